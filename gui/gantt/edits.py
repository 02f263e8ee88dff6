"""What the gestures of the board do to a scenario, each as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from core.edit import move, place, unlock
from core.model import Scenario


class Target(NamedTuple):
    """Where one carried piece is to go: a lot, or all that is unplanned of an order where `lot` is None. It
    goes before the lot `ahead_of`, even if that begins a little earlier: the changeover may need the room."""

    lot: str | None
    order: str
    resource: str
    start: int | None
    ahead_of: str | None = None


def land(scenario: Scenario, targets: Sequence[Target], *, push: bool = True) -> Scenario:
    """Put every carried piece on its target, locked there. With `push` the lots behind each give way, but the
    pieces never push one another: all are put down loosely before the last one is the first to push."""
    if push and len(targets) > 1:
        scenario = unlock(scenario, [target.lot for target in targets if target.lot is not None])
        for target in targets:
            scenario = _put(scenario, target, lock=False, push=False)
    for target in sorted(targets, key=lambda one: -(one.start or 0)):
        scenario = _put(_with_way_free(scenario, target) if push else scenario, target, lock=True, push=push)
    return scenario


def _with_way_free(scenario: Scenario, target: Target) -> Scenario:
    """The lot to go before begins no earlier than the piece, so that it counts among those to be pushed."""
    later = scenario.plan.lots.get(target.ahead_of or "")
    if later is None or later.start is None or target.start is None or later.start >= target.start:
        return scenario
    if "start" in later.locked:
        return scenario
    return move(scenario, later.id, resource=later.resource, start=target.start, lock=False, push=False)


def _put(scenario: Scenario, target: Target, *, lock: bool, push: bool) -> Scenario:
    there: dict[str, Any] = {"resource": target.resource, "start": target.start, "lock": lock, "push": push}
    if target.lot is None:
        return place(scenario, target.order, **there)
    return move(scenario, target.lot, **there)
