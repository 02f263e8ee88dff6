"""Pairs of which only their mode speaks, read as arrays, against the rules asked pair by pair."""

from __future__ import annotations

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.model import FrozenMap, Machine, Mode, Objective, Order, Scenario, Shop, Table
from core.model.allocation import computed_cost, pair_preparation
from core.solve.allocation import cost_table

PRICE = st.none() | st.sampled_from((0.0, 1.5, 7.0))
ORDER = st.fixed_dictionaries({
    "hours": st.none() | st.just(3.0), "material": st.sampled_from(("", "oak")),
    "length_mm": st.none() | st.just(900.0),
    "attributes": st.sampled_from((FrozenMap(), FrozenMap({"format": "24x44"}))),
})  # fmt: skip
MACHINE = st.fixed_dictionaries({
    "rates": st.sampled_from((FrozenMap(), FrozenMap({"24x44": 100.0}))), "hourly_cost": PRICE,
    "preparation_cost": PRICE, "materials": st.sampled_from(((), ("ash",))),
    "max_length_mm": st.none() | st.just(500.0),
})  # fmt: skip
MODE = st.fixed_dictionaries({
    "cost": PRICE, "allowed": st.none() | st.booleans(), "preparation_cost": PRICE, "rate": st.none() | st.just(50.0),
})  # fmt: skip


@st.composite
def shops(draw: st.DrawFn) -> Shop:
    """Three orders and three machines, most of them plain."""
    def plainly(fields: st.SearchStrategy) -> dict:
        return draw(fields) if draw(st.integers(0, 2)) == 0 else {}

    orders = [Order(f"P{at}", 100, **plainly(ORDER)) for at in range(3)]
    machines = [Machine(f"M{at}", **plainly(MACHINE)) for at in range(3)]
    pairs = draw(st.sets(st.sampled_from([(o.id, m.id) for o in orders for m in machines])))
    with_preparation = draw(st.booleans())
    modes = [Mode(*pair, **{**draw(MODE), **({} if with_preparation else {"preparation_cost": None})})
             for pair in sorted(pairs)]  # fmt: skip
    objective = Objective(preparation=draw(st.sampled_from(("pair", "uniform", "machine"))))
    return Shop(date(2026, 9, 7), objective=objective, orders=Table(orders), machines=Table(machines),
                modes=Table(modes))  # fmt: skip


@given(shops())
def test_that_arrays_and_rules_say_the_same_of_every_pair(shop: Shop) -> None:
    table = cost_table(Scenario(shop))
    pairings = [[shop.pairing(order, machine) for machine in shop.machines] for order in shop.orders]
    known = [[one.cost if one.cost is not None else computed_cost(shop, one) for one in row] for row in pairings]
    nobody = not any(one.is_allowed and cost is not None for ones, costs in zip(pairings, known, strict=True)
                     for one, cost in zip(ones, costs, strict=True))  # fmt: skip
    for r, row in enumerate(pairings):
        for c, one in enumerate(row):
            named = one.override is not None and one.override.allowed is True
            cost = 0.0 if known[r][c] is None and (named or nobody) else known[r][c]
            found = table.costs[r, c]
            assert np.isnan(found) if cost is None or not one.is_allowed else found == cost
            assert table.computed[r, c] == (one.is_allowed and one.cost is None and known[r][c] is not None)
            assert table.preparation[r, c] == (pair_preparation(shop, one) if one.is_allowed else 0.0)
