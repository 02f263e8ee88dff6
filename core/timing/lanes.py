"""What it costs to put one more lot on a machine, wherever it may go, with all others timed anew around it.

A *lane* is a stretch of a machine's sequence between two lots that stay where they are, or the ends of the row.
Where its lots end is said by their *slack*: end = `done` + slack, where `done` is where the lot would end if all
of the lane ran without a pause from its beginning. Slack never falls along the lane, and that is all that ties
the lots together: no durations, so nothing is rounded up. Values over slack on a grid of `step` minutes are the
cost of plans that exist; with a step of 1 they are exact, with a larger one each lot ends at most a step from
where it should. What fits by the minute fits at any step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from core.timing.penalties import Numbers, Penalties
from core.timing.work_map import Minutes

NONE = np.inf
"""The cost of what cannot be."""


@dataclass(frozen=True, slots=True)
class Lane:
    """n lots in sequence; all numbers are working coordinates or working minutes of the machine.

    Nothing starts before `origin`; the last lot and `closing` minutes of changeover after it are over by `limit`, but
    where nothing follows the lane `is_open` for a guest behind its last lot.
    `gap` [n] is changeover and work of each lot, `minutes` [n] its work alone. A lot ends from `low` to `high` [n].
    Its cost is that of `penalties` at the wall-clock end, but not before `floor` [n], and nothing at all where
    `pays` [n] is False. `walls` [total + 1] leads from coordinates to the wall.
    """

    walls: Numbers
    origin: int
    limit: int
    closing: int
    gap: Minutes
    minutes: Minutes
    low: Minutes
    high: Minutes
    penalties: Penalties
    floor: Numbers
    pays: Minutes
    is_open: bool = False

    @property
    def done(self) -> Minutes:
        """[n] where each lot ends if nothing pauses."""
        return np.asarray(self.origin + np.cumsum(self.gap), np.int64)

    @property
    def slack(self) -> int:
        """The most by which the last lot can be put off; negative where the lots have no room."""
        return self.limit - self.closing - self.origin - int(self.gap.sum())


@dataclass(frozen=True, slots=True)
class Guest:
    """The lot that is to be put in, before lot k of a lane or behind all of them (k = n): `minutes` of work, a start
    not before `low` and an end by `high`, `before` and `after` [n + 1] minutes of changeover from the lot before and
    to the lot after, `added` [n + 1] what the changeovers cost more than now.

    Its own cost is that of row `row` of `penalties`, not before `floor`, and none in place k where `pays` [n + 1] is
    False: its order has a later lot there. Lots of its order pay nothing while they come before it: `kin` [n].
    """

    minutes: int
    low: int
    high: int
    before: Minutes
    after: Minutes
    added: Numbers
    penalties: Penalties
    row: int
    floor: float
    pays: Minutes
    kin: Minutes


@dataclass(frozen=True, slots=True)
class Values:
    """Least costs of the first lots of a lane, the last of which has so much slack at most, or of the last lots, the
    first of which has at least so much: one number a cell of `step` minutes, `first` and `last` the exact slacks
    between which there is any."""

    cells: Numbers
    first: int
    last: int
    step: int

    @property
    def is_possible(self) -> bool:
        """Whether there is any slack with which the lots have room."""
        return self.first <= self.last

    def no_later(self, slack: Minutes) -> Numbers:
        """Costs with at most these slacks; in between two cells the cost of both in proportion."""
        if not self.is_possible:
            return np.full(slack.shape, NONE)
        place = np.clip(slack // self.step, -(-self.first // self.step), len(self.cells) - 1)
        onward = np.minimum(place + 1, len(self.cells) - 1)
        share = np.clip(slack / self.step - place, 0.0, 1.0)
        between = self.cells[place] + share * (self.cells[onward] - self.cells[place])
        return np.where(slack < self.first, NONE, between)

    def no_sooner(self, slack: Minutes) -> Numbers:
        """Costs with at least these slacks."""
        if not self.is_possible:
            return np.full(slack.shape, NONE)
        place = np.clip(-(-slack // self.step), 0, self.last // self.step)
        before = np.maximum(place - 1, 0)
        share = np.clip(place - slack / self.step, 0.0, 1.0)
        between = self.cells[place] + share * (self.cells[before] - self.cells[place])
        return np.where(slack > self.last, NONE, between)


def forward(lane: Lane, step: int, without: Minutes | None = None) -> Iterator[Values]:
    """The values of the first 1, 2, … n lots; lots `without` [n] pay nothing."""
    grid, done = np.arange(0, max(lane.slack, -1) + 1, step), lane.done
    before, first, is_possible = np.zeros(len(grid)), 0, len(grid) > 0
    for lot in range(len(lane.gap)):
        first = max(first, int(lane.low[lot] - done[lot]))
        is_possible = is_possible and first <= min(lane.high[lot] - done[lot], lane.slack)
        cells = before + _own(lane, lot, grid, done, None if without is None else without[lot])
        # What fits by the minute fits the cells: a slack between two of them counts as the last.
        begin = min(-(-first // step), len(grid) - 1)
        cells[:begin] = NONE
        cells[max(begin, int(lane.high[lot] - done[lot]) // step) + 1 :] = NONE
        before = np.minimum.accumulate(cells)
        yield Values(before, first if is_possible else 1, lane.slack if is_possible else 0, step)


def backward(lane: Lane, step: int) -> Iterator[Values]:
    """The values of the last 1, 2, … n lots."""
    grid, done = np.arange(0, max(lane.slack, -1) + 1, step), lane.done
    after, last, is_possible = np.zeros(len(grid)), lane.slack, len(grid) > 0
    for lot in range(len(lane.gap) - 1, -1, -1):
        last = min(last, int(lane.high[lot] - done[lot]))
        is_possible = is_possible and max(0, lane.low[lot] - done[lot]) <= last
        cells = after + _own(lane, lot, grid, done, None)
        end = max(last, 0) // step
        cells[end + 1 :] = NONE
        cells[: min(max(0, -(-int(lane.low[lot] - done[lot]) // step)), end)] = NONE
        after = np.minimum.accumulate(cells[::-1])[::-1]
        yield Values(after, 0 if is_possible else 1, last if is_possible else 0, step)


def _own(lane: Lane, lot: int, grid: Minutes, done: Minutes, is_silent: object) -> Numbers:
    if is_silent or not lane.pays[lot]:
        return np.zeros(len(grid))
    return lane.penalties.cost(lot, np.maximum(lane.walls[done[lot] + grid], lane.floor[lot]))


def least_cost(lane: Lane, step: int) -> float:
    """What the lane costs at its best times; endless where its lots have no room."""
    if not len(lane.gap):
        return 0.0 if lane.slack >= 0 else NONE
    last = None
    for last in forward(lane, step):  # noqa: B007 - only the last is asked for
        pass
    return float(last.cells[-1]) if last is not None and last.is_possible else NONE


def place_prices(lane: Lane, guest: Guest, starts: Minutes, step: int) -> Numbers:
    """[n + 1, s] what the lane and its guest cost when that starts at each of s coordinates in each place; endless
    where there is no room."""
    count, done = len(lane.gap), lane.done
    ends = starts + guest.minutes
    possible = (starts >= guest.low) & (ends <= guest.high)
    own = np.where(possible, guest.penalties.cost(guest.row, np.maximum(
        lane.walls[np.clip(ends, 0, len(lane.walls) - 1)], guest.floor)), NONE)
    fit = np.where(possible, 0.0, NONE)
    prices = np.where(np.asarray(guest.pays, bool)[:, None], own, fit) + guest.added[:, None]
    prices[0, starts < lane.origin + guest.before[0]] = NONE
    if not lane.is_open:
        prices[count, ends + guest.after[count] > lane.limit] = NONE
    roomy = _with_room(lane)  # the guest brings its own changeover to what follows the lane
    for place, values in enumerate(forward(roomy, step, guest.kin), 1):
        prices[place] += values.no_later(starts - guest.before[place] - done[place - 1])
    for place, values in zip(range(count - 1, -1, -1), backward(lane, step), strict=True):
        prices[place] += values.no_sooner(ends + guest.after[place] + lane.minutes[place] - done[place])
    return prices


def _with_room(lane: Lane) -> Lane:
    return replace(lane, closing=0)
