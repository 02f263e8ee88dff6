"""One door for order books of every kind of file."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from core.files.disk import read_bytes
from core.files.intake.aside import read_aside
from core.files.intake.book import Book
from core.files.intake.csv_text import read_csv
from core.files.intake.foreign import read_foreign
from core.files.intake.precheck import kind_of
from core.files.intake.progress import Tell, untold
from core.files.intake.xlsx import read_xlsx

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".txt", ".tsv")


def read_book(path: Path, is_aside: bool = False) -> Book:
    """The sheets of a workbook or a text file, read in a process of its own if that is wished or wise. Raises
    FileProblem with the reason where it is none, or no safe one."""
    if is_aside or kind_of(read_bytes(path), path) == "foreign":
        return read_aside(path)
    return open_here(path)


def open_here(path: Path, tell: Tell = untold) -> Book:
    """The sheets of a book, read in this process."""
    data = read_bytes(path)
    kind = kind_of(data, path)
    if kind == "foreign":
        book = read_foreign(path, tell)
    else:
        book = read_csv(data, path) if kind == "csv" else read_xlsx(data, path, tell)
    written = book.written or date.fromtimestamp(path.stat().st_mtime)
    return replace(book, written=written, digest=hashlib.sha256(data).hexdigest())
