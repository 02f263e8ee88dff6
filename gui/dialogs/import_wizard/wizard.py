"""From an order book to orders in the project: table, columns, values, check, compare."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.files.intake import Comparison, Guess, IntakeReport, Profile
from core.model import Project
from gui import look
from gui.dialogs.import_wizard.check_page import CheckPage
from gui.dialogs.import_wizard.column_page import ColumnPage
from gui.dialogs.import_wizard.compare_page import ComparePage
from gui.dialogs.import_wizard.kind_words import how_many, kind_name
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.step_bar import StepBar
from gui.dialogs.import_wizard.table_page import TablePage
from gui.dialogs.import_wizard.understanding import TakenIn, ToTakeIn, Understood
from gui.dialogs.import_wizard.value_page import ValuePage
from gui.dialogs.import_wizard.waiting_page import WaitingPage
from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SIZE, LARGEST = QSize(980, 620), QSize(1240, 820)
WHOLE = 1000
"""Steps of the line that shows how far the reading is."""


class ImportWizard(QDialog):
    """Reads a book when it is opened. Accepted, it has `taken`, what came in table by table; rejected, nothing has
    happened. A book that cannot be read at all closes it, and `failed` says why."""

    failed = Signal(object)  # the exception

    def __init__(self, path: Path, project: Project, parent: QWidget | None = None, kind: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("import_wizard")
        self.setWindowTitle(self.tr("Import {0}").format(path.name))
        self.setMinimumSize(760, 480)
        self.resize(_size(parent))
        self.reading = Reading(path, project, kind, self)
        self.taken: list[TakenIn] = []
        self._left: list[Guess] = []
        self._found: Understood | None = None
        self.table_page, self.column_page = TablePage(self.reading), ColumnPage(self.reading)
        self.value_page, self.check_page = ValuePage(self.reading), CheckPage(self.reading)
        self.compare_page = ComparePage(self.reading)
        self._project = project
        self.pages: tuple[Page, ...] = (
            self.table_page, self.column_page, self.value_page, self.check_page, self.compare_page,
        )  # fmt: skip
        self._build()
        self.compare_page.altered.connect(self._refresh)
        self.table_page.others.altered.connect(self._refresh)
        self.reading.began.connect(self._refresh)
        self.reading.read.connect(self._say_read)
        self.reading.progressed.connect(self._show_progress)
        self.reading.understood.connect(self._show_book)
        self.reading.taken_in.connect(self._end)
        self.reading.failed.connect(self._give_up)
        self._go_to(-1)
        self.reading.start()

    @property
    def place(self) -> int:
        """The page that is shown, from 0; -1 while the book is read for the first time."""
        return self._stack.currentIndex() - 1

    def take_in(self) -> None:
        """Have what the planner accepts made a step. There must be a comparison."""
        assert self._found is not None
        report, comparison = self._found.report, self._found.comparison
        assert report is not None
        assert comparison is not None
        name = report.profile or _free_name(self.reading.path.stem, report.fingerprint, self.reading.wishes.profiles)
        profile = Profile(name, report.fingerprint, report.accepted, answers=report.answers, kind=report.kind)
        removed = tuple(sorted(self.compare_page.removed))
        self.reading.take_in(ToTakeIn(self._project, report, comparison, profile, removed))

    def _end(self, taken: TakenIn) -> None:
        """Go on with the next table of the book, or be done."""
        following = self._following()
        self.taken.append(taken)
        self._project = taken.after
        if not following:
            self.accept()
            return
        self._left = following[1:]
        self.waiting.begin(self.tr("Looking at the sheet “{0}”…").format(following[0].sheet))
        self.compare_page.remember("")
        self._go_to(-1)
        self.reading.begin(following[0].sheet, following[0].kind, self._project)

    def _following(self) -> list[Guess]:
        """The tables that come after the one that is shown."""
        return self._left if self.taken else self.table_page.others.chosen

    @property
    def step_name(self) -> str:
        """What the step is called in the history."""
        book, comparisons = self.reading.path.name, [one.accepted.comparison for one in self.taken]
        counts = [how_many(one.kind, _own_count(one)) for one in comparisons if one.count]
        removed = sum(len(one.accepted.remove) for one in self.taken)
        if not counts and not removed:
            return self.tr("Import {0}: nothing new").format(book)
        if not counts:
            rows = how_many(comparisons[0].kind, removed)
            return self.tr("Remove {0} gone from {1}").format(rows, book)
        also = self.tr(", remove {0}").format(wording.whole(removed)) if removed else ""
        return self.tr("Import {0} from {1}").format(self.tr(", ").join(counts), book) + also

    def _build(self) -> None:
        self.steps = StepBar([
            self.tr("Table"), self.tr("Columns"), self.tr("Values"), self.tr("Check"), self.tr("Compare"),
        ])  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting())
        for page in self.pages:
            self._stack.addWidget(page)
        self.busy = QProgressBar()
        self.busy.setRange(0, WHOLE)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(3)
        self.busy.setProperty("thin", True)
        self.busy.setAccessibleName(self.tr("At work"))
        room = self.busy.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SECTION, look.MARGIN, look.SECTION, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addWidget(self.steps)
        column.addWidget(self.busy)
        column.addWidget(self._stack, 1)
        column.addLayout(self._buttons())

    def _waiting(self) -> QWidget:
        self.waiting = WaitingPage(self.tr("Reading {0}…").format(self.reading.path.name))
        return self.waiting

    def _buttons(self) -> QHBoxLayout:
        self.hindrance = look.ElidedLabel()
        look.set_tone(self.hindrance, "warning")
        self.help = QPushButton(self.tr("Help"))
        self.help.setObjectName("help_button")  # the help desk listens to it
        self.cancel = QPushButton(self.tr("Cancel"))
        self.back = QPushButton(self.tr("&Back"))
        self.next = QPushButton(self.tr("&Next"))
        self.finish = QPushButton()
        self.finish.setObjectName("finish")
        self.next.setObjectName("next")
        self.back.setObjectName("back")
        for button in (self.next, self.finish):
            button.setProperty("primary", True)
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.finish.clicked.connect(self.take_in)
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        line.addWidget(self.hindrance, 1)
        for button in (self.help, self.cancel, self.back, self.next, self.finish):
            button.setAutoDefault(False)
            line.addWidget(button)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, where nothing that has the keyboard wants it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.finish if self.finish.isVisible() else self.next
            button.click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Nothing happens; the book is read no further."""
        self.reading.forget()
        super().reject()

    def _say_read(self, rows: int) -> None:
        text = self.tr("Understanding {0} rows of {1}…").format(wording.whole(rows), self.reading.path.name)
        self.waiting.title.setText(text)

    def _show_progress(self, share: float) -> None:
        self.busy.setValue(round(WHOLE * share))
        self.waiting.show_share(share)

    def _show_book(self, found: Understood) -> None:
        self._found = found
        for page in self.pages:
            page.show_book(found)
        self._offer_others(found)
        report = found.report
        if self.place < 0:
            is_known = bool(report and report.profile and found.comparison and not report.questions
                            and not self.reading.doubt)  # fmt: skip
            if report and is_known:
                self.compare_page.remember(self._memory(report))
            self._go_to(len(self.pages) - 1 if is_known else 0)
        self._refresh()

    def _offer_others(self, found: Understood) -> None:
        """Offer the other tables of the book, while the first is shown."""
        name = found.report.table.sheet.name if found.report else self.reading.wishes.sheet
        shown = (name, self.reading.wishes.kind)
        others = [one for one in self.reading.guesses if (one.sheet, one.kind) != shown]
        others = [one for one in others if one.sheet != name or not self.reading.doubt]
        self.table_page.others.offer([] if self.taken else others)

    def _memory(self, report: IntakeReport) -> str:
        table = report.table
        text = self.tr("Read as last time: sheet “{0}”, headers in row {1}, {2} columns.").format(
            table.sheet.name, table.headings.row, len(table.columns)
        )
        refused, warned = report.counts.get("error", 0), report.counts.get("warn", 0)
        if refused or warned:
            text += " " + self.tr("Rows that stay out: {0}; to look at: {1} (see Back).").format(
                wording.whole(refused), wording.whole(warned)
            )
        return text

    def _give_up(self, error: Exception) -> None:
        if self.place < 0:
            self.reject()
            self.failed.emit(error)
        else:
            self.hindrance.setText(str(error))

    def _go_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place + 1)
        self.steps.show_step(place)
        self._refresh()
        if place >= 0:
            page, button = self.pages[place], self.finish if place == len(self.pages) - 1 else self.next
            (page.first if page.hindrance and page.first else button).setFocus()
        else:
            self.cancel.setFocus()

    def _step_back(self) -> None:
        self._go_to(self.place - 1)

    def _step_on(self) -> None:
        self._go_to(self.place + 1)

    def _refresh(self) -> None:
        """Say what hinders, and let through what does not."""
        place, last, is_busy = self.place, len(self.pages) - 1, self.reading.is_busy
        hindrance = self.pages[place].hindrance if place >= 0 else ""
        if is_busy and not self.busy.isVisible():
            self.busy.setValue(0)
        self.busy.setVisible(is_busy and place >= 0)
        self.hindrance.setText("" if is_busy else hindrance)
        self.back.setEnabled(place > 0)
        self.back.setVisible(place >= 0)
        self.next.setVisible(0 <= place < last)
        self.next.setEnabled(not is_busy and not hindrance)
        self.finish.setVisible(place == last)
        has_something = bool(self.compare_page.count or self.compare_page.removed or self.taken or self._following())
        self.finish.setEnabled(not is_busy and has_something)
        self.finish.setText(self._finish_text())

    def _finish_text(self) -> str:
        count, removed = self.compare_page.count, len(self.compare_page.removed)
        kind, following = self.reading.wishes.kind, self._following()
        if following:
            return self.tr("&Go on to: {0}").format(kind_name(following[0].kind))
        if self.taken:
            return self.tr("&Import all")
        if count and removed:
            return self.tr("&Import {0}, remove {1}").format(wording.whole(count), wording.whole(removed))
        if not count and not removed:
            return self.tr("Nothing to import")
        if removed:
            return self.tr("&Remove {0}").format(how_many(kind, removed))
        return self.tr("&Import {0}").format(how_many(kind, count))


def _own_count(comparison: Comparison) -> int:
    return len(comparison.difference.added) + len(comparison.difference.changed)


def _size(parent: QWidget | None) -> QSize:
    """As large as the window it stands before leaves room for, within reason."""
    return SIZE if parent is None else (parent.size() * 0.86).expandedTo(SIZE).boundedTo(LARGEST)


def _free_name(stem: str, fingerprint: str, profiles: Iterable[Profile]) -> str:
    """A name for a profile: the book's, unless books with other headers are remembered under it."""
    taken = {one.name for one in profiles if one.fingerprint != fingerprint}
    names = (stem if number == 1 else f"{stem} ({number})" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)
