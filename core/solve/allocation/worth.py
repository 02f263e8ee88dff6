"""What one more place on each machine is worth: the dual prices, read so that each is a true difference."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from core.language import counted, short, tr
from core.solve.allocation.answer import Allocation, Task, task_of
from core.solve.allocation.changes import one_more_place
from core.solve.allocation.residual import residual
from core.solve.allocation.whole import BLOCKED, Wholes
from core.solve.allocation.words import figure

SECONDS = 10.0
"""How long the worths of a fixed charge may take together."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What happens if a machine took one order more: the total rises by `rise` (below 0: that is saved; NaN: not known
    in time), `lets_in` tells whether an order is then done that is left now; `sentence` says it."""

    machine: str
    rise: float
    lets_in: bool
    sentence: str


def worths(allocation: Allocation) -> tuple[Worth, ...]:
    """The worth of one more place on each machine, in the table's order.

    An optimal plan has many sets of dual prices; those by shortest ways are the greatest, which are what one place
    more really saves. With openings each is solved anew, until SECONDS are over.
    """
    task = task_of(allocation.table)
    if task.has_openings:
        until = time.perf_counter() + SECONDS
        return tuple(_by_solving(allocation, machine, until) for machine in allocation.table.machines)
    left = residual(task, allocation.choice)
    in_rise, saving = left.ways[left.outside], left.ways[left.spare]
    return tuple(_worth(allocation, task, c, in_rise, saving) for c in range(left.spare))


def _worth(allocation: Allocation, task: Task, column: int, in_rise: Wholes, saving: Wholes) -> Worth:
    lets_in = task.done < len(allocation.choice) and bool(in_rise[column] < BLOCKED)
    whole = in_rise[column] if lets_in else min(0, int(saving[column]))
    return _told(allocation, column, float(task.whole.told(whole)), lets_in)


def _by_solving(allocation: Allocation, machine: str, until: float) -> Worth:
    seconds = until - time.perf_counter()
    change = one_more_place(allocation, machine, seconds) if seconds > 0 and allocation.is_proven else None
    if change is None or change.after is None or not change.after.is_proven:
        sentence = tr("What more of {machine} is worth was not known within {seconds} s.", machine=machine,
                      seconds=short(SECONDS))  # fmt: skip
        return Worth(machine, math.nan, False, sentence)
    lets_in = len(change.after.left) < len(allocation.left)
    return _told(allocation, allocation.table.machines.index(machine), change.rise or 0.0, lets_in)


def _told(allocation: Allocation, column: int, rise: float, lets_in: bool) -> Worth:
    machine, places = allocation.table.machines[column], allocation.table.places[column]
    second = tr("A second {machine}" if places == 1 else "One more order on {machine}", machine=machine)
    spare = places - allocation.choice.count(column)
    if lets_in:
        sentence = _let_in(second, rise)
    elif spare:
        sentence = counted(
            "An hour more of {machine} is worth nothing: it could take {n} order more as it is.",
            "An hour more of {machine} is worth nothing: it could take {n} orders more as it is.", spare,
            machine=machine,
        )  # fmt: skip
    elif rise < 0:
        sentence = tr("{second} saves {amount}.", second=second, amount=figure(-rise))
    else:
        sentence = tr("{second} is worth nothing.", second=second)
    return Worth(machine, rise, lets_in, sentence)


def _let_in(second: str, rise: float) -> str:
    if rise == 0:
        return tr("{second} lets one more order be done, and the total stays the same.", second=second)
    return tr(
        "{second} lets one more order be done, and the total rises by {rise}." if rise > 0 else
        "{second} lets one more order be done, and the total falls by {rise}.", second=second, rise=figure(abs(rise)),
    )  # fmt: skip
