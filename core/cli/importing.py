"""`import`: a book is read without anybody's help, told row by row, and taken into a project as one step."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from core.cli.codes import BAD_INPUT, DONE
from core.cli.import_merging import Target, merge_report, opened, profile_of, store
from core.cli.import_reading import reports_of
from core.cli.querying import add_database, book_of
from core.cli.told import print_result, say
from core.errors import CorkboardError
from core.files import check_target
from core.files.disk import replace_file
from core.files.intake import KINDS, IntakeReport, check_complete, fields_of_kind, keep_profile, letters, stem_of

SHOWN = 20
"""Rows that are named on standard error; the report has all."""
ANSWERS = ("dates", "unit", "word", "rows", "columns")
"""What the keys of answers begin with."""
ABOUT = """
The report of an order book, of machines, rates, producers, changeovers, costs or offers is one object: "counts", "rows"
(each with its status and fields), "cells" (every doubt with sheet, cell, what was read and what was expected),
"unmapped" (columns that are open), "merge" (what it did to the project). With --kind auto it is {"file", "tables":
[one such object for each table, in the order in which they came in], "not_read": [sheets left out, and why]}.
"""


def add_import(parser: argparse.ArgumentParser) -> None:
    """The arguments of `import`."""
    parser.epilog = ABOUT
    parser.add_argument("book", type=Path, nargs="?", metavar="BOOK", help="a workbook or table: .xlsx, .xlsm, .xls, "
                        ".xlsb, .ods, .csv; or instead of it:")  # fmt: skip
    add_database(parser)
    parser.add_argument("--kind", default="", choices=("auto", *KINDS), metavar="KIND", help="what it is read for: "
                        f"{', '.join(KINDS)}; or auto, for every table of the book in the right order. Not given: its "
                        "orders, or what it surely holds where there are none")  # fmt: skip
    parser.add_argument("--profile", default="", metavar="NAME", help="read the book as remembered under this name, or "
                        "remember it so")  # fmt: skip
    parser.add_argument("--column", action="append", default=[], type=_column, metavar="B=due",
                        help="say which field a column fills; may be repeated")  # fmt: skip
    parser.add_argument("--answer", action="append", default=[], type=_answer, metavar="KEY=VALUE", help='decide about '
                        'values, as in "dates due=MDY" or "unit rate=s/pc"; may be repeated')  # fmt: skip
    parser.add_argument("--sheet", default="", metavar="NAME", help="the sheet with the table, if not the likeliest")
    parser.add_argument("--header-row", type=_row, default=0, metavar="N", help="its last row of headers")
    parser.add_argument("--into", type=Path, metavar="PROJECT", help="the project .cork that takes the rows in, as "
                        "one step; made where there is none")  # fmt: skip
    parser.add_argument("--new", action="store_true", help="take machines, orders and producers that the project does "
                        "not know, but costs, rates or offers name, for new ones")  # fmt: skip
    parser.add_argument("--protected", action="store_true", help="change locked and begun orders as well")
    parser.add_argument("--report", type=Path, metavar="REPORT", help="where every row is told, as .json")


def _column(text: str) -> tuple[str, str]:
    letter, sign, field = text.partition("=")
    if not (letter.isascii() and letter.isalpha() and sign):
        raise argparse.ArgumentTypeError(f"{text} is not of the form B=due")
    field = field.strip()
    fields = dict.fromkeys(one for kind in KINDS for one in fields_of_kind(kind))
    stem, _, title = field.partition(" ")
    if field and stem.lower() not in fields:
        raise argparse.ArgumentTypeError(f"{field} is no field; there are: {', '.join(fields)}")
    return letter.upper(), f"{stem.lower()} {title}".strip()


def _answer(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not (key.strip() and sign):
        raise argparse.ArgumentTypeError(f"{text} is not of the form KEY=VALUE")
    if key.split()[0] not in ANSWERS:
        raise argparse.ArgumentTypeError(f"{key.strip()} is no question; they begin with {', '.join(ANSWERS)}")
    return key.strip(), value.strip()


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
    target = Target(opened(args.into) if args.into else None, args)
    say(f"Reading {args.book}.")
    found = reports_of(args, target)
    if found.is_single:
        return _import_one(next(iter(found.reports(target))), target, args)
    return _import_several(found, target, args)


def _import_one(report: IntakeReport, target: Target, args: argparse.Namespace) -> int:
    told = report.as_json()
    _tell_unknown_columns(report, args)
    try:
        check_complete(report, args.book)
        _take(report, told, target, args)
        store(target)
    except CorkboardError as error:
        say(str(error))
        _ask(report)
        return BAD_INPUT
    finally:
        _write(told, args.report)
    _tell(report)
    print_result(_summary(told))
    return DONE


def _tell_unknown_columns(report: IntakeReport, args: argparse.Namespace) -> None:
    known = {letters(one.column) for one in report.table.headings.columns}
    for letter in dict(args.column).keys() - known:
        say(f"The table has no column {letter}, so nothing was read from it.")


def _take(report: IntakeReport, told: dict[str, Any], target: Target, args: argparse.Namespace) -> None:
    """Merge a report into the project, or remember how it was read where there is none."""
    if target.history is not None:
        merged = told["merge"] = merge_report(report, target)
        _tell_difference(report, merged, args.protected)
    elif args.profile:
        keep_profile(profile_of(report, args))


def _import_several(found: Any, target: Target, args: argparse.Namespace) -> int:
    """Each table of a book after the other, as one step; tables that leave something open stay out."""
    tables: list[dict[str, Any]] = []
    left_out = list(found.left_out)
    for report in found.reports(target):
        told = {"kind": report.kind, **report.as_json()}
        say(f"Sheet {told['sheet']}: {report.kind}.")
        try:
            check_complete(report, args.book)
            _take(report, told, target, args)
            if target.history is None:  # the next tables may name rows of this one
                merge_report(report, target)
            tables.append(told)
        except CorkboardError as error:
            say(str(error))
            left_out.append({"sheet": told["sheet"], "kind": report.kind, "why": str(error)})
        _tell(report)
    for one in left_out:
        say(f"Sheet {one['sheet']} was not read: {one['why']}")
    told_all = {"file": args.book.name, "tables": tables, "not_read": left_out}
    try:
        store(target)
    finally:
        _write(told_all, args.report)
    print_result({**told_all, "tables": [_summary(one) for one in tables]})
    return DONE if tables else BAD_INPUT


def _summary(told: dict[str, Any]) -> dict[str, Any]:
    shown = {key: told[key] for key in ("file", "sheet", "kind", "counts", "unmapped") if key in told}
    merged = told.get("merge", {})
    return {**shown, **{name: len(rows) for name, rows in merged.items() if name != "beside"}}


def _tell_difference(report: IntakeReport, merged: dict[str, Any], is_changed: bool) -> None:
    protected, gone = merged["protected"], merged["gone"]
    if protected:
        kept = "All but the progress kept, since" if report.kind == "orders" else "Kept as they are, since"
        done = "Changed although" if is_changed else kept
        say(f"{done} locked or begun: {_names(protected)}.")
    for table, rows in merged.get("beside", {}).items():
        say(f"Come in with them, {table}: {_names(rows)}.")
    if gone:
        say(f"In the project but not in the book, they stay: {_names(gone)}.")


def _names(names: list[str]) -> str:
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def _write(told: dict[str, Any], path: Path | None) -> None:
    if path is not None:
        replace_file(path, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def _ask(report: IntakeReport) -> None:
    for one in report.questions:
        told = one.as_json()
        shown = one.candidates[:SHOWN]
        perhaps = f" It may be: {', '.join(shown)}." if shown else ""
        say(f'Column {told["column"]}, "{one.header}": {one.why}{perhaps}')
    if report.questions:
        field = next((stem_of(one) for question in report.questions for one in question.candidates), "due")
        example = "B=due" if report.kind == "orders" else f"B={field}"
        say(f"Answer with --column, as in: --column {example}")


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
    read, refused = counts.get("ok", 0) + counts.get("warn", 0), counts.get("error", 0)
    one, many = ("order", "orders") if report.kind == "orders" else (f"row of {report.kind}", f"rows of {report.kind}")
    say(f"{read} {one if read == 1 else many} read, {refused} row{'' if refused == 1 else 's'} refused, "
        f"{sum(count for status, count in counts.items() if status.startswith('skip'))} left out.")  # fmt: skip
