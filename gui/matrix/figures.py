"""Costs as they stand in cells: no more decimals than they have, in the planner's locale."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

DECIMALS = 3


def figure(value: float) -> str:
    """A cost for the eye: "16", "4.5", "12 500"; at most three decimals."""
    return _figure(value, QLocale().name())


@lru_cache(maxsize=4096)
def _figure(value: float, _locale: str) -> str:
    if not math.isfinite(value):
        return "–"
    rounded = round(value, DECIMALS)
    decimals = next(n for n in range(DECIMALS + 1) if round(rounded, n) == rounded)
    return wording.number(rounded + 0.0, decimals)


def increase(value: float) -> str:
    """A difference of two totals, with its sign; nothing is "0"."""
    return f"+{figure(value)}" if round(value, DECIMALS) > 0 else figure(value)


def for_editing(value: float) -> str:
    """A cost with all its digits and the locale's decimal mark, so that it can be edited and a spreadsheet takes it."""
    return repr(float(value)).removesuffix(".0").replace(".", decimal_mark())


def decimal_mark() -> str:
    """What stands between units and tenths."""
    return QLocale().decimalPoint() or "."


@lru_cache(maxsize=4096)
def title_lines(name: str, width: int, lines: int, font_key: str) -> tuple[str, ...]:
    """A title on at most so many lines of a width; names that differ at their end keep it, and lose their middle."""
    metrics = _METRICS[font_key]
    if metrics.horizontalAdvance(name) <= width or lines == 1:
        return (metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width),)
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        first = " ".join(words[:count])
        if metrics.horizontalAdvance(first) <= width:
            return first, *title_lines(" ".join(words[count:]), width, lines - 1, font_key)
    return (metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width),)


_METRICS: dict[str, QFontMetrics] = {}


def metrics_key(metrics: QFontMetrics, name: str) -> str:
    """A name under which `title_lines` finds how wide letters are."""
    key = f"{name} {metrics.height()} {metrics.averageCharWidth()}"
    _METRICS[key] = metrics
    return key
