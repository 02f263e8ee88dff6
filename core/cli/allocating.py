"""The cost matrix on the command line: which machine does which order, and what that means, as one JSON object."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.codes import DONE, NO_PLAN, STOPPED
from core.cli.matrix_report import report_of
from core.cli.reading import open_file
from core.cli.told import print_result, say
from core.cli.watching import Stopping, beside
from core.edit import History, count_preparation, set_capacity
from core.errors import FileProblem, NoPlanFound
from core.files import check_target, write_any
from core.files.disk import check_writable, replace_file
from core.language import mark, tr
from core.model import Scenario

if TYPE_CHECKING:
    from core.solve.allocation import Allocation, CostTable

NEXT_BEST = 3
"""So many next best plans are told where nobody says how many."""
MODELS = (".lp", ".mps", ".txt")


def add_allocate(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    readings = tr(
        "what preparation costs: the same on every pair, each pair its own, or once for each machine that is opened, "
        "which may then take any number of orders (what the file says)"
    )
    file = tr("a .cork, a .json, or a workbook with a cost matrix")
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=file)
    parser.add_argument("--preparation", choices=("uniform", "pair", "machine"), help=readings)
    cost = tr("what each preparation costs, whatever the file says (what it says)")
    parser.add_argument("--preparation-cost", type=_cost, metavar="X", help=cost)
    most = tr("how many orders every machine takes at most (what the file says, else 1)")
    parser.add_argument("--capacity", type=_capacity, metavar="N", help=most)
    best = tr("how many next best plans to tell ({most})", most=NEXT_BEST)
    parser.add_argument("--k-best", type=_count, default=NEXT_BEST, metavar="K", help=best)
    output = tr("where the plan goes: .cork, .json, or the matrix in colours as .xlsx")
    parser.add_argument("--output", type=Path, metavar=tr("OUT"), help=output)
    model = tr("write the integer linear programme: .lp or .mps for other solvers, .txt to be read")
    parser.add_argument("--write-model", type=Path, metavar="M", help=model)


def _cost(text: str) -> float:
    if not 0 <= (cost := float(text)) < math.inf:
        raise argparse.ArgumentTypeError(tr("{text} is not a cost of 0 or more", text=text))
    return cost


def _capacity(text: str) -> int:
    if (most := int(text)) < 1:
        raise argparse.ArgumentTypeError(tr("{text} is not a number of orders above 0", text=text))
    return most


def _count(text: str) -> int:
    if not 0 <= (number := int(text)) <= 1000:
        raise argparse.ArgumentTypeError(tr("{text} is not a number from 0 to 1000", text=text))
    return number


def allocate_file(args: argparse.Namespace) -> int:
    """Solve a cost matrix and print its answer; the exit code."""
    _check_targets(args)
    history = _opened(args.file)
    scenario = _asked(history.project.scenario, args)
    from core.solve.allocation import Stopped, cost_table, heeding

    table = cost_table(scenario)
    if args.write_model:
        _write_model(table, args.write_model)

    def answer() -> int:
        with heeding(stop):
            return _answer(history, scenario, table, args)

    with Stopping(mark("Stopping.")) as stop:
        try:
            return beside(answer)
        except Stopped:
            return STOPPED


def _answer(history: History, scenario: Scenario, table: CostTable, args: argparse.Namespace) -> int:
    from core.solve.allocation import allocate, next_best

    try:
        found = allocate(table)
    except NoPlanFound as refusal:
        say(str(refusal))
        print_result(_none(table, str(refusal)))
        return NO_PLAN
    others = next_best(found, args.k_best)
    try:
        if args.output:
            _write(history, scenario, args.output, (found, *others))
    finally:
        print_result(_told(found, others, _hints(args, table), args.k_best))
    return DONE


def _check_targets(args: argparse.Namespace) -> None:
    if args.output:
        check_target(args.output)
    if args.write_model:
        if args.write_model.suffix.lower() not in MODELS:
            raise FileProblem(tr("The name {file} must end in .lp, .mps or .txt.", file=args.write_model))
        check_writable(args.write_model)


def _opened(path: Path) -> History:
    if path.suffix.lower() in (".cork", ".json"):
        return open_file(path)
    from core.files.matrix_book import open_matrix

    history, warnings = open_matrix(path)
    for warning in warnings:
        say(tr("Warning: {warning}", warning=warning))
    return history


def _asked(scenario: Scenario, args: argparse.Namespace) -> Scenario:
    """The scenario counted as the options say."""
    if args.preparation or args.preparation_cost is not None:
        before = scenario.shop.objective
        cost = before.preparation_cost if args.preparation_cost is None else args.preparation_cost
        scenario = count_preparation(scenario, args.preparation or before.preparation, cost)
    return scenario if args.capacity is None else set_capacity(scenario, args.capacity)


def _hints(args: argparse.Namespace, table: CostTable) -> Sequence[str]:
    hints = []
    if args.preparation and not table.preparation.any() and not table.opening.any():
        hints.append(tr("The file gives no preparation cost, so none is counted: --preparation-cost says one."))
    if table.reading == "machine" and args.capacity is None and table.orders and max(table.places, default=0) > 1:
        hints.append(tr("A machine may take several orders: --capacity says how many at most."))
    return hints


def _write_model(table: CostTable, path: Path) -> None:
    from core.solve.allocation import model_lp, model_mps, model_text

    write = {".lp": model_lp, ".mps": model_mps}.get(path.suffix.lower(), model_text)
    replace_file(path, write(table).encode(errors="replace"))


def _write(history: History, scenario: Scenario, path: Path, plans: Sequence[Allocation]) -> None:
    from core.evaluate import evaluate
    from core.files.matrix import write_matrix
    from core.solve.allocation import plan_of

    scenario = replace(scenario, plan=plan_of(scenario, plans[0]))
    if path.suffix.lower() == ".xlsx":
        write_matrix(report_of(history.project.name, scenario, plans), path)
        return
    project, cost = history.project.with_scenario(scenario), evaluate(scenario).allocation_cost
    write_any(history.push(tr("Allocate"), project, when=datetime.now(), cost=cost), path)


def _told(found: Allocation, others: Sequence[Allocation], hints: Sequence[str], asked: int) -> dict[str, Any]:
    from core.solve.allocation import note, regrets

    rises = zip(found.table.orders, regrets(found).tolist(), strict=True)
    return {
        **_plan(found),
        "left": list(found.left),
        "regret": {order: _row(found.table.machines, row) for order, row in rises},
        "next_best": [_plan(one) for one in others],
        "note": " ".join([note(found, others if others or asked else None), *hints]).strip(),
    }


def _row(machines: Sequence[str], rises: Sequence[float]) -> dict[str, float | int | None]:
    """The regrets of one order; those not known in time are left out."""
    known = ((name, rise) for name, rise in zip(machines, rises, strict=True) if not math.isnan(rise))
    return {name: _number(rise) if math.isfinite(rise) else None for name, rise in known}


def _plan(one: Allocation) -> dict[str, Any]:
    return {"total": _number(one.total), "pairs": [list(pair) for pair in one.pairs]}


def _none(table: CostTable, sentence: str) -> dict[str, Any]:
    return {"total": None, "pairs": [], "left": list(table.orders), "regret": {}, "next_best": [], "note": sentence}


def _number(amount: float) -> float | int:
    """An amount without a needless ".0"."""
    return int(amount) if amount.is_integer() else amount
