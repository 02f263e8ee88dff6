"""Doing a change: locks taken off, pieces put down, and everything that has begun left where it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from core import edit
from core.edit import Others, Target
from core.model import Scenario


class Manner(NamedTuple):
    """What a hand does besides moving what it holds, as `core.edit.land` knows it; and the minute before which every
    lot has begun."""

    others: Others = "retime"
    lock: bool = True
    since: int = 0


def done(scenario: Scenario, unlocked: Iterable[str], targets: tuple[Target, ...], manner: Manner) -> Scenario:
    """The scenario after a change. Raises EditRefused where a piece cannot be where it is to go."""
    free = edit.unlock(scenario, unlocked)
    begun = begun_lots(free, manner.since)
    after = edit.land(edit.lock(free, begun, "start"), targets, others=manner.others, lock=manner.lock)
    return edit.unlock(after, begun, "start")


def begun_lots(scenario: Scenario, since: int) -> list[str]:
    """The lots that have begun by a minute, but for those whose start is locked already."""
    return [lot.id for lot in scenario.plan.lots.rows
            if lot.start is not None and lot.start < since and "start" not in lot.locked]
