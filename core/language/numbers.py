"""Numbers as the planner's language writes them. English ones need no library, so that nobody waits for it."""

from __future__ import annotations

from functools import cache

from core.language.active import ENGLISH, code


def number(value: float, decimals: int = 2) -> str:
    """A number with a fixed count of decimals, its thousands grouped: 1,234.50, or 1 234,50 in French."""
    return written(f"{value:,.{decimals}f}")


def whole(value: float) -> str:
    """A number without decimals, its thousands grouped."""
    return number(value, 0)


def short(value: float) -> str:
    """A number with the decimals it has, six digits at most: 7.5, or 7,5 in French."""
    return written(f"{value:g}")


def at_most(value: float, decimals: int = 2) -> str:
    """A number with so many decimals at most, and no zeros at their end: 4.5, or 4,5 in French."""
    text = f"{value:,.{decimals}f}"
    return written(text.rstrip("0").rstrip(".") if "." in text else text)


def written(text: str) -> str:
    """A number that is written in English already, with the signs of the planner's language."""
    return text if code() == ENGLISH else text.translate(_signs(code()))


def percent(share: float, decimals: int = 0) -> str:
    """A share of one as per cent, such as "12 %", or "12%" as English writes it."""
    if code() == ENGLISH:
        return f"{share:.{decimals}%}"
    from babel.numbers import format_percent

    zeros = "0" * decimals
    return format_percent(share, f"#,##0.{zeros} %" if zeros else "#,##0 %", locale=code())


@cache
def _signs(language: str) -> dict[int, str]:
    from babel.numbers import get_decimal_symbol, get_group_symbol

    return str.maketrans({",": get_group_symbol(language), ".": get_decimal_symbol(language)})
