"""A table in plain text (CSV): the encoding and the separator are found, quotes may hold line breaks."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from core.errors import FileProblem
from core.files.intake.book import Book, Cell, Sheet
from core.files.intake.error_cells import NAMES
from core.files.intake.lexicon import fields_of
from core.language import tr

SEPARATORS = ";\t,|"
LOOKED_AT = 60
"""Lines by which the separator is chosen."""
ERRORS = frozenset((
    *NAMES.values(), "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!", "#WERT!", "#BEZUG!", "#ZAHL!", "#NV", "#¡VALOR!",
    "#¡REF!", "#¡NUM!", "#¿NOMBRE?", "#¡DIV/0!", "#VALOR!", "#NOME?", "#N/D",
))  # fmt: skip
"""What a spreadsheet writes for a cell whose formula failed."""
LONGEST_CELL = 2**20
CODE_PAGES = ("cp1252", "cp1250", "cp1254", "cp1251")


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
        raise FileProblem(_why_no_table(path, error)) from error
    rows = {number: _row(line) for number, line in enumerate(lines, 1)}
    filled = {number: row for number, row in rows.items() if row}
    return Book(path.name, (Sheet(path.stem, filled),), is_text=True)


def _why_no_table(path: Path, error: csv.Error) -> str:
    if "field limit" in str(error):
        return tr(
            "{path} is no table of text: one of its cells would hold more than a million letters. A quotation mark "
            "may never be closed, or it holds no columns at all.", path=path,
        )  # fmt: skip
    return tr("{path} is no table of text: {error}.", path=path, error=error)


def _row(line: list[str]) -> dict[int, Cell]:
    return {column: _cell(text) for column, text in enumerate(line, 1) if text.strip()}


def _cell(text: str) -> Cell:
    return Cell(text.strip(), is_error=True) if text.startswith("#") and text.strip() in ERRORS else Cell(text)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return max(_readings(data), key=_known_headers)


def _readings(data: bytes) -> Iterator[str]:
    """A text as the code pages of Western, Central and Eastern Europe and of Turkey have it, the likeliest first."""
    for encoding in CODE_PAGES:
        try:
            yield data.decode(encoding)
        except UnicodeDecodeError:
            continue
    yield data.decode("latin-1")


def _known_headers(text: str) -> int:
    """Headers of the best of the first lines that somebody knows: only in the right code page do they make sense."""
    lines = text.splitlines()[:LOOKED_AT]
    cells = ([one.strip(' "') for one in re.split(r"[;,\t|]", line)] for line in lines)
    return max((sum(bool(fields_of(one)) for one in row) for row in cells), default=0)


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
