"""Templates kept in a project, and schedules known again by their headers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import FileProblem
from core.files import write_schedule
from core.files.aside import Cancelled
from core.files.templates import (
    Registered,
    begun,
    examine,
    fill_template,
    read_schedule,
    registered_templates,
    shown_sheets,
    taught,
    with_template,
    without_template,
)
from core.files.templates.registered import COPY, PLACE
from core.model import FrozenMap, Project, Scenario
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.templates.books import TEMPLATES, decorated, planned, sample, template
from tests.core.files.templates.test_blocks import LOADS
from tests.core.files.templates.weeks import WEEKS, this_week


def kept(one: Scenario, *paths: Path) -> tuple[Registered, ...]:
    """Templates as a project keeps them."""
    project = Project((one,))
    for path in paths:
        project = with_template(project, path, examine(path, one).spec)
    return registered_templates(project)


def test_that_each_template_is_known_again_among_all(tmp_path: Path) -> None:
    one = sample()
    templates = kept(one, *TEMPLATES)
    for each in templates:
        assert each.fill(one, tmp_path / each.name) is not None
        found = read_schedule(tmp_path / each.name, templates, one)
        assert (found.name, found.returned.differences, found.returned.problems) == (each.name, (), ())


def test_that_layouts_are_told_in_words(tmp_path: Path) -> None:
    flat = template(tmp_path / "flat.xlsx", [["Order"], ["{{#job}}{{job.of}}{{/job}}"]])
    told = {one.name: one.layout for one in kept(sample(), flat, *TEMPLATES)}
    assert [*told.values()] == [
        "a sheet for each machine", "one list of all lots", "a grid of machines × 18 slots of 8 h",
        "a list grouped by machine",
    ]  # fmt: skip


def test_that_a_template_that_is_gone_from_its_folder_is_still_filled(tmp_path: Path) -> None:
    path = decorated(tmp_path / "t.xlsx")
    (one,) = kept(planned(), path)
    path.unlink()
    assert one.fill(planned(), tmp_path / "o.xlsx") is not None


def test_that_a_template_is_forgotten_whole_and_a_broken_one_left_out(tmp_path: Path) -> None:
    path = decorated(tmp_path / "t.xlsx")
    project = with_template(Project((planned(),)), path, examine(path, planned()).spec)
    assert without_template(project, "t.xlsx").settings == Project((planned(),)).settings
    for key, text in ((COPY, "no base64!"), ("template:", "{}")):
        broken = replace(project, settings=FrozenMap({**project.settings, f"{key}t.xlsx": text}))
        assert registered_templates(broken) == ()


def test_that_a_large_template_stays_where_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.files.templates.registered.LARGEST_COPY", 10)
    path = decorated(tmp_path / "t.xlsx")
    project = with_template(Project((planned(),)), path, examine(path, planned()).spec)
    (one,) = registered_templates(project)
    assert (one.copy, one.place) == (None, project.settings[f"{PLACE}t.xlsx"])
    assert one.fill(planned(), tmp_path / "o.xlsx") is not None


def test_that_an_export_that_was_given_up_writes_nothing(tmp_path: Path) -> None:
    (one,) = kept(planned(), decorated(tmp_path / "t.xlsx"))
    with pytest.raises(Cancelled):
        one.fill(planned(), tmp_path / "o.xlsx", is_unwanted=lambda: True)
    assert not (tmp_path / "o.xlsx").exists()


def test_that_a_name_of_another_kind_is_refused(tmp_path: Path) -> None:
    (one,) = kept(planned(), decorated(tmp_path / "t.xlsx"))
    with pytest.raises(FileProblem, match=r"must end in \.xlsx"):
        one.fill(planned(), tmp_path / "o.xlsm")


def test_that_the_standard_workbook_is_read_by_its_headings(tmp_path: Path) -> None:
    one = planned()
    waiting = order("D", 500)
    one = replace(one, shop=replace(one.shop, orders=type(one.shop.orders)([*one.shop.orders.rows, waiting])))
    write_schedule(one, tmp_path / "w.xlsx")
    found = read_schedule(tmp_path / "w.xlsx", (), one)
    assert (found.name, found.returned.differences, found.returned.problems) == ("the standard workbook", (), ())
    assert found.returned.scenario is one
    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    first = next(row for row in book["Schedule"].iter_rows(min_row=5) if row[1].value == "A")
    for cell in first:
        if isinstance(cell.value, datetime):
            cell.value += timedelta(hours=2)
    book.save(tmp_path / "w.xlsx")
    (moved,) = read_schedule(tmp_path / "w.xlsx", (), one).returned.differences
    assert (moved.kind, moved.before.start, moved.after.start) == ("moved", 60, 180)


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda name: name.strip() == name
)


@given(machines=st.lists(NAMES, min_size=1, max_size=4, unique_by=str.casefold), count=st.integers(0, 12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_that_any_plan_comes_back_from_the_standard_workbook(machines: list[str], count: int, tmp_path: Path) -> None:
    orders = [order(f"O{n}") for n in range(12)]
    lots = [lot(f"O{n}", f"O{n}", machines[n % len(machines)], 100, 60 * n, 60 * n + 6) for n in range(count)]
    one = scenario(shop(orders, [machine(name) for name in machines]), *lots)
    write_schedule(one, tmp_path / "w.xlsx")
    if count:
        back = read_schedule(tmp_path / "w.xlsx", (), one).returned
        assert (back.differences, back.problems) == ((), ())


def test_that_a_workbook_of_nobody_is_refused(tmp_path: Path) -> None:
    path = template(tmp_path / "x.xlsx", [["Order", "Quantity"], ["A", 1]])
    with pytest.raises(FileProblem, match=r"x\.xlsx is no standard workbook, and this project has no template yet"):
        read_schedule(path, (), planned())


@pytest.mark.parametrize("layout", WEEKS)
def test_that_a_schedule_is_known_by_what_was_taught(layout: str, tmp_path: Path) -> None:
    path, one = WEEKS[layout](tmp_path / "week.xlsx"), this_week()
    spec, _ = taught(begun(shown_sheets(path), one), path, one)
    project = with_template(Project((one,)), path, spec)
    (known,) = registered_templates(project)
    fill_template(one, path, tmp_path / "o.xlsx", spec=known.spec)
    found = read_schedule(tmp_path / "o.xlsx", [known], one)
    assert (found.name, found.returned.differences, found.returned.problems) == ("week.xlsx", (), ())


def test_that_a_schedule_of_several_blocks_is_known(tmp_path: Path) -> None:
    path, one = template(tmp_path / "t.xlsx", LOADS), planned()
    project = with_template(Project((one,)), path, examine(path, one).spec)
    (known,) = registered_templates(project)
    fill_template(one, path, tmp_path / "o.xlsx", spec=known.spec)
    assert read_schedule(tmp_path / "o.xlsx", [known], one).returned.differences == ()


def test_that_a_grid_whose_headers_are_all_filled_is_known_again(tmp_path: Path) -> None:
    days = [f"{{{{plan.d{n}}}}}" for n in range(3)]
    rows = [["KW {{plan.week}}"], ["", *days], ["{{#machine}}{{machine.code}}{{/machine}}", "{{slot}}{{job.of}}"]]
    plan, path = planned(), template(tmp_path / "t.xlsx", rows)
    spec = fill_template(plan, path, tmp_path / "o.xlsx").spec
    one = Registered("t.xlsx", spec, str(path), path.read_bytes())
    assert read_schedule(tmp_path / "o.xlsx", (one,), plan).name == "t.xlsx"
    with pytest.raises(FileProblem, match="made neither"):
        read_schedule(template(tmp_path / "p.xlsx", [["KV 3"], ["", "Mon"], ["M1", "A"]]), (one,), plan)
