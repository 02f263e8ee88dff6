"""A month to choose a day from, and the fields that open one, by the mouse or by Alt+Down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPalette, QShortcut, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateTimeEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from gui.look import weeks
from gui.look.theme import current


class Month(QCalendarWidget):
    """A month whose days can all be read, those at week-ends and of the months beside it too, and that tells a screen
    reader what its parts are. (Qt writes week-ends in a red that is too light, and greys out what can be chosen.)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = self.findChild(QTableView, "qt_calendar_calendarview")
        assert view is not None
        self._view = view
        weeks.dress(self)
        self._name()
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_view"):
            self._wear()

    def _name(self) -> None:
        self._view.setAccessibleName(self.tr("Days of the month"))
        for name, said in (("prevmonth", self.tr("Month before")), ("nextmonth", self.tr("Next month"))):
            button = self.findChild(QToolButton, f"qt_calendar_{name}")
            assert button is not None
            button.setAccessibleName(said)
            button.setToolTip(said)

    def _wear(self) -> None:
        quiet, muted = QTextCharFormat(), QColor(current().muted)
        quiet.setForeground(muted)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, quiet)
        made = QApplication.palette()
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, muted)
        self._view.setPalette(made)


def give_month(field: QDateTimeEdit) -> None:
    """Let a field for a day open a month, also by the keys that open every other list; Qt knows the mouse only."""
    field.setCalendarPopup(True)
    field.setCalendarWidget(Month())
    for keys in ("Alt+Down", "F4"):
        asked = QShortcut(QKeySequence(keys), field)
        asked.setContext(Qt.ShortcutContext.WidgetShortcut)
        asked.activated.connect(lambda: _open(field))


def _open(field: QDateTimeEdit) -> None:
    """Press the arrow, which is the only way Qt has."""
    option = QStyleOptionComboBox()
    option.initFrom(field)
    option.editable = True
    arrow = field.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, field
    )
    at = QPointF(arrow.center())
    left = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, at, field.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, event)
