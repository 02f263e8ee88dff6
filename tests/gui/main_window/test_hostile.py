"""Hostile workbooks on the roads of a real window: a sentence, and the work goes on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from core.files.aside import Errand, call_aside
from core.files.templates import Registered, fill_template
from tests.core.files.hostile_books import REFUSED, TRYING, hostile
from tests.core.files.templates.books import planned, template
from tests.core.files.test_aside import never_end

if TYPE_CHECKING:
    from threading import Event

    from gui.jobs import Report
    from gui.main_window import MainWindow

LONGEST = 60_000
KINDS = {"bomb": REFUSED["bomb"][0], "entities": REFUSED["entities"][0], "columns": TRYING["columns without end"]}


def wait(window: MainWindow, qtbot) -> str:
    """Until the workbook was looked at; what the strip says then."""
    qtbot.waitUntil(lambda: not window.errand.is_busy and not window.exchange.is_busy, timeout=LONGEST)
    return window.notices.sentence.text()


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_hostile_workbook_is_refused_on_every_road_and_the_window_goes_on(
    kind: str, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    path, before = hostile(tmp_path, KINDS[kind]), window.session.project
    words = "damaged|no standard workbook" if kind == "columns" else REFUSED[kind][1]
    for road in (window.templating.register, window.templating.read_back):
        road(path)
        assert re.search(words, wait(window, qtbot))
    spec = fill_template(planned(), template(tmp_path / "good.xlsx"), tmp_path / "o.xlsx").spec
    window.templating.export(Registered("hostile.xlsx", spec, "", path.read_bytes()), tmp_path / "week.xlsx")
    assert re.search(words, wait(window, qtbot))
    assert not (tmp_path / "week.xlsx").exists()
    assert window.session.project is before
    assert window.errors.dialog is None


def test_that_a_workbook_that_never_ends_is_cancelled_by_one_click(window: MainWindow, qtbot) -> None:
    def work(report: Report, over: Event) -> object:
        return call_aside(Errand(Path("endless.xlsx"), "read", report, over.is_set), never_end)

    ticks: list[int] = []
    clock = QTimer(window, interval=10)
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start()
    window.errand.begin("Looking at endless.xlsx…", work, ticks.append)
    qtbot.waitUntil(lambda: len(ticks) > 15 and window.notices.button.text() == "Cancel", timeout=30_000)
    QTest.mouseClick(window.notices.button, Qt.MouseButton.LeftButton)
    wait(window, qtbot)
    clock.stop()
    assert not window.notices.isVisible()
    assert window.errors.dialog is None
