"""What a planner chose for this computer, whichever project is open: kept in QSettings, read with care."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QLocale, QSettings

from core.errors import CorkboardError
from core.language import available
from core.model import Objective
from gui.look.manners import Manners

SECONDS, REPAIR_SECONDS = "solve/seconds", "repair/seconds"
"""Where the seconds a search may take are kept; the Solve panel keeps what was last said there as well."""
FOR_SOLVE, FOR_REPAIR = 30, 5
"""Seconds allowed unless the planner says otherwise: a repair is waited for."""
MOST_SECONDS, MOST_WORKERS = 36_000, 64
SYSTEM = "system"
WEEK_DAYS = {"monday": 0, "saturday": 5, "sunday": 6}


@dataclass(frozen=True, slots=True)
class Preferences:
    """One value for each choice; the defaults are those of a first start. `workers` 0 leaves their number to Corkboard,
    `autosave` is in minutes, 0 for never; `news_place` is where the newest version is told."""

    language: str = SYSTEM
    theme: str = SYSTEM
    durations: str = "mixed"
    distances: str = "km"
    lengths: str = "mm"
    week: str = "monday"
    weights: Objective = Objective()  # noqa: RUF009 - it is frozen
    seconds: int = FOR_SOLVE
    repair_seconds: int = FOR_REPAIR
    workers: int = 0
    autosave: int = 0
    news: bool = False
    news_place: str = ""

    @property
    def manners(self) -> Manners:
        """How quantities and weeks read."""
        system = (QLocale.system().firstDayOfWeek().value - 1) % 7
        first = WEEK_DAYS.get(self.week, system)
        return Manners(self.durations, self.distances, self.lengths, first)  # type: ignore[arg-type]


CHOICES: dict[str, tuple[str, ...]] = {
    "theme": ("light", "dark", SYSTEM),
    "durations": ("mixed", "hours", "decimal", "days"),
    "distances": ("km", "mi"),
    "lengths": ("mm", "in"),
    "week": (*WEEK_DAYS, SYSTEM),
}
RANGES = {"seconds": (1, MOST_SECONDS), "repair_seconds": (1, MOST_SECONDS), "workers": (0, MOST_WORKERS),
          "autosave": (0, 1440)}  # fmt: skip
KEYS = {
    "language": "look/language", "theme": "look/theme", "durations": "units/durations", "distances": "units/distances",
    "lengths": "units/lengths", "week": "units/week", "weights": "new_project/weights", "seconds": SECONDS,
    "repair_seconds": REPAIR_SECONDS, "workers": "solve/workers", "autosave": "files/autosave_minutes",
    "news": "updates/on", "news_place": "updates/place",
}  # fmt: skip


def kept() -> Preferences:
    """The choices as they were left; what makes no sense is as on a first start."""
    stored = QSettings()
    read = {name: _read(name, stored.value(key)) for name, key in KEYS.items() if stored.contains(key)}
    return replace(Preferences(), **{name: value for name, value in read.items() if value is not None})


def keep(chosen: Preferences) -> None:
    """Keep the choices for every project from now on; those that are as on a first start are not written."""
    stored, first = QSettings(), Preferences()
    for name, key in KEYS.items():
        value = getattr(chosen, name)
        if value == getattr(first, name):
            stored.remove(key)
        else:
            stored.setValue(key, _written(value))


def _written(value: Any) -> Any:
    if isinstance(value, Objective):
        return json.dumps(asdict(value))
    return str(value).lower() if isinstance(value, bool) else value


def _read(name: str, value: Any) -> Any:
    text = str(value)
    if name in RANGES:
        least, most = RANGES[name]
        return int(text) if text.isascii() and text.isdecimal() and least <= int(text) <= most else None
    if name == "weights":
        return _weights(text)
    if name == "news":
        return text.lower() == "true"
    allowed = (SYSTEM, *available()) if name == "language" else CHOICES.get(name, (text,))
    return text if text in allowed else None


def _weights(text: str) -> Objective | None:
    try:
        found = json.loads(text)
        known = {field.name for field in fields(Objective)}
        return Objective(**{name: value for name, value in found.items() if name in known})
    except (ValueError, TypeError, AttributeError, RecursionError, CorkboardError):
        return None
