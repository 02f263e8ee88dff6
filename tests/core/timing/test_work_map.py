"""Working time as arrays says what `WorkTime` says minute by minute."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.model import WorkTime
from core.timing import WorkMap


def spans_of(steps: list[int]) -> list[tuple[int, int]]:
    """Working intervals and the gaps between them, by their lengths."""
    ends = np.cumsum(steps).tolist()
    return list(zip(ends[::2], ends[1::2], strict=False))


SPANS = st.lists(st.integers(1, 30), min_size=2, max_size=12).map(spans_of)


@given(SPANS)
def test_that_both_inverses_agree_with_the_working_time(spans: list[tuple[int, int]]) -> None:
    work, found = WorkTime(spans), WorkMap(WorkTime(spans))
    coordinates = np.arange(1, work.total)
    assert found.ends_at(coordinates).tolist() == [work.end_at(c) for c in coordinates.tolist()]
    assert found.starts_at(coordinates).tolist() == [work.start_at(c) for c in coordinates.tolist()]
    minutes = np.arange(0, spans[-1][1] + 5)
    assert found.coordinates(minutes).tolist() == [work.minutes_before(m) for m in minutes.tolist()]


def test_that_work_done_on_friday_ends_on_friday() -> None:
    found = WorkMap(WorkTime([(0, 100), (500, 600)]))
    assert found.ends_at(np.array(100)) == 100
    assert found.starts_at(np.array(100)) == 500


def test_that_a_machine_that_never_works_has_no_minutes() -> None:
    assert WorkMap(WorkTime([])).total == 0
