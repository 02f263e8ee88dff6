"""Undo and redo: a list of steps and a finger. Undo goes back to the earlier value, the very same object."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from core.model import Project


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the planner did: what and when, the project it led to, and its cost (None where not asked)."""

    name: str
    when: datetime
    project: Project
    cost: float | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Steps since `start`; `finger` counts those that are done, the ones behind it can be redone."""

    start: Project
    steps: tuple[Step, ...] = ()
    finger: int = 0
    start_cost: float | None = None

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self.at(self.finger)

    def at(self, finger: int) -> Project:
        """The project after so many steps; 0 is the start."""
        return self.steps[finger - 1].project if finger else self.start

    @property
    def undo_name(self) -> str | None:
        """The step that undo would take back, or None."""
        return self.steps[self.finger - 1].name if self.finger else None

    @property
    def redo_name(self) -> str | None:
        """The step that redo would do again, or None."""
        return self.steps[self.finger].name if self.finger < len(self.steps) else None

    def difference(self, number: int) -> float | None:
        """The change of cost by a step, counted from 1; None where the step before was of another scenario, had no plan
        or no cost was asked for."""
        if not 0 < number <= len(self.steps):
            return None
        step, before = self.steps[number - 1], self.at(number - 1)
        cost = self.steps[number - 2].cost if number > 1 else self.start_cost
        is_fair = before.active == step.project.active and bool(before.scenario.plan.lots)
        return step.cost - cost if is_fair and step.cost is not None and cost is not None else None

    def push(self, name: str, project: Project, *, when: datetime, cost: float | None = None) -> History:
        """A history with one more step; what could have been redone is gone."""
        steps = (*self.steps[: self.finger], Step(name, when, project, cost))
        return replace(self, steps=steps, finger=len(steps))

    def undo(self) -> History:
        """One step back; the history itself when there is none."""
        return self.go_to(self.finger - 1)

    def redo(self) -> History:
        """One step forward; the history itself when there is none."""
        return self.go_to(self.finger + 1)

    def go_to(self, finger: int) -> History:
        """The history with the finger after so many steps, or itself where there is no such place."""
        if finger == self.finger or not 0 <= finger <= len(self.steps):
            return self
        return replace(self, finger=finger)
