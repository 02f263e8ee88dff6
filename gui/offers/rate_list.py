"""Every producer's rate with its interval, as words and as a bar from 0 to 100 %."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Shop
from core.offers.learning import ProducerRate, Rates
from gui import look

LINE = 34


class RateList(QWidget):
    """Painted line by line: name and words above, the interval with a mark at the rate below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How often each producer accepts"))
        self.rates: list[ProducerRate] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.watcher.changed.connect(self.update)

    def show_rates(self, rates: Rates, shop: Shop) -> None:
        """Show the rates of the shop's producers, in their order."""
        self.rates = [rates.producers[name] for name in shop.producers if name in rates.producers]
        self.setFixedHeight(max(1, LINE * len(self.rates)))
        told = [self.tr("{0}: {1}").format(one.producer, one.sentence) for one in self.rates]
        self.setAccessibleDescription("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """As many lines as there are producers."""
        return QSize(240, LINE * len(self.rates))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in sight."""
        painter, colours = QPainter(self), look.current()
        for place, one in enumerate(self.rates):
            top = place * LINE
            if top + LINE < event.rect().top() or top > event.rect().bottom():
                continue
            line = QRectF(0, top, self.width(), 20)
            painter.setFont(look.font("small"))
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, right, one.sentence)
            taken = painter.fontMetrics().horizontalAdvance(one.sentence) + look.GAP
            painter.setFont(look.font())
            painter.setPen(QColor(colours.text))
            name = painter.fontMetrics().elidedText(
                one.producer, Qt.TextElideMode.ElideRight, int(line.width() - taken))  # fmt: skip
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            self._draw_interval(painter, one, QRectF(0, top + 23, self.width(), 6))

    def _draw_interval(self, painter: QPainter, one: ProducerRate, place: QRectF) -> None:
        colours = look.current()
        painter.fillRect(place, QColor(colours.raised))
        span = QRectF(place.left() + one.low * place.width(), place.top(),
                      (one.high - one.low) * place.width(), place.height())  # fmt: skip
        ground = QColor(colours.accent)
        ground.setAlphaF(0.45)
        painter.fillRect(span, ground)
        mark = place.left() + one.rate * place.width()
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawLine(QPointF(mark, place.top() - 1), QPointF(mark, place.bottom() + 1))
