"""Cells that hold minutes or hours, and take a duration as it is spoken: "270", "4 h 30", "4,5 h" or "270 min"."""

from __future__ import annotations

import re

from gui.tables.cells import NUMBER, WHOLE, Kind
from gui.tables.notation import Notation, NotUnderstood
from gui.tables.numbers import parse_number, parse_whole

_IN_BOTH = re.compile(r"(\d+)\s*(?:h|hr?s?|hours?|heures?|std?|:)\s*([0-5]?\d)\s*(?:min|mn|m|')?", re.IGNORECASE)
"""Hours and the minutes beyond them."""
_IN_HOURS = re.compile(r"(.*\d)\s*(?:h|hrs?|hours?|heures?|std)\.?", re.IGNORECASE)
_IN_MINUTES = re.compile(r"(.*\d)\s*(?:min|mn|mins|minutes?|m)\.?", re.IGNORECASE)
KEPT = 6
"""Decimals of hours."""


def parse_minutes(text: str, notation: Notation, old: int | None = None) -> int:
    """Whole minutes; a bare number is minutes, hours are rounded to the nearest. Raises NotUnderstood."""
    minutes = _spoken(text, notation)
    return parse_whole(text, notation, old) if minutes is None else round(minutes)


def parse_hours(text: str, notation: Notation, old: float | None = None) -> float:
    """Hours; a bare number is hours. Raises NotUnderstood."""
    minutes = _spoken(text, notation)
    return parse_number(text, notation, old) if minutes is None else round(minutes / 60, KEPT)


def _spoken(text: str, notation: Notation) -> float | None:
    """The minutes of a duration that names its unit; None where it names none. Raises NotUnderstood."""
    flat = text.strip().replace("\u00a0", " ").replace("\u202f", " ")
    if found := _IN_BOTH.fullmatch(flat):
        return 60 * int(found[1]) + int(found[2])
    for pattern, factor in ((_IN_HOURS, 60), (_IN_MINUTES, 1)):
        if found := pattern.fullmatch(flat):
            try:
                return factor * parse_number(found[1], notation)
            except NotUnderstood:
                return None  # the whole text is told, not a part of it
    return None


MINUTES = Kind(WHOLE.write, parse_minutes, WHOLE.show, is_number=True)
HOURS = Kind(NUMBER.write, parse_hours, NUMBER.show, is_number=True)
