"""Order books in: read beside the window, so that it stays smooth."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.errors import CorkboardError
from core.files import BOOK_SUFFIXES
from core.files.intake import REPORT_SETTING, keep_profile, reports_in, take_book_in
from gui.dialogs import ImportWizard, ReportDialog
from gui.main_window.documents import keep_folder, last_folder
from gui.session import Session

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow


class Exchange(QObject):
    """One book at a time is read."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.wizard: ImportWizard | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self.wizard is not None and self.wizard.reading.is_busy

    def ask_import(self) -> None:
        """Let the planner choose an order book, and read it."""
        kind = self.tr("Order books ({0})").format(" ".join(f"*{suffix}" for suffix in BOOK_SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import order book"), last_folder(), kind)
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Read an order book, and show what it would bring."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason)
            return
        if self.wizard is not None:
            return
        keep_folder(path)
        self.wizard = ImportWizard(path, self._session.project, self._window)
        self.wizard.accepted.connect(self._take_in)
        self.wizard.failed.connect(self._say_unreadable)
        self.wizard.finished.connect(self._end_import)
        self.wizard.open()

    def show_reports(self) -> None:
        """Show what the project keeps of its imports."""
        ReportDialog(reports_in(self._session.project.settings), self._window).exec()

    @property
    def has_reports(self) -> bool:
        """Whether the project keeps a report of an import."""
        return any(name.startswith(REPORT_SETTING) for name in self._session.project.settings)

    def close(self) -> None:
        """Read no file any more."""
        if self.wizard is not None:
            self.wizard.reading.close()

    def _take_in(self) -> None:
        """Make what the planner accepts one step, and remember how the book was read for other projects too."""
        assert self.wizard is not None
        accepted = self.wizard.acceptance
        if self._session.apply_to_project(self.wizard.step_name, take_book_in, accepted):
            with suppress(CorkboardError, OSError):  # the project remembers it in any case
                keep_profile(accepted.profile)

    def _end_import(self, _result: int) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
            self.wizard = None

    def _say_unreadable(self, error: Exception) -> None:
        self._session.said.emit("")
        if isinstance(error, CorkboardError):
            self._window.notices.say(str(error), "problem", button=self.tr("Another file…"), act=self.ask_import)
        else:
            self._window.errors.show(error)
