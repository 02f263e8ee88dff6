"""What every start on every machine costs for a lot that is carried over the board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.edit.drop_question import Rows, question
from core.edit.lot_rows import LotRow
from core.edit.standing import NOTHING, Flat, Standing, kinds, speechless
from core.model import LENGTH_OF_DAY, Lot, Scenario
from core.timing.drop_tables import IMPOSSIBLE, Question
from core.timing.dropping import price
from core.timing.penalties import NEVER, Numbers
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


@dataclass(frozen=True, slots=True, eq=False)
class Carried:
    """A lot taken up from machine `left` (by number; None: it comes from nowhere), the scenario without it, and all
    rows before and after.

    Both the row that is left and the one that is entered are timed anew. Where another order has lots in both, the one
    that ends last now pays for both.
    """

    loose: Scenario
    lot: Lot
    before: Standing
    after: Standing
    left: int | None

    def priced(self, step: int, may: Sequence[bool]) -> Answer:
        """The prices on the machines it may go to, but for the excess."""
        count = len(self.after.machines)
        last = self._last_rows()
        silent = self._silent_in(last)
        variants = {row: np.nonzero(silent_there)[0] for row, silent_there in self._left_without(last).items()}
        flat, machine = self._with_variants(silent, variants)
        rows = self._rows(step, may, machine, silent)
        asked = question(self.loose, flat, rows, self.lot, step)
        price(asked)
        gains = self._gains(asked, variants, last)
        firsts = np.concatenate((asked.lanes[asked.machines[:, 5], 2], [len(asked.best)]))
        prices = tuple(_endless(asked.prices[m, : rows.count[m]], gains[m]) for m in range(count))
        cells = tuple(_cells(asked, firsts[m], firsts[m + 1]) for m in range(count))
        return Answer(step, prices, cells, rows.minutes[:count])

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

    def _silent_in(self, last: Minutes) -> Minutes:
        """[K] whether a lot of another row pays nothing, because its order pays in the row that is left."""
        flat = self.after.flat
        if self.left is None:
            return np.zeros(len(flat.row), np.int64)
        return np.asarray((last[flat.order] == self.left) & (flat.row != self.left), np.int64)

    def _left_without(self, last: Minutes) -> dict[int, Minutes]:
        """For the rows that pay for orders of the row that is left, which orders pay nothing there; under `NOTHING` for
        all other rows. Its own order pays where it goes."""
        if self.left is None:
            return {}
        own = np.zeros(len(last), np.int64)
        own[kinds(self.loose.shop).number[self.lot.order]] = 1
        paying = [int(row) for row in np.unique(last) if row not in (NOTHING, self.left)]
        return {NOTHING: own, **{row: own | (last == row) for row in paying}}

    def _with_variants(self, silent: Minutes, variants: Mapping[int, Minutes]) -> tuple[Flat, Minutes]:
        """All rows, and behind them the row that is left once for each variant; and the machine of each row."""
        flat = replace(self.after.flat, pays=self.after.flat.pays * (1 - silent))
        count = len(self.after.machines)
        machine = np.concatenate((np.arange(count), np.full(len(variants), self.left or 0))).astype(np.int64)
        if not variants:
            return flat, machine
        here = slice(int(self.after.begins[self.left or 0]), int(self.after.begins[(self.left or 0) + 1]))
        parts = [flat]
        for row, orders in enumerate(variants.values(), count):
            mute = np.zeros(len(self.before.paid), np.int64)
            mute[orders] = 1
            one = Flat(*(getattr(self.after.flat, name)[here] for name in Flat.__slots__))
            parts.append(replace(speechless(one, mute), row=np.full(len(one.row), row)))
        return Flat(*(np.concatenate([getattr(part, name) for part in parts]) for name in Flat.__slots__)), machine

    def _rows(self, step: int, may: Sequence[bool], machine: Minutes, silent: Minutes) -> Rows:
        shop, count = self.loose.shop, len(self.after.machines)
        minutes = [shop.lot_minutes(self.lot.order, name, self.lot.quantity) if allowed else None
                   for name, allowed in zip(self.after.machines, may, strict=True)]
        total = [row.work.total for row in self.after.rows]
        starts = [0 if one is None or one > all_of_it else (all_of_it - one) // step + 1
                  for one, all_of_it in zip(minutes, total, strict=True)]
        silence = np.zeros(len(machine) - count, np.int64)
        base = np.concatenate((self.after.changes - self._before(silent), np.zeros(len(silence))))
        return Rows(
            machine, self._windows()[machine], np.concatenate((np.array(starts, np.int64), silence)),
            np.concatenate((np.array([one or 0 for one in minutes], np.int64), silence)), base, self._floors()[machine],
        )

    def _before(self, silent: Minutes) -> Numbers:
        """What the other orders of each row that may be timed anew, but for the silent ones, and its changeovers cost
        now; a lot that stays costs the same before and after."""
        flat, own = self.after.flat, kinds(self.loose.shop).number[self.lot.order]
        speaks = flat.pays * (1 - silent) * (flat.order != own) * (flat.fixed < 0)
        paid = np.bincount(flat.row, self.before.paid[flat.order] * speaks, minlength=len(self.after.machines))
        return np.asarray(paid + self.before.changes)

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

    def _gains(self, asked: Question, variants: Mapping[int, Minutes], last: Minutes) -> Numbers:
        """For each machine, what leaving the row changes, its own order's present cost included."""
        own = float(self.before.paid[kinds(self.loose.shop).number[self.lot.order]])
        count = len(self.after.machines)
        gains = np.full(count, -own)
        if self.left is None:
            return gains
        flat, left = self.after.flat, self.left
        changes = float(self.after.changes[left] - self.before.changes[left])
        here = (flat.row == left) & (flat.fixed < 0)
        for row, (machine, orders) in enumerate(variants.items(), count):
            speaks = flat.pays[here] * ~np.isin(flat.order[here], orders)
            gain = float(asked.alone[row]) + changes - float((self.before.paid[flat.order[here]] * speaks).sum())
            if machine == NOTHING:
                gains[:] = gain - own
            else:
                gains[machine] = gain - own
        gains[left] = -own  # `base` has what its changeovers cost less than now
        return gains


def _latest(row: LotRow) -> int:
    """The last end of a row's lots, or their last due date if that is later."""
    return max((max(lot.end or 0, int(due)) for lot, due in zip(row.lots, row.penalties.due, strict=True)), default=0)


def _endless(prices: Numbers, gain: float) -> Numbers:
    return np.where(prices >= IMPOSSIBLE / 2, np.inf, prices + gain)


def _cells(asked: Question, first: int, stop: int) -> Minutes:
    found = asked.best[first:stop] < IMPOSSIBLE / 2
    return asked.cell[first:stop][found]
