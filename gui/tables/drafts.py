"""Texts that were refused: they stay in their cells, marked, until the planner mends or drops them. Nothing typed is
lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

NEW_LINE = ""
"""Stands for the id of the row that is not there yet."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the planner wrote, and why it is not taken; no reason: it waits for the rest of a new row."""

    text: str
    reason: str = ""


class Drafts:
    """Drafts by row id and column key."""

    def __init__(self, told: Callable[[], None]) -> None:
        self._drafts: dict[tuple[str, str], Draft] = {}
        self._told = told

    def __bool__(self) -> bool:
        return bool(self._drafts)

    def of(self, row_id: str, column: str) -> Draft | None:
        """The draft of a cell, if it has one."""
        return self._drafts.get((row_id, column)) if self._drafts else None

    def refused(self) -> list[tuple[str, str]]:
        """Cells whose text was refused, by row id and column key."""
        return [place for place, draft in self._drafts.items() if draft.reason]

    def waiting(self) -> dict[str, str]:
        """The texts of a new row that is not complete yet, by column key."""
        return {
            column: draft.text
            for (row_id, column), draft in self._drafts.items()
            if row_id == NEW_LINE and not draft.reason
        }

    def keep(self, row_id: str, column: str, draft: Draft) -> None:
        """Keep what was written in a cell."""
        self._drafts[row_id, column] = draft
        self._told()

    def drop(self, row_id: str, column: str) -> None:
        """Forget the draft of a cell."""
        if self._drafts.pop((row_id, column), None):
            self._told()

    def drop_rows(self, row_ids: Iterable[str]) -> None:
        """Forget the drafts of rows that are gone or done."""
        gone = set(row_ids)
        places = [place for place in self._drafts if place[0] in gone]
        for place in places:
            del self._drafts[place]
        if places:
            self._told()

    def clear(self) -> None:
        """Forget all drafts."""
        self._drafts.clear()
        self._told()
