"""Any plan goes out as the standard workbook and comes back as it was; no text of it is ever a formula."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from core.files import write_schedule
from core.files.templates import fill_template, read_schedule
from core.model import EMPTY, Lot, Scenario
from tests.builders import machine, order, scenario, shop
from tests.core.files.templates.books import template
from tests.core.files.templates.test_random_plans import plans


def formulas(path: Path) -> list[Any]:
    """All formulas in a workbook."""
    book = openpyxl.load_workbook(path)
    return [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=plans())
def test_that_any_plan_comes_back_as_it_was_and_holds_no_formula(one: Scenario) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "plan.xlsx")
        write_schedule(one, path)
        assert formulas(path) == []
        back = read_schedule(path, (), one).returned
        assert (back.differences, back.problems) == ((), ())
        assert back.scenario is one


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=plans())
def test_that_a_filled_template_holds_no_formula_but_its_own(one: Scenario) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "plan.xlsx")
        fill_template(one, template(Path(folder, "t.xlsx")), path)
        own = ("=SUM(", "=(E")
        assert [text for text in formulas(path) if not str(text).startswith(own)] == []


@pytest.mark.parametrize("count", [0, 1, 200])
def test_that_a_plan_of_any_size_comes_back(count: int, tmp_path: Path) -> None:
    names = ["A & <B>", "=1+1", "+ @ 😀"]
    lots = [Lot(f"L{n}", f"=OF&{n}", names[n % 3], 100 + n, 61 * n, 61 * n + 50) for n in range(count)]
    orders = [order(f"=OF&{n}", 1000, customer="@<é> 😀", attributes=EMPTY) for n in range(max(1, count))]
    one = scenario(shop(orders, [machine(name) for name in (*names, "idle")]), *lots)
    write_schedule(one, tmp_path / "plan.xlsx")
    back = read_schedule(tmp_path / "plan.xlsx", (), one).returned
    assert (back.scenario, back.differences, back.problems) == (one, (), ())
