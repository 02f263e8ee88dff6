"""Simulated days: what a policy or a plan brings, before it is tried on producers. The door for views:

- `simulate_days(scenario, options, first, on_progress, stop)`: whole days by a policy; for a thread of its own.
- `simulate_wave(scenario, pairs, options)`: one wave, half a million days a second; `expected_wave`: its exact means.
- `Days`: each measure over all days (`summary`, `fan` over rounds), the orders and producers that drive the spread.
- `compare(first, second)`: two policies or plans on the same days, with 95 % intervals.
- `robustness(scenario, options, first)`: the same plan where acceptances are lower, higher, noisy, orders shuffled.
- `multi_start(scenario, options, starts)`: first waves from perturbed beliefs, each simulated, the best first.
- `regret(scenario, options)`: exploring against planning on means, over days of learning.
"""

from core.offers.simulation.days import DAYS, DayOptions, Truth, simulate_days
from core.offers.simulation.measures import MEASURES, QUANTILES, Days, Difference, Driver, Summary, compare
from core.offers.simulation.one_wave import expected_wave, simulate_wave
from core.offers.simulation.regret import LEARNERS, Regret, RegretOptions, regret
from core.offers.simulation.robust import Start, Variant, multi_start, robustness

__all__ = [
    "DAYS", "LEARNERS", "MEASURES", "QUANTILES", "DayOptions", "Days", "Difference", "Driver", "Regret",
    "RegretOptions", "Start", "Summary", "Truth", "Variant", "compare", "expected_wave", "multi_start", "regret",
    "robustness", "simulate_days", "simulate_wave",
]
