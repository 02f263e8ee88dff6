"""How an .ods shows its cells, as far as it says what they mean: struck-through text, hidden rows and columns. calamine
hands over values only; this is content.xml of the archive, OpenDocument 1.2."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any
from xml.etree import ElementTree

from core.files.intake.book import Sheet

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
MOST_REPEATED = 10_000
"""Rows, columns or cells that are alike; more of them are the empty rest of a sheet."""


@dataclass
class OdsLooks:
    """What is struck through (by row and column), and what is hidden, from 1."""

    struck: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


class _Reader:
    """Walks through the tables; `at` is the row and column that was reached."""

    def __init__(self) -> None:
        self.found: dict[str, OdsLooks] = {}
        self._struck: set[str] = set()
        self._now, self._row, self._column = OdsLooks(), 0, 0
        self._styles: dict[int, str] = {}
        self._line: list[int] = []

    def begin(self, one: Any) -> None:
        """Enter a table or a row."""
        if one.tag == f"{TABLE}table":
            self._now = self.found.setdefault(one.get(f"{TABLE}name", ""), OdsLooks())
            self._row, self._column, self._styles = 0, 0, {}
        elif one.tag == f"{TABLE}table-row":
            self._row, self._column, self._line = self._row + 1, 0, []

    def end(self, one: Any) -> None:
        """Take what stands in a style, a column, a cell or a row."""
        if one.tag == f"{STYLE}style":
            texts = one.iterfind(f"{STYLE}text-properties")
            if any(text.get(f"{STYLE}text-line-through-style", "none") != "none" for text in texts):
                self._struck.add(one.get(f"{STYLE}name", ""))
        elif one.tag == f"{TABLE}table-column":
            self._take_columns(one)
        elif one.tag in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            self._take_cells(one)
        elif one.tag == f"{TABLE}table-row":
            count = _repeated(one, "rows")
            rows = range(self._row, self._row + count) if count <= MOST_REPEATED else ()
            self._now.struck.update((row, column) for row in rows for column in self._line)
            self._now.hidden_rows.update(rows if _is_hidden(one) else ())
            self._row += count - 1
            one.clear()

    def _take_columns(self, one: Any) -> None:
        count, style = _repeated(one, "columns"), one.get(f"{TABLE}default-cell-style-name", "")
        places = range(self._column + 1, self._column + 1 + min(count, MOST_REPEATED))
        self._styles.update(dict.fromkeys(places, style))
        if _is_hidden(one):
            self._now.hidden_columns.update(places)
        self._column += count

    def _take_cells(self, one: Any) -> None:
        count, own = _repeated(one, "columns"), one.get(f"{TABLE}style-name", "")
        for column in range(self._column + 1, self._column + 1 + min(count, MOST_REPEATED) * bool(len(one))):
            if (own or self._styles.get(column, "")) in self._struck:
                self._line.append(column)
        self._column += count


def _repeated(one: Any, what: str) -> int:
    return int(one.get(f"{TABLE}number-{what}-repeated", "1"))


def _is_hidden(one: Any) -> bool:
    return one.get(f"{TABLE}visibility", "visible") != "visible"


def ods_looks(path: Path) -> Mapping[str, OdsLooks]:
    """The looks of each sheet by its name; nothing where the file is no .ods, or cannot be read."""
    reader = _Reader()
    with contextlib.suppress(Exception), zipfile.ZipFile(path) as archive:  # who reads the cells tells what is broken
        if "content.xml" in archive.namelist():
            with archive.open("content.xml") as part:
                _read(part, reader)
    return reader.found


def _read(part: IO[bytes], reader: _Reader) -> None:
    for event, one in ElementTree.iterparse(part, events=("start", "end")):
        if event == "start":
            reader.begin(one)
        else:
            reader.end(one)


def with_looks(sheet: Sheet, looks: OdsLooks | None) -> Sheet:
    """A sheet with what is struck through and hidden in it."""
    if looks is None:
        return sheet
    rows = dict(sheet.rows)
    for row in {place[0] for place in looks.struck} & rows.keys():
        rows[row] = {column: cell._replace(is_struck=(row, column) in looks.struck)
                     for column, cell in rows[row].items()}  # fmt: skip
    hidden_rows = frozenset(looks.hidden_rows & rows.keys())
    return replace(sheet, rows=rows, hidden_rows=hidden_rows, hidden_columns=frozenset(looks.hidden_columns))
