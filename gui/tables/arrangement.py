"""Which rows show, and in what order: sorting and filtering as a list of positions, never as a copy of the rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column to sort by."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the planner asked to see: sort keys, the most important first; the words every row must hold; and for a
    column the shown texts to keep."""

    keys: tuple[SortKey, ...] = ()
    search: str = ""
    kept: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def is_natural(self) -> bool:
        """Whether all rows show, in their own order."""
        return not self.keys and not self.is_filtered

    @property
    def is_filtered(self) -> bool:
        """Whether rows may be hidden."""
        return bool(self.search.strip() or self.kept)

    def direction(self, column: str) -> bool | None:
        """Whether a column is sorted descending, or None where it is not sorted by."""
        return next((key.descending for key in self.keys if key.column == column), None)

    def sorted_by(self, column: str, *, add: bool = False) -> Arrangement:
        """The next of ascending, descending and unsorted for a column. `add` keeps the other columns as more important
        keys; a key that is turned round keeps its rank."""
        before = self.direction(column)
        own = () if before else (SortKey(column, descending=before is False),)
        if not add:
            return replace(self, keys=own)
        ranked = [one for key in self.keys for one in (own if key.column == column else (key,))]
        return replace(self, keys=(*ranked, *(own if before is None else ())))

    def sorted_to(self, column: str, descending: bool) -> Arrangement:
        """Sorted by one column only."""
        return replace(self, keys=(SortKey(column, descending),))

    def searching(self, search: str) -> Arrangement:
        """With other words to search for."""
        return replace(self, search=search)

    def keeping(self, column: str, texts: frozenset[str] | None) -> Arrangement:
        """With only rows whose column shows one of these texts; None takes the filter off."""
        kept = {key: value for key, value in self.kept.items() if key != column}
        return replace(self, kept=kept if texts is None else {**kept, column: texts})


def matching(texts: Sequence[str], search: str) -> list[int]:
    """Positions of the texts, in small letters without accents, that hold every word of the search."""
    words = folded(search).split()
    return [at for at, text in enumerate(texts) if _holds(text, words)]


def sorted_positions(positions: Sequence[int], values: Sequence[Any], *, descending: bool) -> list[int]:
    """Positions by the value at each, stable; rows without a value come last in both directions."""
    present = [at for at in positions if values[at] is not None and values[at] != ""]
    keys = {at: sort_key(values[at]) for at in present}
    present.sort(key=keys.__getitem__, reverse=descending)
    absent = [at for at in positions if values[at] is None or values[at] == ""]
    return present + absent


def sort_key(value: Any) -> Any:
    """What a value is sorted by: numbers in texts count as numbers, case and accents do not matter."""
    if isinstance(value, str):
        return _natural(value)
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, tuple):
        return tuple(sort_key(item) for item in value)
    return _natural(str(value))


@lru_cache(maxsize=200_000)
def _natural(text: str) -> tuple[str | int, ...]:
    parts = re.split(r"(\d+)", folded(text))
    parts[1::2] = map(int, parts[1::2])
    return tuple(parts)


def folded(text: str) -> str:
    """Small letters without accents, so that "etoile" finds "Étoile"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
