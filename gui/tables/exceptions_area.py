"""The exceptions of the calendar that is current in the table of calendars, and the public holidays of a country."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt

from core.edit import Changes
from gui.session import Session
from gui.tables.holidays_dialog import HolidaysDialog
from gui.tables.rows import ExceptionRows
from gui.tables.specs import exceptions_spec
from gui.tables.table_area import TableArea


class ExceptionsArea(TableArea):
    """A table like the others, whose rows are one calendar's exceptions."""

    def __init__(self, session: Session, calendars: TableArea, settings: QSettings | None = None) -> None:
        self._rows = ExceptionRows(session, exceptions_spec())
        self._calendars = calendars
        super().__init__(self._rows, calendars, settings)
        holidays = self.toolbar.add("add_holidays", "calendar", self.tr("Add the public holidays of a country"), "")
        holidays.setText(self.tr("Public holidays…"))
        holidays.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        calendars.view.selectionModel().currentChanged.connect(self.show_current)
        calendars.model.modelReset.connect(self.show_current)
        self.show_current()

    def show_current(self) -> None:
        """Show the exceptions of the current calendar, or of the first."""
        row, shown = self._calendars.view.currentIndex().row(), self._calendars.model.shown
        wanted = shown[row if 0 <= row < len(shown) else 0].id if shown else None
        if wanted != self._rows.calendar or not shown:
            self._rows.calendar = wanted
            self.model.reopen()
            self._show_rights()
        self.toolbar.title.setText(self.tr("Exceptions of {0}").format(wanted) if wanted else self.tr("Exceptions"))

    def add_holidays(self) -> None:
        """Ask for a country and years, and close its public holidays."""
        if self._rows.calendar is not None and self.model.is_editable:
            HolidaysDialog(self.session, self._rows.calendar, self).open()

    def _follow(self, changes: Changes) -> None:
        calendars = self.session.scenario.shop.calendars
        if self._rows.calendar not in calendars and (calendars or self._rows.calendar is not None):
            self.show_current()
        super()._follow(changes)
