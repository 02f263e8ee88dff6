"""Numbers as the planner's language writes them. English ones need no library, so that nobody waits for it."""

from __future__ import annotations

from core.language.active import ENGLISH, code


def number(value: float, decimals: int = 2) -> str:
    """A number with a fixed count of decimals, its thousands grouped: 1,234.50, or 1 234,50 in French."""
    if code() == ENGLISH:
        return f"{value:,.{decimals}f}"
    from babel.numbers import format_decimal

    zeros = "0" * decimals
    return format_decimal(value, f"#,##0.{zeros}" if zeros else "#,##0", locale=code())


def whole(value: float) -> str:
    """A number without decimals, its thousands grouped."""
    return number(value, 0)


def percent(share: float, decimals: int = 0) -> str:
    """A share of one as per cent, such as "12 %", or "12%" as English writes it."""
    if code() == ENGLISH:
        return f"{share:.{decimals}%}"
    from babel.numbers import format_percent

    zeros = "0" * decimals
    return format_percent(share, f"#,##0.{zeros} %" if zeros else "#,##0 %", locale=code())
