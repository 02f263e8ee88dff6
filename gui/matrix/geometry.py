"""Where the cells of the matrix lie: sizes that fit the names and the figures, what is in sight, what is under a
point."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from gui import look
from gui.matrix.picture import Cell, Picture

NARROWEST, WIDEST, ROOMIEST = 46, 116, 124
"""Widths of a column, in pixels: three digits at least, most of a long name at most; few columns take some more."""
ROOMY, CLOSE = 36, 26
"""Heights of a row: few rows have air around them."""
FEW = 16
LONGEST_TITLE = 230
PADDING = 10
LINES = 2
"""Lines a column's title may take."""


@dataclass(frozen=True)
class Geometry:
    """The lay-out of one picture in a view of a size, scrolled by so many pixels. Totals stand right and below."""

    rows: int
    columns: int
    wide: int
    high: int
    side: int
    head: int
    totals: int
    view_width: int
    view_height: int
    left: int = 0
    top: int = 0

    @property
    def area(self) -> QRect:
        """Where cells show: between the titles and the totals, no larger than they are."""
        width = min(self.columns * self.wide, max(0, self.view_width - self.side - self.totals))
        height = min(self.rows * self.high, max(0, self.view_height - self.head - self.high))
        return QRect(self.side, self.head, width, height)

    @property
    def hidden(self) -> QPoint:
        """How far one can scroll, in pixels."""
        area = self.area
        return QPoint(self.columns * self.wide - area.width(), self.rows * self.high - area.height())

    @property
    def rows_seen(self) -> range:
        """The rows of which anything is in sight."""
        return _seen(self.top, self.area.height(), self.high, self.rows)

    @property
    def columns_seen(self) -> range:
        """The columns of which anything is in sight."""
        return _seen(self.left, self.area.width(), self.wide, self.columns)

    def rect(self, row: int, column: int) -> QRect:
        """Where a cell lies; row -1 is the title of its column, column -1 that of its row."""
        x = 0 if column < 0 else self.side + column * self.wide - self.left
        y = 0 if row < 0 else self.head + row * self.high - self.top
        return QRect(x, y, self.side if column < 0 else self.wide, self.head if row < 0 else self.high)

    def row_total(self, row: int) -> QRect:
        """Where the total of a row stands."""
        return QRect(self.area.right() + 1, self.rect(row, 0).y(), self.totals, self.high)

    def column_total(self, column: int) -> QRect:
        """Where the total of a column stands."""
        return QRect(self.rect(0, column).x(), self.area.bottom() + 1, self.wide, self.high)

    @property
    def grand_total(self) -> QRect:
        """Where the total of all stands."""
        return QRect(self.area.right() + 1, self.area.bottom() + 1, self.totals, self.high)

    def at(self, point: QPoint) -> Cell | None:
        """The cell or title under a point (row or column -1); None in the corner, on totals and beside the table."""
        area = self.area
        in_rows, in_columns = area.top() <= point.y() <= area.bottom(), area.left() <= point.x() <= area.right()
        row = (point.y() - self.head + self.top) // self.high if in_rows else -1
        column = (point.x() - self.side + self.left) // self.wide if in_columns else -1
        is_title = (point.y() < self.head and in_columns) or (point.x() < self.side and in_rows)
        return (row, column) if (in_rows and in_columns) or is_title else None

    def nearest(self, point: QPoint) -> Cell:
        """The cell nearest to a point, for a drag that leaves the table."""
        row = (point.y() - self.head + self.top) // self.high
        column = (point.x() - self.side + self.left) // self.wide
        return max(0, min(row, self.rows - 1)), max(0, min(column, self.columns - 1))

    def scrolled_to(self, cell: Cell) -> QPoint:
        """The scroll that has a cell in sight, and moves no further than it must."""
        area = self.area
        return QPoint(
            _into_sight(cell[1] * self.wide, self.wide, self.left, area.width()),
            _into_sight(cell[0] * self.high, self.high, self.top, area.height()),
        )


def measured(picture: Picture, texts: list[str], view: tuple[int, int], scroll: tuple[int, int]) -> Geometry:
    """The lay-out of a picture whose longest figures are `texts`, in a view of a width and height."""
    body, strong = QFontMetrics(look.font()), QFontMetrics(look.font("strong"))
    figures = max((strong.horizontalAdvance(text) for text in texts), default=0) + 2 * PADDING + 10
    names = max((strong.horizontalAdvance(name) for name in picture.machines), default=0) + PADDING
    side = max((strong.horizontalAdvance(name) for name in picture.orders), default=0) + 2 * PADDING
    high = ROOMY if picture.rows <= FEW else CLOSE
    side = max(92, min(side, LONGEST_TITLE, max(110, view[0] // 4)))
    totals = max(78, figures + 6)
    wide = max(NARROWEST, figures, min(names, WIDEST))
    if picture.columns:  # few columns take some of the room there is
        wide = max(wide, min(ROOMIEST, (view[0] - side - totals) // picture.columns))
    is_wrapped = names > wide
    head = (LINES if is_wrapped else 1) * body.lineSpacing() + 2 * look.GAP
    return Geometry(picture.rows, picture.columns, wide, high, side, head, totals, *view, *scroll)


def _seen(offset: int, room: int, size: int, number: int) -> range:
    return range(max(0, offset // size), min(number, (offset + max(0, room) - 1) // size + 1)) if room > 0 else range(0)


def _into_sight(start: int, size: int, offset: int, room: int) -> int:
    return max(0, min(max(offset, start + size - room), start))
