"""Walks for those who see little or nothing of the window, or use no mouse: names, the way of Tab, rings, contrast."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.gui.walking import name_of, visible

PARTED = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
HANDLED = (QAbstractButton, QTextEdit, QAbstractSlider, *PARTED)


def handled(root: QWidget) -> list[QWidget]:
    """What can be pressed, typed into or chosen from, or takes the keyboard; not the parts of such things."""
    return [
        one for one in visible(root)
        if in_sight(one) and (isinstance(one, HANDLED) or takes_tab(one))
        and not isinstance(one.parentWidget(), PARTED) and not one.isWindow()
        and not one.objectName().startswith("qt_spinbox") and "scrollarea" not in one.parentWidget().objectName()
    ]  # fmt: skip


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab comes to a widget."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if isinstance(widget, QAbstractButton) and not widget.isChecked():  # of a group, arrows go on from the chosen one
        group = widget.group()
        if widget.autoExclusive() or (group is not None and group.exclusive()):
            return False
    return bool(policy) and widget.isEnabled() and widget.focusProxy() is None and in_sight(widget)


def in_sight(widget: QWidget) -> bool:
    """Whether something of a widget shows: what stands behind a tab is visible to Qt, but outside of its window."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(root: QWidget) -> set[str]:
    """The widgets that a screen reader has no word for."""
    return {name_of(one) for one in handled(root) if not spoken(one)}


def way_of_tab(window: QWidget, *, back: bool = False, most: int = 150) -> list[QWidget]:
    """The widgets that Tab comes to, in turn, until it is where it began."""
    first, found, presses = QApplication.focusWidget(), list[QWidget](), 0
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    now = first
    while now is not None and presses < most:
        presses += 1
        if not found or found[-1] is not now:  # a date has three parts, a page of the manual many links
            found.append(now)
        QTest.keyClick(now, key, modifier)
        if QApplication.focusWidget() is now:  # Tab goes from cell to cell there; the way out is the one of the sheet
            QTest.keyClick(now, key, modifier | Qt.KeyboardModifier.ControlModifier)
        now = QApplication.focusWidget()
        if now is first:
            return found
    return found


def backwards(way: list[QWidget]) -> Iterator[str]:
    """The steps of a way that go against the order of reading: up, or to the left, of something that lies beside."""
    way = [one for one in way if in_sight(one) and not isinstance(one, QSplitterHandle)]
    boxes = [QRect(one.mapToGlobal(QPoint()), one.size()) for one in way]
    for n in range(len(way) - 1):
        one, other = boxes[n], boxes[n + 1]
        is_above = other.bottom() <= one.top() and other.left() < one.right()
        is_left = other.right() <= one.left() and other.top() < one.bottom() and other.bottom() > one.top()
        if is_above or is_left:
            yield f"{name_of(way[n])} → {name_of(way[n + 1])}"


def luminance(colour: QColor) -> float:
    """Relative luminance of an sRGB colour."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The contrast ratio of the accessibility guidelines (WCAG 2.2, 1.4.3)."""
    lights = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def ring_of(widget: QWidget) -> float:
    """How many pixels of a widget's edge and beside it show, by a contrast of 3:1, that it has the keyboard; as a share
    of its outline."""
    window = widget.window()
    own = widget.tabRect(widget.currentIndex()) if isinstance(widget, QTabBar) else widget.rect()
    box = QRect(widget.mapTo(window, own.topLeft()), own.size()).adjusted(-3, -3, 3, 3).intersected(window.rect())
    if box.isEmpty():  # scrolled away; Tab would bring it back
        return 1.0
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_ring = window.grab(box).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    without = window.grab(box).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _differing(with_ring, without) / (2 * (box.width() + box.height()))


def _differing(one: QImage, other: QImage) -> int:
    import numpy as np

    first, second = (_lights(image) for image in (one, other))
    lighter, darker = np.maximum(first, second), np.minimum(first, second)
    return int(((lighter + 0.05) / (darker + 0.05) >= 3).sum())


def _lights(image: QImage):  # type: ignore[no-untyped-def]
    import numpy as np

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    parts = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[..., 2::-1] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


READ = (QLabel, QPushButton, QCheckBox, QComboBox, QLineEdit, QTabBar)
SOFTENED = 0.9
"""Share of a contrast that is left of thin letters after smoothing."""


def dull(root: QWidget) -> list[str]:
    """The texts of a window that are painted with less contrast than one can read: 4.5:1, greyed out 3:1."""
    found = []
    for one in visible(root):
        if isinstance(one, READ) and in_sight(one) and _says_something(one):
            least = 4.5 if one.isEnabled() else 3.0
            if (seen := _painted_contrast(one)) < least * SOFTENED:
                found.append(f"{name_of(one)} {seen:.1f}")
    return found


def _says_something(widget: QWidget) -> bool:
    match widget:
        case QComboBox():
            return bool(widget.currentText())
        case QTabBar():
            return widget.count() > 0
        case QLabel() | QAbstractButton() | QLineEdit():
            return bool(widget.text())
    return False


def _painted_contrast(widget: QWidget) -> float:
    """Between the colour that is painted most and the one that stands out most from it."""
    import numpy as np

    window = widget.window()
    shown = widget.visibleRegion().boundingRect()
    lights = _lights(window.grab(QRect(widget.mapTo(window, shown.topLeft()), shown.size())).toImage())
    values, counts = np.unique(lights.round(4), return_counts=True)
    ground = values[counts.argmax()]
    ratios = (np.maximum(values, ground) + 0.05) / (np.minimum(values, ground) + 0.05)
    return float(ratios.max())
