"""The time axis: cells on the wall clock at any zoom."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from gui.gantt.tick_words import cell_names, time_of_day
from gui.gantt.ticks import Tier, tiers
from gui.gantt.viewport import Viewport
from gui.look import manners
from gui.look.manners import Manners

DAY = 1440
MONDAY = date(2026, 9, 7)


def two(days: float, epoch: date = MONDAY, start: float = 0, width: int = 1400) -> tuple[Tier, Tier]:
    """The tiers of a view of so many days."""
    view = Viewport(width, 400, rows=1, bounds=(-DAY, 4000 * DAY)).showing(start * DAY, (start + days) * DAY)
    return tiers(view, epoch)


@pytest.mark.parametrize(
    ("days", "upper", "lower", "step"),
    [
        (0.1, "day", "minutes", 5), (1, "day", "minutes", 60), (3, "day", "minutes", 180),
        (7, "day", "minutes", 360), (14, "week", "day", DAY), (42, "week", "day", DAY),
        (120, "month", "week", DAY), (700, "year", "month", DAY),
    ],
)  # fmt: skip
def test_that_the_tiers_follow_the_zoom(days: float, upper: str, lower: str, step: int) -> None:
    above, below = two(days)
    assert (above.unit, below.unit, below.step) == (upper, lower, step)


def test_that_days_are_equally_long_across_a_switch_to_winter_time() -> None:
    _, below = two(14, epoch=date(2026, 10, 19))  # clocks go back on 25 October
    assert {end - start for start, end in below.cells} == {DAY}
    assert all(edge % DAY == 0 for edge in below.edges)


def test_that_hours_keep_to_the_clock_on_the_day_of_the_switch() -> None:
    _, below = two(1, epoch=date(2026, 3, 29))  # clocks go forward at two
    names = [cell_names(below, date(2026, 3, 29), start, leads=False)[0] for start, _ in below.cells]
    assert names[:4] == ["00:00", "01:00", "02:00", "03:00"]


def test_that_weeks_begin_on_monday_whatever_day_the_epoch_is() -> None:
    above, _ = two(14, epoch=date(2026, 9, 9))
    assert above.edges[0] == -2 * DAY
    assert cell_names(above, date(2026, 9, 9), -2 * DAY, leads=True)[0] == "Week 37 · September 2026"


def test_that_months_have_their_own_lengths() -> None:
    above, _ = two(150)
    lengths = [(end - start) // DAY for start, end in above.cells]
    assert lengths[:4] == [30, 31, 30, 31]


def test_that_weeks_are_numbered_at_the_turn_of_the_year() -> None:
    epoch = date(2026, 12, 28)
    above, _ = two(14, epoch=epoch)
    assert [cell_names(above, epoch, start, leads=True)[2] for start, _ in above.cells][:2] == [
        "Week 53",
        "Week 1",
    ]


def test_that_days_speak_the_planners_language() -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    above, below = two(3), two(14)[1]
    assert cell_names(above[0], MONDAY, 0, leads=True)[1].startswith("lundi 7 septembre")
    assert cell_names(below, MONDAY, 0, leads=False)[2] == "lun. 7"


@pytest.mark.parametrize(("locale", "shown"), [("en_US", "2 PM"), ("fr_FR", "14:00"), ("de_DE", "14:00")])
def test_that_hours_are_as_short_as_the_locale_has_them(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert time_of_day(14, 0) == shown


def test_that_weeks_from_sunday_have_their_own_edges_and_numbers() -> None:
    manners.use(Manners(first_day=6))
    above, _ = two(14, epoch=date(2026, 9, 9))
    assert above.edges[0] == -3 * DAY
    assert cell_names(above, date(2026, 9, 9), -3 * DAY, leads=True)[0] == "Week 37 · September 2026"
    assert above.edges[1] - above.edges[0] == 7 * DAY
