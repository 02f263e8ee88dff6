"""The sheets "Offers" and "Producers": what is offered to whom and why, and how the producers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.evaluate import evaluate_wave, why
from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import NUMBER, SHARE, TIME, WHOLE
from core.language import counted, mark, number, tr
from core.sheets import OfferLine, offer_lines, producer_lines

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

STATES = {
    None: mark("Offered"), "accepted": mark("Accepted"), "declined": mark("Declined"), "expired": mark("Expired"),
}


def write_offers(plan: ShownPlan, sheet: Worksheet) -> None:
    """The proposed wave, then the offers of the shop's own orders, the latest first."""
    score = evaluate_wave(plan.scenario)
    page = Page(sheet, _offer_headings())
    told = counted(
        "{n} to send, expected to bring {value}", "{n} to send, expected to bring {value}", len(score.offers),
        value=number(score.objective),
    )
    page.begin(tr("Offers"), told)
    for line in offer_lines(plan.scenario, score):
        page.line(_line(plan, line))
    page.finish(plan.title)


def _line(plan: ShownPlan, line: OfferLine) -> list[Any]:
    worth, offer = line
    state = tr(STATES[offer.answer]) if offer else tr("To send")
    return [
        worth.order, worth.producer, state, offer.round if offer else None,
        plan.moment(offer.sent if offer else None), plan.moment(offer.answered if offer else None), worth.acceptance,
        worth.value, worth.transport, worth.producer_cost, worth.expected_value, worth.hours, worth.distance_km,
        offer.reason if offer and offer.reason else why(plan.scenario.shop, worth),
    ]


def write_producers(plan: ShownPlan, sheet: Worksheet) -> None:
    """Each producer with what it is offered, and the way to its target."""
    page = Page(sheet, _producer_headings())
    page.begin(tr("Producers"), plan.subtitle)
    for line in producer_lines(plan.scenario, evaluate_wave(plan.scenario)):
        debt = line.debt
        way = [debt.target, debt.delivered, debt.promised, debt.expected, debt.lacking] if debt else [None] * 5
        page.line([line.producer.id, line.offers, line.hours, line.producer.capacity_hours, *way])
    page.finish(plan.title)


def _offer_headings() -> list[Heading]:
    return [
        Heading(tr("Order")), Heading(tr("Producer")), Heading(tr("State")), Heading(tr("Round"), WHOLE),
        Heading(tr("Sent"), TIME), Heading(tr("Answered"), TIME), Heading(tr("Acceptance"), SHARE),
        Heading(tr("Value"), NUMBER), Heading(tr("Transport"), NUMBER),
        Heading(tr("Producer cost"), NUMBER), Heading(tr("Expected value"), NUMBER),
        Heading(tr("Hours"), NUMBER), Heading(tr("Distance km"), NUMBER), Heading(tr("Reason"), widest=90),
    ]


def _producer_headings() -> list[Heading]:
    return [
        Heading(tr("Producer")), Heading(tr("Offers"), WHOLE), Heading(tr("Hours offered"), NUMBER),
        Heading(tr("Capacity"), NUMBER), Heading(tr("Target"), NUMBER), Heading(tr("Delivered"), NUMBER),
        Heading(tr("Promised"), NUMBER), Heading(tr("Expected"), NUMBER), Heading(tr("Lacking"), NUMBER),
    ]
