"""The keyboard sheet: what the table of actions says, and what the board and the tables know by themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.actions import BY_ID, MENUS
from gui.tables import key_lines

Section = tuple[str, list[tuple[str, str]]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keyboard", text)


def key_sections() -> list[Section]:
    """A section for each menu with its keys, then the board's and the tables'."""
    menus = [(_plain(title), [_line(name) for name in ids if _has_key(name)]) for title, ids in MENUS]
    return [*(section for section in menus if section[1]), (_tr("Board"), _board()), (_tr("Tables"), key_lines())]


def _has_key(name: str) -> bool:
    return name in BY_ID and bool(BY_ID[name].shortcut)


def _line(name: str) -> tuple[str, str]:
    action = BY_ID[name]
    keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return keys, _plain(action.text).rstrip("…")


def _board() -> list[tuple[str, str]]:
    return [
        (_tr("Arrows, Home, End"), _tr("Go from bar to bar")),
        (_tr("Tab"), _tr("Go to the next bar of all")),
        (_tr("Ctrl+Left, Ctrl+Right"), _tr("Move the bar earlier or later")),
        (_tr("Alt+Left, Alt+Right"), _tr("Move it by one minute")),
        (_tr("Ctrl+Up, Ctrl+Down"), _tr("Move it to another machine")),
        ("L", _tr("Lock or unlock")),
        (_tr("Del"), _tr("Unschedule")),
        ("Ctrl+A", _tr("Select every bar")),
        (_tr("+, -"), _tr("Zoom in and out")),
        (_tr("Space and drag"), _tr("Move the view")),
        (_tr("Esc"), _tr("Forget a drag, or select nothing")),
    ]


def _plain(text: str) -> str:
    return QCoreApplication.translate("Actions", text).replace("&", "")
