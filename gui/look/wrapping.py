"""A row of controls that goes on in a second line where the window is narrow, or letters are large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from gui.look.measures import GAP, UNIT


class WrappingRow(QLayout):
    """Lays widgets out line by line; the last one stands at the right end of its line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(GAP, UNIT, GAP, UNIT)
        self.setSpacing(GAP)

    def add_together(self, *widgets: QWidget) -> None:
        """Add widgets that stay on one line, such as a caption and its field."""
        if len(widgets) == 1:
            self.addWidget(widgets[0])
            return
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        for widget in widgets:
            row.addWidget(widget)
        self.addWidget(group)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no room to spare."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that all lines need."""
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for place in places), default=0) + self.contentsMargins().bottom()

    def setGeometry(self, box: QRect) -> None:
        """Put all in their places."""
        super().setGeometry(box)
        for item, place in zip(self._items, self._places(box), strict=True):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        """All in one line."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return self._with_margins(QSize(sum(widths) + self.spacing() * max(0, len(widths) - 1), self._tallest()))

    def minimumSize(self) -> QSize:
        """The widest of them alone."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return self._with_margins(QSize(max(widths, default=0), self._tallest()))

    def _tallest(self) -> int:
        return max((item.sizeHint().height() for item in self._items if not item.isEmpty()), default=0)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _places(self, box: QRect) -> list[QRect]:
        inside, tall = box.marginsRemoved(self.contentsMargins()), self._tallest()
        at, places = inside.topLeft(), []
        for number, item in enumerate(self._items):
            size = QSize(0, 0) if item.isEmpty() else item.sizeHint()
            if at.x() > inside.left() and at.x() + size.width() > inside.right() + 1:
                at = QPoint(inside.left(), at.y() + tall + UNIT)
            if number == len(self._items) - 1:
                at.setX(max(at.x(), inside.right() + 1 - size.width()))
            places.append(QRect(at + QPoint(0, (tall - size.height()) // 2), size))
            at = at + QPoint(size.width() + self.spacing() * (not item.isEmpty()), 0)
        return places
