"""Teaching by example with the mouse: every layout, what is not certain, and going back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.files.templates import fill_template, read_back, shown_sheets
from gui.dialogs.templates import TeachDialog
from tests.core.files.templates.weeks import WEEKS, grid_week, this_week

CLICKS = {
    "grid": [("machine.code", 4, 1), ("slot", 4, 2), ("job.of", 4, 4)],
    "turned": [("machine.code", 2, 3), ("slot", 3, 3), ("job.of", 3, 4)],
    "days": [("job.of", 2, 1), ("slot", 2, 4), ("job.qty", 2, 3)],
    "lanes": [("machine.code", 2, 1), ("job.of", 4, 1), ("job.qty", 4, 2), ("job.start", 4, 3)],
    "cards": [("job.of", 4, 1), ("machine.code", 1, 2), ("job.qty", 4, 3), ("job.start", 4, 4), ("job.end", 4, 5)],
}


def dialog_on(path: Path, qtbot: Any) -> TeachDialog:
    """The dialog, on view."""
    dialog = TeachDialog(path, shown_sheets(path), this_week())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def click(dialog: TeachDialog, row: int, column: int) -> None:
    """Click a cell of the sheet, once it is in view."""
    view = dialog.tabs.view
    index = view.model().index(row - 1, column - 1)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def button(dialog: TeachDialog, name: str) -> QPushButton:
    """A button by its name."""
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


@pytest.mark.parametrize("layout", CLICKS)
def test_that_each_layout_is_taught_with_the_mouse(layout: str, tmp_path: Path, qtbot) -> None:
    path = WEEKS[layout](tmp_path / "week.xlsx")
    dialog = dialog_on(path, qtbot)
    dialog.lesson = type(dialog.lesson)(dialog.lesson.sheet, layout=layout)  # as if nothing had been seen
    dialog._show()
    for word, row, column in CLICKS[layout]:
        while dialog.lesson.question.word != word:
            QTest.mouseClick(button(dialog, "teach_skip"), Qt.MouseButton.LeftButton)
        click(dialog, row, column)
    assert dialog.spec is not None
    QTest.mouseClick(button(dialog, "teach_accept"), Qt.MouseButton.LeftButton)
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=dialog.spec)
    back = read_back(tmp_path / "o.xlsx", dialog.spec, this_week())
    assert (back.differences, back.problems) == ((), ())


def test_that_another_layout_keeps_what_it_can_and_asks_the_rest(tmp_path: Path, qtbot) -> None:
    dialog = dialog_on(grid_week(tmp_path / "week.xlsx"), qtbot)
    kind = dialog.panel.kind
    kind.setCurrentIndex(kind.findData("turned"))
    kind.activated.emit(kind.currentIndex())
    assert (dialog.lesson.layout, dialog.spec) == ("turned", None)
    assert "must stand above its slots" in dialog.reach.text()
    assert not button(dialog, "teach_accept").isEnabled()
    kind.setCurrentIndex(kind.findData("grid"))
    kind.activated.emit(kind.currentIndex())
    assert dialog.spec is not None


def test_that_the_planner_says_how_long_a_slot_is(tmp_path: Path, qtbot) -> None:
    dialog = dialog_on(grid_week(tmp_path / "week.xlsx"), qtbot)
    minutes, begin = dialog.panel.minutes, dialog.panel.begin
    assert (minutes.currentText(), begin.currentText()) == ("8 h", "at 06:00")
    minutes.setCurrentIndex(minutes.findData(720))
    minutes.activated.emit(minutes.currentIndex())
    assert dialog.spec is not None
    assert dialog.spec.sheets[0].slots is not None
    assert dialog.spec.sheets[0].slots.minutes == 720
    assert "10 slots of 12 h" in dialog.reach.text()


def test_that_a_click_beside_is_answered_and_changes_nothing(tmp_path: Path, qtbot) -> None:
    dialog = dialog_on(grid_week(tmp_path / "week.xlsx"), qtbot)
    dialog.panel.asked_for.emit(0)
    before = dialog.lesson
    click(dialog, 8, 1)
    assert dialog.told.text() == "A8, Signed by the foreman: no machine of this project."
    assert dialog.lesson == before
    QTest.mouseClick(button(dialog, "teach_skip"), Qt.MouseButton.LeftButton)  # keep the answer there is
    assert dict(dialog.lesson.pointed)["machine.code"] == (4, 1)
    QTest.mouseClick(button(dialog, "teach_back"), Qt.MouseButton.LeftButton)
    assert "machine.code" not in dict(dialog.lesson.pointed)
    assert not button(dialog, "teach_accept").isEnabled()


def test_that_a_sheet_of_which_nothing_is_seen_begins_with_the_first_question(tmp_path: Path, qtbot) -> None:
    path = WEEKS["cards"](tmp_path / "week.xlsx")
    dialog = dialog_on(path, qtbot)
    dialog.tabs.setCurrentIndex(2)
    assert (dialog.lesson.sheet.name, dialog.lesson.pointed) == ("Notes", ())
    assert dialog.question.text() == "Click the order number of the first lot."
    assert dialog.reach.text() == "Your file stays as it is; this is kept in the project."
