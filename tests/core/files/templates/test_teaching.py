"""The lesson, one cell after another, and a sheet as it is looked at."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from core.files.templates import Lesson, Remark, fill_template, look_at, remark, repeated_rows, shown_sheets, taught
from core.files.templates.shown import seen_text
from core.files.templates.teaching import QUESTIONS
from tests.builders import lot, scenario
from tests.core.files.templates.books import decorated, planned, template


@pytest.fixture
def week(tmp_path: Path) -> Path:
    """A filled schedule of last week."""
    fill_template(planned(), decorated(tmp_path / "t.xlsx"), tmp_path / "week.xlsx", title="Last week")
    return tmp_path / "week.xlsx"


def lesson(path: Path) -> Lesson:
    """A lesson on the first sheet."""
    return Lesson(shown_sheets(path)[0])


def test_that_what_follows_is_told_after_each_cell(week: Path) -> None:
    one = lesson(week).point(4, 1)
    assert taught(one, week, planned())[1].startswith("One list: 13 lots in rows 4 to 16.")  # no figure tells yet
    one = one.point(3, 1).point(4, 3)
    spec, told = taught(one, week, planned())
    assert told == "First machine: 2 lots in rows 4 to 5. All machines: rows 3 to 13. " \
        "Not pointed at, so left empty: B4, D4, E4."
    assert repeated_rows(spec) == (range(4, 6), range(3, 14))


def test_that_questions_can_be_skipped_and_asked_again_but_not_the_order(week: Path) -> None:
    one = lesson(week)
    assert one.skip() is one
    one = one.point(4, 1).skip()
    assert one.question is not None
    assert (one.question.word, one.examples) == ("job.qty", {"A4": "job.of"})
    one = one.point(4, 3).back()
    assert (one.question, one.examples) == (QUESTIONS[2], {"A4": "job.of"})
    while one.question is not None:
        one = one.skip()
    assert one.point(1, 1) is one


def test_that_a_cell_means_one_thing_and_a_machine_beside_the_lot_is_the_lots(week: Path) -> None:
    assert lesson(week).point(4, 1).point(4, 1).examples == {"A4": "machine.code"}
    assert lesson(week).point(4, 1).point(4, 2).examples == {"A4": "job.of", "B4": "job.machine"}


@pytest.mark.parametrize(
    ("skipped", "at", "sentence", "is_answer"),
    [(0, (4, 1), "A4, A: an order of this project.", True),
     (0, (2, 1), "A2, Order: no order of this project now.", True),
     (1, (3, 1), "A3, M1: machine M1.", True), (1, (1, 1), "A1, Plan: no machine of this project.", False),
     (2, (4, 3), "C4, 1000: understood.", True), (2, (2, 3), "C2, Qty: this is not a number.", False),
     (3, (2, 4), "D2, Start: this is not a date with a time.", False),
     (3, (40, 4), "D40 is empty. Click when that lot starts.", False), (16, (1, 2), "B1 will be filled.", True)],
)  # fmt: skip
def test_that_each_cell_is_remarked_upon(
    skipped: int, at: tuple[int, int], sentence: str, is_answer: bool, week: Path
) -> None:
    one = lesson(week).point(9, 9) if skipped else lesson(week)
    for _ in range(skipped - 1):
        one = one.skip()
    assert remark(one, at, planned()) == Remark(sentence, is_answer)


def test_that_a_sheet_is_shown_as_it_stands(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(decorated(tmp_path / "t.xlsx"))
    workbook["Plan"].column_dimensions["B"].hidden = True
    workbook["Sums"].sheet_state = "hidden"
    workbook["Plan"]["A2"].font = openpyxl.styles.Font(bold=True)
    workbook["Plan"]["A2"].fill = openpyxl.styles.PatternFill("solid", start_color="FF1F4E46")
    workbook.save(tmp_path / "t.xlsx")
    (sheet,) = shown_sheets(tmp_path / "t.xlsx")
    cell = sheet.cells[2, 1]
    assert (sheet.name, cell.text, cell.fill, cell.is_bold) == ("Plan", "Order", "1F4E46", True)
    assert (sheet.widths[2], sheet.text(6, 3), sheet.value(99, 1)) == (0.0, "=SUM(C4:C5)/2", None)
    assert {str(one) for one in sheet.merges} == {"A3:F3", "A8:F8"}


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [(datetime(2026, 9, 7, 8, 5), "dd/mm hh:mm", "07/09 08:05"), (datetime(2026, 9, 7), "dd/mm/yyyy", "07/09/2026"),
     (datetime(2026, 9, 7, 8, 5), "hh:mm", "08:05"), (0.925, "0%", "92%"), (1234.5, "#,##0.00", "1,234.50"),
     (12500, "#,##0", "12,500"), (3.666666, "0.0", "3.7"), (0.1 + 0.2, "", "0.3"), (7, "", "7"), (True, "", "TRUE"),
     (timedelta(hours=27, minutes=5), "[h]:mm", "27:05"), (None, "", ""), ("x", "", "x")],
)  # fmt: skip
def test_that_values_are_seen_nearly_as_in_excel(value: object, form: str, text: str) -> None:
    assert seen_text(value, form) == text


def test_that_a_look_shows_the_planners_own_plan_or_an_invented_one(tmp_path: Path) -> None:
    path = decorated(tmp_path / "t.xlsx")
    found = look_at(path, planned())
    assert (found.is_own, found.filled[0].text(4, 1)) == (True, "A")
    bare = scenario(planned().shop)
    found = look_at(path, bare)
    assert (found.is_own, found.filled[0].text(4, 1)) == (False, "OF-1000")
    assert look_at(template(tmp_path / "x.xlsx", [["x"]]), bare).filled == ()


def test_that_a_grid_the_plan_cannot_be_read_in_is_remarked_upon(tmp_path: Path) -> None:
    rows = [["{{#machine}}{{machine.code}}", "{{slot|step:day|count:7}}{{/machine}}"]]
    lots = [lot(name, name, "M1", 1000, 60 + 70 * n, 120 + 70 * n) for n, name in enumerate("ABC")]
    found = look_at(template(tmp_path / "t.xlsx", rows), scenario(planned().shop, *lots))
    assert any("can hardly be read" in line for line in found.warnings)
