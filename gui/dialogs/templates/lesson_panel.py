"""A lesson at a glance: the layout, every question with the cell that answers it, and how long slots are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QFormLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.files.templates import Lesson, Spec, as_address, begin_of, length_of
from core.model import Scenario
from gui import look

WIDTH, LINE = 300, 40
LENGTHS = (30, 60, 120, 240, 360, 480, 720, 1440)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonPanel", text)


class LessonPanel(QWidget):
    """Chooses; what follows is the dialog's. A question that is clicked is asked again."""

    layout_chosen = Signal(str)
    slots_changed = Signal(object, object)
    asked_for = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH - 40)
        blank = QPixmap(look.ICON, look.ICON)
        blank.fill(Qt.GlobalColor.transparent)
        self._no_icon = QIcon(blank)
        self.kind = self._choice("teach_layout", _tr("How the plan is laid out"))
        for layout, text in _layouts():
            self.kind.addItem(text, layout)
        self.minutes = self._choice("teach_minutes", _tr("How long a slot is"))
        self.begin = self._choice("teach_begin", _tr("When the first slot begins"))
        self.list = QListWidget()
        self.list.setObjectName("teach_questions")
        self.list.setAccessibleName(_tr("What is asked, and the cells that answer it"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(look.ICON, look.ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(look.label(_tr("How the plan is laid out"), role="strong"))
        column.addWidget(self.kind)
        column.addWidget(self.list, 1)
        self._of_slots = QWidget()
        form = QFormLayout(self._of_slots)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(_tr("A slot has"), self.minutes)
        form.addRow(_tr("The first begins"), self.begin)
        column.addWidget(self._of_slots)
        self.kind.activated.connect(self._choose_layout)
        self.minutes.activated.connect(self._change_slots)
        self.begin.activated.connect(self._change_slots)
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)

    def _choice(self, name: str, told: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for one in (box, box.view()):
            one.setAccessibleName(told)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def show_lesson(self, lesson: Lesson, spec: Spec | None, scenario: Scenario) -> None:
        """Show the questions of a lesson and their answers; `spec` is what follows from it, if anything does."""
        self.kind.setCurrentIndex(self.kind.findData(lesson.layout))
        answers = dict(lesson.pointed)
        self.list.clear()
        for at, question in enumerate(lesson.questions):
            cell = answers.get(question.word)
            told = _answer(lesson, cell, question.is_needed, at == lesson.at)
            item = QListWidgetItem(f"{question.asked[0].upper()}{question.asked[1:]}\n{told}")
            item.setData(Qt.ItemDataRole.UserRole, at)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _tr("{0}: {1}").format(question.asked, told))
            item.setToolTip(look.as_written(question.asked))
            item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * (3 if len(question.asked) > LINE else 2) + 8))
            item.setIcon(look.icon("keep") if cell is not None else self._no_icon)
            self.list.addItem(item)
        self.list.setCurrentRow(lesson.at)
        self._show_slots(lesson, spec, scenario)

    def _show_slots(self, lesson: Lesson, spec: Spec | None, scenario: Scenario) -> None:
        slots = spec.sheets[0].slots if spec and spec.sheets else None
        self._of_slots.setVisible(slots is not None)
        if slots is None:
            return
        self.minutes.clear()
        for minutes in sorted({*LENGTHS, slots.minutes}):
            self.minutes.addItem(length_of(minutes), minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(slots.minutes))
        begin = begin_of(slots, scenario) % 1440
        self.begin.clear()
        for minute in sorted({*range(0, 1440, 60), begin}):
            self.begin.addItem(_tr("at {0}").format(f"{minute // 60:02}:{minute % 60:02}"), minute)
        self.begin.setCurrentIndex(self.begin.findData(begin))

    def _choose_layout(self, _index: int) -> None:
        self.layout_chosen.emit(self.kind.currentData())

    def _change_slots(self, _index: int) -> None:
        self.slots_changed.emit(self.minutes.currentData(), self.begin.currentData())

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked_for.emit(item.data(Qt.ItemDataRole.UserRole))


def _layouts() -> tuple[tuple[str, str], ...]:
    return (
        ("list", _tr("List: a row for each lot")),
        ("cards", _tr("A sheet for each machine")),
        ("grid", _tr("Grid: machines × time slots")),
        ("turned", _tr("Grid: time slots × machines")),
        ("days", _tr("Orders × days")),
        ("lanes", _tr("Machines side by side")),
    )


def _answer(lesson: Lesson, cell: tuple[int, int] | None, is_needed: bool, is_asked: bool) -> str:
    """What a question was answered by."""
    if cell is not None:
        text = " ".join(lesson.sheet.text(*cell).split())[:24]
        return f"{as_address(*cell)} · {text}" if text else as_address(*cell)
    if is_asked:
        return _tr("click its cell")
    return _tr("still to be shown") if is_needed else "–"
