"""Simulated days: what a policy or a plan brings, before it is tried on producers. The door for views:

- `simulate_days(scenario, options, first, on_progress, stop)`: whole days by a policy, for a thread of its own.
- `Days`: each measure over all days (`summary`, `fan` over rounds), the orders and producers that drive the spread.
- `compare(first, second)`: two policies or plans on the same days, with 95 % intervals.
"""

from core.offers.simulation.days import DAYS, DayOptions, Truth, simulate_days
from core.offers.simulation.measures import MEASURES, QUANTILES, Days, Difference, Driver, Summary, compare

__all__ = [
    "DAYS", "MEASURES", "QUANTILES", "DayOptions", "Days", "Difference", "Driver", "Summary", "Truth", "compare",
    "simulate_days",
]
