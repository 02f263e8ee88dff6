"""Every rule the plan breaks, by kind; a click shows the bars concerned."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListView, QStackedLayout, QWidget

from core.evaluate import Conflict
from gui import look
from gui.panels.conflict_delegate import ConflictDelegate
from gui.panels.conflict_rows import ConflictRows, Heading
from gui.panels.empty_note import EmptyNote
from gui.session import Session

BATCH = 300
"""Conflicts that are laid out at a time."""
MANY = 2000
"""Conflicts that are listed in a turn of their own."""
SOON = 60
"""Milliseconds until that turn, after the window has drawn the rest."""


class ConflictPanel(QWidget):
    """The list of conflicts, or the good news that there are none."""

    lots_asked_for = Signal(object)  # ids of the lots the planner wants to see

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._rows = ConflictRows(self)
        self.list = QListView()
        self._nothing = EmptyNote("keep", self.tr("No conflicts"), colour="good")
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._refresh)
        session.opened.connect(self._refresh)
        session.changed.connect(self._follow)
        self.list.clicked.connect(self._go_to)
        self.list.activated.connect(self._go_to)
        look.watcher.changed.connect(self.list.viewport().update)
        self._refresh()

    def _build(self) -> None:
        self.list.setObjectName("conflict_list")
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(ConflictDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of conflicts must not hold the window up
        self.list.setBatchSize(BATCH)
        stack = QStackedLayout(self)
        stack.addWidget(self.list)
        stack.addWidget(self._nothing)

    def _follow(self) -> None:
        """Show the conflicts of now; thousands of them a turn later, so that the window is not held up for long."""
        if len(self._session.conflicts) > MANY:
            self._soon.start()
        else:
            self._refresh()

    def _refresh(self) -> None:
        conflicts = self._session.conflicts
        place = self.list.verticalScrollBar().value()
        self._rows.show(conflicts)
        self.list.verticalScrollBar().setValue(place)
        stack = self.layout()
        assert isinstance(stack, QStackedLayout)
        stack.setCurrentWidget(self.list if conflicts else self._nothing)

    def _go_to(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if isinstance(row, Heading):
            self._rows.toggle(row.kind)
        else:
            self._show(row)

    def _show(self, conflict: Conflict) -> None:
        if conflict.lots:
            self._session.select_lots(conflict.lots)
            self.lots_asked_for.emit(conflict.lots)
        elif conflict.orders:
            self._session.select_orders(conflict.orders)
        else:
            self._session.select_resources(conflict.resources)
