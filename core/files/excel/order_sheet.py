"""The sheet "Orders": when each order is promised, and whether that is in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan, length
from core.files.excel.styles import LATE, LATE_TEXT, TEXT, TIME, WHOLE
from core.language import mark, tr
from core.sheets import Promise, promises

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ALWAYS = (0, 3, 11)
"""Columns that are there whatever stands in them: the order, its quantity and its state."""
STATES = {
    "late": mark("Late"), "on_time": mark("On time"), "planned": mark("Planned"), "not_planned": mark("Not planned"),
    "accepted": mark("Accepted by a producer"), "offered": mark("Offered to producers"), "done": mark("Done"),
}
UNWELCOME = ("late", "not_planned")


def write_orders(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet; columns with nothing in them are left out."""
    kept = promises(plan.scenario, plan.score)
    rows = [_values(one, plan) for one in kept]
    headings = _headings()
    used = [at for at in range(len(headings)) if at in ALWAYS or any(row[at] not in (None, "") for row in rows)]
    page = Page(sheet, [headings[at] for at in used])
    page.begin(tr("Orders"), plan.subtitle)
    first = page.row
    for promise, row in zip(kept, rows, strict=True):
        state = LATE_TEXT if promise.state in UNWELCOME else TEXT
        page.line([row[at] for at in used], [*(headings[at].style for at in used[:-1]), state])
    if rows:
        sheet.auto_filter.ref = f"A{first}:{chr(ord('A') + len(used) - 1)}{page.row}"
    page.finish(plan.title)


def _values(promise: Promise, plan: ShownPlan) -> list[Any]:
    order = promise.order
    return [
        order.id, order.customer, order.product, order.quantity, order.remaining, promise.planned,
        ", ".join(promise.resources), plan.moment(promise.start), plan.moment(promise.promised),
        plan.moment(order.due), length(promise.late), tr(STATES[promise.state]),
    ]


def _headings() -> list[Heading]:
    return [
        Heading(tr("Order")), Heading(tr("Customer")), Heading(tr("Product")),
        Heading(tr("Quantity"), WHOLE), Heading(tr("Remaining"), WHOLE), Heading(tr("Planned"), WHOLE),
        Heading(tr("Made on")), Heading(tr("Start"), TIME), Heading(tr("Promised end"), TIME),
        Heading(tr("Due"), TIME), Heading(tr("Late by"), LATE), Heading(tr("State")),
    ]
