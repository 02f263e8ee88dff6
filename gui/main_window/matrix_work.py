"""What the workspace Allocate asks of the window: the matrix out to Excel and in from it, and its model."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from core.files.matrix import write_text
from core.model import Scenario
from gui.jobs import Report
from gui.main_window.documents import keep_folder, last_folder
from gui.main_window.errand import Errand
from gui.main_window.naming import ask_name
from gui.matrix import InsightPanel, ModelWindow, written

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow


class MatrixWork(QObject):
    """Wires the matrix, the panel beside it and the files it goes to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.errand = Errand(window)
        self._path = Path()
        self.model: ModelWindow | None = None
        page = window.matrix
        page.solve_wanted.connect(window.solve)
        page.export_wanted.connect(self.ask_export)
        page.import_wanted.connect(self.ask_import)
        page.model_wanted.connect(self.show_model)
        page.insight.broke.connect(window.errors.show)

    def attach_panel(self) -> None:
        """Let the panel follow the matrix, once the docks are made."""
        panel = self._window.docks.panel("insight")
        assert isinstance(panel, InsightPanel)
        panel.attach(self._window.matrix)

    def ask_export(self) -> None:
        """Let the planner choose a name for the workbook, and write it."""
        proposal = Path(last_folder()) / self.tr("{0} matrix.xlsx").format(self._window.documents.name_of_files)
        kind = self.tr("Excel workbook (*.xlsx)")
        path = ask_name(self._window, self.tr("Export matrix"), proposal, kind)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write costs, choices, regrets and the next best plans as a workbook."""
        self._window.matrix.finish_editing()
        keep_folder(path)
        self._path = path
        work = partial(_write, self._session.scenario, path, self._window.documents.title)
        self.errand.begin(self.tr("Writing {0}…").format(path.name), work, self._say_written, self.ask_export)

    def _say_written(self, _result: object) -> None:
        self._session.said.emit(self.tr("Written: {0}").format(self._path.name))
        opening = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(self._path)))
        self._window.notices.say(
            self.tr("{0} is written.").format(self._path.name), button=self.tr("Open"), act=opening)  # fmt: skip

    def ask_import(self) -> None:
        """Let the planner choose a workbook with a table of costs, and read it."""
        if self._window.matrix.may_edit():
            self._window.exchange.ask_import("costs")

    # The model

    def show_model(self) -> None:
        """Open the model of the matrix beside the work."""
        self._window.matrix.finish_editing()
        if self.model is not None:
            self.model.close()
        self.model = ModelWindow(self._session.scenario, self._window)
        self.model.save_wanted.connect(self.ask_model)
        self.model.failed.connect(self._window.errors.show)
        self.model.finished.connect(self._forget_model)
        self.model.show()

    def ask_model(self, form: str) -> None:
        """Let the planner choose a name for the model, and write it in a solver's format."""
        if self.model is None:
            return
        proposal = Path(last_folder()) / f"{self._window.documents.name_of_files}.{form}"
        kind = self.tr("{0} file (*.{1})").format(form.upper(), form)
        path = ask_name(self.model, self.tr("Save the model"), proposal, kind)
        if path is not None:
            self.save_model(path, form)

    def save_model(self, path: Path, form: str) -> None:
        """Write the model, "lp" or "mps"."""
        keep_folder(path)
        self._path = path
        scenario = self.model.scenario if self.model is not None else self._session.scenario
        self.errand.begin(self.tr("Writing {0}…").format(path.name), partial(_write_model, scenario, path, form),
                          self._say_written, partial(self.ask_model, form))  # fmt: skip

    def _forget_model(self, _result: int) -> None:
        if self.model is not None:
            self.model.close_down()
            self.model.deleteLater()
            self.model = None

    def close(self) -> None:
        """End what is being worked out or written."""
        self.errand.close()
        if self.model is not None:
            self.model.close()
        self._window.matrix.close_down()


def _write(scenario: Scenario, path: Path, title: str, report: Report, over: Event) -> None:
    from core.files.matrix import write_matrix
    from core.solve.allocation import Stopped, heeding
    from gui.matrix.reporting import report_of

    try:
        with heeding(over):
            told = report_of(scenario, title)
    except Stopped:
        return
    if not over.is_set():
        write_matrix(told, path)


def _write_model(scenario: Scenario, path: Path, form: str, _report: Report, over: Event) -> None:
    text = written(scenario, form)
    if not over.is_set():
        write_text(path, text)
