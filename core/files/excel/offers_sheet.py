"""The sheets "Offers" and "Producers": what is offered to whom and why, and how the producers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.evaluate import evaluate_wave, why
from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import NUMBER, SHARE, TIME, WHOLE
from core.sheets import OfferLine, offer_lines, producer_lines

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

OFFERS = (
    Heading("Order"), Heading("Producer"), Heading("State"), Heading("Round", WHOLE), Heading("Sent", TIME),
    Heading("Answered", TIME), Heading("Acceptance", SHARE), Heading("Value", NUMBER), Heading("Transport", NUMBER),
    Heading("Producer cost", NUMBER), Heading("Expected value", NUMBER), Heading("Hours", NUMBER),
    Heading("Distance km", NUMBER), Heading("Reason", widest=90),
)
PRODUCERS = (
    Heading("Producer"), Heading("Offers", WHOLE), Heading("Hours offered", NUMBER), Heading("Capacity", NUMBER),
    Heading("Target", NUMBER), Heading("Delivered", NUMBER), Heading("Promised", NUMBER), Heading("Expected", NUMBER),
    Heading("Lacking", NUMBER),
)
STATES = {None: "Offered", "accepted": "Accepted", "declined": "Declined", "expired": "Expired"}


def write_offers(plan: ShownPlan, sheet: Worksheet) -> None:
    """The proposed wave, then the offers of the shop's own orders, the latest first."""
    score = evaluate_wave(plan.scenario)
    page = Page(sheet, OFFERS)
    page.begin("Offers", f"{len(score.offers)} to send, expected to bring {score.objective:,.2f}")
    for line in offer_lines(plan.scenario, score):
        page.line(_line(plan, line))
    page.finish(plan.title)


def _line(plan: ShownPlan, line: OfferLine) -> list[Any]:
    worth, offer = line
    return [
        worth.order, worth.producer, STATES[offer.answer] if offer else "To send", offer.round if offer else None,
        plan.moment(offer.sent if offer else None), plan.moment(offer.answered if offer else None), worth.acceptance,
        worth.value, worth.transport, worth.producer_cost, worth.expected_value, worth.hours, worth.distance_km,
        offer.reason if offer and offer.reason else why(plan.scenario.shop, worth),
    ]


def write_producers(plan: ShownPlan, sheet: Worksheet) -> None:
    """Each producer with what it is offered, and the way to its target."""
    page = Page(sheet, PRODUCERS)
    page.begin("Producers", plan.subtitle)
    for line in producer_lines(plan.scenario, evaluate_wave(plan.scenario)):
        debt = line.debt
        way = [debt.target, debt.delivered, debt.promised, debt.expected, debt.lacking] if debt else [None] * 5
        page.line([line.producer.id, line.offers, line.hours, line.producer.capacity_hours, *way])
    page.finish(plan.title)
