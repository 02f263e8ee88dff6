"""The keyboard sheet: what the table of actions says, and what the board and the tables know by themselves."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.actions import BY_ID, MENUS, PANEL
from gui.gantt import board_keys
from gui.matrix import matrix_keys
from gui.offers import offer_keys
from gui.tables import key_lines

_PANEL = str(QT_TRANSLATE_NOOP("Actions", "Panel with the keyboard"))
Section = tuple[str, list[tuple[str, str]]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keyboard", text)


def key_sections(*, is_network: bool) -> list[Section]:
    """A section for each menu with its keys, then the board's, the tables' and the matrix's; the keys of offers only
    for a network."""
    menus = [
        (_plain(title), [_line(name) for name in ids if _has_key(name) and (is_network or name != "send_wave")])
        for title, ids in (*MENUS, (_PANEL, PANEL))
    ]
    own = [(_tr("Board"), board_keys()), (_tr("Tables"), key_lines()), (_tr("Cost matrix"), matrix_keys())]
    own += [(_tr("Offers"), offer_keys())] if is_network else []
    return [*(section for section in menus if section[1]), *own]


def _has_key(name: str) -> bool:
    return name in BY_ID and bool(BY_ID[name].shortcut)


def _line(name: str) -> tuple[str, str]:
    action = BY_ID[name]
    keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return keys, _plain(action.text).rstrip("…")


def _plain(text: str) -> str:
    return QCoreApplication.translate("Actions", text).replace("&", "")
