"""How quantities and weeks read here: the planner's choice, the same in every view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.language import use_durations

Durations = Literal["mixed", "hours", "decimal", "days"]
"""4 h 30 and 3 d 4 h; 4 h 30 and 76 h; 4.5 h and 76 h; 0.19 d and 3.17 d."""


@dataclass(frozen=True, slots=True)
class Manners:
    """`first_day` is the day a week begins with, 0 for Monday."""

    durations: Durations = "mixed"
    distances: Literal["km", "mi"] = "km"
    lengths: Literal["mm", "in"] = "mm"
    first_day: int = 0


_current = Manners()


def current() -> Manners:
    """What is usual now."""
    return _current


def use(manners: Manners) -> None:
    """Write so from now on; views that show something already must show it anew."""
    global _current
    _current = manners
    use_durations(manners.durations)  # for the sentences of the core
