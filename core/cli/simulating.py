"""`offers --simulate`: what days bring that begin with the wave found, as part of the result."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from core.cli.told import results_alone, say

if TYPE_CHECKING:
    from core.model import Scenario
    from core.offers import Wave
    from core.offers.simulation import Days
    from core.solve import StopFlag

MOST = 1_000_000
DRIVERS = 3


def add_simulation(parser: argparse.ArgumentParser) -> None:
    """The argument that asks for a simulation."""
    parser.add_argument("--simulate", type=_days, metavar="DAYS", help="simulate so many days that begin with this "
                        "wave: answers by chance, the rest planned anew by the policy in each round left")  # fmt: skip


def _days(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= MOST:
        raise argparse.ArgumentTypeError(f"{text} is not a number of days from 1 to {MOST:,}")
    return number


def simulated(
    scenario: Scenario, wave: Wave, args: argparse.Namespace, since: int | None, stop: StopFlag
) -> dict[str, Any] | None:
    """The simulation as the result has it; None where none was asked for, or it was stopped before the first day."""
    if not args.simulate or stop.is_set():
        return None
    from core.offers.simulation import DayOptions, simulate_days

    options = DayOptions(args.simulate, seed=args.seed, since=since)
    with results_alone():
        days = simulate_days(scenario, options, wave.pairs, _progress(), stop)
    if days.days < args.simulate:
        say(f"Stopped after {days.days:,} of {args.simulate:,} days.")
    if not days.days:
        return None
    _tell(days)
    return told(days)


def told(days: Days) -> dict[str, Any]:
    """Days as the result that is printed: each measure by its name in `mean`, `standard_error` and `quantiles`."""
    found = {name: days.summary(name) for name in days.measures}
    return {
        "days": days.days,
        "mean": {name: one.mean for name, one in found.items()},
        "standard_error": {name: one.standard_error for name, one in found.items()},
        "quantiles": {
            name: {f"{share:g}": value for share, value in one.quantiles.items()} for name, one in found.items()},
    }


def _progress() -> Callable[[int, int], None]:
    is_terminal = sys.stderr is not None and sys.stderr.isatty()
    told = 0

    def tell(done: int, asked: int) -> None:
        nonlocal told
        if is_terminal:
            sys.stderr.write(f"\rsimulated {done:,} of {asked:,} days" + ("\n" if done == asked else ""))
            sys.stderr.flush()
        elif done == asked or 10 * done // asked > told:
            told = 10 * done // asked
            say(f"simulated {done:,} of {asked:,} days")

    return tell


def _tell(days: Days) -> None:
    accepted, objective = days.summary("accepted"), days.summary("objective")
    low, high = objective.interval
    say(f"A day of {days.rounds} rounds by {days.policy}: {accepted.mean:.1f} orders accepted, objective "
        f"{objective.mean:,.0f} ({low:,.0f} to {high:,.0f} with 95 % confidence).")
    for word, drivers in (("Orders", days.orders), ("Producers", days.producers)):
        first = ", ".join(f"{one.name} {one.share:.0%}" for one in drivers[:DRIVERS])
        say(f"{word} that drive the spread most: {first}.")
