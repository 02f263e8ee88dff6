"""The sheets "Offers" and "Producers": what is offered to whom and why, and how the producers stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.evaluate import evaluate_wave, offer_worth, running_offers, why
from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import NUMBER, SHARE, TIME, WHOLE
from core.model import Offer

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
    shop, score = plan.scenario.shop, evaluate_wave(plan.scenario)
    page = Page(sheet, OFFERS)
    page.begin("Offers", f"{len(score.offers)} to send, expected to bring {score.objective:,.2f}")
    for one in score.offers:
        page.line(_line(plan, one.order, one.producer, "To send", None))
    for offer in reversed(shop.offers.rows):
        if offer.order in shop.orders and offer.producer in shop.producers:
            page.line(_line(plan, offer.order, offer.producer, STATES[offer.answer], offer))
    page.finish(plan.title)


def _line(plan: ShownPlan, order: str, producer: str, state: str, offer: Offer | None) -> list[Any]:
    worth = offer_worth(plan.scenario.shop, order, producer)
    return [
        order, producer, state, offer.round if offer else None, plan.moment(offer.sent if offer else None),
        plan.moment(offer.answered if offer else None), worth.acceptance, worth.value, worth.transport,
        worth.producer_cost, worth.expected_value, worth.hours, worth.distance_km,
        offer.reason if offer and offer.reason else why(plan.scenario.shop, worth),
    ]


def write_producers(plan: ShownPlan, sheet: Worksheet) -> None:
    """Each producer with what it is offered, and the way to its target."""
    score = evaluate_wave(plan.scenario)
    debts = {debt.producer: debt for debt in score.debts}
    shop, running = plan.scenario.shop, running_offers(plan.scenario.shop)
    page = Page(sheet, PRODUCERS)
    page.begin("Producers", plan.subtitle)
    for producer in shop.producers.rows:
        mine = [one.hours for one in score.offers if one.producer == producer.id]
        mine += [shop.orders[order].hours or 0.0 for order, name in running.pairs if name == producer.id]
        debt = debts.get(producer.id)
        way = [debt.target, debt.delivered, debt.promised, debt.expected, debt.lacking] if debt else [None] * 5
        page.line([producer.id, len(mine), sum(mine), producer.capacity_hours, *way])
    page.finish(plan.title)
