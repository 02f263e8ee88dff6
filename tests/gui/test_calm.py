"""Work beside the window is not stopped by a look through the heap."""

from __future__ import annotations

import gc
import threading

import pytest

from gui.calm import calm


def test_that_no_search_begins_until_the_last_has_let_go() -> None:
    with calm():
        with calm():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_that_an_error_within_lets_go() -> None:
    with pytest.raises(ValueError, match="paper"), calm():
        raise ValueError("paper")
    assert gc.isenabled()


def test_that_two_threads_hold_it_one_by_one() -> None:
    has_begun, may_end = threading.Event(), threading.Event()

    def work() -> None:
        with calm():
            has_begun.set()
            may_end.wait(10)

    thread = threading.Thread(target=work)
    with calm():
        thread.start()
        has_begun.wait(10)
    assert not gc.isenabled()
    may_end.set()
    thread.join()
    assert gc.isenabled()
