"""What is shaded as closed."""

from __future__ import annotations

from core.model import Calendar, Table
from gui.gantt.closings import closed_blocks
from gui.gantt.resource_rows import resource_rows
from gui.gantt.viewport import Viewport
from tests.builders import machine, scenario, shop

DAY = 1440
HORIZON = 56 * DAY


def blocks(machines, view: Viewport, *calendars: Calendar):
    """The closed blocks of machines in a view."""
    rows = resource_rows(scenario(shop(machines=machines, calendars=Table(calendars))))
    return closed_blocks(rows, view, HORIZON)


def week(rows: int = 1, days: float = 7, width: int = 1400) -> Viewport:
    """A view of the first days."""
    return Viewport(width, 40 * rows, rows=rows, bounds=(-DAY, 57 * DAY)).showing(0, days * DAY)


EARLY = Calendar("early", (((360, 840),),) * 5 + ((), ()))


def test_that_nights_and_the_weekend_are_closed() -> None:
    [(first, behind, starts, ends)] = blocks([machine(calendar="early")], week(), EARLY)
    assert (first, behind) == (0, 1)
    assert list(zip(starts, ends, strict=True))[:2] == [(0, 360), (840, DAY + 360)]
    assert (starts[-1], ends[-1]) == (4 * DAY + 840, 7 * DAY + 360)


def test_that_a_machine_without_a_calendar_is_never_closed() -> None:
    [(_, _, starts, _)] = blocks([machine()], week())
    assert not len(starts)


def test_that_neighbours_with_the_same_hours_are_one_block() -> None:
    machines = [machine("M1", calendar="early"), machine("M2", calendar="early"), machine("M3")]
    assert [(first, behind) for first, behind, _, _ in blocks(machines, week(3), EARLY)] == [(0, 2), (2, 3)]


def test_that_far_away_no_stripes_are_drawn_but_weekends_stay() -> None:
    view = week(days=50, width=800)  # a night is 11 pixels, a break none
    breaks = Calendar("breaks", (((360, 600), (630, 840)),) * 5 + ((), ()))
    [(_, _, starts, ends)] = blocks([machine(calendar="breaks")], view, breaks)
    assert ((ends - starts) * view.scale >= 5).all()
    assert (ends - starts).max() == 2 * DAY + 960


def test_that_a_machine_is_closed_until_it_is_available() -> None:
    [(_, _, starts, ends)] = blocks([machine(available_from=2000)], week())
    assert (starts[0], ends[0]) == (0, 2000)


def test_that_maintenance_is_closed_time() -> None:
    [(_, _, starts, ends)] = blocks([machine(closed=((600, 1200),))], week())
    assert (600, 1200) in zip(starts, ends, strict=True)
