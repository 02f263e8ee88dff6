"""What stands in the middle while there is nothing to plan yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.language import counted
from gui import look
from gui.main_window.samples import Sample, samples

WIDTH = 460


def _tr(text: str) -> str:
    return QCoreApplication.translate("Welcome", text)


class Welcome(QWidget):
    """Three ways to begin: an order book, a project, a sample."""

    import_asked_for = Signal()
    open_asked_for = Signal()
    file_asked_for = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._samples = [SampleButton(sample) for sample in samples()]
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._card())
        middle.addStretch()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)

    def _card(self) -> QWidget:
        card = QWidget()
        card.setFixedWidth(WIDTH)
        column = QVBoxLayout(card)
        column.setSpacing(look.GAP)
        column.addLayout(_head())
        words = look.label(self.tr(
            "Bring in your order book and let the optimiser propose a plan, or look around in a sample first. "
            "You can also drag a file onto this window, or type machines and orders into the tables below."
        ), tone="muted")  # fmt: skip
        words.setWordWrap(True)
        column.addWidget(words)
        column.addSpacing(look.GAP)
        column.addLayout(self._doors())
        column.addSpacing(look.SECTION)
        column.addWidget(look.label(self.tr("Samples"), role="strong"))
        for button in self._samples:
            button.clicked.connect(self._open_sample)
            column.addWidget(button)
        return card

    def _doors(self) -> QHBoxLayout:
        import_button, open_button = QPushButton(self.tr("Import workbook…")), QPushButton(self.tr("Open…"))
        import_button.setProperty("primary", True)
        import_button.setObjectName("welcome_import")
        open_button.setObjectName("welcome_open")
        import_button.clicked.connect(self.import_asked_for)
        open_button.clicked.connect(self.open_asked_for)
        row = QHBoxLayout()
        row.addWidget(import_button)
        row.addWidget(open_button)
        row.addStretch()
        return row

    def _open_sample(self) -> None:
        button = self.sender()
        assert isinstance(button, SampleButton)
        self.file_asked_for.emit(str(button.sample.path))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The board's own colour, so that nothing jumps when the board takes its place."""
        QPainter(self).fillRect(self.rect(), QColor(look.current().surface))


class SampleButton(QPushButton):
    """One sample: its name, and how much is in it."""

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = sample
        self.setFlat(True)
        self.setObjectName(f"sample_{sample.path.stem}")
        self.setAccessibleName(f"{sample.name}, {contents(sample)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP, look.UNIT, look.GAP, look.UNIT)
        for text, tone in ((sample.name, ""), (contents(sample), "muted")):
            words = look.label(text, tone=tone)  # type: ignore[arg-type]
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(words)
        row.insertStretch(1)

    def sizeHint(self) -> QSize:
        """As high as a line with some air."""
        return QSize(WIDTH, self.fontMetrics().height() + 3 * look.UNIT)


def contents(sample: Sample) -> str:
    """How much is in a sample, in words."""
    parts = (
        counted("{n} order", "{n} orders", sample.orders) if sample.orders else "",
        counted("{n} machine", "{n} machines", sample.machines) if sample.machines else "",
        counted("{n} producer", "{n} producers", sample.producers) if sample.producers else "",
    )
    return " · ".join(part for part in parts if part)


def _head() -> QHBoxLayout:
    picture = QLabel()
    picture.setPixmap(look.icon("corkboard").pixmap(QSize(40, 40)))
    name = look.label("Corkboard", role="title")
    row = QHBoxLayout()
    row.setSpacing(look.MARGIN)
    row.addWidget(picture)
    row.addWidget(name, 1)
    return row
