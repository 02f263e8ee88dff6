"""Order books in, schedules and exchange files out: read and written by a job, so that the window stays smooth."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QSaveFile, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImageWriter
from PySide6.QtWidgets import QFileDialog

from core.errors import CorkboardError
from core.files import BOOK_SUFFIXES
from core.files.intake import REPORT_SETTING, keep_profile, reports_in, take_book_in
from core.model import Project, Scenario
from gui.dialogs import ImportWizard, ReportDialog, kind_name
from gui.jobs import Job, Report
from gui.main_window.documents import keep_folder, last_folder
from gui.session import Session

if TYPE_CHECKING:
    from gui.dialogs.import_wizard.understanding import TakenIn
    from gui.main_window.window import MainWindow

SETTLED = 500
"""Milliseconds after which the book of an import is gone, and rubbish is looked for again."""


class Exchange(QObject):
    """One file at a time is read or written."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job: Job | None = None
        self._path = Path()
        self._again: Callable[[], object] | None = None
        self.wizard: ImportWizard | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._job is not None or (self.wizard is not None and self.wizard.reading.is_busy)

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

    def ask_export(self) -> None:
        """Let the planner choose a name for the schedule, and write it."""
        proposal = Path(last_folder()) / self.tr("{0} schedule.xlsx").format(self._window.documents.title)
        kind = self.tr("Excel workbook (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export schedule"), str(proposal), kind)
        if name:
            self.export_schedule(_with_suffix(Path(name), ".xlsx"))

    def export_schedule(self, path: Path) -> None:
        """Write the plan as a workbook."""
        keep_folder(path)
        self._begin(path, partial(_write_schedule, self._session.scenario, path), self._say_written, self.ask_export)

    def ask_export_json(self) -> None:
        """Let the planner choose a name for the exchange file, and write it."""
        proposal = Path(last_folder()) / f"{self._window.documents.title}.json"
        kind = self.tr("Exchange file (*.json)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export exchange JSON"), str(proposal), kind)
        if name:
            self.export_json(_with_suffix(Path(name), ".json"))

    def export_json(self, path: Path) -> None:
        """Write the whole project for other systems."""
        keep_folder(path)
        self._begin(path, partial(_write_json, self._session.project, path), self._say_written, self.ask_export_json)

    def ask_picture(self) -> None:
        """Let the planner choose a name for a picture of the board, and write it."""
        proposal = Path(last_folder()) / f"{self._window.documents.title}.png"
        kind = self.tr("Picture (*.png)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save picture"), str(proposal), kind)
        if name:
            self.save_picture(_with_suffix(Path(name), ".png"))

    def save_picture(self, path: Path) -> None:
        """Write the whole plan as a picture; the file that was there stays where that fails."""
        keep_folder(path)
        self._path, file = path, QSaveFile(str(path))
        is_open = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if is_open and QImageWriter(file, QByteArray(b"png")).write(self._window.board.image()) and file.commit():
            self._say_written(None)
        else:
            text = self.tr("{0} could not be written: {1}.").format(path.name, file.errorString().rstrip("."))
            self._window.notices.say(text, "problem", button=self.tr("Another file…"), act=self.ask_picture)

    def close(self) -> None:
        """Wait for a file that is being written, and read none any more."""
        gc.enable()
        if self.wizard is not None:
            self.wizard.reading.close()
        if self._job is not None:
            self._job.wait()

    def _begin(self, path: Path, call: Callable[[Report], Any], done: Callable[[Any], None],
               again: Callable[[], object]) -> None:  # fmt: skip
        if self._job is not None:
            self._window.notices.say(self.tr("{0} is still being worked on.").format(self._path.name))
            return
        self._path, self._again = path, again
        self._job = Job(call)
        for ended in (self._job.done, self._job.failed):
            ended.connect(self._end)
        self._job.done.connect(done)
        self._job.failed.connect(self._say_failed)
        self._session.said.emit(self.tr("Working on {0}…").format(path.name))
        self._job.start()

    def _end(self, _outcome: object) -> None:
        self._job = None

    def _take_in(self) -> None:
        """Make what the planner accepts one step, and remember how the book was read for other projects too."""
        assert self.wizard is not None
        if self._session.apply_to_project(self.wizard.step_name, _taken_in, self.wizard.taken):
            with suppress(CorkboardError, OSError):  # the project remembers it in any case
                for one in self.wizard.taken:
                    keep_profile(one.accepted.profile)

    def _say_unreadable(self, error: Exception) -> None:
        self._again = self.ask_import
        self._say_failed(error)

    def _end_import(self, _result: int) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
            self.wizard = None
        QTimer.singleShot(SETTLED, self, gc.enable)

    def _say_written(self, _result: object) -> None:
        self._session.said.emit(self.tr("Written: {0}").format(self._path.name))
        url = QUrl.fromLocalFile(str(self._path))
        self._window.notices.say(
            self.tr("{0} is written.").format(self._path.name),
            button=self.tr("Open"), act=partial(QDesktopServices.openUrl, url),
        )  # fmt: skip

    def _say_failed(self, error: Exception) -> None:
        self._session.said.emit("")
        if isinstance(error, CorkboardError):
            self._window.notices.say(str(error), "problem", button=self.tr("Another file…"), act=self._again)
        else:
            self._window.errors.show(error)


def _taken_in(project: Project, taken: Sequence[TakenIn]) -> Project:
    """The project with the tables of a book in it, as the thread made it unless the project moved on meanwhile."""
    for one in taken:
        project = one.after if project is one.before else take_book_in(project, one.accepted)
    return project


def _write_schedule(scenario: Scenario, path: Path, _report: Report) -> None:
    from core.files import write_schedule

    write_schedule(scenario, path)


def _write_json(project: Project, path: Path, _report: Report) -> None:
    from core.files import write_exchange

    write_exchange(project, path)


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
