"""A board in a window, and the hand that works on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from core.model import FrozenMap, Scenario
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand


@pytest.fixture
def take(qtbot: Any) -> Iterator[Callable[..., Hand]]:
    """Takes a scenario in hand."""
    hands: list[Hand] = []

    def taken(the_scenario: Scenario | None = None) -> Hand:
        hands.append(Hand(qtbot, three_machines() if the_scenario is None else the_scenario))
        return hands[-1]

    yield taken
    for hand in hands:
        hand.session.solving.close()


@pytest.fixture
def hand(take: Callable[..., Hand]) -> Hand:
    """The hand on three machines."""
    return take()


def three_machines() -> Scenario:
    """Always-open machines M1 and M2 make format 24x44, M3 another. A (10 h from 2:00, due at noon) and B (10
    h from 14:00) run on M1, C (5 h from 5:00) on M2; a changeover takes 30 minutes."""
    orders = [order("A", 10_000, due=720), order("B", 10_000, due=2880), order("C", 5_000, due=2160)]
    machines = [machine("M1"), machine("M2"), machine("M3", rates=FrozenMap({"29x30": 1000.0}))]
    return scenario(
        shop(orders, machines), lot("a", "A", "M1", 10_000, 120, 720), lot("b", "B", "M1", 10_000, 840, 1440),
        lot("c", "C", "M2", 5_000, 300, 600),
    )  # fmt: skip
