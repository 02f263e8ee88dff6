"""When the lots of a machine best run: working-time cells, value functions, exact minutes. Knows no search.

The compiled modules (`kernel` in their first line) import numba, so they are imported where they are used and
not here.
"""

from core.timing.lanes import Guest, Lane, least_cost, place_prices
from core.timing.penalties import Penalties
from core.timing.retime import Row, best_ends, earliest_ends, walk
from core.timing.work_map import WorkMap

__all__ = [
    "Guest", "Lane", "Penalties", "Row", "WorkMap", "best_ends", "earliest_ends", "least_cost", "place_prices", "walk",
]
