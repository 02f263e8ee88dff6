"""Changeover minutes between many sets of attributes at once; `Shop.changeover` says the same, pair by pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.model import SAME, Condition, FromTo, Shop
from core.timing.work_map import Minutes

Attributes = Mapping[str, str]
Mask = np.ndarray[Any, np.dtype[np.bool_]]


def changeover_matrix(shop: Shop, befores: Sequence[Attributes | None], afters: Sequence[Attributes]) -> Minutes:
    """Minutes [before, after]; where `befores` holds None nothing is mounted, and the default applies."""
    minutes = np.full((len(befores), len(afters)), shop.default_changeover_minutes, np.int64)
    values = _Values(befores, afters)
    for rule in reversed(shop.rules.rows):  # the first match wins, so it is written last
        mask = np.ones(minutes.shape, bool)
        for name, asked in rule.when.items():
            mask &= values.holds(name, asked)
        minutes[mask] = rule.minutes
    minutes[[row for row, before in enumerate(befores) if before is None]] = shop.default_changeover_minutes
    return minutes


class _Values:
    """The values of each attribute as numbers, -1 where it is missing."""

    def __init__(self, befores: Sequence[Attributes | None], afters: Sequence[Attributes]) -> None:
        self._rows = ([before or {} for before in befores], list(afters))
        self._codes: dict[str, dict[str, int]] = {}
        self._known: dict[tuple[str, Condition], Mask] = {}

    def holds(self, name: str, asked: Condition) -> Mask:
        """Where a condition on an attribute holds [before, after] (or a shape that spreads to it)."""
        if (name, asked) not in self._known:
            self._known[name, asked] = self._holds(name, asked)
        return self._known[name, asked]

    def _holds(self, name: str, asked: Condition) -> Mask:
        before, after = (self._column(name, rows) for rows in self._rows)
        if isinstance(asked, FromTo):
            code = self._codes[name].get
            first = np.ones_like(before, bool) if asked.before is None else before == code(asked.before, -2)
            second = np.ones_like(after, bool) if asked.after is None else after == code(asked.after, -2)
            return np.asarray(first[:, None] & second[None, :])
        same = (before[:, None] == after[None, :]) & (before[:, None] >= 0)
        return np.asarray(same if asked == SAME else ~same)

    def _column(self, name: str, rows: Sequence[Attributes]) -> Minutes:
        codes = self._codes.setdefault(name, {})
        return np.array([codes.setdefault(row[name], len(codes)) if name in row else -1 for row in rows], np.int64)
