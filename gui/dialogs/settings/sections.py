"""The list of sections at the left: those of the project first, then those of this computer."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gui import look
from gui.dialogs.settings.page import Page

WIDTH = 190
_PAGE = Qt.ItemDataRole.UserRole


class Sections(QListWidget):
    """Headings that cannot be chosen, and the sections below them."""

    chosen = Signal(object)  # the Page

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Sections"))
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(look.ICON, look.ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heads = {of_project: self._part(pages, of_project) for of_project in (True, False)}
        self.currentItemChanged.connect(self._tell)
        look.watcher.changed.connect(self._draw)
        self._draw()

    def _part(self, pages: Sequence[Page], of_project: bool) -> QListWidgetItem:
        head = QListWidgetItem(self.tr("This project") if of_project else self.tr("This computer"), self)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(look.font("small"))
        head.setSizeHint(QSize(0, look.ROW + look.GAP))
        head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        for page in pages:
            if page.is_of_project == of_project:
                item = QListWidgetItem(page.title, self)
                item.setData(_PAGE, page)
                item.setSizeHint(QSize(0, look.ROW + look.UNIT))
        return head

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(number) for number in range(self.count())]

    @property
    def page(self) -> Page | None:
        """The section that is chosen."""
        item = self.currentItem()
        return item.data(_PAGE) if item is not None else None

    def choose(self, name: str) -> None:
        """Choose a section by its name; the first one for a name there is none of."""
        pages = [item for item in self._items() if item.data(_PAGE) is not None]
        wanted = [item for item in pages if item.data(_PAGE).objectName() == name]
        self.setCurrentItem((wanted or pages)[0])

    def show_only(self, pages: Collection[Page]) -> None:
        """Leave out the sections in which nothing was found, and headings above none."""
        for item in self._items():
            if item.data(_PAGE) is not None:
                item.setHidden(item.data(_PAGE) not in pages)
        for of_project, head in self._heads.items():
            head.setHidden(not any(page.is_of_project == of_project for page in pages))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PAGE) is not None:
            self.chosen.emit(item.data(_PAGE))

    def _draw(self) -> None:
        for item in self._items():
            page = item.data(_PAGE)
            if page is None:
                item.setForeground(QColor(look.current().muted))
            else:
                item.setIcon(look.icon(page.icon_name))
