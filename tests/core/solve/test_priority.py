"""Search threads beside a window run below it, those of the command line do not."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from core.solve import SolveOptions, beside_a_window, solve
from core.solve.priority import NICENESS
from tests.builders import machine, order, scenario, shop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the priority of a thread")


def niceness_of_searches(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The niceness of every search thread of a run."""
    from core.solve.annealing import search

    seen: set[int] = set()

    def warm_up() -> None:
        seen.add(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    monkeypatch.setattr(search, "warm_up", warm_up)
    busy = scenario(shop([order(f"O{k}", due=0) for k in range(4)], [machine()]))
    solve(busy, SolveOptions(workers=2, iterations=1))
    return seen


def test_that_searches_beside_a_window_run_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    with beside_a_window():
        assert niceness_of_searches(monkeypatch) == {max(before, NICENESS)}
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_that_searches_of_the_command_line_keep_their_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert niceness_of_searches(monkeypatch) == {os.getpriority(os.PRIO_PROCESS, threading.get_native_id())}
