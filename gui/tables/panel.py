"""The dock of one table; the dock of calendars shows the exceptions of the current calendar beside it."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui import look
from gui.session import Session
from gui.tables.exceptions_area import ExceptionsArea
from gui.tables.rows import ShopRows
from gui.tables.specs import spec_of
from gui.tables.table_area import TableArea


class TablePanel(QWidget):
    """One table of the shop: "orders", "producers", "machines", "rules", "calendars" or "modes". The window's Edit
    menu calls the commands here; they go to the list that has the keyboard."""

    def __init__(
        self, session: Session, table_name: str, parent: QWidget | None = None, settings: QSettings | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.table_name = session, table_name
        self.setObjectName(f"{table_name}-panel")
        self.area = TableArea(ShopRows(session, spec_of(table_name)), self, settings)
        self.exceptions: ExceptionsArea | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._with_exceptions(settings) if table_name == "calendars" else self.area)
        self.setFocusProxy(self.area.view)

    def _with_exceptions(self, settings: QSettings | None) -> QWidget:
        self.exceptions = ExceptionsArea(self.session, self.area, settings)
        splitter = look.Splitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.area)
        splitter.addWidget(self.exceptions)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 3)
        return splitter

    def copy(self) -> None:
        """Copy the selected cells."""
        self._active().cells.copy()

    def cut(self) -> None:
        """Copy the selected cells and empty them."""
        self._active().cells.cut()

    def paste(self) -> None:
        """Put the copied cells in."""
        self._active().cells.paste()

    def clear(self) -> None:
        """Empty the selected cells."""
        self._active().cells.clear()

    def fill_down(self) -> None:
        """Copy the first selected row into those below."""
        self._active().cells.fill_down()

    def select_all(self) -> None:
        """Select every cell."""
        self._active().cells.select_all()

    def add_row(self) -> None:
        """Add a row."""
        self._active().rows.add_row()

    def duplicate_rows(self) -> None:
        """Double the selected rows."""
        self._active().rows.duplicate_rows()

    def remove_rows(self) -> None:
        """Remove the selected rows."""
        self._active().rows.remove_rows()

    def find(self, text: str) -> None:  # type: ignore[override]
        """Show only rows that hold these words."""
        self.area.find(text)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._active().focus_search()

    def finish_editing(self) -> None:
        """Take what is being typed, as before saving; a text that is refused stays in its cell, marked."""
        for area in (self.area, self.exceptions):
            if area is not None:
                area.view.finish_editing()

    def set_workspace(self, workspace: str | None) -> None:
        """Show the columns of one kind of work: "schedule", "offers" or "allocate"; None: of all."""
        self.area.columns.set_workspace(workspace)

    def has_focus(self) -> bool:
        """Whether the keyboard is in this panel."""
        return self.area.has_focus() or (self.exceptions is not None and self.exceptions.has_focus())

    def _active(self) -> TableArea:
        return self.exceptions if self.exceptions is not None and self.exceptions.has_focus() else self.area
