"""`offers --simulate`: what days bring that begin with the wave found, as part of the result."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from core.cli.told import results_alone, say
from core.language import counted, number, percent, tr, whole

if TYPE_CHECKING:
    from core.model import Scenario
    from core.offers import Wave
    from core.offers.simulation import Days, Driver
    from core.solve import StopFlag

MOST = 1_000_000
DRIVERS = 3


def add_simulation(parser: argparse.ArgumentParser) -> None:
    """The argument that asks for a simulation."""
    parser.add_argument("--simulate", type=_days, metavar=tr("DAYS"), help=tr(
        "simulate so many days that begin with this wave: answers by chance, the rest planned anew by the policy in "
        "each round left"))  # fmt: skip


def _days(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= MOST:
        raise argparse.ArgumentTypeError(tr(
            "{text} is not a number of days from 1 to {most}", text=text, most=whole(MOST)))
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
        say(tr("Stopped after {done} of {all} days.", done=whole(days.days), all=whole(args.simulate)))
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
        line = tr("simulated {done} of {all} days", done=whole(done), all=whole(asked))
        if is_terminal:
            sys.stderr.write(f"\r{line}" + ("\n" if done == asked else ""))
            sys.stderr.flush()
        elif done == asked or 10 * done // asked > told:
            told = 10 * done // asked
            say(line)

    return tell


def _tell(days: Days) -> None:
    accepted, objective = days.summary("accepted"), days.summary("objective")
    low, high = objective.interval
    say(counted(
        "A day of {n} rounds by {policy}: {accepted} orders accepted, objective {objective} ({low} to {high} with 95 % "
        "confidence).",
        "A day of {n} rounds by {policy}: {accepted} orders accepted, objective {objective} ({low} to {high} with 95 % "
        "confidence).", days.rounds, policy=days.policy, accepted=number(accepted.mean, 1),
        objective=whole(objective.mean), low=whole(low), high=whole(high),
    ))  # fmt: skip
    say(tr("Orders that drive the spread most: {names}.", names=_first(days.orders)))
    say(tr("Producers that drive the spread most: {names}.", names=_first(days.producers)))


def _first(drivers: Sequence[Driver]) -> str:
    return ", ".join(f"{one.name} {percent(one.share)}" for one in drivers[:DRIVERS])
