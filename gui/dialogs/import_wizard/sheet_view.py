"""A sheet of a book to look at: columns as wide as their words, headers on several lines, titles across."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from core.files.intake import Sheet
from gui import look
from gui.dialogs.import_wizard.sheet_rows import SheetRows

NARROWEST, WIDEST = 44, 190
HEADER_LINES = 3
LOOKED_AT = 60
"""Rows whose words decide how wide a column is."""
MOST_SPANS = 400


class _HeaderText(QStyledItemDelegate):
    """Words of headers break into lines; others do not."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Let the words of a row of headers break."""
        super().initStyleOption(option, index)
        rows = index.model()
        if isinstance(rows, SheetRows) and index.row() + 1 in rows.headers:
            option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText


class SheetView(QTableView):
    """The rows of a sheet. A double click or Return on one takes it for the headers; its menu can also end the table
    there."""

    headers_chosen = Signal(int)  # the row, from 1
    end_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet_preview")
        self.setAccessibleName(self.tr("Rows of the sheet"))
        self.rows = SheetRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_HeaderText(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(look.ROW)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(self._choose)
        self.doubleClicked.connect(self._choose)

    def show_sheet(self, sheet: Sheet, headers: tuple[int, ...], last_row: int) -> None:
        """Show a sheet, and go to its headers where they moved."""
        moved = sheet.name != self.rows.sheet.name or headers != tuple(self.rows.headers)
        place = self.verticalScrollBar().value()
        self._forget_header_heights()
        self.rows.show(sheet, headers, last_row)
        self._dress()
        if moved:
            self._go_to(headers[-1] - 1 if headers else 0)
        else:
            self.verticalScrollBar().setValue(place)

    def _forget_header_heights(self) -> None:
        for row in self.rows.headers:
            self.setRowHeight(row - 1, look.ROW)

    def _dress(self) -> None:
        self.clearSpans()
        for number, span in enumerate(self.rows.spans()):
            if number < MOST_SPANS:
                self.setSpan(span.row, span.column, span.rows, span.columns)
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, self._width(column))
        metrics = QFontMetrics(look.font("strong"))
        for row in self.rows.headers:
            self.setRowHeight(row - 1, self._height(row - 1, metrics))

    def _width(self, column: int) -> int:
        """As wide as its values want; a long header takes several lines instead."""
        rows, bold = self.rows, QFontMetrics(look.font("strong"))
        last = max(rows.headers, default=0)
        texts = [rows.index(row, column).data() or "" for row in range(last, min(last + LOOKED_AT, rows.rowCount()))]
        wanted = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        header = str(rows.index(last - 1, column).data() or "") if last else ""
        words = [bold.horizontalAdvance(word) for word in header.split()]
        lines = ceil(bold.horizontalAdvance(header) / HEADER_LINES) + look.SECTION if words else 0
        return min(WIDEST, max(NARROWEST, max([wanted, lines, *words]) + 2 * look.GAP))

    def _height(self, row: int, metrics: QFontMetrics) -> int:
        most = 1
        for column in range(self.rows.columnCount()):
            width = sum(self.columnWidth(one) for one in range(column, column + self.columnSpan(row, column)))
            text = str(self.rows.index(row, column).data() or "")
            room = metrics.boundingRect(0, 0, width - look.GAP, 10_000, Qt.TextFlag.TextWordWrap, text).height()
            most = max(most, round(room / metrics.lineSpacing()))
        return look.ROW + (min(most, HEADER_LINES) - 1) * metrics.lineSpacing()

    def _go_to(self, row: int) -> None:
        flag = self.selectionModel().SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.rows.index(row, 0), flag)
        self.scrollTo(self.rows.index(max(0, row - 4), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _choose(self, index: QModelIndex) -> None:
        self.headers_chosen.emit(index.row() + 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a row can be; the menu key means the current row."""
        is_key = look.is_by_key(event)
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        row, menu = index.row() + 1, QMenu(self)
        deeds: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("The &headers stand in row {0}"), partial(self.headers_chosen.emit, row)),
            (self.tr("The table &ends with row {0}"), partial(self.end_chosen.emit, row)),
        )
        for text, deed in deeds:
            menu.addAction(text.format(row), deed)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()) if is_key else event.globalPos())
