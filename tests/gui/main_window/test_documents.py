"""New, open, save, recent files, and never losing work."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.edit import set_field
from core.files import read_project
from gui.main_window import recent
from gui.main_window.window import MainWindow
from tests.gui.answering import Answer, press
from tests.gui.conftest import SAMPLES


def change(window: MainWindow, quantity: int = 2000) -> None:
    """One step."""
    window.session.apply("Change quantity of A", set_field, "orders", "A", "quantity", quantity)


def title(window: MainWindow) -> str:
    """The window's title as it is shown, with the mark of unsaved work."""
    return window.windowTitle().replace("[*]", "*" if window.isWindowModified() else "")


def test_that_a_new_project_is_empty_and_says_how_to_begin(window: MainWindow) -> None:
    window.menus.actions["new"].trigger()
    assert title(window) == "Untitled – Corkboard"
    assert window.welcome.isVisible()
    assert not window.board.isVisible()


def test_that_a_step_marks_the_title_and_undo_takes_the_mark_off(window: MainWindow) -> None:
    change(window)
    assert title(window) == "Untitled* – Corkboard"
    window.menus.actions["undo"].trigger()
    assert title(window) == "Untitled – Corkboard"


def test_that_saved_work_comes_back_with_its_history(window: MainWindow, tmp_path: Path) -> None:
    change(window)
    assert window.documents.save_as(tmp_path / "plan")
    assert title(window) == "plan – Corkboard"
    history = read_project(tmp_path / "plan.cork")
    assert history.project == window.session.project
    assert history.undo_name == "Change quantity of A"


def test_that_save_writes_into_the_file_that_is_open(window: MainWindow, tmp_path: Path) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    change(window)
    window.menus.actions["save"].trigger()
    assert title(window) == "plan – Corkboard"
    assert read_project(tmp_path / "plan.cork").project == window.session.project


def test_that_save_as_leaves_the_first_file_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    window.documents.save_as(tmp_path / "one.cork")
    change(window)
    window.documents.save_as(tmp_path / "two.cork")
    assert read_project(tmp_path / "one.cork").project.scenario.shop.orders["A"].quantity == 1000
    assert read_project(tmp_path / "two.cork").project.scenario.shop.orders["A"].quantity == 2000
    assert window.documents.path == tmp_path / "two.cork"


def test_that_a_file_is_opened_with_what_it_holds(window: MainWindow, tmp_path: Path) -> None:
    change(window)
    window.documents.save_as(tmp_path / "plan.cork")
    saved = window.session.project
    window.documents.new()
    window.documents.open_file(str(tmp_path / "plan.cork"))
    assert window.session.project == saved
    assert not window.isWindowModified()
    assert window.menus.actions["undo"].isEnabled()


def test_that_files_opened_and_saved_are_offered_again_newest_first(window: MainWindow, tmp_path: Path) -> None:
    for name in ("one", "two"):
        window.documents.save_as(tmp_path / f"{name}.cork")
    assert [path.name for path in recent.recent()] == ["two.cork", "one.cork"]
    (tmp_path / "two.cork").unlink()
    assert [path.name for path in recent.recent()] == ["one.cork"]


def test_that_a_sample_is_opened_without_a_name_of_its_own(window: MainWindow) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    assert title(window) == "Bouchonnerie du Lac – Corkboard"
    assert window.documents.path is None
    assert len(window.session.scenario.shop.orders) == 60
    assert recent.recent() == []


def test_that_a_file_of_another_kind_is_refused_in_a_sentence_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path
) -> None:
    before = window.session.project
    (tmp_path / "letter.cork").write_text("Dear Anna")
    window.documents.open_file(str(tmp_path / "letter.cork"))
    assert "letter.cork is no Corkboard project" in window.notices.sentence.text()
    assert window.notices.isVisible()
    assert window.session.project is before


def test_that_a_file_that_is_gone_is_said_to_be_gone(window: MainWindow, tmp_path: Path) -> None:
    window.documents.open_file(str(tmp_path / "gone.cork"))
    assert "There is no file" in window.notices.sentence.text()


def test_that_a_bad_exchange_file_names_what_is_wrong(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"format": "corkboard-exchange", "version": 1, "epoch": "tomorrow"}')
    window.documents.open_file(str(tmp_path / "bad.json"))
    assert "epoch" in window.notices.sentence.text()


def test_that_an_unknown_key_of_an_exchange_file_is_a_remark(window: MainWindow, tmp_path: Path, qtbot) -> None:
    text = '{"format": "corkboard-exchange", "version": 1, "epoch": "2026-09-07", "weather": "fine"}'
    (tmp_path / "odd.json").write_text(text)
    window.documents.open_file(str(tmp_path / "odd.json"))
    assert "odd.json was read" in window.notices.sentence.text()
    asked = Answer(press("Close"))
    window.notices.button.click()
    assert asked.asked == "problems_dialog"


@pytest.mark.parametrize(("answer", "is_visible"), [("Cancel", True), ("Discard", False)])
def test_that_closing_with_unsaved_work_asks(window: MainWindow, answer: str, is_visible: bool) -> None:
    change(window)
    asked = Answer(press(answer))
    window.close()
    assert asked.asked == "save_question"
    assert window.isVisible() == is_visible


def test_that_the_answer_save_saves_and_closes(window: MainWindow, tmp_path: Path) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    change(window)
    Answer(press("Save"))
    window.close()
    assert not window.isVisible()
    assert read_project(tmp_path / "plan.cork").project.scenario.shop.orders["A"].quantity == 2000


def test_that_opening_something_else_with_unsaved_work_asks_first(window: MainWindow) -> None:
    change(window)
    before = window.session.project
    asked = Answer(press("Cancel"))
    window.documents.open_file(str(SAMPLES / "welding-shop.json"))
    assert asked.asked == "save_question"
    assert window.session.project is before


def test_that_a_folder_that_cannot_be_written_is_a_sentence_and_the_work_stays_unsaved(
    window: MainWindow, tmp_path: Path
) -> None:
    change(window)
    assert not window.documents.save_as(tmp_path / "nowhere" / "plan.cork")
    assert "There is no folder" in window.notices.sentence.text()
    assert window.isWindowModified()


def test_that_a_file_that_is_open_is_not_opened_a_second_time(window: MainWindow, tmp_path: Path) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    before = window.session.project
    window.documents.open_file(str(tmp_path / "plan.cork"))
    assert window.notices.sentence.text() == "plan.cork is open already."
    assert window.session.project is before
