"""A window in the workspace Offers, driven by real keys and a real mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.evaluate import wave_of

if TYPE_CHECKING:
    from core.model import Offer
    from gui.main_window import MainWindow

NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The network of one window, and what a planner does to it."""

    def __init__(self, window: MainWindow, qtbot: Any) -> None:
        self.window, self.page, self.session, self.qtbot = window, window.offers, window.session, qtbot
        self.lines, self.lanes = self.page.timeline, self.page.lanes
        self.refusals: list[str] = []
        self.session.refused.connect(self.refusals.append)

    @property
    def steps(self) -> list[str]:
        return [step.name for step in self.session.history.steps[: self.session.history.finger]]

    @property
    def wave(self) -> dict[str, str]:
        return dict(wave_of(self.session.scenario))

    def offer(self, order: str, producer: str) -> Offer:
        rows = self.session.scenario.shop.offers.rows
        return next(offer for offer in rows if (offer.order, offer.producer) == (order, producer))

    def wait(self) -> None:
        """Until no wave is sought any more."""
        self.qtbot.waitUntil(lambda: not self.page.is_busy, timeout=30_000)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def plan(self) -> None:
        self.key(Qt.Key.Key_F5)
        self.wait()

    def choose(self, lane: str, order: str) -> None:
        """Click on a card."""
        cards = self.lanes.lists[lane]
        row = next(n for n, card in enumerate(cards.cards.cards) if card.order == order)
        cards.scrollTo(cards.cards.index(row, 0))
        at = cards.visualRect(cards.cards.index(row, 0)).center()
        QTest.mouseClick(cards.viewport(), LEFT, NO_KEY, at)
        cards.setFocus()

    def spot(self, order: str, producer: str) -> QPointF:
        """The middle of a bar, in sight."""
        rows = self.page.picture.rows
        row = next(n for n, one in enumerate(rows) if one.producer == producer)
        self.lines.reveal(row)
        bar = next(bar for bar in rows[row].bars if bar.order == order)
        return self.lines.place.rect(row, bar).center()

    def drag(self, origin: QPointF, producer: str, *, drop: bool = True) -> None:
        """Press on the lines, go to the row of a producer, and let go there."""
        view = self.lines.viewport()
        row = next(n for n, one in enumerate(self.page.picture.rows) if one.producer == producer)
        self.mouse(view, QEvent.Type.MouseButtonPress, origin)
        self.mouse(view, QEvent.Type.MouseMove, origin + QPointF(12, 12))
        there = QPointF(origin.x() + 20, self.lines.place.y(row) + 15)
        self.mouse(view, QEvent.Type.MouseMove, there)
        if drop:
            self.mouse(view, QEvent.Type.MouseButtonRelease, there)

    def mouse(self, view: QWidget, kind: QEvent.Type, at: QPointF) -> None:
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        there = QPointF(view.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(view, QMouseEvent(kind, at, there, button, held, NO_KEY))
