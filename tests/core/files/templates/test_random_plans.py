"""Any plan, with any names and figures, goes out into a template and comes back as it was."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.files.templates import begun, fill_template, read_back, shown_sheets, taught
from core.files.templates.invented import invented
from core.model import EMPTY, Lot, Plan, Scenario, Table
from tests.builders import EPOCH, machine, order, scenario, shop
from tests.core.files.templates.books import TEMPLATES, template
from tests.core.files.templates.test_blocks import LOADS, TURNED
from tests.core.files.templates.test_cards import CARD
from tests.core.files.templates.test_days import DAYS
from tests.core.files.templates.test_grid import GRID
from tests.core.files.templates.test_lanes import LANES
from tests.core.files.templates.weeks import WEEKS, this_week

NAMES = ["=1+1", "+a", "-b", "@c", "A & <B>", "é 😀", "{{job.of}}", "_x0041_x0042_", "1503", "00127", "a / b", "#N/A",
         "\tt", '"q"', "'s'", "Total", "TRUE", "x" * 300,
         "'apostrophe", "مصنع 12", "\u202bעברית\u202c"]  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12) | st.sampled_from([*NAMES, "z" * 40_000])
LAYOUTS = {path.stem: path for path in TEMPLATES} | {
    "list": None, "cards": CARD, "grid": GRID, "days": DAYS, "lanes": LANES, "turned": TURNED, "blocks": LOADS,
}  # fmt: skip


@st.composite
def plans(draw: st.DrawFn, most_machines: int = 4, of: st.SearchStrategy[str] = TEXTS) -> Scenario:
    """Machines of which some have no lots, orders with names that mean something to Excel, lots anywhere."""
    machines = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=most_machines, unique_by=str.casefold))
    orders = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True))
    texts = {name: draw(of) for name in ("customer", "product", "notes", "status")}
    spans = st.tuples(st.sampled_from(orders), st.sampled_from(machines), st.integers(1, 10**6), st.integers(0, 30_000),
                      st.integers(1, 3000))  # fmt: skip
    lots = [Lot(str(n), name, on, pieces, start, start + length)
            for n, (name, on, pieces, start, length) in enumerate(draw(st.lists(spans, max_size=12)))]  # fmt: skip
    made = [order(name, 10**6, due=draw(st.none() | st.integers(0, 50_000)), **texts) for name in orders]
    return scenario(shop(made, [machine(name) for name in machines]), *lots)


def places(plan: Plan) -> list[tuple[object, ...]]:
    """The lots, whatever they are called."""
    return sorted((lot.order, lot.resource, lot.quantity, lot.start, lot.end) for lot in plan.lots.rows)


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=plans())
def test_that_any_plan_comes_back_as_it_was(layout: str, one: Scenario) -> None:
    with TemporaryDirectory() as folder:
        assume(layout != "turned" or len(one.shop.machines) < 4)  # it has three columns
        held = LAYOUTS[layout]
        path = held if isinstance(held, Path) else template(Path(folder, "t.xlsx"), held)
        filled = fill_template(one, path, Path(folder, "o.xlsx"))
        openpyxl.load_workbook(Path(folder, "o.xlsx")).close()
        back = read_back(Path(folder, "o.xlsx"), filled.spec, one)
        assert (back.differences, back.problems) == ((), ())
        if layout in ("list", "liste-par-machine"):
            bare = Scenario(one.shop, Plan())
            assert places(read_back(Path(folder, "o.xlsx"), filled.spec, bare).scenario.plan) == places(one.plan)


@pytest.mark.parametrize("count", [0, 1, 200])
@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_a_plan_of_any_size_comes_back(path: Path, count: int, tmp_path: Path) -> None:
    machines = [machine(f"M{n}") for n in range(12)]
    lots = [Lot(f"L{n}", f"OF-{n}", f"M{n % 9}", 100 + n, 61 * n, 61 * n + 50) for n in range(count)]
    orders = Table(order(f"OF-{n}", 1000, attributes=EMPTY) for n in range(max(1, count)))
    one = scenario(shop(list(orders.rows), machines), *lots)
    filled = fill_template(one, path, tmp_path / "o.xlsx")
    back = read_back(tmp_path / "o.xlsx", filled.spec, one)
    assert (back.scenario, back.differences, back.problems) == (one, (), ())
    assert one.shop.epoch == EPOCH


SHORT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12) | st.sampled_from(NAMES)


@pytest.mark.parametrize("layout", WEEKS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=plans(3, SHORT))
def test_that_any_plan_comes_back_from_what_was_taught(layout: str, one: Scenario) -> None:
    with TemporaryDirectory() as folder:
        path = WEEKS[layout](Path(folder, "week.xlsx"))
        spec, _ = taught(begun(shown_sheets(path), this_week()), path, this_week())
        fill_template(one, path, Path(folder, "o.xlsx"), spec=spec)
        openpyxl.load_workbook(Path(folder, "o.xlsx")).close()
        back = read_back(Path(folder, "o.xlsx"), spec, one)
        assert (back.differences, back.problems) == ((), ())


@pytest.mark.parametrize("count", [0, 1, 200])
@pytest.mark.parametrize("layout", WEEKS)
def test_that_a_plan_of_any_size_comes_back_from_what_was_taught(layout: str, count: int, tmp_path: Path) -> None:
    path = WEEKS[layout](tmp_path / "week.xlsx")
    spec, _ = taught(begun(shown_sheets(path), this_week()), path, this_week())
    one = invented(this_week(), count)
    fill_template(one, path, tmp_path / "o.xlsx", spec=spec)
    back = read_back(tmp_path / "o.xlsx", spec, one)
    assert back.differences == ()
    assert {str(one).partition(" has no bars")[2] for one in back.problems} <= {
        " in the workbook and 1 lot in the plan; it was left."
    }
