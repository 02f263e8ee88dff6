"""The sheets of a plan that is shown week by week."""

from __future__ import annotations

import re

from core.files.templates.book import Book
from core.files.templates.cloning import clone
from core.files.templates.facts import PlanFacts
from core.files.templates.sheet import Sheet
from core.files.templates.slots import days_of, periods
from core.files.templates.spec import SheetSpec

DAYS_OF_WEEK = 7
NUMBERED = re.compile(r"(.*\D)(?:0?[1-9]|[1-4]\d|5[0-3])")


def week_sheets(book: Book, spec: SheetSpec, plan: PlanFacts) -> list[tuple[Sheet, PlanFacts]]:
    """The template's own sheet for the first week of the plan, and a copy of it for each further one; sheets of old
    weeks go."""
    weeks = periods(spec.slots, plan) if spec.slots else [plan]
    for old in spec.drops:
        if old in book.sheets and old != spec.name:
            book.drop_sheet(old)
    sheets, name = [book.sheets[spec.name]], spec.name
    for week in weeks[1:]:
        sheets.append(clone(book, spec.name, book.free_name(week_name(spec, week)), name))
        name = sheets[-1].name
    if len(weeks) > 1 or stem_of(spec) != spec.name:
        wanted = week_name(spec, weeks[0])
        book.rename(spec.name, wanted if wanted == spec.name else book.free_name(wanted))
    return list(zip(sheets, weeks, strict=True))


def stem_of(spec: SheetSpec) -> str:
    """The name of the sheets of a grid without their week: a schedule in use has last week's in its name."""
    found = NUMBERED.fullmatch(spec.name) if spec.slots and spec.slots.is_used else None
    return found[1].rstrip() or spec.name if found else spec.name


def week_name(spec: SheetSpec, week: PlanFacts) -> str:
    """The name of the sheet of one week, or of a day or two: "Grid S" becomes "Grid S48", or "Grid S 23-11"."""
    sheet = stem_of(spec)
    if spec.slots is not None and days_of(spec.slots) < DAYS_OF_WEEK:
        return f"{sheet} {week.first:%d-%m}"
    number = week.first.isocalendar().week
    return f"{sheet}{'' if sheet[-2:] == ' S' or sheet == 'S' else ' '}{number}"
