"""`offers`: the best wave of offers for the producers of a file, as one JSON object."""

from __future__ import annotations

import argparse
import sys
import threading
from dataclasses import asdict, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.codes import DONE, STOPPED
from core.cli.learning import SERVING, believed
from core.cli.querying import add_table, write_into_table
from core.cli.reading import open_file
from core.cli.simulating import add_simulation, simulated
from core.cli.told import print_result, results_alone, say
from core.cli.watching import Stopping, count_of_workers, seconds_above_zero
from core.edit import History
from core.errors import FileProblem
from core.files import check_target, write_any
from core.language import counted, listed, number, percent, tr, whole
from core.model import LENGTH_OF_DAY, POLICIES, VOLUMES, Offering, Scenario, Shop, minute_of

if TYPE_CHECKING:
    from core.offers import Wave, WaveProgress
    from core.solve import StopFlag

SHOWN = 10
"""Orders left without an offer that are named on standard error; the result has all."""


def add_offers(parser: argparse.ArgumentParser, files: str) -> None:
    """The arguments of `offers`."""
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=files)
    rounds = tr("how many rounds the day has left, this one included")
    parser.add_argument("--rounds", type=_few, metavar="N", help=rounds)
    parser.add_argument("--policy", choices=POLICIES, help=tr(
        "myopic: as if this wave were the last; look-ahead: with the rounds left in mind; value-first: the dearest "
        "first; greedy: the best pair first, no eye for who else needs the room; thompson: explores producers of whom "
        "little is known; else as the file says"))  # fmt: skip
    parallel = tr("offer an order to K producers at once at most")
    parser.add_argument("--parallel", type=_few, metavar="K", help=parallel)
    parser.add_argument("--volume", choices=VOLUMES, help=tr("what the producers' target volumes count"))
    balance = tr("what a unit of volume below target costs (1)")
    parser.add_argument("--balance", type=_weight, metavar="L", help=balance)
    parser.add_argument("--today", type=date.fromisoformat, metavar="DATE", help=tr(
        "offers sent before this day take no capacity; else every running one does"))  # fmt: skip
    parser.add_argument("--acceptance", choices=SERVING, default="auto", help=tr(
        "how surely producers accept: as the model or their rates in the history say, or as given; auto: as the "
        "project says (auto)"))  # fmt: skip
    parser.add_argument("--send", action="store_true", help=tr("note the offers as sent now in the output"))
    parser.add_argument("--seconds", type=seconds_above_zero, metavar="S", help=tr(
        "how long to search at most; else as the size needs"))  # fmt: skip
    parser.add_argument("--workers", type=count_of_workers, default=2, metavar="W", help=tr("threads side by side (2)"))
    parser.add_argument("--seed", type=int, default=0, metavar="K", help=tr("the seed of search and simulation (0)"))
    add_simulation(parser)
    add_table(parser)
    parser.add_argument("--output", type=Path, metavar=tr("OUT"), help=tr("where the wave goes: .cork, .json or .xlsx"))


def _few(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 99:
        raise argparse.ArgumentTypeError(tr("{text} is not a number from 1 to 99", text=text))
    return number


def _weight(text: str) -> float:
    number = float(text)
    if not 0 <= number < 1e9:
        raise argparse.ArgumentTypeError(tr("{text} is not a number of 0 or more", text=text))
    return number


def offer(args: argparse.Namespace) -> int:
    """Find the best wave, print it, and write it where that is asked for; the exit code."""
    from core.offers import reasons_of

    with Stopping() as stop:
        history = _opened(args)
        scenario = _by_wishes(history.project.scenario, args)
        with results_alone():
            scenario, _ = believed(history.project, scenario, args.acceptance, _now(args))
            wave = _found(scenario, args, stop)
        for remark in wave.network.remarks:
            say(remark)
        days = None
        try:
            if args.output:
                _write(history, scenario, wave, args)
            if args.database:
                write_into_table(wave, reasons_of(wave.network, wave.pairs), args.database, args.table)
            _tell(wave)
            days = simulated(scenario, wave, args, _since(scenario.shop, args), stop)
        finally:
            print_result(told(wave) | {"simulation": days})
    return STOPPED if stop.is_set() or wave.status == "stopped" else DONE


def _opened(args: argparse.Namespace) -> History:
    if args.output:
        check_target(args.output)
    elif args.send:
        raise FileProblem(tr("--send needs --output: the file that the offers are noted in."))
    history = open_file(args.file)
    shop = history.project.scenario.shop
    if not shop.producers:
        raise FileProblem(tr(
            "There are no producers in {file}, so there is nobody to offer orders to.", file=args.file))
    if not shop.orders:
        raise FileProblem(tr("There are no orders in {file}.", file=args.file))
    return history


def _by_wishes(scenario: Scenario, args: argparse.Namespace) -> Scenario:
    from core.offers import with_rules

    wishes = {
        "rounds": args.rounds, "policy": args.policy, "parallel": args.parallel, "volume": args.volume,
        "balance_weight": args.balance,
    }
    given = {name: value for name, value in wishes.items() if value is not None}
    rules: Offering = replace(scenario.shop.offering, **given)
    return with_rules(scenario, rules)


def _found(scenario: Scenario, args: argparse.Namespace, stop: StopFlag) -> Wave:
    """Search in a thread of its own: a signal is only heard while the main thread runs Python."""
    from core.offers import WaveOptions, best_wave

    options = WaveOptions(args.seconds, args.workers, args.seed, _since(scenario.shop, args))
    latest: list[WaveProgress] = []
    found: list[Wave | BaseException] = []

    def run() -> None:
        try:
            found.append(best_wave(scenario, options, latest.append, stop))
        except BaseException as error:  # told by the main thread
            found.append(error)

    thread = threading.Thread(target=run, name="offers", daemon=True)
    thread.start()
    shown = ""
    while thread.is_alive():
        thread.join(0.2)
        shown = _show(latest[-1], shown) if latest else shown
    if sys.stderr.isatty() and shown:
        say("")
    wave = found[0]
    if isinstance(wave, BaseException):
        raise wave
    return wave


def _now(args: argparse.Namespace) -> datetime:
    return datetime.now() if args.today is None else datetime.combine(args.today, time(hour=9))


def _since(shop: Shop, args: argparse.Namespace) -> int | None:
    return None if args.today is None else (args.today - shop.epoch).days * LENGTH_OF_DAY


def _show(progress: WaveProgress, shown: str) -> str:
    if progress.objective is None:
        return shown
    line = tr("objective {objective}", objective=number(progress.objective))
    if progress.bound is not None:
        line = tr("objective {objective}, bound {bound}", objective=number(progress.objective),
                  bound=number(progress.bound))  # fmt: skip
    if line != shown:
        if sys.stderr.isatty():
            seconds = f"{number(progress.seconds, 1):>5}"
            sys.stderr.write("\r" + tr("{seconds} s: {figures}", seconds=seconds, figures=f"{line:<60}"))
            sys.stderr.flush()
        else:
            say(tr("{seconds} s: {figures}", seconds=number(progress.seconds, 1), figures=line))
    return line


def told(wave: Wave) -> dict[str, Any]:
    """The wave as the result that is printed."""
    from core.offers import reason_left, reasons_of
    from core.offers.learning import serving_sentence

    reasons = reasons_of(wave.network, wave.pairs)
    offered = {order for order, _ in wave.pairs}
    return {
        "status": wave.status,
        "objective": wave.objective,
        "bound": wave.bound,
        "gap": wave.gap,
        "terms": asdict(wave.score.terms),
        "policy": wave.network.shop.offering.policy,
        "rounds": wave.network.shop.offering.rounds,
        "seconds": round(wave.seconds, 3),
        "offers": [
            {
                "order": one.order, "producer": one.producer, "acceptance": one.acceptance,
                "expected_value": one.expected_value, "reason": reasons[one.order, one.producer],
            }
            for one in wave.score.offers
        ],
        "not_offered": [
            {"order": order, "reason": reason_left(wave.network, order)}
            for order in wave.network.orders if order not in offered
        ],
        "balance": [{**asdict(debt), "lacking": debt.lacking} for debt in wave.score.debts],
        "over_acceptance": asdict(wave.score.risk),
        "broken": list(wave.score.broken),
        "acceptance_from": serving_sentence(wave.network.shop, None) or None,
    }


def _write(history: History, scenario: Scenario, wave: Wave, args: argparse.Namespace) -> None:
    from core.offers import propose, send_wave
    from core.offers.learning import without_belief

    now = datetime.now()
    after = propose(scenario, wave.pairs)
    name = tr("Propose offers")
    if args.send and wave.pairs:
        after = send_wave(after, wave.pairs, now=minute_of(scenario.shop.epoch, now))
        name = tr("Send offers")
    is_workbook = args.output.suffix.lower() == ".xlsx"  # it must tell the same acceptances as the result
    project = history.project.with_scenario(after if is_workbook else without_belief(after))
    write_any(history.push(name, project, when=now, cost=None), args.output)


def _tell(wave: Wave) -> None:
    left = [order for order in wave.network.orders if order not in {one for one, _ in wave.pairs}]
    say(counted(
        "{n} offers of {all} orders to be offered.", "{n} offers of {all} orders to be offered.", len(wave.pairs),
        all=len(wave.network.orders),
    ))  # fmt: skip
    if left:
        names = listed(left, most=SHOWN) if len(left) > SHOWN else ", ".join(left)
        say(tr("Without an offer: {orders}.", orders=names))
    if wave.score.risk.orders:
        risk = wave.score.risk
        say(tr(
            "Orders asked for in parallel: {orders} acceptances too many are expected ({chance} that there is one), of "
            "{hours} h; the objective counts {value} more than once.", orders=number(risk.orders, 1),
            chance=percent(risk.chance), hours=number(risk.hours, 1), value=whole(risk.value),
        ))  # fmt: skip
