"""Prices of tasks at which whole patterns bound a placing almost as closely as their linear programme does, without
solving it: the volume algorithm (Barahona and Anbil 2000), steps against a mean of the choices seen so far."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from core.solve.gap.patterns import Patterns
from core.solve.gap.placing import Floats, Placing, Prices
from core.solve.stop import StopFlag

FIRST_STEP, LONGEST, SHORTEST = 0.1, 2.0, 2e-4
"""Length of the steps, as a share of what closes the gap at once where slopes stay: at first, at most, and where it is
over."""
SHORTER, LONGER, PATIENCE = 0.66, 1.1, 5
"""A step is so much shorter after so many that did not help, and longer after one that might have gone on."""
NEWEST, NEWEST_AT_LEAST, OLDER, TURN = 0.1, 0.005, 0.9, 40
"""Share of the newest choice in the mean, which falls every so many steps."""
USUAL_GAP = 0.01
"""The best choice is taken to be at most so much below the bound."""


def pattern_prices(
    patterns: Patterns, prices: Prices, worth: Callable[[], float], until: float, stop: StopFlag
) -> tuple[Prices, float]:
    """The prices of the best bound found until a time, from those of the linear relaxation on, and that bound; `worth`
    tells what the best choice known is worth."""
    problem = patterns.problem
    best, bound = prices, patterns.bound_at(prices)
    mean = _picked(patterns)
    scale = _scale(problem, prices)
    step, newest, failed, turn = FIRST_STEP, NEWEST, 0, 0
    while time.perf_counter() < until and not stop.is_set() and step > SHORTEST:
        slopes = _slopes(problem, mean, best)
        gap = min(bound - worth(), USUAL_GAP * abs(bound))
        asked = _stepped(problem, best, slopes, step * gap, scale)
        proven, picked = patterns.bound_at(asked), _picked(patterns)
        if proven < bound:
            if slopes[0] @ _slopes(problem, picked, asked)[0] >= 0:
                step = min(LONGER * step, LONGEST)
            best, bound, failed = asked, proven, 0
        else:
            failed += 1
        if failed == PATIENCE:
            step, failed = SHORTER * step, 0
        turn += 1
        if turn % TURN == 0:
            newest = max(OLDER * newest, NEWEST_AT_LEAST)
        mean = newest * picked + (1 - newest) * mean
    return best, bound


def _picked(patterns: Patterns) -> Floats:
    found = np.zeros(len(patterns.problem.gain))
    found[patterns.last] = 1.0
    return found


def _scale(problem: Placing, prices: Prices) -> float:
    """The square of the step of a price of fill that counts as one of a price of a task."""
    usual = max(float(prices.task.mean()), 1e-9)
    filled = max(float(problem.fill.mean()), 1e-9)
    return float(problem.price.mean()) / (usual * filled)


def _slopes(problem: Placing, shares: Floats, prices: Prices) -> tuple[Floats, Floats]:
    """How the bound changes with the prices of tasks and fill when these shares of options are taken; 0 where a price
    is at its end."""
    task = problem.most - np.bincount(problem.task, shares, minlength=problem.tasks)
    fill = np.bincount(problem.place, shares * problem.fill, minlength=problem.places) - problem.owed
    is_end = (prices.fill <= 0) & (fill > 0) | (prices.fill >= problem.price) & (fill < 0)
    return np.where((prices.task <= 0) & (task > 0), 0.0, task), np.where(is_end, 0.0, fill)


def _stepped(problem: Placing, prices: Prices, slopes: tuple[Floats, Floats], gap: float, scale: float) -> Prices:
    """Prices so far down the slopes that a gap would close if they went on."""
    task, fill = slopes
    length = gap / max(float(task @ task + scale * (fill @ fill)), 1e-9)
    return replace(
        prices, task=np.maximum(0.0, prices.task - length * task),
        fill=np.clip(prices.fill - length * scale * fill, 0.0, problem.price),
    )
