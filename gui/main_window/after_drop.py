"""What follows a hand move: the strip below the board, and where its buttons lead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.panels import ResultStrip

if TYPE_CHECKING:
    from core.model import Plan
    from gui.main_window.window import MainWindow


class AfterDrop(QObject):
    """Wires the strip, the board and the docks of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.strip = ResultStrip(window.session)
        window.board.add_strip(self.strip)
        self.strip.lots_asked_for.connect(window.board.show_lots)
        self.strip.conflicts_asked_for.connect(partial(window.docks.show, "conflicts"))
        self.strip.repair_asked_for.connect(window.repair)
        self.strip.left.connect(window.board.setFocus)
        self._session.solving.incumbent.connect(self._show_found)

    def _show_found(self, plan: Plan | None) -> None:
        self._window.board.show_incumbent(plan)

    def close(self) -> None:
        """End what is being worked out."""
