"""An order book as the window takes it: sound orders, and a sentence with its place for everything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import FileProblem, Problem
from core.files.intake.book import address
from core.files.intake.door import take_in
from core.files.intake.kept_report import as_sentence
from core.files.intake.labels import label_of
from core.files.intake.orders import orders_of
from core.files.intake.profile import profiles_in, users_profiles
from core.files.intake.records import Record
from core.files.intake.report import IntakeReport, stem_of
from core.files.intake.told import Issue
from core.files.intake.wishes import Wishes
from core.language import listed, mark, quoted, tr
from core.model import FrozenMap, Order, Shop
from core.model.frozen_map import EMPTY

NEEDED = {"order": mark("the order number"), "quantity": mark("the quantity")}
NOT_SURE_BUT = mark("{path}, sheet {sheet}: no column is surely {wanted}. It may be {headers}.")


@dataclass(frozen=True)
class ImportReport:
    """What an order book gave: sound orders, cells that could not be read, rows left out, and what was odd.

    Each problem names the sheet as its table, the cell as its row and the column's header as its field. Rows with a
    problem are not among `orders`, so these can be imported without them.
    """

    orders: tuple[Order, ...]
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    sheet: str = ""


def read_order_book(
    path: Path | str, shop: Shop, settings: FrozenMap[str, str] = EMPTY, is_aside: bool = False
) -> ImportReport:
    """Read the orders of a workbook, with times counted from the shop's epoch, as its profile remembers it. An order
    the shop knows keeps what the book has no column for.

    A due date or deadline without a time of day means the end of that day, a release its beginning. Raises FileProblem
    where the file is no workbook, holds no order book, or leaves open which columns hold number and quantity.
    """
    profiles = (*profiles_in(settings), *users_profiles())
    report = take_in(path, Wishes(profiles, machines=tuple(shop.machines), is_aside=is_aside))
    check_complete(report, Path(path))
    return import_report(report, shop)


def check_complete(report: IntakeReport, path: Path) -> None:
    """Raise FileProblem where it is open which column holds something that is needed: order number or quantity, say."""
    if not report.missing:
        return
    asked = [one for one in report.questions if set(map(stem_of, one.candidates)) & set(report.missing)]
    maybe = ", ".join(quoted(one.header) for one in asked)
    names = NEEDED if report.kind == "orders" else {"order": mark("order")}
    wanted = listed([tr(names[one]) if one in names else label_of(one) for one in report.missing])
    sheet = report.table.sheet.name
    if maybe:
        raise FileProblem(tr(NOT_SURE_BUT, path=path, sheet=sheet, wanted=wanted, headers=maybe))
    raise FileProblem(tr("{path}, sheet {sheet}: no column is surely {wanted}.", path=path, sheet=sheet, wanted=wanted))


def import_report(report: IntakeReport, shop: Shop) -> ImportReport:
    """A report in the form the window shows."""
    orders = orders_of(report.table, list(report.records), shop)
    return ImportReport(
        tuple(orders), tuple(_problems(report)), tuple(_skipped(report)), tuple(_warnings(report)),
        report.table.sheet.name,
    )  # fmt: skip


def _problems(report: IntakeReport) -> Iterator[Problem]:
    for record in report.records:
        if record.status == "error":
            yield from (_problem(report, one) for one in record.issues if one.level == "error")


def _skipped(report: IntakeReport) -> Iterator[Problem]:
    for record in report.records:
        if record.status.startswith("skip"):
            yield Problem(report.table.sheet.name, tr("row {row}", row=record.row), "", _why(record))


def _why(record: Record) -> str:
    return as_sentence(record.why or record.issues[-1].sentence)


def _warnings(report: IntakeReport) -> Iterator[Problem]:
    sheet, row = report.table.sheet.name, report.table.headings.row
    for remark in report.remarks:
        yield Problem(sheet, "", "", remark)
    for one in report.questions:
        yield Problem(sheet, address(row, one.column), one.header, tr("{why} The column was left out.", why=one.why))
    for record in report.records:
        if record.is_importable:
            yield from (_problem(report, one) for one in record.issues if one.level == "warn")


def _problem(report: IntakeReport, issue: Issue) -> Problem:
    column = report.table.columns.get(issue.field)
    header = column.heading.own if column else ""
    sentence = issue.sentence.removeprefix(column.opening) if column else issue.sentence
    if issue.expected and issue.about in ("unread", "double"):
        sentence = tr("{remark}, expected {expected}", remark=sentence, expected=issue.expected)
    return Problem(report.table.sheet.name, issue.cell or tr("row {row}", row=issue.row), header, as_sentence(sentence))
