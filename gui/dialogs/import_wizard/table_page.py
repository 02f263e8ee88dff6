"""Which sheet holds the orders, and in which row their headers stand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QTableView, QWidget

from core.files.intake import Sheet, sheets_of
from gui import look
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading, Understood
from gui.dialogs.import_wizard.sheet_rows import SheetRows
from gui.look import wording

COLUMN_WIDTH = 110


class TablePage(Page):
    """A look at the sheet, its headers marked; a double click or Return on another row takes that for the headers."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self.title.setText(self.tr("Where are the orders?"))
        self.sheets = QComboBox()
        self.sheets.setObjectName("sheet_choice")
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.setMinimumWidth(220)
        self.sheets.activated.connect(self._choose_sheet)
        self.rows = SheetRows(self)
        self.preview = self._preview()
        name = look.label(self.tr("&Sheet"))
        name.setBuddy(self.sheets)
        line = QHBoxLayout()
        line.addWidget(name)
        line.addWidget(self.sheets)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self.preview, 1)
        hint = self.tr("Other headers? Double-click the row where they stand, or press Return on it.")
        self.column.addWidget(look.label(hint, tone="muted", role="small"))

    @property
    def first(self) -> QWidget | None:
        """The rows among which the headers are."""
        return self.preview

    def show_book(self, found: Understood) -> None:
        """Show the sheet that was found, or the one that was chosen in vain."""
        names = sheets_of(found.book)
        if [self.sheets.itemText(place) for place in range(self.sheets.count())] != list(names):
            self.sheets.clear()
            self.sheets.addItems(list(names))
        sheet = found.report.table.sheet if found.report else self._wished(found, names)
        headers = found.report.table.headings.rows if found.report else ()
        self.sheets.setCurrentText(sheet.name)
        self.rows.show(sheet, headers)
        self._go_to(headers[-1] - 1 if headers else 0)
        self.hindrance = "" if found.report else self.tr("Say in which row the headers of the orders stand.")
        self.sentence.setText(self._found(found) if found.report else self.tr(
            "No row of this sheet has headers that are known. Choose another sheet, or the row where the headers stand."
        ))

    def _wished(self, found: Understood, names: tuple[str, ...]) -> Sheet:
        name = self.reading.wishes.sheet or next((one.name for one in found.book.sheets if one.rows), names[0])
        return next(one for one in found.book.sheets if one.name == name)

    def _found(self, found: Understood) -> str:
        assert found.report
        table = found.report.table
        rows = table.headings.rows
        place = self.tr("row {0}").format(rows[0]) if len(rows) == 1 else self.tr("rows {0} and {1}").format(*rows)
        count = wording.whole(len(table.rows))
        return self.tr("The headers stand in {0} of the sheet “{1}”, with {2} filled rows below them.").format(
            place, table.sheet.name, count
        )

    def _preview(self) -> QTableView:
        table = QTableView()
        table.setObjectName("sheet_preview")
        table.setAccessibleName(self.tr("First rows of the sheet"))
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.horizontalHeader().setDefaultSectionSize(COLUMN_WIDTH)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(look.ROW)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._choose_row)
        table.doubleClicked.connect(self._choose_row)
        return table

    def _go_to(self, row: int) -> None:
        index = self.rows.index(row, 0)
        self.preview.selectionModel().setCurrentIndex(index, self.preview.selectionModel().SelectionFlag.NoUpdate)
        self.preview.scrollTo(self.rows.index(max(0, row - 4), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _choose_sheet(self, _place: int) -> None:
        self.reading.choose_table(self.sheets.currentText(), 0)

    def _choose_row(self, index: QModelIndex) -> None:
        wishes = self.reading.wishes
        if (wishes.sheet, wishes.header_row) != (self.sheets.currentText(), index.row() + 1):
            self.reading.choose_table(self.sheets.currentText(), index.row() + 1)
