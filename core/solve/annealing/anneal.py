"""The loop of the search: ruin, recreate, accept or put back (kernel)."""

from __future__ import annotations

import math
from typing import Any

from core.solve.annealing.agreement import agree, refresh_all
from core.solve.annealing.recreate import put_in
from core.solve.annealing.ruin import choose, sort_out, take_out
from core.timing import tables
from core.timing.chance import chance
from core.timing.compiler import entry, kernel
from core.timing.desk import Handle
from core.timing.refresh import refresh
from core.timing.tables import (
    BACKWARD,
    BANKED,
    BEST,
    CHANGES,
    FORWARD,
    FROM,
    IMPROVED,
    ITERATION,
    JOURNAL,
    LENGTH,
    MACHINE,
    MINUTES,
    PRESENT,
    ROWS_AND_TIME,
    SAVED_CHANGES,
    SAVED_LENGTH,
    SAVED_TIME,
    STALE,
    TIME,
    TOUCHED,
    UNPLACED,
    UPTO,
)

AGREE_EVERY = 64
"""Iterations after which the lots of split orders are made to agree."""


@kernel
def put_rows_back(desk: Handle) -> None:
    """Give every lot the rows it had before this iteration."""
    counts, pools, journal, lots = tables.counts(desk), tables.pools(desk), tables.journal(desk), tables.lots(desk)
    for written in range(counts[JOURNAL] - 1, -1, -1):
        direction, lot = journal[written, 0], journal[written, 1]
        column = FORWARD if direction == 0 else BACKWARD
        pools[direction, counts[direction]] = lots[lot, column]
        counts[direction] += 1
        lots[lot, column] = journal[written, 2]
    counts[JOURNAL] = 0


@kernel
def put_back(desk: Handle, count: int) -> None:
    """Undo an iteration that took out so many parts: rows, sequences, bills and lots as they were."""
    put_rows_back(desk)
    lines, bills, seq, old_seq = tables.lines(desk), tables.bills(desk), tables.seq(desk), tables.old_seq(desk)
    for machine in range(lines.shape[0]):
        if lines[machine, TOUCHED] == tables.counts(desk)[ITERATION]:
            lines[machine, LENGTH], lines[machine, STALE] = lines[machine, SAVED_LENGTH], 0
            bills[machine, TIME], bills[machine, CHANGES] = bills[machine, SAVED_TIME], bills[machine, SAVED_CHANGES]
            for place in range(lines[machine, LENGTH]):
                seq[machine, place] = old_seq[machine, place]
    removed, lots, leads = tables.removed(desk), tables.lots(desk), tables.leads(desk)
    old_lots, old_leads = tables.old_lots(desk), tables.old_leads(desk)
    for x in range(count):
        tables.sizes(desk)[removed[x]] = tables.old_sizes(desk)[removed[x]]
        for lot in range(2 * removed[x], 2 * removed[x] + 2):
            lots[lot, MACHINE], lots[lot, MINUTES] = old_lots[lot, 0], old_lots[lot, 1]
            leads[lot, 0], leads[lot, 1] = old_leads[lot, 0], old_leads[lot, 1]


@kernel
def total_after(desk: Handle, without_room: int) -> Any:
    """The total with the changes of this iteration."""
    lines, bills, iteration = tables.lines(desk), tables.bills(desk), tables.counts(desk)[ITERATION]
    total = tables.totals(desk)[PRESENT] + tables.weights(desk)[UNPLACED] * without_room
    for machine in range(lines.shape[0]):
        if lines[machine, TOUCHED] == iteration:
            if lines[machine, STALE] == ROWS_AND_TIME:
                refresh(desk, machine)
            total += bills[machine, TIME] + bills[machine, CHANGES]
            total -= bills[machine, SAVED_TIME] + bills[machine, SAVED_CHANGES]
    return total


@kernel
def write_total(desk: Handle, cost: float) -> Any:
    """Write down which parts have no room and what the present plan costs; whether it is better than the best
    kept."""
    lots, bank, counts, totals = tables.lots(desk), tables.bank(desk), tables.counts(desk), tables.totals(desk)
    banked = 0
    for part in range(bank.size):
        if lots[2 * part, MACHINE] < 0:
            bank[banked] = part
            banked += 1
    counts[BANKED] = banked
    totals[PRESENT] = cost + tables.weights(desk)[UNPLACED] * banked
    return totals[PRESENT] < totals[BEST] - 1e-6 * abs(totals[BEST])


@kernel
def keep_best(desk: Handle) -> None:
    """Let the lots agree, and remember the present plan if it is the best."""
    tables.counts(desk)[IMPROVED] = 0
    if not write_total(desk, agree(desk)):
        return
    tables.totals(desk)[BEST] = tables.totals(desk)[PRESENT]
    seq, lines = tables.seq(desk), tables.lines(desk)
    best_seq, best_lengths = tables.best_seq(desk), tables.best_lengths(desk)
    for machine in range(lines.shape[0]):
        best_lengths[machine] = lines[machine, LENGTH]
        for place in range(lines[machine, LENGTH]):
            best_seq[machine, place] = seq[machine, place]
    sizes, leads = tables.sizes(desk), tables.leads(desk)
    best_sizes, best_leads = tables.best_sizes(desk), tables.best_leads(desk)
    for part in range(sizes.size):
        best_sizes[part] = sizes[part]
        for lot in range(2 * part, 2 * part + 2):
            best_leads[lot, 0], best_leads[lot, 1] = leads[lot, 0], leads[lot, 1]


@kernel
def step(desk: Handle, heat: float, split_chance: float, longest: int, sample: float) -> None:
    """One iteration. A better plan is written down before it is left, not each time it gets better still."""
    counts, totals = tables.counts(desk), tables.totals(desk)
    counts[ITERATION] += 1
    count = choose(desk, longest)
    take_out(desk, count)
    sort_out(desk, count)
    worse = total_after(desk, put_in(desk, count, split_chance, sample)) - totals[PRESENT]
    wanted = worse <= 0 or chance(tables.random(desk)) < math.exp(-worse / heat)
    if wanted and (worse <= 0 or counts[IMPROVED] == 0):
        if write_total(desk, refresh_all(desk)):
            counts[IMPROVED] = 1
        return
    put_back(desk, count)
    if wanted:
        keep_best(desk)


@kernel
def start_anew(desk: Handle) -> None:
    """Renew everything from the sequences, sizes and roles that were written into the tables."""
    lines = tables.lines(desk)
    for machine in range(lines.shape[0]):
        lines[machine, STALE], lines[machine, FROM], lines[machine, UPTO] = ROWS_AND_TIME, 0, lines[machine, LENGTH]
    tables.counts(desk)[ITERATION] += 1
    refresh_all(desk)
    tables.totals(desk)[BEST] = 1e300
    keep_best(desk)


@entry
def anneal(desk: Handle, iterations: int, heat: float, split_chance: float, longest: int, sample: float,
           stop: Handle) -> int:
    """So many iterations at a temperature, fewer if `stop[0]` is set; how many were done. With -1 iterations
    the plan that was written into the tables is taken up as the present and best one."""
    done = 0
    if iterations < 0:
        start_anew(desk)
    while done < iterations and stop[0] == 0:
        step(desk, heat, split_chance, longest, sample)
        done += 1
        if split_chance > 0 and done % AGREE_EVERY == 0 and write_total(desk, agree(desk)):
            tables.counts(desk)[IMPROVED] = 1
    if tables.counts(desk)[IMPROVED]:
        keep_best(desk)
    return done
