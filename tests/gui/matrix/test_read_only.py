from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.matrix.driving import CTRL, Desk

REASON = "Ana has this project open since 9:12."


def lock_out(desk: Desk) -> None:
    desk.session.read_only_reason = REASON
    desk.session.stepped.emit()


def test_that_a_read_only_matrix_opens_no_cell_and_says_why(desk: Desk) -> None:
    lock_out(desk)
    desk.go_to("P1", "M1")
    desk.type("7")
    assert not desk.grid.editor.is_open
    assert desk.refusal == REASON


def test_that_a_read_only_matrix_is_not_changed_by_any_gesture(desk: Desk) -> None:
    lock_out(desk)
    before = desk.session.scenario
    QApplication.clipboard().setText("1\t2\n3\t4\n")
    desk.go_to("P1", "M1")
    for key, modifiers in (
        (Qt.Key.Key_V, CTRL), (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_X, CTRL),
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Plus, CTRL),
    ):  # fmt: skip
        desk.key(key, modifiers)
    desk.wait()
    assert desk.session.scenario is before


def test_that_a_read_only_matrix_is_looked_at_copied_and_previewed(desk: Desk) -> None:
    lock_out(desk)
    desk.go_to("P1", "M5")
    desk.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "6\r\n"
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    assert desk.said == "Forcing P1 on M5 makes 20 into 23 (+3)."
    assert [button.text() for button in desk.page.line.buttons if button.isVisible()] == ["Forget (Esc)"]
    assert not desk.page.bar.solve.isEnabled()
