"""What a project keeps of each import: when which book came in, what it did, and every sentence with its cell."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from core.files.intake.dates import day_said
from core.files.intake.records import Record
from core.files.intake.report import IntakeReport, mapping, stem_of
from core.language import ENGLISH, clock, code, mark, tr, written
from core.model import DIFFERS, SAME, FromTo, FrozenMap

SETTING = "import report "
"""The settings of a project under which reports stand begin with this; the moment follows."""
TOLD = ("customer", "article", "quantity", "due")
"""Fields that are told of a row that is in order."""
WORDS: Mapping[object, str] = {
    ("answer", "accepted"): mark("accepted"), ("answer", "declined"): mark("declined"),
    ("answer", "expired"): mark("expired"), ("change", SAME): mark("same"), ("change", DIFFERS): mark("differs"),
    ("when", SAME): mark("same"), ("when", DIFFERS): mark("differs"),
    ("allowed", True): mark("True"), ("allowed", False): mark("False"),
}  # fmt: skip
"""What values that are words of the program, and not of the book, are called, by their field."""
MOST_LINES = 1000
MOST_REPORTS = 10
"""Reports a project keeps; the oldest goes first."""


class Line(NamedTuple):
    """One row or cell of a book that was told of: its status, order number, and what was read and expected."""

    row: int
    status: str
    order: str
    cell: str
    read: str
    expected: str
    sentence: str


@dataclass(frozen=True)
class KeptReport:
    """An import as it was: the moment (ISO), the book, its sheet and its SHA-256, the field of each column by letter,
    how many rows had which status and how many orders were added, changed and removed, the first lines, how many more
    there were, and what the book was read for."""

    when: str
    book: str
    sheet: str
    counts: Mapping[str, int]
    lines: tuple[Line, ...] = ()
    more: int = 0
    digest: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    kind: str = "orders"


def lines_of(report: IntakeReport) -> list[Line]:
    """Every row that was read, in the sheet's order: once for each doubt or fault in it, or once where it has none."""
    found: list[Line] = []
    for record in report.records:
        order = str(record.fields.get(report.key) or "")
        told = [one for one in record.issues if one.level != "ok"]
        told = told or ([] if record.is_importable or record.why else record.issues[-1:])
        found += [
            Line(record.row, record.status, order, one.cell, one.read, one.expected, as_sentence(one.sentence))
            for one in told
        ] or [Line(record.row, record.status, order, "", _said(record, report), "", as_sentence(record.why))]
    return found


def _said(record: Record, report: IntakeReport) -> str:
    """What was read in a row that is in order."""
    names = TOLD if report.kind == "orders" else [name for name in record.fields if name != report.key]
    values = ((name, record.fields.get(name)) for name in names)
    return " · ".join(shown for name, one in values if one is not None and (shown := _shown(name, one)))


def _shown(name: str, value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, FromTo):
        return f"{value.before or '*'} → {value.after or '*'}"
    if isinstance(value, float):
        return written(f"{value:.10g}")
    if isinstance(value, date) and code() != ENGLISH:
        return f"{day_said(value)} {clock(value)}" if isinstance(value, datetime) else day_said(value)
    word = WORDS.get((stem_of(name), value))
    return tr(word) if word else str(value)


def as_sentence(text: str) -> str:
    """A remark with a capital and a full stop."""
    return text[:1].upper() + text[1:] + ("" if not text or text.endswith((".", "?", "!")) else ".")


def kept_report(report: IntakeReport, counts: Mapping[str, int], when: str) -> KeptReport:
    """The part of a report that a project keeps: what is not simply in order."""
    odd = [one for one in lines_of(report) if one.sentence]
    table = report.table
    return KeptReport(
        when, table.book.name, table.sheet.name, {**report.counts, **counts}, tuple(odd[:MOST_LINES]),
        max(0, len(odd) - MOST_LINES), table.book.digest, mapping(table), report.kind,
    )  # fmt: skip


def with_report(settings: FrozenMap[str, str], kept: KeptReport) -> FrozenMap[str, str]:
    """A project's settings with a report among them, and without those that are too many."""
    text = json.dumps(asdict(kept) | {"lines": [list(line) for line in kept.lines]}, ensure_ascii=False)
    old = sorted(name for name in settings if name.startswith(SETTING))[: -(MOST_REPORTS - 1)]
    return FrozenMap({**{name: one for name, one in settings.items() if name not in old}, SETTING + kept.when: text})


def reports_in(settings: Mapping[str, str]) -> list[KeptReport]:
    """The reports in a project's settings, the latest first; settings that are none are passed over."""
    names = sorted((name for name in settings if name.startswith(SETTING)), reverse=True)
    return [found for name in names if (found := _parsed(settings[name]))]


def _parsed(text: str) -> KeptReport | None:
    try:
        told: Any = json.loads(text)
        lines = tuple(Line(int(row), *map(str, rest)) for row, *rest in told["lines"])
        counts = {str(name): int(count) for name, count in told["counts"].items()}
        datetime.fromisoformat(told["when"])
        columns = {str(letter): str(name) for letter, name in told["columns"].items()}
        return KeptReport(told["when"], str(told["book"]), str(told["sheet"]), counts, lines, int(told["more"]),
                          str(told["digest"]), columns, str(told.get("kind", "orders")))  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
