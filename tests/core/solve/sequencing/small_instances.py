"""Instances so small that every sequence can be tried."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product

from hypothesis import strategies as st

from core.model import OneMachine, PackingLines
from core.solve import SolveOptions

BRIEFLY = SolveOptions(seconds=60, workers=1, iterations=1500)


@st.composite
def tardiness_instances(draw: st.DrawFn) -> OneMachine:
    """Up to six jobs, with or without changeovers."""
    count = draw(st.integers(1, 6))
    numbers = st.tuples(*[st.integers(0, 9)] * count)
    setups = draw(st.just(()) | st.tuples(*[numbers] * (count + 1)))
    dues = draw(st.tuples(*[st.integers(-3, 30)] * count))
    return OneMachine("small", draw(numbers), (0,) * count, draw(numbers), dues, setups)


@st.composite
def common_dates(draw: st.DrawFn) -> OneMachine:
    """Up to six jobs about one due date, tight or wide."""
    count = draw(st.integers(1, 6))
    numbers, times = st.tuples(*[st.integers(0, 9)] * count), st.tuples(*[st.integers(1, 9)] * count)
    return OneMachine("small", draw(times), draw(numbers), draw(numbers), (draw(st.integers(0, 40)),) * count)


@st.composite
def packing_lines(draw: st.DrawFn) -> PackingLines:
    """Up to five jobs of three products on one to three lines, some of one operator."""
    count, lines = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    minutes = st.tuples(*[st.integers(0, 40)] * count)
    ideal = draw(minutes)
    return PackingLines(
        "small", draw(st.tuples(*[st.integers(1, 20)] * count)), draw(st.tuples(*[st.integers(0, 2)] * count)),
        draw(minutes), ideal, tuple(date + 10 for date in ideal),
        tuple(draw(st.tuples(*[st.tuples(*[st.integers(0, 9)] * 3)] * 3))),
        draw(st.tuples(*[st.integers(0, 5)] * lines)), draw(st.tuples(*[st.sampled_from("AB")] * lines)),
    )


def all_lines(instance: PackingLines) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every way to spread the jobs over the lines and put them in sequence."""
    for jobs in permutations(range(len(instance.times))):
        for line in product(range(len(instance.starts)), repeat=len(jobs)):
            yield tuple(
                tuple(job for job, place in zip(jobs, line, strict=True) if place == number)
                for number in range(len(instance.starts))
            )
