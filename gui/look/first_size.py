"""How large a window is when it is shown for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME, TITLE_BAR = 4, 40
"""Pixels a desktop puts beside and above a window; it does not tell them before the window is shown."""


def room_for(window: QWidget) -> QSize:
    """The largest inner size, in pixels, of which a window's screen shows all."""
    return window.screen().availableSize() - QSize(FRAME, TITLE_BAR)


def size_on(room: QSize, wanted: QSize, least: QSize) -> QSize:
    """The size of a window, in pixels, where there is room for so much: all of it shows."""
    return wanted.boundedTo(room).expandedTo(least)


def fit_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window the size that is wanted, or as much of it as its screen shows, never less than its smallest."""
    window.resize(size_on(room_for(window), wanted, window.minimumSize()))
