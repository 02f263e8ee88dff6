"""How durations and spans of time read in the sentences of an explanation."""

from __future__ import annotations

from core.evaluate import show
from core.language import clock, counted, duration, durations, tr
from core.model import LENGTH_OF_DAY, Scenario, moment_of


def spell(minutes: int) -> str:
    """Minutes as "45 min", "3 h 20 min" or, from two days on, "3 days 4 h", or in the unit that was chosen; days of 24
    hours."""
    days, hours = minutes // LENGTH_OF_DAY, minutes % LENGTH_OF_DAY // 60
    if days < 2 or durations() != "mixed":
        return duration(minutes)
    return counted("{n} day {hours} h", "{n} days {hours} h", days, hours=hours) if hours else counted(
        "{n} day", "{n} days", days)


def span(scenario: Scenario, start: int, end: int) -> str:
    """A span of time, the day said once where it does not change: "Mon 7 Sep 08:00 to 12:00"."""
    epoch = scenario.shop.epoch
    first, last = moment_of(epoch, start), moment_of(epoch, end)
    until = clock(last) if first.date() == last.date() else show(scenario, end)
    return tr("{start} to {end}", start=show(scenario, start), end=until)
