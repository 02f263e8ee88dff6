"""How far a long reading is, told as it goes; whoever is told may raise to end it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import IO, TypeVar

Thing = TypeVar("Thing")
Tell = Callable[[float], None]
"""Is told the share that is done, from 0 to 1. What it raises ends the work."""
EVERY = 100
"""Things between two reports."""


def untold(_share: float) -> None:
    """Nobody wants to know."""


def counted(things: Sequence[Thing], tell: Tell, every: int = EVERY) -> Iterator[Thing]:
    """The same things, with a report before one of them in so many."""
    count = len(things)
    for place, thing in enumerate(things):
        if place % every == 0:
            tell(place / count)
        yield thing


def between(tell: Tell, first: float, last: float) -> Tell:
    """What tells of a part of the work that goes from one share of the whole to another."""
    return lambda share: tell(first + (last - first) * share)


class Counted:
    """A file that is read once from its beginning to its end, and tells how many of `total` bytes it has given."""

    def __init__(self, part: IO[bytes], total: int, tell: Tell) -> None:
        self._part, self._total, self._tell = part, max(1, total), tell
        self._given = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._part.read(size)
        self._given += len(data)
        self._tell(min(1.0, self._given / self._total))
        return data
