"""Lots read from a list meet the lots of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.edit.lot_times import put_at
from core.edit.tables import next_free_id
from core.errors import EditRefused, Problem
from core.files.templates.differences import Difference, Returned, difference
from core.files.templates.lots_read import Reading, ReadLot
from core.files.templates.places import cell_said
from core.language import mark, tr
from core.model import Lot, Plan, Scenario, Table

OTHER_SEQUENCE = mark("The rows of {machine} stand in another sequence than their starts, which were followed.")
OTHER_END = mark("The end of {order} was changed; it follows from the start and was left.")
Pair = tuple[ReadLot | None, Lot | None]


def lots_back(reading: Reading) -> Returned:
    """The plan that the rows show."""
    scenario = reading.plan.scenario
    rows: dict[str, list[ReadLot]] = {}
    for one in reading.lots:
        rows.setdefault(one.order, []).append(one)
    pairs = [pair for order in dict.fromkeys((*rows, *scenario.plan.by_order))
             for pair in _paired(rows.get(order, []), _in_sequence(scenario.plan.by_order.get(order, ())))]  # fmt: skip
    pairs = [pair for pair in pairs if pair[0] or not pair[1] or _may_be_gone(reading, pair[1])]
    found = list(_differences(scenario, pairs, reading.problems))
    reading.problems += _other_sequences(reading.lots, pairs)
    return Returned(_with(scenario, found), tuple(found), tuple(reading.problems))


def _other_sequences(rows: Sequence[ReadLot], pairs: Sequence[Pair]) -> Iterator[Problem]:
    """Machines whose rows were put into another sequence, which only their starts could tell: those are followed."""
    lots = {id(row): lot for row, lot in pairs if row is not None}
    machines: dict[str, list[int]] = {}
    for row in rows:
        lot = lots.get(id(row))
        start = row.start if "job.start" in row.shows else lot.start if lot else None
        if row.machine is not None and start is not None:
            machines.setdefault(row.machine, []).append(start)
    for machine, starts in machines.items():
        if starts != sorted(starts):
            yield Problem("machines", machine, "", tr(OTHER_SEQUENCE, machine=machine))


def _in_sequence(lots: Sequence[Lot]) -> list[Lot]:
    """Lots by their starts, as rows show them: of rows that look alike the first is that of the first lot."""
    return sorted(lots, key=lambda lot: (lot.start is None, lot.start or 0))


def _may_be_gone(reading: Reading, lot: Lot) -> bool:
    return lot.order not in reading.unread and (reading.only is None or lot.resource in reading.only)


def _paired(rows: list[ReadLot], lots: list[Lot]) -> Iterator[Pair]:
    """Rows and lots of one order that belong together, the most alike first."""
    for alike in (_has_its_name, _is_the_same, _is_in_place, _is_as_large, lambda *_: True):
        for row in list(rows):
            lot = next((lot for lot in lots if alike(row, lot)), None)
            if lot is not None:
                rows.remove(row)
                lots.remove(lot)
                yield row, lot
    yield from ((row, None) for row in rows)
    yield from ((None, lot) for lot in lots)


def _has_its_name(row: ReadLot, lot: Lot) -> bool:
    return row.lot is not None and row.lot == lot.id


def _is_on(row: ReadLot, lot: Lot) -> bool:
    """Whether a row says that a lot is where it is; one that names no machine says nothing against it."""
    return row.machine in (None, lot.resource)


def _is_the_same(row: ReadLot, lot: Lot) -> bool:
    return not (_moves(row, lot) or _resizes(row, lot) or _ends_otherwise(row, lot))


def _is_in_place(row: ReadLot, lot: Lot) -> bool:
    return not _moves(row, lot)


def _is_as_large(row: ReadLot, lot: Lot) -> bool:
    return _is_on(row, lot) and not _resizes(row, lot)


def _moves(row: ReadLot, lot: Lot) -> bool:
    return not _is_on(row, lot) or ("job.start" in row.shows and row.start != lot.start)


def _resizes(row: ReadLot, lot: Lot) -> bool:
    return "job.qty" in row.shows and row.quantity != lot.quantity


def _ends_otherwise(row: ReadLot, lot: Lot) -> bool:
    return "job.end" in row.shows and row.end != lot.end


def _differences(scenario: Scenario, pairs: Sequence[Pair], problems: list[Problem]) -> Iterator[Difference]:
    taken = set(scenario.plan.lots)
    for row, lot in pairs:
        try:
            after = _lot(scenario, row, lot, taken)
        except EditRefused as error:
            problems.append(Problem("", cell_said(row.cell if row else ""), "", str(error)))
            continue
        if after != lot:
            yield difference(scenario, lot, after, row.cell if row else "")
        elif row and lot and _ends_otherwise(row, lot):
            problems.append(Problem("", cell_said(row.cell), "", tr(OTHER_END, order=lot.order)))


def _lot(scenario: Scenario, row: ReadLot | None, lot: Lot | None, taken: set[str]) -> Lot | None:
    """The lot that a row asks for, which is the lot it had where they agree."""
    if row is None:
        return None
    if lot is not None:
        if not (_moves(row, lot) or _resizes(row, lot)):
            return lot
        sized = replace(lot, quantity=row.quantity or lot.quantity)
        start = row.start if "job.start" in row.shows else lot.start
        return put_at(scenario, sized, row.machine or lot.resource, start)
    if row.machine is None:
        raise EditRefused(tr("No machine is named for {order}, which is not in the plan.", order=row.order))
    name = next_free_id(taken, row.lot or row.order)
    quantity = row.quantity or scenario.shop.orders[row.order].remaining
    if quantity < 1:
        raise EditRefused(tr("{order} has nothing left to make, and its row names no quantity.", order=row.order))
    taken.add(name)
    new = Lot(name, row.order, row.machine, quantity)
    if row.start is not None and row.end is not None and row.start <= row.end:
        return replace(new, start=row.start, end=row.end)
    return put_at(scenario, new, row.machine, row.start)


def _with(scenario: Scenario, found: Sequence[Difference]) -> Scenario:
    if not found:
        return scenario
    lots = scenario.plan.lots.without([one.before.id for one in found if one.before and not one.after])
    return replace(scenario, plan=Plan(Table(lots.put(*(one.after for one in found if one.after)).rows)))
