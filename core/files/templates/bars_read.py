"""The bars that a filled, perhaps edited, grid shows: which order has which slots on which machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from core.files.excel.page import fit_for_xml
from core.files.templates.book import Book
from core.files.templates.facts import ORDER, SYNONYMS, WEEK, PlanFacts, value_at_order
from core.files.templates.grid import lines_of
from core.files.templates.lanes import lane_columns
from core.files.templates.lots_read import Reading, Titles, no_machine, written_names
from core.files.templates.references import column_of
from core.files.templates.sheet import Sheet
from core.files.templates.slots import MOST_PERIODS, Slot, lots_by_slot, periods, slots_of
from core.files.templates.spec import SheetSpec
from core.files.templates.tokens import BETWEEN, expand, tokens_of, values_in
from core.files.templates.turned import lane_text, slot_rows
from core.files.templates.weeks import stem_of, week_name
from core.language import tr
from core.model import Order


class Cover(NamedTuple):
    """One slot that an order has on a machine: from which minute to which."""

    machine: str
    start: int
    end: int


DATES = ("{{plan.d0}}", "{{plan.from}}")
"""Cells that hold the first day of a sheet as a date."""
Covers = dict[str, set[Cover]]
"""The slots of each order."""


def read_bars(reading: Reading, book: Book, spec: SheetSpec) -> tuple[Covers, list[PlanFacts]]:
    """The slots of each order, over all sheets of the grid, and the weeks those show."""
    covers: Covers = {}
    weeks = []
    for sheet, week in _sheets(reading, book, spec):
        weeks.append(week)
        for order, cover in READERS[spec.layout](reading, sheet, spec, week):
            covers.setdefault(order, set()).add(cover)
    return covers, weeks


def planned_bars(spec: SheetSpec, weeks: list[PlanFacts], only: set[str] | None = None) -> Covers:
    """The slots that the plan itself has in these weeks, on all machines or on `only` some."""
    covers: Covers = {}
    for week in weeks if spec.slots else ():
        slots = slots_of(spec.slots, week) if spec.slots else []
        for machine in (one for one in week.resources if only is None or one in only):
            for slot, lots in zip(covered(slots), lots_by_slot(week.lots(machine), slots), strict=True):
                for lot in lots:
                    covers.setdefault(lot.order, set()).add(Cover(machine, *slot))
    return covers


def covered(slots: Sequence[Slot]) -> list[Slot]:
    """Slots that reach to the next one: between two shifts or days there is nothing a bar could be in."""
    ends = [*(slot.start for slot in slots[1:]), *(slot.end for slot in slots[-1:])]
    return [Slot(slot.start, end) for slot, end in zip(slots, ends, strict=True)]


def _sheets(reading: Reading, book: Book, spec: SheetSpec) -> Iterator[tuple[Sheet, PlanFacts]]:
    """The sheets that are weeks of this grid: by the date in their header, else by their name."""
    if spec.slots is None:
        return
    header = next((one for one in spec.cells if one.text in DATES), None)
    far = reading.plan.between(reading.plan.first, reading.plan.last + WEEK * MOST_PERIODS)
    # A number of a week comes again a year later: the first one is meant.
    by_name = {spec.name: reading.plan, **{week_name(spec, week): week for week in reversed(periods(spec.slots, far))}}
    for name, sheet in book.sheets.items():
        cell = sheet.find(header.row, header.column) if header else None
        day = sheet.value(cell) if cell is not None else None
        if isinstance(day, datetime) and name.startswith(stem_of(spec)):
            yield sheet, reading.plan.between(day.date(), day.date())
        elif name in by_name and not isinstance(day, datetime):
            yield sheet, by_name[name]


def _bars_of(reading: Reading, sheet: Sheet, spec: SheetSpec, week: PlanFacts) -> Iterator[tuple[str, Cover]]:
    titles, texts = Titles(spec, reading.plan), lines_of(spec)
    line = next((at for at, text in enumerate(texts) if "job.of" in text or "job.order" in text), None)
    if titles.marked is None or spec.slots is None or line is None:
        return
    offset = spec.machine[0] + line - titles.marked.row
    slots, orders = covered(slots_of(spec.slots, week)), _written_bars(texts[line], week)
    widths = {(one.first_row, one.first_column): one.last_column for one in sheet.merges}
    rows = sheet.rows
    for number, row in rows.items():
        machine = titles.machine_in(sheet, {column_of(cell.get("r")): cell for cell in row})
        for cell in rows.get(number + offset, ()) if machine and number >= spec.machine[0] else ():
            column, value = column_of(cell.get("r")), sheet.value(cell)
            at = column - spec.slots.column
            if value in (None, "") or not 0 <= at < len(slots) or machine is None:
                continue
            last = widths.get((number + offset, column), column) - spec.slots.column
            found = _orders_in(str(value), texts[line], orders)
            if not found:
                reading.wrong(sheet.name, cell.get("r"), tr("There is no order {order}.", order=value))
            for order in found:
                for slot in slots[at : last + 1]:
                    yield order, Cover(machine, *slot)


def _days_of(reading: Reading, sheet: Sheet, spec: SheetSpec, week: PlanFacts) -> Iterator[tuple[str, Cover]]:
    """What each order's row says of the machines that work on it."""
    marked = spec.find("job.of") or spec.find("job.order")
    if marked is None or spec.slots is None:
        return
    slots = covered(slots_of(spec.slots, week))
    orders, machines = (written_names(names) for names in (week.scenario.shop.orders, week.resources))
    offset = spec.job[0] - marked.row
    for number in [row for row in sheet.rows if row >= marked.row]:
        named = sheet.find(number, marked.column)
        order = _order(str(sheet.value(named)), marked.text, orders) if named is not None else None
        for cell in sheet.rows.get(number + offset, ()) if order else ():
            at, value = column_of(cell.get("r")) - spec.slots.column, sheet.value(cell)
            if value in (None, "") or not 0 <= at < len(slots) or order is None:
                continue
            found = _orders_in(str(value), "{{job.of}}", machines)
            if not found:
                reading.wrong(sheet.name, cell.get("r"), no_machine(str(value), machines))
                reading.unread.add(order)
            for machine in found:
                yield order, Cover(machine, *slots[at])


def _turned_of(reading: Reading, sheet: Sheet, spec: SheetSpec, week: PlanFacts) -> Iterator[tuple[str, Cover]]:
    """The bars below each machine's name."""
    if spec.slots is None:
        return
    machines = written_names(week.resources)
    slots, rows = covered(slots_of(spec.slots, week)), slot_rows(spec)
    heights = {(one.first_row, one.first_column): one.last_row for one in sheet.merges}
    for number, column in lane_columns(spec).items():
        machine, text = _machine_above((reading, sheet), spec, number, machines), lane_text(spec, number)
        reading.only = (reading.only or set()) | ({machine} if machine else set())
        orders = _written_bars(text, week)
        for at, row in enumerate(rows) if machine else ():
            cell = sheet.find(row, column)
            value = None if cell is None else sheet.value(cell)
            if cell is None or value in (None, "") or machine is None:
                continue
            found = _orders_in(str(value), text, orders)
            if not found:
                reading.wrong(sheet.name, cell.get("r"), tr("There is no order {order}.", order=value))
            last = heights.get((row, column), row) - rows[0]
            yield from ((order, Cover(machine, *slot)) for order in found for slot in slots[at : last + 1])


def _machine_above(of: tuple[Reading, Sheet], spec: SheetSpec, number: int, machines: Mapping[str, str]) -> str | None:
    """The machine of a lane, as the sheet names it now; one that nobody knows is told."""
    (reading, sheet), word = of, f"lane{number}.machine.code"
    marked = spec.find(word)
    cell = sheet.find(marked.row, marked.column) if marked else None
    value = None if cell is None else sheet.value(cell)
    found = None if value is None or marked is None else values_in(marked.text, str(value))
    name = (found or {}).get(word, "").strip()
    if name and name not in machines and cell is not None:
        reading.wrong(sheet.name, cell.get("r"), no_machine(name, machines, "left"))
    return machines.get(name)


Reader = Callable[[Reading, Sheet, SheetSpec, PlanFacts], Iterator[tuple[str, Cover]]]
READERS: Mapping[str, Reader] = {"grid": _bars_of, "days": _days_of, "turned": _turned_of}


def _orders_in(written: str, text: str, orders: Mapping[str, str]) -> list[str]:
    """The orders a slot names; a number, or a customer beside it, that holds the sign between them is found too."""
    # A number alone is taken as long as it can be; beside it a customer would swallow the orders that follow.
    is_alone = len(tokens_of(text)) == 1
    return _split(written.split(BETWEEN), text, orders, is_alone) or []


def _written_bars(text: str, plan: PlanFacts) -> dict[str, str]:
    """The orders by their numbers, and by what their bars say, which no pattern can take apart where a customer's name
    looks like a number."""
    shop = plan.scenario.shop
    names = [SYNONYMS.get(token.name, token.name) for token in tokens_of(text)]
    if len(names) < 2 or not all(name.removeprefix("job.") in ORDER for name in names):
        return written_names(shop.orders)
    said = {one.id: expand(text, partial(_said, one)) for one in shop.orders.rows}
    return written_names(shop.orders) | {fit_for_xml(str(said[name])).strip(): name for name in reversed(list(said))}


def _said(order: Order, word: str) -> Any:
    return value_at_order(SYNONYMS.get(word, word), order)


def _split(pieces: list[str], text: str, orders: Mapping[str, str], is_alone: bool) -> list[str] | None:
    """The orders of pieces, some of which may belong together; None where it is no list of orders."""
    if not pieces:
        return []
    counts = range(1, len(pieces) + 1)
    for count in reversed(counts) if is_alone else counts:
        order = _order(BETWEEN.join(pieces[:count]), text, orders)
        rest = None if order is None else _split(pieces[count:], text, orders, is_alone)
        if order is not None and rest is not None:
            return [order, *rest]
    return None


def _order(written: str, text: str, orders: Mapping[str, str]) -> str | None:
    if written.strip() in orders:
        return orders[written.strip()]
    values = values_in(text, written) or {}
    name = values.get("job.of", values.get("job.order", ""))
    return orders.get(name, orders.get(name.strip()))
