"""Why an order is late, or that it is not: the door of this room."""

from __future__ import annotations

from dataclasses import replace

from core.evaluate import find_conflicts, show
from core.explain.chain import chain_of, told
from core.explain.explanation import Explanation, Link, link_of
from core.explain.machines import machine_links
from core.explain.possible import earliest_completion
from core.explain.sentences import own_work
from core.explain.words import spell
from core.language import tr, whole
from core.model import Lot, Order, Scenario

TOLD = ("unscheduled", "quantity")
"""Kinds of conflicts that an explanation tells in its own words."""


def why_late(scenario: Scenario, order_id: str) -> Explanation:
    """How an order stands, and if it is late the chain that holds the lot which completes it: for each lot what keeps
    it from starting earlier, to the minute, back to something that no lot stands behind. Rules that the order breaks
    are told as well: what stands there may not be possible."""
    explained = _explained(scenario, scenario.shop.orders[order_id])
    known = {link.sentence for link in explained.links}
    broken = (one for one in find_conflicts(scenario) if order_id in one.orders and one.kind not in TOLD)
    links = (Link("conflict", one.sentence, None, one.lots, one.orders, one.resources) for one in broken)
    return replace(explained, links=(*explained.links, *(link for link in links if link.sentence not in known)))


def _explained(scenario: Scenario, order: Order) -> Explanation:
    order_id = order.id
    lots = scenario.plan.by_order.get(order_id, ())
    timed = [lot for lot in lots if lot.end is not None and lot.start is not None]
    if not lots:
        return _not_planned(scenario, order)
    if not timed:
        return _without_times(scenario, order, lots)
    last = max(timed, key=lambda lot: (lot.end or 0, lot.start or 0))
    if order.due is None:
        links = (*_works(scenario, timed), *_left_over(scenario, order, lots))
        told_of = tr(
            "{order} has no due date; it is complete {end}.", order=order_id, end=show(scenario, last.end or 0))
        return Explanation(order_id, "no due date", None, told_of, links, _ids(timed))
    lateness = (last.end or 0) - order.due
    if lateness <= 0:
        return _in_time(scenario, order, timed, lateness)
    return _late(scenario, order, last, lateness)


def _not_planned(scenario: Scenario, order: Order) -> Explanation:
    if not order.remaining:
        made = tr("{order} is complete: nothing remains to be made.", order=order.id)
        return Explanation(order.id, "complete", None, made)
    left = tr(
        "{order} is not in the plan: {pieces} pieces remain to be made.", order=order.id, pieces=whole(order.remaining))
    links = (*_alone(scenario, order), *machine_links(scenario, order.id, None))
    return Explanation(order.id, "not planned", None, left, links)


def _without_times(scenario: Scenario, order: Order, lots: tuple[Lot, ...]) -> Explanation:
    places = ", ".join(dict.fromkeys(lot.resource for lot in lots))
    told_of = tr("{order} is with {places} and has no times, so nobody can say whether it is late.", order=order.id,
                 places=places)  # fmt: skip
    return Explanation(order.id, "no times", None, told_of, tuple(_left_over(scenario, order, lots)), _ids(lots))


def _in_time(scenario: Scenario, order: Order, timed: list[Lot], lateness: int) -> Explanation:
    done = max(lot.end or 0 for lot in timed)
    values = {"order": order.id, "due": show(scenario, order.due or 0), "end": show(scenario, done)}
    told_of = tr("{order} is on time: due {due}, complete {end}.", **values)
    if lateness:
        told_of = tr("{order} is on time: due {due}, complete {end}, {time} early.", time=spell(-lateness), **values)
    links = (*_works(scenario, timed), *_left_over(scenario, order, scenario.plan.by_order[order.id]))
    return Explanation(order.id, "on time", lateness, told_of, links, _ids(timed))


def _late(scenario: Scenario, order: Order, last: Lot, lateness: int) -> Explanation:
    due, done = show(scenario, order.due or 0), show(scenario, last.end or 0)
    headline = tr("{order} is {time} late: due {due}, complete {end}.", order=order.id, time=spell(lateness), due=due,
                  end=done)  # fmt: skip
    links = _alone(scenario, order)
    chain = chain_of(scenario, last) if last.resource in scenario.shop.machines else []
    links += told(scenario, chain, lateness) if chain else [_with_producer(scenario, last)]
    links += _other_lots(scenario, order, last)
    if "resource" in last.locked:
        locked = tr("{order} is locked on {machine}.", order=order.id, machine=last.resource)
        links.append(link_of("lock", locked, last))
    links += machine_links(scenario, order.id, last.resource) if chain else []
    links += _left_over(scenario, order, scenario.plan.by_order[order.id])
    lots = _ids([held.lot for held in chain]) or (last.id,)
    return Explanation(order.id, "late", lateness, headline, tuple(links), lots)


def _alone(scenario: Scenario, order: Order) -> list[Link]:
    """That not even an empty board would do, where that is so."""
    if order.due is None or not order.remaining or not scenario.shop.machines:
        return []
    earliest = earliest_completion(scenario, order.id)
    if earliest is None or earliest <= order.due:
        return []
    told_of = tr(
        "Even alone on the board {order} could not be complete before {earliest}, {time} after it is due.",
        order=order.id, earliest=show(scenario, earliest), time=spell(earliest - order.due),
    )  # fmt: skip
    return [Link("impossible", told_of, earliest - order.due, (), (order.id,))]


def _works(scenario: Scenario, timed: list[Lot]) -> list[Link]:
    return [own_work(scenario, lot) if lot.resource in scenario.shop.machines else _with_producer(scenario, lot)
            for lot in sorted(timed, key=lambda lot: lot.start or 0)]


def _with_producer(scenario: Scenario, lot: Lot) -> Link:
    sentence = tr("{resource} has {pieces} pieces until {end}.", resource=lot.resource, pieces=whole(lot.quantity),
                  end=show(scenario, lot.end or 0))  # fmt: skip
    return link_of("work", sentence, lot)


def _other_lots(scenario: Scenario, order: Order, last: Lot) -> list[Link]:
    links = []
    for lot in scenario.plan.by_order[order.id]:
        if lot.id != last.id and lot.end is not None:
            over = lot.end - (order.due or 0)
            values = {"order": order.id, "resource": lot.resource, "end": show(scenario, lot.end)}
            told_of = tr("Another lot of {order}, on {resource}, ends {end}, in time.", **values) if over <= 0 else tr(
                "Another lot of {order}, on {resource}, ends {end}, {time} late as well.", time=spell(over), **values)
            links.append(link_of("other", told_of, lot, minutes=max(0, over)))
    return links


def _left_over(scenario: Scenario, order: Order, lots: tuple[Lot, ...]) -> list[Link]:
    """What of the order is planned nowhere, or without times."""
    missing = order.remaining - scenario.plan.planned.get(order.id, 0)
    untimed = [lot for lot in lots if lot.start is None] if any(lot.start is not None for lot in lots) else []
    links = []
    if missing > 0:
        told_of = tr("{pieces} pieces of {order} are in no lot yet.", pieces=whole(missing), order=order.id)
        links.append(Link("missing", told_of, None, (), (order.id,)))
    if untimed:
        pieces = whole(sum(lot.quantity for lot in untimed))
        told_of = tr("{pieces} pieces of {order} have no times.", pieces=pieces, order=order.id)
        links.append(link_of("missing", told_of, *untimed))
    return links


def _ids(lots: list[Lot] | tuple[Lot, ...]) -> tuple[str, ...]:
    return tuple(lot.id for lot in lots)
