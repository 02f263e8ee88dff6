"""The one way in for tables of every kind: a file, or a book that was read, becomes a report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.files.intake import intake
from core.files.intake.book import Book
from core.files.intake.kinds.understanding import understand_kind
from core.files.intake.progress import Tell, untold
from core.files.intake.reading import read_book
from core.files.intake.report import IntakeReport
from core.files.intake.wishes import NO_WISHES, Wishes


def take_in(path: Path | str, wishes: Wishes = NO_WISHES) -> IntakeReport:
    """Read a table of the kind that is wished, in any layout. Raises FileProblem where the file is none, or holds no
    such table."""
    path = Path(path)
    return understand(read_book(path, wishes.is_aside), path, wishes)


def understand(book: Book, path: Path, wishes: Wishes = NO_WISHES, tell: Tell = untold) -> IntakeReport:
    """Find the table of the kind that is wished in a book that was read. Raises FileProblem where it holds none."""
    profiles = [one for one in wishes.profiles if one.kind == wishes.kind]
    wishes = replace(wishes, profiles=profiles)
    if wishes.kind == "orders":
        return intake.understand(book, path, wishes, tell)
    return understand_kind(book, path, wishes, tell)
