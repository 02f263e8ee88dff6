"""Workbooks that Corkboard wrote, known again by their titles, in whatever language: the list of orders is an order
book, the other sheets show the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from core.files.excel.order_titles import BUILT_IN, DATA, PLAN
from core.files.intake.book import Sheet, letters
from core.language import everywhere, mark

ORDER, STATE = "Order", "State"
NEVER_LACKING = ("Quantity", "Remaining", "Planned", "State")
"""Titles that our list always has; a factory's own book may well have two or three of them."""
LAST_ROW = 12
"""Rows among which the titles are sought; a planner may have put some above them."""
SHOWN = ("Schedule", "Grid", mark("Key figures"), "Offers", "Producers")
"""Sheets that show the plan; those of machines are known by their first two titles."""
ATTRIBUTES = ("cork_type", "grade", "priority")
"""Attributes that the intake calls as orders do."""
INTAKE_NAMES = {"format": "format", "colour": "ink", "design": "design"}


class OwnList(NamedTuple):
    """Our list of orders: the row of its titles, and the field of each column by its letters."""

    row: int
    columns: Mapping[str, str]


def own_list(sheet: Sheet) -> OwnList | None:
    """Where our list of orders stands on a sheet; None where it is none of ours."""
    for row in sorted(sheet.rows)[:LAST_ROW]:
        titles = {column: str(cell.value).strip() for column, cell in sheet.rows[row].items() if cell.value is not None}
        if titles.get(1) in everywhere(ORDER) and _is_printed_list(titles):
            return OwnList(row, {letters(column): _field(title) for column, title in titles.items()})
    return None


def _is_printed_list(titles: Mapping[int, str]) -> bool:
    """Whether all titles up to the state are ours, and those among them that no list of ours lacks."""
    state = next((column for column, title in titles.items() if title in everywhere(STATE)), 0)
    printed = {title for column, title in titles.items() if column <= state}
    return printed <= _fields().keys() and all(printed & {*everywhere(title)} for title in NEVER_LACKING)


def _field(title: str) -> str:
    attribute = title.lower()
    return _fields().get(title, attribute if attribute in ATTRIBUTES else "")


@cache
def _fields() -> dict[str, str]:
    known = {**PLAN, **{title: name for title, (_, name) in DATA.items()}}
    known |= {title: INTAKE_NAMES[name] for name, title in BUILT_IN.items()}
    return {said: name for title, name in known.items() for said in everywhere(title)}


def shows_a_plan(sheet: Sheet) -> bool:
    """Whether a sheet beside our list of orders shows the plan, or what is to be done at one machine."""
    if any(sheet.name in everywhere(name) for name in SHOWN):
        return True
    heads = (sheet.rows[row] for row in sorted(sheet.rows)[:LAST_ROW])
    return any(row[1].value == "#" and row[2].value in everywhere(ORDER) for row in heads if {1, 2} <= row.keys())


def without_plan(sheets: Iterable[Sheet]) -> list[Sheet]:
    """The sheets of a book that may hold tables: of one that we wrote not those that show its plan."""
    offered = list(sheets)
    if not any(own_list(one) for one in offered):
        return offered
    return [one for one in offered if not shows_a_plan(one)]
