"""Durations as people write them: "1h30", "90 min", 01:30, a day's fraction in a [h]:mm cell."""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import Any

from core.files.intake.numbers import Ambiguous, read_written
from core.files.intake.told import Told, ok, unread
from core.files.intake.words import fold

CLOCK = re.compile(r"(\d{1,4})\s*(?::|h)\s*(\d{1,2})?(?::\d\d)?\s*(?:m|min|mn)?", re.ASCII)
HOURS = re.compile(r"h|hr|hrs|hour|hours|heure|heures|hora|horas|std|stunde|stunden")
MINUTES = re.compile(r"m|mn|min|mins|minute|minutes|minuto|minutos|minuten")
DAYS = re.compile(r"j|d|day|days|jour|jours|tag|tage|dia|dias")


def read_hours(value: Any, unit: str = "") -> Told:
    """Hours a cell stands for; plain numbers are in the header's unit, hours where it says none."""
    if isinstance(value, timedelta):
        return ok(value.total_seconds() / 3600)
    if isinstance(value, time):
        return ok(value.hour + value.minute / 60)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return ok(value * _factor(unit))
    text = fold(str(value))
    if (found := CLOCK.fullmatch(text)) and int(found[2] or 0) < 60:
        return ok(int(found[1]) + int(found[2] or 0) / 60)
    try:
        written = read_written(text)
    except Ambiguous:
        written = None
    if written is None or (written.unit and not knows_unit(written.unit)):
        return unread(value)
    return ok(written.value * _factor(written.unit or unit))


def knows_unit(unit: str) -> bool:
    """Whether a word is a unit of time that is known."""
    return any(one.fullmatch(unit) for one in (HOURS, MINUTES, DAYS))


def _factor(unit: str) -> float:
    """Hours in one of a unit; a day is taken as 24 of them."""
    return 1 / 60 if MINUTES.fullmatch(unit) else 24 if DAYS.fullmatch(unit) else 1
