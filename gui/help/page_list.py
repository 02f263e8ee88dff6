"""The pages of the manual at the left: by chapter, or those that hold what is searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import look
from gui.help.manual import contents, found

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PAGE = Qt.ItemDataRole.UserRole


class PageList(QWidget):
    """A search line over a list; Down goes from the line into the list, Return opens a page."""

    chosen = Signal(str)  # a page
    searched = Signal(str)  # the words that are searched for now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_pages")
        self._items: list[QTreeWidgetItem] = []
        self.line = QLineEdit()
        self.line.setObjectName("manual_search")
        self.line.setPlaceholderText(self.tr("Search the manual"))
        self.line.setAccessibleName(self.tr("Search the manual"))
        self.line.setToolTip(self.tr("Shows the pages that hold all these words (Ctrl+F)"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._open_first)
        self.list = QTreeWidget()
        self.list.setObjectName("manual_list")
        self.list.setAccessibleName(self.tr("Pages of the manual"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(look.MARGIN)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.currentItemChanged.connect(self._on_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP, look.GAP, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self._fill()

    def point_to(self, page: str) -> None:
        """Select the page that is shown, if the list holds it."""
        for item in self._items:
            if item.data(0, PAGE) == page:
                self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the search line into the list."""
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._fill(words)
        self.searched.emit(words)

    def _fill(self, words: str = "") -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self._items.clear()
        if words.strip():
            self._fill_hits(words)
        else:
            self._fill_chapters()
        self.list.expandAll()
        self.list.blockSignals(False)

    def _fill_chapters(self) -> None:
        chapters: dict[str, QTreeWidgetItem] = {}
        for entry in contents():
            if entry.chapter not in chapters:
                chapters[entry.chapter] = self._item(entry.chapter, "")
                chapters[entry.chapter].setFont(0, look.font("strong"))
                self.list.addTopLevelItem(chapters[entry.chapter])
            chapters[entry.chapter].addChild(self._item(entry.title, entry.page))

    def _fill_hits(self, words: str) -> None:
        for hit in found(words):
            item = self._item(f"{hit.title}\n{hit.excerpt}", hit.page)
            self.list.addTopLevelItem(item)
        if not self.list.topLevelItemCount():
            self.list.addTopLevelItem(self._item(self.tr("No page holds all these words."), ""))

    def _item(self, text: str, page: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, PAGE, page)
        self._items.append(item)
        if "\n" not in text:
            item.setSizeHint(0, QSize(0, look.ROW))
        if not page:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _open_first(self) -> None:
        first = next((item for item in self._items if item.data(0, PAGE)), None)
        if first is not None and self.line.text().strip():
            self.list.setCurrentItem(first)
            self._choose(first)

    def _choose(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        if page := item.data(0, PAGE):
            self.chosen.emit(page)

    def _on_current(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None and self.list.hasFocus():
            self._choose(item)
