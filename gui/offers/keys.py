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


def command_of(event: QKeyEvent) -> str | None:
    """The command a key asks for."""
    return COMMANDS.get((_Key(event.key()), event.modifiers() & ~_Mod.KeypadModifier))


def offer_keys() -> list[tuple[str, str]]:
    """The keys of the workspace and what they do, for the sheet of keys."""
    said = QCoreApplication.translate
    return [
        ("A", said("Offers", "The selected offers are accepted")),
        ("D", said("Offers", "The selected offers are declined; choose or type why")),
        ("E", said("Offers", "The selected offers had no answer in time")),
        ("N", said("Offers", "The order's next best producers")),
        ("1-2-3", said("Offers", "Propose the order to the best, the second, the third of them")),
        ("L", said("Offers", "Lock the proposed producer, or let it go")),
        ("Del", said("Offers", "Propose the order to nobody")),
        ("Esc", said("Offers", "Forget the drag, or the reason that is being typed")),
    ]
