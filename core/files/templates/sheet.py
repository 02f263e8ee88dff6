"""One sheet of a workbook to be filled: its rows, and cells that are read and written."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from core.files.excel.page import LIKE_A_FORMULA, LONGEST_TEXT, escaped, fit_for_xml
from core.files.templates.cells import Cell
from core.files.templates.names import SPACE, WORKSHEET, XM, local, tag
from core.files.templates.references import Area, RowMap, address, area_of, column_of, rewritten
from core.files.templates.soundness import check_sheet

if TYPE_CHECKING:
    from core.files.templates.book import Book

ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
VALUE, INLINE, TEXT, FORMULA = tag("v"), tag("is"), tag("t"), tag("f")


class Sheet:
    """A sheet by its name; rows and columns count from 1."""

    def __init__(self, book: Book, name: str, part: str) -> None:
        self.book, self.name, self.part = book, name, part
        self._is_numbered = False
        self.is_floated = False
        """Whether the words in its margins and text boxes are filled."""

    @property
    def tree(self) -> Any:
        """The part of the package, in which every row and cell says where it stands."""
        tree = self.book.package.tree(self.part)
        if not self._is_numbered:
            check_sheet(tree, self.book.styles.count, self.book.package.path)
            _number_all(tree.find(tag("sheetData")))
            self._is_numbered = True
        return tree

    @property
    def rows(self) -> dict[int, Any]:
        """The rows that exist."""
        return {int(row.get("r")): row for row in self.tree.find(tag("sheetData"))}

    def cells(self) -> Iterator[tuple[int, int, Any]]:
        """Row, column and element of every cell that exists."""
        for number, row in self.rows.items():
            for cell in row:
                yield number, column_of(cell.get("r")), cell

    def texts(self) -> Iterator[tuple[int, int, str]]:
        """Row, column and text of every cell that holds one."""
        for row, column, cell in self.cells():
            if cell.get("t") in ("s", "inlineStr", "str") and (text := self.text(cell)):
                yield row, column, text

    def text(self, cell: Any) -> str | None:
        """The text of a cell, or None where it holds no text."""
        kind, value = cell.get("t"), cell.find(VALUE)
        if kind == "s" and value is not None:
            return _unescaped(self.book.shared_text(value.text))
        if kind == "inlineStr":
            return _unescaped("".join(one.text or "" for one in cell.iter(TEXT)))
        return _unescaped(value.text or "") if kind == "str" and value is not None else None

    def value(self, cell: Any) -> Any:
        """What a cell holds: text, a number, a date where it is shown as one, a boolean, or None."""
        text = self.text(cell)
        if text is not None:
            return text
        value = cell.find(VALUE)
        if value is None or value.text is None:
            return None
        if cell.get("t") in ("b", "e"):
            return value.text == "1" if cell.get("t") == "b" else value.text
        if cell.get("t") == "d":
            return datetime.fromisoformat(value.text)
        return self._number(float(value.text), int(cell.get("s", "0")))

    def _number(self, number: float, style: int) -> Any:
        if not self.book.styles.is_time(style) or not 0 <= number < 2958466:
            return int(number) if number.is_integer() else number
        if self.book.styles.is_length(style):
            return timedelta(minutes=round(number * 1440))
        return self.book.moment(number)

    def cell(self, element: Any) -> Cell:
        """A cell as those who read it take it."""
        has_no_result = element.find(FORMULA) is not None and element.find(VALUE) is None
        return Cell(self.value(element), element.get("r"), element.get("t") == "e", has_no_result)

    def put(self, cell: Any, value: Any) -> None:
        """Write a value into a cell; its style stays, but for what shows a date as one and keeps text text."""
        for child in list(cell):
            cell.remove(child)
        cell.attrib.pop("t", None)
        if isinstance(value, str):
            self._put_text(cell, value)
        elif isinstance(value, bool):
            cell.set("t", "b")
            _child(cell, VALUE, str(int(value)))
        elif isinstance(value, int | float) and math.isfinite(value):
            _child(cell, VALUE, repr(value))
        elif isinstance(value, date | time | timedelta):
            self._put_time(cell, value)

    def _put_text(self, cell: Any, text: str) -> None:
        text = fit_for_xml(text).encode("utf-16-le")[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")
        if not text:
            return
        if text.startswith((*LIKE_A_FORMULA, "\t", "\r")):
            cell.set("s", str(self.book.styles.quoted(int(cell.get("s", "0")))))
        cell.set("t", "inlineStr")  # always a text, whatever it begins with
        written = _child(_child(cell, INLINE), TEXT, escaped(text))
        written.set(SPACE, "preserve")

    def _put_time(self, cell: Any, value: date | time | timedelta) -> None:
        style = int(cell.get("s", "0"))
        if not self.book.styles.is_time(style):
            cell.set("s", str(self.book.styles.timed(style, type(value))))
        _child(cell, VALUE, repr(self._serial(value)))

    def _serial(self, value: date | time | timedelta) -> float:
        if isinstance(value, timedelta):
            return value / timedelta(days=1)
        if isinstance(value, time):
            return (value.hour * 60 + value.minute) / 1440
        moment = value if isinstance(value, datetime) else datetime.combine(value, time())
        return self.book.serial(moment)

    def at(self, row: int, column: int) -> Any:
        """The cell at a place, made where there is none; the row must exist."""
        return cell_in(self.rows[row], column)

    def find(self, row: int, column: int) -> Any | None:
        """The cell at a place, or None."""
        found = self.rows.get(row)
        return None if found is None else next((one for one in found if column_of(one.get("r")) == column), None)

    def child(self, name: str) -> Any:
        """A part of the sheet such as "mergeCells", made in its place where there is none."""
        found = self.tree.find(tag(name))
        if found is None:
            found = self.tree.makeelement(tag(name))
            before = set(WORKSHEET[: WORKSHEET.index(name)])
            at = [place for place, one in enumerate(self.tree) if local(str(one.tag)) in before]
            self.tree.insert(at[-1] + 1 if at else 0, found)
        return found

    @property
    def merges(self) -> list[Area]:
        """The ranges of cells that are shown as one."""
        merged = self.tree.find(tag("mergeCells"))
        found = [] if merged is None else [area_of(one.get("ref")) for one in merged]
        return [area for area in found if area]

    def set_merges(self, areas: list[Area]) -> None:
        """Let these ranges be shown as one cell each, and no others."""
        merged = self.child("mergeCells")
        for one in list(merged):
            merged.remove(one)
        for area in areas:
            merged.append(merged.makeelement(tag("mergeCell"), {"ref": str(area)}))
        merged.set("count", str(len(areas)))
        if not areas:
            self.tree.remove(merged)

    @property
    def widths(self) -> list[tuple[int, int, float]]:
        """First and last column with a width of their own, and that, in characters."""
        columns = self.tree.find(tag("cols"))
        return [] if columns is None else [(int(one.get("min")), int(one.get("max")), float(one.get("width", "8.43")))
                                           for one in columns]  # fmt: skip

    def rewrite_formulas(self, rows: RowMap) -> None:
        """Rewrite references to a sheet in all formulas of this one."""
        for one in self.tree.iter(FORMULA, tag("formula"), tag("formula1"), tag("formula2"), tag("f", XM)):
            if one.text:
                one.text = rewritten(one.text, self.name, rows)


def _number_all(data: Any) -> None:
    """Some programs leave out the places of rows and cells that follow one another."""
    number = 0
    for row in data:
        number = int(row.get("r") or number + 1)
        column = 0
        for cell in row:
            column = column_of(cell.get("r")) if cell.get("r") else column + 1
            if cell.get("r") is None:
                cell.set("r", address(number, column))
        if row.get("r") is None:
            row.set("r", str(number))


def cell_in(row: Any, column: int) -> Any:
    """The cell of a row in a column, made in its place where there is none."""
    at = 0
    for place, cell in enumerate(row):
        here = column_of(cell.get("r"))
        if here == column:
            return cell
        at = place + 1 if here < column else at
    cell = row.makeelement(tag("c"), {"r": address(int(row.get("r")), column)})
    if row.get("customFormat") in ("1", "true") and row.get("s"):
        cell.set("s", row.get("s"))
    row.insert(at, cell)
    return cell


def _child(parent: Any, name: str, text: str | None = None) -> Any:
    child = parent.makeelement(name)
    child.text = text
    parent.append(child)
    return child


def _unescaped(text: str) -> str:
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
