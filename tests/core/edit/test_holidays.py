"""Public holidays become exceptions of a calendar."""

from __future__ import annotations

from datetime import date

import pytest

from core.edit import add_holidays, countries, holidays_of
from core.errors import EditRefused
from core.model import Calendar, CalendarException, Scenario, Table
from tests.builders import machine, scenario, shop

ALL_DAY = (((0, 1440),),) * 7
ARMISTICE = 65 * 1440
"""11 November 2026, counted from 7 September."""


def with_calendar(*exceptions: CalendarException) -> Scenario:
    calendar = Calendar("c", ALL_DAY, exceptions)
    return scenario(shop(machines=[machine(calendar="c")], calendars=Table([calendar]), horizon_days=120))


def test_that_a_machine_is_closed_on_a_public_holiday() -> None:
    work = add_holidays(with_calendar(), "c", "FR", [2026, 2027]).shop.work_times["M1"]
    closed = [day for day in range(120) if not work.is_working(day * 1440)]
    assert [date.fromordinal(date(2026, 9, 7).toordinal() + day).isoformat() for day in closed] == [
        "2026-11-01", "2026-11-11", "2026-12-25", "2027-01-01"]


def test_that_a_holiday_the_planner_works_on_stays_worked() -> None:
    worked = with_calendar(CalendarException(ARMISTICE, ARMISTICE + 1440, working=True))
    assert add_holidays(worked, "c", "FR", [2026]).shop.work_times["M1"].is_working(ARMISTICE)


def test_that_holidays_are_added_once() -> None:
    once = add_holidays(with_calendar(), "c", "FR", [2026])
    assert add_holidays(once, "c", "fr ", [2026]) is once


def test_that_a_part_of_a_country_has_its_own_holidays() -> None:
    more = set(holidays_of("FR-57", [2026])) - set(holidays_of("FR", [2026]))
    assert more == {date(2026, 4, 3), date(2026, 12, 26)}


@pytest.mark.parametrize(("language", "name"), [("en", "Easter Monday"), ("fr", "Lundi de Pâques")])
def test_that_holidays_are_named_in_the_language_that_is_spoken(
    language: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORKBOARD_LANGUAGE", language)
    assert holidays_of("FR", [2026])[date(2026, 4, 6)] == name


@pytest.mark.parametrize("country", ["XX", "", "France", "FR-99"])
def test_that_an_unknown_country_is_said_to_be(country: str) -> None:
    with pytest.raises(EditRefused, match=f'No public holidays are known for "{country}"'):
        add_holidays(with_calendar(), "c", country, [2026])


def test_that_a_calendar_that_is_gone_is_said_to_be() -> None:
    with pytest.raises(EditRefused, match=r"There is no calendar x\."):
        add_holidays(with_calendar(), "x", "FR", [2026])


def test_that_the_countries_are_listed() -> None:
    assert {"FR", "DE", "PT", "ES", "US"} <= set(countries())
