"""Whole minutes since the project's epoch, and the dates they stand for: the only place of the model that knows dates.

Time is local and naive: a day always has 1,440 minutes, so a 24-hour lot stays 24 hours across a daylight-saving
switch.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from core.language import moment

LENGTH_OF_DAY = 1440
"""Minutes of a day."""


def minute_of(epoch: date, when: datetime) -> int:
    """The minute that holds a local moment; negative before the epoch. Seconds are dropped."""
    return int((when - datetime.combine(epoch, time())) // timedelta(minutes=1))


def moment_of(epoch: date, minute: int) -> datetime:
    """The local moment at which a minute begins."""
    return datetime.combine(epoch, time()) + timedelta(minutes=minute)


def show_minute(epoch: date, minute: int) -> str:
    """A minute as sentences tell it, such as "Tue 8 Sep 14:30"; views use the planner's locale instead."""
    return moment(moment_of(epoch, minute))
