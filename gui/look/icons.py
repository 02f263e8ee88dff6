"""Icons: one SVG a picture in resources/icons, drawn in the text colour of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.look.palette import mixed
from gui.look.theme import current

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
SIDES = (16, 20, 24, 32, 40, 48, 64)
"""Rendered sizes in real pixels: 16 and 20 at scales from 100 to 300 %."""


def icon(name: str, colour: str | None = None) -> QIcon:
    """The picture of this name in the text colour of the theme or a colour of its own; grey when disabled."""
    colours = current()
    return _drawn(name, colour or colours.text, mixed(colours.muted, colours.window, 0.45).name())


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, disabled: str) -> QIcon:
    text = (FOLDER / f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for ink, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        renderer = QSvgRenderer(QByteArray(text.replace("currentColor", ink).encode()))
        for side in SIDES:
            made.addPixmap(_rendered(renderer, side), mode)
    return made


def _rendered(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
