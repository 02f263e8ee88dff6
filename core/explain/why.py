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
        told_of = f"{order_id} has no due date; it is complete {show(scenario, last.end or 0)}."
        return Explanation(order_id, "no due date", None, told_of, links, _ids(timed))
    lateness = (last.end or 0) - order.due
    if lateness <= 0:
        return _in_time(scenario, order, timed, lateness)
    return _late(scenario, order, last, lateness)


def _not_planned(scenario: Scenario, order: Order) -> Explanation:
    if not order.remaining:
        return Explanation(order.id, "complete", None, f"{order.id} is complete: nothing remains to be made.")
    left = f"{order.id} is not in the plan: {order.remaining:,} pieces remain to be made."
    links = (*_alone(scenario, order), *machine_links(scenario, order.id, None))
    return Explanation(order.id, "not planned", None, left, links)


def _without_times(scenario: Scenario, order: Order, lots: tuple[Lot, ...]) -> Explanation:
    places = ", ".join(dict.fromkeys(lot.resource for lot in lots))
    told_of = f"{order.id} is with {places} and has no times, so nobody can say whether it is late."
    return Explanation(order.id, "no times", None, told_of, tuple(_left_over(scenario, order, lots)), _ids(lots))


def _in_time(scenario: Scenario, order: Order, timed: list[Lot], lateness: int) -> Explanation:
    done = max(lot.end or 0 for lot in timed)
    early = f", {spell(-lateness)} early" if lateness else ""
    told_of = f"{order.id} is on time: due {show(scenario, order.due or 0)}, complete {show(scenario, done)}{early}."
    links = (*_works(scenario, timed), *_left_over(scenario, order, scenario.plan.by_order[order.id]))
    return Explanation(order.id, "on time", lateness, told_of, links, _ids(timed))


def _late(scenario: Scenario, order: Order, last: Lot, lateness: int) -> Explanation:
    due, done = show(scenario, order.due or 0), show(scenario, last.end or 0)
    headline = f"{order.id} is {spell(lateness)} late: due {due}, complete {done}."
    links = _alone(scenario, order)
    chain = chain_of(scenario, last) if last.resource in scenario.shop.machines else []
    links += told(scenario, chain, lateness) if chain else [_with_producer(scenario, last)]
    links += _other_lots(scenario, order, last)
    if "resource" in last.locked:
        links.append(link_of("lock", f"{order.id} is locked on {last.resource}.", last))
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
    late = f"{spell(earliest - order.due)} after it is due"
    told_of = f"Even alone on the board {order.id} could not be complete before {show(scenario, earliest)}, {late}."
    return [Link("impossible", told_of, earliest - order.due, (), (order.id,))]


def _works(scenario: Scenario, timed: list[Lot]) -> list[Link]:
    return [own_work(scenario, lot) if lot.resource in scenario.shop.machines else _with_producer(scenario, lot)
            for lot in sorted(timed, key=lambda lot: lot.start or 0)]


def _with_producer(scenario: Scenario, lot: Lot) -> Link:
    return link_of("work", f"{lot.resource} has {lot.quantity:,} pieces until {show(scenario, lot.end or 0)}.", lot)


def _other_lots(scenario: Scenario, order: Order, last: Lot) -> list[Link]:
    links = []
    for lot in scenario.plan.by_order[order.id]:
        if lot.id != last.id and lot.end is not None:
            over = lot.end - (order.due or 0)
            how = f"{spell(over)} late as well" if over > 0 else "in time"
            told_of = f"Another lot of {order.id}, on {lot.resource}, ends {show(scenario, lot.end)}, {how}."
            links.append(link_of("other", told_of, lot, minutes=max(0, over)))
    return links


def _left_over(scenario: Scenario, order: Order, lots: tuple[Lot, ...]) -> list[Link]:
    """What of the order is planned nowhere, or without times."""
    missing = order.remaining - scenario.plan.planned.get(order.id, 0)
    untimed = [lot for lot in lots if lot.start is None] if any(lot.start is not None for lot in lots) else []
    links = [Link("missing", f"{missing:,} pieces of {order.id} are in no lot yet.", None, (), (order.id,))] * (
        missing > 0)
    pieces = sum(lot.quantity for lot in untimed)
    return links + [link_of("missing", f"{pieces:,} pieces of {order.id} have no times.", *untimed)] * bool(untimed)


def _ids(lots: list[Lot] | tuple[Lot, ...]) -> tuple[str, ...]:
    return tuple(lot.id for lot in lots)
