"""A fair plan before any search."""

from __future__ import annotations

from core.errors import NoPlanFound
from core.model import Plan, Scenario
from core.solve.drafting.dispatch import first_draft
from core.solve.drafting.draft import make_plan
from core.solve.drafting.feasibility import why_incomplete
from core.solve.drafting.preparing import prepare, whole_plan


def first_plan(scenario: Scenario) -> Plan:
    """A fair plan in milliseconds, by dispatching rules with optimal times. Raises NoPlanFound where they
    find none."""
    problem, beside = prepare(scenario)
    draft, timed = first_draft(problem)
    if timed is None:
        raise NoPlanFound(why_incomplete(problem, draft.missing, 0))
    return whole_plan(make_plan(problem, timed), beside)
