"""The dispatch lists: what each machine does in turn, in letters that are read at arm's length."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from core.language import counted
from core.model.allocation import pair_cost, pair_preparation
from core.sheets import Line, lines_of, resources_of
from gui.gantt.colouring import key_name
from gui.look import wording
from gui.printing.choices import Choices
from gui.printing.listing import Cell, Column, Group, Listing
from gui.printing.paper import KEPT, MM, Paper
from gui.printing.source import Source
from gui.printing.words import duration, two_lines

LARGE, SMALL = 12.0, 9.0
"""Points of the letters: to hang beside a machine, or to hold in the hand."""
WIDE = 240 * MM
"""The width of a page from which customers have a column of their own in large letters."""
_Show = Callable[[Line], Cell]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


def dispatch_listing(source: Source, choices: Choices) -> Listing:
    """A group for each machine that has lots in the days that are chosen."""
    found = [(name, _wanted(source, choices, lines_of(source.scenario, name))) for name in resources_of(source.scenario)
             if name in source.scenario.shop.machines]  # fmt: skip
    shown = [(name, lines) for name, lines in found if lines]
    is_narrow = choices.is_large and Paper(choices.paper, choices.is_landscape).body.width() < WIDE
    columns = _columns(source, [line for _, lines in shown for line in lines], is_narrow=is_narrow,
                       has_remarks=choices.is_large and choices.paper == "A3" and choices.is_landscape)  # fmt: skip
    groups = [Group(name, _count(lines), [[cell(line) for _, cell in columns] for line in lines])
              for name, lines in shown]  # fmt: skip
    if not source.is_timed:
        groups = [_allocation(source, shown, columns)] if shown else []
    return Listing(
        [column for column, _ in columns], groups, LARGE if choices.is_large else SMALL,
        starts_pages=choices.starts_pages, is_colour=choices.is_colour, continued=_tr("{0} (continued)"),
    )


def _allocation(
    source: Source, shown: list[tuple[str, list[Line]]], columns: list[tuple[Column, _Show]]
) -> Group:
    """Who does what, in one list: a machine has few orders, often one, and no sequence."""
    every = [line for _, lines in shown for line in lines]
    cost = wording.number(source.score.allocation_cost)
    told = _tr("{0}   ·   cost {1}").format(_count(every), cost) if source.score.allocation_cost else _count(every)
    return Group(_tr("Allocation"), told, [[cell(line) for _, cell in columns] for line in every])


def _wanted(source: Source, choices: Choices, lines: Sequence[Line]) -> list[Line]:
    """The lines of the days that are chosen; those without times always."""
    if choices.since is None and choices.until is None:
        return list(lines)
    since, until = source.span(choices)
    return [
        line for line in lines
        if line.lot is None or line.lot.start is None or line.lot.end is None
        or (line.lot.start < until and line.lot.end > since)
    ]  # fmt: skip


def _count(lines: Sequence[Line]) -> str:
    lots = counted("{n} lot", "{n} lots", len(lines))
    pieces = counted("{n} piece", "{n} pieces", sum(line.quantity for line in lines))
    return f"{lots}   ·   {pieces}"


def _columns(source: Source, lines: list[Line], *, is_narrow: bool, has_remarks: bool) -> list[tuple[Column, _Show]]:
    """The columns that say anything of some line."""
    of = _Cells(source, is_narrow=is_narrow)
    every: list[tuple[Column, _Show, bool]] = [
        (Column(_tr("#"), is_right=True), of.number, source.is_timed),
        *([] if source.is_timed else [(Column(_tr("Machine"), grows=True), of.machine, True)]),
        (Column(_tr("Start")), of.start, False),
        (Column(_tr("End")), of.end, False),
        (Column(_tr("Changeover before"), grows=True), of.changeover, False),
        (Column(_tr("Order"), grows=True), of.order, True),
        *([] if is_narrow else [(Column(_tr("Customer"), grows=True), of.customer, False)]),
        (Column(_tr("Product"), grows=True), of.product, False),
        (Column(_tr("Quantity"), is_right=True), of.quantity, True),
        (Column(_tr("Due")), of.due, False),
        (Column(_tr("Cost"), is_right=True), of.cost, False),
    ]
    used = [(column, cell) for column, cell, is_always in every
            if is_always or any(cell(line) != Cell() for line in lines)]  # fmt: skip
    if source.is_timed:
        used.append((Column(_tr("Made"), least=17), lambda _line: Cell(is_box=True)))
    if source.is_timed and has_remarks:
        used.append((Column(_tr("Remarks"), least=60), lambda _line: Cell()))
    return used


class _Cells:
    """What each column says of a line."""

    def __init__(self, source: Source, *, is_narrow: bool) -> None:
        self._source, self._epoch, self._is_narrow = source, source.epoch, is_narrow

    def number(self, line: Line) -> Cell:
        return Cell(wording.whole(line.number)) if self._source.is_timed else Cell()

    def machine(self, line: Line) -> Cell:
        return Cell(line.lot.resource if line.lot else "")

    def start(self, line: Line) -> Cell:
        return self._moment(line.lot.start if line.lot else None, is_strong=True)

    def end(self, line: Line) -> Cell:
        return self._moment(line.lot.end if line.lot else None)

    def _moment(self, minute: int | None, *, is_strong: bool = False) -> Cell:
        if minute is None:
            return Cell()
        time, day = two_lines(self._epoch, minute, self._source.today)
        return Cell(time, day, is_strong=is_strong)

    def changeover(self, line: Line) -> Cell:
        if line.changeover is None or not (line.changeover.minutes or line.changed):
            return Cell()
        changed = [f"{key_name(name)}{KEPT}→{KEPT}{value or '–'}" for name, value in line.changed]
        return Cell(duration(line.changeover.minutes), ", ".join(changed))

    def order(self, line: Line) -> Cell:
        printed = _tr("double-printed") if line.order.passes == 2 else ""
        is_wrong = line.lot is not None and line.lot.id in self._source.lots_in_conflict
        wrong = _tr("BREAKS A RULE") if is_wrong else ""
        also = _tr("also on {0}").format(", ".join(line.elsewhere)) if line.elsewhere else ""
        below = (wrong, line.order.customer if self._is_narrow else "", printed, also)
        return Cell(line.order.id, "\n".join(one for one in below if one), is_strong=True, is_bad=is_wrong)

    def customer(self, line: Line) -> Cell:
        return Cell(line.order.customer)

    def product(self, line: Line) -> Cell:
        order = line.order
        about = " · ".join(value for value in (*order.attributes.values(), order.material) if value)
        below = (about if order.product else "", order.notes)
        return Cell(order.product or about, "\n".join(one for one in below if one))

    def quantity(self, line: Line) -> Cell:
        of = line.order.remaining
        told = _tr("of {0}").format(wording.whole(of)) if line.lot and line.quantity < of else ""
        return Cell(wording.whole(line.quantity), told, is_strong=True)

    def due(self, line: Line) -> Cell:
        if line.order.due is None:
            return Cell()
        time, day = two_lines(self._epoch, line.order.due, self._source.today)
        if line.late is None:
            return Cell(day, time)
        late = _tr("LATE by {0}").format(duration(line.late))
        return Cell(day, f"{time}\n{late}", is_strong=True, is_bad=True)

    def cost(self, line: Line) -> Cell:
        if line.lot is None or line.lot.start is not None:
            return Cell()
        pairing = self._source.scenario.pairings[line.lot.id]
        cost = pair_cost(self._source.scenario.shop, pairing, line.lot.quantity)
        if cost is None:
            return Cell()
        preparation = pair_preparation(self._source.scenario.shop, pairing)
        with_it = _tr("{0} + {1} preparation").format(wording.number(cost), wording.number(preparation))
        return Cell(wording.number(cost + preparation), with_it if preparation else "")
