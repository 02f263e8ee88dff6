"""Pages to a printer, one at a time, so that the window stays smooth meanwhile: Qt's printer lives on its thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from gui.printing.document import Document
from gui.printing.output import page_layout
from gui.printing.paper import DOTS, Paper


class ToPrinter(QObject):
    """Sends the pages of a document; `sent` says how many are done, `ended` whether all went well."""

    sent = Signal(int)
    ended = Signal(bool)

    def __init__(self, document: Document, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self._printer = document, printer
        self._pages = _chosen(printer, len(document.pages))
        self._done = 0
        self.was_cancelled = False
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def count(self) -> int:
        """How many pages go to the printer."""
        return len(self._pages)

    def start(self) -> None:
        """Begin; the first page comes with the next turn of the event loop."""
        self._printer.setPageLayout(page_layout(self.document.paper))
        if self._pages and self._painter.begin(self._printer):
            self._timer.start()
        else:
            self.ended.emit(False)

    def cancel(self) -> None:
        """Give up: what has not reached the printer yet never will."""
        if self._timer.isActive():
            self._timer.stop()
            self.was_cancelled = True
            self._printer.abort()
            self._painter.end()
            self.ended.emit(False)

    def _next(self) -> None:
        if self._done and not self._printer.newPage():
            self._fail()
            return
        self.document.paint(self._painter, self._pages[self._done], self._printer.resolution() / DOTS)
        self._done += 1
        self.sent.emit(self._done)
        if self._done == len(self._pages):
            self._timer.stop()
            is_well = self._painter.end() and self._printer.printerState() != QPrinter.PrinterState.Error
            self.ended.emit(is_well)

    def _fail(self) -> None:
        self._timer.stop()
        self._painter.end()
        self.ended.emit(False)


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages that the printer's dialog was told, from 0; all where it was told none."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return list(range(max(1, first) - 1, min(last, count)))


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(paper: Paper, name: str) -> QPrinter:
    """A printer set to a paper and the name of what is printed, the system's usual one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(paper))
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer
