"""Lengths, distances and weeks as the planner chose; the project keeps its own."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QLocale

from gui.look import manners
from gui.look.manners import Manners
from gui.session import Session
from gui.tables.measured import cost_for_distance, distance, length
from gui.tables.notation import Notation
from gui.tables.rows import ShopRows
from gui.tables.specs import spec_of
from gui.tables.table_model import TableModel

NOTATION = Notation(QLocale.c(), date(2026, 9, 7))
AMOUNTS = some.decimals(0, 10**6, places=2).map(float)


@given(AMOUNTS)
def test_that_what_is_written_in_other_units_is_read_as_the_same_value(value: float) -> None:
    manners.use(Manners(distances="mi", lengths="in"))
    for kind in (length(), distance(), cost_for_distance()):
        assert kind.parse(kind.write(value, NOTATION), NOTATION, None) == value
        assert kind.parse(kind.show(value, NOTATION), NOTATION, value) == value


def test_that_an_inch_is_25_4_millimetres_and_a_mile_is_dearer_than_a_kilometre() -> None:
    manners.use(Manners(distances="mi", lengths="in"))
    assert length().show(254.0, NOTATION) == "10"
    assert length().parse("2", NOTATION, None) == 50.8
    assert distance().show(160.9344, NOTATION) == "100"
    assert cost_for_distance().show(1.0, NOTATION) == "1.61"


def test_that_titles_follow_the_units_when_they_change(session: Session) -> None:
    model = TableModel(ShopRows(session, spec_of("machines")))
    manners.use(Manners(lengths="in"))
    session.show_anew()
    titles = [column.title for column in model.columns]
    assert "Max. length (in)" in titles
    assert "Max. length (mm)" not in titles


def test_that_the_days_of_a_calendar_follow_the_week(session: Session) -> None:
    model = TableModel(ShopRows(session, spec_of("calendars")))
    manners.use(Manners(first_day=6))
    session.show_anew()
    assert [column.key for column in model.columns][1:4] == ["weekly.sun", "weekly.mon", "weekly.tue"]
