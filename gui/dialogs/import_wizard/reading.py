"""The book that is being imported: read in a process of its own, understood on a thread, and again after each wish."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.errors import CorkboardError, FileProblem
from core.files.intake import (
    Book,
    Comparison,
    Decision,
    IntakeReport,
    Line,
    Wishes,
    compare_book,
    decisions_of,
    lines_of,
    profiles_in,
    read_aside,
    understand,
    users_profiles,
)
from core.model import Project
from gui.asking import Asking


@dataclass(frozen=True)
class Understood:
    """A book, and what was understood of it: no report where no headers are known (then `trouble` says so), and no
    comparison while it is open which columns hold order number and quantity."""

    book: Book
    report: IntakeReport | None = None
    comparison: Comparison | None = None
    decisions: tuple[Decision, ...] = ()
    lines: tuple[Line, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, eq=False)
class _Question:
    path: Path
    book: Book | None
    wishes: Wishes
    project: Project


@dataclass
class _State:
    wishes: Wishes = field(default_factory=Wishes)
    book: Book | None = None


class Reading(QObject):
    """Asks the core to read a book as wished, and tells what came of it."""

    understood = Signal(object)  # Understood
    failed = Signal(object)  # the exception
    began = Signal()
    read = Signal(int)  # the rows of the book, which will now be understood

    def __init__(self, path: Path, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path, self._project = path, project
        profiles = (*profiles_in(project.settings), *users_profiles())
        machines = tuple(project.scenario.shop.machines)
        self._state = _State(Wishes(profiles, machines=machines))
        self._asking = Asking(_answer, self)
        self._asking.answered.connect(self._hear)
        self._asking.failed.connect(self._hear_failure)

    @property
    def wishes(self) -> Wishes:
        """How the book is to be read."""
        return self._state.wishes

    @property
    def is_busy(self) -> bool:
        """Whether the book is being read."""
        return self._asking.is_waiting

    def start(self) -> None:
        """Read the book, or understand it anew."""
        self._asking.ask(_Question(self.path, self._state.book, self.wishes, self._project))
        self.began.emit()

    def wish(self, **wishes: Any) -> None:
        """Understand the book in another way."""
        self._state.wishes = replace(self.wishes, **wishes)
        self.start()

    def choose_table(self, sheet: str, header_row: int) -> None:
        """Take the headers from another row, or (0) from the likeliest row of another sheet; what was said of the
        columns of the old table does not hold there."""
        self.wish(sheet=sheet, header_row=header_row, columns={}, answers={})

    def forget(self) -> None:
        """Read no further."""
        self._asking.forget()

    def close(self) -> None:
        """Read no further, and wait for the thread."""
        self._asking.close()

    def _hear(self, _question: object, answer: Understood | Book) -> None:
        if isinstance(answer, Book):
            self._state.book = answer
            self.read.emit(sum(len(sheet.rows) for sheet in answer.sheets))
            self.start()
        else:
            self.understood.emit(answer)

    def _hear_failure(self, _question: object, error: Exception) -> None:
        self.failed.emit(error)


def _answer(question: _Question, over: Event) -> Understood | Book:
    return _understand(question, question.book) if question.book else read_aside(question.path, over.is_set)


def _understand(question: _Question, book: Book) -> Understood:
    try:
        report = understand(book, question.path, question.wishes)
    except FileProblem as problem:
        if not any(sheet.rows for sheet in book.sheets if not sheet.is_hidden):
            raise
        return Understood(book, trouble=str(problem))
    lines, decisions = tuple(lines_of(report)), tuple(decisions_of(report))
    if report.missing:
        return Understood(book, report, None, decisions, lines)
    try:
        comparison = compare_book(report, question.project.scenario, datetime.now())
    except CorkboardError as problem:
        return Understood(book, report, None, decisions, lines, str(problem))
    return Understood(book, report, comparison, decisions, lines)
