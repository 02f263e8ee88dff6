"""A smallest clash by deletion: each item is let go in turn, and stays gone where there is still no plan."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.errors import NoPlanFound
from core.evaluate import Conflict, find_conflicts
from core.language import duration, tr
from core.model import Objective, Plan, Scenario, Table, show_minute
from core.solve.bounds import read_board
from core.solve.bounds.windows import windows
from core.solve.clash.items import Clash, horizon_item, items_of, rules_around, rules_of_machines
from core.solve.clash.relax import relax
from core.solve.proof.lots import add_demand
from core.solve.proof.slots import make_slots
from core.solve.question import plain
from core.solve.stop import StopFlag

LONGEST = 1.0
"""Seconds for one question; without an answer an item counts as one that matters."""
OF_ONE_LOT = ("eligibility", "release", "max_lots", "min_lot", "batch")
"""Rules that a locked lot breaks or keeps wherever all others are; the model does not ask about them."""
OF_THE_REST = ("unscheduled", "quantity", "duration")
"""Conflicts that end by themselves when all else is planned."""
LAST = ("machine lock", "start lock", "deadline")
"""What planners set themselves is let go last, so that it is named rather than what follows from it."""


def only_orders(scenario: Scenario, names: Iterable[str]) -> Scenario:
    """The scenario with some of its orders only; no other is made. When they are due is forgotten."""
    wanted, shop = frozenset(names), scenario.shop
    orders = Table([replace(order, due=None) for order in shop.orders.rows if order.id in wanted])
    modes = Table([mode for mode in shop.modes.rows if mode.order in wanted])
    lots = Table([lot for lot in scenario.plan.lots.rows if lot.order in wanted])
    return Scenario(replace(shop, orders=orders, modes=modes, offers=Table()), Plan(lots))


def locked_conflicts(scenario: Scenario) -> list[Conflict]:
    """Rules that locked lots, and lots at producers, break by themselves, whatever is planned around them."""
    lots, machines = scenario.plan.lots.rows, scenario.shop.machines
    away = [lot for lot in lots if lot.resource not in machines]
    here = [lot for lot in lots if lot.locked and lot.resource in machines]
    still = [*away, *(lot if "start" in lot.locked else replace(lot, start=None, end=None) for lot in here)]
    conflicts = find_conflicts(replace(scenario, plan=Plan(Table(still))))
    return [conflict for conflict in conflicts if conflict.kind not in OF_THE_REST]


def has_plan(scenario: Scenario, seconds: float, stop: StopFlag) -> bool | None:
    """Whether there is a plan without conflicts for orders that machines can make; None if it was not found
    out."""
    from core.solve.proof.model import ask
    from core.solve.proof.running import solve_until

    if any(conflict.kind in OF_ONE_LOT for conflict in locked_conflicts(scenario)):
        return False
    board = read_board(plain(scenario))
    limits = windows(board, None)
    if limits is None:
        return False
    question = ask(board, make_slots(board, split=True), limits, {})
    question.model.proto.clear_objective()
    add_demand(question.model, board, question.lots)
    answer = solve_until(question.model, None, time.perf_counter() + seconds, stop, linear=2)
    return True if answer.value else False if answer.is_impossible else None


def reduced(scenario: Scenario, until: float, stop: StopFlag) -> tuple[Clash, ...]:
    """A smallest set of items of a scenario without a plan. Where the time is up before the last question,
    locks and dates that were not asked about count as needed, and rules that were not are not named."""
    kept: list[Clash] = []
    for group in groups(scenario):
        scenario, needed = _let_go(scenario, group, until, stop)
        kept += needed
    if time.perf_counter() > until:
        kept = [item for item in kept if item.kind in LAST]
    return tuple(sorted(kept, key=lambda item: item.kind not in LAST))


def _let_go(
    scenario: Scenario, items: Sequence[Clash], until: float, stop: StopFlag
) -> tuple[Scenario, list[Clash]]:
    """The scenario without those of these items that no clash needs, and the others: all at once if that
    goes, else one half after the other (Junker, QuickXplain, AAAI 2004)."""
    if not items:
        return scenario, []
    freer, left = scenario, min(LONGEST, until - time.perf_counter())
    for item in items:
        freer = relax(freer, item)
    if left > 0 and not stop.is_set() and has_plan(freer, left, stop) is False:
        return freer, []
    if len(items) == 1 or left <= 0 or stop.is_set():
        return scenario, list(items)
    half = len(items) // 2
    scenario, first = _let_go(scenario, items[:half], until, stop)
    scenario, second = _let_go(scenario, items[half:], until, stop)
    return scenario, [*first, *second]


def groups(scenario: Scenario) -> Iterator[list[Clash]]:
    """All that could be let go, the rules first and then what planners set themselves."""
    orders = scenario.shop.orders.rows
    items = [item for order in orders for item in items_of(scenario, order)]
    yield [horizon_item(scenario)]
    yield [*(item for order in orders for item in rules_around(scenario, order)), *rules_of_machines(scenario)]
    yield [item for item in items if item.kind not in LAST]
    for kind in ("start lock", "machine lock", "deadline"):
        yield [item for item in items if item.kind == kind]


def with_delay(scenario: Scenario, item: Clash, until: float, stop: StopFlag) -> Clash:
    """A deadline that cannot be met, with by how much it is missed at best if all else in the clash is kept."""
    from core.solve.proof.prove import prove

    deadline = scenario.shop.orders[item.order].deadline if item.kind == "deadline" else None
    left = min(LONGEST, until - time.perf_counter())
    if deadline is None or left <= 0:
        return item
    orders = [
        replace(order, due=deadline if order.id == item.order else None, weight=1.0)
        for order in relax(scenario, item).shop.orders.rows
    ]
    late = Objective(0.0, 1.0, 0.0, 0.0, 0.0, "linear", time_unit_minutes=1)
    asked = replace(scenario, shop=replace(scenario.shop, orders=Table(orders), objective=late))
    proof = prove(asked, hint=_some_plan(asked), seconds=left, stop=stop, workers=1)
    if proof.status != "optimal" or not proof.bound or proof.bound < 1:
        return item
    minutes = round(proof.bound)
    sentence = tr(
        "{order} must be complete by {deadline}; the others kept, it is complete at {end} at the earliest, {time} "
        "late.", order=item.order, deadline=show_minute(scenario.shop.epoch, deadline), time=duration(minutes),
        end=show_minute(scenario.shop.epoch, deadline + minutes),
    )  # fmt: skip
    return replace(item, sentence=sentence, missed_by=minutes)


def _some_plan(scenario: Scenario) -> Plan | None:
    """A plan to begin with, which leaves a proof much less to look at."""
    from core.solve.drafting.first_plan import first_plan

    try:
        return first_plan(scenario)
    except NoPlanFound:
        return None
