"""Bars read from a grid meet the lots of the plan: a lot that stays in its slots keeps its minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.edit.lot_times import put_at
from core.errors import EditRefused, FileProblem, Problem
from core.files.templates.bars_read import Cover, planned_bars, read_bars
from core.files.templates.book import Book
from core.files.templates.differences import Difference, Returned, difference
from core.files.templates.lots_read import Reading
from core.files.templates.spec import SheetSpec
from core.language import counted, mark, tr
from core.model import Lot, Plan

OTHER_COUNT = mark("{order} has {shown} in the workbook and {known} in the plan; it was left.")
OTHER_LENGTH = mark(
    "The bar of {order} was made longer or shorter; its length follows from the quantity and was left."
)


def bars_back(reading: Reading, book: Book, spec: SheetSpec) -> Returned:
    """The plan that the bars show."""
    scenario = reading.plan.scenario
    shown, weeks = read_bars(reading, book, spec)
    if not weeks:
        said = tr("{path} has no sheet {sheet}, so it was not made from this template.", path=book.package.path,
                  sheet=spec.name)  # fmt: skip
        raise FileProblem(said)
    planned = planned_bars(spec, weeks, reading.only)
    found: list[Difference] = []
    for order in dict.fromkeys((*shown, *planned)):
        bars, own = shown.get(order, set()), planned.get(order, set())
        if bars != own and order not in reading.unread:
            lots = [lot for lot in scenario.plan.by_order.get(order, ()) if _is_shown(lot, own)]
            found += _moved(reading, (order, lots), _runs(bars))
    lots_after = {one.after.id: one.after for one in found if one.after}
    after = replace(scenario, plan=Plan(scenario.plan.lots.replaced(lots_after))) if lots_after else scenario
    return Returned(after, tuple(found), tuple(reading.problems))


def _is_shown(lot: Lot, own: Iterable[Cover]) -> bool:
    return any(one.machine == lot.resource and (lot.start or 0) < one.end and one.start < (lot.end or 0) for one in own)


def _runs(covers: Iterable[Cover]) -> list[Cover]:
    """Slots of one machine that follow one another, as one."""
    runs: list[Cover] = []
    for one in sorted(covers):
        if runs and runs[-1].machine == one.machine and runs[-1].end == one.start:
            runs[-1] = runs[-1]._replace(end=one.end)
        else:
            runs.append(one)
    return runs


def _moved(reading: Reading, of: tuple[str, list[Lot]], runs: list[Cover]) -> Iterable[Difference]:
    """Each lot of an order goes to the bar in the same position; where their numbers differ that cannot be told."""
    (order, lots), scenario = of, reading.plan.scenario
    if len(lots) != len(runs):
        shown = counted("{n} bar", "{n} bars", len(runs)) if runs else tr("no bars")
        known = counted("{n} lot", "{n} lots", len(lots)) if lots else tr("no lots")
        sentence = tr(OTHER_COUNT, order=order, shown=shown, known=known)
        reading.problems.append(Problem("", "", "", sentence))
        return
    kept = [run for run in runs if any(_begins_in(lot, run) for lot in lots)]
    if len(kept) == len(runs):
        reading.problems.append(Problem("", "", "", tr(OTHER_LENGTH, order=order)))
    staying = [lot for lot in lots if any(_begins_in(lot, run) for run in kept)]
    leaving = sorted((lot for lot in lots if lot not in staying), key=lambda lot: (lot.resource, lot.start or 0))
    for lot, run in zip(leaving, [run for run in runs if run not in kept], strict=False):
        is_within = lot.start is not None and run.start <= lot.start < run.end
        try:
            after = put_at(scenario, lot, run.machine, lot.start if is_within else run.start)
        except EditRefused as error:
            reading.problems.append(Problem("", "", "", str(error)))
            continue
        if after != lot:
            yield difference(scenario, lot, after, "")


def _begins_in(lot: Lot, run: Cover) -> bool:
    return run.machine == lot.resource and run.start <= (lot.start or 0) < run.end
