"""Lists on paper: columns as wide as what stands in them, rows as high, groups with a heading that is repeated where a
page ends within them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.printing import ink
from gui.printing.paper import MM, Paper, Type, shortened, wrapped, write

PAD = 1.6 * MM
GAP = 0.9 * MM
SMALLEST = 6.5
"""Points below which no list is set; its columns are broken rather."""
BREAKS = re.compile(r"[ \n]|(?<=[-_/])(?=[^\W\d_])")
"""Where a word may end: at blanks, and after signs that join words (not within numbers)."""
LONGEST_WORD = 30 * MM
"""Words up to that width are not broken while smaller letters may help."""
NARROWEST, AIRY = 120 * MM, 1.35
"""A list is at least so wide, and has at most so many times the width that it needs: what belongs together is read
together."""
MANY_ROWS = 600
"""Rows above which no other sizes are tried: that takes three times as long."""
NOTE = 0.8
"""Size of the second line of a cell against the first."""
STRIPE = 0.2 * MM
BOX = 11 * MM
"""The height of a box to write in, at most."""
T = TypeVar("T")


@dataclass(frozen=True)
class Column:
    """A title; whether its values are numbers that stand at the right; whether it may be broken into lines where the
    page is narrow; and the least millimetres it has, as for writing by hand."""

    title: str
    is_right: bool = False
    grows: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, strong or not, a smaller one below it, and whether it is bad news (red besides its words)."""

    text: str = ""
    note: str = ""
    is_strong: bool = False
    is_bad: bool = False
    is_box: bool = False
    share: float | None = None
    """The length of a bar from 0 to 1 that is drawn behind the text."""


Row = Sequence[Cell]


@dataclass(frozen=True)
class Group:
    """Rows below a heading; without one where it is ""."""

    title: str
    note: str
    rows: Sequence[Row]


@dataclass(frozen=True)
class Listing:
    """A list: its columns, its groups, the size of its letters in points, whether each group begins a page, whether red
    may be used, and what is said where it has no rows."""

    columns: Sequence[Column]
    groups: Sequence[Group]
    points: float = 9.0
    starts_pages: bool = False
    is_colour: bool = True
    continued: str = "{0}"


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row and its height. Its lines are broken again when it is painted: a thousand orders have too many to keep."""

    cells: Row
    height: float


@dataclass
class _Sheet:
    """One page of a list: pieces with their tops."""

    groups: list[str] = field(default_factory=list)
    heads: list[tuple[float, str, str]] = field(default_factory=list)
    titles: list[float] = field(default_factory=list)
    rows: list[tuple[float, _Laid]] = field(default_factory=list)


class Pages:
    """The pages of a list on a paper: how many, the groups on each, and painting them."""

    def __init__(self, listing: Listing, paper: Paper, top: float = 0.0) -> None:
        self._body = paper.body
        self.listing, self._widths = _fitted(listing, self._body.width())
        points = self.listing.points
        self._kinds = (Type(points), Type(points, True), Type(points * NOTE))
        self._head_kind, self._title_kind = Type(points * 0.85, True), Type(points * 1.25, True)
        self._heads = [
            wrapped(one.title, self._head_kind, width - 2 * PAD)
            for one, width in zip(listing.columns, self._widths, strict=True)
        ]
        self._head_height = max(map(len, self._heads), default=0) * self._head_kind.line + 2 * GAP
        self._title_height = self._title_kind.line + 2 * GAP
        self._wide = sum(self._widths)
        self.end = self._body.top()
        self._sheets = self._laid_out(top)

    def __len__(self) -> int:
        return len(self._sheets)

    def groups_on(self, page: int) -> list[str]:
        """The groups of which something stands on a page."""
        return self._sheets[page].groups

    def rows_on(self, page: int) -> list[tuple[float, float]]:
        """The upper and the lower edge of each row of a page."""
        return [(y, y + row.height) for y, row in self._sheets[page].rows]

    @property
    def width(self) -> float:
        """How wide the list is."""
        return self._wide

    def painter(self, page: int) -> partial[None]:
        """What paints a page."""
        return partial(self._paint, page)

    # Layout

    def _laid_out(self, top: float) -> list[_Sheet]:
        sheets = [_Sheet()]
        y = self._body.top() + top
        for number, group in enumerate(self.listing.groups):
            laid = [self._row(row) for row in group.rows]
            need = self._begin_height(group) + sum(row.height for row in laid[:2])
            if sheets[-1].groups and (self.listing.starts_pages or y + need > self._body.bottom()):
                sheets.append(_Sheet())
                y = self._body.top()
            elif number and sheets[-1].groups:
                y += 3 * MM
            y = self._begin(sheets[-1], y, group, group.title)
            for row in laid:
                if y + row.height > self._body.bottom() and sheets[-1].rows:
                    sheets.append(_Sheet())
                    y = self._begin(sheets[-1], self._body.top(), group, self.listing.continued.format(group.title))
                sheets[-1].rows.append((y, row))
                y += row.height
        self.end = y
        return sheets

    def _begin_height(self, group: Group) -> float:
        return (self._title_height if group.title else 0.0) + self._head_height

    def _begin(self, sheet: _Sheet, y: float, group: Group, title: str) -> float:
        sheet.groups.append(group.title)
        if group.title:
            sheet.heads.append((y, title, group.note))
            y += self._title_height
        sheet.titles.append(y)
        return y + self._head_height

    def _row(self, cells: Row) -> _Laid:
        body, _, small = self._kinds
        height = max(len(texts) * body.line + len(notes) * small.line for texts, notes in self._lines(cells))
        return _Laid(cells, min(height + 2 * GAP, self._body.height() - self._title_height - self._head_height))

    def _lines(self, cells: Row) -> list[tuple[list[str], list[str]]]:
        return [self._cell(cell, width) for cell, width in zip(cells, self._widths, strict=True)]

    def _cell(self, cell: Cell, width: float) -> tuple[list[str], list[str]]:
        room = width - 2 * PAD
        texts = wrapped(cell.text, self._kinds[cell.is_strong], room) if cell.text else []
        return texts, wrapped(cell.note, self._kinds[2], room) if cell.note else []

    # Painting

    def _paint(self, page: int, painter: QPainter) -> None:
        sheet = self._sheets[page]
        for y, title, note in sheet.heads:
            self._paint_title(painter, y, title, note)
        for y in sheet.titles:
            self._paint_heads(painter, y)
        for number, (y, row) in enumerate(sheet.rows):
            self._paint_row(painter, y, row, number % 2 == 1)

    def _paint_title(self, painter: QPainter, y: float, title: str, note: str) -> None:
        left, right = self._body.left(), self._body.left() + self._wide
        small = Type(self.listing.points * 0.9)
        room = right - left - small.width(note) - (6 * MM if note else 0)
        write(painter, (left, y + GAP), shortened(title, self._title_kind, room), self._title_kind)
        drop = self._title_kind.metrics.ascent() - small.metrics.ascent()
        write(painter, (right - small.width(note), y + GAP + drop), note, small, ink.GREY)

    def _paint_heads(self, painter: QPainter, y: float) -> None:
        frame = QRectF(self._body.left(), y, self._wide, self._head_height)
        painter.fillRect(frame, QColor(ink.BAND))
        ink.rule(painter, QLineF(frame.bottomLeft(), frame.bottomRight()), ink.BLACK, STRIPE)
        for column, x, width, lines in self._across(self._heads):
            bottom = y + self._head_height - GAP - len(lines) * self._head_kind.line
            for place, text in enumerate(lines):
                at = x + width - PAD - self._head_kind.width(text) if column.is_right else x + PAD
                write(painter, (at, bottom + place * self._head_kind.line), text, self._head_kind)

    def _paint_row(self, painter: QPainter, y: float, row: _Laid, is_odd: bool) -> None:
        frame = QRectF(self._body.left(), y, self._wide, row.height)
        if is_odd:
            painter.fillRect(frame, QColor(ink.ZEBRA))
        ink.rule(painter, QLineF(frame.bottomLeft(), frame.bottomRight()), ink.FAINT)
        for (column, x, width, lines), cell in zip(self._across(self._lines(row.cells)), row.cells, strict=True):
            self._paint_cell(painter, QRectF(x, y, width, row.height), column, (cell, *lines))

    def _paint_cell(
        self, painter: QPainter, room: QRectF, column: Column, content: tuple[Cell, list[str], list[str]]
    ) -> None:
        cell, texts, notes = content
        body, small = self._kinds[cell.is_strong], self._kinds[2]
        y = room.top() + GAP
        if cell.share is not None:
            _paint_share(painter, room, cell.share)
        if cell.is_box:
            box = QRectF(room.left() + PAD, room.top() + GAP, room.width() - 2 * PAD, min(room.height() - 2 * GAP, BOX))
            ink.frame_around(painter, box, ink.GREY)
        tone = "#b3261e" if cell.is_bad and self.listing.is_colour else ink.BLACK
        below = tone if cell.is_bad else ink.GREY
        for text, kind, colour in [*((t, body, tone) for t in texts), *((n, small, below) for n in notes)]:
            x = room.right() - PAD - kind.width(text) if column.is_right else room.left() + PAD
            write(painter, (x, y), text, kind, colour)
            y += kind.line

    def _across(self, items: Sequence[T]) -> Iterator[tuple[Column, float, float, T]]:
        x = self._body.left()
        for column, width, item in zip(self.listing.columns, self._widths, items, strict=True):
            yield column, x, width, item
            x += width


def tightest(listing: Listing, paper: Paper) -> Pages:
    """The pages of a list in letters that may be a little smaller where that saves paper: the last row of a machine
    alone on a page helps nobody."""
    best = Pages(listing, paper)
    if sum(len(group.rows) for group in listing.groups) > MANY_ROWS:
        return best
    for less in (0.5, 1.0):
        tried = Pages(replace(listing, points=listing.points - less), paper)
        best = tried if len(tried) < len(best) else best
    return best


def _paint_share(painter: QPainter, room: QRectF, share: float) -> None:
    whole = room.adjusted(PAD, 1.4 * GAP, -PAD, -1.4 * GAP)
    painter.fillRect(QRectF(whole.left(), whole.top(), whole.width() * min(1.0, share), whole.height()),
                     QColor(ink.GREY))  # fmt: skip
    ink.frame_around(painter, whole, ink.GREY)


def _fitted(listing: Listing, room: float) -> tuple[Listing, list[float]]:
    """The list in the largest letters that fit the width, down to the smallest, and the widths of its columns."""
    points = listing.points
    while True:
        shown = replace(listing, points=points)
        natural = _natural(shown)
        least = [min(width, word) if one.grows else width
                 for one, width, word in zip(listing.columns, natural, _words(shown), strict=True)]  # fmt: skip
        if sum(least) <= room or points <= SMALLEST:
            return shown, _shared(shown, natural, least, room)
        points = max(SMALLEST, points - 0.5)


def _natural(listing: Listing) -> list[float]:
    """How wide each column would be with nothing broken."""
    kinds = (Type(listing.points), Type(listing.points, True), Type(listing.points * NOTE))
    head = Type(listing.points * 0.85, True)
    widths = [max([column.least * MM - 2 * PAD, *map(head.width, column.title.split())]) for column in listing.columns]
    for place, text, strength in _texts(listing):
        kind = kinds[strength]
        widths[place] = max([widths[place], *map(kind.width, text.split("\n"))])
    return [width + 2 * PAD + 1 for width in widths]


def _words(listing: Listing) -> list[float]:
    """How wide each column is at least for words not to be broken, but for very long ones."""
    kinds = (Type(listing.points), Type(listing.points, True), Type(listing.points * NOTE))
    head = Type(listing.points * 0.85, True)
    words: list[dict[tuple[str, int], None]] = [{} for _ in listing.columns]
    for place, text, strength in _texts(listing):
        words[place].update(dict.fromkeys((word, strength) for word in BREAKS.split(text)))
    found = []
    for column, some in zip(listing.columns, words, strict=True):
        wide = [kinds[strength].width(word) for word, strength in some]
        longest = min(max(wide, default=0.0), LONGEST_WORD)
        found.append(max([longest, *map(head.width, column.title.split())]) + 2 * PAD + 1)
    return found


def _texts(listing: Listing) -> dict[tuple[int, str, int], None]:
    """The different texts of each column: its place, the text, and 0, 1 or 2 for plain, strong or small."""
    rows = (row for group in listing.groups for row in group.rows)
    found: dict[tuple[int, str, int], None] = {}
    for row in rows:
        for place, cell in enumerate(row):
            found[place, cell.text, int(cell.is_strong)] = None
            if cell.note:
                found[place, cell.note, 2] = None
    return found


def _shared(listing: Listing, natural: list[float], least: list[float], room: float) -> list[float]:
    """Widths that fill the room: what is left over goes to the columns that grow, what lacks is taken from them."""
    growing = [place for place, one in enumerate(listing.columns) if one.grows] or list(range(len(natural)))
    if sum(natural) <= room:
        whole = min(room, max(NARROWEST, AIRY * sum(natural)))
        more = (whole - sum(natural)) / max(1, len(growing))
        return [width + (more if place in growing else 0.0) for place, width in enumerate(natural)]
    if sum(least) > room:  # the smallest letters are too large: all columns are broken
        return [width * room / sum(least) for width in least]
    return _poured(natural, least, growing, room - sum(least))


def _poured(natural: list[float], least: list[float], growing: list[int], left: float) -> list[float]:
    widths, open_ones = list(least), set(growing)
    while left > 1 and open_ones:
        share = left / len(open_ones)
        for place in sorted(open_ones):
            given = min(share, natural[place] - widths[place])
            widths[place] += given
            left -= given
        open_ones = {place for place in open_ones if natural[place] - widths[place] > 1}
    return widths
