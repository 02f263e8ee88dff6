"""The row above the board: what to colour by, how much to see, and the legend."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from gui import look
from gui.gantt.colouring import key_name
from gui.gantt.contents import Contents
from gui.gantt.legend import Legend


class BoardToolbar(QWidget):
    """A combo box, four zoom buttons and the legend."""

    zoom_asked_for = Signal(str)  # "all", "week", "day" or "selection"

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self.combo = QComboBox()
        self.combo.setObjectName("board_colour_by")
        self.combo.setAccessibleName(self.tr("Colour by"))
        self.combo.setToolTip(self.tr("What the colours of the bars say"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.activated.connect(self._choose)
        self.legend = Legend(contents)
        self._buttons = {kind: self._button(kind, tip) for kind, tip in self._tips().items()}
        self._build()
        contents.changed.connect(self._renew)
        contents.marked.connect(self._mark)
        look.watcher.changed.connect(self._draw)
        self._renew()
        self._draw()

    def _tips(self) -> dict[str, str]:
        return {
            "all": self.tr("The whole plan"), "week": self.tr("A week"), "day": self.tr("A day"),
            "selection": self.tr("What is selected"),
        }  # fmt: skip

    def _button(self, kind: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"board_zoom_{kind}")
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(self.tr("Zoom: {0}").format(tip))
        button.setIconSize(QSize(look.ICON, look.ICON))
        button.clicked.connect(lambda: self.zoom_asked_for.emit(kind))
        return button

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP, look.UNIT, look.GAP, look.UNIT)
        row.setSpacing(2)
        caption = look.label(self.tr("Colour by"), tone="muted")
        caption.setBuddy(self.combo)
        row.addWidget(caption)
        row.addSpacing(look.UNIT)
        row.addWidget(self.combo)
        row.addSpacing(look.MARGIN)
        row.addWidget(self.legend, 1)
        row.addSpacing(look.GAP)
        for button in self._buttons.values():
            row.addWidget(button)

    def _draw(self) -> None:
        icons = {"all": "zoom-all", "week": "week", "day": "day", "selection": "zoom-selection"}
        for kind, button in self._buttons.items():
            button.setIcon(look.icon(icons[kind]))

    def _renew(self) -> None:
        keys = self._contents.keys
        if [self.combo.itemData(place) for place in range(self.combo.count())] != list(keys):
            self.combo.clear()
            for key in keys:
                self.combo.addItem(key_name(key), key)
        self.combo.setCurrentIndex(self.combo.findData(self._contents.key))
        self._mark()

    def _mark(self) -> None:
        self._buttons["selection"].setEnabled(bool(self._contents.session.selection.lots))

    def _choose(self, place: int) -> None:
        self._contents.set_key(self.combo.itemData(place))
