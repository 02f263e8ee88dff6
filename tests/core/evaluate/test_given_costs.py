"""The costs of the table of modes as arrays, kept up to date from one scenario to the next."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.evaluate import given_costs
from core.evaluate.given_costs import given_of
from core.model import Machine, Mode, Order, Producer, Shop, Table

MODE = st.fixed_dictionaries({
    "cost": st.none() | st.sampled_from((0.0, 2.5, -3.0)), "allowed": st.none() | st.booleans(),
    "cost_from": st.sampled_from((None, "typed", "imported")),
})  # fmt: skip
PAIRS = [(order, resource) for order in ("P1", "P2", "P3") for resource in ("M1", "M2", "Laser")]
MODES = st.dictionaries(st.sampled_from(PAIRS), MODE)


def shop(modes: dict[tuple[str, str], dict[str, Any]]) -> Shop:
    return Shop(
        date(2026, 9, 7), orders=Table([Order(name, 1) for name in ("P1", "P2", "P3")]),
        machines=Table([Machine("M1"), Machine("M2")]), producers=Table([Producer("Laser")]),
        modes=Table([Mode(*pair, **fields) for pair, fields in modes.items()]),
    )  # fmt: skip


@given(st.lists(MODES, min_size=1, max_size=4))
def test_that_arrays_say_what_modes_say_after_any_edits(edits: list[dict[tuple[str, str], dict[str, Any]]]) -> None:
    for modes in edits:
        found = given_of(shop(modes))
        for row, order in enumerate(("P1", "P2", "P3")):
            for column, machine in enumerate(("M1", "M2")):
                told = modes.get((order, machine), {"cost": None, "allowed": None, "cost_from": None})
                cost = found.cost[row, column]
                assert np.isnan(cost) if told["cost"] is None else cost == told["cost"]
                assert found.forbidden[row, column] == (told["allowed"] is False)
                assert found.permitted[row, column] == (told["allowed"] is True)
                has_cost = told["cost"] is not None
                assert found.imported[row, column] == (has_cost and told["cost_from"] == "imported")
                assert found.unsaid[row, column] == (has_cost and told["cost_from"] is None)


def test_that_arrays_of_an_earlier_scenario_stay_as_they_were() -> None:
    before = given_of(shop({("P1", "M1"): {"cost": 5.0}}))
    given_of(shop({("P1", "M1"): {"cost": 7.0}}))
    assert before.cost[0, 0] == 5.0


def test_that_other_machines_are_other_columns() -> None:
    given_of(shop({("P1", "M1"): {"cost": 5.0}}))
    one = Shop(date(2026, 9, 7), orders=Table([Order("P1", 1)]), machines=Table([Machine("M2")]),
               modes=Table([Mode("P1", "M2", cost=4.0)]))  # fmt: skip
    assert given_of(one).cost.tolist() == [[4.0]]
    assert given_costs.given_of(one) is given_of(one)
