"""Filling a grid of machines × time slots in colour, a sheet for each week of the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from core.files.templates.book import Book
from core.files.templates.colours import Colours
from core.files.templates.facts import Place, PlanFacts, value_at
from core.files.templates.filling import Line, fill_rows
from core.files.templates.growth import Copied
from core.files.templates.heights import Wrapped, fit_height, wrapped
from core.files.templates.readable import advice_on
from core.files.templates.references import Area
from core.files.templates.sheet import Sheet, cell_in
from core.files.templates.shrinking import USUAL_WIDTH, Room, shrink, widths_of
from core.files.templates.slots import CROWD, Bar, Slot, bars, slots_of
from core.files.templates.spec import SheetSpec
from core.files.templates.splitting import as_filled, split_columns
from core.files.templates.tokens import BETWEEN, as_text, expand, tokens_of
from core.files.templates.weeks import week_sheets
from core.files.templates.wiping import wipe_bars
from core.model import Lot

LINES = ("{{job.of}}", "{{job.client}}", "{{job.qty}}")
"""What stands in the rows of a bar where the template does not say."""
FillWeek = Callable[[Sheet, SheetSpec, PlanFacts, Colours], None]


def fill_grid(book: Book, spec: SheetSpec, plan: PlanFacts) -> list[str]:
    """Fill the sheet, and a copy of it for each further week; what the planner should know of the result."""
    fill_weeks(book, spec, plan, _fill_week)
    return [one.sentence for one in advice_on(plan, as_filled(spec))]


def fill_weeks(book: Book, spec: SheetSpec, plan: PlanFacts, fill: FillWeek) -> None:
    """Let `fill` fill the sheet of each week, all in the same colours."""
    spec = split_columns(book.sheets[spec.name], spec)
    sheets = week_sheets(book, spec, plan)
    colours = Colours(sheets[0][0], spec, plan)
    for sheet, week in sheets:
        fill(sheet, spec, week, colours)


def lines_of(spec: SheetSpec) -> list[str]:
    """The text of a bar for each row of a machine."""
    first, last = spec.machine
    column = spec.slots.column if spec.slots else 0
    own = {marked.row: marked.text for marked in spec.cells if marked.column == column}
    texts = [own.get(row, "") for row in range(first, last + 1)]
    if any(token.name.startswith("job.") for text in texts for token in tokens_of(text)):
        return texts
    return [*LINES, *([""] * len(texts))][: len(texts)]


def bar_text(text: str, bar: Bar, place: Place) -> Any:
    """What one row of a bar says: the value of its lot, or those of the lots that share the slot."""
    if not text:
        return None
    values = [_value(text, lot, place) for lot in bar.lots]
    if len(values) == 1:
        return values[0]
    if "job.of" not in text and len(values) > CROWD:
        return None
    return BETWEEN.join(as_text(one) for one in values)


def _value(text: str, lot: Lot, place: Place) -> Any:
    return expand(text, lambda name: value_at(name, Place(place.plan, place.machine, lot)))


def _fill_week(sheet: Sheet, spec: SheetSpec, plan: PlanFacts, colours: Colours) -> None:
    wipe_bars(sheet, spec)
    first, last = spec.machine
    resources = [name for name in plan.resources if plan.lots(name) or not spec.skips_empty] or [""]
    lines = [Line(Copied(row, group), Place(plan, name or None))
             for group, name in enumerate(resources) for row in range(first, last + 1)]  # fmt: skip
    fill_rows(sheet, without_slots(spec), lines, Place(plan))
    merges = sheet.merges
    for group, name in enumerate(resources):
        top = first + group * (last - first + 1)
        merges += _paint(sheet, spec, (top, Place(plan, name or None)), colours)
    sheet.set_merges(merges)


def _paint(sheet: Sheet, spec: SheetSpec, at: tuple[int, Place], colours: Colours) -> list[Area]:
    """Draw the bars of one machine; the cells that are shown as one."""
    (top, place), merges, widths = at, [], widths_of(sheet)
    slots = slots_of(spec.slots, place.plan) if spec.slots else []
    rows, texts = sheet.rows, lines_of(spec)
    cells: dict[int, list[Wrapped]] = {}
    for bar in bars(place.plan.lots(place.machine or ""), slots):
        fill = colours.of(longest(bar, slots))
        columns = range(spec.slots.column + bar.first, spec.slots.column + bar.last + 1) if spec.slots else range(0)
        for offset, text in enumerate(texts):
            paint_row(sheet, rows[top + offset], columns, fill)
            cell, value = cell_in(rows[top + offset], columns[0]), bar_text(text, bar, place)
            sheet.put(cell, value)
            room = Room(sum(widths.get(one, USUAL_WIDTH) for one in columns), is_tight=True)
            shrink(sheet, cell, value, room)
            if (tall := wrapped(sheet, cell, room.width)) is not None:
                cells.setdefault(top + offset, []).append(tall)
            if len(columns) > 1:
                merges.append(Area(columns[0], top + offset, columns[-1], top + offset))
    for row, tall_ones in cells.items():
        fit_height(sheet, rows[row], tall_ones, [])
    return merges


def without_slots(spec: SheetSpec) -> SheetSpec:
    """The spec with the cells emptied that bars are painted into."""
    (first, last), column = spec.block, spec.slots.column if spec.slots else 0
    texts = ["" if one.column == column and first <= one.row <= last else one.text for one in spec.cells]
    return replace(spec, cells=tuple(replace(one, text=text) for one, text in zip(spec.cells, texts, strict=True)))


def paint_row(sheet: Sheet, row: Any, columns: Sequence[int], fill: str) -> None:
    """Empty cells of a row and give them a ground."""
    for column in columns:
        cell = cell_in(row, column)
        sheet.put(cell, None)
        cell.set("s", str(sheet.book.styles.coloured(int(cell.get("s", "0")), fill)))


def longest(bar: Bar, slots: Sequence[Slot]) -> Lot:
    """The lot that has most of a bar's first slot."""
    slot = slots[bar.first]
    return max(bar.lots, key=lambda lot: min(lot.end or 0, slot.end) - max(lot.start or 0, slot.start))
