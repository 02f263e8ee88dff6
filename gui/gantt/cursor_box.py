"""The box beside the pointer during a drag: where, when, at what price, and who becomes late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from core.evaluate import Consequences
from gui import look
from gui.gantt.carrying import Drop
from gui.gantt.colouring import lateness_in_words
from gui.gantt.picture import Picture
from gui.gantt.viewport import Viewport
from gui.look import Colours, wording
from gui.look.measures import FontRole

Tone = Literal["text", "muted", "good", "conflict", "warning"]
WIDEST = 360
"""Pixels at which a line of the box is cut."""
OFF = QPointF(18, 20)
"""Pixels between the pointer and the box."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the box."""

    text: str
    tone: Tone = "text"
    role: FontRole = "body"


def box_lines(drop: Drop, price: Consequences | None, picture: Picture) -> list[Line]:
    """What the box says of a drop."""
    if drop.refused is not None:
        return [Line(drop.refused, "conflict", "strong")]
    if not drop.landed:
        return []
    lines = [Line(_place(drop, picture), "text", "strong")]
    if drop.why:
        lines.append(Line(drop.why[:1].upper() + drop.why[1:], "muted", "small"))
    return [*lines, *(_consequences(price, drop) if price else (Line("…", "muted"),))]


def _place(drop: Drop, picture: Picture) -> str:
    first = drop.landed[0]
    if first.start is None:
        return first.resource
    return f"{wording.moment(picture.epoch, first.start)} · {first.resource}"


def _consequences(price: Consequences, drop: Drop) -> Iterator[Line]:
    tone: Tone = "good" if price.difference < 0 else "text"
    yield Line(_tr("Cost {0}").format(wording.difference(price.difference)), tone)
    if price.late:
        own = {lot.order for lot in drop.landed}
        order, late = min(price.late, key=lambda one: (one[0] not in own, -one[1]))
        others = _tr(" and {0} more").format(len(price.late) - 1) if len(price.late) > 1 else ""
        yield Line(f"{order} {lateness_in_words(late)}{others}", "warning")
    if price.relieved:
        yield Line(_tr("{0} on time").format(_some(price.relieved)), "good")
    carried = {target.lot for target in drop.targets}
    giving_way = [lot for lot in price.moved if lot.id not in carried]
    if len(giving_way) == 1:
        yield Line(_tr("{0} gives way").format(giving_way[0].order), "muted", "small")
    elif giving_way:
        yield Line(_tr("{0} lots give way").format(len(giving_way)), "muted", "small")
    for sentence in price.conflicts[:2]:
        yield Line(sentence, "conflict", "small")


def _some(names: Sequence[str]) -> str:
    return names[0] + (_tr(" and {0} more").format(len(names) - 1) if len(names) > 1 else "")


def paint_box(
    painter: QPainter, lines: Sequence[Line], at: QPointF, view: Viewport, colours: Colours
) -> None:
    """Paint the box beside a point, on the side where it fits."""
    if not lines:
        return
    metrics = [QFontMetricsF(look.font(line.role)) for line in lines]
    texts = [
        m.elidedText(line.text, Qt.TextElideMode.ElideRight, WIDEST)
        for m, line in zip(metrics, lines, strict=True)
    ]
    width = max(m.horizontalAdvance(text) for m, text in zip(metrics, texts, strict=True)) + 2 * look.MARGIN
    height = sum(m.height() for m in metrics) + 2 * look.GAP
    frame = QRectF(_corner(at, width, height, view), QSizeF(width, height))
    _paint_card(painter, frame, colours)
    top = frame.top() + look.GAP
    for line, text, metric in zip(lines, texts, metrics, strict=True):
        painter.setFont(look.font(line.role))
        painter.setPen(QColor(getattr(colours, line.tone)))
        painter.drawText(QPointF(frame.left() + look.MARGIN, top + metric.ascent()), text)
        top += metric.height()


def _corner(at: QPointF, width: float, height: float, view: Viewport) -> QPointF:
    x = at.x() + OFF.x() if at.x() + OFF.x() + width < view.width else at.x() - OFF.x() - width
    y = at.y() + OFF.y() if at.y() + OFF.y() + height < view.height else at.y() - OFF.y() - height
    return QPointF(round(max(2.0, x)), round(max(2.0, y)))


def _paint_card(painter: QPainter, frame: QRectF, colours: Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QColor(0, 0, 0, 26)
    for spread in (4, 2, 1):
        painter.setBrush(shadow)
        painter.drawRoundedRect(
            frame.adjusted(-spread, -spread + 2, spread, spread + 2),
            look.RADIUS + spread,
            look.RADIUS + spread,
        )
    painter.setBrush(QColor(colours.surface))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), look.RADIUS, look.RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
