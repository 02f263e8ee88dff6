"""The sheet "Orders": when each order is promised, and whether that is in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan, length
from core.files.excel.styles import LATE, LATE_TEXT, TEXT, TIME, WHOLE
from core.model import Order

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADINGS = (
    Heading("Order"), Heading("Customer"), Heading("Product"), Heading("Quantity", WHOLE), Heading("Remaining", WHOLE),
    Heading("Planned", WHOLE), Heading("Made on"), Heading("Start", TIME), Heading("Promised end", TIME),
    Heading("Due", TIME), Heading("Late by", LATE), Heading("State"),
)


ALWAYS = ("Order", "Quantity", "State")
UNWELCOME = ("Late", "Not planned")


def write_orders(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet; columns with nothing in them are left out."""
    rows = [dict(zip(HEADINGS, _values(order, plan), strict=True)) for order in plan.scenario.shop.orders.rows]
    headings = [
        heading for heading in HEADINGS
        if heading.title in ALWAYS or any(row[heading] not in (None, "") for row in rows)
    ]
    page = Page(sheet, headings)
    page.begin("Orders", plan.subtitle)
    first = page.row
    for row in rows:
        values = [row[heading] for heading in headings]
        state = LATE_TEXT if values[-1] in UNWELCOME else TEXT
        page.line(values, [*(heading.style for heading in headings[:-1]), state])
    if rows:
        sheet.auto_filter.ref = f"A{first}:{chr(ord('A') + len(headings) - 1)}{page.row}"
    page.finish(plan.title)


def _values(order: Order, plan: ShownPlan) -> list[Any]:
    lots = plan.scenario.plan.by_order.get(order.id, ())
    starts = [lot.start for lot in lots if lot.start is not None]
    late = plan.score.lateness(order.id) or 0
    return [
        order.id, order.customer, order.product, order.quantity, order.remaining,
        sum(lot.quantity for lot in lots), ", ".join(dict.fromkeys(lot.resource for lot in lots)),
        plan.moment(min(starts, default=None)), plan.moment(plan.score.completion.get(order.id)),
        plan.moment(order.due), length(late), _state(order, bool(lots), late),
    ]


def _state(order: Order, is_planned: bool, late: int) -> str:
    if not is_planned:
        return "Not planned" if order.remaining else "Done"
    if late > 0:
        return "Late"
    return "Planned" if order.due is None else "On time"
