"""Schedules, exchange files and pictures out: made beside the window, with a way to cancel, and where a name cannot be
written, with another one that can."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from core.model import Project, Scenario
from gui.jobs import Report
from gui.main_window.documents import keep_folder, last_folder
from gui.main_window.naming import ask_name

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow


class Exporting(QObject):
    """Asks for a name, and writes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session, self.errand = window, window.session, window.errand
        self._path = Path()

    def ask_schedule(self) -> None:
        """Let the planner choose a name for the standard workbook, and write it."""
        name = self.tr("{0} schedule.xlsx").format(self._window.documents.name_of_files)
        path = self._asked(self.tr("Export schedule"), name, self.tr("Excel workbook (*.xlsx)"))
        if path is not None:
            self.export_schedule(path)

    def export_schedule(self, path: Path) -> None:
        """Write the plan as the standard workbook."""
        work = partial(_write_schedule, self._session.scenario, path, self._window.documents.title)
        self._begin(path, work, self.ask_schedule, self.export_schedule)

    def ask_json(self) -> None:
        """Let the planner choose a name for the exchange file, and write it."""
        name = f"{self._window.documents.name_of_files}.json"
        path = self._asked(self.tr("Export exchange JSON"), name, self.tr("Exchange file (*.json)"))
        if path is not None:
            self.export_json(path)

    def export_json(self, path: Path) -> None:
        """Write the whole project for other systems."""
        work = partial(_write_json, self._session.project, path)
        self._begin(path, work, self.ask_json, self.export_json)

    def ask_picture(self) -> None:
        """Let the planner choose a name for a picture of the board, and write it."""
        name = f"{self._window.documents.name_of_files}.png"
        path = self._asked(self.tr("Save picture"), name, self.tr("Picture (*.png)"))
        if path is not None:
            self.save_picture(path)

    def save_picture(self, path: Path) -> None:
        """Write the whole plan as a picture."""
        work = partial(_write_picture, self._window.board.image(), path)
        self._begin(path, work, self.ask_picture, self.save_picture)

    def _asked(self, title: str, name: str, kind: str) -> Path | None:
        return ask_name(self._window, title, Path(last_folder()) / name, kind)

    def _begin(self, path: Path, work: partial[None], again: object, instead: object) -> None:
        keep_folder(path)
        told = self.tr("Writing {0}…").format(path.name)
        if self.errand.begin(told, work, self._say_written, again=again, instead=instead):  # type: ignore[arg-type]
            self._path = path

    def _say_written(self, _result: object) -> None:
        self._session.said.emit(self.tr("Written: {0}").format(self._path.name))
        url = QUrl.fromLocalFile(str(self._path))
        self._window.notices.say(
            self.tr("{0} is written.").format(self._path.name),
            button=self.tr("Open"), act=partial(QDesktopServices.openUrl, url),
        )  # fmt: skip


def _write_schedule(scenario: Scenario, path: Path, title: str, report: Report, over: Event) -> None:
    from core.files import write_schedule_beside

    write_schedule_beside(scenario, path, title=title, tell=report, is_unwanted=over.is_set)


def _write_json(project: Project, path: Path, _report: Report, _over: Event) -> None:
    from core.files import write_exchange

    write_exchange(project, path)


def _write_picture(image: QImage, path: Path, _report: Report, over: Event) -> None:
    from core.files.disk import check_writable, replace_file

    check_writable(path)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    if not over.is_set():
        replace_file(path, bytes(QByteArray(buffer.data()).data()))
