from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from core.model import minute_of
from gui.tables.moments import parse_moment, show_moment, write_moment
from gui.tables.notation import Notation, NotUnderstood
from tests.builders import EPOCH
from tests.gui.tables.test_numbers import LOCALES

moments = st.datetimes(datetime(1900, 1, 1), datetime(2200, 12, 31))


def notation(locale: str) -> Notation:
    return Notation(QLocale(locale), EPOCH)


def read(text: str, locale: str = "en_GB", old: object = None) -> datetime:
    n = notation(locale)
    return datetime.strptime(write_moment(parse_moment(text, n, old), notation("sv_SE")), "%Y-%m-%d %H:%M")


@given(st.sampled_from([*LOCALES, "C", "sv_SE", "hu_HU", "fr_CA", "de_CH"]), moments)
def test_that_a_moment_shown_or_written_is_read_back_exactly(locale: str, moment: datetime) -> None:
    n, minute = notation(locale), minute_of(EPOCH, moment)
    assert parse_moment(show_moment(minute, n), n) == parse_moment(write_moment(minute, n), n) == minute


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "3/9/2026 14:00"),
        ("en_GB", "3/9 14:00"),
        ("en_GB", "03.09.26 2 pm"),
        ("en_GB", "2026-09-03T14:00"),
        ("en_GB", "2026-09-03 14:00:00"),
        ("en_US", "9/3/2026 2:00 PM"),
        ("en_US", "Sep 3, 2026 2:00 p.m."),
        ("fr_FR", "jeu. 3 septembre 2026 14h00"),
        ("fr_FR", "3 sept. 14h"),
        ("de_DE", "3. September 2026 14:00"),
        ("pt_PT", "3 de setembro de 2026 14:00"),
    ],
)
def test_that_a_moment_is_read_as_planners_write_it(locale: str, text: str) -> None:
    assert read(text, locale) == datetime(2026, 9, 3, 14)


def test_that_the_order_of_day_and_month_is_the_countrys() -> None:
    assert read("04/12/2026", "fr_FR") == datetime(2026, 12, 4)
    assert read("04/12/2026", "en_US") == datetime(2026, 4, 12)


def test_that_a_date_without_a_year_is_the_one_nearest_to_the_project() -> None:
    assert read("2/1") == datetime(2027, 1, 2)


def test_that_24_00_is_the_midnight_that_ends_the_day() -> None:
    assert read("7/9/2026 24:00") == datetime(2026, 9, 8)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("+2d", datetime(2026, 9, 9, 10)),
        ("-1d 4h", datetime(2026, 9, 6, 6)),
        ("+ 30 min", datetime(2026, 9, 7, 10, 30)),
        ("+1,5 h", datetime(2026, 9, 7, 11, 30)),
        ("14:30", datetime(2026, 9, 7, 14, 30)),
    ],
)
def test_that_a_step_or_a_time_alone_starts_from_what_stands_there(text: str, moment: datetime) -> None:
    assert read(text, old=600) == moment


@pytest.mark.parametrize("text", ["+2d", "14:30"])
def test_that_a_step_from_an_empty_cell_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood, match="needs a date to start from"):
        parse_moment(text, notation("en_GB"))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "31/2/2026"), ("en_US", "13/4/2026"), ("en_GB", "tomorrow"), ("en_GB", "7/9/20266"),
        ("en_GB", "7/9/0026"), ("en_GB", "46272.5"), ("sv_SE", "04/12/2026"), ("fr_FR", "3 jui"),
    ],
)  # fmt: skip
def test_that_what_is_no_date_or_could_be_two_is_refused_with_an_example(locale: str, text: str) -> None:
    with pytest.raises(NotUnderstood, match="is not a date; write it like"):
        parse_moment(text, notation(locale))


@pytest.mark.parametrize("text", ["7/9 25:00", "7/9 10:75", "7/9 14:00 pm"])
def test_that_an_impossible_time_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood, match="no time of the day"):
        parse_moment(text, notation("en_GB"))


def test_that_seconds_are_dropped_as_everywhere() -> None:
    assert read("7/9/2026 10:00:59") == datetime(2026, 9, 7, 10)


def test_that_the_weekday_leads_so_that_a_column_reads_like_a_diary() -> None:
    assert show_moment(600, notation("fr_FR")) == "lun. 07/09/2026 10:00"
    assert show_moment(840, notation("en_US")) == "Mon 9/7/2026 2:00 PM"
    assert Notation(QLocale("en_GB"), date(2026, 9, 7)).date_parts == "dmy"
