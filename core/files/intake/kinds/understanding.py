"""A book read for one kind of table: the likeliest list or matrix of it, its columns, and every row with its status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.errors import FileProblem, InvalidInput
from core.files.intake.book import Book, address
from core.files.intake.corrections import corrected
from core.files.intake.intake import fingerprint, offered_sheets
from core.files.intake.kinds.layout import Layout, Search
from core.files.intake.kinds.lists import find_list
from core.files.intake.kinds.matrices import find_matrix
from core.files.intake.kinds.preparing import prepare_kind
from core.files.intake.kinds.rows import read_rows
from core.files.intake.kinds.search import search_for
from core.files.intake.labels import remark_on
from core.files.intake.progress import Tell, between, counted, untold
from core.files.intake.records import Record
from core.files.intake.report import IntakeReport
from core.files.intake.row_looks import without_hidden
from core.files.intake.table import Known, OrderTable
from core.files.intake.told import Issue
from core.files.intake.wishes import Wishes
from core.language import mark, tr
from core.model import Shop


def find_layout(book: Book, search: Search) -> Layout | None:
    """The likeliest table of a kind in a book; None where there is none."""
    sheets = offered_sheets(book, search.wishes.sheet)
    found = [one for sheet in sheets for find in (find_list, find_matrix) if (one := find(sheet, search))]
    return max(found, key=lambda one: one.worth, default=None)


def understand_kind(book: Book, path: Path, wishes: Wishes, tell: Tell = untold) -> IntakeReport:
    """The rows of the likeliest table of a kind. Raises FileProblem where the book holds none."""
    search = search_for(wishes)
    layout = find_layout(book, search)
    if layout is None:
        raise FileProblem(tr(search.kind.expected, path=path))
    remembered = layout.profile.answers if layout.profile else {}
    answers = {**remembered, **wishes.answers}
    matching = without_hidden(layout.matching, layout.sheet, answers, wishes.columns)
    layout = replace(layout, sheet=corrected(layout.sheet, wishes.corrections), matching=matching)
    known = Known(wishes.machines, answers, wishes.corrections, wishes.last_row)
    table = replace(prepare_kind(book, layout, search, answers), known=known)
    records = read_rows(table, layout, search, between(tell, 0.1, 0.8))
    refuse_impossible(records, table, search, between(tell, 0.8, 1))
    profile, kind = layout.profile.name if layout.profile else "", search.kind
    return IntakeReport(
        table, tuple(records), layout.remarks, fingerprint(layout.headings), profile, answers, kind.name, kind.key[0],
        layout.needed(kind),
    )  # fmt: skip


def refuse_impossible(
    records: Sequence[Record], table: OrderTable, search: Search, tell: Tell = untold
) -> None:
    """Keep rows out that nothing can be made of, such as a machine of three passes, and those that would be a row that
    another is already, and say why."""
    shop, seen = search.wishes.shop or Shop(table.near), dict[str, int]()
    for record in counted(records, tell):
        if not record.is_importable:
            continue
        try:
            found = search.kind.bring([record], table, shop)[search.kind.table]
            problems = [] if search.kind.identity or search.kind.is_gathered else _twice(found, record, seen)
            problems += _twins(found, search.kind.table, shop)
        except InvalidInput as error:
            problems = [(one.field, one.sentence) for one in error.problems]
        if problems:
            record.status = "error"
            record.issues.extend(_issue(record, table, *one) for one in problems)


def _twice(rows: Sequence[Any], record: Record, seen: dict[str, int]) -> list[tuple[str, str]]:
    earlier = ((row.id, seen.setdefault(row.id, record.row)) for row in rows)
    doubles = ((row_id, row) for row_id, row in earlier if row != record.row)
    return [("", tr("{name} stands in row {row} already.", name=row_id, row=row)) for row_id, row in doubles][:1]


def _twins(rows: Sequence[Any], table: str, shop: Shop) -> list[tuple[str, str]]:
    """Machines that have the name of a producer, and the other way round: a lot could not tell them apart."""
    if table == "machines":
        said = mark("There is a producer {name} already.")
        return [("machine", tr(said, name=row.id)) for row in rows if row.id in shop.producers][:1]
    if table == "producers":
        said = mark("There is a machine {name} already.")
        return [("producer", tr(said, name=row.id)) for row in rows if row.id in shop.machines][:1]
    return []


def _issue(record: Record, table: OrderTable, field: str, sentence: str) -> Issue:
    column = table.columns.get(field)
    place = address(record.row, column.heading.column) if column else ""
    read = str(table.sheet.value(record.row, column.heading.column)) if column else ""
    said = remark_on(field, sentence) if field else sentence
    return Issue(record.row, field, "error", said, place, read, sentence)
