"""Letters that can be printed: what no font has is a hollow box on paper, and what is no letter is left out."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from unicodedata import category

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont

BOX = "\u25a1"
SPACES = "\t\n\v\f\r\u0085\u2028\u2029"
"""Ends of lines and tabulators: a blank each, where a text has one line."""
OURS = "\u00a0\u202f"
"""Blanks of good typography, which every system shows."""
JOINERS = "\u200c\u200d"
"""Signs without width that Arabic and Indian scripts and pictures are written with."""
_own = threading.local()


def family() -> str:
    """The font of pages that this thread lays out and paints."""
    return str(_own.__dict__.get("family") or settle_family())


def settle_family() -> str:
    """Take the program's font for this thread's pages from now on: asking for it at each word takes a third longer."""
    _own.family = QGuiApplication.font().family()
    return str(_own.family)


def legible(text: str) -> str:
    """A text for one line of paper: signs that steer are left out or are blanks, and a box stands for each letter that
    no font of this computer has. Qt paints such letters as black bars, or not at all."""
    return text if text.isascii() and text.isprintable() else text.translate(_table())


def unknown(texts: Iterable[str]) -> str:
    """The different letters in texts that no font of this computer has."""
    table = _table()
    letters = dict.fromkeys(letter for text in texts if not text.isascii() for letter in text)
    return "".join(letter for letter in letters if table[ord(letter)] == BOX and letter != BOX)


def is_tied(text: str, place: int) -> bool:
    """Whether a letter belongs to the one before it, so that no line may begin with it."""
    return category(text[place]).startswith("M") or text[place] in JOINERS or text[place - 1] in JOINERS


class _Table(dict[int, str]):
    """What stands for each letter, found out once; each thread has its own, as of fonts."""

    def __init__(self, family: str) -> None:
        super().__init__()
        self.family = family
        self._first = QFontMetricsF(QFont(family))
        self._raw = dict[str, QRawFont]()

    def __missing__(self, code: int) -> str:
        self[code] = self._found(code)
        return self[code]

    def _found(self, code: int) -> str:
        letter = chr(code)
        if letter in SPACES:
            return " "
        if letter in OURS or letter in JOINERS:
            return letter
        if category(letter).startswith("C"):  # control, format, surrogates, private and unassigned ones
            return ""
        if self._is_known(code):
            return letter
        return {"M": "", "Z": " "}.get(category(letter)[0], BOX)  # a mark goes with its letter

    def _is_known(self, code: int) -> bool:
        return self._first.inFontUcs4(code) or any(raw.supportsCharacter(code) for raw in self._others())

    def _others(self) -> Iterator[QRawFont]:
        for family in QFontDatabase.families():
            if family not in self._raw:
                self._raw[family] = QRawFont.fromFont(QFont(family))
            yield self._raw[family]


def _table() -> _Table:
    table: _Table | None = _own.__dict__.get("table")
    if table is None or table.family != family():
        table = _own.table = _Table(family())
    return table
