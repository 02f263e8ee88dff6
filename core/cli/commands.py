"""The command line: reads a file, asks the core, prints one JSON line. No rule of the shop lives here.

Results go to standard output; progress, warnings and problems to standard error. Exit codes: 0 done, 1 no plan exists,
2 bad input, 130 stopped by the user (what was found by then is still written and printed).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core import __version__
from core.cli.allocating import add_allocate, allocate_file
from core.cli.benching import FAMILIES
from core.cli.benching import bench as bench_one
from core.cli.codes import BAD_INPUT, DONE, NO_PLAN, STOPPED
from core.cli.importing import add_import, import_book
from core.cli.learning import acceptance, add_acceptance
from core.cli.offering import add_offers, offer
from core.cli.parsing import PROGRAM, Help, add_language, heed_language
from core.cli.printing import Painting, add_print, print_file
from core.cli.reading import open_file
from core.cli.templating import add_template, check_output, write_output
from core.cli.told import heed_consoles, how_far, how_good, print_result, say
from core.cli.watching import Stopping, add_limits, search
from core.edit import History
from core.errors import CorkboardError, FileProblem, InvalidInput, NoPlanFound, NotWritten
from core.files import aside
from core.files.intake.aside import ASIDE, serve
from core.language import listed, tr, use
from core.model import Scenario
from core.timing import kernel_cache

if TYPE_CHECKING:
    from core.solve import Result, StopFlag

COMMANDS = ("solve", "evaluate", "convert", "import", "allocate", "offers", "acceptance", "print", "bench")


def is_asked_for(argv: list[str]) -> bool:
    """Whether these arguments are for the command line, rather than none or one file for the window to open."""
    if len(argv) != 1:
        return bool(argv)
    return argv[0].startswith("-") or argv[0] in COMMANDS or not Path(argv[0]).exists()


def main(argv: list[str], paint: Painting | None = None) -> int:
    """Do one sub-command and return the exit code; `paint` is what paints pages, which only main.py can hand in."""
    heed_consoles()
    if argv[:1] == [aside.ASIDE] and len(argv) == 2:
        return aside.serve(argv[1])
    if argv[:1] == [ASIDE] and len(argv) == 3:
        return serve(Path(argv[1]), Path(argv[2]))
    if argv[:1] == [kernel_cache.ASIDE]:
        from core.solve import warm

        return warm.serve(argv[1:])
    argv = heed_language(argv)
    if argv and not argv[0].startswith("-") and argv[0] not in COMMANDS:
        say(_what_else(argv))
        return BAD_INPUT
    args = _parser(paint).parse_args(argv)
    if args.language:  # said shorter, as argparse allows
        use(args.language)
    try:
        code: int = args.command(args)
    except NoPlanFound as error:
        say(str(error))
        return NO_PLAN
    except CorkboardError as error:
        _list_problems(error)
        return BAD_INPUT
    except KeyboardInterrupt:
        return STOPPED
    return code


def _what_else(argv: list[str]) -> str:
    if Path(argv[0]).exists():
        return tr("The window opens one file at a time.")
    return tr("There is no command and no file {name}. The commands are {commands}; --help explains them.",
              name=argv[0], commands=listed(COMMANDS))  # fmt: skip


def _parser(paint: Painting | None) -> argparse.ArgumentParser:
    about = tr("A planning board for shop floors. Without a command, or with one FILE, the window opens.")
    usage = tr("%(prog)s [FILE | COMMAND ...]")
    parser = argparse.ArgumentParser(prog=PROGRAM, usage=usage, description=about, formatter_class=Help)
    add_language(parser)
    version = tr("show program's version number and exit")
    parser.add_argument("--version", action="version", version=f"Corkboard {__version__}", help=version)
    commands = parser.add_subparsers(metavar=tr("COMMAND"), required=True, prog=PROGRAM)
    files = tr("a project .cork, an exchange file .json or an order book .xlsx")

    solve = _command(commands, "solve", _solve, tr("find a plan and print what it is worth"))
    solve.add_argument("file", type=Path, metavar=tr("FILE"), help=files)
    solve.add_argument("--near", type=_lots, metavar="K", help=tr("repair the plan in the file: at most K lots move"))
    solve.add_argument("--output", type=Path, metavar=tr("OUT"), help=tr("where the plan goes: .cork, .json or .xlsx"))
    add_template(solve)
    add_limits(solve)

    evaluate = _command(commands, "evaluate", _evaluate, tr("print cost and conflicts of the plan in a file"))
    evaluate.add_argument("file", type=Path, metavar=tr("FILE"), help=files)

    convert = _command(commands, "convert", _convert, tr("write a file in another form"))
    convert.add_argument("file", type=Path, metavar=tr("IN"), help=files)
    convert.add_argument("output", type=Path, metavar=tr("OUT"), help=tr("a .cork, a .json, or a schedule .xlsx"))
    add_template(convert)

    told = tr("read an order book, or another table, and tell every row")
    add_import(_command(commands, "import", import_book, told))

    told = tr("give each order of a cost matrix its machine, and tell what that means")
    add_allocate(_command(commands, "allocate", allocate_file, told))

    add_offers(_command(commands, "offers", offer, tr("find the best offers of a wave to the producers")), files)

    add_acceptance(_command(commands, "acceptance", acceptance, tr("learn how surely each producer accepts")), files)

    told = tr("write the plan as pages into a PDF: board, dispatch lists, order list, key figures")
    add_print(_command(commands, "print", print_file, told), files, paint)

    bench = _command(commands, "bench", bench_one, tr("solve one benchmark instance and print the objective"))
    families = tr("cork: exchange files, judged by cost; else the literature's")
    bench.add_argument("family", choices=FAMILIES, help=families)
    bench.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("the instance, or a file of several"))
    bench.add_argument("--instance", type=int, default=1, metavar="N", help=tr("which one of several, from 1 (1)"))
    add_limits(bench)
    return parser


Command = Callable[[argparse.Namespace], int]


def _command(commands: Any, name: str, function: Command, text: str) -> argparse.ArgumentParser:
    about = tr("{said}.", said=text[:1].upper() + text[1:])
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=about, formatter_class=Help)
    add_language(parser)
    parser.set_defaults(command=function)
    return parser


def _lots(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(tr("{text} is not a number of lots above 0", text=text))
    return number


def _solve(args: argparse.Namespace) -> int:
    with Stopping() as stop:
        history = open_file(args.file)
        check_output(history, args.output, args.template)
        scenario = history.project.scenario
        result = search(scenario, args, stop)
        if result.plan is not None:
            scenario = replace(scenario, plan=result.plan)
        try:
            if args.output and result.plan is not None:
                _write_plan(history, scenario, args)
            if result.plan is not None:
                say(how_far(history.project.scenario.plan, result.plan) if args.near else how_good(result))
        finally:
            print_result(_solved(result, scenario))
    return _exit_code(result, stop)


def _solved(result: Result, scenario: Scenario) -> dict[str, Any]:
    from core.evaluate import evaluate, find_conflicts

    score = evaluate(scenario) if result.plan is not None else None
    return {
        "status": result.status,
        "cost": score.plan_cost if score else None,
        "terms": asdict(score.terms) if score else None,
        "bound": result.bound,
        "gap": result.gap,
        "seconds": round(result.seconds, 3),
        "lots": len(scenario.plan.lots) if score else 0,
        "conflicts": len(find_conflicts(scenario)) if score else 0,
    }


def _write_plan(history: History, scenario: Scenario, args: argparse.Namespace) -> None:
    from core.evaluate import evaluate

    project, cost = history.project.with_scenario(scenario), evaluate(scenario).plan_cost
    solved = history.push(tr("Optimise"), project, when=datetime.now(), cost=cost)
    try:
        write_output(solved, args.output, args.template)
    except NotWritten as problem:  # somebody opened it meanwhile, or the disk is full: a long search must not be lost
        if problem.instead is None:
            raise
        write_output(solved, problem.instead, args.template)
        where = tr("The plan is in {path}.", path=problem.instead)
        raise FileProblem(f"{problem} {where}") from problem


def _exit_code(result: Result, stop: StopFlag) -> int:
    if result.plan is None and result.reason:
        say(result.reason)
    for item in result.clash:
        if item.sentence != result.reason:
            say(f"- {item.sentence}")
    if stop.is_set() or result.status == "stopped":
        return STOPPED
    return NO_PLAN if result.status == "impossible" else DONE


def _evaluate(args: argparse.Namespace) -> int:
    from core.evaluate import evaluate, find_conflicts

    scenario = open_file(args.file).project.scenario
    score = evaluate(scenario)
    print_result({
        "cost": score.plan_cost,
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
    history = open_file(args.file)
    check_output(history, args.output, args.template)
    write_output(history, args.output, args.template)
    return DONE


def _list_problems(error: CorkboardError) -> None:
    for problem in error.problems if isinstance(error, InvalidInput) else (error,):
        say(str(problem))
        if isinstance(problem, NotWritten) and problem.instead is not None:
            say(tr("It can be written as {path}.", path=problem.instead))
