"""A workbook to look at, and to point into: a tab for each sheet, cells as the factory coloured them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QWidget,
)

from core.files.templates import ShownSheet
from gui import look
from gui.dialogs.templates.sheet_model import SheetModel

PIXELS_A_CHARACTER = 8.0
PIXELS_A_POINT, TALLEST = 1.25, 80
USUAL, WIDEST, NARROWEST = 8.43, 60.0, 2.0
LETTERS_OF_A_LONG_TEXT = 140


def _tr(text: str) -> str:
    return QCoreApplication.translate("SheetView", text)


class NamedCells(QStyledItemDelegate):
    """Draws a frame around the cells that were pointed at."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        """The cell, and its frame."""
        super().paint(painter, option, index)
        model = index.model()
        if isinstance(model, SheetModel) and (index.row() + 1, index.column() + 1) in model.named:
            painter.save()
            painter.setPen(QPen(QColor(look.current().accent), 2))
            painter.drawRect(QRect(option.rect).adjusted(1, 1, -1, -1))
            painter.restore()


class SheetView(QTableView):
    """One sheet. A click, Return or the space bar points at a cell; its place is sent as Excel counts, from 1."""

    pointed = Signal(int, int)
    hovered = Signal(int, int)

    def __init__(self, sheet: ShownSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = SheetModel(sheet, self)
        self.setModel(self.cells)
        self.setItemDelegate(NamedCells(self))
        self.setAccessibleName(_tr("Sheet {0}").format(sheet.name))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(look.ROW - 2)
        self.verticalHeader().setMinimumSectionSize(look.ROW - 2)
        self.horizontalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setHighlightSections(True)
        self._size_columns(sheet)
        self._size_rows(sheet)
        self._merge(sheet)
        self._pictures = {one: QPixmap() for one in sheet.floats}
        for one, picture in self._pictures.items():
            picture.loadFromData(one.picture)
        self.clicked.connect(self._point)
        self.selectionModel().currentChanged.connect(self._hover)

    def _size_columns(self, sheet: ShownSheet) -> None:
        for column in range(1, self.cells.columnCount() + 1):
            characters = sheet.widths.get(column, USUAL)
            width = min(WIDEST, max(NARROWEST, characters))
            self.setColumnWidth(column - 1, round(width * PIXELS_A_CHARACTER) + 6)
            self.setColumnHidden(column - 1, characters == 0)

    def _size_rows(self, sheet: ShownSheet) -> None:
        """Tall rows are tall; none is lower than it must be to be read and clicked."""
        usual = self.verticalHeader().defaultSectionSize()
        for row, points in sheet.heights.items():
            if row <= sheet.rows:
                self.setRowHidden(row - 1, points == 0)
                self.setRowHeight(row - 1, min(TALLEST, max(usual, round(points * PIXELS_A_POINT))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and what lies over them: pictures, and boxes where text boxes and charts are."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for one, picture in self._pictures.items():
            spot = QRect(self._corner(one.begin), self._corner(one.end)).normalized()
            if not picture.isNull():
                shown = picture.scaled(spot.size(), Qt.AspectRatioMode.KeepAspectRatio,
                                       Qt.TransformationMode.SmoothTransformation)  # fmt: skip
                painter.drawPixmap(spot.topLeft(), shown)
            elif one.text:
                painter.fillRect(spot, QColor(look.current().surface))
                painter.setPen(QColor(look.current().muted))
                painter.drawRect(spot)
                painter.drawText(spot.adjusted(4, 2, -4, -2), Qt.TextFlag.TextWordWrap, one.text)
        painter.end()

    def _corner(self, place: tuple[float, float]) -> QPoint:
        """Where a corner of something that lies over cells is, in the view."""
        row, column = min(int(place[0]), self.cells.rowCount() - 1), min(int(place[1]), self.cells.columnCount() - 1)
        down = round(min(1.0, place[0] - row) * self.rowHeight(row))
        right = round(min(1.0, place[1] - column) * self.columnWidth(column))
        return QPoint(self.columnViewportPosition(column) + right, self.rowViewportPosition(row) + down)

    def _merge(self, sheet: ShownSheet) -> None:
        for one in sheet.merges:
            rows, columns = one.last_row - one.first_row + 1, one.last_column - one.first_column + 1
            self.setSpan(one.first_row - 1, one.first_column - 1, rows, columns)
        self._let_texts_run_on(sheet)

    def _let_texts_run_on(self, sheet: ShownSheet) -> None:
        """As in Excel, a text that is too long goes on over empty cells beside it."""
        merged = {(row, column) for one in sheet.merges for row in range(one.first_row, one.last_row + 1)
                  for column in range(one.first_column, one.last_column + 1)}  # fmt: skip
        for (row, column), cell in sheet.cells.items():
            if not isinstance(cell.value, str) or (row, column) in merged:
                continue
            needed, last = self.fontMetrics().horizontalAdvance(cell.text[:LETTERS_OF_A_LONG_TEXT]), column
            room = self.columnWidth(column - 1) - 8
            while room < needed and last < sheet.columns and (row, last + 1) not in merged and (
                (row, last + 1) not in sheet.cells
            ):
                last += 1
                room += self.columnWidth(last - 1)
            if last > column and not cell.fill:
                self.setSpan(row - 1, column - 1, 1, last - column + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and the space bar point at the cell the keyboard is in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._point(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _point(self, index: QModelIndex) -> None:
        self.pointed.emit(index.row() + 1, index.column() + 1)

    def _hover(self, index: QModelIndex) -> None:
        self.hovered.emit(index.row() + 1, index.column() + 1)


class SheetTabs(QTabWidget):
    """All visible sheets of a workbook."""

    def __init__(self, sheets: Sequence[ShownSheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideMiddle)
        self.tabBar().setAccessibleName(_tr("Sheets of the workbook"))
        self.views = [SheetView(sheet) for sheet in sheets]
        for view in self.views:
            self.addTab(view, view.cells.sheet.name.replace("&", "&&"))

    @property
    def view(self) -> SheetView:
        """The sheet that is on view."""
        view = self.currentWidget()
        assert isinstance(view, SheetView)
        return view
