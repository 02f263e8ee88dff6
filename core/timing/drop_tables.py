"""The tables of a drop: K lots in L lanes of M machines, K + L places where the guest may go, N cells of a few minutes.

Lots that stay where they are belong to no lane. The lots of a lane stand together, and so do its places: before its
first lot, between two, behind its last. Rows of walls lead from working minutes of a calendar to the wall.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from core.timing.penalties import Numbers
from core.timing.work_map import Minutes

DONE, LOW, HIGH, MINUTES, PAYS, KIN = range(6)
"""Columns of `lots` [K, 6]: where a lot ends if nothing pauses before it in its lane, between what it may end, its
work, whether its end is paid for, and whether it pays nothing when the guest comes later."""
DUE, EARLY2, EARLY1, LATE2, LATE1, FLOOR = range(6)
"""Columns of `costs` [K, 6] and of `guest` [6], as in `core.timing.penalties`."""
LOT_FROM, LOT_UPTO, PLACE_FROM, ORIGIN, LIMIT, CLOSING = range(6)
"""Columns of `lanes` [L, 6], as in `core.timing.lanes.Lane`; the last of a machine is open at its end."""
TO, OUT, PLACE_PAYS = range(3)
"""Columns of `places` [K + L, 3]: changeover minutes to the guest and on from it, and whether its end is paid for."""
CALENDAR, COUNT, GUEST_MINUTES, GUEST_LOW, TOTAL, LANE_FROM, LANE_UPTO = range(7)
"""Columns of `machines` [M, 7]: the row of walls, how many starts to price, the guest's work, its first start, the
last minute."""
BASE, GUEST_FLOOR = range(2)
"""Columns of `money` [M, 2]: what is added to every price, and before which minute the guest's end does not count."""
IMPOSSIBLE = 1e30
"""More than anything costs; compiled arithmetic must not meet infinities."""


class Question(NamedTuple):
    """What the kernel reads and, in `prices` [M, N], `best` and `cell` [K + L], `alone` [M], answers: the cost of each
    start, the least in each place and at which start, and what each machine costs without the guest. `added` [K + L]
    is what the changeovers of a place cost more than now; `room` [K + 4, N], `lasts` [K] and `of_lane` [L] are to work
    in."""

    lots: Minutes
    costs: Numbers
    lanes: Minutes
    places: Minutes
    added: Numbers
    machines: Minutes
    money: Numbers
    guest: Numbers
    walls: Numbers
    step: int
    room: Numbers
    lasts: Minutes
    of_lane: Numbers
    prices: Numbers
    best: Numbers
    cell: Minutes
    alone: Numbers

    @classmethod
    def nothing(cls) -> Question:
        """A question without machines."""
        ints, reals = np.zeros((0, 7), np.int64), np.zeros((0, 7))
        line, lasts = np.zeros(0), np.zeros(0, np.int64)
        return cls(ints[:, :6].copy(), reals[:, :6].copy(), ints[:, :6].copy(), ints[:, :3].copy(), line, ints,
                   reals[:, :2].copy(), np.zeros(6), np.zeros((1, 1)), 1, np.zeros((4, 1)), lasts, line,
                   reals[:, :1].copy(), line, lasts, line)
