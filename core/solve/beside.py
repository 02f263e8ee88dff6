"""What runs beside the search in a thread of its own: the proof of a small board, the lower bound of a large
one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from core.evaluate import find_conflicts
from core.language import tr
from core.model import Plan, Scenario
from core.solve.bounds import lower_bound, read_board, unavoidable
from core.solve.clash.find import find_clash
from core.solve.pace import PacedStop
from core.solve.proof.search import Search
from core.solve.proof.slots import make_slots
from core.solve.question import plain, without_splits
from core.solve.run import Run
from core.solve.stop import StopFlag
from core.solve.window import in_its_place

SETTLING = 1.0
"""Seconds after which the search of a small board hardly finds better plans, and a proof has something to
begin with."""
EXPLAINING = 5.0
"""Seconds for finding out why there is no plan."""
MOST_ORDERS = 24
"""Boards of so many orders may be closed by a proof in seconds."""
FEW_LOTS = 20
"""Boards of so many lots, counting those that splits may add, are often closed for all plans."""
CALM, BUSY = 0.8, 0.08
"""Shares of a core for the bound: once the search has found nothing for a while, and before that."""
A_WHILE = 4.0
"""Seconds."""
WORTH_IT = 0.9
"""A bound is begun anew when the best cost is below this share of the one it was begun with."""
PlanOf = Callable[[Scenario, float, StopFlag], Plan | None]
"""What searches for a plan of a scenario for some seconds."""
LAST = 0.05
"""Seconds that the end of a run waits for the thread, which may take longer to notice."""


def first_bound(run: Run) -> float:
    """What the orders must cost, each by itself: a bound for all plans, at once."""
    board = read_board(plain(run.scenario))
    return board.fixed_cost + sum(unavoidable(board, order) for order in range(len(board.needs)))


class Beside:
    """One thread; what it finds is left with the run, from which it takes the best plan so far."""

    def __init__(self, run: Run, plan_of: PlanOf) -> None:
        self._run, self._stop, self._plan_of = run, StopFlag(), plan_of
        self._scenario = plain(run.scenario)
        self._board = read_board(self._scenario)
        self._proven = threading.Event()
        self._thread = threading.Thread(target=in_its_place(self._work), name="beside the search")

    @property
    def is_small(self) -> bool:
        """Whether a proof is worth trying."""
        return 0 < len(self._board.needs) <= MOST_ORDERS

    @property
    def is_near(self) -> bool:
        """Whether the proof for all plans should come to its end: no order may be split, or few lots are made."""
        return self.is_small and (not self.may_split or len(make_slots(self._board, split=True)) <= FEW_LOTS)

    @property
    def may_split(self) -> bool:
        """Whether plans of whole orders are only some of all plans."""
        return any(need.may_split for need in self._board.needs)

    @property
    def is_proving(self) -> bool:
        """Whether the proof still goes on."""
        return not self._proven.is_set()

    def __enter__(self) -> Beside:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(LAST)

    def _work(self) -> None:
        try:
            if not self._stop.wait(min(SETTLING, self._run.seconds_to_the_end / 5)):
                if self._run.plan is None:
                    self._explain()
                if not self.is_near:
                    self._wait_for_the_search()
                if self.is_small:
                    self._prove()
                else:
                    self._bound(self._run.seconds_to_the_end)
        except Exception as error:
            self._run.leave(partial(self._run.say, tr("No further bound is known: {error}", error=error)))
        finally:
            self._proven.set()

    def _wait_for_the_search(self) -> None:
        """Let the kernels of the search be compiled first: they are what makes plans better."""
        while not (self._run.search_began.is_set() or self._stop.wait(0.05)):
            pass

    def _explain(self) -> None:
        """Look for a reason why the search has no plan yet."""
        clash = find_clash(self._scenario, min(EXPLAINING, self._run.seconds_to_the_end), self._stop)
        if clash:
            self._run.leave(partial(self._run.give_up, clash))

    def _prove(self) -> None:
        """All plans first, if these are few enough to be closed soon; then plans of whole orders by themselves,
        a bound, and for the rest of the time all plans."""
        left = self._run.seconds_to_the_end
        if self.is_near and self._close_all(left * (0.6 if self.may_split else 1.0)):
            return
        if self.may_split:
            whole = self._search(partial(self._run.prove, covers_splits=False))
            whole.offer(self._whole_plan())
            whole.close(split=False, until=time.perf_counter() + left / 4)
        self._bound(left / 3)
        self._close_all(self._run.seconds_to_the_end, is_far=not self.is_near)

    def _close_all(self, seconds: float, is_far: bool = False) -> bool:
        """Whether the proof for all plans came to its end."""
        every = self._search(self._run.prove)
        every.offer(self._run.plan)
        return every.close(split=True, until=time.perf_counter() + seconds, is_far=is_far) != "bound"

    def _bound(self, seconds: float) -> None:
        """The bound for all plans, begun anew when plans have become so much cheaper that it helps."""
        until = time.perf_counter() + seconds
        while not self._stop.is_set() and time.perf_counter() < until:
            cost = self._run.cost
            stop = PacedStop(self._stop, self._share, partial(self._has_fallen, cost))
            left = until - time.perf_counter()
            lower_bound(self._scenario, seconds=left, stop=stop, on_bound=self._hear, upper=cost)
            if not self._has_fallen(cost):
                return

    def _share(self) -> float:
        """More of a core on a small board, or when the search has gone quiet."""
        return CALM if self.is_small or self._run.seconds - self._run.improved_at > A_WHILE else BUSY

    def _has_fallen(self, since: float | None) -> bool:
        cost = self._run.cost
        return cost is not None and (since is None or cost < WORTH_IT * since)

    def _search(self, hear: Callable[[float], None]) -> Search:
        workers = min(2, self._run.options.workers)
        take = partial(self._leave, self._run.offer)
        return Search(self._board, workers, self._stop, partial(self._leave, hear), take)

    def _leave(self, take: Callable[[Any], object], found: object) -> None:
        self._run.leave(partial(take, found))

    def _hear(self, bound: float) -> None:
        self._run.leave(partial(self._run.prove, bound))

    def _whole_plan(self) -> Plan | None:
        """The best plan so far if it splits no order, else the best that a short search finds."""
        plan, scenario = self._run.plan, without_splits(self._scenario)
        if plan is not None:
            conflicts = find_conflicts(replace(scenario, plan=plan))
            if not any(one.kind == "max_lots" for one in conflicts):
                return plan
        return self._plan_of(scenario, self._run.seconds_to_the_end / 10, self._stop)

