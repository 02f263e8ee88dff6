"""Repair: the search from the present plan, with locks hard and change kept small.

A plan with conflicts is mended first: the orders concerned are planned anew, then more and more of their neighbours,
until there is a plan at all. Then rounds make it better and bring home what need not have moved (large neighbourhood
search; Shaw 1998): each sets a few orders free, and the search for whole plans puts them back. At most so many lots
ever move, because each round frees no more than may still move.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

import numpy as np

from core.errors import NoPlanFound
from core.evaluate import find_conflicts
from core.language import counted, tr
from core.solve.drafting.abilities import find_abilities
from core.solve.repair.rounds import Rounds, everything, try_choice
from core.solve.repair.weighing import Weighed, weigh
from core.solve.run import Run
from core.solve.stability import Stability
from core.solve.window import await_kernels

PAUSE = 0.2
"""At least so many seconds lie between two incumbents."""
SIDE_BY_SIDE = 300
"""Of larger plans the rounds mostly hold the interpreter's lock: a second thread would only hold up the window."""


def repair(run: Run, stability: Stability) -> str | None:
    """Make the best of a run's plan; every better plan is told. The reason, where no plan without conflicts is near
    enough. Raises NoPlanFound where none was found at all."""
    await_kernels(lambda: run.is_over)
    scenario = run.scenario
    able = _able(run)
    began = weigh(scenario, scenario.plan, stability, with_conflicts=True)
    if began is None:
        return None
    start = began if not find_conflicts(scenario) else _mended(run, began, able, stability)
    if start is None and run.stop.is_set():
        return None
    if start is None and run.is_over:
        raise NoPlanFound(tr(
            "No plan without conflicts was found in the time; allow more of it, or more to change."))
    if start is None:
        raise NoPlanFound(tr("Nothing near the present plan is without conflicts; allow more to change."))
    if start.is_near:
        run.take(start.scenario.plan, start.cost)
    best = _improved(run, Rounds(start, able, stability))
    if best.is_near:
        return None
    return counted(
        "At most {n} lot may move, but the nearest plan found without conflicts moves {moved}.",
        "At most {n} lots may move, but the nearest plan found without conflicts moves {moved}.",
        stability.most_moved or 0, moved=best.moved.count,
    )  # fmt: skip


def _able(run: Run) -> Mapping[str, tuple[str, ...]]:
    machines = run.scenario.shop.machines.rows
    return {
        order: tuple(machines[m].id for m in able) for order, able in find_abilities(run.scenario).timed.items()
    }


def _mended(run: Run, began: Weighed, able: Mapping[str, tuple[str, ...]], stability: Stability) -> Weighed | None:
    """A plan without conflicts in which few orders were touched."""
    orders = frozenset(order for one in find_conflicts(began.scenario) for order in one.orders)
    stop = np.zeros(1, np.int64)
    while not run.is_over:
        found = try_choice(everything(began.scenario, orders, able), began, stability, run.options.seed, stop)
        if found:
            return found
        wider = orders | _beside(began, orders)
        if wider == orders:
            return None
        orders = wider
    return None


def _beside(weighed: Weighed, orders: frozenset[str]) -> frozenset[str]:
    """The orders next to these on their machines."""
    found: set[str] = set()
    for lots in weighed.scenario.plan.by_resource.values():
        for place, lot in enumerate(lots):
            if lot.order in orders:
                found.update(other.order for other in lots[max(0, place - 1) : place + 2])
    may_move = set(weighed.may_move)
    return frozenset(order for order in found if order in may_move)


def _improved(run: Run, rounds: Rounds) -> Weighed:
    """Rounds until the run is over; every better plan is told, the best is returned."""
    options = run.options
    count = None if options.iterations is None else max(1, options.iterations // 100)
    threads = [
        threading.Thread(target=rounds.work, args=(1000 * options.seed + n, count), name=f"repair {n}")
        for n in range(options.workers if len(run.scenario.plan.lots) <= SIDE_BY_SIDE else 1)
    ]
    for thread in threads:
        thread.start()
    told, next_time = rounds.best, 0.0
    while any(thread.is_alive() for thread in threads) and not run.is_over:
        rounds.news.wait(min(0.05, max(0.001, run.seconds_left)))
        rounds.news.clear()
        run.attend()
        if rounds.best is not told and rounds.best.is_near and time.perf_counter() >= next_time:
            told, next_time = rounds.best, time.perf_counter() + PAUSE
            run.take(told.scenario.plan, told.cost)
    rounds.stop[0] = 1
    for thread in threads:
        thread.join()
    if rounds.error:
        raise rounds.error
    if rounds.best is not told and rounds.best.is_near:
        run.take(rounds.best.scenario.plan, rounds.best.cost)
    return rounds.best
