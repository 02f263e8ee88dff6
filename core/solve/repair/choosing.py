"""Which orders a round of a repair sets free, and on which machines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from core.model import Lot, Plan, Scenario
from core.solve.repair.detail import where_lots_are
from core.solve.repair.weighing import Weighed, with_plan
from core.solve.stability import Stability

MOST_ORDERS = 8
HOMEWARD = 0.2
"""How often a round sends an order home instead of setting more of them free."""
MORE_MACHINES = 3
"""Machines a round looks at beyond those that carry its first order."""
Able = Mapping[str, Sequence[str]]
"""The machines that may make each order."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The plan to begin with, the orders that are free, and the machines of the detail."""

    scenario: Scenario
    free: frozenset[str]
    machines: frozenset[str]


def choose(weighed: Weighed, able: Able, stability: Stability, random: Random) -> Choice | None:
    """Mostly a few neighbours around an order that hurts; now and then, where something has moved, an order that goes
    home while the others that moved find their places anew. None where nothing may move."""
    if weighed.moved.lots and random.random() < (HOMEWARD if weighed.is_near else 0.8):
        return _homeward(weighed, able, random)
    if not weighed.may_move:
        return None
    seed = _seed(weighed, random)
    where = where_lots_are(weighed.scenario)
    others = [m for m in able.get(seed, ()) if m not in where.get(seed, ())]
    machines = {*where.get(seed, ()), *random.sample(others, min(len(others), random.randint(0, MORE_MACHINES)))}
    free = _neighbours(weighed, seed, machines, stability, random)
    return Choice(weighed.scenario, free, frozenset(machines).union(*(where.get(order, ()) for order in free)))


def _seed(weighed: Weighed, random: Random) -> str:
    orders = weighed.may_move
    pains = [weighed.pain.get(order, 0.0) for order in orders]
    if random.random() < 0.5 and sum(pains) > 0:
        return random.choices(orders, pains)[0]
    return random.choice(orders)


def _neighbours(
    weighed: Weighed, seed: str, machines: set[str], stability: Stability, random: Random
) -> frozenset[str]:
    """The seed and some orders with lots near it in time on these machines, as many as may still move."""
    scenario = weighed.scenario
    at = _moment(scenario, seed, random)
    near = sorted((
        (abs((lot.start or 0) - at), lot.order)
        for machine in sorted(machines) for lot in scenario.plan.by_resource.get(machine, ())
        if lot.order != seed and lot.order in weighed.pain
    ), key=lambda one: one[0])
    movable, wanted = set(weighed.may_move), random.randint(1, MOST_ORDERS)
    names = [order for order in dict.fromkeys(order for _, order in near) if order in movable][: 2 * wanted]
    random.shuffle(names)
    chosen: list[str] = []
    left = _budget(weighed, stability)
    for order in (seed, *names):
        fresh = _not_moved_yet(weighed, order)
        if fresh <= left and len(chosen) < wanted:
            chosen.append(order)
            left -= fresh
    return frozenset(chosen)


def _moment(scenario: Scenario, order: str, random: Random) -> int:
    """Around which minute to look: where the order is, or where it should be."""
    due = scenario.shop.orders[order].due
    starts = [lot.start for lot in scenario.plan.by_order.get(order, ()) if lot.start is not None]
    moments = [*starts, *([due] if due is not None else [])]
    return random.choice(moments) if moments else 0


def _budget(weighed: Weighed, stability: Stability) -> int:
    return 1 << 30 if stability.most_moved is None else stability.most_moved - weighed.moved.count


def _not_moved_yet(weighed: Weighed, order: str) -> int:
    """How many more lots count as moved once all lots of an order are elsewhere; one that is whole may be split."""
    lots = weighed.scenario.plan.by_order.get(order, ())
    moved = set(weighed.moved.lots)
    return sum(lot.id not in moved for lot in lots)


def _homeward(weighed: Weighed, able: Able, random: Random) -> Choice:
    """One order back where it was, and free the others that moved, or some of them."""
    lots = weighed.scenario.plan.lots
    moved = list(dict.fromkeys(lots[lot].order for lot in weighed.moved.lots))
    order = random.choice(moved)
    others = [one for one in moved if one != order]
    free = frozenset(random.sample(others, min(len(others), MOST_ORDERS)))
    scenario = _sent_home(weighed, order)
    where = where_lots_are(scenario)
    machines = set(where.get(order, ())).union(*(where.get(one, ()) for one in free))
    return Choice(scenario, free, frozenset(machines))


def _sent_home(weighed: Weighed, order: str) -> Scenario:
    plan = weighed.scenario.plan
    gone = [lot.id for lot in plan.by_order.get(order, ())]
    home: tuple[Lot, ...] = weighed.home.by_order.get(order, ())
    return with_plan(weighed.scenario, Plan(plan.lots.without(gone).put(*home)))
