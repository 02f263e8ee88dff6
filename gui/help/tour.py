"""A tour of the window: all but the thing that is spoken of is dimmed, and a card says what to do with it.

What is lit stays alive: the planner presses, drags and types there as always. Esc on the card leaves the tour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from gui import look
from gui.help.tour_card import TourCard

DIM = 120
"""How dark the rest is, of 255."""
AROUND = 3
"""Pixels between a thing and the frame around it."""
FOLLOW = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


@dataclass(frozen=True, slots=True)
class Step:
    """One station: what is lit, what is said, and what can be done there."""

    title: str
    text: str
    lit: Callable[[], Sequence[QWidget]]
    """The widgets it speaks of, all in the window."""
    enter: Callable[[], object] | None = None
    """What brings them into sight."""
    deed_name: str = ""
    deed: Callable[[], object] | None = None
    """Does for the planner what the text asks for."""
    is_done: Callable[[], bool] | None = None
    """Whether it was done, by whomever."""
    is_needed: bool = False
    """Whether the next step makes no sense without it: going on does it first."""


class Tour(QWidget):
    """Lies over a window until the last step, or until it is left."""

    ended = Signal()

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window, self.steps = window, tuple(steps)
        self.place = -1
        self._goes_on = False
        self._watched: list[QWidget] = []
        self.card = TourCard(len(self.steps), self)
        self.card.next.clicked.connect(self.go_on)
        self.card.back.clicked.connect(self.go_back)
        self.card.skip.clicked.connect(self.leave)
        self.card.left.connect(self.leave)
        self.card.deed.clicked.connect(self._do)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        window.installEventFilter(self)
        self._go_to(0)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.place]

    def look(self, *_: object) -> None:
        """Something happened in the window: see whether it is what the step asked for."""
        is_done = self.step.is_done is not None and self.step.is_done()
        if is_done and not self.card.is_done:
            self.card.say_done()
            if self._goes_on:
                self._go_to(self.place + 1)
        self._soon.start(0)

    def go_on(self) -> None:
        """The next step; what it cannot do without is done first."""
        step = self.step
        if step.is_needed and step.is_done is not None and not step.is_done():
            self._goes_on = True
            self._do()
        elif self.place + 1 == len(self.steps):
            self.leave()
        else:
            self._go_to(self.place + 1)

    def go_back(self) -> None:
        """The step before."""
        self._go_to(max(0, self.place - 1))

    def leave(self) -> None:
        """End the tour wherever it is."""
        self._window.removeEventFilter(self)
        self._watch([])
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window and what is lit when they change their size or place."""
        if event.type() in FOLLOW:
            self._soon.start(0)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The veil, and a frame around what is lit."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, DIM))
        painter.setPen(QPen(QColor(look.current().accent), 2))
        for hole in self._holes():
            painter.drawRect(hole.adjusted(-1, -1, 0, 0))

    def mousePressEvent(self, event: object) -> None:
        """What is dimmed does not take the click; the card keeps the keyboard."""
        self.card.next.setFocus()

    def _go_to(self, place: int) -> None:
        self.place, self._goes_on = place, False
        if self.step.enter is not None:
            self.step.enter()
        self.card.say(place, self.step.title, self.step.text, self.step.deed_name)
        self._watch(self.step.lit())
        self._arrange()
        self.show()
        self.raise_()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _do(self) -> None:
        if self.step.deed is not None:
            self.step.deed()
            self.look()

    def _watch(self, widgets: Sequence[QWidget]) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = list(widgets)
        for widget in self._watched:
            widget.installEventFilter(self)

    def _holes(self) -> list[QRect]:
        """Where the lit things are now, in our coordinates; those out of sight are left out."""
        found = []
        for widget in self._watched:
            if widget.isVisibleTo(self._window) and not widget.visibleRegion().isEmpty():
                corner = widget.mapTo(self._window, widget.rect().topLeft())
                box = QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
                found.append(box.intersected(self._window.rect()))
        return found

    def _arrange(self) -> None:
        """Lie over the whole window, leave holes, and put the card where it hides least."""
        self.setGeometry(self._window.rect())
        holes = self._holes()
        self.card.setGeometry(self._best_place(holes))
        region = QRegion(self.rect())
        for hole in holes:
            region -= QRegion(hole.adjusted(2, 2, -2, -2))
        self.setMask(region + QRegion(self.card.geometry()))
        self.raise_()
        self.update()
        self._clear_lit()

    def _clear_lit(self) -> None:
        """Draw all that is lit anew: what came out from under the veil is grey, and Qt takes a part of a panel that
        hides its parents for drawn as long as nobody asks that very part."""
        for widget in self._watched:
            for part in (widget, *widget.findChildren(QWidget)):
                part.update()

    def _best_place(self, holes: Sequence[QRect]) -> QRect:
        size, room = self.card.fitting_size(), self.rect().adjusted(look.GAP, look.GAP, -look.GAP, -look.GAP)
        box = QRect(self.rect().center(), size)
        box.moveCenter(self.rect().center())
        corners = [(room.left(), room.top()), (room.right() - size.width(), room.top()),
                   (room.left(), room.bottom() - size.height()),
                   (room.right() - size.width(), room.bottom() - size.height())]  # fmt: skip
        beside = [place for hole in holes for place in _beside(hole, box, room)]
        places = [*beside, box, *(box.translated(x - box.x(), y - box.y()) for x, y in corners)]
        inside = [place for place in places if room.contains(place)] or [box]
        return min(inside, key=lambda place: sum(_area(place & hole) for hole in holes))


def _beside(hole: QRect, box: QRect, room: QRect) -> list[QRect]:
    """Right of a hole, left of it, below and above, as near its middle as the window allows."""
    gap, width, height = look.MARGIN, box.width(), box.height()
    y = max(room.top(), min(hole.center().y() - height // 2, room.bottom() - height))
    x = max(room.left(), min(hole.center().x() - width // 2, room.right() - width))
    return [
        QRect(hole.right() + gap, y, width, height), QRect(hole.left() - gap - width, y, width, height),
        QRect(x, hole.bottom() + gap, width, height), QRect(x, hole.top() - gap - height, width, height),
    ]  # fmt: skip


def _area(box: QRect) -> int:
    return max(0, box.width()) * max(0, box.height()) if box.isValid() else 0
