"""How much each resource is used."""

from __future__ import annotations

from typing import NamedTuple

from core.evaluate import Score
from core.model import Scenario
from core.sheets.dispatch import resources_of


class Usage(NamedTuple):
    """A resource with its lots, their pieces, its changeovers and their minutes; `utilisation` is the share of its
    working time in lots, None for a producer."""

    resource: str
    lots: int
    pieces: int
    changeovers: int
    changeover_minutes: int
    utilisation: float | None


def usages(scenario: Scenario, score: Score) -> list[Usage]:
    """The use of each machine, and of each producer that has lots."""
    return [_usage(scenario, score, resource) for resource in resources_of(scenario)]


def _usage(scenario: Scenario, score: Score, resource: str) -> Usage:
    lots = scenario.plan.by_resource.get(resource, ())
    changes = [slot.changeover for slot in scenario.sequences.get(resource, ()) if slot.changeover]
    return Usage(
        resource, len(lots), sum(lot.quantity for lot in lots), len(changes), sum(change.minutes for change in changes),
        score.utilisation.get(resource),
    )
