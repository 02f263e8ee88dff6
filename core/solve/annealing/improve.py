"""Runs the search threads from the solver's own thread: starts them, times their plans to the minute,
publishes, stops them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from core.language import mark, tr
from core.solve.annealing.search import Pool, Snapshot
from core.solve.annealing.sizes import settle_sizes
from core.solve.drafting.draft import Draft, Timed, time_draft
from core.solve.drafting.problem import Problem
from core.solve.run import Run
from core.solve.window import in_its_place

PATIENCE = 2.0
"""After so many seconds without kernels the planner is told why."""
PAUSE = 0.2
"""At least so many seconds lie between two incumbents."""
CALM = 0.5
"""After so many seconds without a better plan the sizes of the best one are settled."""
PREPARING = mark("Preparing the optimiser, first time only…")
Publish = Callable[[Timed], None]


def improve(run: Run, problem: Problem, draft: Draft, publish: Publish) -> Draft:
    """Search until the run is over; every better plan is timed to the minute and published. The best draft
    found."""
    pool = Pool()
    threads = [_thread(run, problem, draft, pool, number) for number in range(run.options.workers)]
    for thread in threads:
        thread.start()
    reporter = Reporter(run, problem, pool, publish)
    while any(thread.is_alive() for thread in threads) and not run.is_over and not run.is_optimal:
        pool.news.wait(min(0.05, max(0.001, run.seconds_left)))
        run.attend()
        reporter.tell_why_it_waits()
        if pool.is_ready:
            run.search_began.set()
        if not reporter.report() and pool.is_ready:
            pool.news.clear()
            run.stop.wait(0.005)
    pool.stop[0] = 1
    if pool.error is not None:
        raise pool.error
    if pool.is_ready:
        for thread in threads:
            thread.join()
    reporter.end()
    return pool.best.draft if pool.best else draft


class Reporter:
    """Times the plans of the search to the minute and publishes them, not too often."""

    def __init__(self, run: Run, problem: Problem, pool: Pool, publish: Publish) -> None:
        self._run, self._problem, self._pool, self._publish = run, problem, pool, publish
        self._published: Snapshot | None = None
        self._unsettled: Timed | None = None
        self._next_time, self._since, self._has_told = 0.0, run.seconds, False

    def tell_why_it_waits(self) -> None:
        """Say once that the kernels are being compiled, where that takes long."""
        if not (self._pool.is_ready or self._has_told) and self._run.seconds - self._since > PATIENCE:
            self._run.say(tr(PREPARING))
            self._has_told = True

    def report(self) -> bool:
        """Publish the best plan if it is new, or settle its sizes while nothing better comes; whether there was
        something to do. Where iterations are counted all waits for the end: the clock must not decide what is
        found."""
        if self._run.options.iterations is not None:
            return False
        now, best = time.perf_counter(), self._pool.best
        if best is not None and best is not self._published and now >= self._next_time:
            self._time_and_publish(best)
            self._next_time = time.perf_counter() + max(PAUSE, 10 * (time.perf_counter() - now))
            return True
        if self._unsettled and now >= self._next_time + CALM:
            self._settle()
            return True
        return False

    def end(self) -> None:
        """Publish what was not published yet."""
        best = self._pool.best
        if best is not None and best is not self._published:
            self._time_and_publish(best)
        if self._run.options.iterations is not None:
            self._settle()

    def _is_too_late(self) -> bool:
        """A stop is more urgent than a better plan, once there is a plan to keep."""
        return self._run.stop.is_set() and self._run.plan is not None

    def _time_and_publish(self, snapshot: Snapshot) -> None:
        from core.timing.path import compiled_walk
        from core.timing.retime import FAR

        self._published = snapshot
        if snapshot.banked or self._is_too_late():
            return
        timed = time_draft(self._problem, snapshot.draft, compiled_walk, FAR, is_too_late=self._is_too_late)
        if timed and not self._is_too_late():
            self._publish(timed)
        self._unsettled = timed

    def _settle(self) -> None:
        """Settle the sizes of the published plan's lots, until a better plan comes."""
        timed, self._unsettled = self._unsettled, None
        if timed is None:
            return
        best = self._pool.best
        settled = settle_sizes(self._problem, timed, lambda: self._run.is_over or self._pool.best is not best)
        if settled.cost < timed.cost - 1e-6 and not self._is_too_late():
            self._publish(settled)


def _thread(run: Run, problem: Problem, draft: Draft, pool: Pool, number: int) -> threading.Thread:
    limit = (time.perf_counter() + run.seconds_left, run.options.iterations)
    seed = run.options.seed * 1000 + number

    def work() -> None:
        from core.solve.annealing.search import search
        from core.solve.annealing.search_desk import SearchDesk, choose_width, latest_minute

        until = latest_minute(problem, draft)
        width = run.options.cell or choose_width(problem, until)
        search(SearchDesk(problem, width, until, seed), pool, draft, limit, number)

    return threading.Thread(target=in_its_place(work), name=f"search {number}")
