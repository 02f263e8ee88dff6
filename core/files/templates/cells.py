"""What a cell of an edited schedule says: a text, a whole number, a moment, or a sentence why it cannot be told."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Any, NamedTuple

from core.language import mark, tr

NO_DATE = mark("Expected a date such as 15/03/2026 14:30 or 2026-03-15 14:30, read {value}.")
NOT_STORED = mark("The result of this formula was not stored. Open the workbook in Excel and save it.")

SPACES = re.compile("[\\s\u00a0\u202f']")
WRITTEN = re.compile(
    r"(?:(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)|(?P<d>\d\d?)[/.-](?P<m>\d\d?)[/.-](?P<y>\d{4}|\d\d))"
    r"(?:[T ]+(?P<hour>\d\d?)[:h](?P<minute>\d\d)(?::\d\d)?)?",
    re.ASCII,
)


class Unreadable(Exception):
    """A cell that does not hold what is asked for; the message is the sentence for the planner."""


class Cell(NamedTuple):
    """The value of a cell, its address, and whether it is an error or a formula whose result was not stored."""

    value: Any
    address: str
    is_error: bool = False
    is_uncomputed: bool = False


def read_text(cell: Cell) -> str:
    """What a cell shows as a name: a number typed there is one too."""
    value = _value(cell)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def read_whole(cell: Cell) -> int:
    """A whole number, also one that was typed with spaces between its thousands."""
    value = _value(cell)
    if isinstance(value, str) and re.fullmatch(r"\d{1,15}([.,]0+)?", SPACES.sub("", value), re.ASCII):
        value = int(re.split("[.,]", SPACES.sub("", value))[0])
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unreadable(tr("Expected a whole number, read {value}.", value=cell.value))
    return value


def read_moment(cell: Cell) -> datetime:
    """A date and time, as Excel keeps it or as text, the day before the month."""
    value = _value(cell)
    if isinstance(value, datetime):
        return value
    found = WRITTEN.fullmatch(value.strip()) if isinstance(value, str) else None
    try:
        if found:
            return _moment(found.groupdict())
    except ValueError:
        pass
    raise Unreadable(tr(NO_DATE, value=cell.value))


def _moment(part: dict[str, str]) -> datetime:
    year, month, day = (int(part[a] or part[b]) for a, b in (("year", "y"), ("month", "m"), ("day", "d")))
    clock = time(int(part["hour"]), int(part["minute"])) if part["hour"] else time()
    return datetime.combine(date(year if year > 99 else 2000 + year, month, day), clock)


def _value(cell: Cell) -> Any:
    if cell.is_uncomputed:
        raise Unreadable(tr(NOT_STORED))
    if cell.is_error:
        raise Unreadable(tr("Read the error {error}.", error=cell.value))
    return cell.value
