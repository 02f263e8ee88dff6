"""What could not be pasted, cell by cell; the good cells wait for one click. No dialog: the table stays in reach."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.language import counted
from gui import look
from gui.tables.blocks import Block, Cell
from gui.tables.drafts import NEW_LINE

MOST = 500
_PLACE = Qt.ItemDataRole.UserRole


class PasteReport(QFrame):
    """A strip below the table."""

    accepted = Signal(str, object)  # the step's name and the block
    place_wanted = Signal(str, str)  # row id and column key

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paste-report")
        self._name, self._block = "", Block([])
        self._lay_out()
        self.take_colours()
        look.watcher.changed.connect(self.take_colours)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
        column.setSpacing(look.GAP)
        self.title = look.label()
        self.title.setFont(look.font("strong"))
        self.title.setWordWrap(True)
        self.remarks = look.label()
        self.remarks.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setObjectName("bad-cells")
        self.list.setAccessibleName(self.tr("Cells that were not understood"))
        self.list.setHeaderLabels([self.tr("Row"), self.tr("Column"), self.tr("Text"), self.tr("Why not")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemClicked.connect(self._go)
        for widget in (self.title, self.remarks, self.list):
            column.addWidget(widget)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.accept_button = QPushButton()
        self.accept_button.setObjectName("paste-good")
        self.accept_button.setProperty("primary", True)
        self.accept_button.clicked.connect(self._accept)
        self.discard = QPushButton(self.tr("Paste nothing"))
        self.discard.setObjectName("paste-nothing")
        self.discard.clicked.connect(self.hide)
        self.hint = look.label(self.tr("The others stay in their cells, marked in red, for you to mend."))
        row.addWidget(self.accept_button)
        row.addWidget(self.discard)
        row.addWidget(self.hint)
        row.addStretch()
        return row

    def show_block(self, name: str, block: Block) -> None:
        """Report a block that was not applied."""
        self._name, self._block = name, block
        bad, good = block.bad, block.good
        self.title.setText(self._title(good, len(bad)))
        self.remarks.setText(" ".join(block.remarks))
        self.remarks.setVisible(bool(block.remarks))
        self.list.setVisible(bool(bad))
        self.hint.setVisible(bool(bad) and bool(good))
        self.accept_button.setText(
            counted("Paste the good cell", "Paste the {n} good cells", good)
        )
        self.accept_button.setVisible(bool(good))
        self.discard.setText(self.tr("Paste nothing") if good else self.tr("Close"))
        self._list(bad)
        self.show()

    def show_left_out(self, block: Block) -> None:
        """Report the rows that were left out when the rest went in."""
        self.show_block("", block)
        self.title.setText(self.tr("Some new rows were left out; they are still on the clipboard."))

    def _title(self, good: int, bad: int) -> str:
        if not bad:
            return self.tr("Nothing is changed yet.")
        cells = counted("{n} cell was not understood", "{n} cells were not understood", bad)
        return (
            self.tr("{0}; {1} can be pasted. Nothing is changed yet.").format(cells, good)
            if good
            else self.tr("{0}; nothing was changed.").format(cells)
        )

    def _list(self, bad: list[Cell]) -> None:
        self.list.clear()
        rows = {cell.row: target for target in self._block.targets for cell in target.cells}
        for cell in bad[:MOST]:
            target = rows[cell.row]
            row_id = NEW_LINE if target.is_new else target.row.id
            label = self.tr("new, line {0}").format(cell.row + 1) if target.is_new else row_id
            item = QTreeWidgetItem([label, cell.column.title, cell.text.replace("\n", " ⏎ "), cell.reason])
            item.setData(0, _PLACE, (row_id, cell.column.key))
            item.setToolTip(3, look.as_written(cell.reason))
            self.list.addTopLevelItem(item)
        if len(bad) > MOST:
            self.list.addTopLevelItem(QTreeWidgetItem(["…", "", "", self.tr("and {0} more").format(len(bad) - MOST)]))
        for column in range(3):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(220, self.list.columnWidth(column) + look.MARGIN))
        tall = max(1, min(6, self.list.topLevelItemCount()))
        self.list.setFixedHeight(self.list.header().sizeHint().height() + tall * (look.ROW - 2) + 6)

    def take_colours(self) -> None:
        """Wear the theme."""
        colours = look.current()
        ground = look.mixed(colours.surface, colours.warning, 0.07).name()
        self.setStyleSheet(
            f"QFrame#paste-report {{ background: {ground}; border: none; border-top: 2px solid {colours.warning}; }}"
            f"QTreeWidget {{ background: {colours.surface}; border: 1px solid {colours.line}; }}"
            f"QTreeWidget::item {{ height: {look.ROW - 2}px; }}"
        )
        self.hint.setStyleSheet(f"color: {colours.muted};")

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit(self._name, self._block)

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place:
            self.place_wanted.emit(*place)
