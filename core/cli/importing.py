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
from core.language import counted, joined, listed, mark, quoted, tr

SHOWN = 20
"""Rows that are named on standard error; the report has all."""
ANSWERS = ("dates", "unit", "word", "rows", "columns")
"""What the keys of answers begin with."""
CHANGED = mark("Changed although locked or begun: {names}.")
KEPT = mark("Kept as they are, since locked or begun: {names}.")
KEPT_ORDERS = mark("All but the progress kept, since locked or begun: {names}.")
ABOUT = mark("""
The report of an order book, of machines, rates, producers, changeovers, costs or offers is one object: "counts", "rows"
(each with its status and fields), "cells" (every doubt with sheet, cell, what was read and what was expected),
"unmapped" (columns that are open), "merge" (what it did to the project). With --kind auto it is {"file", "tables":
[one such object for each table, in the order in which they came in], "not_read": [sheets left out, and why]}.
""")


def add_import(parser: argparse.ArgumentParser) -> None:
    """The arguments of `import`."""
    parser.epilog = tr(ABOUT)
    parser.add_argument("book", type=Path, nargs="?", metavar=tr("BOOK"), help=tr(
        "a workbook or table: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv; or else --database with --query"))  # fmt: skip
    add_database(parser)
    parser.add_argument("--kind", default="", choices=("auto", *KINDS), metavar=tr("KIND"), help=tr(
        "what it is read for: {kinds}; or auto, for every table of the book in the right order. Not given: its orders, "
        "or what it surely holds where there are none", kinds=", ".join(KINDS)))  # fmt: skip
    parser.add_argument("--profile", default="", metavar=tr("NAME"), help=tr(
        "read the book as remembered under this name, or remember it so"))  # fmt: skip
    parser.add_argument("--column", action="append", default=[], type=_column, metavar="B=due", help=tr(
        "say which field a column fills; may be repeated"))  # fmt: skip
    parser.add_argument("--answer", action="append", default=[], type=_answer, metavar=tr("KEY=VALUE"), help=tr(
        'decide about values, as in "dates due=MDY" or "unit rate=s/pc"; may be repeated'))  # fmt: skip
    sheet = tr("the sheet with the table, if not the likeliest")
    parser.add_argument("--sheet", default="", metavar=tr("NAME"), help=sheet)
    parser.add_argument("--header-row", type=_row, default=0, metavar="N", help=tr("its last row of headers"))
    parser.add_argument("--into", type=Path, metavar=tr("PROJECT"), help=tr(
        "the project .cork that takes the rows in, as one step; made where there is none"))  # fmt: skip
    parser.add_argument("--new", action="store_true", help=tr(
        "take machines, orders and producers that the project does not know, but costs, rates or offers name, for new "
        "ones"))  # fmt: skip
    parser.add_argument("--protected", action="store_true", help=tr("change locked and begun orders as well"))
    parser.add_argument("--report", type=Path, metavar=tr("REPORT"), help=tr("where every row is told, as .json"))


def _column(text: str) -> tuple[str, str]:
    letter, sign, field = text.partition("=")
    if not (letter.isascii() and letter.isalpha() and sign):
        raise argparse.ArgumentTypeError(tr("{text} is not of the form {form}", text=text, form="B=due"))
    field = field.strip()
    fields = dict.fromkeys(one for kind in KINDS for one in fields_of_kind(kind))
    stem, _, title = field.partition(" ")
    if field and stem.lower() not in fields:
        raise argparse.ArgumentTypeError(tr(
            "{field} is no field; there are: {fields}", field=field, fields=", ".join(fields)))
    return letter.upper(), f"{stem.lower()} {title}".strip()


def _answer(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not (key.strip() and sign):
        raise argparse.ArgumentTypeError(tr("{text} is not of the form {form}", text=text, form="KEY=VALUE"))
    if key.split()[0] not in ANSWERS:
        raise argparse.ArgumentTypeError(tr(
            "{key} is no question; they begin with {words}", key=key.strip(), words=", ".join(ANSWERS)))
    return key.strip(), value.strip()


def _row(text: str) -> int:
    if not 1 <= int(text) <= 1_048_576:
        raise argparse.ArgumentTypeError(tr("{text} is no row of a sheet", text=text))
    return int(text)


def import_book(args: argparse.Namespace) -> int:
    """Read a book, or the rows of a query, tell every row, and take the good ones in."""
    with book_of(args) as args.book:
        return _import(args)


def _import(args: argparse.Namespace) -> int:
    for target in filter(None, (args.report, args.into)):
        check_target(target)
    target = Target(opened(args.into) if args.into else None, args)
    say(tr("Reading {file}.", file=args.book))
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
        say(tr("The table has no column {letter}, so nothing was read from it.", letter=letter))


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
        say(tr("Sheet {sheet}: {kind}.", sheet=told["sheet"], kind=report.kind))
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
        say(tr("Sheet {sheet} was not read: {why}", sheet=one["sheet"], why=one["why"]))
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


TABLES = (mark("machines"), mark("orders"), mark("producers"))
"""Tables that rows of another one name things of."""


def _tell_difference(report: IntakeReport, merged: dict[str, Any], is_changed: bool) -> None:
    protected, gone = merged["protected"], merged["gone"]
    if protected:
        kept = KEPT_ORDERS if report.kind == "orders" else KEPT
        say(tr(CHANGED if is_changed else kept, names=_names(protected)))
    for table, rows in merged.get("beside", {}).items():
        say(tr("Come in with them, {table}: {names}.", table=tr(table), names=_names(rows)))
    if gone:
        say(tr("In the project but not in the book, they stay: {names}.", names=_names(gone)))


def _names(names: list[str]) -> str:
    return listed(names, most=SHOWN) if len(names) > SHOWN else ", ".join(names)


def _write(told: dict[str, Any], path: Path | None) -> None:
    if path is not None:
        replace_file(path, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def _ask(report: IntakeReport) -> None:
    for one in report.questions:
        told = one.as_json()
        shown = one.candidates[:SHOWN]
        said = [tr("Column {column}, {header}: {why}", column=told["column"], header=quoted(one.header), why=one.why)]
        if shown:
            said.append(tr("It may be: {fields}.", fields=", ".join(shown)))
        say(" ".join(said))
    if report.questions:
        field = next((stem_of(one) for question in report.questions for one in question.candidates), "due")
        example = "B=due" if report.kind == "orders" else f"B={field}"
        say(tr("Answer with --column, as in: --column {example}", example=example))


def _tell(report: IntakeReport) -> None:
    """What a planner should look at, on standard error."""
    for remark in report.remarks:
        say(remark)
    _ask(report)
    odd = [record for record in report.records if record.status in ("warn", "error")]
    for record in odd[:SHOWN]:
        said = joined(issue.sentence for issue in record.issues if issue.level != "ok")
        is_out = record.status == "error"
        say(tr("Row {row} stays out: {why}" if is_out else "Row {row} comes in: {why}", row=record.row, why=said))
    if len(odd) > SHOWN:
        say(tr("... and {n} more.", n=len(odd) - SHOWN))
    counts = report.counts
    read, refused = counts.get("ok", 0) + counts.get("warn", 0), counts.get("error", 0)
    left_out = sum(count for status, count in counts.items() if status.startswith("skip"))
    say(tr("{read}, {refused}, {left_out}.", read=_read(report.kind, read), refused=counted(
        "{n} row refused", "{n} rows refused", refused), left_out=counted("{n} left out", "{n} left out", left_out)))


def _read(kind: str, count: int) -> str:
    if kind == "orders":
        return counted("{n} order read", "{n} orders read", count)
    return counted("{n} row of {kind} read", "{n} rows of {kind} read", count, kind=kind)
