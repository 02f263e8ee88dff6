"""A table in a window, for tests that type, paste and click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core.model import Scenario
from tests.builders import order, scenario, shop
from tests.gui.tables.driving import Sheet

Open = Callable[..., Sheet]


@pytest.fixture
def open_table(qtbot: Any) -> Open:
    """Opens a table of a scenario in a locale."""

    def opened(table: str = "orders", the_scenario: Scenario | None = None, locale: str = "en_GB") -> Sheet:
        return Sheet(qtbot, the_scenario or three_orders(), table, locale)

    return opened


def three_orders() -> Scenario:
    """Orders A, B and C of 100, 200 and 300 pieces for three customers, due on the first three days at noon."""
    customers = ("Château Ébène", "Maison Blanc", "Cave Noire")
    rows = [
        order(name, 100 * at, customer=customers[at - 1], due=1440 * at - 720) for at, name in enumerate("ABC", start=1)
    ]
    return scenario(shop(rows))
