"""Renewing the value rows of one machine after its sequence changed (kernel)."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.timing import tables
from core.timing.compiler import kernel, leaf
from core.timing.desk import Handle
from core.timing.links import gap_after, gap_cells, link, link_cost
from core.timing.tables import (
    BACKWARD,
    BACKWARD_STAMP,
    CALENDAR,
    CHANGES,
    EXTRA,
    FAR,
    FORWARD,
    FORWARD_STAMP,
    FREE_BACKWARD,
    FREE_FORWARD,
    FROM,
    HOLD,
    IMPOSSIBLE,
    ITERATION,
    JOURNAL,
    LENGTH,
    MINUTES,
    REBATE,
    STALE,
    TIME,
    UPTO,
)
from core.timing.value_rows import fill_after, fill_alone, least_from_here, least_so_far


@kernel
def fresh_row(desk: Handle, direction: int, lot: int) -> Any:
    """The row a lot may write into: its own if it was renewed in this iteration, else one from the pool; the
    old one is noted."""
    lots, counts, journal = tables.lots(desk), tables.counts(desk), tables.journal(desk)
    row = FORWARD if direction == 0 else BACKWARD
    stamp = FORWARD_STAMP if direction == 0 else BACKWARD_STAMP
    pool = FREE_FORWARD if direction == 0 else FREE_BACKWARD
    if lots[lot, stamp] != counts[ITERATION]:
        entry = counts[JOURNAL]
        journal[entry, 0], journal[entry, 1], journal[entry, 2] = direction, lot, lots[lot, row]
        counts[JOURNAL] = entry + 1
        counts[pool] -= 1
        lots[lot, row] = tables.pools(desk)[direction, counts[pool]]
        lots[lot, stamp] = counts[ITERATION]
    return lots[lot, row]


@leaf
def first_end(desk: Handle, calendar: int, part: int, minutes: int) -> Any:
    """The first cell in which a lot of so many minutes may end, others forgotten."""
    released = gap_cells(desk, 0, 0, tables.releases(desk)[part, calendar], minutes)
    return max(tables.windows(desk)[part, calendar, 0], released)


@kernel
def forward_row(desk: Handle, machine: int, lot: int, before: int) -> None:
    """The forward row of a lot from that of the lot before it (-1: it is the first)."""
    lots, leads, spans, forward = tables.lots(desk), tables.leads(desk), tables.spans(desk), tables.forward(desk)
    calendar, part, minutes = tables.machines(desk)[machine, CALENDAR], lot >> 1, lots[lot, MINUTES]
    wall, cost = tables.walls(desk)[calendar], tables.costs(desk)[part]
    hold, rebate = leads[lot, HOLD], leads[lot, REBATE]
    gap = gap_after(desk, machine, before, lot)
    row = fresh_row(desk, 0, lot)
    out = forward[row]
    begin, last = max(first_end(desk, calendar, part, minutes), gap), tables.windows(desk)[part, calendar, 1]
    middle, constant = begin, np.float32(0)
    if before >= 0:
        old = lots[before, FORWARD]
        begin = max(begin, spans[0, old, 0] + gap)
        # Up to `middle` the row before varies, from there on it is constant.
        middle = min(last, max(begin - 1, spans[0, old, 1] + gap)) + 1
        constant = forward[old, spans[0, old, 1]]
        if begin < middle:
            earlier = forward[old, begin - gap : middle - gap]
            fill_after(out[begin:middle], earlier, wall[begin:middle], cost, hold, rebate)
    if middle <= last:
        fill_alone(out[middle : last + 1], wall[middle : last + 1], cost, hold, rebate - constant)
    if begin <= last:
        least_so_far(out[begin : last + 1])
    else:
        begin, last = FAR, out.size - 1
        out[last] = IMPOSSIBLE
    spans[0, row, 0], spans[0, row, 1] = begin, last


@kernel
def backward_row(desk: Handle, machine: int, lot: int, after: int) -> None:
    """The backward row of a lot from that of the lot after it (-1: it is the last)."""
    lots, leads, spans, backward = tables.lots(desk), tables.leads(desk), tables.spans(desk), tables.backward(desk)
    calendar, part, minutes = tables.machines(desk)[machine, CALENDAR], lot >> 1, lots[lot, MINUTES]
    wall, cost = tables.walls(desk)[calendar], tables.costs(desk)[part]
    hold, rebate = leads[lot, HOLD], leads[lot, REBATE]
    row = fresh_row(desk, 1, lot)
    out = backward[row]
    begin, last = first_end(desk, calendar, part, minutes), tables.windows(desk)[part, calendar, 1]
    middle, constant = last + 1, np.float32(0)
    if after >= 0:
        gap = gap_after(desk, machine, lot, after)
        old = lots[after, BACKWARD]
        last = min(last, spans[1, old, 1] - gap)
        # Below `middle` the row after is constant, from there on it varies.
        middle = max(begin, min(last + 1, spans[1, old, 0] - gap))
        constant = backward[old, spans[1, old, 0]]
        if middle <= last:
            fill_after(out[middle : last + 1], backward[old, middle + gap : last + 1 + gap], wall[middle : last + 1],
                       cost, hold, rebate)
    if begin < middle and begin <= last:
        fill_alone(out[begin:middle], wall[begin:middle], cost, hold, rebate - constant)
    if begin <= last:
        least_from_here(out[begin : last + 1])
    else:
        begin, last = 0, -FAR
        out[0] = IMPOSSIBLE
    spans[1, row, 0], spans[1, row, 1] = begin, last


@kernel
def bill(desk: Handle, machine: int) -> None:
    """Write down what the times and changeovers of a machine cost; its forward rows must be up to date."""
    seq, bills = tables.seq(desk), tables.bills(desk)
    length, before, changes, time = tables.lines(desk)[machine, LENGTH], -1, 0.0, 0.0
    for place in range(length):
        lot = seq[machine, place]
        changes += link_cost(desk, link(desk, machine, before, lot >> 1))
        if lot & 1:
            changes += tables.costs(desk)[lot >> 1, EXTRA]
        before = lot >> 1
    if length:
        row = tables.lots(desk)[seq[machine, length - 1], FORWARD]
        time = tables.forward(desk)[row, tables.spans(desk)[0, row, 1]]
    bills[machine, TIME], bills[machine, CHANGES] = time, changes


@kernel
def refresh(desk: Handle, machine: int) -> None:
    """Renew whatever is out of date on a machine, and what it costs."""
    seq, lines = tables.seq(desk), tables.lines(desk)
    length = lines[machine, LENGTH]
    for place in range(lines[machine, FROM], length):
        forward_row(desk, machine, seq[machine, place], seq[machine, place - 1] if place else -1)
    for place in range(min(lines[machine, UPTO], length - 1), -1, -1):
        backward_row(desk, machine, seq[machine, place], seq[machine, place + 1] if place + 1 < length else -1)
    bill(desk, machine)
    lines[machine, STALE] = 0
