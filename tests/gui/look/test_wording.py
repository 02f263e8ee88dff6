"""Numbers and times as planners read them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from gui.look import manners, wording
from gui.look.manners import Manners

MONDAY = date(2026, 9, 7)


@pytest.mark.parametrize(
    ("value", "shown"), [(0, "0.00"), (1.234, "1.23"), (95.24, "95.2"), (-3.1, "\u22123.10"), (123456.7, "123457")]
)
def test_that_a_number_has_the_decimals_that_matter(value: float, shown: str) -> None:
    assert wording.number(value) == shown


@pytest.mark.parametrize(("value", "shown"), [(13.8, "+13.8"), (-13.8, "\u221213.8"), (0.0, "0.00"), (-0.001, "0.00")])
def test_that_a_difference_has_a_sign_unless_it_is_nothing(value: float, shown: str) -> None:
    assert wording.difference(value) == shown


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [
        (0, "0 min"),
        (45, "45 min"),
        (60, "1 h"),
        (270, "4 h 30"),
        (1565, "26 h 05"),
        (4560, "3 d 4 h"),
        (-90, "\u22121 h 30"),
    ],
)
def test_that_a_duration_is_said_in_minutes_hours_or_days(minutes: int, shown: str) -> None:
    assert wording.duration(minutes) == shown


def test_that_a_moment_says_day_and_time() -> None:
    assert wording.moment(MONDAY, 1440 + 14 * 60 + 30) == "Tue 8 Sep 14:30"


def test_that_words_and_decimals_follow_the_planners_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    assert wording.number(1234.5) == "1\u202f234,5"
    assert wording.moment(MONDAY, 0) == "lun. 7 sept. 00:00"


def test_that_what_happened_today_needs_no_date() -> None:
    now = datetime.now().replace(hour=14, minute=32)
    assert wording.date_and_time(now).startswith("14:32")
    assert wording.date_and_time(datetime(2026, 9, 7, 14, 32)).startswith("Mon 7 Sep 14:32")


@pytest.mark.parametrize(("usual", "shown"), [
    ("mixed", ["45 min", "4 h 30", "3 d 4 h", "\u22121 h 30", "0 min"]),
    ("hours", ["45 min", "4 h 30", "76 h", "\u22121 h 30", "0 min"]),
    ("decimal", ["0.75 h", "4.5 h", "76 h", "\u22121.5 h", "0 h"]),
    ("days", ["0.03 d", "0.19 d", "3.17 d", "\u22120.06 d", "0 d"]),
])  # fmt: skip
def test_that_durations_read_as_the_planner_chose(usual: str, shown: list[str]) -> None:
    manners.use(Manners(durations=usual))  # type: ignore[arg-type]
    assert [wording.duration(minutes) for minutes in (45, 270, 4560, -90, 0)] == shown


def test_that_distances_are_kilometres_or_miles() -> None:
    assert wording.distance(42.195) == "42 km"
    manners.use(Manners(distances="mi"))
    assert wording.distance(42.195) == "26 mi"
