"""Order books in: read beside the window, so that it stays smooth."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from core.errors import CorkboardError
from core.files import BOOK_SUFFIXES
from core.files.intake import REPORT_SETTING, keep_profile, reports_in, take_book_in
from core.model import Project
from gui.dialogs import ImportWizard, ReportDialog, kind_name
from gui.main_window.documents import keep_folder, last_folder
from gui.session import Session

if TYPE_CHECKING:
    from gui.dialogs.import_wizard.understanding import TakenIn
    from gui.main_window.window import MainWindow

SETTLED = 500
"""Milliseconds after which the book of an import is gone, and rubbish is looked for again."""


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

    def ask_import(self, kind: str = "") -> None:
        """Let the planner choose a book, and read it for one kind of table, or for what it holds."""
        filters = self.tr("Workbooks and tables ({0})").format(" ".join(f"*{suffix}" for suffix in BOOK_SUFFIXES))
        title = self.tr("Import: {0}").format(kind_name(kind)) if kind else self.tr("Import a book")
        name, _ = QFileDialog.getOpenFileName(self._window, title, last_folder(), filters)
        if name:
            self.import_file(Path(name), kind)

    def import_file(self, path: Path, kind: str = "") -> None:
        """Read a book for one kind of table, or for what it holds, and show what it would bring."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason)
            return
        if self.wizard is not None:
            return
        keep_folder(path)
        gc.disable()  # a look through the million cells of a book for rubbish holds the window up for long
        self.wizard = ImportWizard(path, self._session.project, self._window, kind)
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
        gc.enable()
        if self.wizard is not None:
            self.wizard.reading.close()

    def _take_in(self) -> None:
        """Make what the planner accepts one step, and remember how the book was read for other projects too."""
        assert self.wizard is not None
        if self._session.apply_to_project(self.wizard.step_name, _taken_in, self.wizard.taken):
            with suppress(CorkboardError, OSError):  # the project remembers it in any case
                for one in self.wizard.taken:
                    keep_profile(one.accepted.profile)
            self._window.middle.take_keyboard()

    def _end_import(self, _result: int) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
            self.wizard = None
        QTimer.singleShot(SETTLED, self, gc.enable)

    def _say_unreadable(self, error: Exception) -> None:
        self._session.said.emit("")
        if isinstance(error, CorkboardError):
            self._window.notices.say(str(error), "problem", button=self.tr("Another file…"), act=self.ask_import)
        else:
            self._window.errors.show(error)


def _taken_in(project: Project, taken: Sequence[TakenIn]) -> Project:
    """The project with the tables of a book in it, as the thread made it unless the project moved on meanwhile."""
    for one in taken:
        project = one.after if project is one.before else take_book_in(project, one.accepted)
    return project
