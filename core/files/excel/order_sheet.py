"""The sheet "Orders": when each order is promised, and whether that is in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan, length
from core.files.excel.styles import LATE, LATE_TEXT, TEXT, TIME, WHOLE
from core.sheets import Promise, promises

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADINGS = (
    Heading("Order"), Heading("Customer"), Heading("Product"), Heading("Quantity", WHOLE), Heading("Remaining", WHOLE),
    Heading("Planned", WHOLE), Heading("Made on"), Heading("Start", TIME), Heading("Promised end", TIME),
    Heading("Due", TIME), Heading("Late by", LATE), Heading("State"),
)


ALWAYS = ("Order", "Quantity", "State")
STATES = {
    "late": "Late", "on_time": "On time", "planned": "Planned", "not_planned": "Not planned", "done": "Done",
}
UNWELCOME = ("Late", "Not planned")


def write_orders(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet; columns with nothing in them are left out."""
    rows = [dict(zip(HEADINGS, _values(one, plan), strict=True)) for one in promises(plan.scenario, plan.score)]
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


def _values(promise: Promise, plan: ShownPlan) -> list[Any]:
    order = promise.order
    return [
        order.id, order.customer, order.product, order.quantity, order.remaining, promise.planned,
        ", ".join(promise.resources), plan.moment(promise.start), plan.moment(promise.promised),
        plan.moment(order.due), length(promise.late), STATES[promise.state],
    ]
