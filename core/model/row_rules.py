"""How a row checks itself: every rule is a field, a truth and a sentence, and all broken ones are told at once."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from core.errors import InvalidInput, Problem
from core.language import quoted, tr, written

TOO_MANY = 10**12
"""Counts stay below this: more is a slip of the hand, and compiled code counts in 64 bits."""
Rule = tuple[str, bool, str]
"""Field, whether the rule holds, and the sentence if it does not, marked and translated only then ("{value}" stands for
the field's value)."""


def require(table: str, row: Any, rules: Iterable[Rule]) -> None:
    """Raise InvalidInput with one problem for each rule that does not hold."""
    broken = [(field, sentence) for field, holds, sentence in rules if not holds]
    if broken:
        raise InvalidInput(
            Problem(table, str(row.id), field, tr(sentence, value=_show(getattr(row, field))))
            for field, sentence in broken
        )


def is_amount(value: float | None) -> bool:
    """Whether a number is absent, or finite and not negative."""
    return value is None or 0 <= value < math.inf


def is_finite(value: float | None) -> bool:
    """Whether a number is absent or finite."""
    return value is None or -math.inf < value < math.inf


def is_share(value: float | None) -> bool:
    """Whether a number is absent or from 0 to 1."""
    return value is None or 0 <= value <= 1


def is_angle(value: float | None, most: float) -> bool:
    """Whether a coordinate in degrees is absent or within plus or minus `most`."""
    return value is None or -most <= value <= most


def _show(value: object) -> str:
    if isinstance(value, str):
        return quoted(value)
    return written(str(value)) if isinstance(value, float) else str(value)
