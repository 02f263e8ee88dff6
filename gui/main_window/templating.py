"""The factory's own workbooks: the schedule goes out in a copy of one, and an edited one is read back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from core.files.templates import (
    Filled,
    Lesson,
    Looked,
    Recognised,
    Registered,
    Spec,
    look_at_beside,
    read_schedule_beside,
    registered_templates,
    with_spec,
    with_template,
    without_template,
)
from core.language import counted
from core.model import Scenario
from gui.dialogs.templates import REGISTER, STANDARD, TEACH, ExportDialog, ReadBackDialog, RegisterDialog, TeachDialog
from gui.jobs import Report
from gui.main_window.documents import keep_folder, last_folder
from gui.main_window.naming import ask_name

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

CHOSEN = "export/template"
KINDS = "(*.xlsx *.xlsm *.xltx *.xltm)"
WORKBOOKS = "(*.xlsx *.xlsm)"


class Templating(QObject):
    """Asks, starts what works on files, and shows what came of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.errand = window.errand
        self.returned: ReadBackDialog | None = None
        self._path = self._lesson_of = Path()
        self._lesson: Lesson | None = None
        self._read_for = window.session.scenario

    # The schedule out

    def ask_export(self) -> None:
        """Let the planner choose a workbook and a name, and write the schedule."""
        templates, chosen = registered_templates(self._session.project), str(QSettings().value(CHOSEN, STANDARD))
        can_edit = not self._session.is_read_only
        dialog = ExportDialog(templates, chosen, can_edit=can_edit, scenario=self._session.scenario,
                              parent=self._window)  # fmt: skip
        answer = dialog.exec()
        for name in dialog.removed:
            self._session.apply_to_project(self.tr("Forget template {0}").format(name), without_template, name)
        if answer == REGISTER:
            self.ask_register()
        elif answer == QDialog.DialogCode.Accepted:
            QSettings().setValue(CHOSEN, dialog.chosen)
            for name, spec in dialog.changed.items():
                step = self.tr("Other slots in template {0}").format(name)
                self._session.apply_to_project(step, with_spec, name, spec)
            self.ask_name(dialog.chosen)

    def ask_name(self, name: str) -> None:
        """Let the planner choose where the schedule goes, and write it."""
        template = self._template(name)
        if template is None:
            self._window.exporting.ask_schedule()
            return
        stem = self.tr("{0} schedule").format(self._window.documents.name_of_files)
        proposal = Path(last_folder()) / f"{stem}{template.suffix}"
        kind = self.tr("Excel workbook") + f" (*{template.suffix})"
        path = ask_name(self._window, self.tr("Export schedule"), proposal, kind)
        if path is not None:
            self.export(template, path)

    def _template(self, name: str) -> Registered | None:
        return next((one for one in registered_templates(self._session.project) if one.name == name), None)

    def export(self, template: Registered, path: Path) -> None:
        """Write the plan into a copy of a template."""
        keep_folder(path)
        self._path = path
        work = partial(_fill, template, self._session.scenario, path, title=self._window.documents.title)
        again, instead = partial(self.ask_name, template.name), partial(self.export, template)
        told = self.tr("Writing {0}…").format(path.name)
        self.errand.begin(told, work, self._say_written, again=again, instead=instead)

    def _say_written(self, filled: Filled) -> None:
        told = " ".join([self.tr("{0} is written.").format(self._path.name), *filled.warnings])
        self._session.said.emit(self.tr("Written: {0}").format(self._path.name))
        opening = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(self._path)))
        self._window.notices.say(told, "refused" if filled.warnings else "info", button=self.tr("Open"), act=opening)

    # A template in

    def ask_register(self) -> None:
        """Let the planner choose a workbook to be a template."""
        kind = self.tr("Excel workbooks") + f" {KINDS}"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Register a template"), last_folder(), kind)
        if name:
            self.register(Path(name))

    def register(self, path: Path, spec: Spec | None = None) -> None:
        """Let the doctor look at a workbook, and ask what is to become of it."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason)
            return
        keep_folder(path)
        work = partial(_look, path, self._session.scenario, spec)
        self.errand.begin(self.tr("Looking at {0}…").format(path.name), work, self._show_found,
                          again=self.ask_register)  # fmt: skip

    def _show_found(self, looked: Looked) -> None:
        answer = RegisterDialog(looked, self._window).exec()
        if answer == TEACH:
            self._teach(looked)
        elif answer == QDialog.DialogCode.Accepted:
            self._keep(looked)

    def _keep(self, looked: Looked) -> None:
        name = self.tr("Register template {0}").format(looked.path.name)
        if self._session.apply_to_project(name, with_template, looked.path, looked.diagnosis.spec):
            QSettings().setValue(CHOSEN, looked.path.name)
            self._window.notices.say(
                self.tr("{0} is kept in this project.").format(looked.path.name), button=self.tr("Export schedule…"),
                act=self.ask_export,
            )  # fmt: skip

    def _teach(self, looked: Looked) -> None:
        known = self._lesson if self._lesson_of == looked.path else None
        dialog = TeachDialog(looked.path, looked.sheets, self._session.scenario, self._window, lesson=known)
        if dialog.exec() and dialog.spec is not None:
            self._lesson, self._lesson_of = dialog.lesson, looked.path  # to be gone on with, if the trial is no good
            self.register(looked.path, dialog.spec)

    # An edited schedule back

    def ask_read_back(self) -> None:
        """Let the planner choose an edited schedule, and read it."""
        kind = self.tr("Excel workbooks") + f" {WORKBOOKS}"
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Read back an edited schedule"), last_folder(), kind
        )
        if name:
            self.read_back(Path(name))

    def read_back(self, path: Path) -> None:
        """Read an edited schedule, and show how it differs."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason)
            return
        self._leave()
        keep_folder(path)
        self._path = path
        work = partial(_read, path, registered_templates(self._session.project), self._session.scenario)
        begun = self.errand.begin(self.tr("Reading {0}…").format(path.name), work, self._show_returned,
                                  again=self.ask_read_back)  # fmt: skip
        if begun:
            self._read_for = self._session.scenario

    def _show_returned(self, found: Recognised) -> None:
        if self._session.scenario is not self._read_for:
            self.read_back(self._path)  # the plan was changed meanwhile
            return
        dialog = ReadBackDialog(self._path.name, found, self._session.scenario.shop, self._window)
        self.returned = dialog
        dialog.accepted.connect(self._accept)
        dialog.finished.connect(self._leave)
        dialog.lot_asked_for.connect(self._show_lot)
        self._session.changed.connect(self._read_again)
        self._session.opened.connect(self._leave)
        self._window.board.show_incumbent(found.returned.scenario.plan)
        dialog.show()
        dialog.move(_below(self._window, dialog))

    def _show_lot(self, lot: str) -> None:
        self._window.board.show_lots([lot])

    def _accept(self) -> None:
        assert self.returned is not None
        returned, path = self.returned.found.returned, self._path
        self._leave()
        count = len(returned.differences)
        name = counted("Read back {n} lot from {file}", "Read back {n} lots from {file}", count, file=path.name)
        self._session.apply(name, _instead, returned.scenario)

    def _read_again(self) -> None:
        """The plan was changed while the differences were on view: they are taken anew."""
        path = self._path
        self._leave()
        self.read_back(path)

    def _leave(self, _answer: int = 0) -> None:
        if self.returned is None:
            return
        dialog, self.returned = self.returned, None
        self._session.changed.disconnect(self._read_again)
        self._session.opened.disconnect(self._leave)
        self._window.board.show_incumbent(self._session.solving.preview)
        dialog.close()

    def close(self) -> None:
        """End what is being worked on."""
        self._leave()
        self.errand.close()


def _below(window: MainWindow, dialog: QDialog) -> Any:
    """Where the dialog stands: at the foot of the window, so that the board above it is seen."""
    frame = window.frameGeometry()
    size = dialog.frameGeometry().size()
    spot = frame.bottomLeft()
    spot.setX(frame.center().x() - size.width() // 2)
    spot.setY(frame.bottom() - size.height() - 40)
    return spot


def _instead(_before: Scenario, after: Scenario) -> Scenario:
    return after


def _fill(template: Registered, scenario: Scenario, path: Path, report: Report, over: Event, *, title: str) -> Any:
    return template.fill(scenario, path, title=title, tell=report, is_unwanted=over.is_set)


def _look(path: Path, scenario: Scenario, spec: Spec | None, report: Report, over: Event) -> Looked:
    return look_at_beside(path, scenario, spec, report, over.is_set)


def _read(path: Path, templates: tuple[Registered, ...], scenario: Scenario, report: Report, over: Event) -> Any:
    return read_schedule_beside(path, templates, scenario, report, over.is_set)
