"""What the workspace Offers asks of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import CorkboardError
from gui.main_window.overdue import Overdue
from gui.offers import LearningPanel, NextPanel, SimulationPanel

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow


class OfferWork(QObject):
    """Wires the network's page and the panels beside it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.overdue = Overdue(window)
        page = window.offers
        page.next_wanted.connect(self.show_next)
        page.search_failed.connect(self._fail)
        page.search.changed.connect(window.refresh_actions)
        page.beliefs.failed.connect(self._fail)

    def attach_panels(self) -> None:
        """Let the panels follow the page, once the docks are made."""
        panel = self._window.docks.panel("next_best")
        assert isinstance(panel, NextPanel)
        panel.attach(self._window.offers)
        learning = self._window.docks.panel("acceptance")
        assert isinstance(learning, LearningPanel)
        learning.attach(self._window.offers.beliefs)
        simulation = self._simulation
        simulation.attach(self._window.offers)
        simulation.simulating.failed.connect(self._fail)

    @property
    def _simulation(self) -> SimulationPanel:
        panel = self._window.docks.panel("simulation")
        assert isinstance(panel, SimulationPanel)
        return panel

    def show_next(self) -> None:
        """Show who else may have the selected order; the keyboard goes there."""
        self._window.docks.show("next_best")
        self._window.docks.panel("next_best").setFocus()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CorkboardError):
            self._session.refused.emit(str(error))
        else:
            self._window.errors.show(error)

    def close(self) -> None:
        """End what is being sought."""
        self.overdue.close()
        self._window.offers.close_down()
        self._simulation.close_down()
