"""The sheet "Schedule": the lots of each resource in their sequence, on paper a page a machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.files.excel.order_titles import BUILT_IN
from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan, length
from core.files.excel.styles import LATE, LENGTH, NUMBER, TIME, WHOLE
from core.language import counted, tr
from core.model.allocation import pair_preparation
from core.sheets import Line, lines_of, not_planned

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet



@dataclass(frozen=True)
class Column:
    """A heading and what stands below it; `is_always` there, or only where some line has something to show."""

    heading: Heading
    value: Callable[[Line], Any]
    is_always: bool = False


def write_machines(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet."""
    groups = [(name, [*lines]) for name, lines in _groups(plan) if lines]
    columns = columns_of(plan, [line for _, group in groups for line in group])
    page = Page(sheet, [column.heading for column in columns])
    page.begin(plan.title, plan.subtitle)
    for position, (name, group) in enumerate(groups):
        if position and plan.has_times:  # a list of what to do in turn is for one machine, a mere allocation for all
            page.break_page()
        _write_group(page, name, group, columns)
    if not groups:
        page.line(["", tr("Nothing is planned yet.")])
    page.finish(plan.title)


def _groups(plan: ShownPlan) -> Iterator[tuple[str, list[Line]]]:
    yield from ((resource, lines_of(plan.scenario, resource)) for resource in plan.resources)
    yield tr("Not planned"), not_planned(plan.scenario)


def columns_of(plan: ShownPlan, lines: list[Line]) -> list[Column]:
    """The columns that have something to show for some of the lines, and those that are always there."""
    return [column for column in _columns(plan) if column.is_always or any(column.value(line) for line in lines)]


def _columns(plan: ShownPlan) -> list[Column]:
    orders = plan.scenario.shop.orders.rows
    others = sorted({name for order in orders for name in order.attributes} - BUILT_IN.keys())
    return [
        Column(Heading("#", WHOLE), lambda line: line.number, True),
        Column(Heading(tr("Order")), lambda line: line.order.id, True),
        Column(Heading(tr("Customer"), widest=30), lambda line: line.order.customer),
        Column(Heading(tr("Product"), widest=24), lambda line: line.order.product),
        *(_attribute(name) for name in (*BUILT_IN, *others)),
        Column(Heading(tr("Printed")), lambda line: tr("double") if line.order.passes == 2 else None),
        Column(Heading(tr("Quantity"), WHOLE), lambda line: line.quantity, True),
        Column(Heading(tr("Start"), TIME), lambda line: plan.moment(line.lot.start if line.lot else None)),
        Column(Heading(tr("End"), TIME), lambda line: plan.moment(line.lot.end if line.lot else None)),
        Column(Heading(tr("Due"), TIME), lambda line: plan.moment(line.order.due)),
        Column(Heading(tr("Late by"), LATE), lambda line: length(line.late)),
        Column(Heading(tr("Changeover"), LENGTH), lambda line: length(line.changeover and line.changeover.minutes)),
        Column(Heading(tr("Cost"), NUMBER), lambda line: _cost(plan, line)),
        Column(Heading(tr("Notes"), widest=28), lambda line: line.order.notes),
    ]


def _attribute(name: str) -> Column:
    return Column(Heading(_said(name)), lambda line: line.order.attributes.get(name))


def _said(attribute: str) -> str:
    """An attribute as a heading; those that every order book has are in the planner's language."""
    return tr(BUILT_IN[attribute]) if attribute in BUILT_IN else attribute.capitalize()


def _cost(plan: ShownPlan, line: Line) -> float | None:
    pairing = plan.scenario.pairings[line.lot.id] if line.lot else None
    if pairing is None or pairing.cost is None:
        return None
    return pairing.cost + pair_preparation(plan.scenario.shop, pairing)


def _write_group(page: Page, name: str, lines: list[Line], columns: list[Column]) -> None:
    sums = {
        tr("Quantity"): sum(line.quantity for line in lines),
        tr("Changeover"): length(sum(line.changeover.minutes for line in lines if line.changeover)),
    }
    n = len(lines)
    count = counted("{n} lot", "{n} lots", n) if lines[0].lot else counted("{n} order", "{n} orders", n)
    values = [sums.get(column.heading.title) for column in columns]
    page.group(f"{name}   ·   {count}", values, [column.heading.style for column in columns])
    for line in lines:
        page.line([column.value(line) for column in columns], level=1)
