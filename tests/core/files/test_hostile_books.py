"""Hostile workbooks on every road that opens one: imported, registered, taught, filled and read back."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from core.errors import CorkboardError, FileProblem
from core.files import read_order_book
from core.files.intake import Wishes, read_aside, take_in
from core.files.templates import (
    Registered,
    Spec,
    fill_template,
    learn,
    look_at_beside,
    read_back,
    read_schedule_beside,
)
from core.model import Shop
from tests.core.files.hostile_books import HARMED, REFUSED, TRYING, hostile
from tests.core.files.templates.books import cells, changed, parts, planned, template

PLAN = planned()


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    """How the template was filled before it was spoiled."""
    folder = tmp_path_factory.mktemp("good")
    return fill_template(PLAN, template(folder / "t.xlsx"), folder / "o.xlsx").spec


def beside(path: Path, spec: Spec) -> Mapping[str, Callable[[], object]]:
    """The roads of the window, each in a process of its own; the template of a project is the hostile book itself."""
    one = Registered("hostile.xlsx", spec, "", path.read_bytes())
    return {
        "import": partial(take_in, path, Wishes(is_aside=True)),
        "register": partial(look_at_beside, path, PLAN, None),
        "fill": partial(one.fill, PLAN, path.with_name("filled.xlsx")),
        "read back": partial(read_schedule_beside, path, (), PLAN),
    }


def here(path: Path, spec: Spec) -> Mapping[str, Callable[[], object]]:
    """The roads of the command line, and of pointing at cells."""
    return {
        "import": partial(read_order_book, path, Shop(date(2026, 9, 7))),
        "teach": partial(learn, path, "Plan", {"A4": "job.of"}, ["M1"]),
        "fill": partial(fill_template, PLAN, path, path.with_name("filled.xlsx")),
        "fill by spec": partial(fill_template, PLAN, path, path.with_name("filled.xlsx"), spec=spec),
        "read back": partial(read_back, path, spec, PLAN),
    }


def answer(road: Callable[[], object]) -> str:
    """What a road says of a book: "" where it takes it."""
    try:
        road()
    except CorkboardError as problem:
        return str(problem)
    return ""


@pytest.mark.parametrize("kind", REFUSED)
def test_that_every_road_refuses_a_hostile_book_in_the_same_words(kind: str, spec: Spec, tmp_path: Path) -> None:
    change, words = REFUSED[kind]
    path = hostile(tmp_path, change)
    for name, road in here(path, spec).items():
        assert re.search(words, answer(road)), name
    assert [one.name for one in tmp_path.iterdir()] == ["hostile.xlsx"]


@pytest.mark.parametrize("kind", ["bomb", "stray cell", "columns without end", "nested without end",
                                  "style that is not there", "one merged sheet", "macros"])  # fmt: skip
def test_that_no_road_of_the_window_suffers_from_a_hostile_book(kind: str, spec: Spec, tmp_path: Path) -> None:
    path = hostile(tmp_path, TRYING[kind] if kind in TRYING else REFUSED[kind][0])
    before = path.read_bytes()
    with ThreadPoolExecutor(2) as pool:
        answers = dict(zip(beside(path, spec), pool.map(answer, beside(path, spec).values()), strict=True))
    if kind in REFUSED:
        assert all(answers.values())
    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} <= {"hostile.xlsx", "filled.xlsx"}


@pytest.mark.parametrize("kind", TRYING)
def test_that_no_road_of_the_command_line_stumbles_over_a_hostile_book(kind: str, spec: Spec, tmp_path: Path) -> None:
    path = hostile(tmp_path, TRYING[kind])
    for road in here(path, spec).values():
        answer(road)
    filled = path.with_name("filled.xlsx")
    if filled.exists() and kind not in HARMED:
        assert cells(filled)[2][0] == "M1"


def test_that_a_book_with_a_stray_cell_is_filled_within_the_sheet(spec: Spec, tmp_path: Path) -> None:
    path = hostile(tmp_path, TRYING["stray cell"])
    fill_template(PLAN, path, tmp_path / "filled.xlsx", spec=spec)
    rows = re.findall(rb'<row [^>]*\br="(\d+)"', parts(tmp_path / "filled.xlsx")["xl/worksheets/sheet1.xml"])
    assert 6 < max(map(int, rows)) < 100


def test_that_what_stands_in_the_last_row_is_not_lost_silently(spec: Spec, tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    workbook = openpyxl.load_workbook(path)
    workbook["Plan"]["A1048576"] = "Visa"
    workbook.save(path)
    with pytest.raises(FileProblem, match=r"Row 1048576 of Plan in .* holds something, so the rows above it cannot"):
        fill_template(PLAN, path, tmp_path / "filled.xlsx", spec=spec)


def test_that_a_rule_for_whole_columns_stays_within_the_sheet(spec: Spec, tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    workbook = openpyxl.load_workbook(path)
    workbook["Plan"].auto_filter.ref = "A2:F1048576"
    workbook["Plan"].print_area = "A1:F1048576"
    workbook.save(path)
    fill_template(PLAN, path, tmp_path / "filled.xlsx", spec=spec)
    sheet = openpyxl.load_workbook(tmp_path / "filled.xlsx")["Plan"]
    assert (sheet.auto_filter.ref, sheet.print_area) == ("A2:F1048576", "'Plan'!$A$1:$F$1048576")


def test_that_macros_and_links_are_kept_and_never_looked_at(tmp_path: Path) -> None:
    for kind, kept in (("macros", "xl/vbaProject.bin"), ("link to a file", "xl/externalLinks/externalLink1.xml")):
        path = hostile(tmp_path, TRYING[kind])
        fill_template(PLAN, path, tmp_path / "filled.xlsx")
        assert kept in parts(tmp_path / "filled.xlsx")
        assert kept not in changed(path, tmp_path / "filled.xlsx")


def test_that_a_zip_that_lies_about_its_sizes_is_called_damaged(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    data = path.read_bytes()
    path.write_bytes(data.replace(size.to_bytes(4, "little"), (size // 3).to_bytes(4, "little")))
    for road in (lambda: read_aside(path), lambda: fill_template(PLAN, path, tmp_path / "o.xlsx")):
        with pytest.raises(FileProblem, match="damaged"):
            road()
