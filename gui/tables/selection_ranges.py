"""A selection as plain numbers: its rectangles, not its cells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange

Rectangle = tuple[int, int, int, int]
"""Top, bottom, left and right, all of them inside."""


def rectangles(model: QItemSelectionModel) -> list[Rectangle]:
    """The selected rectangles."""
    ranges = cast("Iterable[QItemSelectionRange]", model.selection())
    return [(one.top(), one.bottom(), one.left(), one.right()) for one in ranges]


def rows_in(found: Iterable[Rectangle], last: int) -> list[int]:
    """The rows of rectangles, each once, from top to bottom, up to the last that counts."""
    return sorted({row for top, bottom, _, _ in found for row in range(top, min(bottom, last) + 1)})
