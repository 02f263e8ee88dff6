"""The page of one explanation: the headline, the chain of links, and the change that would help."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.explain import Explanation
from gui import look
from gui.panels.cure_card import CureCard
from gui.panels.link_row import LinkRow

SIGNS = {"late": ("late", "conflict"), "on time": ("keep", "good")}
"""Icon and colour of a state; any other has a plain one."""


class WhyPage(QScrollArea):
    """What is told about one order, from top to bottom."""

    back_asked_for = Signal()
    link_asked_for = Signal(object)  # a Link
    machine_asked_for = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_page")
        self._state = ""
        self._sign, self.headline = QLabel(), look.label(role="strong")
        self.back = QPushButton(self.tr("All late orders"))
        self.cure = CureCard()
        self._links = QWidget()
        self._column = QVBoxLayout(self._links)
        self._build()
        look.watcher.changed.connect(self._draw)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.headline.setWordWrap(True)
        self.back.setProperty("flat", True)
        self.back.setToolTip(self.tr("Choose another late order"))
        self.back.clicked.connect(self.back_asked_for)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look.UNIT, 0, 0)
        column.setSpacing(look.UNIT)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._head())
        column.addWidget(self.cure)
        column.addWidget(self._links)
        column.addStretch()
        self.setWidget(inside)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(look.MARGIN, 0, look.MARGIN, look.UNIT)
        row.setSpacing(look.GAP)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.headline, 1)
        return row

    def show_explanation(self, explained: Explanation) -> None:
        """Show another explanation in place of the present one, from its top."""
        self._state = explained.state
        self.headline.setText(explained.headline)
        self.setAccessibleName(explained.headline)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        last = len(explained.links) - 1
        for place, link in enumerate(explained.links):
            row = LinkRow(link, is_first=place == 0, is_last=place == last)
            row.clicked.connect(partial(self.link_asked_for.emit, link))
            row.machine_asked_for.connect(self.machine_asked_for)
            self._column.addWidget(row)
        self._draw()
        self.verticalScrollBar().setValue(0)

    @property
    def rows(self) -> list[LinkRow]:
        """The links as they stand on the page."""
        items = [self._column.itemAt(place) for place in range(self._column.count())]
        return [row for item in items if item is not None and isinstance(row := item.widget(), LinkRow)]

    def _draw(self) -> None:
        icon, colour = SIGNS.get(self._state, ("info", "muted"))
        pixmap = look.icon(icon, getattr(look.current(), colour)).pixmap(look.ICON + 2, look.ICON + 2)
        self._sign.setPixmap(pixmap)
        self.back.setIcon(look.icon("chevron-left"))
