"""What stands in the middle of the window: the welcome, or the board with the matrix or the network above it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui import look
from gui.gantt import Board
from gui.main_window.find_bar import FindBar
from gui.main_window.notices import Notice
from gui.main_window.way_of_tab import stops
from gui.main_window.welcome import Welcome
from gui.matrix import MatrixPage
from gui.offers import OffersPage
from gui.session import Session

SHARES = (600, 600, 400)
"""Pixels of matrix, network and board, of which those on view take their share."""


class Middle(QWidget):
    """The pages and the notices over them; the workspace decides which of matrix, network and board are there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner, self.notices, self.find_bar = Notice(closable=False), Notice(), FindBar(session)
        self.board, self.matrix, self.offers = Board(session), MatrixPage(session), OffersPage(session)
        self.welcome = Welcome()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._make_work())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.banner, self.notices, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _make_work(self) -> look.Splitter:
        self._work = look.Splitter(Qt.Orientation.Vertical)
        self._work.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(((self.matrix, 3), (self.offers, 3), (self.board, 2))):
            self._work.addWidget(part)
            self._work.setStretchFactor(place, share)
        self.matrix.hide()
        self.offers.hide()
        return self._work

    @property
    def shows_board(self) -> bool:
        """Whether the board is on view, not the page that welcomes."""
        return self._stack.currentWidget() is self._work and not self.board.isHidden()

    def welcome_or_work(self, is_empty: bool) -> None:
        """Show the page that welcomes where there is nothing to plan, else the work."""
        self._stack.setCurrentWidget(self.welcome if is_empty else self._work)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is in the middle, where the window would else give it to a button of its bars."""
        shown = self.welcome, self.matrix, self.offers, self.board
        place = next((one for one in shown if one.isVisible()), self.board)
        (place.focusProxy() or next(stops(place), place)).setFocus(Qt.FocusReason.OtherFocusReason)

    def share_out(self) -> None:
        """Give every part that is on view its usual height."""
        self._work.setSizes(list(SHARES))
