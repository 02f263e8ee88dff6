"""Sums in a filled template hold their results, for whoever reads it without calculating."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from core.files.templates import fill_template
from tests.core.files.templates.books import TEMPLATES, planned, sample, template


def results(path: Path, sheet: str = "Plan") -> dict[str, object]:
    """What stands in each cell of a sheet for a reader that does not calculate."""
    found = openpyxl.load_workbook(path, data_only=True)[sheet]
    return {cell.coordinate: cell.value for row in found for cell in row if cell.value is not None}


def test_that_sums_and_durations_are_there_without_calculating(tmp_path: Path) -> None:
    fill_template(planned(), template(tmp_path / "t.xlsx"), tmp_path / "o.xlsx")
    found = results(tmp_path / "o.xlsx")
    assert [found[cell] for cell in ("C6", "C10", "C14", "F4")] == [1400, 1600, 3000, 1]
    assert found["C13"] == 0


def test_that_the_cork_factorys_totals_are_right(tmp_path: Path) -> None:
    path, one = next(path for path in TEMPLATES if "liste" in path.stem), sample()
    fill_template(one, path, tmp_path / "o.xlsx")
    found = results(tmp_path / "o.xlsx", "Planning")
    last = next(int(cell[1:]) for cell, value in found.items() if value == "TOTAL ATELIER")
    assert found[f"H{last}"] == sum(lot.quantity for lot in one.plan.lots.rows)
    hours = sum(lot.end - lot.start for lot in one.plan.lots.rows) / 60
    assert found[f"K{last}"] == pytest.approx(hours)


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("=1+2*3-4/2", 5), ("=-(1+2)*2", -6), ("=MAX(C2:C3)-MIN(C2:C3)", 4), ("=COUNT(A2:C3)", 2), ("=C2/0", None),
        ("=A2+1", None), ("=IF(C2>1,1,2)", None), ("=D2", None), ("=SUM(C2:C3,10)", 20), ("=1&2", None), ("=2^3", None),
        ('=SUMIF(A2:A3,"o?*",C2:C3)', 3), ('=SUMIF(C2:C3,">1",C2:C3)', None), ("=SUM(Other!C2)", None), ("=50%", None),
        ("=SUM(C2:XFD1048576)", None), ("=Z9", 0),
    ],
)  # fmt: skip
def test_that_only_what_is_certain_is_worked_out(formula: str, result: float | None, tmp_path: Path) -> None:
    rows = [["Order", "x", "Qty", formula], ["One", None, 3, "=D1+D2"], ["two", None, 7, None],
            ["{{#job}}{{job.of}}{{/job}}"]]  # fmt: skip
    fill_template(planned(), template(tmp_path / "t.xlsx", rows), tmp_path / "o.xlsx")
    assert results(tmp_path / "o.xlsx").get("D1") == result
