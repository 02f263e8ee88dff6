"""From one list of shown rows to the next in the steps Qt asks for, so that selection, scroll and an open editor
stay."""

from __future__ import annotations

from collections.abc import Sequence

FEW = 40
"""So many runs of rows are told one by one; more of them are a new table."""


def runs(positions: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending positions as runs [first, last]."""
    found: list[tuple[int, int]] = []
    for at in positions:
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found


class RowMoves:
    """What happened between two lists of ids: runs that went (as places in the old list), whether those that stayed
    moved among themselves, and runs that came (as places in the new list)."""

    def __init__(self, before: Sequence[str], after: Sequence[str]) -> None:
        old, new = set(before), set(after)
        self.gone = runs([at for at, row_id in enumerate(before) if row_id not in new])
        self.come = runs([at for at, row_id in enumerate(after) if row_id not in old])
        self.stayed = [row_id for row_id in after if row_id in old]
        self.moved = self.stayed != [row_id for row_id in before if row_id in new]

    @property
    def are_few(self) -> bool:
        """Whether telling them one by one is worth it."""
        return len(self.gone) + len(self.come) <= FEW
