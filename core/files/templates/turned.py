"""Filling a grid of time slots × machines: the slots below one another, a column for each machine."""

from __future__ import annotations

from dataclasses import replace

from core.files.templates.book import Book
from core.files.templates.colours import Colours
from core.files.templates.facts import Place, PlanFacts
from core.files.templates.filling import fill_form
from core.files.templates.grid import bar_text, fill_weeks, longest
from core.files.templates.lanes import lane_columns, lanes_in, shown_machines
from core.files.templates.readable import advice_on
from core.files.templates.references import Area
from core.files.templates.sheet import Sheet, cell_in
from core.files.templates.shrinking import USUAL_WIDTH, Room, shrink, widths_of
from core.files.templates.slots import bars, slots_of
from core.files.templates.spec import SheetSpec
from core.files.templates.wiping import wipe


def fill_turned(book: Book, spec: SheetSpec, plan: PlanFacts) -> list[str]:
    """Fill the sheet, and a copy of it for each further week; what the planner should know of the result."""
    if spec.slots is None:
        return []
    fill_weeks(book, spec, plan, _fill_week)
    return [one.sentence for one in advice_on(plan, spec)]


def _fill_week(sheet: Sheet, spec: SheetSpec, plan: PlanFacts, colours: Colours) -> None:
    machines, _ = shown_machines(plan, lanes_in(spec))
    columns = lane_columns(spec)
    if spec.slots is not None and spec.slots.is_used:
        wipe(sheet, (slot_rows(spec), [*columns.values()]), 1, is_turned=True)
    lanes = tuple(Place(plan, name) for name in machines)
    # What stands in a slot says how bars look; the slot itself is free until one is painted.
    cells = tuple(replace(one, text="") if one.row in slot_rows(spec) and one.column in columns.values() else one
                  for one in spec.cells)  # fmt: skip
    fill_form(sheet, spec, Place(plan, lanes=lanes), cells)
    merges = sheet.merges
    for number, name in enumerate(machines, 1):
        if number in columns:
            merges += _paint(sheet, spec, (columns[number], number, Place(plan, name)), colours)
    sheet.set_merges(merges)


def slot_rows(spec: SheetSpec) -> range:
    """The rows of the slots."""
    return range(spec.slots.column, spec.slots.column + spec.slots.count) if spec.slots else range(0)


def lane_text(spec: SheetSpec, number: int) -> str:
    """What a bar says in a lane."""
    mark = f"lane{number}."
    own = [one.text for one in spec.cells if spec.slots and one.row == spec.slots.column and f"{mark}job." in one.text]
    return own[0].replace(mark, "") if own else "{{job.of}}"


def _paint(sheet: Sheet, spec: SheetSpec, at: tuple[int, int, Place], colours: Colours) -> list[Area]:
    """Draw the bars of one machine; the cells that are shown as one."""
    (column, number, place), merges = at, []
    slots, rows = slots_of(spec.slots, place.plan) if spec.slots else [], sheet.rows
    text, width = lane_text(spec, number), widths_of(sheet).get(column, USUAL_WIDTH)
    for bar in bars(place.plan.lots(place.machine or ""), slots):
        fill = colours.of(longest(bar, slots))
        own = [slot_rows(spec)[at] for at in range(bar.first, bar.last + 1)]
        for row in own:
            cell = cell_in(rows[row], column)
            sheet.put(cell, None)
            cell.set("s", str(sheet.book.styles.coloured(int(cell.get("s", "0")), fill)))
        cell, value = cell_in(rows[own[0]], column), bar_text(text, bar, place)
        sheet.put(cell, value)
        style = int(cell.get("s", "0"))
        if len(own) > 1 and isinstance(value, str) and sheet.book.styles.room(style, width) < len(value):
            cell.set("s", str(sheet.book.styles.wrapped(style)))
        shrink(sheet, cell, value, Room(width, is_tight=True))
        merges += [Area(column, own[0], column, own[-1])] if len(own) > 1 else []
    return merges
