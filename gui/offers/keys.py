"""The keys of the workspace Offers: one each for what a planner does all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Key, _Mod = Qt.Key, Qt.KeyboardModifier

COMMANDS = {
    (_Key.Key_A, _Mod.NoModifier): "accept",
    (_Key.Key_D, _Mod.NoModifier): "decline",
    (_Key.Key_E, _Mod.NoModifier): "expire",
    (_Key.Key_N, _Mod.NoModifier): "next_best",
    (_Key.Key_L, _Mod.NoModifier): "lock",
    (_Key.Key_Delete, _Mod.NoModifier): "take_out",
    (_Key.Key_1, _Mod.NoModifier): "best 1",
    (_Key.Key_2, _Mod.NoModifier): "best 2",
    (_Key.Key_3, _Mod.NoModifier): "best 3",
}
"""Commands by key and modifiers."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)


def command_of(event: QKeyEvent) -> str | None:
    """The command a key asks for."""
    return COMMANDS.get((_Key(event.key()), event.modifiers() & ~_Mod.KeypadModifier))


def offer_keys() -> list[tuple[str, str]]:
    """The keys of the workspace and what they do, for the sheet of keys."""
    return [
        ("A", _tr("The selected offers are accepted")),
        ("D", _tr("The selected offers are declined; choose or type why")),
        ("E", _tr("The selected offers had no answer in time")),
        ("N", _tr("The order's next best producers")),
        ("1-2-3", _tr("Propose the order to the best, the second, the third of them")),
        ("L", _tr("Lock the proposed producer, or let it go")),
        (_tr("Del"), _tr("Propose the order to nobody")),
        (_tr("Esc"), _tr("Forget the drag, or the reason that is being typed")),
    ]
