"""The desk of a search: from a problem to the tables that the kernels read, and from drafts to sequences and
back."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from core.model import LENGTH_OF_DAY
from core.solve.drafting.draft import Draft
from core.solve.drafting.problem import Problem
from core.timing import tables
from core.timing.desk import Desk, Table
from core.timing.penalties import Numbers
from core.timing.tables import BACKWARD, FIXED, FORWARD, HOLD, LENGTH, MACHINE, MINUTES, NEVER, REBATE
from core.timing.work_map import Minutes

MOST_CELLS = 4000
"""Rows longer than this cost more time than their precision is worth."""
WIDTHS = (1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1440)
TOO_MUCH = 1e11
"""No plan may cost more than this on the cells, so that single precision can tell a cost from the impossible."""
NO_ROOM = 1e10
"""What a part without room costs there."""
Tables = dict[str, Table]


FINENESS = ((8, 1), (20, 5))
"""With no more than so many parts there is time for cells of so many minutes."""
FINE = 10


def choose_width(problem: Problem, until: int) -> int:
    """Minutes of a cell: fine enough for the usual work, few enough cells until a wall-clock minute."""
    finest = next((minutes for parts, minutes in FINENESS if len(problem.parts) <= parts), FINE)
    most = max((int(work.coordinates(np.array(until))) for work in problem.work), default=1)
    minutes = [problem.minutes(row, part.machines[0], part.whole) for row, part in enumerate(problem.parts)]
    usual = float(np.median(minutes)) / 20 if minutes else finest
    wanted = max(most / MOST_CELLS, min(finest, usual))
    return next((width for width in WIDTHS if width >= wanted), WIDTHS[-1])


def latest_minute(problem: Problem, draft: Draft) -> int:
    """A wall-clock minute after which no good plan has anything: well beyond the last due date and what
    `draft` needs."""
    last_due = int(problem.penalties.due.max(initial=0))
    needed = 0
    for machine, row in enumerate(draft.rows):
        minutes = sum(problem.minutes(lot >> 1, machine, draft.quantity[lot]) for lot in row)
        setups = sum(problem.setup(machine, a >> 1, b >> 1) for a, b in pairwise(row))
        work = problem.work[problem.calendar_of[machine]]
        busy = int(problem.base[machine]) + int(1.3 * (minutes + setups)) + 120
        needed = max(needed, int(work.ends_at(np.array(busy))))
    released = max((part.order.release or 0 for part in problem.parts), default=0)
    last_locked = problem.fixed_end.max(initial=0)
    locked = max((int(work.ends_at(last_locked)) for work in problem.work), default=0)
    horizon = problem.scenario.shop.horizon
    if draft.missing:
        return horizon
    return min(horizon, max(last_due, released, locked, needed) + 15 * LENGTH_OF_DAY)


class SearchDesk(Desk):
    """A desk for one search thread; `width` minutes make a cell, nothing is planned after the wall-clock
    minute `until`.

    Costs on the desk are those of the problem times `scale`.
    """

    def __init__(self, problem: Problem, width: int, until: int, seed: int) -> None:
        self.problem, self.width = problem, width
        self.scale = _scale(problem, until)
        self._counts = np.array([int(work.coordinates(np.array(until))) // width for work in problem.work], np.int64)
        cells = int(self._counts.max(initial=0)) + 1
        super().__init__(self._facts() | _sheet(problem, cells) | _memory(problem, seed))
        self.open_windows()

    def _facts(self) -> Tables:
        problem, width = self.problem, self.width
        grid = np.arange(int(self._counts.max(initial=0)) + 1) * width
        weights = problem.scenario.shop.objective
        able = np.full((len(problem.parts), len(problem.machines)), -1, np.int64)
        for row, part in enumerate(problem.parts):
            able[row, : len(part.machines)] = part.machines
        return {
            "parts": _parts(problem, width),
            "costs": _costs(problem, self.scale),
            "rates": problem.rate, "again": problem.again, "able": able, "releases": problem.release,
            "windows": np.zeros((len(problem.parts), len(problem.work), 2), np.int64),
            "into": np.ascontiguousarray(problem.changeover.T), "first": problem.first,
            "walls": np.array([work.ends_at(grid) for work in problem.work], np.float32),
            "machines": np.stack([problem.calendar_of, problem.base, problem.mounted], axis=1).astype(np.int64),
            "facts": np.array([width, -(-(1 << 40) // width)], np.int64),
            "weights": np.array([
                self.scale * weights.k3_changeover, self.scale * weights.k5_changeover_hour / 60, NO_ROOM,
            ]),
            "members": np.searchsorted(problem.order_of, np.arange(len(problem.orders) + 1)).astype(np.int64),
        }

    def open_windows(self) -> None:
        """Let every lot end wherever its deadline and the horizon allow; lots locked in time only where they
        are."""
        windows, fixed = self["windows"], self["parts"][:, FIXED]
        windows[:, :, 0] = 0
        windows[:, :, 1] = np.minimum(self.problem.deadline // self.width, self._counts)
        windows[fixed >= 0] = fixed[fixed >= 0, None, None]

    def narrow_windows(self, ceiling: float) -> None:
        """Let no lot end where that alone costs more than a ceiling; windows must have been opened before."""
        windows, cost = self["windows"], self["costs"].astype(np.float64)
        free = self["parts"][:, FIXED] < 0
        early = _reach(ceiling, cost[:, tables.EARLY2], -cost[:, tables.EARLY1])
        late = _reach(ceiling, cost[:, tables.LATE2], cost[:, tables.LATE1])
        for calendar, wall in enumerate(self["walls"]):
            first = np.searchsorted(wall, cost[:, tables.DUE] - early, side="left")
            last = np.searchsorted(wall, cost[:, tables.DUE] + late, side="right") - 1
            windows[free, calendar, 0] = np.maximum(windows[free, calendar, 0], first[free])
            windows[free, calendar, 1] = np.minimum(windows[free, calendar, 1], last[free])

    def machines_without_timing(self) -> set[int]:
        """Machines whose lots do not fit the cells."""
        return set(np.nonzero(self["bills"][:, tables.TIME] >= NO_ROOM)[0].tolist())

    def worst_end(self) -> float:
        """The most that any lot costs where it ends, whether it is its order's last or not."""
        lots = np.nonzero(self["lots"][:, MACHINE] >= 0)[0]
        return float(self._cost_of(lots, self._ends(lots)).max(initial=0))

    def own_costs(self) -> Numbers:
        """What each placed lot costs by itself in the present plan, with one changeover."""
        lots = np.nonzero(self["lots"][:, MACHINE] >= 0)[0]
        cost = self._cost_of(lots, np.maximum(self._ends(lots), self["leads"][lots, HOLD]))
        return np.asarray(cost - self["leads"][lots, REBATE] + self["weights"][tables.K3])

    def _ends(self, lots: Minutes) -> Numbers:
        """Where lots end on the wall; the kernels must have found the cells."""
        calendars = self["machines"][self["lots"][lots, MACHINE], tables.CALENDAR]
        return np.asarray(self["walls"][calendars, self["lots"][lots, tables.END]], np.float64)

    def _cost_of(self, lots: Minutes, ends: Numbers) -> Numbers:
        cost = self["costs"][lots >> 1].astype(np.float64)
        late = ends - cost[:, tables.DUE]
        two = np.where(late > 0, cost[:, tables.LATE2], cost[:, tables.EARLY2])
        one = np.where(late > 0, cost[:, tables.LATE1], cost[:, tables.EARLY1])
        return np.asarray((two * late + one) * late)

    def write(self, draft: Draft) -> None:
        """Put the sequences of a draft into the tables; lots play no roles yet. `anneal` with -1 iterations
        must follow."""
        lots, lines, sizes = self["lots"], self["lines"], self["sizes"]
        lots[:, MACHINE], sizes[:], lines[:, LENGTH] = -1, 0, 0
        self["leads"][:] = (NEVER, 0)
        self["leads"][:, HOLD] = np.repeat(self["costs"][:, tables.FLOOR], 2)
        for machine, row in enumerate(draft.rows):
            self["seq"][machine, : len(row)] = row
            lines[machine, LENGTH] = len(row)
            for lot in row:
                phase = int(self["parts"][lot >> 1, tables.PHASE])
                lots[lot, MACHINE] = machine
                lots[lot, MINUTES] = self.problem.minutes(lot >> 1, machine, draft.quantity[lot]) + phase
                if lot & 1:
                    sizes[lot >> 1] = draft.quantity[lot - 1]

    def best(self) -> Draft:
        """The best plan of the search."""
        lengths = self["best_lengths"].tolist()
        rows = tuple(tuple(self["best_seq"][m, :count].tolist()) for m, count in enumerate(lengths))
        quantity = {}
        for lot in (lot for row in rows for lot in row):
            part, first = self.problem.parts[lot >> 1], int(self["best_sizes"][lot >> 1])
            quantity[lot] = part.split - first if lot & 1 else first or part.whole
        placed = {lot >> 1 for lot in quantity}
        return Draft(rows, quantity, tuple(part for part in range(len(self.problem.parts)) if part not in placed))


def _sheet(problem: Problem, cells: int) -> Tables:
    """Empty machines. Every lot has a row in each direction, and as many again are in the pools."""
    machines, lots = len(problem.machines), 2 * len(problem.parts)
    rows = 2 * lots + 8
    of_lots = np.zeros((lots, 7), np.int64)
    of_lots[:, FORWARD] = of_lots[:, BACKWARD] = np.arange(lots)
    pools = np.zeros((2, rows), np.int64)
    pools[:, : rows - lots] = np.arange(lots, rows)
    room = np.zeros(cells, np.float32)
    return {
        "seq": np.zeros((machines, lots), np.int64), "lines": np.zeros((machines, 6), np.int64),
        "bills": np.zeros((machines, 4)), "lots": of_lots, "leads": np.zeros((lots, 2), np.float32),
        "forward": np.empty((rows, cells), np.float32), "backward": np.empty((rows, cells), np.float32),
        "spans": np.zeros((2, rows, 2), np.int64), "pools": pools, "journal": np.zeros((2 * rows, 3), np.int64),
        "counts": np.array([rows - lots, rows - lots, 0, 0, 0, 0], np.int64),
        "scratch": room, "bits": room.view(np.int32),
    }


def _memory(problem: Problem, seed: int) -> Tables:
    """What a search remembers: how to undo, the best plan, its random numbers."""
    parts, machines = len(problem.parts), len(problem.machines)
    names = ("sizes", "bank", "removed", "marks", "old_sizes", "best_sizes")
    ints = {name: np.zeros(parts, np.int64) for name in names}
    return {
        **ints, "keys": np.zeros(parts), "old_lots": np.zeros((2 * parts, 2), np.int64),
        "old_leads": np.zeros((2 * parts, 2), np.float32), "best_leads": np.zeros((2 * parts, 2), np.float32),
        "old_seq": np.zeros((machines, 2 * parts), np.int64), "best_seq": np.zeros((machines, 2 * parts), np.int64),
        "best_lengths": np.zeros(machines, np.int64), "totals": np.array([0.0, 1e300]),
        "random": np.array([(seed * 2654435761 + 88172645463325252) % 2**63], np.uint64),
    }


def _reach(ceiling: float, two: Numbers, one: Numbers) -> Numbers:
    """So many minutes cost two * d² + one * d = ceiling, where one of the two factors is 0; endless where
    both are."""
    with np.errstate(divide="ignore"):
        return np.where(two > 0, np.sqrt(ceiling / two), np.where(one > 0, ceiling / one, 1e9))


def _scale(problem: Problem, until: int) -> float:
    """By what costs are multiplied: 1, or less where ends at the horizon would cost too much to count with."""
    penalties = problem.penalties
    away = np.maximum(np.abs(until - penalties.due), np.abs(penalties.due))
    late, early = (penalties.late2 * away + penalties.late1) * away, (penalties.early2 * away + penalties.early1) * away
    most = float(np.maximum(late, early).sum())
    return min(1.0, TOO_MUCH / most) if most > 0 else 1.0


def _parts(problem: Problem, width: int) -> Minutes:
    fixed = problem.fixed_end
    cell = -(-fixed // width)
    movable = np.bincount(problem.order_of[fixed < 0], minlength=len(problem.orders))
    columns = [
        problem.order_of, problem.kind_of[problem.order_of],
        *([getattr(part, name) for part in problem.parts] for name in ("whole", "split", "smallest", "batch")),
        [len(part.machines) for part in problem.parts], movable[problem.order_of] == 1,
        np.where(fixed >= 0, cell, -1), np.where(fixed >= 0, cell * width - fixed, 0),
    ]
    return np.ascontiguousarray(np.array([np.asarray(column, np.int64) for column in columns]).T)


def _costs(problem: Problem, scale: float) -> Table:
    """A lot locked in time costs nothing by itself, since nothing about it can change."""
    penalties = problem.penalties.take(problem.order_of)
    free = scale * (problem.fixed_end < 0)
    weights = problem.scenario.shop.objective
    extra = [weights.k4_excess * max(0, part.split - part.whole) / weights.excess_unit_pieces for part in problem.parts]
    columns = [
        penalties.due, penalties.early2 * free, -penalties.early1 * free,
        penalties.late2 * free, penalties.late1 * free,
        _floors(problem)[problem.order_of], np.array(extra) * scale,
    ]
    return np.ascontiguousarray(np.array(columns, np.float32).T)


def _floors(problem: Problem) -> Numbers:
    """Before which minute the end of each order does not count: the last end of its lots that stay or are
    locked in time."""
    floor = np.maximum(problem.floor, float(NEVER))
    for row in np.nonzero(problem.fixed_end >= 0)[0].tolist():
        work, order = problem.work[problem.calendar_of[problem.parts[row].machines[0]]], problem.order_of[row]
        floor[order] = max(floor[order], float(work.ends_at(problem.fixed_end[row])))
    return floor
