"""A sheet for each machine, to be handed out there: its lots in sequence, with room to write what was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.files.aside import Tell
from core.files.excel.machine_sheet import columns_of
from core.files.excel.page import Heading, Page, fit_for_xml
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import TEXT
from core.language import counted, mark, tr
from core.sheets import lines_of

if TYPE_CHECKING:
    from openpyxl import Workbook

LONGEST_NAME = 31
REFUSED = "[]:*?/\\"
LEFT_OUT = (mark("Cost"), mark("Late by"))
"""What is no business of the shop floor."""
TO_FILL_IN = (mark("Made"), mark("Signed"))
HEIGHT, PEN_WIDTH = 26, 12


def write_dispatch(plan: ShownPlan, workbook: Workbook, tell: Tell = str) -> None:
    """Add a sheet for each machine that has lots with times."""
    lots = plan.scenario.plan.by_resource
    busy = [one for one in plan.resources if any(lot.start is not None for lot in lots.get(one, ()))]
    for number, resource in enumerate(busy, 1):
        tell(tr("the sheet of {machine}, {n} of {all} machines", machine=resource, n=number, all=len(busy)))
        _write(plan, workbook, resource)


def _write(plan: ShownPlan, workbook: Workbook, resource: str) -> None:
    lines = lines_of(plan.scenario, resource)
    left_out = [tr(one) for one in LEFT_OUT]
    columns = [one for one in columns_of(plan, lines) if one.heading.title not in left_out]
    sheet = workbook.create_sheet(free_name(resource, workbook.sheetnames))
    page = Page(sheet, [*(one.heading for one in columns), *(Heading(tr(one), widest=PEN_WIDTH) for one in TO_FILL_IN)])
    count = counted("{n} lot", "{n} lots", len(lines))
    page.begin(resource, f"{plan.title}   ·   {count}   ·   {plan.said_printed}")
    for line in lines:
        page.line([*(one.value(line) for one in columns), None, None], [
            *(one.heading.style for one in columns), TEXT, TEXT])  # fmt: skip
        sheet.row_dimensions[page.row].height = HEIGHT  # room for a pen
    page.finish(f"{plan.title} · {resource}")
    for heading in range(len(columns) + 1, len(columns) + len(TO_FILL_IN) + 1):
        sheet.column_dimensions[sheet.cell(1, heading).column_letter].width = PEN_WIDTH


def free_name(wanted: str, taken: list[str]) -> str:
    """A name that a sheet may have and no other has: without the signs Excel refuses, and cut."""
    name = "".join(" " if sign in REFUSED else sign for sign in fit_for_xml(wanted))[:LONGEST_NAME].strip(" '")
    name, known = name or tr("Machine"), {one.casefold() for one in [*taken, "History"]}
    number, base = 1, name
    while name.casefold() in known:
        number += 1
        name = f"{base[: LONGEST_NAME - 2 - len(str(number))]} {number}"
    return name
