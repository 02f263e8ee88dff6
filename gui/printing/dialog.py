"""Print: what goes on paper at the left, the pages as they will be at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import look
from gui.asking import Asking, Waiting
from gui.calm import calm
from gui.look import wording
from gui.printing.choices import Choices, remember
from gui.printing.document import Document, document_of, told_of_unknown
from gui.printing.form import ChoicesForm
from gui.printing.preview import CLOSER, Preview
from gui.printing.source import Source
from gui.printing.to_printer import has_printer

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

PAUSE = 90
"""Milliseconds after a change before the pages are laid out anew."""
FORM = 336
FIRST_SIZE = (1180, 720)
Question = tuple[Source, Choices]


class PrintDialog(QDialog):
    """Choose, look, and print or save; the pages are laid out beside the window."""

    pdf_asked_for = Signal(object)  # Choices
    print_asked_for = Signal(object)  # Document
    broke = Signal(object)  # the exception

    def __init__(self, source: Source, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setWindowTitle(self.tr("Print"))
        self._source, self.document = source, cast("Document | None", None)
        self.form, self.preview = ChoicesForm(source, choices), Preview()
        self.preview.setAccessibleName(self.tr("Preview"))
        self._asking = Asking(_laid_out, self)
        self._asking.answered.connect(self._hear)
        self._asking.failed.connect(self._hear_failure)
        self.preview.sheet.broke.connect(self.broke)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._make_bar()
        self._make_buttons()
        self._build()
        self.form.changed.connect(self._begin)
        self.preview.turned.connect(self._show_place)
        self.preview.zoomed.connect(self._show_place)
        self._begin()
        self.preview.setFocus()

    @property
    def is_ready(self) -> bool:
        """Whether the pages are those that are chosen now, and the one that is looked at is painted."""
        return not (self._pause.isActive() or self._asking.is_waiting or self.preview.sheet.is_waiting)

    def done(self, result: int) -> None:
        """Keep the choices, and end."""
        remember(self.form.kept)
        self._pause.stop()
        self._asking.leave()
        self.preview.close_sheet()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a field ends its entry there, and does not save or print."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and isinstance(self.focusWidget(), QAbstractSpinBox):
            event.accept()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same as Close."""
        super().closeEvent(event)
        self._asking.leave()
        self.preview.close_sheet()

    # Making

    def _make_bar(self) -> None:
        self.first = _tool("chevron-left", self.tr("Page before (Page up)"))
        self.next = _tool("chevron-right", self.tr("Next page (Page down)"))
        self.first.clicked.connect(lambda: self.preview.turn_to(self.preview.page - 1))
        self.next.clicked.connect(lambda: self.preview.turn_to(self.preview.page + 1))
        self.place = QSpinBox()
        self.place.setObjectName("print_place")
        self.place.setAccessibleName(self.tr("Page"))
        self.place.setKeyboardTracking(False)
        self.place.valueChanged.connect(lambda page: self.preview.turn_to(page - 1))
        self.count, self.percent = look.label(tone="muted"), look.label(tone="muted")
        self.percent.setMinimumWidth(44)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nearer = _tool("zoom-in", self.tr("Zoom in (Ctrl+wheel, +)"))
        self.further = _tool("zoom-out", self.tr("Zoom out (Ctrl+wheel, -)"))
        self.nearer.clicked.connect(partial(self.preview.zoom, CLOSER))
        self.further.clicked.connect(partial(self.preview.zoom, 1 / CLOSER))
        self.whole = QPushButton(self.tr("Whole page"))
        self.whole.setToolTip(self.tr("Fit the page into the window (0)"))
        self.whole.clicked.connect(partial(self.preview.zoom, 0.0))
        self.wide = QPushButton(self.tr("Page width"))
        self.wide.clicked.connect(self.preview.fit_width)
        for button in (self.whole, self.wide):
            button.setProperty("flat", True)
            button.setAutoDefault(False)

    def _make_buttons(self) -> None:
        self.note = look.label(role="small", tone="muted")
        self.note.setWordWrap(True)
        self.pdf = QPushButton(look.icon("pdf"), self.tr("Save as P&DF…"))
        self.print = QPushButton(look.icon("print"), self.tr("&Print…"))
        self.cancel = QPushButton(self.tr("&Close"))
        self.help = QPushButton(self.tr("Help"))
        self.help.setObjectName("help_button")  # the help desk listens to it
        self.help.setAutoDefault(False)
        self.pdf.clicked.connect(self._ask_for_pdf)
        self.print.clicked.connect(self._ask_for_print)
        self.cancel.clicked.connect(self.reject)
        main = self.print if has_printer() else self.pdf
        main.setDefault(True)
        main.setProperty("primary", True)
        if main is self.print:
            main.setIcon(look.icon("print", look.current().on_accent))
        else:
            main.setIcon(look.icon("pdf", look.current().on_accent))
            self.print.setToolTip(self.tr("No printer is set up on this computer."))

    def _build(self) -> None:
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(self.form)
        side.setFixedWidth(FORM)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = QHBoxLayout()
        left: tuple[QWidget, ...] = (self.first, self.place, self.count, self.next)
        for widget in left:
            bar.addWidget(widget)
        bar.addStretch(1)
        for button in (self.further, self.percent, self.nearer, self.whole, self.wide):
            bar.addWidget(button)
        right = QVBoxLayout()
        right.addLayout(bar)
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.addWidget(side)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        for last in (self.pdf, self.print, self.cancel, self.help):
            buttons.addWidget(last)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        self.resize(*FIRST_SIZE)

    # At work

    def _begin(self) -> None:
        self._pause.start()
        self._refresh(None)

    def _ask(self) -> None:
        self._asking.ask((self._source, self.form.choices))

    def _hear(self, _question: object, document: Document) -> None:
        self.document = document
        self.preview.show_document(document)
        self._refresh(document)

    def _hear_failure(self, _question: object, error: Exception) -> None:
        self.broke.emit(error)

    def _refresh(self, document: Document | None) -> None:
        """What can be done with the pages there are; None while they are laid out."""
        count = len(document.pages) if document else 0
        self.pdf.setEnabled(count > 0)
        self.print.setEnabled(count > 0 and has_printer())
        if document is None:
            self.note.setText(self.tr("Laying out the pages…"))
        elif not count:
            self.note.setText(self.tr("Choose what to print."))
        elif not has_printer():
            none = self.tr("No printer is set up on this computer. A PDF can be printed elsewhere.")
            self.note.setText("\n".join(filter(None, (none, told_of_unknown(document)))))
        else:
            self.note.setText(told_of_unknown(document))
        self._show_place()

    def _show_place(self, *_: object) -> None:
        count, page = self.preview.count, self.preview.page
        self.place.blockSignals(True)
        self.place.setRange(min(1, count), count)
        self.place.setValue(page + 1 if count else 0)
        self.place.blockSignals(False)
        self.count.setText(self.tr("of {0}").format(wording.whole(count)))
        self.first.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)
        self.percent.setText(wording.share(self.preview.scale) if count else "")

    def _ask_for_pdf(self) -> None:
        self.pdf_asked_for.emit(self.form.choices)

    def _ask_for_print(self) -> None:
        if self.document is not None:
            self.print_asked_for.emit(self.document)


def _laid_out(question: Question, _over: Waiting) -> Document:
    with calm():
        return document_of(*question)


def _tool(icon: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(look.icon(icon))
    made.setAutoRaise(True)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    return made
