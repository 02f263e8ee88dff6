"""Runs the search threads from the solver's own thread: starts them, times their plans to the minute,
publishes, stops them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from core.solve.draft import Draft, Timed, time_draft
from core.solve.priority import in_its_place
from core.solve.problem import Problem
from core.solve.run import Run
from core.solve.search import Pool, Snapshot

PATIENCE = 2.0
"""After so many seconds without kernels the planner is told why."""
PAUSE = 0.2
"""At least so many seconds lie between two incumbents."""
PREPARING = "Preparing the optimiser, first time only…"
Publish = Callable[[Timed], None]


def improve(run: Run, problem: Problem, draft: Draft, publish: Publish) -> Draft:
    """Search until the run is over; every better plan is timed to the minute and published. The best draft
    found."""
    pool = Pool()
    threads = [_thread(run, problem, draft, pool, number) for number in range(run.options.workers)]
    for thread in threads:
        thread.start()
    published: Snapshot | None = None
    next_time, told, since = 0.0, False, run.seconds
    while any(thread.is_alive() for thread in threads) and not run.is_over and not run.is_optimal:
        pool.news.wait(min(0.05, max(0.001, run.seconds_left)))
        if not (pool.is_ready or told) and run.seconds - since > PATIENCE:
            run.say(PREPARING)
            told = True
        best = pool.best
        if best is not None and best is not published and time.perf_counter() >= next_time:
            published, began = best, time.perf_counter()
            _publish(run, problem, best, publish)
            next_time = time.perf_counter() + max(PAUSE, 10 * (time.perf_counter() - began))
        elif pool.is_ready:
            pool.news.clear()
            run.stop.wait(0.005)
    pool.stop[0] = 1
    if pool.error is not None:
        raise pool.error
    if pool.is_ready:
        for thread in threads:
            thread.join()
    if pool.best is not None and pool.best is not published:
        _publish(run, problem, pool.best, publish)
    return pool.best.draft if pool.best else draft


def _publish(run: Run, problem: Problem, snapshot: Snapshot, publish: Publish) -> None:
    """Time a plan to the minute and report it; a stop is more urgent, once there is a plan to keep."""
    from core.timing.path import compiled_walk
    from core.timing.retime import FAR

    def is_too_late() -> bool:
        return run.stop.is_set() and run.plan is not None

    if snapshot.banked or is_too_late():
        return
    timed = time_draft(problem, snapshot.draft, compiled_walk, FAR, is_too_late=is_too_late)
    if timed and not is_too_late():
        publish(timed)


def _thread(run: Run, problem: Problem, draft: Draft, pool: Pool, number: int) -> threading.Thread:
    limit = (time.perf_counter() + run.seconds_left, run.options.iterations)
    seed = run.options.seed * 1000 + number

    def work() -> None:
        from core.solve.search import search
        from core.solve.search_desk import SearchDesk, choose_width, latest_minute

        until = latest_minute(problem, draft)
        width = run.options.cell or choose_width(problem, until)
        search(SearchDesk(problem, width, until, seed), pool, draft, limit, number)

    return threading.Thread(target=in_its_place(work), name=f"search {number}")
