"""What a hand on the board does besides moving what it holds: the planner's choice, kept for the next start."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from core.edit import Others

PUSH, FREE = "hand/only_push", "hand/no_locks"


@dataclass(frozen=True, slots=True)
class HandRules:
    """`others`: what the other lots of the rows concerned do, "retime" or "push". `lock`: whether a hand move
    locks what it moved. `since`: the minute before which nothing is timed anew, because it is under way; this one
    is not kept, it is now."""

    others: Others = "retime"
    lock: bool = True
    since: int = 0


def hand_rules() -> HandRules:
    """The rules as the planner left them."""
    kept = QSettings()
    return HandRules("push" if _is_set(kept, PUSH) else "retime", not _is_set(kept, FREE))


def keep_hand_rules(rules: HandRules) -> None:
    """Keep the rules for every move from now on."""
    kept = QSettings()
    kept.setValue(PUSH, rules.others == "push")
    kept.setValue(FREE, not rules.lock)


def _is_set(kept: QSettings, key: str) -> bool:
    return str(kept.value(key, "false")).lower() == "true"
