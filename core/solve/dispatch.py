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

import numpy as np

from core.solve.draft import Draft, Timed, tardiness, time_draft
from core.solve.problem import Problem
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


@dataclass(frozen=True, slots=True)
class _Slot:
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
        self.whole = whole_minutes(problem)
        self._whole = self.whole.tolist()
        for part in np.argsort(problem.fixed_end, kind="stable").tolist():
            if problem.fixed_end[part] >= 0:
                self._put_fixed(part)

    def _put_fixed(self, part: int) -> None:
        machine, end = self.problem.parts[part].machines[0], int(self.problem.fixed_end[part])
        row = self.rows[machine]
        row.put(len(row.lots), 2 * part, end - int(self._whole[part][machine]), end)
        row.is_open_within = True
        self.quantity[2 * part] = self.problem.parts[part].whole

    def slot(self, part: int, machine: int, minutes: int) -> _Slot | None:
        """The earliest place of so many minutes on a machine, from a coordinate on; None if there is none
        before the deadline."""
        row, calendar = self.rows[machine], self._calendar[machine]
        release = self._release[part][calendar]
        latest = self._deadline[part][calendar]
        count = len(row.lots)
        for place in range(0 if row.is_open_within else count, count + 1):
            before = row.lots[place - 1] >> 1 if place else -1
            ready = row.ends[place - 1] if place else int(self.problem.base[machine])
            start = max(ready + self.problem.setup(machine, before, part), release)
            if start + minutes > latest:
                return None
            after = 0 if place == count else self.problem.setup(machine, part, row.lots[place] >> 1)
            if place == count or start + minutes + after <= row.starts[place]:
                wall = self._time[machine].end_at(start + minutes)
                return None if wall is None else _Slot(wall, machine, place, start, start + minutes)
        return None

    def first_slot(self, part: int) -> _Slot | None:
        """Where a part as one lot is done first."""
        able, minutes = self.problem.parts[part].machines, self._whole[part]
        slots = (self.slot(part, machine, int(minutes[machine])) for machine in able)
        return min((slot for slot in slots if slot), key=lambda slot: slot.wall, default=None)

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
    busy = {machine: _ready(dispatcher, machine) for machine in range(len(problem.machines))}
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
        busy[machine] = _ready(dispatcher, machine)
    for part in np.nonzero(left)[0].tolist():
        dispatcher.place(part)
    return dispatcher


def _ready(dispatcher: Dispatcher, machine: int) -> int:
    """When a machine is free, on the wall."""
    row, problem = dispatcher.rows[machine], dispatcher.problem
    now = row.ends[-1] if row.lots else int(problem.base[machine])
    return int(problem.work[problem.calendar_of[machine]].starts_at(np.array(now)))


class _Index:
    """The ATCS index of every part for one machine at one moment."""

    def __init__(self, problem: Problem, whole: Numbers, due_scale: float, setup_scale: float) -> None:
        self._problem, self._whole = problem, whole
        usual = whole[np.isfinite(whole)]
        self._due_scale = due_scale * max(1.0, float(usual.mean()) if usual.size else 1.0)
        self._setup_scale = setup_scale * max(1.0, float(problem.changeover.mean()) if problem.changeover.size else 1.0)
        self._wait_scale = 0.3 * self._due_scale / due_scale
        self._fastest = whole.min(axis=1, initial=math.inf)
        self._weight = np.array([part.order.weight for part in problem.parts], np.float64)
        due = problem.penalties.due[problem.order_of].astype(np.int64)
        self._due = np.array([work.coordinates(due) for work in problem.work])
        self._due[:, [part.order.due is None for part in problem.parts]] = 1 << 40

    def best(self, left: np.ndarray[tuple[int], np.dtype[np.bool_]], machine: int, before: int, now: int) -> int | None:
        """The most pressing part left that this machine can make, or None."""
        problem, minutes = self._problem, self._whole[:, machine]
        able = np.nonzero(left & np.isfinite(minutes))[0]
        if not len(able):
            return None
        calendar, orders, work = problem.calendar_of[machine], problem.order_of[able], minutes[able]
        kinds = problem.kind_of[orders]
        last = problem.mounted[machine] if before < 0 else problem.order_of[before]
        setup = problem.first[machine, kinds] if before < 0 else problem.changeover[problem.kind_of[last], kinds]
        setup = np.where(orders == last, 0, setup)
        wait = np.maximum(0, problem.release[able, calendar] - now - setup)
        slack = np.maximum(0, self._due[calendar, able] - work - now - setup - wait)
        pressing = np.log(np.maximum(self._weight[able], 1e-9) / work) - slack / self._due_scale
        pressing += 3 * np.log(self._fastest[able] / work) - setup / self._setup_scale - wait / self._wait_scale
        return int(able[np.argmax(pressing)])


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
