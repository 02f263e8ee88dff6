"""Tables of every kind as factories keep them, made by the tests, and what the import makes of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from core.files.intake import (
    Acceptance,
    Comparison,
    IntakeReport,
    Profile,
    Wishes,
    compare_book,
    kept_report,
    take_book_in,
    take_in,
)
from core.model import Project, Scenario, Shop
from tests.builders import EPOCH

NOW = datetime(2026, 9, 7, 12)
Rows = list[tuple[Any, ...]]


def save_book(folder: Path, **sheets: Rows) -> Path:
    """A workbook of several sheets, by name."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    workbook.save(folder / "book.xlsx")
    return folder / "book.xlsx"


def read(kind: str, path: Path, shop: Shop | None = None, **wishes: Any) -> IntakeReport:
    """A book read for a kind, into a shop without anything if none is given."""
    return take_in(path, Wishes(kind=kind, shop=shop or Shop(EPOCH), **wishes))


def brought(report: IntakeReport, shop: Shop | None = None) -> Comparison:
    """What a report brings into a shop."""
    return compare_book(report, Scenario(shop or Shop(EPOCH)), NOW)


def imported(report: IntakeReport, scenario: Scenario) -> Scenario:
    """A scenario after an import with all that the planner may accept."""
    comparison = compare_book(report, scenario, NOW)
    profile = Profile("book", report.fingerprint, report.accepted, kind=report.kind)
    kept = kept_report(report, {}, NOW.isoformat())
    return take_book_in(Project((scenario,)), Acceptance(comparison, profile, kept)).scenario


def statuses(report: IntakeReport) -> dict[int, str]:
    """The status of each row, by its number."""
    return {record.row: record.status for record in report.records}
