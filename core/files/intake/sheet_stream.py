"""The cells of one sheet of an .xlsx, read as a stream: painted but empty cells cost nothing, and no rectangle is
ever built around a stray one."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Any
from xml.etree import ElementTree

from core.errors import FileProblem
from core.files.intake.book import Cell, Merge, Sheet, column_number
from core.files.intake.looks import MAIN, PLAIN, Look
from core.files.intake.progress import Counted
from core.language import tr, whole

MOST_CELLS = 2_500_000
"""Filled cells of a sheet; 100,000 orders of 20 columns have 2 million, in half a gigabyte of memory."""
ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
DIGITS = "0123456789"
CELL, ROW, FORMULA, VALUE, INLINE = (MAIN + tag for tag in ("c", "row", "f", "v", "is"))
Converter = Callable[..., Any]


@dataclass
class SheetStream:
    """Takes the events of one sheet's XML; `texts` are the workbook's shared strings, `epoch` is day 0 of its dates."""

    texts: Sequence[str]
    looks: Sequence[Look]
    epoch: datetime
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    _row: int = 0
    _column: int = 0
    _count: int = 0
    _columns: dict[str, int] = field(default_factory=dict)

    def read(self, part: IO[bytes] | Counted, name: str, is_hidden: bool) -> Sheet:
        """All cells of a sheet."""
        from openpyxl.utils.datetime import from_excel

        holder = None
        for event, element in ElementTree.iterparse(part, events=("start", "end")):
            tag = element.tag
            if event == "start":
                if tag == ROW:
                    self._begin_row(element)
                elif tag == MAIN + "sheetData":
                    holder = element
            elif tag == CELL:
                self._take(element, from_excel)
            elif tag == ROW:
                if holder is not None:
                    holder.clear()
            else:
                self._notice(tag, element)
        kept = (tuple(self.merges), frozenset(self.hidden_rows), frozenset(self.hidden_columns))
        return Sheet(name, self.rows, *kept, is_hidden)

    def _begin_row(self, element: Any) -> None:
        self._row = int(element.get("r") or self._row + 1)
        self._column = 0
        if element.get("hidden") in ("1", "true"):
            self.hidden_rows.add(self._row)

    def _take(self, element: Any, convert: Converter) -> None:
        place = element.get("r")
        self._column = self._number_of(place) if place else self._column + 1
        if not len(element):
            return  # painted, but empty
        number = int(element.get("s") or 0)
        look = self.looks[number] if number < len(self.looks) else PLAIN
        cell = self._cell(element, look, convert)
        if cell is None:
            return
        self._count += 1
        if self._count > MOST_CELLS:
            most = whole(MOST_CELLS)
            raise FileProblem(tr("A sheet holds more than {most} cells, so it is no order book.", most=most))
        self.rows.setdefault(self._row, {})[self._column] = cell

    def _number_of(self, place: str) -> int:
        letters = place.rstrip(DIGITS)
        number = self._columns.get(letters)
        if number is None:
            number = self._columns[letters] = column_number(letters)
        return number

    def _cell(self, element: Any, look: Look, convert: Converter) -> Cell | None:
        kind, written, inline, is_formula = element.get("t") or "n", None, None, False
        for child in element:
            if child.tag == VALUE:
                written = child.text or ""
            elif child.tag == INLINE:
                inline = child
            elif child.tag == FORMULA:
                is_formula = True
        if inline is not None:
            value: Any = text_of(inline)
        elif written is None or (written == "" and kind != "str"):
            value = None
        else:
            value = self._value(written, kind, look, convert)
        if (value is None or value == "") and not (is_formula and value is None):
            return None
        return Cell(value, look.number_format, kind == "e", is_formula, look.is_struck, look.fill)

    def _value(self, written: str, kind: str, look: Look, convert: Converter) -> Any:
        if kind == "n":
            number = float(written) if not written.lstrip("-").isdigit() else int(written)
            if not math.isfinite(number):
                return written  # no number that anybody could mean
            return _dated(number, look, self.epoch, convert) if look.is_date else number
        if kind == "s":
            return self.texts[int(written)]
        if kind == "b":
            return written in ("1", "true")
        if kind == "d":
            return datetime.fromisoformat(written).replace(tzinfo=None)  # as the clock on the wall showed it
        return unescaped(written)

    def _notice(self, tag: str, element: Any) -> None:
        if tag == MAIN + "mergeCell":
            found = re.fullmatch(r"([A-Z]+)(\d+):([A-Z]+)(\d+)", element.get("ref", ""))
            if found:
                left, top, right, bottom = found.groups()
                self.merges.append(Merge(int(top), column_number(left), int(bottom), column_number(right)))
        elif tag == MAIN + "col" and element.get("hidden") in ("1", "true"):
            first, last = int(element.get("min", "1")), int(element.get("max", "1"))
            self.hidden_columns.update(range(first, min(last, first + 1_000) + 1))


def _dated(number: float, look: Look, epoch: datetime, convert: Converter) -> Any:
    try:
        return convert(number, epoch, timedelta=look.is_duration)
    except (ValueError, OverflowError):
        return number  # a date format on what no date can be


def text_of(holder: Any) -> str:
    """The text of a string, its runs joined; reading aids of East Asian texts are left out."""
    parts = [one for one in holder if one.tag in (MAIN + "t", MAIN + "r")]
    texts = (one if one.tag == MAIN + "t" else one.find(MAIN + "t") for one in parts)
    return unescaped("".join(one.text or "" for one in texts if one is not None))


def unescaped(text: str) -> str:
    """A text without the escapes Excel writes for control characters, which are left out except line breaks."""
    if "_x" not in text:
        return text
    return ESCAPED.sub(lambda found: _letter(int(found[1], 16)), text)


def _letter(code: int) -> str:
    return chr(code) if code >= 32 or code in (9, 10) else ""
