"""Teach by example: a filled schedule of last week, a few cells pointed at, and this week's plan goes in."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from core.errors import FileProblem, InvalidInput
from core.files.templates import fill_template, learn, read_back
from core.model import Scenario
from tests.builders import lot, scenario
from tests.core.files.templates.books import TEMPLATES, cells, decorated, parts, planned, sample, template

POINTED = {"B1": "plan.title", "A3": "machine.code", "A4": "job.of", "B4": "job.client", "C4": "job.qty",
           "D4": "job.start", "E4": "job.end"}  # fmt: skip
MACHINES = ("M1", "M2", "M3")


def last_week(tmp_path: Path) -> Path:
    """A schedule as the factory has it: no tokens, lots of two machines, an own remark beside the first lot."""
    fill_template(planned(), decorated(tmp_path / "t.xlsx"), tmp_path / "week.xlsx", title="Last week")
    workbook = openpyxl.load_workbook(tmp_path / "week.xlsx")
    workbook["Plan"]["G4"] = "call them"
    workbook["Plan"]["A6"] = "Total M1"
    workbook.save(tmp_path / "week.xlsx")
    return tmp_path / "week.xlsx"


def this_week() -> Scenario:
    """Other lots: one machine has more, one has none."""
    one = planned()
    lots = [lot(f"A{n}", "A", "M1", 100 + n, 60 * n, 60 * n + 30) for n in range(4)]
    return scenario(one.shop, *lots, lot("C", "C", "M3", 1000, 0, 60))


def test_that_a_schedule_in_use_becomes_a_template_without_a_token(tmp_path: Path) -> None:
    path = last_week(tmp_path)
    before = path.read_bytes()
    spec = learn(path, "Plan", POINTED, MACHINES)
    (sheet,) = spec.sheets
    assert (sheet.machine, sheet.job, sheet.job_end, sheet.end) == ((3, 6), (4, 4), 5, 13)
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=spec, title="This week")
    rows = cells(tmp_path / "o.xlsx")
    assert rows[0][1] == "This week"
    assert [row[0] for row in rows[2:14]] == ["M1", "A", "A", "A", "A", "Total M1", "M2", None, "Total M2", "M3", "C",
                                              "Total M3"]  # fmt: skip
    assert [row[2] for row in rows if str(row[0]).startswith(("Total", "All"))] == [
        "=SUM(C4:C7)", "=SUM(C10:C10)", "=SUM(C13:C13)", "=SUM(C4:C14)/2"
    ]
    assert not any("call them" in row for row in rows)
    assert path.read_bytes() == before


def test_that_what_was_learned_reads_an_edited_schedule_back(tmp_path: Path) -> None:
    path, one = last_week(tmp_path), this_week()
    spec = learn(path, "Plan", POINTED, MACHINES)
    assert not read_back(path, spec, planned()).differences
    fill_template(one, path, tmp_path / "o.xlsx", spec=spec)
    assert not read_back(tmp_path / "o.xlsx", spec, one).differences


def test_that_rules_and_drop_downs_of_old_lots_hold_for_the_new_ones(tmp_path: Path) -> None:
    path = last_week(tmp_path)
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=learn(path, "Plan", POINTED, MACHINES))
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    (rule,) = sheet.conditional_formatting
    assert str(rule.sqref).startswith("C4:C7")
    assert {str(one) for one in sheet.merged_cells.ranges} >= {"A3:F3", "A9:F9", "A12:F12"}


def test_that_the_cork_factorys_filled_list_is_learned_from_its_cells(tmp_path: Path) -> None:
    path = next(path for path in TEMPLATES if "liste" in path.stem)
    one = sample()
    spec = fill_template(one, path, tmp_path / "week.xlsx").spec
    words = {"A6": "machine.code", **{marked.address: marked.text for marked in spec.sheets[0].of_row(7)}}
    learned = learn(tmp_path / "week.xlsx", "Planning", words, machines=one.shop.machines)
    fill_template(one, tmp_path / "week.xlsx", tmp_path / "o.xlsx", spec=learned)
    before, after = (cells(tmp_path / name, "Planning") for name in ("week.xlsx", "o.xlsx"))
    assert [row[1:11] for row in after[6:]] == [row[1:11] for row in before[6:]]
    assert after[5][0] == "Duplex 1"  # what else the first title says does not hold for all machines
    assert read_back(tmp_path / "o.xlsx", learned, one).scenario is one
    same = parts(tmp_path / "week.xlsx")["xl/media/image1.png"]
    assert parts(tmp_path / "o.xlsx")["xl/media/image1.png"] == same


def test_that_another_weeks_file_is_not_taken_for_the_one_that_was_taught(tmp_path: Path) -> None:
    path = last_week(tmp_path)
    spec = learn(path, "Plan", POINTED, MACHINES)
    fill_template(this_week(), path, tmp_path / "other.xlsx", spec=spec)
    with pytest.raises(FileProblem, match="was changed since it was registered"):
        fill_template(planned(), tmp_path / "other.xlsx", tmp_path / "o.xlsx", spec=spec)


@pytest.mark.parametrize(
    ("examples", "sentence"),
    [({"A4": "job.qty"}, "order number of the first lot"), ({"A4": "job.of", "B4": "job.z"}, "There is no word job.z"),
     ({"A4": "job.of", "4": "job.qty"}, "This is no cell")],
)  # fmt: skip
def test_that_examples_that_make_no_sense_are_told(
    examples: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    path = last_week(tmp_path)
    with pytest.raises(InvalidInput, match=sentence):
        learn(path, "Plan", examples, MACHINES)
    with pytest.raises(InvalidInput, match="There is no sheet"):
        learn(path, "Nowhere", POINTED, MACHINES)


def test_that_rows_between_the_lots_of_one_list_go_with_them(tmp_path: Path) -> None:
    rows = [["Order", "Qty"], ["A", 10], ["B", 20], ["Week 12"], [], ["C", 30], ["Signed", None], [None, "=SUM(B2:B6)"]]
    path = template(tmp_path / "week.xlsx", rows)
    spec = learn(path, "Plan", {"A2": "job.of", "B2": "job.qty"}, MACHINES)
    fill_template(planned(), path, tmp_path / "o.xlsx", spec=spec)
    assert cells(tmp_path / "o.xlsx") == [
        ["Order", "Qty"], ["A", 1000], ["B", 600], ["B", 400], ["C", 1000], ["Signed", None], [None, "=SUM(B2:B5)"],
    ]  # fmt: skip
