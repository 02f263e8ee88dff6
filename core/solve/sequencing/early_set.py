"""Annealing of which jobs end by a common due date (kernels).

Known of the problem with job-dependent weights (Biskup and Feldmann 2001; Hall and Posner 1991): some best schedule
has no idle time between its jobs; the jobs that end by the due date stand in falling order of time / early weight,
those that begin at it or later in rising order of time / late weight (a V); and either a job ends at the due date,
or the first begins at 0 and one job may straddle the date. So a set of early jobs decides all the rest. What the
set costs is exact here, over every straddling job, in O(n); which set to take is annealed.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing.chance import chance
from core.timing.compiler import entry, kernel

TIME, EARLY, LATE = range(3)
"""Columns of a job."""
COST, BEST = range(2)
"""Places of `totals`: cost of the set and of the best one."""
AT_DUE = -1
"""In place of a straddling job: the last early job ends at the due date."""
HUGE = np.int64(1) << np.int64(60)


@kernel
def price(jobs: Any, from_due: Any, after_due: Any, is_early: Any, due: Any) -> Any:
    """The least cost of a set, and the job that straddles the due date or AT_DUE; HUGE where the set has no room.

    `from_due` are all jobs in the order in which early ones stand from the due date backwards, `after_due` in
    that of late ones.
    """
    done, cost, early_weight, late_weight = 0, 0, 0, 0
    for job in from_due:
        if is_early[job]:
            cost += jobs[job, EARLY] * done
            done += jobs[job, TIME]
            early_weight += jobs[job, EARLY]
    gap = due - done
    if gap < 0:
        return HUGE, AT_DUE
    done, least, straddling = 0, HUGE, AT_DUE
    for job in after_due:
        if not is_early[job]:
            time, weight = jobs[job, TIME], jobs[job, LATE]
            if time > gap:  # this job first, all that stand before it later by its time
                more = time * late_weight - weight * done
                if more < least:
                    least, straddling = more, job
            done += time
            cost += weight * done
            late_weight += weight
    shift = gap * (early_weight - late_weight)  # begin at 0 instead, every job earlier by the gap
    if least < HUGE and least + shift < 0:
        return cost + least + shift, straddling
    return cost, AT_DUE


@kernel
def flip(is_early: Any, one: Any, two: Any) -> None:
    """Move one job to the other side, and a second one where it is not the same."""
    is_early[one] = not is_early[one]
    if two != one:
        is_early[two] = not is_early[two]


@entry
def anneal(jobs: Any, from_due: Any, after_due: Any, due: Any, is_early: Any, best: Any, totals: Any, state: Any,
           iterations: Any, heat: Any, stop: Any) -> Any:
    """Try so many moves (a job changes sides, or two do) and keep the best set; the straddling job of the present one
    where there are none to try."""
    if iterations == 0:
        totals[COST], straddling = price(jobs, from_due, after_due, is_early, due)
        return straddling
    count = len(jobs)
    for _ in range(iterations):
        if stop[0]:
            break
        one = int(chance(state) * count)
        two = one
        if chance(state) < 0.6:
            two = int(chance(state) * count)
            if is_early[one] == is_early[two]:
                two = one
        limit = totals[COST] + int(-heat * np.log(1.0 - chance(state)))
        flip(is_early, one, two)
        cost, _straddling = price(jobs, from_due, after_due, is_early, due)
        if cost > limit:
            flip(is_early, one, two)
            continue
        totals[COST] = cost
        if cost < totals[BEST]:
            totals[BEST] = cost
            best[:] = is_early
    return AT_DUE
