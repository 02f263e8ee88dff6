"""One sheet of a workbook that we write: cells by style, columns as wide as their contents, ready for the printer."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.files.excel.styles import HEAD, HEAD_RIGHT, SUBTITLE, TEXT, TITLE, Style, excel_name, grouped

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
TO_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel writes signs that XML has no room for as _x000D_, and a text that looks so with _x005F before it."""
LONGEST_TEXT = 32767
LIKE_A_FORMULA = ("=", "+", "-", "@")
A4 = 9
LINE_HEIGHT, HIGHEST_ROW = 13, 400
AS_SHOWN = {datetime: "Wed 30/09 00:00", timedelta: "1000 h 00"}
"""How long values are to which the program that shows them gives the text."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its title, the style of its cells, and how wide it may be at most, in characters."""

    title: str
    style: Style = TEXT
    widest: float = 36


class Page:
    """Writes a sheet from the top down."""

    def __init__(self, sheet: Worksheet, headings: Sequence[Heading]) -> None:
        self.sheet, self.headings, self.row = sheet, headings, 0
        self._widths = [_width(heading.title) for heading in headings]
        self._texts: list[tuple[int, int, int]] = []
        self._whole: set[int] = set()
        sheet.sheet_format.defaultRowHeight, sheet.sheet_format.customHeight = 17, True

    def begin(self, title: str, subtitle: str) -> None:
        """What this is, and the titles of the columns, which stay in sight and stand on every printed page."""
        for text, style, height in ((title, TITLE, 28), (subtitle, SUBTITLE, 16), ("", SUBTITLE, 8)):
            self.row += 1
            self._put(1, text, style)
            self.sheet.row_dimensions[self.row].height = height
        styles = [HEAD_RIGHT if heading.style.align == "right" else HEAD for heading in self.headings]
        self.line([heading.title for heading in self.headings], styles)
        self.sheet.row_dimensions[self.row].height = 20
        self.sheet.freeze_panes = f"A{self.row + 1}"
        self.sheet.print_title_rows = f"{self.row}:{self.row}"

    def line(self, values: Sequence[Any], styles: Sequence[Style] | None = None, *, level: int = 0) -> None:
        """A row of values, one a column; with `level` 1 it can be folded away below the row that begins its group."""
        self.row += 1
        chosen = styles or [heading.style for heading in self.headings]
        for column, (value, style) in enumerate(zip(values, chosen, strict=False), 1):
            self._put(column, value, style)
            self._widths[column - 1] = max(self._widths[column - 1], _width(value))
        if level:
            self.sheet.row_dimensions[self.row].outlineLevel = level

    def group(self, text: str, values: Sequence[Any], styles: Sequence[Style]) -> None:
        """A row that begins a group: a text that may run over the empty cells beside it, and sums further right."""
        self.row += 1
        self._put(1, text, grouped(TEXT))
        for column, (value, style) in enumerate(zip(values[1:], styles[1:], strict=True), 2):
            self._put(column, value, grouped(style))
        self.sheet.row_dimensions[self.row].height = 22

    def sentence(self, text: str, style: Style) -> None:
        """A row with one text that has the room of all columns."""
        self.row += 1
        self._whole.add(self.row)
        self._put(1, text, style)
        for column in range(2, len(self.headings) + 1):
            self.sheet.cell(self.row, column).style = excel_name(style)
        self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=1, end_column=len(self.headings))

    def break_page(self) -> None:
        """Let the next row begin a new printed page."""
        from openpyxl.worksheet.pagebreak import Break

        self.sheet.row_breaks.append(Break(self.row))

    def finish(self, footer: str) -> None:
        """Set widths, heights and the page: A4 across, as wide as the sheet, a footer with the page number."""
        self._set_sizes()
        sheet: Any = self.sheet
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.sheet_properties.outlinePr.summaryBelow = False
        sheet.sheet_view.showGridLines = False
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.6, 0.3
        sheet.oddFooter.left.text = fit_for_xml(footer).replace("&", "&&")[:200]
        sheet.oddFooter.right.text = "&P / &N"

    def _put(self, column: int, value: Any, style: Style) -> None:
        cell: Any = self.sheet.cell(self.row, column)
        cell.style = excel_name(style)
        if not isinstance(value, str):
            cell.value = value
        elif text := fit_for_xml(value)[:LONGEST_TEXT]:
            cell.value = escaped(text)
            cell.data_type = "s"  # text stays text, whatever it begins with
            # else Excel would take it for a formula once the planner edits the cell
            cell.quotePrefix = text.startswith(LIKE_A_FORMULA)
            if style.wraps:
                self._texts.append((self.row, column, len(text)))

    def _set_sizes(self) -> None:
        from openpyxl.utils import get_column_letter

        widths = [min(width, heading.widest) for width, heading in zip(self._widths, self.headings, strict=True)]
        for number, width in enumerate(widths, 1):
            self.sheet.column_dimensions[get_column_letter(number)].width = width
        for row, column, size in self._texts:
            width = sum(widths) if row in self._whole else widths[column - 1]
            lines = math.ceil(1.1 * (size + 1) / width) if size + 2 > width else 1
            if lines > 1:
                height = min(LINE_HEIGHT * lines + 4, HIGHEST_ROW)
                self.sheet.row_dimensions[row].height = max(height, self.sheet.row_dimensions[row].height or 0)


def escaped(text: str) -> str:
    """A text that Excel shows as it is, though it looks like a sign that XML has no room for, such as _x000D_."""
    return TO_ESCAPE.sub("_x005F_", text)


def fit_for_xml(text: str) -> str:
    """A text without the characters that no workbook can hold."""
    return NOT_IN_XML.sub("", text)


def _width(value: object) -> float:
    if value is None:
        return 0
    text = f"{value:,.2f}" if isinstance(value, float) else AS_SHOWN.get(type(value), str(value))
    return len(text) + 3
