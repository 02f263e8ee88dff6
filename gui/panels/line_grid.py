"""Lines of name, bar, value and difference, aligned in columns; rows are made once and reused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui import look
from gui.panels.measures import Line
from gui.panels.share_bar import ShareBar

NAME, BAR, VALUE, DIFFERENCE = range(4)
LONGEST_NAME = 120
"""Pixels; a name as long as this is shown whole, whatever stands beside it, and a longer one is shortened first."""
LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


@dataclass(frozen=True, slots=True)
class _Row:
    name: QLabel
    bar: ShareBar | None
    value: QLabel
    difference: QLabel

    def widgets(self) -> list[QWidget]:
        return [w for w in (self.name, self.bar, self.value, self.difference) if w is not None]


class LineGrid(QWidget):
    """A small table for reading, one line under the other."""

    asked_for = Signal(str)  # the link of a line that was clicked

    def __init__(self, *, bars: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP)
        self._grid.setVerticalSpacing(look.UNIT + 1)
        self._grid.setColumnStretch(NAME, 3)
        self._grid.setColumnStretch(BAR, 4 if bars else 0)
        look.watcher.changed.connect(self._colour_links)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        while len(self._rows) < len(lines):
            self._rows.append(self._new_row())
        for place, row in enumerate(self._rows):
            for widget in row.widgets():
                widget.setVisible(place < len(lines))
            if place < len(lines):
                _fill(row, lines[place])
        widest = max((row.name.sizeHint().width() for row in self._rows[: len(lines)]), default=0)
        self._grid.setColumnMinimumWidth(NAME, min(widest, LONGEST_NAME))

    def _colour_links(self) -> None:
        """A link keeps the colour of the theme its words were set in."""
        for row in self._rows:
            words = row.value.text()
            row.value.clear()
            row.value.setText(words)

    def _new_row(self) -> _Row:
        place = len(self._rows)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        name = look.ElidedLabel() if self._bars else look.label()
        bar = ShareBar() if self._bars else None
        row = _Row(name, bar, look.label(), look.label(role="small"))
        look.set_tone(name, "muted")
        row.value.setTextInteractionFlags(LINKS)
        row.value.linkActivated.connect(self.asked_for)
        self._grid.addWidget(name, place, NAME)
        if bar is not None:
            self._grid.addWidget(bar, place, BAR)
        self._grid.addWidget(row.value, place, VALUE, right)
        self._grid.addWidget(row.difference, place, DIFFERENCE, right)
        return row


def _fill(row: _Row, line: Line) -> None:
    row.name.setText(line.name)
    row.value.setTextFormat(Qt.TextFormat.RichText if line.link else Qt.TextFormat.PlainText)
    row.value.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line.link else Qt.FocusPolicy.NoFocus)
    row.value.setText(f'<a href="{line.link}">{escape(line.value)}</a>' if line.link else line.value)
    row.value.setAccessibleName(_tr("{0}: {1}").format(line.name, line.value))
    row.difference.setText(line.difference)
    look.set_tone(row.difference, line.tone)
    if row.bar is not None:
        row.bar.set_share(line.share)
        row.bar.setAccessibleName(line.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LineGrid", text)
