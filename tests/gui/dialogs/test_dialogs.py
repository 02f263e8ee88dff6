"""What asks the planner or tells at length."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from core.edit import add_row
from core.errors import Problem
from core.files import Recovery
from gui.dialogs import (
    ErrorDialog,
    KeyboardDialog,
    ProblemsDialog,
    RecoveryDialog,
    report,
)
from gui.session import Session
from tests.builders import order

LOST = Recovery(Path("plan.cork"), "Plan of September", datetime(2026, 9, 7, 14, 32), 12, False)
OTHER = Recovery(Path("other.cork"), "Untitled", datetime(2026, 9, 7, 9, 5), 1, True)


def press(qtbot, dialog, name: str) -> None:
    """Click the button of this name."""
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def texts(dialog) -> str:
    """Everything the dialog's labels say."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_that_lost_work_is_named_with_time_and_steps(qtbot) -> None:
    dialog = RecoveryDialog([LOST, OTHER])
    qtbot.addWidget(dialog)
    assert "Plan of September" in texts(dialog)
    assert "14:32, with 12 steps" in texts(dialog)
    assert "9:05, with 1 step" in texts(dialog)


def test_that_lost_work_is_restored_discarded_or_left(qtbot) -> None:
    dialog = RecoveryDialog([LOST, OTHER])
    qtbot.addWidget(dialog)
    press(qtbot, dialog, "discard")
    assert dialog.discarded == [LOST]
    assert dialog.restored is None
    dialog.findChildren(QPushButton, "restore")[1].click()
    assert dialog.restored is OTHER


def test_that_discarding_the_last_piece_of_work_ends_the_question(qtbot) -> None:
    dialog = RecoveryDialog([LOST])
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.findChild(QPushButton, "discard").click()


def test_that_a_report_names_the_error_and_the_steps_but_no_order(session: Session) -> None:
    named = Session(session.project)
    named.apply("Add OF-1042", add_row, "orders", order("OF-1042", customer="Clos Vert"))
    try:
        raise KeyError("OF-1042 of Clos Vert")
    except KeyError as error:
        text = report(named, error)
    assert "KeyError" in text
    assert "Add ‹…›" in text
    assert "3 orders" in text
    assert "OF-1042" not in text
    assert "Clos Vert" not in text


def test_that_the_error_dialog_copies_its_report(qtbot) -> None:
    dialog = ErrorDialog("first")
    qtbot.addWidget(dialog)
    dialog.add("second")
    press(qtbot, dialog, "copy_report")
    assert QGuiApplication.clipboard().text() == "first\nsecond"


@pytest.mark.parametrize("count", [1, 5000])
def test_that_every_problem_of_a_file_is_listed(qtbot, count: int) -> None:
    problems = [Problem("orders", f"OF-{n}", "due", "It is no date.") for n in range(count)]
    dialog = ProblemsDialog("Why", problems)
    qtbot.addWidget(dialog)
    model = dialog.findChild(QTableView).model()
    assert model.rowCount() == count
    assert model.index(count - 1, 0).data() == f"orders, OF-{count - 1}, due"


def test_that_the_keyboard_sheet_lists_keys_and_deeds(qtbot) -> None:
    dialog = KeyboardDialog([("File", [("Ctrl+S", "Save")])])
    qtbot.addWidget(dialog)
    assert texts(dialog).split("\n")[-3:] == ["File", "Ctrl+S", "Save"]
