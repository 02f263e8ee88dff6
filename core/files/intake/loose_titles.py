"""Titles of groups of columns that are not merged: in .csv and .ods, and wherever a planner only typed them above the
first of their columns."""

from __future__ import annotations

from collections.abc import Mapping

from core.files.intake.book import NO_ROW, Sheet
from core.files.intake.value_words import THOUSANDS
from core.files.intake.words import BRACKETS, one_line, plain

LEAST_TITLES = 2
MOST_TITLES = 0.6
"""For each header so many titles at most: where there are more, the row is one of headers itself."""


def loose_titles(sheet: Sheet, row: int) -> dict[int, str]:
    """The titles above a row of headers, by the columns they stand over.

    Where the titles begin above the first header, hold nothing but words and each stand above a header, they divide the
    table among them. Otherwise only a unit of thousands is taken over: to its own column, and to those without a title
    of their own that follow it at once.
    """
    headers = sorted(sheet.rows.get(row, NO_ROW))
    titles = _titles(sheet, row - 1)
    if not titles or not headers or not titles.keys() <= set(headers):
        return {}
    if _divides(sheet, row - 1, titles, headers):
        return _spread(titles, headers)
    units = {column: text for column, text in titles.items() if thousands_in(text)}
    return {column: text for column, text in _spread(titles, headers).items() if text in units.values()}


def thousands_in(text: str) -> str:
    """The unit of thousands in a title, as it is written there; "" where it has none."""
    units = [one_line(a or b) for a, b in BRACKETS.findall(text)] or [one_line(text)]
    return next((unit for unit in units if plain(unit) in THOUSANDS), "")


def _titles(sheet: Sheet, row: int) -> dict[int, str]:
    """The words of a row that holds nothing else, unless some of them are merged."""
    cells = {c: cell.value for c, cell in sheet.rows.get(row, NO_ROW).items() if cell.value not in (None, "")}
    is_merged = any(one.top <= row <= one.bottom and one.right > one.left for one in sheet.merges)
    if is_merged or not all(isinstance(value, str) and value.strip() for value in cells.values()):
        return {}
    return {column: one_line(str(value)) for column, value in cells.items()}


def _divides(sheet: Sheet, row: int, titles: Mapping[int, str], headers: list[int]) -> bool:
    above = sheet.rows.get(row - 1, NO_ROW)
    is_heading = not any(cell.value not in (None, "") for cell in above.values()) or len(above) < len(titles)
    is_sparse = LEAST_TITLES <= len(titles) <= MOST_TITLES * len(headers)
    return is_sparse and is_heading and min(titles) == headers[0] and len(set(titles.values())) == len(titles)


def _spread(titles: Mapping[int, str], headers: list[int]) -> dict[int, str]:
    """Each title over its own column and those that follow, up to the next title or a gap between the headers."""
    found: dict[int, str] = {}
    before, title = 0, ""
    for column in headers:
        title = titles.get(column, title if column == before + 1 else "")
        found[column], before = title, column
    return {column: title for column, title in found.items() if title}
