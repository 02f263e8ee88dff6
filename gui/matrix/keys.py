"""What the keys of a spreadsheet mean in the matrix, and the few that are its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Key, _Mod, _Std = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey

STANDARD = {
    _Std.Copy: "copy",
    _Std.Cut: "cut",
    _Std.Paste: "paste",
    _Std.SelectAll: "select_all",
}
COMMANDS = {
    (_Key.Key_Delete, _Mod.NoModifier): "clear",
    (_Key.Key_D, _Mod.ControlModifier): "fill_down",
    (_Key.Key_R, _Mod.ControlModifier): "fill_right",
    (_Key.Key_L, _Mod.NoModifier): "lock",
    (_Key.Key_F, _Mod.NoModifier): "forbid",
    (_Key.Key_Return, _Mod.NoModifier): "force",
    (_Key.Key_Enter, _Mod.NoModifier): "force",
    (_Key.Key_Escape, _Mod.NoModifier): "forget",
    (_Key.Key_F2, _Mod.NoModifier): "edit",
    (_Key.Key_Backspace, _Mod.NoModifier): "edit_empty",
    (_Key.Key_Plus, _Mod.ControlModifier): "add_order",
    (_Key.Key_Plus, _Mod.ControlModifier | _Mod.ShiftModifier): "add_order",  # some keyboards have + above =
    (_Key.Key_Plus, _Mod.AltModifier): "add_machine",
    (_Key.Key_Plus, _Mod.AltModifier | _Mod.ShiftModifier): "add_machine",
}
"""Commands by key and modifiers."""
STEPS = {
    _Key.Key_Up: (-1, 0),
    _Key.Key_Down: (1, 0),
    _Key.Key_Left: (0, -1),
    _Key.Key_Right: (0, 1),
    _Key.Key_Tab: (0, 1),
    _Key.Key_Backtab: (0, -1),
}
"""Rows and columns that a key moves by."""
FAR = 10**6
"""More rows or columns than any table has: all the way."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)


def command_of(event: QKeyEvent) -> str | None:
    """The command a key asks for, or None where it only moves or types."""
    for standard, name in STANDARD.items():
        if event.matches(standard):
            return name
    return COMMANDS.get((_Key(event.key()), event.modifiers() & ~_Mod.KeypadModifier))


def step_of(event: QKeyEvent, page: int) -> tuple[int, int] | None:
    """How far a key moves the current cell, or None where it does not; `page` is how many rows are in sight."""
    key, is_far = _Key(event.key()), bool(event.modifiers() & _Mod.ControlModifier)
    if key in STEPS:
        rows, columns = STEPS[key]
        return (rows * FAR, columns * FAR) if is_far else (rows, columns)
    if key in (_Key.Key_Home, _Key.Key_End):
        way = -FAR if key == _Key.Key_Home else FAR
        return (way if is_far else 0, way)
    if key in (_Key.Key_PageUp, _Key.Key_PageDown):
        return (-page if key == _Key.Key_PageUp else page, 0)
    return None


def types_text(event: QKeyEvent) -> str:
    """What a key begins to type into a cell: a figure, a sign, or x for not allowed; letters are commands."""
    control = event.modifiers() & (_Mod.ControlModifier | _Mod.AltModifier | _Mod.MetaModifier)
    text = event.text()
    return text if not control and text and (text.isdigit() or text in "+-.,−xX") else ""


def matrix_keys() -> list[tuple[str, str]]:
    """The keys of the matrix and what they do, for the sheet of keys."""
    return [
        ("0-9, F2", _tr("Type a cost, or change it")),
        ("x, -", _tr("Not allowed")),
        (_tr("Enter"), _tr("What forcing this pair costs; Enter again does it")),
        ("L", _tr("Lock the pair, or let it go")),
        ("F", _tr("Forbid the pair, or allow it again")),
        (_tr("Del"), _tr("Empty the cells")),
        ("Ctrl+V", _tr("Paste a table, with titles or without")),
        ("Ctrl+D, Ctrl+R", _tr("Fill down, fill right")),
        ("Ctrl++, Alt++", _tr("Add an order, a machine")),
        ("Ctrl+C", _tr("Copy for a spreadsheet; all cells go with their titles")),
        ("Ctrl+Tab", _tr("Leave the matrix")),
        ("F6", _tr("Go to the bar above; Esc comes back")),
        (_tr("Esc"), _tr("Forget what is previewed, stop looking for a plan")),
    ]
