"""Pages to a printer, one at a time and beside the window: Qt lets a thread of its own paint on a printer."""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from gui.calm import calm
from gui.jobs import Job, Report
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
        self._over = Event()
        self._job: Job | None = None
        self.was_cancelled = False

    @property
    def count(self) -> int:
        """How many pages go to the printer."""
        return len(self._pages)

    def start(self) -> None:
        """Begin."""
        self._printer.setPageLayout(page_layout(self.document.paper))
        self._job = Job(partial(_send, self.document, self._printer, self._pages, self._over))
        self._job.reported.connect(self._hear)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()

    def cancel(self) -> None:
        """Give up: what has not reached the printer yet never will."""
        if self._job is not None:
            self._over.set()
            self.was_cancelled = True
            self._end(False)

    def close(self) -> None:
        """The same, and wait for the page that is being painted: the thread must not outlive its window."""
        job = self._job
        self.cancel()
        if job is not None:
            job.wait()

    def _hear(self, count: int) -> None:
        if self._job is not None:
            self.sent.emit(count)

    def _end(self, is_well: bool) -> None:
        if self._job is not None:
            self._job = None
            self.ended.emit(is_well)

    def _fail(self, _error: Exception) -> None:
        self._end(False)


def _send(document: Document, printer: QPrinter, pages: list[int], over: Event, report: Report) -> bool:
    """Paint the pages on a printer, and say after each how many are done; whether it has taken them all."""
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return False
    try:
        with calm():
            for done, page in enumerate(pages):
                if over.is_set() or (done and not printer.newPage()):
                    printer.abort()
                    return False
                document.paint(painter, page, printer.resolution() / DOTS)
                report(done + 1)
    finally:
        is_ended = painter.end()
    return is_ended and printer.printerState() != QPrinter.PrinterState.Error


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
