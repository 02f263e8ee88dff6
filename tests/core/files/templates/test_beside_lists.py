"""What stands on the right of a list and is none of it stays where it is, whatever the list becomes."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from core.files.templates import fill_template, learn
from tests.core.files.templates.books import cells, planned, template

ROWS = [
    ["Order", "Machine", "Qty", None, "Machine", "Pieces"],
    ["{{#job}}{{job.of}}", "{{job.machine}}", "{{job.qty}}{{/job}}", None, "M1", "=SUMIF(B$2:B$2,E2,C$2:C$2)"],
    ["Sum", None, "=SUM(C2:C2)", None, "M2", "=SUMIF(B$2:B$2,E3,C$2:C$2)"],
    [],
    ["Seen", None, None, None, "Date"],
]


def test_that_totals_beside_a_list_stay_and_count_all_its_lots(tmp_path: Path) -> None:
    fill_template(planned(), template(tmp_path / "t.xlsx", ROWS, Sums=[["=Plan!F3"]]), tmp_path / "o.xlsx")
    found = cells(tmp_path / "o.xlsx")
    assert [row[4:6] for row in found[:5]] == [
        ["Machine", "Pieces"], ["M1", "=SUMIF(B$2:B$5,E2,C$2:C$5)"], ["M2", "=SUMIF(B$2:B$5,E3,C$2:C$5)"],
        [None, None], [None, None],
    ]  # fmt: skip
    assert (found[5][2], found[7][0], found[7][4]) == ("=SUM(C2:C5)", "Seen", "Date")
    assert cells(tmp_path / "o.xlsx", "Sums") == [["=Plan!F3"]]


def test_that_a_column_apart_that_reckons_with_its_lot_has_one_for_each(tmp_path: Path) -> None:
    rows = [ROWS[0][:5], [*ROWS[1][:3], None, "=C2*2"]]
    fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert [row[4] for row in cells(tmp_path / "o.xlsx")[1:]] == ["=C2*2", "=C3*2", "=C4*2", "=C5*2"]


def test_that_a_merged_cell_and_a_link_beside_a_list_stay_with_their_cells(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(template(tmp_path / "t.xlsx", ROWS))
    book["Plan"].merge_cells("E3:F3")
    book["Plan"]["E2"].hyperlink = "#Plan!A1"
    book.save(tmp_path / "t.xlsx")
    fill_template(planned(), tmp_path / "t.xlsx", tmp_path / "o.xlsx")
    found = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    assert [str(one) for one in found.merged_cells.ranges] == ["E3:F3"]
    assert (found["E2"].hyperlink.ref, found["E3"].hyperlink) == ("E2", None)


def test_that_a_taught_list_that_shrinks_keeps_the_totals_beside_it(tmp_path: Path) -> None:
    lots = [[f"X{n}", "M1", n * 100] for n in range(1, 9)]
    rows = [ROWS[0], *([*lot, None, f"M{n}", f"=SUMIF(B$2:B$9,E{n + 1},C$2:C$9)"] for n, lot in enumerate(lots, 1))]
    path = template(tmp_path / "t.xlsx", rows)
    spec = learn(path, "Plan", {"A2": "job.of", "B2": "machine.code", "C2": "job.qty"}, ["M1", "M2", "M3"])
    fill_template(planned(), path, tmp_path / "o.xlsx", spec=spec)
    found = cells(tmp_path / "o.xlsx")
    assert [row[4] for row in found[1:9]] == [f"M{n}" for n in range(1, 9)]
    assert found[8][5] == "=SUMIF(B$2:B$5,E9,C$2:C$5)"
    assert [row[0] for row in found] == ["Order", "A", "B", "B", "C", *[None] * 4]
