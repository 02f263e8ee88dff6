"""Print, and PDF: the dialog with the preview, the printer's own, and the file; told in the strip above the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog

from core.language import counted
from gui.calm import calm
from gui.jobs import Report
from gui.main_window.documents import keep_folder, last_folder
from gui.main_window.naming import ask_name
from gui.printing import (
    Choices,
    Document,
    PrintDialog,
    Source,
    ToPrinter,
    has_printer,
    printer_for,
    remember,
    remembered,
    some_document_of,
    write_pdf,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gui.main_window.window import MainWindow


class Printing(QObject):
    """Asks how, and prints."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path()
        self._source: Source | None = None
        self._choices = Choices()
        self.dialog: PrintDialog | None = None
        self.sending: ToPrinter | None = None

    def open(self) -> None:
        """Show the pages, and let the planner choose."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        self._begin(remembered())
        assert self._source is not None
        self.dialog = PrintDialog(self._source, self._choices, self._window)
        self.dialog.pdf_asked_for.connect(self._ask_pdf_of)
        self.dialog.print_asked_for.connect(self.print)
        self.dialog.broke.connect(self._window.errors.show)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def ask_pdf(self) -> None:
        """Let the planner choose a name, and write the pages as they were last chosen."""
        self._begin(remembered())
        assert self._source is not None
        if not set(self._choices.parts) & set(self._source.parts):  # what was chosen last this plan has not
            self._choices = replace(self._choices, parts=self._source.parts)
        self._ask_path()

    def _begin(self, choices: Choices) -> None:
        window = self._window
        self._source = Source(window.session.scenario, window.documents.title, datetime.now())
        self._choices = replace(choices, colour_by=window.board.colour_by)

    def _ask_pdf_of(self, choices: Choices) -> None:
        self._choices = choices
        remember(choices)
        self._ask_path()

    def _ask_path(self) -> None:
        name = self.tr("{0} plan.pdf").format(self._window.documents.name_of_files)
        parent = self.dialog or self._window
        path = ask_name(parent, self.tr("Save as PDF"), Path(last_folder()) / name, self.tr("PDF file (*.pdf)"))
        if path is not None:
            self.save_pdf(path)

    def save_pdf(self, path: Path) -> None:
        """Write the pages that are asked for as a PDF, beside the window."""
        if self._source is None:
            self._begin(remembered())
        assert self._source is not None
        keep_folder(path)
        if self.dialog is not None:
            self.dialog.accept()
        work = partial(_write, self._source, self._choices, path)
        told = self.tr("Writing {0}…").format(path.name)
        if self._window.errand.begin(told, work, self._say_written, again=self._ask_path, instead=self.save_pdf):
            self._path = path

    def _say_written(self, _result: object) -> None:
        self._window.session.said.emit(self.tr("Written: {0}").format(self._path.name))
        url = QUrl.fromLocalFile(str(self._path))
        self._window.notices.say(
            self.tr("{0} is written.").format(self._path.name),
            button=self.tr("Open"), act=partial(QDesktopServices.openUrl, url),
        )  # fmt: skip

    def print(self, document: Document) -> None:
        """Ask which printer, and send the pages."""
        if not has_printer():
            self._say_no_printer()
            return
        printer = printer_for(document.paper, document.strip.name)
        asked = QPrintDialog(printer, self.dialog or self._window)
        asked.setWindowTitle(self.tr("Print"))
        asked.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        asked.setMinMax(1, len(document.pages))
        if asked.exec() == QPrintDialog.DialogCode.Accepted:
            self.send(document, printer)

    def send(self, document: Document, printer: QPrinter) -> None:
        """Send pages to a printer, one at a time."""
        if self.sending is not None:
            self._window.notices.say(self.tr("Pages are being sent to the printer already."))
            return
        if self.dialog is not None:
            self.dialog.accept()
        self.sending = ToPrinter(document, printer, self)
        self.sending.sent.connect(self._say_sent)
        self.sending.ended.connect(self._end_sending)
        self._say_sent(0)
        self.sending.start()

    def close(self) -> None:
        """End what goes on; what is not printed yet never will be."""
        if self.dialog is not None:
            self.dialog.reject()
        if self.sending is not None:
            self.sending.close()

    def _say_sent(self, count: int) -> None:
        if self.sending is not None:
            told = self.tr("Printing: {0} of {1} pages sent…").format(count, self.sending.count)
            self._window.notices.say(told, button=self.tr("Cancel"), act=self.sending.cancel)

    def _end_sending(self, is_well: bool) -> None:
        count = self.sending.count if self.sending else 0
        was_cancelled = self.sending is not None and self.sending.was_cancelled
        self.sending = None
        if is_well:
            self._window.notices.say(counted("{n} page went to the printer.", "{n} pages went to the printer.", count))
        elif was_cancelled:
            self._window.notices.say(self.tr("Printing was cancelled."))
        else:
            self._window.notices.say(self.tr(
                "The printer does not take the pages. Look whether it is switched on and reachable, or save a PDF."
            ), "problem")  # fmt: skip

    def _say_no_printer(self) -> None:
        self._window.notices.say(self.tr(
            "No printer is set up on this computer. Save the pages as a PDF, and print that elsewhere."
        ), "problem", button=self.tr("Save as PDF…"), act=self.ask_pdf)  # fmt: skip

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _write(source: Source, choices: Choices, path: Path, report: Report, over: Event) -> None:
    told = _Told(path, report)
    with calm():
        write_pdf(partial(some_document_of, source, choices), path, told.say, over.is_set)


class _Told:
    """Passes on which page is written, a few times a second."""

    def __init__(self, path: Path, report: Report) -> None:
        self._path, self._report = path, report
        self._last = datetime.min

    def say(self, page: object) -> None:
        now = datetime.now()
        if (now - self._last).total_seconds() > 0.1:
            self._last = now
            self._report(f"{self._path.name}: {page}…")
