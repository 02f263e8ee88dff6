"""The door to the sequence search: an instance goes in, the best sequences found come out, judged anew."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import combinations

from core.model import OneMachine, PackingLines
from core.solve.options import SolveOptions
from core.solve.sequencing.lines import Tours, one_machine_tables, packing_tables, sequences
from core.solve.sequencing.row import Row
from core.solve.sequencing.search import search
from core.solve.sequencing.v_shape import EarlySets
from core.solve.stop import StopFlag

Instance = OneMachine | PackingLines
Lines = tuple[tuple[int, ...], ...]
"""For every line its jobs in sequence."""


@dataclass(frozen=True, slots=True)
class Sequenced:
    """The best sequences found, with the end of every job [n], and the seconds of search. `hard` and `medium` are 0
    except on packing lines; `bound` is what no objective can be below."""

    objective: int
    lines: Lines
    ends: tuple[int, ...]
    hard: int = 0
    medium: int = 0
    bound: float | None = None
    seconds: float = 0.0


def best_sequence(
    instance: Instance, options: SolveOptions, stop: StopFlag | None = None, target: float | None = None
) -> Sequenced:
    """Search within the limits of `options`, or until the objective is 0 or at most `target`.

    Raises ValueError for one machine where being early costs and the due dates differ or there are changeovers: no
    family is like that.
    """
    found = _search(instance, options, stop or StopFlag(), 0 if target is None else max(0, target))
    lowest = 0 if isinstance(instance, OneMachine) else square_bound(instance)
    return replace(found, bound=lowest)


def _search(instance: Instance, options: SolveOptions, stop: StopFlag, enough: float) -> Sequenced:
    if isinstance(instance, OneMachine) and any(instance.early):
        if len(set(instance.dues)) > 1 or instance.setups:
            raise ValueError("Being early may cost only where all jobs have one due date and no changeovers.")
        sets, seconds = search(lambda seed: EarlySets(instance, seed), options, stop, enough)
        start, row = EarlySets(instance, 1).schedule(sets)
        return replace(judge(instance, (row,), start), seconds=seconds)
    if isinstance(instance, OneMachine) and instance.setups:
        found, seconds = search(lambda seed: Row(instance, seed), options, stop, enough)
        return replace(judge(instance, (tuple(found[1:].tolist()),)), seconds=seconds)
    tables = one_machine_tables(instance) if isinstance(instance, OneMachine) else packing_tables(instance)
    squared = isinstance(instance, PackingLines)
    tour, seconds = search(lambda seed: Tours(*tables, seed, squared=squared), options, stop, enough)
    return replace(judge(instance, sequences(tables[0], tour)), seconds=seconds)


def judge(instance: Instance, lines: Lines, start: int = 0) -> Sequenced:
    """What sequences are worth, counted from the definition of the family alone; a machine begins at `start`."""
    if sorted(job for row in lines for job in row) != list(range(len(instance.times))):
        raise ValueError("Every job must stand in one place.")
    if isinstance(instance, PackingLines):
        return _judge_packing(instance, lines)
    ends, now, before = {}, start, len(instance.times)
    for job in lines[0]:
        now += (instance.setups[before][job] if instance.setups else 0) + instance.times[job]
        ends[job], before = now, job
    cost = sum(
        instance.early[job] * max(0, instance.dues[job] - end) + instance.late[job] * max(0, end - instance.dues[job])
        for job, end in ends.items()
    )
    return Sequenced(cost, lines, tuple(ends[job] for job in range(len(ends))))


def _judge_packing(instance: PackingLines, lines: Lines) -> Sequenced:
    ends: dict[int, int] = {}
    pauses: list[list[tuple[int, int]]] = []
    soft = 0
    for start, row in zip(instance.starts, lines, strict=True):
        now, waits = start, []
        for place, job in enumerate(row):
            product = instance.products[job]
            cleaning = instance.cleaning[instance.products[row[place - 1]]][product] if place else 0
            begin = max(now + cleaning, instance.ready[job])
            if place:
                waits.append((now, begin))
            now = ends[job] = begin + instance.times[job]
        soft += (now - start) ** 2
        pauses.append(waits)
    for one, two in combinations(range(len(lines)), 2):
        if instance.operators[one] == instance.operators[two]:
            soft += sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in pauses[one] for b in pauses[two])
    hard, medium = (sum(max(0, ends[job] - dates[job]) for job in ends) for dates in (instance.dues, instance.ideal))
    return Sequenced(soft, lines, tuple(ends[job] for job in range(len(ends))), hard, medium)


def square_bound(instance: PackingLines) -> float:
    """What the soft level cannot be below: all work spread evenly over the lines, and the least cleaning before every
    job but the first of each line (the longest of those being spared). Exact reasoning, a weak bound."""
    least = sorted(
        min((instance.cleaning[other][product] for place, other in enumerate(instance.products) if place != job),
            default=0)
        for job, product in enumerate(instance.products)
    )
    lines = len(instance.starts)
    work = sum(instance.times) + sum(least[: max(0, len(least) - lines)])
    return math.ceil(work * work / lines)
