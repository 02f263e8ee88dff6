"""What every start on every machine costs for a lot that is carried over the board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.edit.drop_question import Rows, push_question, question
from core.edit.lot_rows import LotRow
from core.edit.standing import NOTHING, Flat, Standing, kinds, late_at, muted
from core.model import LENGTH_OF_DAY, Lot, Scenario
from core.timing.drop_tables import IMPOSSIBLE, Question
from core.timing.dropping import price, push_price
from core.timing.penalties import NEVER, Numbers
from core.timing.push_prices import PushQuestion
from core.timing.work_map import Minutes

BEYOND = 7 * LENGTH_OF_DAY
"""Minutes behind the last end and due date of a row to which its lots may be put off."""


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """For each machine the prices of its starts, every `step` working minutes from the first on (endless where there is
    no room), the starts that are best in some place of the sequence, and the minutes of the lot there."""

    step: int
    prices: tuple[Numbers, ...]
    cells: tuple[Minutes, ...]
    minutes: Minutes


@dataclass(frozen=True, eq=False)
class Carried:
    """A lot taken up from machine `left` (by number; None: it comes from nowhere), the scenario without it, and all
    rows before and after.

    Both the row that is left and the one that is entered are timed anew. Where another order has lots in both, the one
    that ends last now pays for both, and the other only for making the order later than it is.
    """

    loose: Scenario
    lot: Lot
    before: Standing
    after: Standing
    left: int | None
    since: int = 0

    def priced(self, step: int, may: Sequence[bool]) -> Answer:
        """The prices on the machines it may go to, but for the excess."""
        count = len(self.after.machines)
        last = self._last_rows()
        quiet = self._quiet_in(last)
        variants = self._left_without(last)
        flat, machine = self._with_variants(quiet, variants)
        rows = self._rows(step, may, machine, quiet)
        asked = question(self.loose, flat, rows, self.lot, step)
        price(asked)
        gains = self._gains(asked, variants)
        firsts = np.concatenate((asked.lanes[asked.machines[:, 5], 2], [len(asked.best)]))
        prices = tuple(_endless(asked.prices[m, : rows.count[m]], gains[m]) for m in range(count))
        cells = tuple(_cells(asked, firsts[m], firsts[m + 1]) for m in range(count))
        return Answer(step, prices, cells, rows.minutes[:count])

    def pushing(self, step: int, may: Sequence[bool]) -> Answer:
        """The prices where the others only give way: the row that is left stays as it is, but for its changeovers."""
        count = len(self.after.machines)
        silent = np.zeros(len(self.after.flat.row), np.int64)
        rows = self._rows(step, may, np.arange(count), silent)
        asked = push_question(self.loose, self.after.flat, rows, self.lot, step)
        push_price(asked)
        gain = float((self.after.changes - self.before.changes).sum()) - self._own
        firsts = self.after.begins + np.arange(count + 1)
        prices = tuple(_endless(asked.prices[m, : rows.count[m]], gain) for m in range(count))
        cells = tuple(_cells(asked, firsts[m], firsts[m + 1]) for m in range(count))
        return Answer(step, prices, cells, rows.minutes)

    @property
    def _own(self) -> float:
        """What the lot's order pays now."""
        return float(self.before.paid[self._number])

    @property
    def _number(self) -> int:
        return kinds(self.loose.shop).number[self.lot.order]

    def _last_rows(self) -> Minutes:
        """The row in which each order ends, of those that have lots in the row that is left; else `NOTHING`."""
        last = np.full(len(self.before.paid), NOTHING)
        if self.left is None:
            return last
        known, row_of = kinds(self.loose.shop).number, {name: m for m, name in enumerate(self.after.machines)}
        for lot in self.after.rows[self.left].lots:
            kin = [one for one in self.loose.plan.by_order[lot.order] if one.end is not None]
            ends_last = max(kin, key=lambda one: one.end or 0)
            last[known[lot.order]] = row_of.get(ends_last.resource, self.left)
        last[known[self.lot.order]] = NOTHING
        return last

    @cached_property
    def _ends(self) -> Minutes:
        """[orders] when each order is complete, its own without the lot itself."""
        ends = self.before.ends.copy()
        kin = self.loose.plan.by_order.get(self.lot.order, ())
        ends[self._number] = max((one.end for one in kin if one.end is not None), default=-1)
        return ends

    def _quiet_in(self, last: Minutes) -> Minutes:
        """[K] which lots of other rows pay no more than what they make worse: their order pays in the row left."""
        flat = self.after.flat
        if self.left is None:
            return np.zeros(len(flat.row), np.int64)
        return np.asarray((last[flat.order] == self.left) & (flat.row != self.left), np.int64)

    def _left_without(self, last: Minutes) -> dict[int, Minutes]:
        """For the rows that pay for orders of the row that is left, which orders [orders] are quiet there; under
        `NOTHING` for all other rows. Its own order pays where it goes."""
        if self.left is None:
            return {}
        own = np.zeros(len(last), np.int64)
        own[self._number] = 1
        paying = [int(row) for row in np.unique(last) if row not in (NOTHING, self.left)]
        return {NOTHING: own, **{row: np.asarray(own | (last == row), np.int64) for row in paying}}

    def _with_variants(self, quiet: Minutes, variants: Mapping[int, Minutes]) -> tuple[Flat, Minutes]:
        """All rows, and behind them the row that is left once for each variant; and the machine of each row."""
        whole, left, count = self.after.flat, self.left or 0, len(self.after.machines)
        machine = np.concatenate((np.arange(count), np.full(len(variants), left))).astype(np.int64)
        here = slice(int(self.after.begins[left]), int(self.after.begins[left + 1]))
        parts = [muted(whole, quiet, self._ends)]
        for row, orders in enumerate(variants.values(), count):
            one = Flat(*(getattr(whole, name)[here] for name in Flat.__slots__))
            parts.append(replace(muted(one, orders[one.order], self._ends), row=np.full(len(one.row), row)))
        return Flat(*(np.concatenate([getattr(part, name) for part in parts]) for name in Flat.__slots__)), machine

    def _rows(self, step: int, may: Sequence[bool], machine: Minutes, quiet: Minutes) -> Rows:
        shop, count = self.loose.shop, len(self.after.machines)
        minutes = [shop.lot_minutes(self.lot.order, name, self.lot.quantity) if allowed else None
                   for name, allowed in zip(self.after.machines, may, strict=True)]
        total = [row.work.total for row in self.after.rows]
        starts = [0 if one is None or one > all_of_it else (all_of_it - one) // step + 1
                  for one, all_of_it in zip(minutes, total, strict=True)]
        silence = np.zeros(len(machine) - count, np.int64)
        base = np.concatenate((self.after.changes - self._before(quiet), np.zeros(len(silence))))
        return Rows(
            self.since, machine, self._windows()[machine], np.concatenate((np.array(starts, np.int64), silence)),
            np.concatenate((np.array([one or 0 for one in minutes], np.int64), silence)), base, self._floors()[machine],
        )

    def _before(self, quiet: Minutes) -> Numbers:
        """What the other orders of each row that may be timed anew, and its changeovers, cost now; a lot that stays
        costs the same before and after, a quiet one only what it is late."""
        flat = self.after.flat
        speaks = flat.pays * (flat.order != self._number) * (flat.fixed < 0)
        paid = np.where(quiet, self._late[flat.order], self.before.paid[flat.order]) * speaks
        return np.asarray(np.bincount(flat.row, paid, minlength=len(self.after.machines)) + self.before.changes)

    @cached_property
    def _late(self) -> Numbers:
        return late_at(self.loose.shop, self._ends)

    def _windows(self) -> Minutes:
        """For each machine the coordinate beyond which no lot but the carried one is looked at."""
        shop, rows = self.loose.shop, self.after.rows
        times = [shop.work_times[name] for name in self.after.machines]
        return np.array([min(time.total, time.minutes_before(_latest(row) + BEYOND) + int(row.minutes.sum()) // 8)
                         for row, time in zip(rows, times, strict=True)], np.int64)

    def _floors(self) -> Numbers:
        """For each machine the last end of the order's lots on others."""
        ends = [(one.resource, one.end) for one in self.loose.plan.by_order.get(self.lot.order, ())
                if one.end is not None]
        return np.array([max((end for where, end in ends if where != name), default=NEVER)
                         for name in self.after.machines], np.float64)

    def _gains(self, asked: Question, variants: Mapping[int, Minutes]) -> Numbers:
        """For each machine, what leaving the row changes, its own order's present cost included."""
        count = len(self.after.machines)
        gains = np.full(count, -self._own)
        if self.left is None:
            return gains
        flat, left = self.after.flat, self.left
        changes = float(self.after.changes[left] - self.before.changes[left])
        here = (flat.row == left) & (flat.fixed < 0) & (flat.pays > 0)
        for row, (machine, orders) in enumerate(variants.items(), count):
            paid = np.where(orders, self._late, self.before.paid)[flat.order[here]]
            gain = float(asked.alone[row]) + changes - float(paid.sum()) - self._own
            gains[machine if machine != NOTHING else slice(None)] = gain
        gains[left] = -self._own  # `base` has what its changeovers cost less than now
        return gains


def _latest(row: LotRow) -> int:
    """The last end of a row's lots, or their last due date if that is later."""
    return max((max(lot.end or 0, int(due)) for lot, due in zip(row.lots, row.penalties.due, strict=True)), default=0)


def _endless(prices: Numbers, gain: float) -> Numbers:
    return np.where(prices >= IMPOSSIBLE / 2, np.inf, prices + gain)


def _cells(asked: Question | PushQuestion, first: int, stop: int) -> Minutes:
    found = asked.best[first:stop] < IMPOSSIBLE / 2
    return asked.cell[first:stop][found]
