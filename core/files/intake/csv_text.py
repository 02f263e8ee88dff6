"""A table in plain text (CSV): the encoding and the separator are found, quotes may hold line breaks."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

from core.errors import FileProblem
from core.files.intake.book import Book, Cell, Sheet

SEPARATORS = ";\t,|"
LOOKED_AT = 60
"""Lines by which the separator is chosen."""
LONGEST_CELL = 2**20


def read_csv(data: bytes, path: Path) -> Book:
    """The one sheet of a text file."""
    text = _decoded(data)
    first, _, rest = text.partition("\n")
    separator = ""
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        separator, text = first.strip()[4], rest
    csv.field_size_limit(LONGEST_CELL)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text)))
    except csv.Error as error:
        raise FileProblem(f"{path} is no table of text: {error}.") from error
    rows = {number: _row(line) for number, line in enumerate(lines, 1)}
    filled = {number: row for number, row in rows.items() if row}
    return Book(path.name, (Sheet(path.stem, filled),), is_text=True)


def _row(line: list[str]) -> dict[int, Cell]:
    return {column: Cell(text) for column, text in enumerate(line, 1) if text.strip()}


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _separator(text: str) -> str:
    """The separator that cuts most lines into the same number of cells."""
    return max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    widths: Counter[int] = Counter()
    try:
        for _, line in zip(range(LOOKED_AT), reader, strict=False):
            widths[len(line)] += len(line) > 1
    except csv.Error:
        return 0, 0
    width, count = max(widths.items(), key=lambda one: (one[1], one[0]), default=(0, 0))
    return count, width
