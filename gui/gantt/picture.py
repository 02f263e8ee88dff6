"""Everything the board shows of a scenario, taken from it once: rows, bars, changeovers, second passes,
conflicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from core.evaluate import Conflict
from core.model import LENGTH_OF_DAY, LOCKS, Scenario
from core.model.allocation import timed_resources
from gui.gantt.bars import Bars, bars_of
from gui.gantt.glyphs import BOTH, RESOURCE, START
from gui.gantt.loads import Loads
from gui.gantt.resource_rows import Kind, ResourceRow, resource_rows
from gui.gantt.spans import Spans, changeover_spans, second_pass_spans

LOCKED = {frozenset(): 0, frozenset({"resource"}): RESOURCE, frozenset({"start"}): START, LOCKS: BOTH}
WEEK = 7 * LENGTH_OF_DAY


@dataclass(frozen=True)
class Picture:
    """A scenario as the board draws it. It is a value: another scenario is another picture."""

    scenario: Scenario
    conflicts: tuple[Conflict, ...]
    rows: tuple[ResourceRow, ...]
    bars: Bars

    @property
    def epoch(self) -> date:
        """The day that minute 0 begins."""
        return self.scenario.shop.epoch

    @property
    def horizon(self) -> int:
        """The minute up to which anything can be planned."""
        return self.scenario.shop.horizon

    @cached_property
    def keeps_times(self) -> bool:
        """Whether any lot has times or, where there is none yet, whether any could have."""
        if len(self.bars):
            return bool(self.bars.is_timed.any())
        if self.rows and all(row.work is None for row in self.rows):
            return False
        return bool(timed_resources(self.scenario.shop)) or not self.rows

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of each resource."""
        return {row.id: place for place, row in enumerate(self.rows)}

    @cached_property
    def changeovers(self) -> Spans:
        """The working minutes in which a machine is changed over before a lot."""
        return changeover_spans(self.scenario, self.bars, self.rows)

    @cached_property
    def second_passes(self) -> Spans:
        """The re-set between the two passes of double-printed lots on single machines."""
        return second_pass_spans(self.scenario, self.bars, self.rows)

    @cached_property
    def loads(self) -> Loads:
        """How full each row is within any span of time."""
        return Loads(self.rows, self.bars)

    @cached_property
    def filled(self) -> np.ndarray:
        """The share of its target volume that each row has had; NaN for those without a target."""
        return np.array([np.nan if row.filled is None else row.filled for row in self.rows])

    @cached_property
    def in_conflict(self) -> np.ndarray:
        """Whether each bar takes part in a conflict."""
        mask = np.zeros(len(self.bars), dtype=bool)
        mask[self.bars.of(lot for conflict in self.conflicts for lot in conflict.lots)] = True
        return mask

    @cached_property
    def locks(self) -> np.ndarray:
        """What is locked of each bar: 0 for nothing, or RESOURCE, START, BOTH."""
        return np.fromiter((LOCKED[lot.locked] for lot in self.bars.lots), np.int8, len(self.bars))

    @cached_property
    def extent(self) -> tuple[float, float]:
        """First and last minute of the plan; the first week where there is none."""
        if not len(self.bars):
            return 0.0, float(min(WEEK, self.horizon))
        first = float(self.changeovers.start.min(initial=self.bars.start.min()))
        return first, max(float(self.bars.end.max()), first + LENGTH_OF_DAY)

    @cached_property
    def bounds(self) -> tuple[float, float]:
        """The minutes one may look at: the plan, and the horizon where there are times, with a day around them."""
        first, last = self.extent
        if not self.keeps_times:
            return first - LENGTH_OF_DAY, max(last, first + WEEK) + LENGTH_OF_DAY
        return min(0.0, first) - LENGTH_OF_DAY, max(float(self.horizon), last) + LENGTH_OF_DAY


def picture_of(scenario: Scenario, conflicts: tuple[Conflict, ...] = (), kind: Kind = "machines") -> Picture:
    """What the board shows of a scenario, on rows of this kind."""
    rows = resource_rows(scenario, kind)
    return Picture(scenario, conflicts, rows, bars_of(scenario, rows))
