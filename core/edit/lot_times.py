"""Where a lot may go, how long it takes there and when it ends: what the board asks before and during a gesture."""

from __future__ import annotations

from dataclasses import replace

from core.errors import EditRefused
from core.language import counted, joined, tr
from core.model import Lot, Scenario


def refusal(scenario: Scenario, order_id: str, resource_id: str) -> str | None:
    """Why a resource cannot do an order, as a sentence; None where it can."""
    reasons = scenario.shop.pairing(order_id, resource_id).reasons
    return tr("{said}.", said=joined(reasons)) if reasons else None


def lot_duration(scenario: Scenario, order_id: str, resource_id: str, quantity: int) -> int | None:
    """Working minutes of a lot, or None on a resource that keeps no times."""
    return scenario.shop.lot_minutes(order_id, resource_id, quantity)


def end_of_lot(scenario: Scenario, lot: Lot) -> int | None:
    """When a lot ends by the calendar of its machine; None without a start, beyond the horizon, or where no times are
    kept."""
    minutes = lot_duration(scenario, lot.order, lot.resource, lot.quantity)
    if lot.start is None or minutes is None:
        return None
    return scenario.shop.work_times[lot.resource].end_of(lot.start, minutes)


def put_at(scenario: Scenario, lot: Lot, resource: str, start: int | None) -> Lot:
    """The lot on a resource from a minute on, or from the next working minute; its end follows from the calendar. It
    has no times where `start` is None or the resource keeps none. Raises EditRefused where the resource cannot do the
    order or the lot would not end within the horizon."""
    if scenario.shop.resource(resource) is None:
        raise EditRefused(tr("There is no machine or producer {resource}.", resource=resource))
    if reason := refusal(scenario, lot.order, resource):
        raise EditRefused(reason)
    minutes = lot_duration(scenario, lot.order, resource, lot.quantity)
    if start is None or minutes is None:
        return replace(lot, resource=resource, start=None, end=None, locked=lot.locked - {"start"})
    work = scenario.shop.work_times[resource]
    begin = work.next_working(max(0, start))
    end = None if begin is None else work.end_of(begin, minutes)
    if end is None:
        raise EditRefused(beyond_horizon(scenario, lot.order, resource))
    return replace(lot, resource=resource, start=begin, end=end)


def beyond_horizon(scenario: Scenario, order_id: str, resource_id: str) -> str:
    """The sentence for a lot that does not fit before the end of the horizon."""
    return counted(
        "{order} would not be complete on {machine} within the horizon of {n} days.",
        "{order} would not be complete on {machine} within the horizon of {n} days.", scenario.shop.horizon_days,
        order=order_id, machine=resource_id,
    )  # fmt: skip
