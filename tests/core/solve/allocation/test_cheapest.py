"""The cheapest choice of a large matrix, found from few of its pairs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.solve.allocation import cheapest as whole
from core.solve.allocation.flow import Choice, all_fit, least_flow, most_done
from core.solve.allocation.whole import BLOCKED, Wholes

KINDS = ("any", "tied", "by row and column", "by distance", "products")


def matrix(kind: str, n: int, m: int, rng: np.random.Generator) -> Wholes:
    """Costs of several shapes, some of which mislead who looks at the cheapest pairs first."""
    rows, columns = rng.integers(1, 90, n)[:, None], rng.integers(1, 90, m)
    costs = {
        "any": rng.integers(-50, 1000, (n, m)), "tied": rng.integers(1, 3, (n, m)),
        "by row and column": rows + columns, "by distance": abs(rows - columns), "products": rows * columns,
    }[kind].astype(np.int64)  # fmt: skip
    costs[rng.random((n, m)) < rng.choice((0.0, 0.3, 0.8))] = BLOCKED
    return costs


def worth(costs: Wholes, choice: Choice | None) -> tuple[int, int] | None:
    """How many orders a choice does, and what it costs."""
    if choice is None:
        return None
    return int((choice >= 0).sum()), int(sum(costs[r, c] for r, c in enumerate(choice) if c >= 0))


@given(st.sampled_from(KINDS), st.integers(1, 24), st.integers(1, 24), st.integers(0, 2**32 - 1), st.integers(1, 3))
def test_that_few_pairs_lead_to_the_same_total_as_all(kind: str, n: int, m: int, seed: int, each: int) -> None:
    rng = np.random.default_rng(seed)
    costs, places = matrix(kind, n, m, rng), tuple(int(k) for k in rng.integers(0, 4, m))
    done, may_wait = most_done(costs, places), rng.random(n) < 0.9
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whole, "MANY", 0)
        patch.setattr(whole, "FIRST", each)
        found = whole.cheapest(costs, places, done, may_wait)
    assert worth(costs, found) == worth(costs, least_flow(costs, places, done, may_wait))


@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_that_what_fits_at_a_glance_fits(n: int, m: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    costs, places = matrix("any", n, m, rng), tuple(int(k) for k in rng.integers(0, 3, m))
    if all_fit(costs, places):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("core.solve.allocation.flow.all_fit", lambda *_: False)
            assert most_done(costs, places) == min(n, sum(places))
