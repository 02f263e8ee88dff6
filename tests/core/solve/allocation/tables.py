"""Cost matrices for tests: by hand, and at random with all that a matrix may have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from core.solve.allocation import CostTable, plain_table

WELDING = ((16, 4, 9, 5, 6), (2, 14, 7, 5, 13), (8, 10, 3, 12, 11), (3, 7, 6, 10, 5), (3, 6, 8, 11, 7))
"""The given case: P1..P5 by M1..M5."""
AMOUNTS = (
    st.integers(0, 9) | st.integers(-20, 20) | st.decimals(-99, 99, places=2).map(float)
    | st.sampled_from((1e9, -1e9, 999_999_999.99, 0.1))
)  # fmt: skip


def table(costs: Sequence[Sequence[float | None]], **fields: Any) -> CostTable:
    """A matrix of costs (None: not allowed) with one place per machine, unless said otherwise."""
    return replace(plain_table([[np.nan if c is None else c for c in row] for row in costs]), **fields)


@st.composite
def tables(draw: st.DrawFn, most: int = 4, places: int = 1, readings: Sequence[str] = ("pair", "uniform")) -> CostTable:
    """A matrix of up to `most` orders and machines, some cells empty, some orders locked."""
    n, m = draw(st.integers(1, most)), draw(st.integers(1, most))
    amounts = draw(st.sampled_from((AMOUNTS, st.integers(0, 3), st.just(5))))
    cells = st.none() | amounts if draw(st.booleans()) else amounts
    costs = draw(st.lists(st.lists(cells, min_size=m, max_size=m), min_size=n, max_size=n))
    reading = draw(st.sampled_from(readings))
    locked = np.zeros((n, m), bool)
    for r in draw(st.sets(st.integers(0, n - 1), max_size=1)) if draw(st.booleans()) else ():
        locked[r, draw(st.integers(0, m - 1))] = True
    price = st.sampled_from((0.0, 1.0, 2.5, 10.0))
    preparation, opening = np.zeros((n, m)), np.zeros(m)
    if reading == "pair":
        row = st.lists(price, min_size=m, max_size=m)
        preparation[:] = draw(row if draw(st.booleans()) else st.lists(row, min_size=n, max_size=n))
    elif reading == "uniform":
        preparation[:] = draw(price)
    else:
        opening[:] = draw(st.lists(price, min_size=m, max_size=m))
    room = tuple(draw(st.lists(st.integers(min(places, 1), places), min_size=m, max_size=m)))
    return table(costs, preparation=preparation, opening=opening, locked=locked, places=room, reading=reading)
