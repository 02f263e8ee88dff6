"""From a scenario without a plan to the clash behind it: first what can be seen without a search, then what
CP-SAT names."""

from __future__ import annotations

import time
from collections.abc import Iterable

from core.language import listed, tr
from core.model import Scenario, show_minute
from core.solve.bounds import Board, read_board, unavoidable
from core.solve.bounds.unavoidable import latest
from core.solve.clash.capacity import overloaded
from core.solve.clash.core import clashing
from core.solve.clash.items import Clash, horizon_item, items_of
from core.solve.clash.reduce import LAST, has_plan, locked_conflicts, only_orders, reduced, with_delay
from core.solve.clash.relax import relax
from core.solve.drafting.abilities import find_abilities
from core.solve.proof.sequence import detour_saves
from core.solve.stop import StopFlag

FEW = 3
"""Orders that are asked about without further ado where CP-SAT names nothing."""
MOST_ITEMS = 25
"""More than so many help nobody; then it is more honest to say only which orders found no room."""
MOST_AT_ALL = 200
"""Of more orders only such clashes are found as one order has by itself, or locked lots among each other."""
MOST_ORDERS = 60
"""Of more orders nobody finds a clash in seconds, unless one or two of them are enough."""


def find_clash(scenario: Scenario, seconds: float, stop: StopFlag) -> tuple[Clash, ...]:
    """A smallest set of locks, rules and dates that cannot all be kept; empty where none was found in the
    time.

    It is proven that nothing satisfies the set together with the calendars and what machines can do, and
    (time permitting) that letting go of any one of them would end this clash; there may be others in the
    scenario.
    """
    until = time.perf_counter() + seconds
    nobody = _nobody(scenario)
    if nobody:
        return nobody
    board = read_board(scenario)
    crowd = overloaded(board) if len(board.needs) <= MOST_AT_ALL else []
    if len(crowd) > MOST_ITEMS:
        return (_overload(board, crowd),)
    if _others_may_help(board):
        return ()
    for names in _suspects(scenario, board, crowd):
        if stop.is_set():
            return ()
        found = _among(only_orders(scenario, names), until, stop)
        if found:
            return found
    return ()


def _nobody(scenario: Scenario) -> tuple[Clash, ...]:
    """Orders that no machine can make, unless the planner forbade it: the first of them is a clash by itself."""
    abilities, shop = find_abilities(scenario), scenario.shop
    for order, timed in abilities.timed.items():
        needs = shop.orders[order].remaining > 0 and order not in scenario.plan.by_order
        if needs and not timed and not abilities.untimed[order]:
            forbidden = [mode for mode in shop.modes.rows if mode.order == order and mode.allowed is False]
            if not forbidden:
                return (Clash("nobody", tr("No machine can make {order}.", order=order), order),)
            return tuple(
                Clash("forbidden", tr("{order} is not allowed on {resource}.", order=order, resource=mode.resource),
                      order, machine=mode.resource) for mode in forbidden
            )  # fmt: skip
    return ()


def _overload(board: Board, orders: list[int]) -> Clash:
    names = [board.needs[order].order.id for order in orders]
    last = max(latest(board, order) for order in orders)
    when = show_minute(board.scenario.shop.epoch, last)
    return Clash("overload", tr(
        "By {when} the machines cannot make {orders}, even if changeovers took no time.", when=when,
        orders=listed(names, most=3),
    ))  # fmt: skip


def _others_may_help(board: Board) -> bool:
    """Whether an order in between may shorten a changeover: then fewer orders are not always easier to plan."""
    kinds = {need.order.attributes: order for order, need in enumerate(board.needs)}
    return any(detour_saves(board, order, 1) for order in kinds.values())


def _suspects(scenario: Scenario, board: Board, crowd: list[int]) -> Iterable[list[str]]:
    """Sets of orders in which a clash may be found, small ones first."""
    names = [need.order.id for need in board.needs]
    for order, name in enumerate(names):
        if unavoidable(board, order) == float("inf"):
            yield [name]
    yield from _of_locks(scenario, names)
    if crowd:
        yield [names[order] for order in crowd]
    tied = [need.order.id for need in board.needs if need.order.deadline is not None or need.held.locked]
    if len(tied) <= MOST_ORDERS:
        yield tied
    if len(tied) < len(names) <= MOST_ORDERS:
        yield names


def _of_locks(scenario: Scenario, names: list[str]) -> Iterable[list[str]]:
    """The orders of locked lots that break a rule by themselves, or are in each other's way."""
    for conflict in locked_conflicts(scenario):
        yield [name for name in conflict.orders if name in names]


def _among(scenario: Scenario, until: float, stop: StopFlag) -> tuple[Clash, ...]:
    """A smallest clash of a few orders, or nothing if these have a plan or it was not found out."""
    if not scenario.shop.orders.rows:
        return ()
    asked = [item for order in scenario.shop.orders.rows for item in items_of(scenario, order) if item.kind in LAST]
    asked.append(horizon_item(scenario))
    core = clashing(scenario, asked, until, stop)
    if core:
        scenario = _around(scenario, core, asked)
    elif len(scenario.shop.orders) > FEW:
        return ()
    if has_plan(scenario, until - time.perf_counter(), stop) is not False:
        return ()
    items = reduced(scenario, until, stop)
    return tuple(with_delay(scenario, item, until, stop) for item in items) if len(items) <= MOST_ITEMS else ()


def _around(scenario: Scenario, core: list[Clash], asked: list[Clash]) -> Scenario:
    """The scenario without what was asked and is not in the core, and without orders that are not."""
    for item in asked:
        if item not in core and item.kind != "horizon":
            scenario = relax(scenario, item)
    if any(item.kind == "horizon" for item in core):
        return scenario
    return only_orders(scenario, {item.order for item in core})
