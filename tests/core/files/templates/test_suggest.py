"""What is seen in a schedule without being told."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import pytest

from core.files.templates import begun, fill_template, shown_sheets, taught
from core.files.templates.scale import scale_of
from core.files.templates.spec import Slots
from core.files.templates.suggest import suggest
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.templates.books import cells, template

ATTRIBUTES = {"format": "24x44", "colour": "red", "grade": "Extra", "odd name!": "zz"}
HEADERS = ["N°", "Auftrag", "Kunde", "Grade", "Couleur", "Qté", "Début", "Wunschtermin", "Bemerkung"]


def one() -> object:
    """Two orders on one machine."""
    orders = [order(name, 500, customer=f"Customer {name}", attributes=ATTRIBUTES, due=5000) for name in ("A-7", "A-8")]
    return scenario(shop(orders, [machine("M1")]), lot("A-7", "A-7", "M1", 500, 60, 90),
                    lot("A-8", "A-8", "M1", 500, 100, 130))  # fmt: skip


def test_that_columns_are_known_by_what_orders_say_and_by_headers_of_other_languages(tmp_path: Path) -> None:
    start = datetime(2026, 9, 1, 6)
    rows = [["M1"], HEADERS, [1, "A-7", "Customer A-7", "Extra", "red", 500, start, start, None],
            [2, "A-8", "Customer A-8", "Extra", "red", 500, start, start, "x"]]  # fmt: skip
    path = template(tmp_path / "week.xlsx", rows)
    lesson = begun(shown_sheets(path), one())
    assert {cell: word for cell, word in lesson.examples.items()} == {
        "A1": "machine.code", "A3": "job.rank", "B3": "job.of", "C3": "job.client", "D3": "job.x.grade",
        "E3": "job.colour", "F3": "job.qty", "G3": "job.start", "H3": "job.due", "I3": "job.note",
    }  # fmt: skip
    assert [one.asked for one in lesson.questions][-1] == "its grade"
    spec, _ = taught(lesson, path, one())
    fill_template(one(), path, tmp_path / "o.xlsx", spec=spec)
    assert cells(tmp_path / "o.xlsx")[3][:6] == [2, "A-8", "Customer A-8", "Extra", "red", 500]


@pytest.mark.parametrize("rows", [[["x"]], [["M1", "M2"]], [["Order", "Qty"], ["Z-1", 5]], [[]], [["A 7"]]])
def test_that_nothing_is_guessed_where_nothing_is_seen(rows: list[list[object]], tmp_path: Path) -> None:
    path = template(tmp_path / "week.xlsx", rows)
    found = suggest(shown_sheets(path), one())
    assert found is None or found.layout == "list"
    lesson = begun(shown_sheets(path), one())
    assert lesson.question is not None or lesson.pointed


DAYS = {4: {3: datetime(2026, 9, 7), 5: datetime(2026, 9, 8), 7: datetime(2026, 9, 9)}}


@pytest.mark.parametrize(
    ("lines", "first", "expected"),
    [(DAYS, 3, (6, 480, 2, None, 7)), (DAYS, 5, (6, 480, 2, None, 7)),
     ({1: dict(zip(range(2, 9), ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"), strict=True))}, 2, (7, 1440, 0, None, 7)),
     ({1: dict(enumerate(("lunes 7.9.26", "martes 8.9.26"), 2))}, 2, (2, 1440, 0, None, 7)),
     ({1: dict(enumerate(("mardi 08/09", "mercredi 09/09"), 2))}, 2, (2, 1440, 0, 1440, 7)),
     ({1: dict(enumerate(("Fri 4/9", "Mon 7/9"), 2))}, 2, (2, 1440, 1, 4 * 1440, 5)),
     ({1: dict(enumerate(("Mon 7/9", "Wed 9/9", "Thu 10/9"), 2))}, 2, None),
     ({1: {2: time(6), 3: time(7), 4: time(8)}}, 2, (3, 60, 0, 360, 7)),
     ({1: {2: "05h-13h", 3: "13h-21h", 4: "21h-05h"}}, 2, (3, 480, 0, 300, 7)),
     ({1: {2: "Total", 3: "Client"}}, 2, None), ({}, 2, None), ({1: {2: 1234, 3: 0.5}}, 2, None)],
)  # fmt: skip
def test_that_headers_of_slots_are_read(lines: dict, first: int, expected: tuple | None) -> None:
    found = scale_of(lines, first)
    told = found and (found.count, found.minutes, found.per_day, found.begin, found.week)
    assert told == expected


def test_that_slots_without_weekends_go_on_from_the_day_they_begin_with() -> None:
    slots = Slots(2, 4, 1440, begin=3 * 1440, per_day=1, week=5)
    assert [slots.offset(number) // 1440 for number in range(4)] == [0, 1, 4, 5]
    assert slots.days == 6
