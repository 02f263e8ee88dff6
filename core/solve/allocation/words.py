"""How names and amounts stand in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from core import language
from core.language import written

SHOWN = 8
"""So many names are listed at most."""


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them, the first few of many."""
    return language.listed(names, most=SHOWN)


def figure(amount: float) -> str:
    """An amount with as many decimals as it has, nine at most; thousands apart."""
    text = f"{amount:,.9f}".rstrip("0").rstrip(".")
    return written("0" if text == "-0" else text)
