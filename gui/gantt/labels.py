"""What is written on bars: a name and a note where there is room, less where there is less, nothing that
would be cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter

from gui.gantt.texts import draw_text, laid_out_text, width_of
from gui.look.measures import FontRole

if TYPE_CHECKING:
    import numpy as np

PAD = 6
"""Pixels between the edge of a bar and its label."""
LEAST = 22
"""Pixels of a bar below which no label is tried."""
TWO_LINES = 34
"""Pixels of a bar's height from which it has a second line."""
SHORT = 4
"""Characters of the end of an order's number, by which planners know it."""


class Labels:
    """Writes the labels of bars of one height. Texts are laid out once and kept."""

    def __init__(self, ink: str, height: int) -> None:
        self._height = height
        self._two_lines = height >= TWO_LINES
        self._role: FontRole = "strong" if self._two_lines else "body" if height >= LEAST else "small"
        self._ink, self._faint = QColor(ink), QColor(ink)
        self._faint.setAlphaF(0.78)
        self._line, self._second = (laid_out_text("Ég", role)[2] for role in (self._role, "small"))

    def shorten(self, names: Sequence[str], room: np.ndarray) -> list[str]:
        """Of each name as much as fits into so many pixels: all of it, its end, or nothing."""
        role = self._role
        return [
            name if width_of(name, role) <= width
            else name[-SHORT:] if len(name) > SHORT and width_of(name[-SHORT:], role) <= width
            else ""
            for name, width in zip(names, room.tolist(), strict=True)
        ]  # fmt: skip

    def write(self, painter: QPainter, left: np.ndarray, top: np.ndarray, names: Sequence[str]) -> None:
        """Write names at the left of their bars."""
        painter.setPen(self._ink)
        below = self._second if self._two_lines else 0.0
        drop = round((self._height - self._line - below) / 2)
        for x, y, name in zip(left.tolist(), top.tolist(), names, strict=True):
            if name:
                draw_text(painter, x, y + drop, name, self._role)

    def write_notes(
        self, painter: QPainter, places: tuple[np.ndarray, np.ndarray, np.ndarray], names: Sequence[str],
        note: Callable[[int], str],
    ) -> None:  # fmt: skip
        """Write, below or behind names, the notes that fit whole; places are the left, the right and the top
        of each bar's room, and `note` gives the note of one by its place in these."""
        painter.setPen(self._faint)
        for place, (x, right, y) in enumerate(zip(*(column.tolist() for column in places), strict=True)):
            if not names[place]:
                continue
            text = note(place)
            left = x if self._two_lines else x + width_of(names[place], self._role) + PAD
            if text and left + width_of(text, "small") <= right:
                draw_text(painter, left, y + self._drop_of_note(), text, "small")

    def _drop_of_note(self) -> float:
        if self._two_lines:
            return (self._height + self._line - self._second) / 2 - 1
        return (self._height - self._second) / 2 + 0.5
