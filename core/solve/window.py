"""Searches that run beside a window: they give way to its threads, and never compile in its process."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from core.solve.priority import run_below_the_window

_here = threading.local()


@contextlib.contextmanager
def beside_a_window() -> Iterator[None]:
    """Say that the searches called from this thread run beside a window, not on the command line."""
    _here.has_window = True
    try:
        yield
    finally:
        _here.has_window = False


def await_kernels(is_over: Callable[[], bool]) -> None:
    """For a thread that is about to compute by itself: if there is a window beside it, wait until a process of its
    own has compiled the kernels, or `is_over` says so."""
    if not getattr(_here, "has_window", False):
        return
    from core.solve.warm import wait_for_kernels  # it is run as a program of its own, which must not be there before

    waiting = threading.Thread(target=wait_for_kernels, name="waiting for kernels", daemon=True)
    waiting.start()
    while waiting.is_alive() and not is_over():
        waiting.join(0.01)


def in_its_place(work: Callable[[], None]) -> Callable[[], None]:
    """The work of a new search thread. If there is a window beside the thread that calls this, it runs below
    the window's, and waits until a process of its own has compiled the kernels: the compiler would hold the
    interpreter's lock for a fifth of a second at a time."""
    if not getattr(_here, "has_window", False):
        return work

    def lowered() -> None:
        from core.solve.warm import wait_for_kernels

        run_below_the_window()
        if wait_for_kernels():
            work()

    return lowered
