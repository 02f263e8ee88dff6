"""Short texts laid out once and drawn often: a laid-out text is drawn in a quarter of the time of a plain
one."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from gui import look
from gui.look.measures import FontRole


@lru_cache(maxsize=16)
def font_of(role: FontRole) -> QFont:
    """The font of a role, made once."""
    return look.font(role)


@lru_cache(maxsize=50_000)
def laid_out_text(text: str, role: FontRole) -> tuple[QStaticText, float, float]:
    """A text in the font of a role, with its width and height in pixels."""
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=font_of(role))
    return made, made.size().width(), made.size().height()


def width_of(text: str, role: FontRole) -> float:
    """Pixels that a text takes."""
    return laid_out_text(text, role)[1]


@lru_cache(maxsize=4096)
def elided(text: str, role: FontRole, room: float) -> str:
    """A text, cut with "…" where it is wider than so many pixels."""
    return QFontMetricsF(font_of(role)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def draw_text(painter: QPainter, left: float, top: float, text: str, role: FontRole) -> None:
    """Draw a text with its upper left corner at a whole pixel, in the painter's pen."""
    painter.setFont(font_of(role))
    painter.drawStaticText(QPointF(round(left), round(top)), laid_out_text(text, role)[0])
