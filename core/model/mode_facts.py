"""What the modes of a shop have together, found once for each table of them: a matrix of 800 by 800 has 640,000."""

from __future__ import annotations

from operator import attrgetter

from core.model.modes import Mode
from core.model.remembered import remembered
from core.model.table import Table


@remembered
def orders_and_resources(modes: Table[Mode]) -> tuple[frozenset[str], frozenset[str]]:
    """The orders that modes are about, and the resources."""
    return frozenset(map(attrgetter("order"), modes.rows)), frozenset(map(attrgetter("resource"), modes.rows))


@remembered
def rated_resources(modes: Table[Mode]) -> frozenset[str]:
    """Resources for which a rate was given with some order."""
    if set(map(attrgetter("rate"), modes.rows)) <= {None}:
        return frozenset()
    return frozenset(mode.resource for mode in modes.rows if mode.rate is not None)


@remembered
def preparation_costs(modes: Table[Mode]) -> frozenset[float]:
    """The preparation costs that were given for pairs, each once."""
    return frozenset(cost for cost in set(map(attrgetter("preparation_cost"), modes.rows)) if cost is not None)
