"""Cells as Excel puts them on the clipboard: tabs between cells, CRLF after rows, quotes around cells that hold
either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_CELL = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)')
_ROW_END = re.compile(r"\r\n|\r|\n")


def to_clipboard(rows: Iterable[Sequence[str]]) -> str:
    """Rows of texts as one text."""
    return "".join("\t".join(map(_quoted, row)) + "\r\n" for row in rows)


def from_clipboard(text: str) -> list[list[str]]:
    """The rows of a copied text, all of the same width. A quote that opens no quoted cell is a quote like any other."""
    rows: list[list[str]] = [[]]
    at, end = 0, len(_without_last_line_break(text))
    while at <= end:
        found = _CELL.match(text, at, end)
        if found is None:
            break
        rows[-1].append(_unquoted(found))
        at = found.end()
        if at < end and text[at] == "\t":
            at += 1
        elif line_break := _ROW_END.match(text, at, end):
            rows.append([])
            at = line_break.end()
        else:
            break
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def _quoted(text: str) -> str:
    needs_quotes = text.startswith('"') or any(c in text for c in "\t\r\n")
    return '"' + text.replace('"', '""') + '"' if needs_quotes else text


def _unquoted(found: re.Match[str]) -> str:
    quoted, bare = found[1], found[2]
    return bare if quoted is None else quoted.replace('""', '"').replace("\r\n", "\n")


def _without_last_line_break(text: str) -> str:
    return re.sub(r"(\r\n|\r|\n)\Z", "", text)
