"""The sheet "Grid": machines × shifts in colour, one week below the other, on paper a page a week."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core.files.excel.page import A4, fit_for_xml
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import BAND, HEAD, INK, LINE, SUBTITLE, TITLE, excel_name
from core.files.templates.colours import PALETTE
from core.files.templates.facts import Place, PlanFacts, facts_of, value_at
from core.files.templates.slots import CROWD, SHARE_OF_CROWDS, Bar, bars, crowding, periods, slots_of
from core.files.templates.spec import Slots
from core.files.templates.styles import ink_on
from core.language import counted, tr, weekday
from core.model import LENGTH_OF_DAY, Lot

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LENGTHS = (480, 240, 120)
"""Minutes of a slot that are tried, the longest first, until few slots hold more lots than can be read."""
DAYS = 7
NAME_WIDTH, DAY_WIDTH = 18, 33
HEIGHT = 32


def write_grid(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet."""
    facts = facts_of(plan.scenario, plan.title, plan.printed)
    slots = _slots(facts)
    grid = _Grid(sheet, facts, slots)
    for text, style, height in ((plan.title, TITLE, 28), (plan.subtitle, SUBTITLE, 16), ("", SUBTITLE, 8)):
        grid.row += 1
        grid.put(1, text).style = excel_name(style)
        sheet.row_dimensions[grid.row].height = height
    for number, week in enumerate(periods(slots, facts)):
        grid.write_week(week, is_first=number == 0)
    grid.write_legend()
    grid.finish(plan.title)


def _slots(facts: PlanFacts) -> Slots:
    """Slots as long as they can be while the grid can still be read, from midnight on or from the first shift."""
    tried = [Slots(2, DAYS * LENGTH_OF_DAY // minutes, minutes) for minutes in LENGTHS]
    return next((one for one in tried if crowding(facts, one) <= SHARE_OF_CROWDS), tried[1])


class _Grid:
    """Writes from the top down; colours go to the corks, designs or products in the order they come."""

    def __init__(self, sheet: Worksheet, facts: PlanFacts, slots: Slots) -> None:
        self.sheet: Any = sheet
        self.row = 0
        self._facts, self._slots = facts, slots
        self._colours: dict[str, str] = {}
        self._made: dict[tuple[str, bool], Any] = {}
        self._used = [name for name in facts.resources if any(lot.start is not None for lot in facts.lots(name))]

    def put(self, column: int, text: str) -> Any:
        """A cell of the present row with a text that stays one, whatever it begins with."""
        cell = self.sheet.cell(self.row, column)
        if text:
            cell.value, cell.data_type = fit_for_xml(text), "s"
        return cell

    def write_week(self, week: PlanFacts, *, is_first: bool) -> None:
        """The days, the beginnings of the slots, and a row for each machine that has lots at all."""
        from openpyxl.worksheet.pagebreak import Break

        if not is_first:
            self.sheet.row_breaks.append(Break(self.row))
            self.row += 1
        self._write_head(week)
        slots = slots_of(self._slots, week)
        for name in self._used:
            self.row += 1
            self.sheet.row_dimensions[self.row].height = HEIGHT
            self._paint(self.put(1, name), BAND, is_bold=True)
            for column in range(2, len(slots) + 2):
                self._paint(self.sheet.cell(self.row, column), "")
            for bar in bars(week.lots(name), slots):
                self._write_bar(bar, name)

    def _write_head(self, week: PlanFacts) -> None:
        from openpyxl.styles import Alignment

        per_day = LENGTH_OF_DAY // self._slots.minutes
        self.row += 1
        for column in range(1, self._slots.count + 2):
            self.put(column, "").style = excel_name(HEAD)
        self.put(1, tr("Week {number}", number=week.first.isocalendar().week))
        for day in range(self._slots.count // per_day):
            first = 2 + day * per_day
            when = week.first + timedelta(days=day)
            cell = self.put(first, f"{weekday(when.weekday(), is_short=True)} {when:%d/%m}")
            cell.alignment = Alignment("center", "center")
            self.sheet.merge_cells(None, self.row, first, self.row, first + per_day - 1)
        self.row += 1
        self._paint(self.put(1, ""), BAND)
        begin = slots_of(self._slots, week)[0].start % LENGTH_OF_DAY
        for at in range(self._slots.count):
            minute = (begin + at * self._slots.minutes) % LENGTH_OF_DAY
            cell = self.put(2 + at, f"{minute // 60:02}:{minute % 60:02}")
            self._paint(cell, BAND)

    def _write_bar(self, bar: Bar, resource: str) -> None:
        first, last = self._slots.column + bar.first, self._slots.column + bar.last
        fill = self._colour(bar.lots[0], resource)
        for column in range(first, last + 1):
            self._paint(self.sheet.cell(self.row, column), fill)
        self.put(first, self._told(bar.lots))
        if last > first:
            self.sheet.merge_cells(None, self.row, first, self.row, last)

    def _told(self, lots: Sequence[Lot]) -> str:
        if len(lots) > CROWD:
            return counted("{n} lot", "{n} lots", len(lots))
        if len(lots) > 1:
            return " / ".join(dict.fromkeys(lot.order for lot in lots))
        order = self._facts.scenario.shop.orders[lots[0].order]
        return "\n".join(part for part in (order.id, order.customer) if part)

    def _colour(self, lot: Lot, resource: str) -> str:
        name = str(value_at("job.cork", Place(self._facts, resource, lot)) or tr("other"))
        return self._colours.setdefault(name, PALETTE[len(self._colours) % len(PALETTE)])

    def _paint(self, cell: Any, fill: str, *, is_bold: bool = False) -> None:
        """Give a cell its ground; "" is that of paper. Making a style takes openpyxl long, so each is made once."""
        made = self._made.setdefault((fill, is_bold), cell)
        if made is cell:
            _dress(cell, fill, is_bold)
        else:
            cell._style = copy(made._style)  # noqa: SLF001 - openpyxl has no public way that is as fast

    def write_legend(self) -> None:
        """Which colour is what."""
        self.row += 1
        for name, fill in self._colours.items():
            self.row += 1
            self._paint(self.put(1, name), fill)

    def finish(self, footer: str) -> None:
        """Widths, what stays in sight, and the page: A4 across, a week a page."""
        from openpyxl.utils import get_column_letter

        sheet = self.sheet
        sheet.column_dimensions["A"].width = NAME_WIDTH
        width = DAY_WIDTH * self._slots.minutes / LENGTH_OF_DAY
        for column in range(2, self._slots.count + 2):
            sheet.column_dimensions[get_column_letter(column)].width = max(5.5, width)
        sheet.freeze_panes = "B4"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.sheet_view.showGridLines = False
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.oddFooter.left.text = fit_for_xml(footer).replace("&", "&&")[:200]
        sheet.oddFooter.right.text = "&P / &N"


def _dress(cell: Any, fill: str, is_bold: bool) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    side, ink = Side("thin", LINE), INK if ink_on(fill or "FFFFFF") == "000000" else "FFFFFF"
    cell.fill = PatternFill("solid", start_color=fill) if fill else PatternFill()
    cell.font = Font(name="Calibri", size=10 if is_bold else 9, bold=is_bold, color=ink)
    cell.alignment = Alignment("left", "center", wrap_text=True)
    cell.border = Border(side, side, side, side)
