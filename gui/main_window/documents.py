"""The project and its file: new, open, save, recover, and never losing work on the way."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from core.edit import History
from core.errors import CorkboardError, InvalidInput
from core.evaluate import evaluate
from core.files import BOOK_SUFFIXES, ProjectFile, Reading, discard, recoverable
from core.language import counted, tr
from core.model import Project, Scenario, Shop
from gui import look, preferences
from gui.dialogs import ProblemsDialog, RecoveryDialog
from gui.main_window.naming import ask_name, with_suffix
from gui.main_window.opening import Found, Opening, is_large, read_now
from gui.main_window.recent import remember
from gui.main_window.samples import FOLDER as SAMPLES
from gui.main_window.saving import Saving
from gui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.errors import Problem
    from core.files import Recovery
    from gui.main_window.window import MainWindow

LAST_FOLDER = "files/folder"
LOOK_EVERY = 2_000
"""Milliseconds between two looks at whether the journal has trouble with the disk."""


def empty_project() -> Project:
    """A project that begins today, with the planner's weights for new ones, and holds nothing yet."""
    shop = Shop(date.today(), objective=preferences.kept().weights)
    return Project((Scenario(shop),), name=tr("Untitled"))


class Documents(QObject):
    """What the File menu does with projects."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._trouble: str | None = None
        self._read_from: Path | None = None
        self.opening, self.saving = Opening(window), Saving(window)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look_for_trouble)
        self._watch.start(LOOK_EVERY)

    @property
    def path(self) -> Path | None:
        """The planner's own file, or None while the work has no name."""
        file = self._session.file
        return None if file is None or file.is_untitled else file.path

    @property
    def title(self) -> str:
        """What the work is called."""
        return self.path.stem if self.path else self._session.project.name

    @property
    def name_of_files(self) -> str:
        """The same as files can be called: a project "A/B" would be proposed in a folder A."""
        from core.files.other_name import fit_file_name

        return self.path.stem if self.path else fit_file_name(f"{self.title}.cork").removesuffix(".cork")

    def new(self) -> None:
        """Begin an empty project."""
        if self.may_leave():
            self._take(ProjectFile.untitled(History(empty_project(), start_cost=0.0)))

    def renew_untouched(self) -> bool:
        """Begin anew where there is nothing yet, so that new settings hold; whether it was done."""
        session, shop = self._session, self._session.scenario.shop
        is_empty = not (shop.orders or shop.machines or shop.producers or session.history.steps)
        if self.path is not None or not is_empty or session.is_modified:
            return False
        self._take(ProjectFile.untitled(History(empty_project(), start_cost=0.0)))
        return True

    @property
    def to_reopen(self) -> Path | None:
        """What another start would open to show the same work, or None where only an empty project is shown."""
        return self.path or self._read_from

    def ask_open(self) -> None:
        """Let the planner choose a file, and open it."""
        books = " ".join(f"*{suffix}" for suffix in BOOK_SUFFIXES)
        kinds = self.tr("Projects, exchange files, order books ({0})").format(f"*.cork *.json {books}")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), last_folder(), kinds)
        if name:
            self.open_file(name)

    def open_file(self, name: str) -> None:
        """Open a project or an exchange file; an order book is taken into the project that is open."""
        path = Path(name)
        if path.suffix.lower() in BOOK_SUFFIXES:
            self._window.exchange.import_file(path)
        elif self._is_open(path):
            self._window.notices.say(self.tr("{0} is open already.").format(path.name))
        elif self.opening.is_busy or is_large(path):
            if self.may_leave():
                self.opening.begin(path, self._open_large)
        elif self.may_leave():
            self._try(lambda: self._open(path, read_now(path)))

    def _is_open(self, path: Path) -> bool:
        return self.path is not None and not self._session.is_read_only and path.resolve() == self.path.resolve()

    def _open_large(self, path: Path, found: Found) -> None:
        """What was read beside the window, where the planner may have gone on meanwhile."""
        if isinstance(found, CorkboardError) or self.may_leave():
            self._try(lambda: self._open(path, found))

    def _open(self, path: Path, found: Found) -> None:
        warnings: Sequence[Problem] = ()
        if isinstance(found, CorkboardError):
            raise found
        if isinstance(found, Reading):
            cost = evaluate(found.project.scenario).plan_cost
            file, warnings = ProjectFile.untitled(History(found.project, start_cost=cost)), found.warnings
        else:
            file = ProjectFile.open(path, ahead=found)
        self._take(file)
        self._read_from = path
        if path.parent != SAMPLES:
            remember(path)
            keep_folder(path)
        if warnings:
            self._say_warnings(path, warnings)

    def save_soon(self) -> None:
        """Save for someone who goes on working: what takes seconds to write is written beside the window."""
        self._window.docks.finish_editing()
        file = self._session.file
        if file is None or file.is_untitled or not is_large(file.path):
            self.save()
        else:
            self.saving.begin(file)

    def save(self) -> bool:
        """Write the work into its file; work without a name asks for one. Whether it is saved now."""
        self._window.docks.finish_editing()
        self.saving.finish()
        file = self._session.file
        if file is None or file.is_untitled:
            return self.ask_save_as()
        return self._try(lambda: self._save(file))

    def _save(self, file: ProjectFile) -> None:
        file.save(self._session.history)
        self._session.mark_saved()
        self._session.said.emit(self.tr("Saved"))

    def ask_save_as(self) -> bool:
        """Let the planner choose a name, and write the work there. Whether it is saved now."""
        self._window.docks.finish_editing()
        proposal = with_suffix(self.path or Path(last_folder()) / self.name_of_files, ".cork")
        path = ask_name(self._window, self.tr("Save as"), proposal, self.tr("Corkboard project (*.cork)"))
        return path is not None and self.save_as(path)

    def save_as(self, path: Path) -> bool:
        """Write the work under another name and go on there. Whether it is saved now."""
        path = with_suffix(path, ".cork")
        if self._is_open(path):
            return self.save()
        return self._try(lambda: self._save_as(path))

    def _save_as(self, path: Path) -> None:
        old = self._session.file
        self._session.hold(ProjectFile.create(path, self._session.history))
        if old is not None:
            old.close()
        remember(path)
        keep_folder(path)
        self._session.said.emit(self.tr("Saved as {0}").format(path.name))

    def may_leave(self) -> bool:
        """Whether the present work may make room: it is saved, or the planner saves or gives it up now."""
        self._window.docks.finish_editing()
        self.saving.finish()
        if not self._session.is_modified or self._session.is_read_only:
            return True
        answer = self._ask_to_save()
        if answer == QMessageBox.StandardButton.Save:
            return self.save()
        return answer == QMessageBox.StandardButton.Discard

    def offer_recovery(self) -> bool:
        """Offer work back that a crash left behind; whether some of it was opened."""
        found = recoverable()
        if not found:
            return False
        dialog = RecoveryDialog(found, self._window)
        dialog.exec()
        for recovery in dialog.discarded:
            discard(recovery)
        restored = dialog.restored
        return restored is not None and self._try(lambda: self._restore(restored))

    def _restore(self, recovery: Recovery) -> None:
        self._take(ProjectFile.open(recovery.path))
        if not recovery.is_untitled:
            remember(recovery.path)

    def close(self) -> None:
        """Let go of the file."""
        self._watch.stop()
        self.opening.close()
        self.saving.finish()
        if self._session.file is not None:
            self._session.file.close()
            self._session.file = None

    def _take(self, file: ProjectFile) -> None:
        old, self._read_from = self._session.file, None
        self._session.load(file.history, file=file)
        if old is not None:
            old.close()
        if file.notice:
            self._window.notices.say(file.notice)

    def _ask_to_save(self) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        box = look.plain_box(self._window, self.tr("Save the changes to {0}?").format(self.title))
        box.setObjectName("save_question")
        box.setWindowTitle("Corkboard")
        count = self._session.steps_since_save
        box.setInformativeText(counted("{n} step is not in the file yet.", "{n} steps are not in the file yet.", count))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        return QMessageBox.StandardButton(box.exec())

    def _try(self, deed: Callable[[], None]) -> bool:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            deed()
        except InvalidInput as error:
            self._say_problems(error.problems)
            return False
        except CorkboardError as error:
            self._window.notices.say(str(error), "problem")
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        return True

    def _say_problems(self, problems: Sequence[Problem]) -> None:
        more = self.tr(" And {0} more.").format(len(problems) - 1) if len(problems) > 1 else ""
        self._window.notices.say(
            self.tr("This file was not opened: {0}").format(f"{problems[0]}{more}"), "problem",
            button=self.tr("Show all…") if more else "",
            act=lambda: ProblemsDialog(self.tr("Why it was not opened"), problems, self._window).exec(),
        )  # fmt: skip

    def _say_warnings(self, path: Path, warnings: Sequence[Problem]) -> None:
        self._window.notices.say(
            counted("{file} was read; {n} thing in it was left out.",
                    "{file} was read; {n} things in it were left out.", len(warnings), file=path.name),
            button=self.tr("Show…"),
            act=lambda: ProblemsDialog(self.tr("What was left out"), warnings, self._window).exec(),
        )

    def _look_for_trouble(self) -> None:
        trouble = self._session.file.trouble if self._session.file else None
        if trouble != self._trouble:
            self._trouble = trouble
            if trouble:
                self._window.notices.say(trouble, "problem")
            else:
                self._window.notices.say(self.tr("Your steps are safe from a crash again."))


def last_folder() -> str:
    """The folder a file was last opened or saved in, or the planner's documents."""
    return str(QSettings().value(LAST_FOLDER, "") or QDir.homePath())


def keep_folder(path: Path) -> None:
    """Begin the next file dialog in the folder of this file."""
    QSettings().setValue(LAST_FOLDER, str(path.parent))
