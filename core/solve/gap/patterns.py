"""A placing closed by patterns: whole sets of tasks for each place (Dantzig and Wolfe 1960; Savelsbergh 1997).

A *pattern* is a set of options that fits into one place. The linear programme over patterns is far tighter than that
over options, because no place can be filled by halves. Its duals bound what any choice with a given option can be
worth; options that cannot be in a better choice than the best known are struck out, and what remains is solved as a
mixed-integer programme, which proves the optimum.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from core.solve.gap.placing import UNLIMITED, Floats, Ints, Placing, Prices
from core.solve.gap.programme import PARTS, Answer, Kind, Programme, placing_programme, solve_programme
from core.solve.stop import StopFlag

UNITS = 400
"""A room is cut into at most so many units; coarser needs are rounded down, which keeps every bound true."""
CLOSED = 1e-9
MOST_PATTERNS = 20_000
"""A proof over patterns has at most so many."""
FEW, CELLS = 8, 200_000_000
"""Patterns pay where places take at most so many tasks on average, and the tables of all knapsacks have at most so many
cells."""
LEVELLING = 0.7
"""Share of the master's duals in the prices a round asks with; the rest is of the best bound so far."""


@dataclass(frozen=True, eq=False)
class Closing:
    """The best choice known (option numbers), its worth, what none can be worth more than, and whether it is proven."""

    chosen: Ints
    worth: float
    bound: float

    @property
    def proven(self) -> bool:
        """Whether nothing can be better."""
        return self.bound - self.worth <= CLOSED * max(1.0, abs(self.worth))


@dataclass
class Patterns:
    """The patterns of a placing found so far, and the arrays its knapsacks work on."""

    problem: Placing
    columns: dict[tuple[int, ...], None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        problem = self.problem
        places = problem.places
        self.byplace = np.lexsort((problem.need, problem.place))
        self.heads = np.searchsorted(problem.place[self.byplace], np.arange(places + 1)).astype(np.int64)
        unit = np.maximum(_units(problem, self.byplace, self.heads), 1)
        bounded = problem.room < UNLIMITED
        self.rooms = np.where(bounded, problem.room // unit, 0)
        self.needs = np.where(bounded[problem.place], problem.need // unit[problem.place], 0)
        sizes = np.diff(self.heads)
        self.counts = np.minimum(problem.count, sizes)
        widest = int(sizes.max(initial=0))
        layers = int(np.where(self.counts < sizes, self.counts, 0).max(initial=0)) + 1
        self.taken = np.zeros(widest + 1, np.int64)
        self.table = np.zeros((widest + 1, layers, int(self.rooms.max(initial=0)) + 1))
        self.sums, self.sizes = np.zeros(places), np.zeros(places, np.int64)
        self.sets = np.zeros((places, widest + 1), np.int64)

    def price(self, prices: Prices) -> float:
        """Find the best pattern of each place at these prices of tasks and fill, keep them, and tell the bound."""
        bound = self.bound_at(prices)
        for place in range(self.problem.places):
            self.add(self.sets[place, : self.sizes[place]])
        return bound

    def bound_at(self, prices: Prices) -> float:
        """What no choice can be worth more than, by the best pattern of each place at these prices."""
        from core.solve.gap.knapsacks import best_sets

        best_sets(self.byplace, self.heads, self.worths(prices), self.needs, self.rooms, self.counts, self.taken,
                  self.table, self.sums, self.sets, self.sizes)
        return self._bound(prices) + float(self.sums.sum())

    @property
    def last(self) -> Ints:
        """The options of the patterns found last, place by place."""
        found: Ints = self.sets[np.arange(self.sets.shape[1]) < self.sizes[:, None]]
        return found

    def add(self, options: Ints) -> None:
        """Keep a pattern; where units were too coarse for it to fit, without what is worth least."""
        problem = self.problem
        while len(options) and problem.need[options].sum() > problem.room[problem.place[options[0]]]:
            options = np.delete(options, int(np.argmin(problem.gain[options])))
        if len(options):
            self.columns[tuple(sorted(options.tolist()))] = None

    def add_choice(self, chosen: Ints) -> None:
        """Keep the patterns of a whole choice."""
        rank = chosen[np.argsort(self.problem.place[chosen], kind="stable")]
        for options in np.split(rank, np.flatnonzero(np.diff(self.problem.place[rank])) + 1):
            self.add(options)

    def with_each(self, prices: Prices) -> Floats:
        """What no choice with a given option can be worth more than [options]."""
        from core.solve.gap.knapsacks import forced

        least = np.zeros(len(self.problem.gain))
        forced(self.byplace, self.heads, self.worths(prices), self.needs, self.rooms, self.counts, self.taken,
               self.table, np.zeros_like(self.table), least)
        return self._bound(prices) + float(self.sums.sum()) - self.sums[self.problem.place] + least

    def worths(self, prices: Prices) -> Floats:
        """What each option brings above its task's price [options]."""
        problem = self.problem
        return problem.gain + prices.fill[problem.place] * problem.fill - prices.task[problem.task]

    def _bound(self, prices: Prices) -> float:
        return float(prices.task @ self.problem.most - prices.fill @ self.problem.owed)

    def programme(self, *, whole: bool) -> Programme:
        """The master: a column for each pattern, then what each place lacks; a row for each task, then for each place
        its one pattern, and what it is owed."""
        problem, size = self.problem, len(self.columns)
        tasks, places = problem.tasks, problem.places
        flat = np.concatenate([np.array(one, np.int64) for one in self.columns] or [np.zeros(0, np.int64)])
        lengths = np.array([len(one) for one in self.columns], np.int64)
        column = np.repeat(np.arange(size), lengths)
        at = problem.place[flat[np.cumsum(lengths) - lengths]] if size else np.zeros(0, np.int64)
        gain = np.bincount(column, problem.gain[flat], minlength=size)
        fill = np.bincount(column, problem.fill[flat], minlength=size)
        place = np.arange(places)
        rows = np.concatenate([problem.task[flat], tasks + at, tasks + places + at, tasks + places + place])
        columns = np.concatenate([column, np.arange(size), np.arange(size), size + place])
        values = np.concatenate([np.ones(len(flat) + size), fill, np.ones(places)])
        used = np.flatnonzero(values)
        used = used[np.lexsort((columns[used], rows[used]))]
        low = np.full(tasks + 2 * places, -np.inf)
        low[tasks + places :] = problem.owed
        if problem.must:
            low[:tasks] = 1.0
        high = np.concatenate([problem.most.astype(float), np.ones(places), np.full(places, np.inf)])
        return Programme(
            np.concatenate([gain, -problem.price]), np.zeros(size + places),
            np.concatenate([np.full(size, 1.0 if whole else np.inf), np.full(places, np.inf)]),
            rows[used], columns[used], values[used], low, high,
            np.concatenate([np.full(size, whole), np.zeros(places, bool)]),
        )

    def choice(self, answer: Answer) -> Ints:
        """The options of the patterns that a whole solution of the master takes."""
        taken = np.flatnonzero(answer.x[: len(self.columns)] > 0.5)
        columns = list(self.columns)
        return np.array(sorted(option for column in taken for option in columns[column]), np.int64)


def _units(problem: Placing, byplace: Ints, heads: Ints) -> Ints:
    """For each place the parts that make one unit: what divides all its needs, or more where that is too fine."""
    units = np.ones(problem.places, np.int64)
    for place in range(problem.places):
        needs = problem.need[byplace[heads[place] : heads[place + 1]]]
        common = int(np.gcd.reduce(needs)) if len(needs) else 1
        units[place] = max(common, -(-int(problem.room[place]) // UNITS))
    return units


def has_few_tasks_a_place(problem: Placing) -> bool:
    """Whether places take so few tasks that patterns bound far closer than options, and may be priced again and
    again."""
    if not len(problem.gain):
        return False
    sizes = np.bincount(problem.place, minlength=problem.places)
    layers = np.where(problem.count < sizes, problem.count, 0) + 1
    most = np.minimum(problem.count, problem.room // max(1, int(problem.need.mean())))
    taken = min(float(np.minimum(most, sizes).sum()), float(problem.most.sum()))
    return taken <= FEW * problem.places and float((sizes * layers).sum()) * UNITS <= CELLS


def close(problem: Placing, prices: Prices, best: Ints | None, until: float, stop: StopFlag) -> Closing:
    """The best choice of a small placing, proven where the time suffices; `prices` are those to begin with."""
    patterns = Patterns(problem)
    if best is not None:
        patterns.add_choice(best)
    worth = problem.worth(best) if best is not None else -np.inf
    chosen = best if best is not None else np.zeros(0, np.int64)
    prices, bound = _generate(patterns, prices, until, stop)
    seconds = min(1.0, until - time.perf_counter())
    answer = solve_programme(patterns.programme(whole=True), _solver(problem), seconds, stop)
    if answer.value is not None:
        found = patterns.choice(answer)
        if problem.is_allowed(found) and problem.worth(found) > worth:
            chosen, worth = found, problem.worth(found)
    known = Closing(chosen, worth, bound)
    return known if known.proven or not np.isfinite(worth) else _prove(patterns, prices, known, until, stop)


def _solver(problem: Placing) -> Kind:
    """What solves programmes in whole numbers: HiGHS keeps every digit of a gain, but cannot be interrupted."""
    return "cp_sat" if problem.must else "highs"


def _generate(patterns: Patterns, prices: Prices, until: float, stop: StopFlag) -> tuple[Prices, float]:
    """Patterns until none is missing; the prices of the best bound, and that bound."""
    bound, best = patterns.price(prices), prices
    problem = patterns.problem
    while time.perf_counter() < until and not stop.is_set():
        answer = solve_programme(patterns.programme(whole=False), "glop", until - time.perf_counter(), stop)
        if answer.value is None or bound - answer.value <= CLOSED * max(1.0, abs(bound)):
            break
        task, _, owed = np.split(answer.duals, [problem.tasks, problem.tasks + problem.places])
        task = task if problem.must else np.maximum(task, 0.0)
        dual = Prices(task, prices.room, prices.count, np.clip(-owed, 0.0, problem.price))
        before = len(patterns.columns)
        for asked in (_between(best, dual), dual):
            proven = patterns.price(asked)
            if proven < bound:
                bound, best = proven, asked
        if len(patterns.columns) == before:
            break
    patterns.price(best)
    return best, bound


def bounds_with_each(problem: Placing, prices: Prices, best: Ints | None, until: float, stop: StopFlag
                     ) -> tuple[Floats, float]:
    """What no choice with a given option can be worth more than [options], and what no choice at all can: the options
    of the highest bounds are where the best choice is to be sought."""
    patterns = Patterns(problem)
    if best is not None and len(best):
        patterns.add_choice(best)
    found, bound = _generate(patterns, prices, until, stop)
    return patterns.with_each(found), bound


def _between(best: Prices, dual: Prices) -> Prices:
    return Prices(
        LEVELLING * dual.task + (1 - LEVELLING) * best.task, dual.room, dual.count,
        LEVELLING * dual.fill + (1 - LEVELLING) * best.fill,
    )


def _prove(patterns: Patterns, prices: Prices, known: Closing, until: float, stop: StopFlag) -> Closing:
    """Solve what cannot be struck out: over all patterns that may be in a better choice or, where they are too many,
    over all such options."""
    problem = patterns.problem
    kept = np.flatnonzero(patterns.with_each(prices) > known.worth + CLOSED * max(1.0, abs(known.worth)))
    every = enumerated(patterns, prices, kept, known)
    if every is not None:
        patterns.columns = every
        programme = patterns.programme(whole=True)
    else:
        programme = placing_programme(problem.part(kept), whole=True, parts=1.0 if problem.must else PARTS)
    answer = solve_programme(programme, _solver(problem), until - time.perf_counter(), stop)
    chosen, worth = known.chosen, known.worth
    if answer.value is not None:
        part = kept[np.flatnonzero(answer.x[: len(kept)] > 0.5)] if every is None else patterns.choice(answer)
        if problem.is_allowed(part) and problem.worth(part) > worth:
            chosen, worth = part, problem.worth(part)
    struck = worth if answer.impossible else max(worth, answer.bound)
    return Closing(chosen, worth, min(known.bound, struck))


def enumerated(patterns: Patterns, prices: Prices, kept: Ints, known: Closing) -> dict[tuple[int, ...], None] | None:
    """Every pattern that may be in a choice better than the known one, of the options that may; None where they are
    more than `MOST_PATTERNS`."""
    problem = patterns.problem
    worths = patterns.worths(prices)
    found: dict[tuple[int, ...], None] = {}
    least = patterns.sums - (known.bound - known.worth) - CLOSED * max(1.0, abs(known.worth))
    rank = kept[np.lexsort((-worths[kept], problem.place[kept]))]
    for options in np.split(rank, np.flatnonzero(np.diff(problem.place[rank])) + 1):
        if not len(options):
            continue
        place = int(problem.place[options[0]])
        limits = (int(problem.room[place]), int(problem.count[place]))
        if not _subsets(_Items(options, worths[options], problem.need[options]), limits, float(least[place]), found):
            return None
    return found


class _Items(NamedTuple):
    """Options of one place with worth and need, the dearest first."""

    options: Ints
    worths: Floats
    needs: Ints


def _subsets(items: _Items, limits: tuple[int, int], least: float, found: dict[tuple[int, ...], None]) -> bool:
    """Every set of options within the limits that is worth at least so much, into `found`; False where they are too
    many."""
    names, worth, need = items.options.tolist(), items.worths.tolist(), items.needs.tolist()
    above = np.concatenate([np.cumsum(np.maximum(items.worths, 0.0)[::-1])[::-1], [0.0]]).tolist()
    stack: list[tuple[int, float, int, tuple[int, ...]]] = [(0, 0.0, 0, ())]
    nodes = 0
    while stack:
        at, total, used, taken = stack.pop()
        nodes += 1
        if len(found) > MOST_PATTERNS or nodes > 20 * MOST_PATTERNS:
            return False
        if taken and total >= least:
            found[tuple(sorted(taken))] = None
        if len(taken) == limits[1]:
            continue
        for number in range(at, len(names)):
            if total + above[number] < least:
                break
            if used + need[number] <= limits[0]:
                stack.append((number + 1, total + worth[number], used + need[number], (*taken, names[number])))
    return True
