"""The sheet "Orders": when each order is promised, and whether that is in time; beside what is printed, all else that
is known of an order, so that the list is an order book again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.files.excel.order_titles import BUILT_IN, DATA, PLAN
from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan, length
from core.files.excel.styles import LATE, LATE_TEXT, NUMBER, TEXT, TIME, WHOLE, Style
from core.language import mark, tr
from core.model import Order
from core.sheets import Promise, promises

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

STATES = {
    "late": mark("Late"), "on_time": mark("On time"), "planned": mark("Planned"), "not_planned": mark("Not planned"),
    "accepted": mark("Accepted by a producer"), "offered": mark("Offered to producers"), "done": mark("Done"),
}
UNWELCOME = ("late", "not_planned")
ALWAYS = ("Order", "Quantity", "State")
"""Columns that are there whatever stands in them."""
STYLES: dict[str, Style] = {
    "Quantity": WHOLE, "Remaining": WHOLE, "Planned": WHOLE, "Start": TIME, "Promised end": TIME, "Due": TIME,
    "Late by": LATE, "Pieces produced": WHOLE, "Earliest start": TIME, "Deadline": TIME, "Smallest lot": WHOLE,
    "Multiple of": WHOLE, "Max. lots": WHOLE, "Machines at once": WHOLE,
    **dict.fromkeys(("Importance", "Value", "Hours", "Length (mm)", "Width (mm)", "Thickness (mm)", "Weight (kg)",
                     "Latitude", "Longitude"), NUMBER),
}  # fmt: skip
USUAL = {"Importance": 1.0, "Max. lots": 2, "Machines at once": 2}
"""What orders have unless somebody says otherwise."""


@dataclass(frozen=True)
class Column:
    """A title and its values; `title` is English."""

    title: str
    values: list[Any]
    is_attribute: bool = False

    @property
    def heading(self) -> Heading:
        """The heading in the planner's language."""
        if self.is_attribute:
            return Heading(self.title)
        return Heading(tr(self.title), STYLES.get(self.title, TEXT))

    @property
    def is_used(self) -> bool:
        """Whether it tells anything."""
        usual = tr("single") if self.title == "Printed" else USUAL.get(self.title)
        return self.title in ALWAYS or any(value not in (None, "", usual) for value in self.values)


def write_orders(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet; columns with nothing in them are left out, and only the list of promises is printed."""
    kept = promises(plan.scenario, plan.score)
    columns = [one for one in _promised(plan, kept) if one.is_used]
    printed = len(columns)
    columns += [one for one in _data(plan, [promise.order for promise in kept]) if one.is_used]
    page = Page(sheet, [column.heading for column in columns])
    page.begin(tr("Orders"), plan.subtitle)
    first = page.row
    for at, promise in enumerate(kept):
        styles = [column.heading.style for column in columns]
        styles[printed - 1] = LATE_TEXT if promise.state in UNWELCOME else TEXT
        page.line([column.values[at] for column in columns], styles)
    last = chr(ord("A") + printed - 1)
    if kept:
        sheet.auto_filter.ref = f"A{first}:{last}{page.row}"
    page.finish(plan.title)
    sheet.print_area = f"A1:{last}{page.row}"


def _promised(plan: ShownPlan, kept: list[Promise]) -> list[Column]:
    """What is printed: the order, and what the plan promises."""
    moment = plan.moment
    values: dict[str, Callable[[Promise], Any]] = {
        "Order": lambda one: one.order.id, "Customer": lambda one: one.order.customer,
        "Product": lambda one: one.order.product, "Quantity": lambda one: one.order.quantity,
        "Remaining": lambda one: one.order.remaining, "Planned": lambda one: one.planned,
        "Made on": lambda one: ", ".join(one.resources), "Start": lambda one: moment(one.start),
        "Promised end": lambda one: moment(one.promised), "Due": lambda one: moment(one.order.due),
        "Late by": lambda one: length(one.late), "State": lambda one: tr(STATES[one.state]),
    }  # fmt: skip
    return [Column(title, [values[title](one) for one in kept]) for title in PLAN]


def _data(plan: ShownPlan, orders: list[Order]) -> list[Column]:
    """What else is known of the orders, beside the printed list."""
    names = [*BUILT_IN, *sorted({name for one in orders for name in one.attributes} - BUILT_IN.keys())]
    attributes = [_attribute(name, orders) for name in names]
    return [*attributes, *(Column(title, [_value(plan, one, title) for one in orders]) for title in DATA)]


def _attribute(name: str, orders: list[Order]) -> Column:
    values = [one.attributes.get(name) for one in orders]
    return Column(BUILT_IN[name], values) if name in BUILT_IN else Column(name.capitalize(), values, is_attribute=True)


def _value(plan: ShownPlan, order: Order, title: str) -> Any:
    value = getattr(order, DATA[title][0])
    if title == "Printed":
        return tr("double") if value == 2 else tr("single")
    if STYLES.get(title) is TIME:
        return plan.moment(value)
    return None if title in ("Smallest lot", "Multiple of") and value in (0, 1) else value
