"""The results of simple formulas, written beside them: a viewer that does not calculate would show blanks.

Only sums, counts and arithmetic on one sheet are known; Excel calculates everything anew when it opens the workbook.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

from core.files.templates.references import CELL, area_of, place_of
from core.files.templates.sheet import FORMULA, VALUE, Sheet

MOST_CELLS = 200_000
"""Longer ranges are left to Excel."""


class _Unknown(Exception):
    """A formula that is left to Excel."""


def write_results(sheet: Sheet) -> None:
    """Write the result of each formula that has none and is simple enough."""
    cells = {(row, column): cell for row, column, cell in sheet.cells()}
    figures = _Figures(sheet, cells)
    for at, cell in cells.items():
        formula = cell.find(FORMULA)
        if formula is None or cell.find(VALUE) is not None or not formula.text:
            continue
        try:
            result = figures.at(*at)
        except (_Unknown, ZeroDivisionError, OverflowError, RecursionError):
            continue
        if isinstance(result, int | float):
            value = cell.makeelement(VALUE)
            value.text = repr(round(result, 8))
            cell.append(value)


class _Figures:
    """What the cells of a sheet come to; a formula is worked out once."""

    def __init__(self, sheet: Sheet, cells: Mapping[tuple[int, int], Any]) -> None:
        self._sheet, self._cells = sheet, cells
        self._known: dict[tuple[int, int], Any] = {}
        self._at_work: set[tuple[int, int]] = set()

    def at(self, row: int, column: int) -> Any:
        """A number, a text, or None for an empty cell."""
        place = (row, column)
        if place not in self._known:
            if place in self._at_work:
                raise _Unknown  # the formula speaks of itself
            self._at_work.add(place)
            try:
                self._known[place] = self._found(self._cells.get(place))
            finally:
                self._at_work.discard(place)
        return self._known[place]

    def _found(self, cell: Any) -> Any:
        if cell is None or cell.get("t") in ("b", "e", "d"):
            return _or_unknown(cell)
        formula = cell.find(FORMULA)
        if formula is not None and not cell.findtext(VALUE):
            if formula.get("t") or not formula.text:
                raise _Unknown
            return _Reader(formula.text, self).result()
        text = self._sheet.text(cell)
        value = cell.findtext(VALUE)
        return text if text is not None else float(value) if value else None

    def of(self, reference: str) -> list[Any]:
        """The values of a range."""
        area = area_of(reference)
        if area is None:
            raise _Unknown
        rows, columns = range(area.first_row, area.last_row + 1), range(area.first_column, area.last_column + 1)
        if len(rows) * len(columns) > MOST_CELLS:
            raise _Unknown
        return [self.at(row, column) for row in rows for column in columns]


def _or_unknown(cell: Any) -> None:
    if cell is not None:
        raise _Unknown


def _numbers(values: list[Any]) -> list[float]:
    return [value for value in values if isinstance(value, int | float)]


FUNCTIONS: Mapping[str, Callable[[list[float]], float]] = {
    "SUM(": lambda numbers: sum(numbers), "COUNT(": len, "MIN(": lambda numbers: min(numbers, default=0),
    "MAX(": lambda numbers: max(numbers, default=0),
}  # fmt: skip


class _Reader:
    """Reads a formula from the left: sums of products of operands."""

    def __init__(self, formula: str, figures: _Figures) -> None:
        from openpyxl.formula import Tokenizer
        from openpyxl.formula.tokenizer import TokenizerError

        try:
            items = Tokenizer("=" + formula).items
        except TokenizerError as error:
            raise _Unknown from error
        self._items: Iterator[Any] = iter([item for item in items if item.type != "WHITE-SPACE"])
        self._next: Any = next(self._items, None)
        self._figures = figures

    def result(self) -> float:
        """The value of the whole."""
        value = self._sum()
        if self._next is not None:
            raise _Unknown
        return value

    def _take(self) -> Any:
        taken, self._next = self._next, next(self._items, None)
        if taken is None:
            raise _Unknown
        return taken

    def _is(self, *signs: str) -> bool:
        return self._next is not None and self._next.type.startswith("OPERATOR") and self._next.value in signs

    def _sum(self) -> float:
        value = self._product()
        while self._is("+", "-"):
            value = value + self._product() if self._take().value == "+" else value - self._product()
        return value

    def _product(self) -> float:
        value = self._operand()
        while self._is("*", "/"):
            value = value * self._operand() if self._take().value == "*" else value / self._operand()
        return value

    def _operand(self) -> float:
        item = self._take()
        if item.type == "OPERATOR-PREFIX":
            return -self._operand() if item.value == "-" else self._operand()
        if item.type == "PAREN" and item.subtype == "OPEN":
            value = self._sum()
            self._close()
            return value
        if item.type == "FUNC" and item.subtype == "OPEN":
            return self._function(item.value.upper())
        if item.type == "OPERAND" and item.subtype == "NUMBER":
            return float(item.value)
        if item.type == "OPERAND" and CELL.fullmatch(item.value):
            value = self._figures.at(*place_of(item.value.replace("$", "")))
            if isinstance(value, str):
                raise _Unknown
            return value or 0.0
        raise _Unknown

    def _close(self) -> None:
        if self._take().subtype != "CLOSE":
            raise _Unknown

    def _function(self, name: str) -> float:
        arguments = [self._argument()]
        while self._next is not None and self._next.type == "SEP":
            self._take()
            arguments.append(self._argument())
        self._close()
        if name == "SUMIF(" and len(arguments) == 3:
            return _sum_if(*arguments)
        if name not in FUNCTIONS:
            raise _Unknown
        return FUNCTIONS[name](_numbers([value for one in arguments for value in one]))

    def _argument(self) -> list[Any]:
        item = self._next
        if item is not None and item.type == "OPERAND" and item.subtype == "RANGE":
            return self._figures.of(self._take().value)
        if item is not None and item.type == "OPERAND" and item.subtype == "TEXT":
            return [self._take().value[1:-1].replace('""', '"')]
        return [self._sum()]


def _sum_if(where: list[Any], wanted: list[Any], values: list[Any]) -> float:
    """The sum of values beside texts that are alike, with * and ? for whatever stands there."""
    if len(where) != len(values) or len(wanted) != 1 or not isinstance(wanted[0], str) or wanted[0][:1] in "<>=~[":
        raise _Unknown
    pattern = wanted[0].casefold()
    found = [value for text, value in zip(where, values, strict=True)
             if isinstance(text, str) and fnmatchcase(text.casefold(), pattern)]  # fmt: skip
    return sum(_numbers(found))
