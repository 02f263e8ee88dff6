"""Pages as they will be, one at a time: painted by the very hand that prints them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from gui import look
from gui.asking import Asking, Waiting
from gui.calm import calm
from gui.printing.document import Document
from gui.printing.paper import DOTS

EDGE = 16
"""Pixels around a page."""
CLOSER = 1.25
NEAREST, FURTHEST = 4.0, 0.1
"""How large a page is shown at most and at least, 1 for its real size on a screen of 96 dots an inch."""


class Sheet(QWidget):
    """One page as large as it is asked to be, painted beside the window; until then what was painted last."""

    broke = Signal(object)  # the exception

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_page")
        self._document: Document | None = None
        self._page, self._scale, self._ratio = 0, 1.0, 0.0
        self._kept: QImage | None = None
        self._asking = Asking(_painted, self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(self._hear_failure)
        look.watcher.changed.connect(self.update)

    @property
    def is_waiting(self) -> bool:
        """Whether the page is still being painted."""
        return self._asking.is_waiting

    def show_page(self, document: Document | None, page: int, scale: float) -> None:
        """Show a page of a document, or nothing."""
        is_other = (page, scale) != (self._page, self._scale) or document is not self._document
        self._document, self._page, self._scale = document, page, scale
        self.setFixedSize(self._size())
        if is_other:
            self._ask()
        self.update()

    def close_asking(self) -> None:
        """Paint no more; what is being painted is of no use, and not waited for."""
        self._asking.leave()

    def _size(self) -> QSize:
        if self._document is None:
            return QSize(1, 1)
        whole = self._document.paper.whole
        return QSize(round(whole.width() * self._dots) + 2 * EDGE, round(whole.height() * self._dots) + 2 * EDGE)

    @property
    def _dots(self) -> float:
        """Pixels for each of 1/1200 inch."""
        return self._scale * 96 / DOTS

    def _ask(self) -> None:
        self._ratio = self.devicePixelRatioF()
        if self._document is None or not self._document.pages:
            self._asking.forget()
            self._kept = None
            return
        size = (self._size() - QSize(2 * EDGE, 2 * EDGE)) * self._ratio
        self._asking.ask(Painting(self._document, self._page, self._dots * self._ratio, size))

    def _take(self, _question: object, image: QImage) -> None:
        self._kept = image
        self.update()

    def _hear_failure(self, _question: object, error: Exception) -> None:
        self.broke.emit(error)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page as it was painted; on a screen of other dots it is asked for anew."""
        if self._document is None or not self._document.pages:
            return
        if self._ratio != self.devicePixelRatioF():
            self._ask()
        painter = QPainter(self)
        page = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, self.height() - 2 * EDGE)
        painter.fillRect(page.translated(3, 3), QColor(0, 0, 0, 46))
        painter.fillRect(page, QColor("#ffffff"))
        if self._kept is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._asking.is_waiting)
            painter.drawImage(page, self._kept)
        painter.setPen(QColor(look.current().line))
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))


@dataclass(frozen=True, eq=False)
class Painting:
    """A page to paint: its document and number, pixels for each of 1/1200 inch, and its size in pixels."""

    document: Document
    page: int
    dots: float
    size: QSize


def _painted(asked: Painting, _over: Waiting) -> QImage:
    image = QImage(asked.size, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with calm():
            asked.document.paint(painter, asked.page, asked.dots)
    finally:
        painter.end()
    return image


class Preview(QScrollArea):
    """Pages to leaf through. Page up and down turn them, Ctrl and the wheel or + and - come closer, 0 fits the page."""

    turned = Signal(int)  # the page that is shown, from 0
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_preview")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 300)
        self.sheet = Sheet()
        self.setWidget(self.sheet)
        self._document: Document | None = None
        self.page = 0
        self._scale: float | None = None

    def close_sheet(self) -> None:
        """Paint no more pages."""
        self.sheet.close_asking()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._document.pages) if self._document else 0

    def show_document(self, document: Document | None) -> None:
        """Show another document, on the page that is looked at if it has as many."""
        self._document = document
        self.page = max(0, min(self.page, self.count - 1))
        self._show()

    def turn_to(self, page: int) -> None:
        """Show a page, the first or the last where there are not so many."""
        page = max(0, min(page, self.count - 1))
        if page != self.page:
            self.page = page
            self.verticalScrollBar().setValue(0)
            self._show()

    @property
    def scale(self) -> float:
        """How large the page is shown; 1 is its real size."""
        return self._fitting() if self._scale is None else self._scale

    def zoom(self, factor: float) -> None:
        """Come closer or go away; 0 fits the page into the window."""
        self._scale = None if not factor else min(max(self.scale * factor, FURTHEST), NEAREST)
        self._show()

    def fit_width(self) -> None:
        """Let the page be as wide as the window."""
        if self._document:
            room = self.viewport().width() - 2 * EDGE
            self._scale = min(max(room * DOTS / 96 / self._document.paper.whole.width(), FURTHEST), NEAREST)
            self._show()

    def _fitting(self) -> float:
        if self._document is None:
            return 1.0
        whole, room = self._document.paper.whole, self.maximumViewportSize()
        width, height = (max(40, side - 2 * EDGE - 2) for side in (room.width(), room.height()))
        return float(min(width / whole.width(), height / whole.height()) * DOTS / 96)

    def _show(self) -> None:
        has_page = self._document is not None and bool(self._document.pages)
        self.sheet.show_page(self._document if has_page else None, self.page, self.scale)
        self.turned.emit(self.page)
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page that fits goes on fitting."""
        super().resizeEvent(event)
        if self._scale is None:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom."""
        turns = {Qt.Key.Key_PageDown: self.page + 1, Qt.Key.Key_PageUp: self.page - 1, Qt.Key.Key_Home: 0,
                 Qt.Key.Key_End: self.count - 1, Qt.Key.Key_Right: self.page + 1, Qt.Key.Key_Left: self.page - 1,
                 Qt.Key.Key_Space: self.page + 1}  # fmt: skip
        zooms = {Qt.Key.Key_Plus: CLOSER, Qt.Key.Key_Equal: CLOSER, Qt.Key.Key_Minus: 1 / CLOSER, Qt.Key.Key_0: 0.0}
        key = Qt.Key(event.key())
        if key in turns:
            self.turn_to(turns[key])
        elif key in zooms:
            self.zoom(zooms[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; turn the page where there is nothing to scroll."""
        step = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(CLOSER if step > 0 else 1 / CLOSER)
        elif self.verticalScrollBar().maximum() == 0 and step:
            self.turn_to(self.page + (-1 if step > 0 else 1))
        else:
            super().wheelEvent(event)
