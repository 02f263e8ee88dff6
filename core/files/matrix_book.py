"""A cost matrix in a workbook, or a list of pairs and their costs, as a project of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from core.edit import History
from core.errors import FileProblem, InvalidInput, Problem
from core.files.intake import IntakeReport, Wishes, compare_book, guess_kinds, merge_comparison, understand
from core.files.intake.reading import read_book
from core.language import tr
from core.model import Project, Scenario, Shop


def open_matrix(path: Path | str) -> tuple[History, tuple[Problem, ...]]:
    """The orders, machines and costs in a book, wherever on a sheet they stand, and what was odd but no error.

    Raises FileProblem where there is no such table, InvalidInput naming every cell that is no cost.
    """
    path, shop = Path(path), Shop(date.today())
    book = read_book(path)
    guesses = [one.sheet for one in guess_kinds(book, shop) if one.kind == "costs"]
    sheet = guesses[0] if guesses else ""  # regrets look like costs, and stand behind them
    report = understand(book, path, Wishes(kind="costs", shop=shop, takes_new=True, sheet=sheet))
    if report.missing:
        where = tr("{path}, sheet {sheet}", path=path, sheet=report.table.sheet.name)
        raise FileProblem(
            tr("{where}: a cost matrix has orders in rows, machines above columns and costs between.", where=where)
        )
    if wrong := list(_issues(report, "error")):
        raise InvalidInput(wrong)
    scenario = Scenario(shop)
    comparison = compare_book(report, scenario, datetime.now())
    project = Project((merge_comparison(scenario, comparison, ()),), name=path.stem)
    remarks = [Problem(report.table.sheet.name, "", "", remark) for remark in report.remarks]
    return History(project), (*remarks, *_issues(report, "warn"))


def _issues(report: IntakeReport, level: str) -> Iterator[Problem]:
    """What is said of cells at a level; a cell that could not be read is an error even where its row may come in."""
    for record in report.records:
        for issue in record.issues:
            is_error = issue.level == "error" or issue.field in record.unread
            if issue.level != "ok" and is_error == (level == "error"):
                yield Problem(report.table.sheet.name, issue.cell or tr("row {row}", row=issue.row), "", issue.sentence)
