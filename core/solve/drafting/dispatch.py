"""Dispatching rules: fair plans in milliseconds, one order after the other, each put where it is done first.

Earliest due date (EDD) goes through the orders by due date; the apparent tardiness cost with set-ups (ATCS;
Lee, Bhaskaran and Pinedo 1997) lets the machine that is free first choose the most pressing. Whatever finds
no room before its deadline or the horizon is tried in two lots, and is missing from the draft if that fails
too.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from core.solve.drafting.draft import Draft, Timed, tardiness, time_draft
from core.solve.drafting.problem import Problem
from core.timing.penalties import Numbers


@dataclass(slots=True)
class _Row:
    """One machine while it is being filled: its lots with their starts and ends, in sequence."""

    lots: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    is_open_within: bool = False

    def put(self, place: int, lot: int, start: int, end: int) -> None:
        """Insert a lot at a place of the sequence."""
        self.lots.insert(place, lot)
        self.starts.insert(place, start)
        self.ends.insert(place, end)


class _Slot(NamedTuple):
    """Where a lot would go: the machine, the place in its sequence, its coordinates, and when it is done on
    the wall."""

    wall: int
    machine: int
    place: int
    start: int
    end: int


class Dispatcher:
    """Fills the machines lot by lot; locked lots stand first."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.rows = [_Row() for _ in problem.machines]
        self.quantity: dict[int, int] = {}
        self.missing: list[int] = []
        self._time = [problem.scenario.shop.work_times[machine.id] for machine in problem.machines]
        self._release = problem.release.tolist()
        self._deadline = problem.deadline.tolist()
        self._calendar = problem.calendar_of.tolist()
        self._base = problem.base.tolist()
        self._mounted = problem.mounted.tolist()
        self._order = problem.order_of.tolist()
        self._kind = problem.kind_of[problem.order_of].tolist()
        self.whole = whole_minutes(problem)
        self._whole = np.where(np.isfinite(self.whole), self.whole, 0).astype(np.int64).tolist()
        for part in np.argsort(problem.fixed_end, kind="stable").tolist():
            if problem.fixed_end[part] >= 0:
                self._put_fixed(part)

    def _put_fixed(self, part: int) -> None:
        machine, end = self.problem.parts[part].machines[0], int(self.problem.fixed_end[part])
        row = self.rows[machine]
        row.put(len(row.lots), 2 * part, end - self._whole[part][machine], end)
        row.is_open_within = True
        self.quantity[2 * part] = self.problem.parts[part].whole

    def slot(self, part: int, machine: int, minutes: int) -> _Slot | None:
        """The earliest place of so many minutes on a machine, from a coordinate on; None if there is none
        before the deadline."""
        row, calendar = self.rows[machine], self._calendar[machine]
        release, latest = self._release[part][calendar], self._deadline[part][calendar]
        count = len(row.lots)
        for place in range(0 if row.is_open_within else count, count + 1):
            before, ready = (row.lots[place - 1] >> 1, row.ends[place - 1]) if place else (-1, self._base[machine])
            start = max(ready + self._setup(machine, before, part), release)
            end = start + minutes
            if end > latest:
                return None
            if place == count or end + self._setup(machine, part, row.lots[place] >> 1) <= row.starts[place]:
                wall = self._time[machine].end_at(end)
                return None if wall is None else _Slot(wall, machine, place, start, end)
        return None

    def _setup(self, machine: int, before: int, part: int) -> int:
        """What `Problem.setup` says, a few times as fast."""
        order, kind = self._order[part], self._kind[part]
        if before >= 0:
            changeover = self.problem.changeover
            return 0 if self._order[before] == order else int(changeover.item(self._kind[before], kind))
        return 0 if self._mounted[machine] == order else int(self.problem.first.item(machine, kind))

    def ready(self, machine: int) -> int:
        """When a machine is free, on the wall; the horizon where it never is."""
        ends = self.rows[machine].ends
        wall = self._time[machine].start_at(ends[-1] if ends else self._base[machine])
        return self.problem.scenario.shop.horizon if wall is None else wall

    def first_slot(self, part: int) -> _Slot | None:
        """Where a part as one lot is done first."""
        best, minutes = None, self._whole[part]
        for machine in self.problem.parts[part].machines:
            slot = self.slot(part, machine, minutes[machine])
            if slot and (best is None or slot.wall < best.wall):
                best = slot
        return best

    def put(self, lot: int, slot: _Slot, pieces: int) -> None:
        """Place a lot in its slot."""
        self.rows[slot.machine].put(slot.place, lot, slot.start, slot.end)
        self.quantity[lot] = pieces

    def place(self, part: int) -> None:
        """Place a part where it is done first, in two lots if one has no room."""
        slot = self.first_slot(part)
        if slot:
            self.put(2 * part, slot, self.problem.parts[part].whole)
        elif not self._place_in_two(part):
            self.missing.append(part)

    def _place_in_two(self, part: int) -> bool:
        asked = self.problem.parts[part]
        if not asked.split:
            return False
        batches, least = asked.split // asked.batch, asked.smallest // asked.batch
        for share in (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2):
            first = min(max(round(batches * share), least), batches - least) * asked.batch
            if self._put_two(part, first, asked.split - first):
                return True
        return False

    def _put_two(self, part: int, first: int, second: int) -> bool:
        machines = self.problem.parts[part].machines
        one = self._first_of(part, first, machines)
        two = self._first_of(part, second, [m for m in machines if one and m != one.machine])
        if one and two:
            self.put(2 * part, one, first)
            self.put(2 * part + 1, two, second)
        return bool(one and two)

    def _first_of(self, part: int, pieces: int, machines: Sequence[int]) -> _Slot | None:
        slots = (self.slot(part, machine, self.problem.minutes(part, machine, pieces)) for machine in machines)
        return min((slot for slot in slots if slot), key=lambda slot: slot.wall, default=None)

    def ends(self) -> dict[int, int]:
        """The end of every lot, each as early as it was placed."""
        return {lot: end for row in self.rows for lot, end in zip(row.lots, row.ends, strict=True)}

    def draft(self) -> Draft:
        """What was placed so far."""
        return Draft(tuple(tuple(row.lots) for row in self.rows), self.quantity, tuple(self.missing))


def whole_minutes(problem: Problem) -> Numbers:
    """Working minutes of every part as one lot on every machine [n, m]; infinite where it may not go."""
    pieces = np.array([part.whole for part in problem.parts], np.float64)[:, None]
    with np.errstate(divide="ignore"):
        one_pass = np.ceil(60 * pieces / problem.rate)
    return np.where(problem.again < 0, one_pass, 2 * one_pass + problem.again)


def by_due_date(problem: Problem, deadlines_first: bool = False) -> Dispatcher:
    """EDD: the most urgent order first, of equally urgent ones the heavier; a deadline before the due date is
    the urgent one."""
    def urgency(part: int) -> tuple[float, float, float]:
        order = problem.parts[part].order
        due = math.inf if order.due is None else order.due
        deadline = math.inf if order.deadline is None else order.deadline
        return (deadline if deadlines_first else 0, min(due, deadline), -order.weight)

    dispatcher = Dispatcher(problem)
    for part in sorted(_open_parts(problem), key=urgency):
        dispatcher.place(part)
    return dispatcher


def by_apparent_tardiness_cost(problem: Problem, due_scale: float = 0.3, setup_scale: float = 2.0) -> Dispatcher:
    """ATCS: the machine that is free first takes the part of highest index; what no machine takes goes where
    it is done first."""
    dispatcher = Dispatcher(problem)
    left = np.zeros(len(problem.parts), bool)
    left[_open_parts(problem)] = True
    index = _Index(problem, dispatcher.whole, due_scale, setup_scale)
    busy = {machine: dispatcher.ready(machine) for machine in range(len(problem.machines))}
    while busy and left.any():
        machine = min(busy, key=busy.__getitem__)
        row = dispatcher.rows[machine]
        before = row.lots[-1] >> 1 if row.lots else -1
        now = row.ends[-1] if row.lots else int(problem.base[machine])
        part = index.best(left, machine, before, now)
        slot = None if part is None else dispatcher.slot(part, machine, int(dispatcher.whole[part, machine]))
        if part is None or slot is None:
            del busy[machine]
            continue
        dispatcher.put(2 * part, slot, problem.parts[part].whole)
        left[part] = False
        busy[machine] = dispatcher.ready(machine)
    for part in np.nonzero(left)[0].tolist():
        dispatcher.place(part)
    return dispatcher


class _Index:
    """The ATCS index of every part for one machine at one moment."""

    def __init__(self, problem: Problem, whole: Numbers, due_scale: float, setup_scale: float) -> None:
        self._problem = problem
        usual = whole[np.isfinite(whole)]
        self._due_scale = due_scale * max(1.0, float(usual.mean()) if usual.size else 1.0)
        self._setup_scale = setup_scale * max(1.0, float(problem.changeover.mean()) if problem.changeover.size else 1.0)
        self._wait_scale = 0.3 * self._due_scale / due_scale
        self._able = np.isfinite(whole).T.copy()
        self._work = whole.T.copy()
        weight = np.array([part.order.weight for part in problem.parts], np.float64)
        with np.errstate(divide="ignore", invalid="ignore"):  # where a part may not go
            fit = 3 * np.log(whole.min(axis=1, initial=math.inf) / self._work)
            self._worth = np.log(np.maximum(weight, 1e-9) / self._work) + fit
        due = problem.penalties.due[problem.order_of].astype(np.int64)
        self._due = np.array([work.coordinates(due) for work in problem.work])
        self._due[:, [part.order.due is None for part in problem.parts]] = 1 << 40
        self._release = problem.release.T.copy()
        self._kind = problem.kind_of[problem.order_of]
        self._has_several = len(problem.parts) > len(problem.orders)

    def best(self, left: np.ndarray[tuple[int], np.dtype[np.bool_]], machine: int, before: int, now: int) -> int | None:
        """The most pressing part left that this machine can make, or None."""
        problem = self._problem
        able = (left & self._able[machine]).nonzero()[0]
        if not able.size:
            return None
        calendar = problem.calendar_of[machine]
        last = problem.mounted[machine] if before < 0 else problem.order_of[before]
        setups = problem.first[machine] if before < 0 else problem.changeover[problem.kind_of[last]]
        setup = setups.take(self._kind.take(able))
        if before < 0 or self._has_several:
            setup[problem.order_of[able] == last] = 0
        ready = setup + now
        wait = np.maximum(0, self._release[calendar].take(able) - ready)
        slack = np.maximum(0, self._due[calendar].take(able) - self._work[machine].take(able) - ready - wait)
        pressing = self._worth[machine].take(able) - slack / self._due_scale - setup / self._setup_scale
        pressing -= wait / self._wait_scale
        return int(able[pressing.argmax()])


def _open_parts(problem: Problem) -> list[int]:
    return np.nonzero(problem.fixed_end < 0)[0].tolist()


def first_draft(problem: Problem) -> tuple[Draft, Timed | None]:
    """The best of the rules: the fewest parts without room, then the least tardiness, since good times mend
    earliness; with its best times, or without times if some part has no room."""
    dispatchers = [by_due_date(problem), by_apparent_tardiness_cost(problem)]
    if all(one.missing for one in dispatchers):
        dispatchers.append(by_due_date(problem, deadlines_first=True))
    drafts = [(len(one.missing), tardiness(problem, one.draft(), one.ends()), one.draft()) for one in dispatchers]
    best = min(drafts, key=lambda one: one[:2])[2]
    return best, None if best.missing else time_draft(problem, best)
