"""The integer linear programme of the matrix, written out: to read, to copy, to save for other solvers."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.model import Scenario
from gui import look
from gui.asking import Asking

SIZE = (860, 640)
FORMATS = ("lp", "mps")


def written(scenario: Scenario, form: str) -> str:
    """The programme of a scenario's matrix: "text" to be read, "lp" or "mps" for solvers."""
    from core.solve.allocation import cost_table, model_lp, model_mps, model_text

    return {"text": model_text, "lp": model_lp, "mps": model_mps}[form](cost_table(scenario))


def _text(scenario: Scenario, _over: Event) -> str:
    return written(scenario, "text")


class ModelWindow(QDialog):
    """Stands beside the work; it shows the matrix as it was when the window was opened."""

    save_wanted = Signal(str)  # "lp" or "mps"
    failed = Signal(object)  # an exception nobody expected

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model_window")
        self.setWindowTitle(self.tr("The model of the matrix"))
        self.resize(*SIZE)
        self.scenario = scenario
        self.text = QPlainTextEdit(self.tr("Writing it out…"))
        self.text.setObjectName("model_text")
        self.text.setAccessibleName(self.tr("The integer linear programme"))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._build()
        self._asking = Asking(_text, self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._fail)
        self._asking.ask(scenario)

    def _build(self) -> None:
        words = look.label(self.tr(
            "An integer linear programme: variables that are 0 or 1, a cost to be made least, and the rules. "
            "Any solver that reads LP or MPS files finds the same total."
        ), tone="muted")  # fmt: skip
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        self.copy_button = self._button(self.tr("&Copy"), "model_copy")
        self.copy_button.clicked.connect(self.copy)
        row.addWidget(self.copy_button)
        row.addStretch()
        for form in FORMATS:
            button = self._button(self.tr("Save as &{0}…").format(form.upper()), f"model_save_{form}")
            button.clicked.connect(self._save_lp if form == "lp" else self._save_mps)
            row.addWidget(button)
        close = self._button(self.tr("Close"), "model_close")
        close.clicked.connect(self.close)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addLayout(row)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    @property
    def is_busy(self) -> bool:
        """Whether the programme is being written out."""
        return self._asking.is_waiting

    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def close_down(self) -> None:
        """End what is being worked out."""
        self._asking.close()

    def _save_lp(self) -> None:
        self.save_wanted.emit("lp")

    def _save_mps(self) -> None:
        self.save_wanted.emit("mps")

    def _show(self, _question: object, text: str) -> None:
        self.text.setPlainText(text)

    def _fail(self, _question: object, error: Exception) -> None:
        self.text.setPlainText("")
        self.failed.emit(error)
