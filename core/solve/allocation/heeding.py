"""A stop that every long question about a matrix heeds, however deep inside it the work is done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Event

from core.solve.stop import StopFlag

_STOP: ContextVar[StopFlag | None] = ContextVar("stop", default=None)
# What is remembered of a table takes no argument but the table: the flag goes with the thread instead.


class Stopped(Exception):
    """Nobody waits for the answer any more."""


@contextmanager
def heeding(stop: StopFlag | Event) -> Iterator[None]:
    """While it lasts, questions asked in this thread end with Stopped soon after the flag is set."""
    token = _STOP.set(stop if isinstance(stop, StopFlag) else StopFlag(stop))
    try:
        yield
    finally:
        _STOP.reset(token)


def stop_heeded() -> StopFlag:
    """The flag that this thread heeds; one that nobody sets where there is none."""
    return _STOP.get() or StopFlag()


def heed() -> None:
    """Raises Stopped where the flag is set."""
    stop = _STOP.get()
    if stop is not None and stop.is_set():
        raise Stopped
