"""The rows of the board: machines, and producers where they have lots."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.model import Machine, Producer, Scenario, WorkTime


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


def resource_rows(scenario: Scenario) -> tuple[ResourceRow, ...]:
    """All machines in the planner's order, then the producers that have lots; all producers where there is no
    machine."""
    shop, used = scenario.shop, scenario.plan.by_resource
    machines = [ResourceRow(machine, shop.work_times[machine.id]) for machine in shop.machines.rows]
    outside = [one for one in shop.producers.rows if one.id not in shop.machines]
    producers = [ResourceRow(one, None) for one in outside if one.id in used or not machines]
    return (*machines, *producers)


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
