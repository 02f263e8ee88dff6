"""What a cell means: the value of the kind a column asks for, or a sentence saying what was read and what was expected.

Nothing is guessed that could be wrong unnoticed: days come before months in written dates, and a number whose mark may
separate decimals or thousands is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from core.files.excel.workbook import Cell
from core.files.rows.place import show

SPACES = re.compile(r"[\s\u00a0\u202f']")
WRITTEN_DATE = re.compile(
    r"(?:(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)|(?P<d>\d\d?)[/.-](?P<m>\d\d?)[/.-](?P<y>\d{4}|\d\d))"
    r"(?:[T ]+(?P<hour>\d\d?)[:h](?P<minute>\d\d)(?::00)?)?",
    re.ASCII,
)
SERIALS = range(36526, 73051)
"""Days of the years 2000 to 2099 as Excel counts them, in cells that were not formatted as dates."""
PASSES = {"1": 1, "2": 2, "s": 1, "d": 2, "single": 1, "double": 2, "simple": 1, "simplex": 1, "duplex": 2}


class Unreadable(Exception):
    """A cell that does not hold what its column asks for; the message is the sentence for the planner."""


def value_of(cell: Cell) -> Any:
    """What a cell holds, where it holds anything that can be read."""
    if cell.is_uncomputed:
        raise Unreadable("The result of this formula was not stored. Open the workbook in Excel and save it.")
    if cell.is_error:
        raise Unreadable(f"Read the error {cell.value}.")
    return cell.value


def read_text(cell: Cell) -> str:
    """The text of a cell; a number as the planner sees it, without ".0" and with the zeros its format puts first."""
    value = value_of(cell)
    if isinstance(value, datetime | date | time | timedelta | bool):
        raise _expected("text", cell)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and re.fullmatch("0+", cell.number_format):
        return str(value).zfill(len(cell.number_format))
    return str(value)


def read_whole(cell: Cell) -> int:
    """A whole number, also one that is stored as text with spaces or marks between its thousands."""
    value = value_of(cell)
    if isinstance(value, str):
        text = SPACES.sub("", value)
        if re.fullmatch(r"-?\d{1,3}([.,]\d{3})+", text, re.ASCII):
            text = re.sub("[.,]", "", text)
        text = re.sub(r"[.,]0+$", "", text)
        value = int(text) if re.fullmatch(r"-?\d{1,15}", text, re.ASCII) else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 10**15:
        raise _expected("a whole number", cell)
    return value


def read_number(cell: Cell) -> float:
    """A number, also one that is stored as text with a decimal point or comma."""
    value = value_of(cell)
    if isinstance(value, str):
        value = _written_number(SPACES.sub("", value), cell)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 10**15:
        raise _expected("a number", cell)
    return float(value)


def _written_number(text: str, cell: Cell) -> float | None:
    if re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", text, re.ASCII):
        plain, decimal = re.sub("[.,]", "", text), text.replace(",", ".")
        raise Unreadable(f'Read "{cell.value}", which may be {plain} or {float(decimal):g}; write it without a mark.')
    marks = re.findall("[.,]", text)
    whole, _, rest = text.rpartition(marks[-1]) if marks else (text, "", "")
    if len(set(marks)) < len(marks) == text.count(marks[-1]):
        text = re.sub("[.,]", "", text)  # one mark that stands several times separates thousands
    elif marks:
        text = re.sub("[.,]", "", whole) + "." + rest
    return float(text) if re.fullmatch(r"-?\d{1,18}(\.\d+)?", text, re.ASCII) else None


def read_moment(cell: Cell) -> datetime | date:
    """A date, with a time of day where there is one."""
    value = value_of(cell)
    if isinstance(value, datetime):
        return value if value.time() != time() else value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool) and int(value) in SERIALS:
        moment = datetime(1899, 12, 30) + timedelta(minutes=round(value * 1440))
        return moment if moment.time() != time() else moment.date()
    found = WRITTEN_DATE.fullmatch(value) if isinstance(value, str) else None
    try:
        if found:
            return _moment(found)
    except ValueError:
        pass
    raise _expected("a date such as 15/03/2026 (day, month, year) or 2026-03-15", cell)


def _moment(found: re.Match[str]) -> datetime | date:
    part = found.groupdict()
    year, month, day = (int(part[a] or part[b]) for a, b in (("year", "y"), ("month", "m"), ("day", "d")))
    on = date(year if year > 99 else 2000 + year, month, day)
    return datetime.combine(on, time(int(part["hour"]), int(part["minute"]))) if part["hour"] else on


def read_passes(cell: Cell) -> int:
    """1 for single-printed, 2 for double-printed, as a number or in words."""
    value = value_of(cell)
    word = f"{value:g}" if isinstance(value, int | float) and not isinstance(value, bool) else str(value)
    if word.lower() not in PASSES:
        raise _expected("1 or single, 2 or double", cell)
    return PASSES[word.lower()]


Reader = Callable[[Cell], Any]


def _expected(what: str, cell: Cell) -> Unreadable:
    value = cell.value
    shown = str(value) if isinstance(value, datetime | date | time | timedelta) else show(value)
    return Unreadable(f"Expected {what}, read {shown}.")
