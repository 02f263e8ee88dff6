"""A sheet for each machine, to be handed out there: its lots in sequence, with room to write what was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.files.aside import Tell
from core.files.excel.machine_sheet import columns_of
from core.files.excel.page import Heading, Page, fit_for_xml
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import TEXT
from core.sheets import lines_of

if TYPE_CHECKING:
    from openpyxl import Workbook

LONGEST_NAME = 31
REFUSED = "[]:*?/\\"
LEFT_OUT = ("Cost", "Late by")
"""What is no business of the shop floor."""
TO_FILL_IN = (Heading("Made", widest=12), Heading("Signed", widest=12))
HEIGHT = 26


def write_dispatch(plan: ShownPlan, workbook: Workbook, tell: Tell = str) -> None:
    """Add a sheet for each machine that has lots with times."""
    lots = plan.scenario.plan.by_resource
    busy = [one for one in plan.resources if any(lot.start is not None for lot in lots.get(one, ()))]
    for number, resource in enumerate(busy, 1):
        tell(f"the sheet of {resource}, {number} of {len(busy)} machines")
        _write(plan, workbook, resource)


def _write(plan: ShownPlan, workbook: Workbook, resource: str) -> None:
    lines = lines_of(plan.scenario, resource)
    columns = [one for one in columns_of(plan, lines) if one.heading.title not in LEFT_OUT]
    sheet = workbook.create_sheet(free_name(resource, workbook.sheetnames))
    page = Page(sheet, [*(one.heading for one in columns), *TO_FILL_IN])
    count = f"{len(lines)} {'lot' if len(lines) == 1 else 'lots'}"
    page.begin(resource, f"{plan.title}   ·   {count}   ·   printed {plan.printed:%d/%m/%Y %H:%M}")
    for line in lines:
        page.line([*(one.value(line) for one in columns), None, None], [
            *(one.heading.style for one in columns), TEXT, TEXT])  # fmt: skip
        sheet.row_dimensions[page.row].height = HEIGHT  # room for a pen
    page.finish(f"{plan.title} · {resource}")
    for heading in range(len(columns) + 1, len(columns) + len(TO_FILL_IN) + 1):
        sheet.column_dimensions[sheet.cell(1, heading).column_letter].width = TO_FILL_IN[0].widest


def free_name(wanted: str, taken: list[str]) -> str:
    """A name that a sheet may have and no other has: without the signs Excel refuses, and cut."""
    name = "".join(" " if sign in REFUSED else sign for sign in fit_for_xml(wanted))[:LONGEST_NAME].strip(" '")
    name, known = name or "Machine", {one.casefold() for one in [*taken, "History"]}
    number, base = 1, name
    while name.casefold() in known:
        number += 1
        name = f"{base[: LONGEST_NAME - 2 - len(str(number))]} {number}"
    return name
