"""Ruin and recreate of job sequences on lines (kernels).

All lines stand one behind the other in one *tour*: a marker for the start of a line, the jobs of that line, the
next marker, and one more that closes the last line. A step takes a few short strings of jobs out and puts each back
where it adds least (after Schrimpf et al. 2000; strings, orders of insertion and blinks as in Christiaens and
Vanden Berghe 2020), and is accepted as in annealing. So blocks move, change places and lines, or are mixed
anew in one step, which single insertions and swaps cannot do where changeovers hold jobs together.

A place for a job is judged from there on only, and no further than it may still be the best: every cost grows with
time, so the sum so far and what the later jobs cost before is a bound. All sums are whole numbers: the
objective is exact.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from core.solve.sequencing.job_columns import (
    BEGIN,
    BEST,
    COST,
    DUE,
    END,
    IDEAL,
    KIND,
    LATE,
    LINE,
    OPERATOR,
    PAST,
    READY,
    SHARED,
    SQUARED,
    START,
    SUM,
    TIME,
)
from core.timing.chance import chance
from core.timing.compiler import entry, kernel

MOST = 6
"""Jobs taken out at most in one step."""
LONGER, ELSEWHERE, NEARBY, BLINK = 0.5, 0.3, 20.0, 0.01
"""How surely a string goes on; how often it is from anywhere, not nearby; how far nearby is; how often a place is
overlooked."""
HUGE = np.int64(1) << np.int64(60)


@kernel
def penalty(row: Any, now: Any) -> Any:
    """What a job costs that ends now."""
    return row[PAST] * max(0, now - row[IDEAL]) + row[LATE] * max(0, now - row[DUE])


@kernel
def follow(jobs: Any, setups: Any, tour: Any, known: Any, first: Any, size: Any, squared: Any) -> None:
    """Bring `known` up to date from a position on."""
    kind = jobs[tour[first - 1], KIND]
    now, begin, total = known[first - 1, END], known[first - 1, BEGIN], known[first - 1, SUM]
    for at in range(first, size):
        row = jobs[tour[at]]
        if row[LINE]:
            total += squared * (now - begin) * (now - begin)
            now = begin = row[START]
        else:
            now = max(now + setups[kind, row[KIND]], row[READY]) + row[TIME]
            total += penalty(row, now)
        kind = row[KIND]
        known[at, END], known[at, BEGIN], known[at, SUM] = now, begin, total


@kernel
def with_job(jobs: Any, setups: Any, tour: Any, known: Any, size: Any, at: Any, job: Any, squared: Any,
             limit: Any) -> Any:
    """The sum if a job stood at a position; HUGE as soon as it is known to be `limit` or more."""
    now, begin, total = known[at - 1, END], known[at - 1, BEGIN], known[at - 1, SUM]
    final, row = known[size - 1, SUM], jobs[job]
    now = max(now + setups[jobs[tour[at - 1], KIND], row[KIND]], row[READY]) + row[TIME]
    total += penalty(row, now)
    kind = row[KIND]
    for place in range(at, size):
        row = jobs[tour[place]]
        if row[LINE]:
            total += squared * (now - begin) * (now - begin)
            return total + final - known[place, SUM]
        now = max(now + setups[kind, row[KIND]], row[READY]) + row[TIME]
        if now > row[IDEAL]:
            total += penalty(row, now)
        kind = row[KIND]
        if now >= known[place, END]:
            if total + final - known[place, SUM] >= limit:
                return HUGE
            if now == known[place, END]:
                return total + final - known[place, SUM]
    return total


@kernel
def shared_minutes(jobs: Any, tour: Any, known: Any, heads: Any) -> Any:
    """The minutes in which two lines of one operator both stand between two jobs; `heads` is room to work in."""
    lines = 0
    for at in range(len(tour)):
        if jobs[tour[at], LINE]:
            heads[lines] = at
            lines += 1
    minutes = 0
    for one in range(lines - 1):
        for two in range(one + 1, lines - 1):
            if jobs[tour[heads[one]], OPERATOR] == jobs[tour[heads[two]], OPERATOR]:
                a, b = heads[one] + 2, heads[two] + 2
                while a < heads[one + 1] and b < heads[two + 1]:
                    a_until = known[a, END] - jobs[tour[a], TIME]
                    b_until = known[b, END] - jobs[tour[b], TIME]
                    minutes += max(0, min(a_until, b_until) - max(known[a - 1, END], known[b - 1, END]))
                    if a_until <= b_until:
                        a += 1
                    else:
                        b += 1
    return minutes


@kernel
def take_out(jobs: Any, tour: Any, out: Any, state: Any) -> Any:
    """Take strings of jobs out of the tour, close the ranks, and return how many are out."""
    size, gone = len(tour), 0
    most = 1 + int(chance(state) * MOST)
    centre = 1 + int(chance(state) * (size - 2))
    for _ in range(2 * MOST):  # strings may be empty: where only markers stand, or all is out already
        length = 1
        while chance(state) < LONGER and length < most - gone:
            length += 1
        at = centre + int((chance(state) - 0.5) * NEARBY)
        if chance(state) < ELSEWHERE:
            at = 1 + int(chance(state) * (size - 2))
        at = max(1, min(at, size - 1 - length))
        for place in range(at, min(at + length, size - 1)):
            if tour[place] >= 0 and not jobs[tour[place], LINE]:
                out[gone], tour[place] = tour[place], -1
                gone += 1
        if gone >= most:
            break
    left = 0
    for place in range(size):
        if tour[place] >= 0:
            tour[left] = tour[place]
            left += 1
    return gone


@kernel
def order_of_return(jobs: Any, out: Any, gone: Any, state: Any) -> None:
    """Put the jobs that are out in the order in which they return: by chance, weight, due date or length."""
    rule = chance(state)
    for first in range(gone):
        pick, highest = first, -1e300
        for other in range(first, gone):
            row = jobs[out[other]]
            key = 1.0 * row[TIME]
            if rule < 0.4:
                key = chance(state)
            elif rule < 0.6:
                key = 1.0 * row[PAST]
            elif rule < 0.8:
                key = -1.0 * row[IDEAL]
            if key > highest:
                pick, highest = other, key
        out[first], out[pick] = out[pick], out[first]


@kernel
def put_back(jobs: Any, setups: Any, tour: Any, known: Any, size: Any, job: Any, squared: Any, limit: Any,
             state: Any) -> Any:
    """Put a job where the sum is least, if that is below `limit`; whether it was."""
    least, best, at = limit, 0, int(chance(state) * (size - 1))  # from anywhere, so that chance decides between equals
    for _ in range(1, size):
        at = at + 1 if at + 1 < size else 1
        if chance(state) >= BLINK:
            total = with_job(jobs, setups, tour, known, size, at, job, squared, least)
            if total < least:
                least, best = total, at
    if best:
        for place in range(size, best, -1):
            tour[place] = tour[place - 1]
        tour[best] = job
        follow(jobs, setups, tour, known, best, size + 1, squared)
    return best > 0


@entry
def anneal(jobs: Any, setups: Any, tour: Any, known: Any, best: Any, totals: Any, old: Any, out: Any, state: Any,
           iterations: Any, heat: Any, stop: Any) -> None:
    """Do so many steps at one heat, and keep the best tour. With none the tour is only counted anew."""
    full, squared = len(tour), totals[SQUARED]
    if iterations == 0:
        known[0, END] = known[0, BEGIN] = jobs[tour[0], START]
        known[0, SUM] = 0
        follow(jobs, setups, tour, known, 1, full, squared)
        totals[SHARED] = min(totals[SHARED], 0)
        if totals[SHARED] == 0:
            totals[SHARED] = shared_minutes(jobs, tour, known, out)
        totals[COST] = known[full - 1, SUM] + max(0, totals[SHARED])
    for _ in range(iterations):
        if stop[0]:
            return
        limit = totals[COST] + int(-heat * np.log(1.0 - chance(state)))
        old[:] = tour
        gone = take_out(jobs, tour, out, state)
        follow(jobs, setups, tour, known, 1, full - gone, squared)
        order_of_return(jobs, out, gone, state)
        is_whole = True
        for number in range(gone):
            if not put_back(jobs, setups, tour, known, full - gone + number, out[number], squared, limit + 1, state):
                is_whole = False
                break
        shared = totals[SHARED]
        if is_whole and shared >= 0:
            shared = shared_minutes(jobs, tour, known, out)
        if not is_whole or known[full - 1, SUM] + max(0, shared) > limit:
            tour[:] = old
            follow(jobs, setups, tour, known, 1, full, squared)
            continue
        totals[SHARED], totals[COST] = shared, known[full - 1, SUM] + max(0, shared)
        if totals[COST] < totals[BEST]:
            totals[BEST] = totals[COST]
            best[:] = tour
