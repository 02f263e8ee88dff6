"""What a thread does with a book: reads it in a process of its own, understands it, and makes the step of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.errors import CorkboardError, FileProblem
from core.files.intake import (
    Acceptance,
    Book,
    Comparison,
    Decision,
    FieldChange,
    Guess,
    IntakeReport,
    Line,
    Profile,
    RowLooks,
    Tell,
    Wishes,
    between,
    changes_of,
    compare_book,
    decisions_of,
    guess_kinds,
    kept_report,
    lines_of,
    looks_of,
    profiles_in,
    read_aside,
    recall,
    take_book_in,
    understand,
    users_profiles,
)
from core.model import Project
from gui.asking import Waiting

TOLD_EVERY = 0.04
"""Seconds between two reports."""
BOOK_READ = 0.9
"""The share of reading after which it is guessed what the sheets are for."""
UNDERSTOOD = 0.8
"""The share of understanding after which the differences from the project are looked for."""
NO_LOOKS = RowLooks()


@dataclass(frozen=True)
class Understood:
    """A book, and what was understood of it: no report where no headers are known (then `trouble` says so), and no
    comparison while it is open which columns hold order number and quantity."""

    book: Book
    report: IntakeReport | None = None
    comparison: Comparison | None = None
    decisions: tuple[Decision, ...] = ()
    lines: tuple[Line, ...] = ()
    looks: RowLooks = NO_LOOKS
    changes: tuple[FieldChange, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, eq=False)
class ToUnderstand:
    """A book that is to be understood as wished."""

    path: Path
    book: Book
    wishes: Wishes
    project: Project


@dataclass(frozen=True, eq=False)
class ToRead:
    """A book that is to be read, and what its sheets are for."""

    path: Path
    project: Project


@dataclass(frozen=True)
class Read:
    """A book that was read, and what its sheets are likeliest for, in the order in which they are to come in."""

    book: Book
    guesses: tuple[Guess, ...]


@dataclass(frozen=True, eq=False)
class ToTakeIn:
    """What the planner accepts of a book, for a project."""

    project: Project
    report: IntakeReport
    comparison: Comparison
    profile: Profile
    removed: tuple[str, ...]


@dataclass(frozen=True)
class TakenIn:
    """A project before and after a book came in, and what was accepted."""

    before: Project
    after: Project
    accepted: Acceptance


class _Unwanted(Exception):
    """Nobody waits any more."""


def answer(question: ToRead | ToUnderstand | ToTakeIn, waiting: Waiting) -> Understood | Read | TakenIn:
    """What comes of a question; how far it is, from 0 to 1, is told meanwhile."""
    tell = _telling(waiting)
    if isinstance(question, ToTakeIn):
        return _take_in(question)
    if isinstance(question, ToRead):
        book = read_aside(question.path, waiting.is_set, between(tell, 0, BOOK_READ))
        tell(BOOK_READ)
        return Read(book, _tables_of(book, question.project))
    return _understand(question, question.book, tell)


def _tables_of(book: Book, project: Project) -> tuple[Guess, ...]:
    shop, profiles = project.scenario.shop, (*profiles_in(project.settings), *users_profiles())
    return recall(guess_kinds(book, shop), book, profiles, shop)


def _telling(waiting: Waiting) -> Callable[[float], None]:
    last = 0.0

    def tell(share: float) -> None:
        nonlocal last
        if waiting.is_set():
            raise _Unwanted
        if time.monotonic() - last > TOLD_EVERY:
            last = time.monotonic()
            waiting.tell(share)

    return tell


def _understand(question: ToUnderstand, book: Book, tell: Tell) -> Understood:
    try:
        report = understand(book, question.path, question.wishes, between(tell, 0, UNDERSTOOD))
    except FileProblem as problem:
        if not any(sheet.rows for sheet in book.sheets if not sheet.is_hidden):
            raise
        return Understood(book, trouble=str(problem))
    decisions, lines, looks = tuple(decisions_of(report)), tuple(lines_of(report)), looks_of(report)
    comparison, trouble = None, ""
    if not report.missing:
        try:
            rest = between(tell, UNDERSTOOD, 1)
            comparison = compare_book(report, question.project.scenario, datetime.now(), rest)
        except CorkboardError as problem:
            trouble = str(problem)
    changes = tuple(changes_of(comparison, question.project.scenario)) if comparison else ()
    return Understood(book, report, comparison, decisions, lines, looks, changes, trouble)


def _take_in(question: ToTakeIn) -> TakenIn:
    difference, removed = question.comparison.difference, question.removed
    counts = {"added": len(difference.added), "changed": len(difference.changed), "removed": len(removed)}
    kept = kept_report(question.report, counts, datetime.now().isoformat(timespec="milliseconds"))
    accepted = Acceptance(question.comparison, question.profile, kept, removed)
    return TakenIn(question.project, take_book_in(question.project, accepted), accepted)
