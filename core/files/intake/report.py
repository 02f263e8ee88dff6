"""What an import found, as a value and as JSON: every row with its status, every doubt with its cell, each question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from core.files.intake.book import letters
from core.files.intake.contents import DATES
from core.files.intake.matching import Question, memory_of
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.model import FromTo

SHOWN = (
    "order", "customer", "article", "cork_type", "format", "design", "prints", "ink", "quantity", "printed",
    "remaining", "due", "release", "priority", "machine", "rate", "value",
)  # fmt: skip
"""Fields every row of a report has, null where the book has no such column; the others stand under "more"."""
PLURALS = {"rate": "rates", "cost": "costs"}
"""What the values of columns under titles stand under in a report."""
REQUIRED = ("order", "quantity")


@dataclass(frozen=True)
class IntakeReport:
    """The rows of one table as read, the questions about its columns, and remarks on the whole book.

    `kind` is what it was read for; `key` the field a row is known by; of each group in `needed` one field must have
    a column.
    """

    table: OrderTable
    records: tuple[Record, ...]
    remarks: tuple[str, ...] = ()
    fingerprint: str = ""
    profile: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "orders"
    key: str = "order"
    needed: tuple[tuple[str, ...], ...] = (("order",), ("quantity", "remaining"))

    @property
    def questions(self) -> Sequence[Question]:
        """Columns that were not mapped."""
        return self.table.matching.questions

    @property
    def missing(self) -> tuple[str, ...]:
        """Fields without which no row can come in, one for each group of those that may stand for one another."""
        known = {stem_of(name) for name in self.table.columns}
        return tuple(group[0] for group in self.needed if not known & set(group))

    @property
    def memory(self) -> Mapping[str, str]:
        """The field of each header, to be remembered."""
        return memory_of(self.table.matching)

    @property
    def counts(self) -> dict[str, int]:
        """Rows by status."""
        return dict(Counter(record.status for record in self.records))

    @property
    def accepted(self) -> Mapping[str, str]:
        """What to remember once a planner has agreed: columns that were not answered for are not asked about again."""
        keys = self.table.matching.keys
        return {**{keys[one.column]: "" for one in self.questions if one.column in keys}, **self.memory}

    def as_json(self) -> dict[str, Any]:
        """The report as other programs read it; `expected_mapping` is the agreed name for the columns by letter."""
        table = self.table
        is_orders = self.kind == "orders"
        units = {"quantity_unit_from_header": table.columns["quantity"].factor if "quantity" in table.columns else 1}
        return {
            "file": table.book.name,
            "sheet": table.sheet.name,
            **({} if is_orders else {"kind": self.kind}),
            "header_rows": list(table.headings.rows),
            "header_row": table.headings.row,
            "first_data_row": next(iter(table.rows), table.headings.row + 1),
            "edition_date": table.edition.isoformat() if table.edition else None,
            "date_order": _date_order(table),
            "decimal": table.decimal or None,
            **(units if is_orders else {}),
            "hidden_columns": _hidden(table),
            "formula_columns": _formulas(table, self.records),
            "expected_mapping": mapping(table),
            "counts": self.counts,
            "rows": [_row(record) if is_orders else _any_row(record) for record in self.records],
            "unmapped": [question.as_json() for question in self.questions],
            "missing": list(self.missing),
            "remarks": list(self.remarks),
            "cells": [_cell(table, issue) for record in self.records for issue in record.issues],
            "more": {str(one.row): more for one in self.records if is_orders and (more := _more(one))},
            "profile": {"name": self.profile, "fingerprint": self.fingerprint},
        }


def stem_of(name: str) -> str:
    """The field of a column that stands under a title of its own: "rate" of "rate 24x44"."""
    return name.partition(" ")[0]


def _date_order(table: OrderTable) -> str | None:
    orders = {name: one.dates.order for name, one in table.columns.items() if name in DATES}
    return orders.get("due") or next(iter(orders.values()), None)


def _hidden(table: OrderTable) -> list[str]:
    used = {one.column for one in table.headings.columns}
    return [letters(column) for column in sorted(table.sheet.hidden_columns & used)]


def _formulas(table: OrderTable, records: Sequence[Record]) -> list[str]:
    """Columns in which most orders have a formula."""
    rows = [table.sheet.rows[one.row] for one in records if not one.why]
    columns = (one.column for one in table.headings.columns)
    return [
        letters(column) for column in columns
        if sum(row[column].is_formula for row in rows if column in row) * 2 > len(rows) > 0
    ]  # fmt: skip


def mapping(table: OrderTable) -> dict[str, str]:
    """The field of each column that has one, by letter."""
    places = sorted((one.heading.column, name) for name, one in table.columns.items())
    return {letters(column): name for column, name in places}


def _row(record: Record) -> dict[str, Any]:
    if record.why:
        return {"row": record.row, "status": record.status, "why": record.why}
    fields = {name: _plain(record.fields.get(name)) for name in SHOWN}
    issues = [issue.sentence for issue in record.issues]
    told = {"row": record.row, "status": record.status, **fields, "issues": issues}
    return {**told, "importable": False} if record.status == "error" else told


def _any_row(record: Record) -> dict[str, Any]:
    """A row of another kind than orders: each field that has a column, those under titles as one object by title."""
    told: dict[str, Any] = {"row": record.row, "status": record.status}
    if record.why:
        return {**told, "why": record.why}
    for name, value in record.fields.items():
        stem, _, title = name.partition(" ")
        if title:
            told.setdefault(PLURALS.get(stem, stem), {})[title] = _exact(value)
        else:
            told[name] = _exact(value)
    told["issues"] = [issue.sentence for issue in record.issues]
    return {**told, "importable": False} if record.status == "error" else told


def _exact(value: Any) -> Any:
    """A value as JSON has it, with the time of day where a moment has one."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, FromTo):
        return f"{value.before or '*'} → {value.after or '*'}"
    if isinstance(value, tuple):
        return [_exact(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _more(record: Record) -> dict[str, Any]:
    return {name: _plain(value) for name, value in record.fields.items() if name not in SHOWN and value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else value


def _cell(table: OrderTable, issue: Any) -> dict[str, Any]:
    return {
        "row": issue.row, "sheet": table.sheet.name, "cell": issue.cell, "field": issue.field, "level": issue.level,
        "read": issue.read, "expected": issue.expected, "sentence": issue.sentence,
    }  # fmt: skip
