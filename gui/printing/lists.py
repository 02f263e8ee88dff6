"""Lists on paper: columns as wide as what stands in them, rows as high, groups with a heading that is repeated where a
page ends within them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.printing import ink
from gui.printing.listing import Cell, Column, Group, Listing, Row
from gui.printing.paper import MM, Paper, Type, wrapped, write
from gui.printing.widths import NOTE, PAD, fitted

GAP = 0.9 * MM
MANY_ROWS = 600
"""Rows above which no other sizes are tried: that takes three times as long."""
STRIPE = 0.2 * MM
BOX = 11 * MM
"""The height of a box to write in, at most."""
MOST_TITLE = 3
"""Lines of the title of a group, at most."""
LEAST_TOGETHER = 2
"""Rows of a group that stay on a page when one goes along to the next."""
SMALLER = (0.5, 1.0, 1.5)
"""Points that letters are smaller where that saves paper."""
T = TypeVar("T")


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
        self.listing, self._widths = fitted(listing, self._body.width())
        points = self.listing.points
        self._kinds = (Type(points), Type(points, True), Type(points * NOTE))
        self._head_kind, self._title_kind = Type(points * 0.85, True), Type(points * 1.25, True)
        self._heads = [
            wrapped(one.title, self._head_kind, width - 2 * PAD)
            for one, width in zip(listing.columns, self._widths, strict=True)
        ]
        self._head_height = max(map(len, self._heads), default=0) * self._head_kind.line + 2 * GAP
        self._note_kind = Type(points * 0.9)
        self._wide = sum(self._widths)
        self.end = self._body.top()
        self._sheets = self._laid_out(top)

    def __len__(self) -> int:
        return len(self._sheets)

    def groups_on(self, page: int) -> list[str]:
        """The groups of which something stands on a page."""
        return self._sheets[page].groups

    def titles_on(self, page: int) -> list[str]:
        """The titles of groups as they stand on a page, their lines joined."""
        return [" ".join(self._title_lines(title, note)) for _, title, note in self._sheets[page].heads]

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
            laid = [self._row(row, self._room(group)) for row in group.rows]
            need = self._begin_height(group, group.title) + sum(row.height for row in laid[:2])
            if sheets[-1].groups and (self.listing.starts_pages or y + need > self._body.bottom()):
                sheets.append(_Sheet())
                y = self._body.top()
            elif number and sheets[-1].groups:
                y += 3 * MM
            y = self._lay_group(sheets, y, group, laid)
        self.end = y
        return sheets

    def _lay_group(self, sheets: list[_Sheet], y: float, group: Group, laid: list[_Laid]) -> float:
        """Lay out a group from a height on, over as many pages as it takes; where it ends."""
        y = self._begin(sheets[-1], y, group, group.title)
        on_page = 0
        for place, row in enumerate(laid):
            if y + row.height > self._body.bottom() and sheets[-1].rows:
                along = self._along(laid, place, on_page, self._room(group))
                del sheets[-1].rows[len(sheets[-1].rows) - len(along) :]
                sheets.append(_Sheet())
                y = self._begin(sheets[-1], self._body.top(), group, self.listing.continued.format(group.title))
                y = _stand(sheets[-1], y, along)
                on_page = len(along)
            y = _stand(sheets[-1], y, [row])
            on_page += 1
        return y

    def _along(self, laid: list[_Laid], place: int, on_page: int, room: float) -> list[_Laid]:
        """The row that goes along to the next page where the last one would stand there alone; two must stay."""
        is_alone = place == len(laid) - 1 and on_page > LEAST_TOGETHER
        fits = laid[place - 1].height + laid[place].height <= room
        return [laid[place - 1]] if is_alone and fits else []

    def _room(self, group: Group) -> float:
        """What rows have at most on a page that goes on with a group."""
        return self._body.height() - self._begin_height(group, self.listing.continued.format(group.title))

    def _begin_height(self, group: Group, title: str) -> float:
        return self._title_height(title, group.note) + self._head_height

    def _title_height(self, title: str, note: str) -> float:
        return len(self._title_lines(title, note)) * self._title_kind.line + 2 * GAP if title else 0.0

    def _title_lines(self, title: str, note: str) -> list[str]:
        """A title in lines beside its note: names that differ at their ends only must be told apart."""
        room = self._wide - self._note_kind.width(note) - (6 * MM if note else 0)
        return wrapped(title, self._title_kind, max(room, 0.4 * self._wide), MOST_TITLE)

    def _begin(self, sheet: _Sheet, y: float, group: Group, title: str) -> float:
        sheet.groups.append(group.title)
        if group.title:
            sheet.heads.append((y, title, group.note))
        y += self._title_height(title if group.title else "", group.note)
        sheet.titles.append(y)
        return y + self._head_height

    def _row(self, cells: Row, room: float) -> _Laid:
        body, _, small = self._kinds
        height = max(len(texts) * body.line + len(notes) * small.line for texts, notes in self._lines(cells))
        return _Laid(cells, min(height + 2 * GAP, room))

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
        left, right, kind = self._body.left(), self._body.left() + self._wide, self._title_kind
        for number, line in enumerate(self._title_lines(title, note)):
            write(painter, (left, y + GAP + number * kind.line), line, kind)
        drop = kind.metrics.ascent() - self._note_kind.metrics.ascent()
        write(painter, (right - self._note_kind.width(note), y + GAP + drop), note, self._note_kind, ink.GREY)

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


def _stand(sheet: _Sheet, y: float, rows: list[_Laid]) -> float:
    """Put rows one below the other from a height on; where they end."""
    for row in rows:
        sheet.rows.append((y, row))
        y += row.height
    return y


def tightest(listing: Listing, paper: Paper) -> Pages:
    """The pages of a list in letters that may be a little smaller where that saves paper: the last row of a machine
    alone on a page helps nobody."""
    best = Pages(listing, paper)
    if sum(len(group.rows) for group in listing.groups) > MANY_ROWS:
        return best
    for less in SMALLER:
        tried = Pages(replace(listing, points=listing.points - less), paper)
        best = tried if len(tried) < len(best) else best
    return best


def _paint_share(painter: QPainter, room: QRectF, share: float) -> None:
    whole = room.adjusted(PAD, 1.4 * GAP, -PAD, -1.4 * GAP)
    painter.fillRect(QRectF(whole.left(), whole.top(), whole.width() * min(1.0, share), whole.height()),
                     QColor(ink.GREY))  # fmt: skip
    ink.frame_around(painter, whole, ink.GREY)
