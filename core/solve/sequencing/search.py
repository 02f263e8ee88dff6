"""The threads of a sequence search: each anneals alone, all begin again and again from the best any has found.

The kernels run without the interpreter's lock. A cycle cools once; the next is longer. Which heats pay differs
from one instance to the next, so cycles take turns: hot, mild from the best known, warm from where the thread is.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from core.solve.options import SolveOptions
from core.solve.stop import StopFlag

State = np.ndarray[Any, np.dtype[np.int64]]
"""What a thread searches over, as one array: a tour, or a set."""
FIRST_SECONDS, FIRST_ITERATIONS = 6e-5, 1000
"""Length of the first cycle: seconds for each pair of jobs, or steps."""
OF_A_JOB = 4.0
"""How many times what a job costs is hot enough where that is little."""
SLICE = 0.004
"""Seconds a kernel runs before it is asked whether to go on."""


@dataclass(frozen=True, slots=True)
class Cycles:
    """The kinds of cycle, which take turns: shares of the hottest heat at begin and end, and whether it begins at the
    best of all; how much longer each next one is; and whether every second one is held down where costs are low."""

    heats: tuple[tuple[float, float, bool], ...]
    growth: float
    held_down: bool


MIXED = Cycles(((1.0, 0.04, False), (0.2, 0.01, True), (0.3, 0.01, False)), growth=2, held_down=True)
"""For tours and sets: hot, mild from the best known, warm from where the thread is."""


class Annealer(Protocol):
    """One thread's own state, which a kernel changes."""

    hottest: float
    size: int
    cycles: Cycles

    def anneal(self, iterations: int, heat: float, stop: State) -> None:
        """Do so many steps at one heat."""

    def best(self) -> tuple[int, State]:
        """The least cost found so far, and a copy of what has it."""

    def load(self, state: State) -> None:
        """Go on from there."""


@dataclass
class Pool:
    """What the threads share: the best, the flag that ends them, and the first error of any; `enough` is a cost
    that nothing is below, or that was asked for."""

    enough: float
    stop: State = field(default_factory=lambda: np.zeros(1, np.int64))
    cost: float = math.inf
    state: State | None = None
    error: BaseException | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def offer(self, annealer: Annealer) -> None:
        """Take what a thread has, if it is the best so far."""
        cost, state = annealer.best()
        with self.lock:
            if cost < self.cost:
                self.cost, self.state = cost, state
            if self.cost <= self.enough:
                self.stop[0] = 1


def search(make: Callable[[int], Annealer], options: SolveOptions, stop: StopFlag, enough: float = 0
           ) -> tuple[State, float]:
    """The best state found within the limits of `options`, and the seconds it took, the compiler's apart; `make` makes
    a thread's annealer from its seed."""
    pool = Pool(enough)
    make(0)  # compiles the kernels, or reads them from the cache, before the clock starts
    began = time.perf_counter()
    deadline = began + options.seconds if options.iterations is None else math.inf
    threads = [
        threading.Thread(target=_work, args=(make, options, pool, deadline, number), name=f"sequences {number}")
        for number in range(options.workers)
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        if stop.wait(0.01):
            pool.stop[0] = 1
    if pool.error is not None:
        raise pool.error
    assert pool.state is not None, "every thread offers what it begins with"
    return pool.state, time.perf_counter() - began


def _work(make: Callable[[int], Annealer], options: SolveOptions, pool: Pool, deadline: float, number: int) -> None:
    try:
        annealer = make(1 + options.seed * 1000 + number)
        pool.offer(annealer)
        _cycles(annealer, pool, deadline, options.iterations, number)
    except BaseException as error:  # told by the thread that asked
        pool.error = pool.error or error
        pool.stop[0] = 1


def _cycles(annealer: Annealer, pool: Pool, deadline: float, left: int | None, number: int) -> None:
    seconds, iterations, turn = FIRST_SECONDS * annealer.size**2, FIRST_ITERATIONS, number
    if left is None:
        seconds = min(seconds, (deadline - time.perf_counter()) / 6)
    while not pool.stop[0]:
        hot, cold, from_best = annealer.cycles.heats[turn % len(annealer.cycles.heats)]
        if from_best and pool.state is not None:
            annealer.load(pool.state)
        unit = _unit(annealer, turn)
        hot, cold = hot * unit, cold * unit
        if left is not None:
            if left <= 0:
                return
            _cool(annealer, pool, hot, cold, _by_count(min(iterations, left)))
            left -= min(iterations, left)
        else:
            remaining = deadline - time.perf_counter()
            if remaining <= 0:
                return
            _cool(annealer, pool, hot, cold, _by_clock(remaining if remaining < 1.5 * seconds else seconds))
        growth = annealer.cycles.growth
        seconds, iterations, turn = seconds * growth, int(iterations * growth), turn + 1


def _unit(annealer: Annealer, turn: int) -> float:
    """The hottest heat of a cycle; in every second one it is held down to a few times what a job costs, where little
    is left to gain and heat only spoils."""
    if turn % 2 or not annealer.cycles.held_down:
        return annealer.hottest
    return min(annealer.hottest, max(1.0, OF_A_JOB * annealer.best()[0] / annealer.size))


Share = Callable[[int], tuple[float, int]]
"""Given the steps just done: how much of a cycle is over (1: all), and how many steps to do next."""


def _cool(annealer: Annealer, pool: Pool, hot: float, cold: float, share: Share) -> None:
    over, steps = share(0)
    while over < 1 and not pool.stop[0]:
        annealer.anneal(steps, hot * (cold / hot) ** over, pool.stop)
        if annealer.best()[0] < pool.cost:
            pool.offer(annealer)
        over, steps = share(steps)


def _by_count(iterations: int) -> Share:
    done = 0

    def share(steps: int) -> tuple[float, int]:
        nonlocal done
        done += steps
        return done / iterations, min(max(1, iterations // 100), max(1, iterations - done))

    return share


def _by_clock(seconds: float) -> Share:
    began = at = time.perf_counter()
    steps_next = 20

    def share(steps: int) -> tuple[float, int]:
        nonlocal at, steps_next
        now = time.perf_counter()
        if steps:
            steps_next = max(1, min(100_000, int(steps * min(2.0, SLICE / max(now - at, 1e-6)))))
        at = now
        return (now - began) / seconds, steps_next

    return share
