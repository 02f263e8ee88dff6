"""A grid of machines × slots: bars in colour, a sheet a week, and grids that cannot be read are noticed."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from core.files.templates import Filled, fill_template, read_back
from core.model import Scenario
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.templates.books import TEMPLATES, planned, sample, template

GRID = [
    ["Machine", "From"],
    ["{{#machine}}{{machine.code}}", "{{slot|step:1h|from:00:00|count:6}}"],
    [None, None],
    [None, "{{/machine}}"],
]


def grid(tmp_path: Path, one: Scenario, step: str = "1h") -> Filled:
    """The grid filled with a plan."""
    rows = [[cell and cell.replace("1h", step) for cell in row] for row in GRID]
    return fill_template(one, template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")


def test_that_a_bar_covers_every_slot_it_touches(tmp_path: Path) -> None:
    grid(tmp_path, planned())
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    assert [[cell.value for cell in row[:6]] for row in sheet.iter_rows(min_row=2, max_row=4)] == [
        ["M1", None, "A", "B", None, None], [None, None, "=1+1", "Clos & <Fils>", None, None],
        [None, None, 1000, 400, None, None],
    ]  # fmt: skip
    assert {str(one) for one in sheet.merged_cells.ranges} == {"E5:F5", "E6:F6", "E7:F7"}
    assert sheet["C2"].fill.fgColor.rgb == sheet["C4"].fill.fgColor.rgb != sheet["B2"].fill.fgColor.rgb


def test_that_each_week_of_the_plan_has_its_sheet(tmp_path: Path) -> None:
    path = next(path for path in TEMPLATES if "grille" in path.stem)
    fill_template(sample(), path, tmp_path / "o.xlsx")
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert book.sheetnames[:2] == ["Grille S48", "Grille S49"]
    assert book["Grille S49"]["D5"].value.isoformat() == "2026-11-30T00:00:00"
    assert all("$A$1:$V$28" in sheet.print_area for sheet in book.worksheets)


def test_that_colours_are_those_of_the_templates_legend(tmp_path: Path) -> None:
    path = next(path for path in TEMPLATES if "grille" in path.stem)
    legend = {cell.value: cell.fill.fgColor.rgb for cell in openpyxl.load_workbook(path).worksheets[0][11]}
    one = scenario(shop([order("A", product="Colmaté 24x44")]), lot("A", "A", "M1", 1000, 480, 1200))
    fill_template(one, path, tmp_path / "o.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx").worksheets[0]
    assert sheet["E7"].fill.fgColor.rgb[2:] == legend["Colmaté"][2:]


def test_that_a_grid_too_coarse_for_its_lots_is_noticed_and_a_better_slot_proposed(tmp_path: Path) -> None:
    lots = [lot(f"L{n}", "A", "M1", 100, 60 * n, 60 * n + 60) for n in range(16)]
    crowded = scenario(shop([order("A", 1600, max_lots=16)]), *lots)
    (warning,) = grid(tmp_path, crowded, "8h").warnings
    assert "100% of the slots hold more than 2 lots" in warning
    assert "slots of 2 h" in warning
    assert not grid(tmp_path, crowded, "1h").warnings or "hardly" not in grid(tmp_path, crowded, "1h").warnings[0]


def test_that_lots_without_a_slot_are_told(tmp_path: Path) -> None:
    late = scenario(shop(), lot("A", "A", "M1", 1000, 600, 660))
    assert grid(tmp_path, late).warnings == ("1 lot has no slot in the grid: A.",)


@pytest.mark.parametrize(("cell", "machine_id", "start"), [("F2", "M1", 240), ("D8", "M3", 150)])
def test_that_a_bar_carried_to_another_slot_or_machine_moves_its_lot(
    cell: str, machine_id: str, start: int, tmp_path: Path
) -> None:
    one = scenario(shop(machines=[machine("M1"), machine("M2"), machine("M3")]), lot("A", "A", "M1", 500, 150, 180))
    filled = grid(tmp_path, one)
    assert not read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan"]["D2"] = None
    book["Plan"][cell] = "A"
    book.save(tmp_path / "o.xlsx")
    (found,) = read_back(tmp_path / "o.xlsx", filled.spec, one).differences
    assert (found.after.resource, found.after.start) == (machine_id, start)
