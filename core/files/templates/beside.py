"""Workbooks from elsewhere, opened in a process of their own, so that a hostile one hurts and holds up nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from core.files.aside import Errand, Tell, call_aside
from core.files.templates.recognise import Recognised, read_schedule
from core.files.templates.registered import Registered
from core.files.templates.spec import Spec
from core.files.templates.trial import Looked, look_at
from core.model import Plan, Scenario, Table

Unwanted = Callable[[], bool]


def look_at_beside(
    path: Path, scenario: Scenario, spec: Spec | None, tell: Tell = str, is_unwanted: Unwanted = bool
) -> Looked:
    """What the doctor says of a workbook. Raises FileProblem where it cannot be opened, whatever it does."""
    looked: Looked = call_aside(Errand(path, "read", tell, is_unwanted), _look, path, scenario, spec)
    return looked


def read_schedule_beside(
    path: Path, templates: Sequence[Registered], scenario: Scenario, tell: Tell = str, is_unwanted: Unwanted = bool
) -> Recognised:
    """Read an edited schedule back. Raises FileProblem where that cannot be done, whatever the workbook does."""
    found: Recognised = call_aside(Errand(path, "read", tell, is_unwanted), _read, path, tuple(templates), scenario)
    returned = found.returned
    after = _shared(scenario, returned.scenario) if returned.differences else scenario
    return replace(found, returned=replace(returned, scenario=after))


def _look(_tell: Tell, path: Path, scenario: Scenario, spec: Spec | None) -> Looked:
    return look_at(path, scenario, spec)


def _read(_tell: Tell, path: Path, templates: Sequence[Registered], scenario: Scenario) -> Recognised:
    return read_schedule(path, templates, scenario)


def _shared(before: Scenario, after: Scenario) -> Scenario:
    """A scenario from the other process, with our own rows where they are equal to its rows."""
    lots = before.plan.lots
    return replace(before, plan=Plan(Table(lots[one.id] if lots.get(one.id) == one else one
                                           for one in after.plan.lots.rows)))  # fmt: skip
