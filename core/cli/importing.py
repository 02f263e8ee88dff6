"""`import`: an order book is read without anybody's help, told row by row, and taken into a project as one step."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from core.cli.codes import BAD_INPUT, DONE
from core.cli.querying import add_database, book_of
from core.cli.told import print_result, say
from core.edit import History, compare_orders, merge_orders
from core.errors import CorkboardError, FileProblem
from core.files import check_target, open_any, write_any
from core.files.disk import replace_file
from core.files.intake import (
    FIELDS,
    IntakeReport,
    Profile,
    Wishes,
    check_complete,
    import_report,
    keep_profile,
    kept_report,
    named,
    profiles_in,
    take_in,
    users_profiles,
    with_profile,
    with_report,
)
from core.model import Order, Project, Scenario, Shop, minute_of

SHOWN = 20
"""Rows that are named on standard error; the report has all."""


def add_import(parser: argparse.ArgumentParser) -> None:
    """The arguments of `import`."""
    parser.add_argument("book", type=Path, nargs="?", metavar="BOOK",
                        help="an order book: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv; or instead of it:")
    add_database(parser)
    parser.add_argument("--profile", default="", metavar="NAME", help="read the book as remembered under this name, or "
                        "remember it so")  # fmt: skip
    parser.add_argument("--column", action="append", default=[], type=_column, metavar="B=due",
                        help="say which field a column fills; may be repeated")  # fmt: skip
    parser.add_argument("--sheet", default="", metavar="NAME", help="the sheet with the orders, if not the likeliest")
    parser.add_argument("--header-row", type=_row, default=0, metavar="N", help="its last row of headers")
    parser.add_argument("--into", type=Path, metavar="PROJECT", help="the project .cork that takes the orders in, as "
                        "one step; made where there is none")  # fmt: skip
    parser.add_argument("--protected", action="store_true", help="change locked and begun orders as well")
    parser.add_argument("--report", type=Path, metavar="REPORT", help="where every row is told, as .json")


def _column(text: str) -> tuple[str, str]:
    letter, sign, field = text.partition("=")
    if not (letter.isascii() and letter.isalpha() and sign):
        raise argparse.ArgumentTypeError(f"{text} is not of the form B=due")
    field = field.strip().lower()
    if field not in ("", *FIELDS):
        raise argparse.ArgumentTypeError(f"{field} is no field; there are: {', '.join(FIELDS)}")
    return letter.upper(), field


def _row(text: str) -> int:
    if not 1 <= int(text) <= 1_048_576:
        raise argparse.ArgumentTypeError(f"{text} is no row of a sheet")
    return int(text)


def import_book(args: argparse.Namespace) -> int:
    """Read a book, or the rows of a query, tell every row, and take the good ones in."""
    with book_of(args) as args.book:
        return _import(args)


def _import(args: argparse.Namespace) -> int:
    for target in filter(None, (args.report, args.into)):
        check_target(target)
    history = _opened(args.into) if args.into else None
    say(f"Reading {args.book}.")
    report = _read(args, history)
    told = report.as_json()
    try:
        check_complete(report, args.book)
        if history is not None:
            told["merge"] = _take_into(report, history, args)
        elif args.profile:
            keep_profile(_profile(report, args))
    except CorkboardError as error:
        say(str(error))
        _ask(report)
        return BAD_INPUT
    finally:
        _write(told, args.report)
    _tell(report)
    print_result(_summary(told))
    return DONE


def _summary(told: dict[str, Any]) -> dict[str, Any]:
    shown = {key: told[key] for key in ("file", "sheet", "counts", "unmapped")}
    return {**shown, **{name: len(orders) for name, orders in told.get("merge", {}).items()}}


def _opened(path: Path) -> History | None:
    if not path.exists():
        return History(Project((Scenario(Shop(date.today())),), name=path.stem))
    opening = open_any(path)
    if opening.warnings and path.suffix.lower() == ".cork":
        raise FileProblem(f"{path} has steps that were never saved. Open it in the window and save it first.")
    return opening.history


def _read(args: argparse.Namespace, history: History | None) -> IntakeReport:
    profiles = [*(profiles_in(history.project.settings) if history else ()), *users_profiles()]
    if args.profile and not any(one.name == args.profile for one in profiles):
        say(f"There is no profile {args.profile} yet: this reading will be remembered under that name.")
    machines = tuple(history.project.scenario.shop.machines) if history else ()
    wishes = Wishes(named(profiles, args.profile), dict(args.column), machines, args.sheet, args.header_row)
    return take_in(args.book, wishes)


def _profile(report: IntakeReport, args: argparse.Namespace) -> Profile:
    name = args.profile or report.profile or args.book.stem
    return Profile(name, report.fingerprint, report.memory, answers=report.answers)


def _take_into(report: IntakeReport, history: History, args: argparse.Namespace) -> dict[str, Any]:
    """Merge the good rows into a project, as one step, and remember how the book was read."""
    before = history.project
    shop, now = before.scenario.shop, datetime.now()
    orders = import_report(report, shop).orders
    difference = compare_orders(before.scenario, orders, minute_of(shop.epoch, now))
    keep = () if args.protected else difference.protected
    after = before.with_scenario(merge_orders(before.scenario, orders, keep))
    if after is not before:
        profile = _profile(report, args)
        counts = {"added": len(difference.added), "changed": len(difference.changed), "removed": 0}
        kept = kept_report(report, counts, now.isoformat(timespec="milliseconds"))
        settings = with_report(with_profile(after.settings, profile), kept)
        after = replace(after, settings=settings)
        write_any(history.push(_step_name(orders), after, when=now), args.into)
        keep_profile(profile)
    _tell_difference(difference.protected, difference.gone, args.protected)
    return {key: list(value) for key, value in asdict(difference).items()}


def _step_name(orders: Sequence[Order]) -> str:
    return "Import 1 order" if len(orders) == 1 else f"Import {len(orders)} orders"


def _tell_difference(protected: Sequence[str], gone: Sequence[str], is_changed: bool) -> None:
    if protected:
        done = "Changed although" if is_changed else "All but the progress kept, since"
        say(f"{done} locked or begun: {', '.join(protected[:SHOWN])}{_more(protected)}.")
    if gone:
        say(f"In the project but not in the book, they stay: {', '.join(gone[:SHOWN])}{_more(gone)}.")


def _more(names: Sequence[str]) -> str:
    return f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""


def _write(told: dict[str, Any], path: Path | None) -> None:
    if path is not None:
        replace_file(path, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def _ask(report: IntakeReport) -> None:
    for one in report.questions:
        told = one.as_json()
        perhaps = f" It may be: {', '.join(one.candidates)}." if one.candidates else ""
        say(f'Column {told["column"]}, "{one.header}": {one.why}{perhaps}')
    if report.questions:
        say("Answer with --column, as in: --column B=due")


def _tell(report: IntakeReport) -> None:
    """What a planner should look at, on standard error."""
    for remark in report.remarks:
        say(remark)
    _ask(report)
    odd = [record for record in report.records if record.status in ("warn", "error")]
    for record in odd[:SHOWN]:
        said = "; ".join(issue.sentence for issue in record.issues if issue.level != "ok")
        say(f"Row {record.row} {'stays out' if record.status == 'error' else 'comes in'}: {said}")
    if len(odd) > SHOWN:
        say(f"... and {len(odd) - SHOWN} more.")
    counts = report.counts
    say(f"{counts.get('ok', 0) + counts.get('warn', 0)} orders read, {counts.get('error', 0)} rows refused, "
        f"{sum(count for status, count in counts.items() if status.startswith('skip'))} left out.")  # fmt: skip
