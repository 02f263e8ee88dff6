"""Filling a grid of orders × slots, usually days, that says which machine works on an order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.files.templates.book import Book
from core.files.templates.colours import Colours
from core.files.templates.facts import Place, PlanFacts
from core.files.templates.filling import Line, fill_rows
from core.files.templates.grid import fill_weeks, paint_row, without_slots
from core.files.templates.growth import Copied
from core.files.templates.sheet import Sheet
from core.files.templates.slots import Slot, lots_by_slot, outside, slots_of
from core.files.templates.spec import SheetSpec
from core.files.templates.tokens import BETWEEN
from core.files.templates.wiping import wipe_bars
from core.language import tr
from core.model import Lot


def fill_days(book: Book, spec: SheetSpec, plan: PlanFacts) -> list[str]:
    """Fill the sheet, and a copy of it for each further week, with a row for each order that is worked on then."""
    if spec.slots is None:
        return []
    fill_weeks(book, spec, plan, _fill_week)
    missing = outside(plan, spec.slots)
    orders = ", ".join(dict.fromkeys(lot.order for lot in missing[:5]))
    return [tr("Some lots have no slot in the grid: {orders}.", orders=orders)] if missing else []


def _fill_week(sheet: Sheet, spec: SheetSpec, plan: PlanFacts, colours: Colours) -> None:
    wipe_bars(sheet, spec)
    slots = slots_of(spec.slots, plan) if spec.slots else []
    orders = [*_orders(plan, slots)]
    first, last = spec.job
    places = [_place(plan, lots, rank) for rank, lots in enumerate(orders, 1)] or [Place(plan)]
    lines = [Line(Copied(row, 0, item), place) for item, place in enumerate(places) for row in range(first, last + 1)]
    fill_rows(sheet, without_slots(spec), lines, Place(plan))
    for item, lots in enumerate(orders):
        _paint(sheet, spec, first + item * (last - first + 1), (lots, slots), colours)


def _orders(plan: PlanFacts, slots: list[Slot]) -> Iterator[tuple[Lot, ...]]:
    """The lots of each order that is worked on in these slots, the earliest first."""
    begin, end = slots[0].start, slots[-1].end
    shown = [
        lots for lots in plan.scenario.plan.by_order.values()
        if any(one.start is not None and one.start < end and begin < (one.end or 0) for one in lots)
    ]
    yield from sorted(shown, key=lambda lots: min(one.start for one in lots if one.start is not None))


def _place(plan: PlanFacts, lots: tuple[Lot, ...], rank: int) -> Place:
    """What a row says of an order: all its lots as one, on all its machines."""
    timed = [one for one in lots if one.start is not None]
    start, end = min(one.start or 0 for one in timed), max(one.end or 0 for one in timed)
    whole = replace(lots[0], quantity=sum(one.quantity for one in lots), start=start, end=end, locked=frozenset())
    return Place(plan, BETWEEN.join(dict.fromkeys(one.resource for one in lots)), whole, rank)


def _paint(
    sheet: Sheet, spec: SheetSpec, row: int, of: tuple[tuple[Lot, ...], list[Slot]], colours: Colours
) -> None:
    lots, slots = of
    column = spec.slots.column if spec.slots else 0
    for at, here in enumerate(lots_by_slot(lots, slots)):
        if here:
            paint_row(sheet, sheet.rows[row], [column + at], colours.of(here[0]))
            sheet.put(sheet.at(row, column + at), BETWEEN.join(dict.fromkeys(one.resource for one in here)))
