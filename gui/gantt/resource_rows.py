"""The rows of the board are resources: machines, and producers where they have lots; or all producers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from core.model import Machine, Producer, Scenario, WorkTime

Kind = Literal["machines", "producers"]
"""Which resources the rows are."""


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """One row: a machine, or a producer. A producer keeps no times, so it has no working time and is never
    closed."""

    resource: Machine | Producer
    work: WorkTime | None

    @property
    def id(self) -> str:
        """The resource's name."""
        return self.resource.id

    @property
    def passes(self) -> int | None:
        """1 for a single, 2 for a double printing machine; None for a resource that does not print at a
        rate."""
        resource = self.resource
        return resource.passes if isinstance(resource, Machine) and resource.rates else None

    @property
    def opens(self) -> int:
        """The minute from which it may be used at all."""
        since = self.resource.available_from if isinstance(self.resource, Machine) else None
        return max(0, since or 0)


    @property
    def filled(self) -> float | None:
        """The share of its target volume that a producer has had; None where it has no target."""
        resource = self.resource
        target = resource.target_volume if isinstance(resource, Producer) else None
        return resource.volume_to_date / target if target and isinstance(resource, Producer) else None


def resource_rows(scenario: Scenario, kind: Kind = "machines") -> tuple[ResourceRow, ...]:
    """All producers; or all machines in the planner's order, then the producers that have lots, all of them where
    there is no machine."""
    shop, used = scenario.shop, scenario.plan.by_resource
    outside = [ResourceRow(one, None) for one in shop.producers.rows if one.id not in shop.machines]
    if kind == "producers" or not shop.machines:
        return tuple(outside)
    machines = [ResourceRow(machine, shop.work_times[machine.id]) for machine in shop.machines.rows]
    return (*machines, *(row for row in outside if row.id in used))


@lru_cache(maxsize=1024)
def work_curve(work: WorkTime) -> tuple[np.ndarray, np.ndarray]:
    """The bends of a working time: minutes, and their working coordinates; between them it runs straight
    (np.interp)."""
    minutes = np.array([work.starts, work.ends], dtype=float).T.ravel()
    lengths = np.array(work.ends, dtype=float) - np.array(work.starts, dtype=float)
    coordinates = np.zeros(len(minutes))
    coordinates[1::2] = np.cumsum(lengths)
    coordinates[2::2] = coordinates[1:-1:2]
    return minutes, coordinates


def working_coordinates(work: WorkTime, minutes: np.ndarray) -> np.ndarray:
    """Working minutes before each of these minutes; shape of `minutes`."""
    bends, coordinates = work_curve(work)
    return np.interp(minutes, bends, coordinates) if len(bends) else np.zeros(np.shape(minutes))
