"""What follows a hand move: the strip below the board, and where its buttons lead; the places a lot could go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.panels import AlternativesPanel, ResultStrip, SolvePanel

if TYPE_CHECKING:
    from core.model import Lot, Plan
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
        self.strip.alternatives_asked_for.connect(self.show_alternatives)
        window.board.repair_asked_for.connect(window.repair)
        window.board.alternatives_asked_for.connect(self.show_alternatives_of)
        self._session.solving.incumbent.connect(self._show_found)
        panel = window.docks.panel("alternatives")
        assert isinstance(panel, AlternativesPanel)
        self.alternatives = panel
        panel.is_hand_busy = self._is_hand_busy
        panel.previewed.connect(self._show_place)
        window.planning.hand_changed.connect(panel.look_soon)
        panel.broke.connect(window.errors.show)
        window.docks.docks["alternatives"].visibilityChanged.connect(panel.look_soon)

    def _is_hand_busy(self) -> bool:
        return self._window.board.canvas.mouse.gesture is not None

    def show_alternatives(self) -> None:
        """Open the list of places for the selected lot, with the keyboard in it."""
        self._window.docks.show("alternatives")
        self.alternatives.list.setFocus()

    def show_alternatives_of(self, lot: str) -> None:
        """Select a lot and show where else it could go."""
        self._session.select_lots([lot])
        self.show_alternatives()

    def make_room_to_solve(self) -> None:
        """A search begins: its ghosts go before the place that was looked at."""
        self.alternatives.forget_preview()

    def _show_found(self, plan: Plan | None) -> None:
        if not self.alternatives.is_previewing:
            self._window.board.show_incumbent(plan)

    def _show_place(self, plan: Plan | None, lot: Lot | None) -> None:
        """What the planner looks at goes before what a search has found."""
        board = self._window.board
        board.show_incumbent(self._session.solving.preview if plan is None else plan)
        if lot is not None and lot.start is not None and lot.end is not None:
            board.show_place(lot.resource, lot.start, lot.end)

    def close(self) -> None:
        """End what is being worked out."""
        self.alternatives.close_down()
        desk = self._window.docks.panel("solve")
        assert isinstance(desk, SolvePanel)
        desk.clash.close_down()
