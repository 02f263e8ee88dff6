"""Templates made for tests, and what is in a workbook."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from core.files import read_any
from core.model import Plan, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

ROOT = Path(__file__).resolve().parents[4]
TEMPLATES = sorted((ROOT / "resources/templates").glob("*.xlsx"))
LIST = [
    ["Plan", "{{plan.title}}", "{{plan.now}}"],
    ["Order", "Client", "Qty", "Start", "End", "Hours"],
    ["{{#machine}}{{machine.code}}"],
    ["{{#job}}{{job.of}}{{/job}}", "{{job.client}}", "{{job.qty}}", "{{job.start}}", "{{job.end}}", "=(E4-D4)*24"],
    ["Total", None, "=SUM(C4:C4)", "{{/machine}}"],
    ["All", None, "=SUM(C4:C5)/2"],
]


def template(path: Path, rows: list[list[Any]] | None = None, **more: list[list[Any]]) -> Path:
    """A workbook with these cells, and further sheets by name."""
    workbook = openpyxl.Workbook()
    workbook.active.title = "Plan"
    for name, cells in {"Plan": rows or LIST, **more}.items():
        sheet = workbook[name] if name in workbook.sheetnames else workbook.create_sheet(name)
        for row in cells:
            sheet.append(row)
    workbook.save(path)
    return path


def decorated(path: Path) -> Path:
    """The list with what planners put into such sheets: colours by rule, drop-downs, merged cells, a printed area."""
    workbook = openpyxl.load_workbook(template(path))
    sheet = workbook["Plan"]
    sheet.merge_cells("A3:F3")
    sheet.merge_cells("A8:F8")
    sheet["A8"] = "Visa"
    sheet.row_dimensions[4].height = 33
    rule = FormulaRule(formula=["$C4>100"], fill=PatternFill("solid", bgColor="FFC000"))
    sheet.conditional_formatting.add("C4:C4", rule)
    words = DataValidation("list", formula1='"a,b"')
    words.add("B4")
    sheet.add_data_validation(words)
    sheet.print_area = "A1:F8"
    sheet.auto_filter.ref = "A2:F5"
    workbook.create_sheet("Sums").append(["=SUM(Plan!C4:C5)", "=Plan!C6"])
    workbook.save(path)
    return path


def planned() -> Scenario:
    """Two machines with lots and one without."""
    orders = [order("A", customer="=1+1"), order("B", customer="Clos & <Fils>"), order("C", customer="@x 😀")]
    lots = [
        lot("A", "A", "M1", 1000, 60, 120), lot("B", "B", "M1", 400, 150, 174), lot("B (2)", "B", "M2", 600, 60, 96),
        lot("C", "C", "M2", 1000, 200, 260, "resource", "start"),
    ]
    return scenario(shop(orders, [machine("M1"), machine("M2"), machine("M3")]), *lots)


def sample() -> Scenario:
    """The cork sample with every order on the first machine that can make it, one after another."""
    bare = read_any(ROOT / "resources/samples/cork-factory.json").scenario
    free: dict[str, int] = {}
    lots = []
    for one in bare.shop.orders.rows:
        name = next(name for name in bare.shop.machines if not bare.shop.pairing(one.id, name).reasons)
        minutes = bare.shop.lot_minutes(one.id, name, one.remaining)
        work = bare.shop.work_times[name]
        start = work.next_working(free.get(name, 300))
        free[name] = work.end_of(start, minutes) + 30
        lots.append(lot(one.id, one.id, name, one.remaining, start, free[name] - 30))
    return Scenario(bare.shop, Plan(Table(lots)))


def parts(path: Path) -> Mapping[str, bytes]:
    """The parts of a workbook."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(before: Path, after: Path) -> set[str]:
    """Parts that differ, are new or are gone."""
    old, new = parts(before), parts(after)
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def with_parts(path: Path, new: Mapping[str, bytes | str], replaced: Mapping[str, tuple[str, str]]) -> Path:
    """A workbook with parts added, and a text of others replaced by another."""
    held = dict(parts(path))
    for name, (old, text) in replaced.items():
        assert old.encode() in held[name], name
        held[name] = held[name].replace(old.encode(), text.encode())
    held |= {name: text.encode() if isinstance(text, str) else text for name, text in new.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return path


def cells(path: Path, sheet: str = "Plan") -> list[list[Any]]:
    """The values and formulas of a sheet, row by row."""
    return [list(row) for row in openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)]
