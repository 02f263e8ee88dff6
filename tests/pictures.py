"""Pictures of dialogs and of parts of a window, as small as a page of the manual needs them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.shots import wait

COLOURS, WIDEST = 256, 1000
"""Colours of a picture, and pixels: wider ones are made smaller."""


def picture_of(what: QWidget | tuple[QWidget, ...], window: QWidget) -> QImage:
    """A dialog by itself; parts of the window as they stand in it, with the tabs above them."""
    if isinstance(what, QWidget):
        what.show()
        wait(400)
        made = what.grab().toImage()
        what.close()
        return made
    box = QRect()
    for part in what:
        box |= QRect(part.mapTo(window, QPoint()), part.size())
    return window.grab(box).toImage()


def small(picture: QImage) -> QImage:
    """The picture in 256 colours, and no wider than a page."""
    if picture.width() > WIDEST:
        picture = picture.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    pixels = picture.convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(pixels.constBits(), np.uint32).copy()
    bins, counts = np.unique(values & 0xF8F8F8, return_counts=True)
    common = bins[np.argsort(-counts)[:COLOURS]]
    first = {int(value & 0xF8F8F8): int(value) for value in np.unique(values[np.isin(values & 0xF8F8F8, common)])[::-1]}
    table = [first[int(one)] | 0xFF000000 for one in common]
    return pixels.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
