"""Public holidays of a country, as exceptions of a calendar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time

from core.edit.tables import rows_of, with_tables
from core.errors import EditRefused
from core.language import ENGLISH, code, quoted, tr
from core.model import LENGTH_OF_DAY, CalendarException, Scenario, minute_of


def countries() -> tuple[str, ...]:
    """The codes of the countries whose public holidays are known."""
    import holidays

    return tuple(sorted(holidays.list_supported_countries(include_aliases=False)))


def holidays_of(country: str, years: Iterable[int]) -> dict[date, str]:
    """The public holidays of a country ("FR") or a part of it ("FR-57") by day, with their names in our language where
    they are known in it, else in the country's. Raises EditRefused where the country is not known."""
    import holidays

    state, _, part = country.strip().upper().partition("-")
    try:
        found = holidays.country_holidays(state, subdiv=part or None, years=sorted(set(years)),
                                          language="en_US" if code() == ENGLISH else code())  # fmt: skip
    except NotImplementedError:
        sentence = tr("No public holidays are known for {country}; a country is named as in FR, DE or PT.",
                      country=quoted(country))  # fmt: skip
        raise EditRefused(sentence) from None
    return dict(sorted(found.items()))


def add_holidays(scenario: Scenario, calendar_id: str, country: str, years: Iterable[int]) -> Scenario:
    """Close a calendar on the public holidays of a country. They come before the exceptions it has, so that a holiday
    the planner has said to work on stays worked."""
    (calendar,) = rows_of(scenario, "calendars", [calendar_id])
    midnights = (minute_of(scenario.shop.epoch, datetime.combine(day, time())) for day in holidays_of(country, years))
    closings = (CalendarException(midnight, midnight + LENGTH_OF_DAY) for midnight in midnights)
    new = tuple(closing for closing in closings if closing not in calendar.exceptions)
    if not new:
        return scenario
    closed = replace(calendar, exceptions=(*new, *calendar.exceptions))
    return with_tables(scenario, {"calendars": scenario.shop.calendars.put(closed)})
