"""The linear relaxation of a placing, solved exactly however many options there are: columns are priced in.

Prices come first by subgradient steps over all options, in plain arrays; the options that are nearly best at these
prices begin the linear programme, and those that price out at its duals join it until none does. Then the duals prove
the optimum of the programme with all options; before that they prove a bound that is a little higher.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.solve.gap.placing import UNLIMITED, Floats, Ints, Placing, Prices, segment_max, upper_bound
from core.solve.gap.programme import placing_programme, solve_programme
from core.solve.stop import StopFlag

AT_ONCE = 60_000
"""Programmes of at most so many options are solved as a whole."""
STEPS = 150
"""Subgradient steps before the first programme."""
FIRST_COLUMNS = 8
"""Options of each task in the first programme, on average."""
CLOSED = 1e-9
"""The relaxation is solved when bound and value are so near, as a share."""
PATIENCE, SHORTER, LENGTH = 5, 0.7, 0.01


@dataclass(frozen=True, eq=False)
class Relaxation:
    """Prices, the bound they prove, whether that is the optimum of the linear programme, and its solution: the options
    in it with their shares (empty where no programme was solved)."""

    prices: Prices
    bound: float
    closed: bool
    options: Ints
    shares: Floats


def relax_placing(
    problem: Placing, until: float, stop: StopFlag, on_prices: Callable[[Prices], None] | None = None
) -> Relaxation:
    """Solve the relaxation until a time; stopped early, the best prices known prove what they prove. Where columns are
    priced in, the first prices are told before that begins."""
    if len(problem.gain) <= AT_ONCE:
        found = Relaxation(no_prices(problem), np.inf, False, np.zeros(0, np.int64), np.zeros(0))
        return _priced_in(problem, np.arange(len(problem.gain)), found, until, stop)
    prices = ascent(problem, until, stop)
    if on_prices is not None:
        on_prices(prices)
    bound = upper_bound(problem, prices)
    found = Relaxation(prices, bound, False, np.zeros(0, np.int64), np.zeros(0))
    return _priced_in(problem, nearly_best(problem, prices, FIRST_COLUMNS), found, until, stop)


def no_prices(problem: Placing) -> Prices:
    """All prices 0, but what a place is owed at its full price."""
    places = np.zeros(problem.places)
    return Prices(np.zeros(problem.tasks), places, places, problem.price)


def _priced_in(problem: Placing, options: Ints, found: Relaxation, until: float, stop: StopFlag) -> Relaxation:
    while not found.closed:
        part = problem.part(options)
        answer = solve_programme(
            placing_programme(part, whole=False), "glop", until - time.perf_counter(), stop)
        if answer.value is None or not answer.proven:
            return found
        prices = _duals(problem, answer.duals)
        bound = upper_bound(problem, prices)
        reduced = prices.reduced(problem) - prices.task[problem.task]
        reduced[options] = -np.inf
        new = np.flatnonzero(reduced > 1e-9)
        closed = not len(new) or bound - answer.value <= CLOSED * max(1.0, abs(bound))
        better = bound <= found.bound
        found = Relaxation(
            prices if better else found.prices, min(bound, found.bound), closed, options,
            answer.x[: len(options)],
        )
        options = np.union1d(options, new)
    return found


def _duals(problem: Placing, duals: Floats) -> Prices:
    tasks, places = problem.tasks, problem.places
    task, room, count, owed = np.split(duals, [tasks, tasks + places, tasks + 2 * places])
    free = problem.must
    return Prices(
        task if free else np.maximum(task, 0.0), np.maximum(room, 0.0) / 1e6, np.maximum(count, 0.0),
        np.clip(-owed, 0.0, problem.price),
    )


def nearly_best(problem: Placing, prices: Prices, each: float) -> Ints:
    """The options nearest to each task's best at these prices: so many for each task on average, in rising order."""
    reduced = prices.reduced(problem)
    slack = np.maximum(segment_max(problem, reduced), 0.0)[problem.task] - reduced
    wanted = min(len(slack), int(each * problem.tasks))
    if wanted == len(slack):
        return np.arange(len(slack))
    return np.flatnonzero(slack <= np.partition(slack, wanted)[wanted])


def preferred(problem: Placing, prices: Prices, each: int) -> Ints:
    """At most so many options of each task, the best at these prices first, tasks in order."""
    reduced = prices.reduced(problem)
    rank = np.lexsort((-reduced, problem.task))
    return rank[np.arange(len(rank)) - problem.starts[problem.task[rank]] < each]


def ascent(problem: Placing, until: float, stop: StopFlag) -> Prices:
    """Prices by subgradient steps; hours and numbers of tasks that are unlimited have no price."""
    room = np.where(problem.room >= UNLIMITED, np.inf, problem.room / 1e6)
    count = np.where(problem.count >= UNLIMITED, np.inf, problem.count.astype(float))
    need = problem.need / 1e6
    usual = max(float(need.mean()) if len(need) else 1.0, 1e-9)
    best = now = no_prices(problem)
    least, length, worse = np.inf, 1.0, 0
    for _ in range(STEPS):
        if stop.is_set() or time.perf_counter() > until:
            break
        bound, picked = _at(problem, now)
        if bound < least - 1e-9:
            least, best, worse = bound, now, 0
        else:
            worse += 1
            if worse > PATIENCE:
                length, worse, now = SHORTER * length, 0, best
                continue
        at = problem.place[picked]
        spare_room = room - np.bincount(at, need[picked], minlength=problem.places)
        spare_count: Floats = count - np.bincount(at, minlength=problem.places)
        over = np.bincount(at, problem.fill[picked], minlength=problem.places) - problem.owed
        now = _stepped(problem, now, (spare_room / usual, spare_count, over), length * LENGTH * abs(least), usual)
    return best


def _at(problem: Placing, prices: Prices) -> tuple[float, Ints]:
    """The bound at these prices, and the option each task would take."""
    reduced = prices.reduced(problem)
    best = segment_max(problem, reduced)
    bound = upper_bound(problem, prices)
    picked = np.flatnonzero((reduced == best[problem.task]) & (reduced > 0))
    return bound, picked


def _stepped(problem: Placing, prices: Prices, slopes: tuple[Floats, Floats, Floats], size: float, usual: float
             ) -> Prices:
    """Prices one step on: up where limits are broken, down where there is room, never below 0. Room is in units of a
    usual need."""
    room, count, fill = slopes
    room_price = prices.room * usual * 1e6
    room = np.where(np.isinf(room) | ((room_price <= 0) & (room > 0)), 0.0, room)
    count = np.where(np.isinf(count) | ((prices.count <= 0) & (count > 0)), 0.0, count)
    fill = np.where((prices.fill >= problem.price) & (fill < 0) | (prices.fill <= 0) & (fill > 0), 0.0, fill)
    step = size / max(float((room**2).sum() + (count**2).sum() + (fill**2).sum()), 1e-9)
    return Prices(
        prices.task, np.maximum(0.0, room_price - step * room) / (usual * 1e6),
        np.maximum(0.0, prices.count - step * count), np.clip(prices.fill - step * fill, 0.0, problem.price),
    )
