"""How durations and lists read in the sentences of an explanation."""

from __future__ import annotations

from collections.abc import Sequence

from core.evaluate import show
from core.model import LENGTH_OF_DAY, Scenario, moment_of


def spell(minutes: int) -> str:
    """Minutes as "45 min", "3 h 20 min" or, from two days on, "3 days 4 h"; days of 24 hours."""
    days, hours, rest = minutes // LENGTH_OF_DAY, minutes % LENGTH_OF_DAY // 60, minutes % 60
    if days >= 2:
        return f"{days} days {hours} h" if hours else f"{days} days"
    return _hours(24 * days + hours, rest)


def work(minutes: int) -> str:
    """Working minutes as "45 min" or "53 h 20 min": a day of work has no fixed length."""
    return _hours(minutes // 60, minutes % 60)


def _hours(hours: int, rest: int) -> str:
    parts = [f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours)
    return " ".join(parts)


def span(scenario: Scenario, start: int, end: int) -> str:
    """A span of time, the day said once where it does not change: "Mon 7 Sep 08:00 to 12:00"."""
    epoch = scenario.shop.epoch
    first, last = moment_of(epoch, start), moment_of(epoch, end)
    until = f"{last:%H:%M}" if first.date() == last.date() else show(scenario, end)
    return f"{show(scenario, start)} to {until}"


def listed(names: Sequence[str], word: str = "and") -> str:
    """Names as a sentence lists them: "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"
