"""What a change of the plan leads to, in the terms planners judge it by."""

from __future__ import annotations

from dataclasses import dataclass, fields

from core.evaluate.conflicts import find_conflicts
from core.evaluate.score import Terms, evaluate
from core.model import Lot, Scenario


@dataclass(frozen=True, slots=True)
class Consequences:
    """From one scenario to the next: the change of the cost and of each of its terms; orders that become late or later
    with their lateness in minutes, the latest first; orders that are late no more; the sentences of new conflicts and
    of those that are gone; and the lots that are elsewhere or at other times, as they are now, new ones included."""

    difference: float
    terms: Terms
    late: tuple[tuple[str, int], ...]
    relieved: tuple[str, ...]
    conflicts: tuple[str, ...]
    mended: tuple[str, ...]
    moved: tuple[Lot, ...]


def consequences(before: Scenario, after: Scenario) -> Consequences:
    """What going from one scenario to another leads to, from the two plans alone."""
    old, new = evaluate(before), evaluate(after)
    was, now = old.lateness_of, new.lateness_of
    late = [(order, minutes) for order, minutes in now.items() if minutes > max(0, was.get(order, 0))]
    broken, known = ([one.sentence for one in find_conflicts(scenario)] for scenario in (after, before))
    return Consequences(
        new.cost - old.cost,
        Terms(*(getattr(new.terms, one.name) - getattr(old.terms, one.name) for one in fields(Terms))),
        tuple(sorted(late, key=lambda one: -one[1])),
        tuple(order for order, minutes in was.items() if minutes > 0 >= now.get(order, 1)),
        tuple(sentence for sentence in broken if sentence not in known),
        tuple(sentence for sentence in known if sentence not in broken),
        _moved(before, after),
    )


def _moved(before: Scenario, after: Scenario) -> tuple[Lot, ...]:
    lots = before.plan.lots
    return tuple(lot for lot in after.plan.lots.rows if lots.get(lot.id) is not lot and _stands_elsewhere(
        lots.get(lot.id), lot))


def _stands_elsewhere(old: Lot | None, new: Lot) -> bool:
    return old is None or (old.resource, old.start, old.end) != (new.resource, new.start, new.end)
