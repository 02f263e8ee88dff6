"""Orders × days: a row for each order, and the machine in each day it is worked on."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from core.files.templates import fill_template, read_back
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.templates.books import cells, template

DAYS = [
    ["Order", "Qty", *(f"{{{{plan.d{n}}}}}" for n in range(6))],
    ["{{#job}}{{job.of}}", "{{job.qty}}", "{{slot}}", None, None, None, None, "{{/job}}"],
]
DAY = 1440


def planned() -> object:
    """An order on two machines, one that goes into the next week, and one of that week alone."""
    orders = [order("A", 2000), order("B"), order("C")]
    lots = [
        lot("A", "A", "M1", 1500, 60, DAY + 60), lot("A2", "A", "M2", 500, DAY + 90, DAY + 180),
        lot("B", "B", "M2", 1000, 4 * DAY, 8 * DAY), lot("C", "C", "M1", 1000, 7 * DAY + 60, 7 * DAY + 120),
    ]
    return scenario(shop(orders, [machine("M1"), machine("M2")]), *lots)


def test_that_each_day_of_an_order_names_its_machine(tmp_path: Path) -> None:
    fill_template(planned(), template(tmp_path / "t.xlsx", DAYS), tmp_path / "o.xlsx")
    assert openpyxl.load_workbook(tmp_path / "o.xlsx").sheetnames == ["Plan 37", "Plan 38"]
    assert cells(tmp_path / "o.xlsx", "Plan 37")[1:] == [
        ["A", 2000, "M1", "M1 / M2", None, None, None, None], ["B", 1000, None, None, None, None, "M2", "M2"],
    ]  # fmt: skip
    assert [row[:3] for row in cells(tmp_path / "o.xlsx", "Plan 38")[1:]] == [["B", 1000, "M2"], ["C", 1000, "M1"]]


def test_that_a_machine_typed_into_a_day_moves_the_lot(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", DAYS), tmp_path / "o.xlsx")
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan 38"]["C3"], book["Plan 38"]["E3"] = None, "M2"
    book.save(tmp_path / "o.xlsx")
    (found,) = read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    assert (found.after.resource, found.after.start) == ("M2", 9 * DAY)


def test_that_a_machine_nobody_knows_is_told(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", DAYS), tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan 37"]["F2"] = "M9"
    book.save(tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert [str(problem) for problem in back.problems] == ["sheet Plan 37 cell F2: There is no machine M9."]
    assert back.scenario is one


def test_that_an_order_with_a_machine_nobody_knows_is_left_as_it_is(tmp_path: Path) -> None:
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", DAYS), tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan 38"]["C3"], book["Plan 38"]["E3"] = "Press", "M2"
    book.save(tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert [str(problem) for problem in back.problems] == ["sheet Plan 38 cell C3: There is no machine Press."]
    assert back.differences == ()


def test_that_a_header_without_weekends_goes_on_with_monday(tmp_path: Path) -> None:
    head = ["Order", *(f"{{{{plan.d{n}}}}}" for n in (0, 1, 2, 3, 4, 7, 8, 9, 10, 11))]
    one = planned()
    filled = fill_template(one, template(tmp_path / "t.xlsx", [head, ["{{#job}}{{job.of}}", "{{slot}}{{/job}}"]]),
                           tmp_path / "o.xlsx")  # fmt: skip
    rows = cells(tmp_path / "o.xlsx")
    assert [row[6] for row in rows[1:]] == [None, "M2", "M1"]
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences
