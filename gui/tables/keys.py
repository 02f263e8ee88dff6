"""What the keys of a spreadsheet mean here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from gui.look import wording

translate = QCoreApplication.translate
_Key, _Mod, _Std = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey
_Move = QAbstractItemView.CursorAction

STANDARD = {
    _Std.Copy: "copy",
    _Std.Cut: "cut",
    _Std.Paste: "paste",
    _Std.SelectAll: "select_all",
    _Std.Find: "focus_search",
}
COMMANDS = {
    (_Key.Key_Delete, _Mod.NoModifier): "clear",
    (_Key.Key_Backspace, _Mod.NoModifier): "edit_empty",
    (_Key.Key_D, _Mod.ControlModifier): "fill_down",
    (_Key.Key_D, _Mod.ControlModifier | _Mod.ShiftModifier): "duplicate_rows",
    (_Key.Key_Plus, _Mod.ControlModifier): "add_row",
    (_Key.Key_Plus, _Mod.ControlModifier | _Mod.ShiftModifier): "add_row",
    (_Key.Key_Minus, _Mod.ControlModifier): "remove_rows",
    (_Key.Key_Space, _Mod.ControlModifier): "select_columns",
    (_Key.Key_Space, _Mod.ShiftModifier): "select_rows",
    (_Key.Key_Up, _Mod.AltModifier): "move_up",
    (_Key.Key_Down, _Mod.AltModifier): "move_down",
    (_Key.Key_Left, _Mod.AltModifier): "column_left",
    (_Key.Key_Right, _Mod.AltModifier): "column_right",
    (_Key.Key_Left, _Mod.AltModifier | _Mod.ShiftModifier): "column_narrower",
    (_Key.Key_Right, _Mod.AltModifier | _Mod.ShiftModifier): "column_wider",
    (_Key.Key_Down, _Mod.AltModifier | _Mod.ShiftModifier): "column_menu",
    (_Key.Key_Return, _Mod.NoModifier): "go_down",
    (_Key.Key_Enter, _Mod.NoModifier): "go_down",
    (_Key.Key_Return, _Mod.ShiftModifier): "go_up",
    (_Key.Key_Enter, _Mod.ShiftModifier): "go_up",
}
"""Commands by key and modifiers; the panel knows what each does."""
EDGES = {
    _Move.MoveUp: (-1, 0),
    _Move.MoveDown: (1, 0),
    _Move.MoveLeft: (0, -1),
    _Move.MoveRight: (0, 1),
}
"""Where an arrow with Ctrl goes: all the way."""
ARROWS = (_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right)


def command_of(event: QKeyEvent) -> str | None:
    """The command a key asks for, or None where it only moves or types."""
    for standard, name in STANDARD.items():
        if event.matches(standard):
            return name
    modifiers = event.modifiers() & ~_Mod.KeypadModifier
    return COMMANDS.get((_Key(event.key()), modifiers))


def key_lines() -> list[tuple[str, str]]:
    """The keys of a table and what they do, for the sheet of keys."""
    lines = [
        ("F2", translate("Tables", "Edit the cell; typing replaces it")),
        ("Esc", translate("Tables", "Leave the cell as it was")),
        ("Enter, Tab", translate("Tables", "Take the text and go down, or right")),
        ("Ctrl+Enter", translate("Tables", "Put the text into every selected cell")),
        ("Alt+Down", translate("Tables", "Open the choices of a cell")),
        ("Ctrl+D", translate("Tables", "Fill down")),
        ("Del", translate("Tables", "Clear contents")),
        ("Ctrl++", translate("Tables", "Add a row")),
        ("Ctrl+Shift+D", translate("Tables", "Duplicate the selected rows")),
        ("Ctrl+-", translate("Tables", "Remove the selected rows")),
        ("Alt+Up, Alt+Down", translate("Tables", "Move a rule or an exception")),
        ("Ctrl+Space, Shift+Space", translate("Tables", "Select whole columns, or rows")),
        ("Ctrl+F", translate("Tables", "Search in the table")),
        ("Alt+Shift+Down", translate("Tables", "Sort, filter or hide the column")),
        ("Alt+Left, Alt+Right", translate("Tables", "Move the column")),
        ("Alt+Shift+Left, Alt+Shift+Right", translate("Tables", "Make the column narrower, or wider")),
        ("Ctrl+Tab", translate("Tables", "Leave the table")),
    ]
    return [(wording.keys(keys), what) for keys, what in lines]
