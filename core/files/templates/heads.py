"""What stands around the rows of a schedule in use and belongs to its week: dates, numbers of weeks, further sheets."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import partial

from core.files.templates.example import Example, Place

WEEK_WORDS = r"(?:week|wk|semaine|sem\.?|woche|kw|semana|s)"
WRITTEN = (("%d/%m/%Y", r"\d\d/\d\d/\d{4}"), ("%d.%m.%Y", r"\d\d\.\d\d\.\d{4}"), ("%Y-%m-%d", r"\d{4}-\d\d-\d\d"),
           ("%d-%m-%Y", r"\d\d-\d\d-\d{4}"), ("%d/%m/%y", r"\d\d/\d\d/\d\d(?!\d)"),
           ("%d.%m.%y", r"\d\d\.\d\d\.\d\d(?!\d)"), ("%d/%m", r"\d\d/\d\d(?![\d/])"))  # fmt: skip
"""How days are written in texts, the longest first."""
LONGEST_PLAN = 60
FIGURE = re.compile(r"\d+")


def heads(example: Example, rows: tuple[int, int], first: date | None) -> dict[Place, str]:
    """Cells outside the rows of the schedule that tell its first day, its last one or its week, as texts with tokens;
    nothing where the first day is not known."""
    if first is None:
        return {}
    monday = first - timedelta(days=first.weekday())
    found: dict[Place, str] = {}
    for row in [row for row in example.rows if not rows[0] <= row <= rows[1]]:
        for column in example.rows[row]:
            value = example.value(row, column)
            if (row, column) in example.cells or example.is_formula(row, column):
                continue
            if isinstance(value, datetime) and value.date() == monday:
                found[row, column] = "{{plan.from}}"
            elif isinstance(value, str) and (text := _in_general(value, monday)) != value:
                found[row, column] = text
    return found


def first_start(example: Example, rows: tuple[int, int]) -> date | None:
    """The first day on which one of the lots of a list starts, where its starts were pointed at."""
    at = example.at("job.start")
    if at is None:
        return None
    values = [example.value(row, at[1]) for row in range(rows[0], rows[1] + 1)]
    return min((one.date() for one in values if isinstance(one, datetime)), default=None)


def _in_general(text: str, monday: date) -> str:
    """A text with its week's number and days as tokens: "Week 48, 23/11/2026 to 28/11/2026". A later day alone is
    another matter: "Closed on 24/12"."""
    for form, pattern in WRITTEN:
        if monday.strftime(form) not in text:
            continue
        text = re.sub(rf"(?<![\d/.{{%-]){pattern}", partial(_day_in, form=form, monday=monday), text)
    number = monday.isocalendar().week
    week = rf"(?i)\b({WEEK_WORDS}\s*(?:n[o°]\s*)?)0?{number}(?:\s?[–-]\s?\d\d?)?\b(?![/.:\d–-])"
    return re.sub(week, lambda found: f"{found[1]}{{{{plan.week}}}}", text)


def _day_in(found: re.Match[str], form: str, monday: date) -> str:
    return _day(found[0], form, monday)


def _day(written: str, form: str, monday: date) -> str:
    try:
        full = "%Y" if "%y" not in form.lower() else ""
        day = datetime.strptime(f"{written} {monday.year}" if full else written, f"{form} %Y" if full else form).date()
    except ValueError:
        return written
    if day == monday:
        return f"{{{{plan.from|fmt:{form}}}}}"
    return f"{{{{plan.to|fmt:{form}}}}}" if monday < day <= monday + timedelta(days=LONGEST_PLAN) else written


def same_sheets(example: Example, title: Place | None, top: int) -> tuple[str, ...]:
    """Further sheets that show other weeks of the same grid: named alike but for figures, with the same texts, again
    but for figures, above the rows and, where machines are named, a machine in the same place."""
    own, book = example.sheet, example.sheet.book
    stem = re.sub(r"\d", "", own.name)
    texts = {(row, column): FIGURE.sub("", text) for row, column, text in own.texts() if row < top}
    found = []
    for name, sheet in book.sheets.items():
        if name == own.name or not stem.strip() or re.sub(r"\d", "", name) != stem:
            continue
        cell = sheet.find(*title) if title else None
        is_named = title is None or (cell is not None and sheet.text(cell) == own.text(own.find(*title)))
        held = {(row, column): FIGURE.sub("", text) for row, column, text in sheet.texts() if row < top}
        same = sum(held.get(at) == text for at, text in texts.items())
        if is_named and same * 2 >= len(texts):
            found.append(name)
    return tuple(found)
