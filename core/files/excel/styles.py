"""The cell styles of the workbooks we write. They go in by name, so that the planner can restyle all cells at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from core.language import mark, tr

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import NamedStyle

INK, MUTED, RED, GREEN, LINE, BAND = "1D2430", "5B6675", "B3261E", "1F6F5C", "D5DAE1", "E3EFEB"
DATE_AND_TIME = "ddd dd/mm hh:mm"
HOURS_AND_MINUTES = '[h]" h "mm'


@dataclass(frozen=True, slots=True)
class Style:
    """How cells of one meaning look: colours as RGB, `form` a number format of Excel, `line` a hairline below,
    `pattern` how the cell is filled ("solid", "lightUp" for slanted lines).

    A text that is too long goes on in a further line where it `wraps`, and is cut elsewhere.
    """

    name: str
    form: str = "General"
    align: str = "left"
    size: int = 10
    bold: bool = False
    ink: str = INK
    fill: str = ""
    pattern: Literal["solid", "lightUp"] = "solid"
    line: bool = True
    wraps: bool = False


TITLE = Style(mark("Corkboard title"), size=16, bold=True, ink=GREEN, line=False)
SUBTITLE = Style(mark("Corkboard subtitle"), ink=MUTED, line=False)
TEXT = Style(mark("Corkboard text"), wraps=True)
LABEL = Style(mark("Corkboard label"), ink=MUTED)
WHOLE = Style(mark("Corkboard whole number"), "#,##0", "right")
NUMBER = Style(mark("Corkboard number"), "#,##0.00", "right")
SHARE = Style(mark("Corkboard share"), "0%", "right")
TIME = Style(mark("Corkboard date and time"), DATE_AND_TIME, "right")
LENGTH = Style(mark("Corkboard length of time"), HOURS_AND_MINUTES, "right")
LATE = Style(mark("Corkboard late by"), HOURS_AND_MINUTES, "right", bold=True, ink=RED)
LATE_TEXT = Style(mark("Corkboard late"), bold=True, ink=RED, wraps=True)
HEAD = Style(mark("Corkboard head"), bold=True, ink="FFFFFF", fill=GREEN)
HEAD_RIGHT = replace(HEAD, name=mark("Corkboard head of numbers"), align="right")
GROUPED = {
    TEXT.name: replace(TEXT, name=mark("Corkboard group text"), bold=True, fill=BAND, wraps=False),
    WHOLE.name: replace(WHOLE, name=mark("Corkboard group whole number"), bold=True, fill=BAND),
    LENGTH.name: replace(LENGTH, name=mark("Corkboard group length of time"), bold=True, fill=BAND),
}
"""The styles of the same values in the line that begins a group."""
STYLES = (
    TITLE, SUBTITLE, TEXT, LABEL, WHOLE, NUMBER, SHARE, TIME, LENGTH, LATE, LATE_TEXT, HEAD, HEAD_RIGHT,
    *GROUPED.values(),
)  # fmt: skip


def grouped(style: Style) -> Style:
    """The style of the same values in the line that begins a group."""
    return GROUPED.get(style.name, GROUPED[TEXT.name])


def excel_name(style: Style) -> str:
    """What Excel lists the style as."""
    return tr(style.name)


def add_styles(workbook: Workbook, more: Iterable[Style] = ()) -> None:
    """Make the styles known to a workbook, and some of its own."""
    for style in (*STYLES, *more):
        workbook.add_named_style(_named_style(style))


def _named_style(style: Style) -> NamedStyle:
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    indent = int(style.line and style.align == "left")
    return NamedStyle(
        excel_name(style),
        font=Font(name="Calibri", size=style.size, bold=style.bold, color=style.ink),
        fill=PatternFill(style.pattern, start_color=style.fill) if style.fill else PatternFill(),
        border=Border(bottom=Side("hair", LINE) if style.line else Side()),
        alignment=Alignment(style.align, "center", wrap_text=style.wraps, indent=indent),
        number_format=style.form,
    )
