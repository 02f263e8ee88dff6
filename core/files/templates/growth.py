"""What becomes of the rows of a sheet when some of them are replaced by copies of a few of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from core.files.templates.references import Area, RowMap, is_within
from core.files.templates.soundness import LAST_ROW


class Copied(NamedTuple):
    """One row to come: the row it is a copy of, the machine and the lot it is for, counted from 0, where it is for
    one."""

    source: int
    group: int = 0
    item: int | None = None


@dataclass(frozen=True)
class Growth:
    """The rows `first` to `last` are replaced by `lines`. `jobs` are the rows of which each lot has a copy, (0, -1) for
    none; further rows up to `jobs_end` held the lots of old and go. `still` is what stands beside the lots and
    stays."""

    first: int
    last: int
    lines: Sequence[Copied]
    jobs: tuple[int, int] = (0, -1)
    jobs_end: int = -1
    still: Area | None = None

    @property
    def more(self) -> int:
        """By how many rows the sheet grows."""
        return len(self.lines) - (self.last - self.first + 1)

    @cached_property
    def copies(self) -> dict[int, list[int]]:
        """The new rows of each source."""
        found: dict[int, list[int]] = {}
        for at, line in enumerate(self.lines, self.first):
            found.setdefault(line.source, []).append(at)
        return found

    @cached_property
    def _of_group(self) -> dict[tuple[int, int], list[int]]:
        found: dict[tuple[int, int], list[int]] = {}
        for at, line in enumerate(self.lines, self.first):
            found.setdefault((line.source, line.group), []).append(at)
        return found

    @cached_property
    def _of_item(self) -> dict[tuple[int, int, int | None], int]:
        return {(line.source, line.group, line.item): at for at, line in enumerate(self.lines, self.first)}

    def _outside(self, row: int) -> int | None:
        """Where a row that is not replaced stands now."""
        if row < self.first or row >= LAST_ROW:  # what reaches to the end of the sheet still does
            return row
        return min(row + self.more, LAST_ROW) if row > self.last else None

    def _standing(self, row: int) -> int:
        """The source that stands for a row: old lots are stood for by the first."""
        begin, end = self.jobs
        return begin + (row - begin) % (end - begin + 1) if end < row <= self.jobs_end else row

    def start(self, row: int, _: bool = False) -> int:
        """Where a range that began with this row begins now."""
        outside = self._outside(row)
        if outside is not None:
            return outside
        copies = self.copies.get(self._standing(row))
        return copies[0] if copies else self.first

    def end(self, row: int, _: bool = False) -> int:
        """Where a range that ended with this row ends now."""
        outside = self._outside(row)
        if outside is not None:
            return outside
        copies = self.copies.get(self._standing(row))
        return copies[-1] if copies else self._end_of_old(row)

    def _end_of_old(self, row: int) -> int:
        """Where a range ends now that ended with a row of old that is gone: as far from the end, below the last lot."""
        below = self.last - row
        end = self.first + max(1, len(self.lines)) - 1
        lines = self.lines[len(self.lines) - below - 1 :] if below < len(self.lines) else ()
        return end - below if lines and all(line.item is None for line in lines) else end

    def for_sheet(self, sheet: str) -> RowMap:
        """How references from rows that stay are rewritten."""
        return RowMap(sheet, self.start, self.end, still=self.still)

    def for_copy(self, sheet: str, line: Copied) -> RowMap:
        """How references from a copied row are rewritten: to its own lot, or to all lots of its machine where it
        belongs to none or names the row absolutely ($)."""

        def within(row: int, is_absolute: bool, end: int) -> int:
            standing = self._standing(row)
            if line.item is not None and not is_absolute and (standing, line.group, line.item) in self._of_item:
                return self._of_item[standing, line.group, line.item]
            copies = self._of_group.get((standing, line.group))
            return copies[end] if copies else self.end(row) if end else self.start(row)

        def first(row: int, is_absolute: bool) -> int:
            outside = self._outside(row)
            return within(row, is_absolute, 0) if outside is None else outside

        def last(row: int, is_absolute: bool) -> int:
            outside = self._outside(row)
            return within(row, is_absolute, -1) if outside is None else outside

        return RowMap(sheet, first, last, still=self.still)

    def is_still(self, area: Area) -> bool:
        """Whether a range stands beside the lots and stays."""
        return self.still is not None and is_within(area, self.still)

    def areas(self, area: Area) -> list[Area]:
        """What a range has become: stretched where it reaches beyond the rows, else one for each run of copies."""
        if self.is_still(area):
            return [area]
        if area.first_row < self.first or area.last_row > self.last:
            return [area._replace(first_row=self.start(area.first_row), last_row=self.end(area.last_row))]
        sources = {self._standing(row) for row in range(area.first_row, area.last_row + 1)}
        rows = sorted(at for source in sources for at in self.copies.get(source, ()))
        return [area._replace(first_row=a, last_row=b) for a, b in _runs(rows)]

    def merged(self, area: Area) -> list[Area]:
        """What a merged range has become: repeated where all its rows are, stretched where it reaches beyond them."""
        if self.is_still(area):
            return [area]
        if area.first_row < self.first or area.last_row > self.last:
            return self.areas(area)
        if self._reaches_over_lots(area):
            found = [(self._of_group.get((area.first_row, group)), self._of_group.get((area.last_row, group)))
                     for group in dict.fromkeys(line.group for line in self.lines)]  # fmt: skip
            return [area._replace(first_row=a[0], last_row=b[-1]) for a, b in found if a and b]
        height = area.last_row - area.first_row
        return [
            area._replace(first_row=at, last_row=at + height)
            for at in self.copies.get(area.first_row, ())
            if self._stand_together(at, area.first_row, height)
        ]

    def _reaches_over_lots(self, area: Area) -> bool:
        """Whether a range of a machine's rows holds all its lots, as a label beside them does."""
        begin, end = self.jobs
        holds_lots = area.first_row <= begin <= end <= area.last_row
        return holds_lots and (area.first_row, area.last_row) != (begin, end)

    def _stand_together(self, at: int, source: int, height: int) -> bool:
        begin = at - self.first
        lines = self.lines[begin : begin + height + 1]
        return [line.source for line in lines] == list(range(source, source + height + 1))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
