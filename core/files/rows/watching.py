"""How far the reading of many rows is, told to whoever waits: who does not want them any more ends it by raising."""

from __future__ import annotations

from collections.abc import Callable

Watch = Callable[[float], object]
"""Hears which share of the rows is read, from 0 to 1."""
AT_ONCE = 500
"""Rows between two tellings, some milliseconds."""


def unwatched(_share: float) -> None:
    """Nobody waits."""


class Counting:
    """Counts the rows of a file of which there are `total`."""

    def __init__(self, total: int, watch: Watch = unwatched) -> None:
        self._total, self._watch, self._count = total, watch, 0

    def one_more(self) -> None:
        """One row is read; raises what the watch raises."""
        self._count += 1
        if self._count % AT_ONCE == 0 and self._total:
            self._watch(min(1.0, self._count / self._total))
