"""Teach by example: the planner clicks in last week's filled schedule what is what; nothing is written into it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import CorkboardError, InvalidInput, Problem
from core.files.templates import Lesson, ShownSheet, Spec, begun, remark, repeated_rows, taught
from core.model import Scenario
from gui import look
from gui.dialogs.templates.lesson_panel import LessonPanel
from gui.dialogs.templates.sheet_view import SheetTabs

SIZE = (1180, 680)
NOTHING = range(0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TeachDialog", text)


class TeachDialog(QDialog):
    """What is asked and what was answered on the left, the sheet on the right, what was understood below it. `spec` is
    what the lesson led to."""

    def __init__(self, path: Path, sheets: Sequence[ShownSheet], scenario: Scenario,
                 parent: QWidget | None = None, *, lesson: Lesson | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("teach_dialog")
        self.setWindowTitle(_tr("Show by example: {0}").format(path.name))
        self.resize(*SIZE)
        self.spec: Spec | None = None
        self._path, self._scenario, self._sheets = path, scenario, sheets
        self.tabs = SheetTabs(sheets)
        self.lesson = lesson or begun(sheets, scenario)
        self._is_seen = lesson is None and bool(self.lesson.pointed)
        self.panel = LessonPanel()
        self.question = look.label(role="title")
        self.question.setWordWrap(True)
        self.told, self.reach = look.label(), look.label(tone="muted")
        for one, lines in ((self.told, 1), (self.reach, 3)):
            one.setWordWrap(True)
            one.setMinimumHeight(self.fontMetrics().lineSpacing() * lines)
            one.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._back = self._button("teach_back", _tr("Back"), self._go_back)
        self._skip = self._button("teach_skip", _tr("It is not shown"), self._go_on)
        self._build()
        self._open_sheet()
        self.tabs.currentChanged.connect(self._begin_anew)
        self.panel.layout_chosen.connect(self._lay_out)
        self.panel.slots_changed.connect(self._set_slots)
        self.panel.asked_for.connect(self._ask)
        for view in self.tabs.views:
            view.pointed.connect(self._point)
            view.hovered.connect(self._hover)
        self._show()
        self.tabs.view.setFocus()

    def _button(self, name: str, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.GAP)
        halves = look.Splitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.panel)
        halves.addWidget(self._right())
        halves.setStretchFactor(1, 1)
        column.addWidget(halves, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = buttons.addButton(_tr("Use this"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setObjectName("teach_accept")
        self._accept.setProperty("primary", True)
        self._accept.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(look.GAP, 0, 0, 0)
        column.setSpacing(look.GAP)
        top = QHBoxLayout()
        top.setSpacing(look.GAP)
        top.addWidget(self.question, 1)
        top.addWidget(self._back)
        top.addWidget(self._skip)
        column.addLayout(top)
        column.addWidget(self.told)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.reach)
        return right

    def _open_sheet(self) -> None:
        """Open the sheet of the lesson."""
        names = [one.name for one in self._sheets]
        if self.lesson.sheet.name in names:
            self.tabs.setCurrentIndex(names.index(self.lesson.sheet.name))

    def _begin_anew(self) -> None:
        """Another sheet: what was pointed at in the one before says nothing of it."""
        for view in self.tabs.views:
            view.cells.mark({}, NOTHING, NOTHING)
        self.lesson = begun(self._sheets, self._scenario, self.tabs.view.cells.sheet)
        self._is_seen = bool(self.lesson.pointed)
        self.told.setText("")
        self._show()

    def _lay_out(self, layout: str) -> None:
        self._answer(self.lesson.as_layout(layout))  # type: ignore[arg-type]

    def _set_slots(self, minutes: object, begin: object) -> None:
        self._answer(self.lesson.with_slots(minutes, begin))  # type: ignore[arg-type]

    def _ask(self, at: int) -> None:
        self._answer(self.lesson.ask(at))
        self.tabs.view.setFocus()

    def _answer(self, lesson: Lesson) -> None:
        self.lesson, self._is_seen = lesson, False
        self._show()

    def _point(self, row: int, column: int) -> None:
        """An answer leads to the next question; what is none is said, and asked again."""
        if self._remark(row, column):
            self._answer(self.lesson.point(row, column))

    def _hover(self, row: int, column: int) -> None:
        if self.tabs.view.hasFocus():
            self._remark(row, column)

    def _remark(self, row: int, column: int) -> bool:
        found = remark(self.lesson, (row, column), self._scenario)
        _say(self.told, found.sentence, "" if found.is_answer else "warning")
        return found.is_answer

    def _go_back(self) -> None:
        self._answer(self.lesson.back())

    def _go_on(self) -> None:
        self._answer(self.lesson.skip())

    def _show(self) -> None:
        question = self.lesson.question
        asked = _tr("That is all. Look at what was understood, and use it.")
        if question is not None:
            asked = _tr("Click {0}.").format(question.asked)
        elif self._is_seen:
            asked = _tr("This was understood without a click. Look whether it is right, or click a line on the left.")
        self.question.setText(asked)
        self.tabs.view.setAccessibleDescription(asked)
        self._back.setEnabled(self.lesson.at > 0)
        self._skip.setEnabled(self.lesson.may_skip)
        is_answered = question is not None and question.word in dict(self.lesson.pointed)
        self._skip.setText(_tr("Keep it") if is_answered else _tr("It is not shown"))
        self._understand()
        self.panel.show_lesson(self.lesson, self.spec, self._scenario)

    def _understand(self) -> None:
        """Show how far the lesson reaches: the rows of lots are tinted, the cells that were pointed at framed."""
        self.spec, first, every = None, NOTHING, NOTHING
        try:
            if self.lesson.pointed:
                self.spec, sentence = taught(self.lesson, self._path, self._scenario)
                first, every = repeated_rows(self.spec)
                _say(self.reach, sentence, "muted")
            else:
                _say(self.reach, _tr("Your file stays as it is; this is kept in the project."), "muted")
        except InvalidInput as error:
            _say(self.reach, "\n".join(map(_told, error.problems)), "warning")
        except CorkboardError as error:
            _say(self.reach, str(error), "warning")
        self.tabs.view.cells.mark(self.lesson.cells, first, every)
        self._accept.setEnabled(self.spec is not None)


def _told(problem: Problem) -> str:
    return _tr("{0}: {1}").format(problem.row, problem.sentence) if problem.row else problem.sentence


def _say(label: QLabel, sentence: str, tone: look.Tone) -> None:
    label.setText(sentence)
    look.set_tone(label, tone)
