"""The lower bound of a board of any size: at once what each order must cost by itself, then what they must
cost together."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.model import Scenario
from core.solve.bounds.ascent import Ascent
from core.solve.bounds.board import Board
from core.solve.bounds.grid import Grid
from core.solve.bounds.jobs import Job, make_jobs
from core.solve.bounds.lanes import blocks_until, shortest_lot
from core.solve.bounds.limit import Limit, Over
from core.solve.bounds.paths import Paths, make_paths
from core.solve.bounds.prices import Prices, Rules, first_prices, rules_of
from core.solve.bounds.reading import read_board
from core.solve.bounds.unavoidable import unavoidable
from core.solve.bounds.windows import Window, windows
from core.solve.stop import StopFlag

BY_ITSELF = "what each order must cost by itself"
TOGETHER = "prices of work on each machine"
MOST_CELLS = 6_000_000
"""Cells times orders of one machine for which there is memory (16 bytes each)."""
WIDTHS = (1, 2, 3, 5, 10, 15, 20, 30, 60)
"""Minutes of a cell: the narrowest for which there is memory gives the best bound."""
OVERLOADED = 0.6
"""Where the first bound is below this share of the best known cost, orders are in each other's way."""
FIRST_SHARE, CAREFUL_SHARE = 0.1, 0.02
"""The first step of the ascent, of the way to the target: where orders hardly meet, and where they do or prices
are good already."""
SIZES = 4
"""Into how many steps the sizes of parts are told apart: it gains a little, and costs much more time."""
FEW_JOBS, SOME_JOBS = 20, 200
"""Up to here from the start, and up to here when prices rise no more."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A cost that no plan without conflicts is below; infinite where there is no such plan at all.

    Where `covers_splits` is false it speaks of plans only in which what is missing of each order is one lot.
    `method` says in words what it comes from. Plans are those in which every lot on a machine with a rate has
    times, for without them a plan costs nothing, and in which finished orders get no new lots.
    """

    value: float
    covers_splits: bool
    method: str


def lower_bound(
    scenario: Scenario, *, seconds: float, stop: StopFlag, on_bound: Callable[[float], None] | None = None,
    upper: float | None = None, split: bool = True, steps: int | None = None,
) -> Bound:
    """The best bound that can be found in the time.

    `upper` is the cost of a plan of the kind asked about that is known and has no conflict: it tells which
    times need not be looked at, and the bound is then of all plans that cost no more, and never above
    `upper`. Without `split` only plans with whole orders are asked about; the answer says so unless no order
    may be split anyway. `on_bound` hears of every better bound, in this thread. With `steps` the prices are
    changed so many times, however long that takes.
    """
    limit = Limit(math.inf if steps is not None else seconds, stop)
    board = read_board(scenario)
    covers = split or not any(need.may_split for need in board.needs)
    board = board if split else _without_splits(board)
    told = _Teller(on_bound, upper)
    first = -math.inf
    try:
        first = board.fixed_cost + sum(_each(board, limit))
        told.hear(first)
        if math.isfinite(first) and board.is_plain:
            _raise(board, limit, told, steps)
    except Over:
        pass
    return Bound(told.best, covers, TOGETHER if told.best > max(0.0, first) else BY_ITSELF)


class _Teller:
    """Keeps the best bound and tells of it."""

    def __init__(self, on_bound: Callable[[float], None] | None, upper: float | None) -> None:
        self.best, self.upper = 0.0, upper
        self._on_bound = on_bound

    def hear(self, bound: float) -> None:
        """Take a bound if it is the best."""
        bound = bound if self.upper is None else min(bound, self.upper)
        if bound > self.best:
            self.best = bound
            if self._on_bound:
                self._on_bound(bound)


def _without_splits(board: Board) -> Board:
    needs = tuple(replace(need, free=min(need.free, 1)) for need in board.needs)
    return replace(board, needs=needs)


def _each(board: Board, limit: Limit) -> Iterator[float]:
    for order in range(len(board.needs)):
        limit.check()
        yield unavoidable(board, order)


def _raise(board: Board, limit: Limit, told: _Teller, steps: int | None) -> None:
    """Let the orders compete for the machines."""
    jobs, settled = make_jobs(board, limit)
    spans = windows(board, told.upper, limit)
    width = _width(board, jobs, spans) if jobs and spans else None
    if width is None or spans is None:
        return
    sizes = SIZES if len(jobs) <= FEW_JOBS else 1
    paths = make_paths(board, jobs, settled, spans, Grid(width, sizes), limit=limit)
    rules = rules_of(board, jobs)
    blocks = blocks_until(max(spans[job.order].last for job in jobs))
    start = rules.keep(first_prices(board, jobs, blocks).told_apart(sizes))
    share = FIRST_SHARE
    if told.upper is None or told.best < OVERLOADED * told.upper:
        start, share = _better_start(paths, rules, start, limit), CAREFUL_SHARE
    best = Ascent(paths, rules, start, told.upper, share).run(limit, told.hear, steps)
    if sizes < SIZES and len(jobs) <= SOME_JOBS and any(job.may_split for job in jobs):
        paths = make_paths(board, jobs, settled, spans, Grid(width, SIZES), limit=limit)
        Ascent(paths, rules, best.told_apart(SIZES), told.upper, CAREFUL_SHARE).run(limit, told.hear, steps)


def _better_start(paths: Paths, rules: Rules, first: Prices, limit: Limit) -> Prices:
    """These prices, at which each order stands alone, or those of the flow, whichever give the better
    bound."""
    from core.solve.bounds.fluid import fluid_prices

    flow = fluid_prices(paths, first, limit)
    if flow is None:
        return first
    flow = rules.keep(flow)
    return flow if paths.value(flow, limit).bound > paths.value(first, limit).bound else first


def _width(board: Board, jobs: Sequence[Job], spans: Sequence[Window]) -> int | None:
    """Minutes of the narrowest cells for which the tables have room; no lot may vanish in one."""
    last = max(spans[job.order].last for job in jobs)
    works = enumerate(board.work)
    most = max(work.minutes_before(last) * sum(m in job.machines for job in jobs) for m, work in works)
    shortest = shortest_lot(board, jobs)
    return next((width for width in WIDTHS if most <= width * MOST_CELLS and width <= shortest), None)
