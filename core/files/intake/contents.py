"""What stands in a column, and whether that can be what a field asks for: contents vote beside headers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, NamedTuple

from core.files.intake.book import Sheet
from core.files.intake.dates import DateColumn, is_weak, read_date
from core.files.intake.durations import knows_unit
from core.files.intake.numbers import Ambiguous, read_written
from core.files.intake.words import plain

LOOKED_AT = 80
"""Filled cells of a column that are looked at."""
DATES = frozenset(("due", "release", "deadline", "start", "end"))
NUMBERS = frozenset((
    "quantity", "remaining", "printed", "rate", "value", "weight", "importance", "max_lots", "supports", "min_lot",
    "batch", "length", "width", "thickness", "latitude", "longitude",
))  # fmt: skip
LEAST, MOSTLY = 2, 0.8
"""Filled cells, and the share of them that are alike, from which contents alone propose a field."""
ENOUGH = 8
"""Filled cells from which numbers that repeat speak against a column of order numbers."""
MASS_UNITS = frozenset(("kg", "g", "t", "to", "lb", "lbs", "kilo", "kilos", "kgs"))
OTHER_MEASURES = frozenset(("m", "mm", "cm", "m2", "m3", "ml", "l", "h", "min", "j", "lfm", "qm"))
"""Units of quantities that are no pieces."""
ANY_DAY = DateColumn("DMY", False, date(2026, 1, 1), "")


class Contents(NamedTuple):
    """Shares of the filled cells of a column: dates, numbers, different values, and numbers that are days as Excel
    counts them, or weeks below a header that speaks of these; `filled` cells were looked at."""

    filled: int = 0
    dates: float = 0
    numbers: float = 0
    different: float = 0
    weak_dates: float = 0


def contents_of(sheet: Sheet, column: int, header_row: int, is_week: bool = False) -> Contents:
    """What stands in a column below its header."""
    found: list[Any] = []
    for row in sorted(row for row in sheet.rows if row > header_row):
        cell = sheet.rows[row].get(column)
        if cell and not cell.is_error and cell.value not in (None, ""):
            found.append(cell.value)
            if len(found) == LOOKED_AT:
                break
    if not found:
        return Contents()
    count, columns = len(found), [replace(ANY_DAY, order=order, is_week=is_week) for order in ("DMY", "MDY")]
    days = [one for one in found if _is_date(one, columns)]
    weak = sum(map(is_weak, days))
    return Contents(
        count, (len(days) - weak) / count, sum(map(_is_number, found)) / count,
        len({str(one).strip() for one in found}) / count, weak / count,
    )  # fmt: skip


def _is_date(value: Any, columns: Sequence[DateColumn]) -> bool:
    if isinstance(value, bool | time | timedelta):
        return False
    return any(read_date(value, column).value is not None for column in columns)


def _is_number(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, str):
        try:
            return read_written(value) is not None
        except Ambiguous:
            return True
    return isinstance(value, int | float)


def fits(field: str, contents: Contents) -> bool:
    """Whether a column can be what a field asks for; few cells forbid little."""
    if contents.filled < 3:
        return True
    if field in DATES:
        return contents.dates + contents.weak_dates >= 0.3
    if field in NUMBERS:
        return contents.numbers >= 0.4 and contents.dates <= 0.5
    if field == "order":
        return contents.dates <= 0.5 and (contents.filled < ENOUGH or contents.different >= 0.5)
    return contents.dates <= 0.7


def likely_fields(contents: Contents) -> tuple[str, ...]:
    """What a column may be by nothing but what stands in it: days, numbers, or names of which each is different."""
    if contents.filled < LEAST:
        return ()
    if contents.dates >= MOSTLY:
        return ("due",)
    if contents.numbers >= MOSTLY:
        return ("quantity",) if contents.different < 1 else ("quantity", "order")
    return ("order",) if contents.different == 1 else ()


def fits_unit(field: str, unit: str) -> bool:
    """Whether the unit a header states allows a field."""
    first = plain(unit).partition(" ")[0]
    if not first:
        return True
    if field == "weight":
        return first in MASS_UNITS
    if field in ("length", "width", "thickness"):
        return first == "mm"
    if field == "duration":
        return knows_unit(plain(unit))
    counts = field in ("quantity", "remaining", "printed", "min_lot", "batch", "importance")
    return not (counts and first in MASS_UNITS | OTHER_MEASURES)
