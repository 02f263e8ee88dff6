"""What rows and columns that look different are to mean: hidden, struck through, coloured."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.files.intake import COLUMNS_HIDDEN, ROWS_HIDDEN, ROWS_STRUCK, RowLooks, colour_key
from core.language import counted
from gui import look
from gui.dialogs.import_wizard.choice_row import CalmBox
from gui.look import wording

WIDTH = 232
SWATCH = 14


class LooksPanel(QWidget):
    """One line for each kind of look there is in the table."""

    said = Signal(str, str)  # the key of an answer, and the answer

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # as wide as its longest words
        self.boxes: dict[str, QCheckBox | CalmBox] = {}
        self._shown = RowLooks()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.GAP, 0, 0, 0)
        self._column.setSpacing(look.GAP)

    def show_looks(self, looks: RowLooks, answers: dict[str, str]) -> None:
        """Show what there is, each with its present answer."""
        if looks != self._shown:
            self._shown = looks
            self._build(looks)
        for key, box in self.boxes.items():
            answer = answers.get(key, "cancelled" if key == ROWS_STRUCK else "in")
            if isinstance(box, QCheckBox):
                box.setChecked(answer == "in")
            else:
                box.setCurrentIndex(max(0, box.findData(answer)))
        self.setVisible(bool(looks))

    def _build(self, looks: RowLooks) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # not taken from its parent: under a focus ring that is the end of the program
                widget.deleteLater()
        self.boxes = {}
        self._column.addWidget(look.label(self.tr("Rows that look different"), role="strong"))
        self._add_ticks(looks)
        if looks.colours:
            self._column.addSpacing(look.UNIT)
            self._column.addWidget(look.label(self.tr("What a colour means"), tone="muted", role="small"))
        for colour, count in looks.colours:
            self._add_colour(colour, count)
        self._column.addStretch(1)

    def _add_ticks(self, looks: RowLooks) -> None:
        hidden, struck = wording.whole(looks.hidden), wording.whole(looks.struck)
        columns = " ".join(looks.hidden_columns[:6]) + ("…" if len(looks.hidden_columns) > 6 else "")
        ticks = (
            (looks.hidden, ROWS_HIDDEN, self.tr("Take &hidden rows in ({0})").format(hidden), ""),
            (looks.struck, ROWS_STRUCK, self.tr("Take &struck-through rows in ({0})").format(struck),
             self.tr("Otherwise they count as cancelled.")),
            (len(looks.hidden_columns), COLUMNS_HIDDEN, self.tr("Use hidden &columns ({0})").format(columns), ""),
        )  # fmt: skip
        for count, key, text, tip in ticks:
            if count:
                box = QCheckBox(text)
                box.setObjectName(f"look {key}")
                box.setToolTip(look.as_written(tip))
                box.clicked.connect(self._tick)
                self.boxes[key] = box
                self._column.addWidget(box)

    def _add_colour(self, colour: str, count: int) -> None:
        rows = counted("1 row", "{n} rows", count)
        swatch, box = QLabel(), CalmBox()
        swatch.setPixmap(_swatch(colour, self.devicePixelRatioF()))
        swatch.setToolTip(f"#{colour}")
        for text, answer in ((self.tr("Take in"), "in"), (self.tr("Finished"), "finished"),
                             (self.tr("Cancelled"), "cancelled"), (self.tr("Leave out"), "out")):  # fmt: skip
            box.addItem(text, answer)
        box.setObjectName(f"look {colour_key(colour)}")
        box.setAccessibleName(self.tr("{0} filled with colour {1}").format(rows, colour))
        box.activated.connect(self._choose)
        self.boxes[colour_key(colour)] = box
        line, holder = QHBoxLayout(), QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(swatch)
        line.addWidget(look.label(rows), 1)
        line.addWidget(box)
        holder.setLayout(line)
        self._column.addWidget(holder)

    def _tick(self, is_in: bool) -> None:
        key = self._key()
        self.said.emit(key, "in" if is_in else "cancelled" if key == ROWS_STRUCK else "out")

    def _choose(self, place: int) -> None:
        key = self._key()
        box = self.boxes[key]
        assert isinstance(box, CalmBox)
        self.said.emit(key, str(box.itemData(place)))

    def _key(self) -> str:
        return self.sender().objectName().removeprefix("look ")


def _swatch(colour: str, scale: float) -> QPixmap:
    picture = QPixmap(round(SWATCH * scale), round(SWATCH * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(look.current().line))
    painter.setBrush(QColor(f"#{colour}"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SWATCH - 1, SWATCH - 1), 3, 3)
    painter.end()
    return picture
