"""The book that is being imported: read in a process of its own, understood on a thread, and again after each wish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.files.intake import Book, Guess, Wishes, profiles_in, users_profiles
from core.model import Project
from gui.asking import Asking
from gui.dialogs.import_wizard.understanding import Read, TakenIn, ToRead, ToTakeIn, ToUnderstand, Understood, answer

READ = 0.6
"""The share of the first reading after which the book is read, and is to be understood."""


@dataclass
class _State:
    project: Project
    wishes: Wishes = field(default_factory=Wishes)
    book: Book | None = None
    guesses: tuple[Guess, ...] = ()
    is_first: bool = True
    is_said: bool = False
    sheet: str = ""


class Reading(QObject):
    """Asks the core to read a book as wished, and tells what came of it."""

    understood = Signal(object)  # Understood
    taken_in = Signal(object)  # TakenIn
    failed = Signal(object)  # the exception
    began = Signal()
    read = Signal(int)  # the rows of the book, which will now be understood
    progressed = Signal(float)  # the share that is done, from 0 to 1

    def __init__(self, path: Path, project: Project, kind: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path, self._kind = path, kind
        self._state = _State(project, is_said=bool(kind))
        self._asking = Asking(answer, self)
        self._asking.answered.connect(self._hear)
        self._asking.failed.connect(self._hear_failure)
        self._asking.told.connect(self._hear_progress)

    @property
    def wishes(self) -> Wishes:
        """How the book is to be read."""
        return self._state.wishes

    @property
    def guesses(self) -> tuple[Guess, ...]:
        """The tables of the book, in the order in which they are to come in."""
        return self._state.guesses

    @property
    def doubt(self) -> Guess | None:
        """What the present sheet may be for, where that is open: nobody said it, and it is not certain."""
        if self._state.is_said:
            return None
        own = [one for one in self.guesses if one.sheet == self._state.sheet]
        guess = next((one for one in own if one.kind == self.wishes.kind), own[0] if own else None)
        return guess if guess and not guess.is_sure else None

    @property
    def is_busy(self) -> bool:
        """Whether the book is being read or taken in."""
        return self._asking.is_waiting

    def start(self) -> None:
        """Read the book."""
        self._asking.ask(ToRead(self.path, self._state.project))
        self.began.emit()

    def _understand(self) -> None:
        assert self._state.book is not None
        self._asking.ask(ToUnderstand(self.path, self._state.book, self.wishes, self._state.project))
        self.began.emit()

    def wish(self, **wishes: Any) -> None:
        """Understand the book in another way."""
        self._state.wishes = replace(self.wishes, **wishes)
        self._understand()

    def say(self, answers: Mapping[str, str]) -> None:
        """Answer questions about values or looks, by their keys."""
        self.wish(answers={**self.wishes.answers, **answers})

    def correct(self, cells: Mapping[str, str | None]) -> None:
        """Read other texts in cells of the table, by their addresses; None takes a correction back."""
        told = {**self.wishes.corrections, **cells}
        kept = {cell: text for cell, text in told.items() if text is not None}
        self.wish(corrections={cell: text for cell, text in kept.items() if text.strip() != self.held_in(cell)})

    def held_in(self, cell: str) -> str:
        """What the book holds in a cell of the table, as text."""
        if self._state.book is None:
            return ""
        sheets = (one for one in self._state.book.sheets if one.name == self._state.sheet)
        value = next((one.at(cell) for one in sheets), None)
        return "" if value is None else str(value)

    def choose_table(self, sheet: str, header_row: int, kind: str = "") -> None:
        """Take the headers from another row, or (0) from the likeliest row of another sheet; what was said of the
        old table does not hold there. Another sheet is read for what it is likeliest for, unless a kind is said."""
        if kind:
            self._state.is_said = True
        elif not header_row:
            self._state.is_said = False
            guess = next((one for one in self.guesses if one.sheet == sheet), None)
            kind = guess.kind if guess else self.wishes.kind
        self._begin(sheet, kind or self.wishes.kind, header_row)

    def begin(self, sheet: str, kind: str, project: Project) -> None:
        """Go on with another table of the book, for a project that has what came before."""
        self._state.project, self._state.is_said = project, False
        self._begin(sheet, kind)

    def _begin(self, sheet: str, kind: str, header_row: int = 0) -> None:
        project = self._state.project
        shop, profiles = project.scenario.shop, (*profiles_in(project.settings), *users_profiles())
        self._state.wishes = Wishes(
            profiles, machines=tuple(shop.machines), sheet=sheet, header_row=header_row, kind=kind, shop=shop
        )
        self._understand()

    def take_in(self, question: ToTakeIn) -> None:
        """Make the step of what the planner accepts."""
        self._asking.ask(question)
        self.began.emit()

    def forget(self) -> None:
        """Read no further."""
        self._asking.forget()

    def close(self) -> None:
        """Read no further, and wait for the thread."""
        self._asking.close()

    def _hear(self, _question: object, answer: Read | Understood | TakenIn) -> None:
        if isinstance(answer, Read):
            self._state.book, self._state.guesses = answer.book, answer.guesses
            self.read.emit(sum(len(sheet.rows) for sheet in answer.book.sheets))
            self._begin(*_first_table(answer.guesses, self._kind))
        elif isinstance(answer, TakenIn):
            self.taken_in.emit(answer)
        else:
            self._state.is_first = False
            self._state.sheet = answer.report.table.sheet.name if answer.report else self.wishes.sheet
            self.understood.emit(answer)

    def _hear_failure(self, _question: object, error: Exception) -> None:
        self.failed.emit(error)

    def _hear_progress(self, share: float) -> None:
        if self._state.is_first:
            share = READ * share if self._state.book is None else READ + (1 - READ) * share
        self.progressed.emit(share)


def _first_table(guesses: tuple[Guess, ...], kind: str) -> tuple[str, str]:
    """The sheet that is shown first ("" for the likeliest) and its kind: what was asked for, or else the orders."""
    wanted = kind or "orders"
    if any(one.kind == wanted for one in guesses) or not guesses:
        sheet = next((one.sheet for one in guesses if one.kind == wanted), "")
        return ("" if wanted == "orders" else sheet), wanted
    if kind:
        return next((one.sheet for one in guesses if kind in one.others), ""), kind
    best = next((one for one in guesses if one.is_sure), guesses[0])
    return best.sheet, best.kind
