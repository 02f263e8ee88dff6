"""The other places of a lot: the cheapest ones, with what the plan would be there and what that leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.edit.drop_map import Piece, ranked_slots, target_of
from core.edit.landing import Others, Target, land
from core.evaluate import Consequences, consequences
from core.model import Scenario


@dataclass(frozen=True, slots=True)
class Alternative:
    """A place for a piece, as `land` takes it; the scenario with the piece there, and what is different in it."""

    target: Target
    after: Scenario
    news: Consequences


def alternatives(  # noqa: PLR0913 - each is one choice, and named
    scenario: Scenario, piece: Piece, *, others: Others = "retime", lock: bool = True, since: int = 0, count: int = 12,
    is_over: Callable[[], bool] = lambda: False,
) -> tuple[Alternative, ...]:
    """The best places but the present one, the cheapest first, each by the very edit that `land` would do with the
    same choices; nothing where `is_over` says that nobody waits any more. Raises EditRefused where nothing of the order
    is left to plan."""
    found = []
    for slot in ranked_slots(scenario, piece, others=others, since=since, count=count):
        if is_over():
            return ()
        target = target_of(piece, slot)
        after = land(scenario, [target], others=others, lock=lock, since=since)
        found.append(Alternative(target, after, consequences(scenario, after)))
    return tuple(sorted(found, key=lambda one: one.news.difference))
