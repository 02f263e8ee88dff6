"""The cells of a workbook's sheet, as a table shows them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from core.files.templates import ShownCell, ShownSheet, letters
from gui import look

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]
"""Row and column as Excel counts them, from 1."""
DARK_GROUND = 140
NEARLY_WHITE = 0.88
USUAL_POINTS, SMALLEST, LARGEST = 11.0, 0.85, 1.5
SIDES = {"left": Qt.AlignmentFlag.AlignLeft, "center": Qt.AlignmentFlag.AlignHCenter,
         "right": Qt.AlignmentFlag.AlignRight}  # fmt: skip
NOBODYS = ShownCell(None, "")


class SheetModel(QAbstractTableModel):
    """Texts, grounds and bold letters of a sheet; nothing can be changed. Rows can be tinted and cells named."""

    def __init__(self, sheet: ShownSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.named: Mapping[Place, str] = {}
        self._first: range = range(0)
        self._all: range = range(0)

    def mark(self, named: Mapping[Place, str], first: range, every: range) -> None:
        """Name cells, and tint the rows of the first lots and all rows that are replaced."""
        self.named, self._first, self._all = named, first, every
        ends = self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(*ends)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows that hold something, and one to see that there it ends."""
        return 0 if parent.isValid() else self.sheet.rows + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The columns that hold something."""
        return 0 if parent.isValid() else max(1, self.sheet.columns)

    def headerData(self, section: int, orientation: Qt.Orientation,
                   role: int = Qt.ItemDataRole.DisplayRole) -> object:  # fmt: skip
        """Letters above and numbers beside, as in Excel."""
        if role == Qt.ItemDataRole.DisplayRole:
            return letters(section + 1) if orientation == Qt.Orientation.Horizontal else str(section + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and how."""
        place = (index.row() + 1, index.column() + 1)
        cell = self.sheet.cells.get(place, NOBODYS)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(cell.text.split())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            named = self.named.get(place)
            told = f"{cell.text} ({named})" if named else cell.text
            return (look.as_written(told) if role == Qt.ItemDataRole.ToolTipRole else told) or None
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(place, cell)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._ink(place, cell))
        if role == Qt.ItemDataRole.FontRole and cell.text:
            return self._font(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            usual = Qt.AlignmentFlag.AlignRight if cell.is_figure else Qt.AlignmentFlag.AlignLeft
            return SIDES.get(cell.side, usual) | Qt.AlignmentFlag.AlignVCenter
        return None

    def _ground(self, place: Place, cell: ShownCell) -> QBrush | None:
        colours = look.current()
        if place in self.named:
            return QBrush(QColor(colours.selection))
        if place[0] in self._first and not _is_coloured(cell.fill):
            return QBrush(look.mixed(colours.surface, colours.accent, 0.16))
        if place[0] in self._all and not cell.fill:
            return QBrush(look.mixed(colours.surface, colours.accent, 0.06))
        if _is_lost_in_the_dark(cell.fill):
            return QBrush(look.mixed(colours.surface, colours.text, 0.14))
        return QBrush(QColor(f"#{cell.fill}")) if cell.fill else None

    def _ink(self, place: Place, cell: ShownCell) -> QColor:
        """Dark or light by the ground, so that whatever the factory chose can be read in both themes."""
        is_tinted = place in self.named or (place[0] in self._first and not _is_coloured(cell.fill))
        if not cell.fill or is_tinted or _is_lost_in_the_dark(cell.fill):
            return QColor(look.current().text)
        ground = QColor(f"#{cell.fill}")
        is_light = 0.299 * ground.red() + 0.587 * ground.green() + 0.114 * ground.blue() > DARK_GROUND
        return QColor("#14181f" if is_light else "#ffffff")

    def _font(self, cell: ShownCell) -> QFont:
        """Letters nearly as large as the factory has them; none so small that they could not be read."""
        font = look.font("strong") if cell.is_bold else look.font("body")
        scale = min(LARGEST, max(SMALLEST, cell.points / USUAL_POINTS))
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * scale))
        elif font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        return font


def _is_coloured(fill: str) -> bool:
    """Whether a ground tells something, as the bars of a grid do, and so must be seen."""
    return bool(fill) and QColor(f"#{fill}").hslSaturationF() > 0.1 and QColor(f"#{fill}").lightnessF() < NEARLY_WHITE


def _is_lost_in_the_dark(fill: str) -> bool:
    """Whether a ground that is a mere shade of paper would glare in the dark theme."""
    return bool(fill) and look.current() is look.DARK and QColor(f"#{fill}").lightnessF() > NEARLY_WHITE
