"""Filling a sheet: single values, and rows that are repeated for machines and lots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, NamedTuple

from core.files.templates.book import Book
from core.files.templates.cloning import clone
from core.files.templates.facts import Place, PlanFacts, value_at
from core.files.templates.floating import fill_floating
from core.files.templates.growing import add_breaks, grow
from core.files.templates.growth import Copied, Growth
from core.files.templates.heights import Wrapped, fit_height, wrapped
from core.files.templates.references import column_of
from core.files.templates.sheet import Sheet, cell_in
from core.files.templates.shrinking import Room, rooms, shrink
from core.files.templates.spec import Marked, SheetSpec
from core.files.templates.still import still_beside
from core.files.templates.tokens import expand
from core.language import tr
from core.model import Lot


class Line(NamedTuple):
    """A row to come, and what its tokens speak of."""

    copied: Copied
    place: Place


def fill_form(sheet: Sheet, spec: SheetSpec, place: Place, cells: Sequence[Marked] | None = None) -> None:
    """Fill the single values of a sheet that repeats nothing, or some of them."""
    fill_floating(sheet, place)
    room_of = rooms(sheet, spec)
    for marked in spec.cells if cells is None else cells:
        at = (marked.row, marked.column)
        _fill_cell(sheet, at, marked.text, place, room_of.get(at))


def fill_list(sheet: Sheet, spec: SheetSpec, plan: PlanFacts) -> None:
    """Fill a list of lots, below one another for each machine, or all in one by start."""
    lines = list(_grouped(spec, plan) if spec.machine[1] > 0 else _flat(spec, plan))
    fill_rows(sheet, spec, lines, Place(plan))
    if spec.breaks_pages:
        ends = [at for at, line in enumerate(lines[:-1]) if line.copied.group != lines[at + 1].copied.group]
        add_breaks(sheet, [spec.block[0] + at for at in ends])


Parts = Sequence[SheetSpec]
"""The blocks of one sheet, from the top."""


def fill_cards(book: Book, sheets: Sequence[Parts], plan: PlanFacts) -> list[str]:
    """Fill a sheet for each machine: its own where it has one, else a copy of the pattern, which is the first; the
    pattern's own sheet is that of the first machine where it belongs to none. What the planner should know."""
    own = {parts[0].resource: parts for parts in sheets if parts[0].resource}
    pattern = sheets[0]
    resources = [name for name in plan.resources if plan.lots(name) or not pattern[0].skips_empty]
    made = _card_sheets(book, (pattern[0], own), [name for name in resources if name not in own], plan)
    for resource, sheet in made.items():
        _fill_card(sheet, pattern, Place(plan, resource))
    for resource, parts in own.items():
        _fill_card(book.sheets[parts[0].name], parts, Place(plan, resource))
    if not made and not own:
        _fill_card(book.sheets[pattern[0].name], pattern, Place(plan))
    gone = [name for name in own if name not in plan.resources]
    return [tr("The sheet {sheet} is emptied: {name} is no machine of this project.", sheet=own[name][0].name,
               name=name) for name in gone]  # fmt: skip


def _card_sheets(book: Book, of: tuple[SheetSpec, dict[str, Parts]], resources: list[str],
                 plan: PlanFacts) -> dict[str, Sheet]:  # fmt: skip
    """The sheets of machines that have none of their own: copies of the pattern, before anything is filled."""
    pattern, own = of
    sheets, after = {}, list(own.values())[-1][0].name if own else pattern.name
    for resource in resources if own else resources[1:]:
        sheets[resource] = clone(book, pattern.name, book.free_name(card_name(pattern, plan, resource)), after)
        after = sheets[resource].name
    if not own and resources:
        name = book.free_name(card_name(pattern, plan, resources[0]))
        sheets[resources[0]] = book.rename(pattern.name, name)
    return sheets


def card_name(spec: SheetSpec, plan: PlanFacts, resource: str) -> str:
    """How the sheet of a machine is to be called."""
    if "{{" not in spec.name:
        return resource
    return str(expand(spec.name, lambda name: value_at(name, Place(plan, resource))))


def _fill_card(sheet: Sheet, parts: Parts, place: Place) -> None:
    lots = place.plan.lots(place.machine or "")
    for spec in reversed(parts):  # from below, so that the rows of those above stand where the spec says
        if spec.job[1] < 1:
            fill_form(sheet, spec, place)
        else:
            fill_rows(sheet, spec, list(_of_lots(spec, place, lots, 0)), place)


def _grouped(spec: SheetSpec, plan: PlanFacts) -> Iterator[Line]:
    resources = [name for name in plan.resources if plan.lots(name) or not spec.skips_empty]
    for group, resource in enumerate(resources):
        place = Place(plan, resource)
        has_jobs = spec.job[1] > 0
        for row in range(spec.machine[0], spec.job[0] if has_jobs else spec.machine[1] + 1):
            yield Line(Copied(row, group), place)
        if has_jobs:
            yield from _of_lots(spec, place, plan.lots(resource), group)
            for row in range(max(spec.job_end, spec.job[1]) + 1, spec.machine[1] + 1):
                yield Line(Copied(row, group), place)


def _flat(spec: SheetSpec, plan: PlanFacts) -> Iterator[Line]:
    timed = [lot for name in plan.resources for lot in plan.lots(name) if lot.start is not None]
    others = [lot for name in plan.resources for lot in plan.lots(name) if lot.start is None]
    lots = (*sorted(timed, key=attrgetter("start")), *others)
    yield from _of_lots(spec, Place(plan), lots, 0)


def _of_lots(spec: SheetSpec, place: Place, lots: tuple[Lot, ...], group: int) -> Iterator[Line]:
    """The lines of lots; empty ones to the least number of them, and one at least, which keeps sums alive."""
    for item in range(max(len(lots), spec.least, 1)):
        lot = lots[item] if item < len(lots) else None
        rank = item + 1 if lot or spec.least else None
        machine = place.machine or (lot.resource if lot else None)
        for row in range(spec.job[0], spec.job[1] + 1):
            yield Line(Copied(row, group, item), Place(place.plan, machine, lot, rank))


def fill_rows(sheet: Sheet, spec: SheetSpec, lines: list[Line], place: Place) -> None:
    """Put the rows in place and fill them, then the single values above and below them."""
    first, _ = spec.block
    growth = Growth(first, spec.last, [line.copied for line in lines], spec.job, spec.job_end)
    growth = replace(growth, still=still_beside(sheet, spec, growth.more))
    stays = {(one.row, one.column) for one in spec.cells if growth.is_still(one.area)}
    by_row = {row: [one for one in spec.of_row(row) if (row, one.column) not in stays]
              for row in range(first, spec.last + 1)}
    room_of, bands = rooms(sheet, spec), _bands(sheet, spec, growth)
    remaining, own = iter(lines), sheet.rows
    tall = {(one.first_row, one.first_column) for one in sheet.merges if one.height > 1}
    flat = {at: room for at, room in room_of.items() if at not in tall}
    before = {row: _wrapped(sheet, own[row], (spec, row), flat) for row in by_row if row in own}

    def fill(row: Any, copied: Copied) -> None:
        line = next(remaining)
        if copied.item is not None and copied.item % 2:
            _dress(row, bands.get(copied.source, {}))
        for marked in by_row[copied.source]:
            cell = cell_in(row, marked.column)
            value = expand(marked.text, lambda name: value_at(name, line.place)) if marked.text else None
            sheet.put(cell, value)
            if (copied.source, marked.column) in room_of:
                shrink(sheet, cell, value, room_of[copied.source, marked.column])
        if copied.source in before:
            fit_height(sheet, row, _wrapped(sheet, row, (spec, copied.source), flat), before[copied.source])

    grow(sheet, growth, fill)
    fill_floating(sheet, place)
    for marked in spec.cells:
        stands = (marked.row, marked.column) in stays
        if (stands and marked.text) or not first <= marked.row <= spec.last:
            row = marked.row if stands else growth.start(marked.row)
            at, room = (row, marked.column), room_of.get((marked.row, marked.column))
            _fill_cell(sheet, at, marked.text, place, room)


def _wrapped(sheet: Sheet, row: Any, of: tuple[SheetSpec, int],
             room_of: Mapping[tuple[int, int], Room]) -> list[Wrapped]:  # fmt: skip
    """The cells of a row that are filled and may have several lines; `of` is the row of the template."""
    spec, source = of
    columns = {one.column for one in spec.of_row(source)}
    found = [wrapped(sheet, cell, room_of[source, column].width) for cell in row
             if (column := column_of(cell.get("r"))) in columns and (source, column) in room_of]  # fmt: skip
    return [one for one in found if one is not None]


def _bands(sheet: Sheet, spec: SheetSpec, growth: Growth) -> dict[int, dict[int, str]]:
    """The styles of every second lot, by row of the first one and by column."""
    rows, found = sheet.rows, {}
    for row in range(spec.job[0], spec.job[1] + 1) if spec.band else ():
        other = rows.get(row + spec.band)
        styles = {column_of(cell.get("r")): cell.get("s", "0") for cell in other} if other is not None else {}
        found[row] = {at: style for at, style in styles.items() if not growth.still or at < growth.still.first_column}
    return found


def _dress(row: Any, styles: dict[int, str]) -> None:
    """Give the cells of a row other styles, and make those that are only there for their looks."""
    for column, style in styles.items():
        cell_in(row, column).set("s", style)


def _fill_cell(sheet: Sheet, at: tuple[int, int], text: str, place: Place, room: Room | None) -> None:
    cell = sheet.find(*at)
    if cell is not None:
        value = expand(text, lambda name: value_at(name, place)) if text else None
        sheet.put(cell, value)
        if room is not None:
            shrink(sheet, cell, value, room)
