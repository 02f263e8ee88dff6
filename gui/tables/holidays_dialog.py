"""Public holidays of a country, as closings of one calendar: choose, see the days, add them as one step."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core import edit
from core.errors import EditRefused
from core.language import counted
from gui import look
from gui.session import Session


class HolidaysDialog(QDialog):
    """Asks for a country and years, and shows the days that will be closed."""

    def __init__(self, session: Session, calendar: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._calendar = session, calendar
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("holidays-dialog")
        self.setWindowTitle(self.tr("Public holidays for {0}").format(calendar))
        self._make_fields()
        self._lay_out()
        self._show_days()

    def _make_fields(self) -> None:
        self.country = QComboBox()
        self.country.setObjectName("country")
        self.country.setEditable(True)
        self.country.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.country.setToolTip(self.tr("A part of a country with holidays of its own is written like FR-57 or DE-BY."))
        here = QLocale.territoryToCode(QLocale().territory())
        for code in edit.countries():
            self.country.addItem(f"{code}  {QLocale.territoryToString(QLocale.codeToTerritory(code))}", code)
        self.country.setCurrentIndex(max(0, self.country.findData(here)))
        shop = self._session.scenario.shop
        last = shop.epoch + timedelta(days=shop.horizon_days)
        self.first, self.last = self._year("first-year", shop.epoch.year), self._year("last-year", last.year)
        self.country.currentTextChanged.connect(self._show_days)

    def _year(self, name: str, year: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setRange(1990, 2100)
        box.setValue(year)
        box.valueChanged.connect(self._show_days)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Country"), self.country)
        years = QHBoxLayout()
        years.addWidget(self.first)
        years.addWidget(QLabel("–"))
        years.addWidget(self.last)
        years.addStretch()
        label = QLabel(self.tr("&Years"))
        label.setBuddy(self.first)
        self.first.setAccessibleName(self.tr("First year"))
        self.last.setAccessibleName(self.tr("Last year"))
        form.addRow(label, years)
        self.days = QListWidget()
        self.days.setObjectName("holidays")
        self.days.setAccessibleName(self.tr("Days that will be closed"))
        self.days.setMinimumSize(360, 240)
        self.days.setSpacing(2)
        self.reason = look.label()
        self.reason.setWordWrap(True)
        self.reason.setStyleSheet(f"color: {look.current().conflict};")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.days, self.reason, self.buttons):
            column.addWidget(widget)

    def code(self) -> str:
        """The country as it was chosen or typed."""
        return self.country.currentText().split(" ")[0].strip()

    def years(self) -> range:
        """The years asked for."""
        return range(self.first.value(), self.last.value() + 1)

    def accept(self) -> None:
        """Close the days in the calendar, as one step."""
        name = self.tr("Add public holidays of {0} to {1}").format(self.code(), self._calendar)
        if self._session.apply(name, edit.add_holidays, self._calendar, self.code(), self.years()):
            super().accept()

    def _show_days(self) -> None:
        self.days.clear()
        try:
            found = edit.holidays_of(self.code(), self.years())
            self.reason.setText("" if found else self.tr("There are no public holidays in these years."))
        except EditRefused as refusal:
            found = {}
            self.reason.setText(str(refusal))
        for day, name in found.items():
            shown = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMMM yyyy")
            self.days.addItem(f"{shown}   {name}")
        self.reason.setVisible(bool(self.reason.text()))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(found))
        ok.setText(counted("Close {n} day", "Close {n} days", len(found)))
