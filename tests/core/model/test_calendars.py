"""Calendars rolled out into working time. Minute 0 is a Monday, 00:00."""

from __future__ import annotations

import pytest

from core.errors import InvalidInput
from core.model import Calendar, CalendarException, WorkTime, roll_out

CLOSED = ((),) * 7
DAY, NIGHT = (480, 960), (1320, 360)


def week(*monday: tuple[int, int], **days: tuple[tuple[int, int], ...]) -> tuple:
    """A week with these shifts on Monday, closed on the other days unless named by their number (d6 is Sunday)."""
    return (tuple(monday), *(days.get(f"d{n}", ()) for n in range(1, 7)))


def working(
    calendar: Calendar | None, days: int = 2, closed: tuple = (), first_weekday: int = 0
) -> list[tuple[int, int]]:
    """The working intervals of some days."""
    return roll_out(calendar, closed, first_weekday, days).intervals


def with_exceptions(*exceptions: CalendarException, weekly: tuple = week(DAY)) -> Calendar:
    return Calendar("c", weekly, exceptions)


def test_that_no_calendar_is_always_open() -> None:
    assert working(None) == [(0, 2880)]


def test_that_a_day_left_out_is_closed() -> None:
    assert working(Calendar("c", week(DAY)), days=8) == [DAY, (7 * 1440 + 480, 7 * 1440 + 960)]


def test_that_the_week_begins_on_the_weekday_of_the_epoch() -> None:
    assert working(Calendar("c", week(DAY)), days=3, first_weekday=5) == [(2 * 1440 + 480, 2 * 1440 + 960)]


def test_that_breaks_are_the_gaps_between_shifts() -> None:
    assert working(Calendar("c", week((480, 720), (750, 960)))) == [(480, 720), (750, 960)]


def test_that_shifts_that_touch_or_overlap_are_one() -> None:
    assert working(Calendar("c", week((600, 960), (480, 600), (500, 620)))) == [(480, 960)]


def test_that_a_night_shift_runs_into_the_next_day() -> None:
    assert working(Calendar("c", week(NIGHT))) == [(1320, 1800)]


def test_that_the_night_shift_before_the_epoch_ends_on_the_first_morning() -> None:
    assert working(Calendar("c", week(d6=(NIGHT,)))) == [(0, 360)]


def test_that_a_shift_may_end_at_midnight() -> None:
    assert working(Calendar("c", week((1320, 1440), d1=((0, 60),)))) == [(1320, 1500)]


def test_that_the_horizon_cuts_the_last_shift() -> None:
    assert working(Calendar("c", week(NIGHT)), days=1) == [(1320, 1440)]


def test_that_a_holiday_closes_a_day() -> None:
    assert working(with_exceptions(CalendarException(0, 1440)), days=8) == [(7 * 1440 + 480, 7 * 1440 + 960)]


def test_that_an_exception_can_open_a_closed_day() -> None:
    assert working(with_exceptions(CalendarException(2000, 2100, working=True))) == [DAY, (2000, 2100)]


@pytest.mark.parametrize(
    ("first_works", "expected"), [(True, [(480, 600), (700, 960)]), (False, [(480, 650), (700, 960)])]
)
def test_that_later_exceptions_win_over_earlier_ones(first_works: bool, expected: list) -> None:
    first = CalendarException(500, 700, first_works)
    second = CalendarException(600, 700, False) if first_works else CalendarException(500, 650, True)
    assert working(with_exceptions(first, second)) == expected


def test_that_a_closing_of_the_machine_wins_over_its_calendar() -> None:
    open_all = with_exceptions(CalendarException(0, 1440, working=True))
    assert working(open_all, closed=((100, 200), (150, 300))) == [(0, 100), (300, 1440)]


def test_that_a_closing_may_begin_before_the_epoch_and_end_beyond_the_horizon() -> None:
    assert working(None, closed=((-500, 10), (2870, 99_999))) == [(10, 2870)]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"id": ""}, "A calendar needs a name."),
        ({"weekly": ((),) * 6}, "A week has seven days."),
        ({"weekly": week((-1, 60))}, "A shift must lie between 00:00 and 24:00."),
        ({"weekly": week((1440, 60))}, "A shift must lie between 00:00 and 24:00."),
        ({"weekly": week((60, 60))}, "A shift must not end when it starts."),
        ({"exceptions": (CalendarException(60, 60),)}, "An exception must begin before it ends."),
    ],
)
def test_that_a_calendar_says_its_rules(fields: dict, sentence: str) -> None:
    with pytest.raises(InvalidInput) as told:
        Calendar(**{"id": "c", "weekly": CLOSED, **fields})
    assert told.value.sentences == sentence


class TestWorkTime:
    """Two shifts: 10 to 20 and 30 to 50."""

    work = WorkTime([(10, 20), (30, 50)])

    @pytest.mark.parametrize(
        ("minute", "works"), [(9, False), (10, True), (19, True), (20, False), (49, True), (50, False)]
    )
    def test_that_a_shift_holds_its_first_minute_but_not_its_end(self, minute: int, works: bool) -> None:
        assert self.work.is_working(minute) is works

    @pytest.mark.parametrize(
        ("minute", "before"),
        [(-5, 0), (0, 0), (10, 0), (13, 3), (20, 10), (25, 10), (30, 10), (31, 11), (50, 30), (99, 30)],
    )
    def test_that_working_minutes_are_counted_from_the_epoch(self, minute: int, before: int) -> None:
        assert self.work.minutes_before(minute) == before

    @pytest.mark.parametrize(
        ("coordinate", "start", "end"), [(0, 10, 0), (10, 30, 20), (11, 31, 31), (30, None, 50), (31, None, None)]
    )
    def test_that_work_goes_on_after_a_closing_but_ends_before_it(
        self, coordinate: int, start: int | None, end: int | None
    ) -> None:
        assert (self.work.start_at(coordinate), self.work.end_at(coordinate)) == (start, end)

    @pytest.mark.parametrize(
        ("start", "minutes", "end"), [(10, 10, 20), (10, 11, 31), (25, 1, 31), (49, 1, 50), (49, 2, None), (12, 0, 12)]
    )
    def test_that_a_lot_ends_when_its_minutes_have_passed(self, start: int, minutes: int, end: int | None) -> None:
        assert self.work.end_of(start, minutes) == end

    @pytest.mark.parametrize(("minute", "working"), [(0, 10), (10, 10), (19, 19), (20, 30), (50, None)])
    def test_that_the_next_working_minute_is_found(self, minute: int, working: int | None) -> None:
        assert self.work.next_working(minute) == working

    def test_that_never_working_is_no_error(self) -> None:
        never = WorkTime([])
        assert (never.total, never.is_working(0), never.next_working(0), never.end_of(0, 1)) == (0, False, None, None)
