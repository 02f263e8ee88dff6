"""The command line: reads a file, asks the core, prints one JSON line. No rule of the shop lives here.

Results go to standard output; progress, warnings and problems to standard error. Exit codes: 0 done, 1 no plan exists,
2 bad input, 130 stopped by the user (what was found by then is still written and printed).
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core import __version__
from core.edit import History
from core.errors import CorkboardError, InvalidInput, NoPlanFound
from core.files import check_target, open_any, write_any
from core.model import Scenario

if TYPE_CHECKING:
    from core.solve import Result, StopFlag

DONE, NO_PLAN, BAD_INPUT, STOPPED = 0, 1, 2, 130
COMMANDS = ("solve", "evaluate", "convert", "bench")
FAMILIES = ("cork", "weighted_tardiness", "common_due_date", "wtsds", "food_packaging")
"""Kinds of benchmark instance that can be read."""


def is_asked_for(argv: list[str]) -> bool:
    """Whether these arguments are for the command line, rather than none or one file for the window to open."""
    if len(argv) != 1:
        return bool(argv)
    return argv[0].startswith("-") or argv[0] in COMMANDS or not Path(argv[0]).exists()


def main(argv: list[str]) -> int:
    """Do one sub-command and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console that knows no é must not end the program
            stream.reconfigure(errors="backslashreplace")
    if argv and not argv[0].startswith("-") and argv[0] not in COMMANDS:
        _say(_what_else(argv))
        return BAD_INPUT
    args = _parser().parse_args(argv)
    try:
        code: int = args.command(args)
    except NoPlanFound as error:
        _say(str(error))
        return NO_PLAN
    except CorkboardError as error:
        _list_problems(error)
        return BAD_INPUT
    except KeyboardInterrupt:
        return STOPPED
    return code


def _what_else(argv: list[str]) -> str:
    if Path(argv[0]).exists():
        return "The window opens one file at a time."
    commands = f"{', '.join(COMMANDS[:-1])} and {COMMANDS[-1]}"
    return f"There is no command and no file {argv[0]}. The commands are {commands}; --help explains them."


def _parser() -> argparse.ArgumentParser:
    about = "A planning board for shop floors. Without a command, or with one FILE, the window opens."
    parser = argparse.ArgumentParser(prog="main.py", usage="%(prog)s [FILE | COMMAND ...]", description=about)
    parser.add_argument("--version", action="version", version=f"Corkboard {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="main.py")
    files = "a project .cork, an exchange file .json or an order book .xlsx"

    solve = _command(commands, "solve", _solve, "find a plan and print what it is worth")
    solve.add_argument("file", type=Path, metavar="FILE", help=files)
    solve.add_argument("--output", type=Path, metavar="OUT", help="where the plan goes: .cork, .json or .xlsx")
    _add_limits(solve)

    evaluate = _command(commands, "evaluate", _evaluate, "print cost and conflicts of the plan in a file")
    evaluate.add_argument("file", type=Path, metavar="FILE", help=files)

    convert = _command(commands, "convert", _convert, "write a file in another form")
    convert.add_argument("file", type=Path, metavar="IN", help=files)
    convert.add_argument("output", type=Path, metavar="OUT", help="a .cork, a .json, or a schedule .xlsx")

    bench = _command(commands, "bench", _bench, "solve one benchmark instance and print the objective")
    bench.add_argument("family", choices=FAMILIES, help="cork: exchange files, judged by cost; else the literature's")
    bench.add_argument("file", type=Path, metavar="FILE", help="the instance, or a file of several")
    bench.add_argument("--instance", type=int, default=1, metavar="N", help="which one of several, from 1 (1)")
    _add_limits(bench)
    return parser


Command = Callable[[argparse.Namespace], int]


def _command(commands: Any, name: str, function: Command, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=f"{text.capitalize()}.")
    parser.set_defaults(command=function)
    return parser


def _add_limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seconds", type=_seconds, default=10.0, metavar="S", help="how long to search (10)")
    parser.add_argument("--workers", type=_count, default=2, metavar="W", help="how many searches side by side (2)")
    parser.add_argument("--seed", type=int, default=0, metavar="K", help="the same seed, the same choices (0)")


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e7:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds above 0")
    return number


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to 64")
    return number


def _solve(args: argparse.Namespace) -> int:
    with _Stopping() as stop:
        if args.output:
            check_target(args.output)
        history = _open(args.file)
        scenario = history.project.scenario
        result = _search(scenario, args, stop)
        if result.plan is not None:
            scenario = replace(scenario, plan=result.plan)
        try:
            if args.output and result.plan is not None:
                _write_plan(history, scenario, args.output)
            if result.plan is not None:
                _say(how_good(result))
        finally:
            _print(_solved(result, scenario))
    return _exit_code(result, stop)


def how_good(result: Result) -> str:
    """What is proven of a plan, about all plans and about those of whole orders, never the one for the other."""
    from core.solve import standing

    if result.status == "optimal":
        return "Proven optimal: no plan can be cheaper."
    if result.cost is None or result.bound is None:
        return "No bound was found: how much better a plan could be is not known."
    known = standing(result.cost, result.bound, result.whole_bound)
    if known.whole == "best":
        proven = "Proven best among plans that split no order; with splits a plan could be cheaper by at most"
        return f"{proven} {known.saving or 0:.0%}."
    least = f"No plan can cost less than {result.bound:,.2f}."
    said = least if known.above is None else f"At most {known.above:.0%} above the optimum."
    if known.whole == "dearer":
        said += f" Without splits no plan costs less than {result.whole_bound:,.2f}."
    if known.above_whole is not None:
        said += f" At most {known.above_whole:.0%} above the best plan that splits no order."
    return said


def _solved(result: Result, scenario: Scenario) -> dict[str, Any]:
    from core.evaluate import evaluate, find_conflicts

    score = evaluate(scenario) if result.plan is not None else None
    return {
        "status": result.status,
        "cost": score.cost if score else None,
        "terms": asdict(score.terms) if score else None,
        "bound": result.bound,
        "gap": result.gap,
        "seconds": round(result.seconds, 3),
        "lots": len(scenario.plan.lots) if score else 0,
        "conflicts": len(find_conflicts(scenario)) if score else 0,
    }


def _write_plan(history: History, scenario: Scenario, output: Path) -> None:
    from core.evaluate import evaluate

    project, cost = history.project.with_scenario(scenario), evaluate(scenario).cost
    write_any(history.push("Optimise", project, when=datetime.now(), cost=cost), output)


def _exit_code(result: Result, stop: StopFlag) -> int:
    if result.plan is None and result.reason:
        _say(result.reason)
    for item in result.clash:
        if item.sentence != result.reason:
            _say(f"- {item.sentence}")
    if stop.is_set() or result.status == "stopped":
        return STOPPED
    return NO_PLAN if result.status == "impossible" else DONE


def _search(scenario: Scenario, args: argparse.Namespace, stop: StopFlag) -> Result:
    """Solve in a thread of its own: a signal is only heard while the main thread runs Python."""
    from core.solve import SolveOptions, solve

    options = SolveOptions(seconds=args.seconds, workers=args.workers, seed=args.seed)
    progress = _Progress(args.seconds)
    found: list[Result | BaseException] = []

    def run() -> None:
        try:
            found.append(solve(scenario, options, progress, stop))
        except BaseException as error:  # told by the main thread
            found.append(error)

    thread = threading.Thread(target=run, name="solve", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.2)  # on Windows a wait without end would hold back Ctrl+C
        progress.show()
    progress.end()
    result = found[0]
    if isinstance(result, BaseException):
        raise result
    return result


def _evaluate(args: argparse.Namespace) -> int:
    from core.evaluate import evaluate, find_conflicts

    scenario = _open(args.file).project.scenario
    score = evaluate(scenario)
    _print({
        "cost": score.cost,
        "terms": asdict(score.terms),
        "late_orders": score.late_orders,
        "max_tardiness_hours": score.max_tardiness_minutes / 60,
        "conflicts": [
            {"kind": conflict.kind, "sentence": conflict.sentence, "lots": list(conflict.lots)}
            for conflict in find_conflicts(scenario)
        ],
    })
    return DONE


def _convert(args: argparse.Namespace) -> int:
    check_target(args.output)
    write_any(_open(args.file), args.output)
    return DONE


def _bench(args: argparse.Namespace) -> int:
    with _Stopping() as stop:
        answer = _bench_cork(args, stop) if args.family == "cork" else _bench_family(args, stop)
        _print({"family": args.family, **answer})
        return STOPPED if stop.is_set() else DONE if answer["objective"] is not None else NO_PLAN


def _bench_cork(args: argparse.Namespace, stop: StopFlag) -> dict[str, Any]:
    from core.evaluate import evaluate
    from core.files.families import best_known_above

    scenario = _open(args.file).project.scenario
    result = _search(scenario, args, stop)
    if result.plan is None:
        _say(result.reason)
    return {
        "instance": args.file.stem,
        "objective": None if result.plan is None else evaluate(replace(scenario, plan=result.plan)).cost,
        "bound": result.bound,
        "best_known": best_known_above(args.family, args.file),
        "seconds": round(result.seconds, 3),
    }


def _bench_family(args: argparse.Namespace, stop: StopFlag) -> dict[str, Any]:
    """Instances of the literature, answered by the sequence search; its kernels are compiled before the clock runs."""
    from core.files.families import read_family
    from core.solve import SolveOptions
    from core.solve.sequencing import best_sequence

    instance = read_family(args.family, args.file, args.instance)
    found = best_sequence(instance, SolveOptions(seconds=args.seconds, workers=args.workers, seed=args.seed), stop)
    if found.hard or found.medium:
        _say(f"No plan was found in which all is in time: {found.hard} minutes past due dates (hard), "
             f"{found.medium} past ideal ends (medium); the objective is the soft value alone.")
    return {
        "instance": instance.name,
        "objective": found.objective,
        "bound": found.bound,
        "best_known": instance.best_known,
        "seconds": round(found.seconds, 3),
        **({"hard": found.hard, "medium": found.medium} if args.family == "food_packaging" else {}),
    }


def _open(path: Path) -> History:
    opening = open_any(path)
    for warning in opening.warnings:
        _say(f"Warning: {warning}")
    return opening.history


class _Stopping:
    """While it lasts, Ctrl+C and a request to end set a flag; a second one ends the program at once."""

    def __enter__(self) -> StopFlag:
        from core.solve import StopFlag

        self._flag = StopFlag()
        self._before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        return self._flag

    def _stop(self, number: int, frame: object) -> None:
        self._flag.set()
        signal.signal(number, signal.SIG_DFL)
        _say("Stopping; the best plan so far is kept.")

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)


class _Progress:
    """What the search reports, kept by its thread and shown by the main one: a bar on a terminal, else new lines."""

    def __init__(self, seconds: float) -> None:
        self._limit, self._begin = seconds, time.monotonic()
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._texts: deque[str] = deque()
        self._figures = self._shown = ""
        self._cost: float | None = None
        self._bound: float | None = None
        self._next_line = 0.0

    def __call__(self, event: object) -> None:
        if text := getattr(event, "text", ""):
            self._texts.append(text)
        self._cost = _newer(self._cost, getattr(event, "cost", None))
        if getattr(event, "covers_splits", True):
            self._bound = _newer(self._bound, getattr(event, "bound", None))
        bound = "" if self._bound is None else f", bound {self._bound:,.2f}"
        self._figures = "" if self._cost is None else f"cost {self._cost:,.2f}{bound}"

    def show(self) -> None:
        """Bring what is shown up to date; lines come at most once a second."""
        now = time.monotonic() - self._begin
        if self._is_terminal:
            done = round(20 * min(1, now / self._limit))
            bar = f"[{'#' * done}{'.' * (20 - done)}] {now:.0f} of {self._limit:g} s  {self._figures}"
            sys.stderr.write(f"\r{bar:<78}")
            sys.stderr.flush()
            return
        while self._texts:
            _say(self._texts.popleft())
        if self._figures != self._shown and now >= self._next_line:
            self._shown, self._next_line = self._figures, now + 1
            _say(f"{now:.1f} s: {self._figures}")

    def end(self) -> None:
        """Show the last of it, and leave the line of the bar."""
        self._next_line = 0.0
        self.show()
        if self._is_terminal:
            _say("")


def _newer(known: float | None, told: float | None) -> float | None:
    return known if told is None else told


def _list_problems(error: CorkboardError) -> None:
    for problem in error.problems if isinstance(error, InvalidInput) else (error,):
        _say(str(problem))


def _print(result: dict[str, Any]) -> None:
    print(json.dumps(result), flush=True)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
