"""How names and amounts stand in sentences."""

from __future__ import annotations

from collections.abc import Sequence

SHOWN = 8
"""So many names are listed at most."""


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them, the first few of many."""
    names = [*names[:SHOWN], f"{len(names) - SHOWN} more"] if len(names) > SHOWN else list(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def figure(amount: float) -> str:
    """An amount with as many decimals as it has, nine at most; thousands apart."""
    text = f"{amount:,.9f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def orders_word(count: int) -> str:
    """So many orders."""
    return f"{count} order{'' if count == 1 else 's'}"
