"""Doing a change: locks taken off, pieces put down, and everything that has begun left where it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from core import edit
from core.edit import Others, Target
from core.model import Scenario


class Manner(NamedTuple):
    """What a hand does besides moving what it holds, as `core.edit.land` knows it; lots that begin before the minute
    `since` stay."""

    others: Others = "retime"
    lock: bool = True
    since: int = 0


def done(scenario: Scenario, unlocked: Iterable[str], targets: tuple[Target, ...], manner: Manner) -> Scenario:
    """The scenario after a change. Raises EditRefused where a piece cannot be where it is to go."""
    free = edit.unlock(scenario, unlocked)
    return edit.land(free, targets, others=manner.others, lock=manner.lock, since=manner.since)
