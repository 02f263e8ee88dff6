"""Large files are read beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.edit import set_field
from core.files.exchange import read_exchange, write_exchange
from core.files.rows import watching
from gui.main_window import opening
from gui.main_window.window import MainWindow
from tests.gui.answering import Answer, press
from tests.gui.conftest import SAMPLES

SAMPLE = SAMPLES / "cork-factory.json"


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is large, and every row is told."""
    monkeypatch.setattr(opening, "LARGE", 10)
    monkeypatch.setattr(watching, "AT_ONCE", 1)


def wait_until_read(window: MainWindow, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not window.documents.opening.is_busy, timeout=60_000)


@pytest.mark.parametrize("suffix", [".cork", ".json"])
@pytest.mark.usefixtures("large")
def test_that_a_large_file_is_opened_with_what_it_holds(
    window: MainWindow, tmp_path: Path, qtbot: Any, suffix: str
) -> None:
    project = read_exchange(SAMPLE).project
    path = tmp_path / f"plan{suffix}"
    if suffix == ".json":
        write_exchange(project, path)
    else:
        window.session.apply("Change quantity of A", set_field, "orders", "A", "quantity", 2000)
        assert window.documents.save_as(path)
        project = window.session.project
        window.menus.actions["new"].trigger()
    window.documents.open_file(str(path))
    assert window.documents.opening.is_busy
    assert path.name in window.notices.sentence.text()
    wait_until_read(window, qtbot)
    assert window.session.scenario == project.scenario
    assert window.notices.isHidden()


@pytest.mark.usefixtures("large")
def test_that_reading_can_be_given_up_and_the_work_stays(window: MainWindow, qtbot: Any) -> None:
    before = window.session.project
    window.documents.open_file(str(SAMPLE))
    window.notices.button.click()
    wait_until_read(window, qtbot)
    assert window.session.project is before


@pytest.mark.usefixtures("large")
def test_that_a_large_file_that_is_damaged_is_refused_in_a_sentence(
    window: MainWindow, tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "plan.cork"
    path.write_bytes(b"SQLite format 3\x00" + bytes(4000))
    before = window.session.project
    window.documents.open_file(str(path))
    wait_until_read(window, qtbot)
    assert "plan.cork" in window.notices.sentence.text()
    assert window.session.project is before


@pytest.mark.usefixtures("large")
def test_that_work_done_while_a_file_is_read_is_asked_about(window: MainWindow, qtbot: Any) -> None:
    window.documents.open_file(str(SAMPLE))
    window.session.apply("Change quantity of A", set_field, "orders", "A", "quantity", 2000)
    before = window.session.project
    answer = Answer(press("Cancel"))
    qtbot.waitUntil(lambda: answer.asked == "save_question", timeout=60_000)
    assert window.session.project is before


@pytest.mark.usefixtures("large")
def test_that_a_window_closes_while_a_file_is_read(window: MainWindow) -> None:
    window.documents.open_file(str(SAMPLE))
    window.close()
    assert not window.isVisible()
