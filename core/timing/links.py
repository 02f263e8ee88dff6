"""Changeovers between parts, and how many cells they take (kernel)."""

from __future__ import annotations

from typing import Any

from core.timing import tables
from core.timing.compiler import kernel, leaf
from core.timing.desk import Handle
from core.timing.tables import BASE, FIXED, INVERSE, K3, K5, KIND, MINUTES, MOUNTED, ORDER, WIDTH


@leaf
def link(desk: Handle, machine: int, before: int, after: int) -> Any:
    """Changeover minutes from one part (-1: from what is mounted) to another; -1 where that continues its
    order."""
    parts = tables.parts(desk)
    order, kind = parts[after, ORDER], parts[after, KIND]
    if before < 0:
        return -1 if tables.machines(desk)[machine, MOUNTED] == order else tables.first(desk)[machine, kind]
    return -1 if parts[before, ORDER] == order else tables.into(desk)[kind, parts[before, KIND]]


@leaf
def link_cost(desk: Handle, minutes: int) -> Any:
    """What a changeover of so many minutes costs; -1 is none."""
    weights = tables.weights(desk)
    return weights[K3] + weights[K5] * minutes if minutes >= 0 else 0.0


@kernel
def gap_after(desk: Handle, machine: int, before: int, lot: int) -> Any:
    """Cells from the end of one lot of a sequence (-1: from coordinate 0) to the end of the next. Two that
    are locked in time fit by the minute, so they fit the cells, whatever rounding says."""
    parts, minutes = tables.parts(desk), tables.lots(desk)[lot, MINUTES]
    gap = gap_cells(desk, machine, before, link(desk, machine, before >> 1, lot >> 1), minutes)
    if before >= 0 and parts[before >> 1, FIXED] >= 0 and parts[lot >> 1, FIXED] >= 0:
        return min(gap, parts[lot >> 1, FIXED] - parts[before >> 1, FIXED])
    return gap


@leaf
def gap_cells(desk: Handle, machine: int, before: int, changeover: int, minutes: int) -> Any:
    """Cells from the end of the lot before (-1: from coordinate 0) to the end of a lot, rounded up: by a
    product and a shift, since a division would cost more than all the rest."""
    facts, since = tables.facts(desk), max(changeover, 0)
    if before < 0:
        since += tables.machines(desk)[machine, BASE]
    return ((since + minutes + facts[WIDTH] - 1) * facts[INVERSE]) >> 40
