"""Schedules of last week as factories have them, made by hand: no token in them, other orders than this week's."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import PatternFill

from core.model import Scenario
from tests.builders import EPOCH, lot, machine, order, scenario, shop

MONDAY = EPOCH  # a Monday
LAST_WEEK = MONDAY - timedelta(days=7)
MACHINES = ("M1", "M2", "M12")
COLOURS = {"red": "FFE06666", "blue": "FF6FA8DC"}
GREY = PatternFill("solid", start_color="FFEEEEEE")


def this_week() -> Scenario:
    """Three machines, of which one idles; lots within shifts, over a night, and over the weekend."""
    orders = [order(f"OF-{n}", 5000, customer=f"Customer {n} & Söhne", product="Naturel",
                    attributes={"colour": ("red", "blue")[n % 2], "cork": ("red", "blue")[n % 2]})
              for n in range(100, 106)]  # fmt: skip
    hours = [("M1", 6, 9), ("M1", 10, 14), ("M1", 15, 33), ("M2", 7, 30), ("M2", 103, 175), ("M1", 80, 86)]
    lots = [lot(f"OF-{100 + n}", f"OF-{100 + n}", on, 5000, 60 * a, 60 * b) for n, (on, a, b) in enumerate(hours)]
    return scenario(shop(orders, [machine(name) for name in MACHINES]), *lots)


def book(rows: dict[str, Any], name: str = "Plan") -> tuple[openpyxl.Workbook, Any]:
    """A workbook with values by cell."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = name
    for cell, value in rows.items():
        sheet[cell] = value
    return workbook, sheet


def bar(sheet: Any, cells: str, text: Any, colour: str) -> None:
    """A coloured bar over some cells, merged where they are several."""
    first, _, last = cells.partition(":")
    sheet[first] = text
    for row in sheet[f"{first}:{last or first}"]:
        for cell in row:
            cell.fill = PatternFill("solid", start_color=COLOURS[colour])
    if last:
        sheet.merge_cells(cells)


def grid_week(path: Path) -> Path:
    """Machines × two shifts a day, Monday to Friday, days written as texts; nights are grey."""
    workbook, sheet = book({"A1": f"Planning semaine {LAST_WEEK:%V}", "A3": "Machine"}, "Semaine 36")
    for day in range(5):
        column = 2 + 2 * day
        moment = LAST_WEEK + timedelta(days=day)
        sheet.cell(2, column, f"{('Lun', 'Mar', 'Mer', 'Jeu', 'Ven')[day]} {moment:%d/%m}")
        sheet.merge_cells(start_row=2, end_row=2, start_column=column, end_column=column + 1)
        for shift, text in enumerate(("06:00", "14:00")):
            sheet.cell(3, column + shift, text)
    for at, name in enumerate(MACHINES):
        sheet.cell(4 + at, 1, name)
    sheet["C6"].fill = sheet["E6"].fill = sheet["E5"].fill = GREY
    bar(sheet, "B4:C4", "OF-100 Customer 100 & Söhne", "red")
    bar(sheet, "D4", "OF-101 Customer 101 & Söhne", "blue")
    bar(sheet, "B5:D5", "OF-102 Customer 102 & Söhne", "red")
    sheet["A8"] = "Signed by the foreman"
    workbook.save(path)
    return path


def turned_week(path: Path) -> Path:
    """Slots of four hours below one another, a column for each machine; the day stands in its first row."""
    workbook, sheet = book({"A1": "Board", "C2": "M1", "D2": "M2", "E2": "M12", "A2": "Day", "B2": "From"})
    for slot in range(18):
        if slot % 6 == 0:
            sheet.cell(3 + slot, 1, datetime.combine(LAST_WEEK + timedelta(days=slot // 6), time()))
        sheet.cell(3 + slot, 2, time(slot * 4 % 24))
    bar(sheet, "C4:C6", "OF-100", "red")
    bar(sheet, "D3", "OF-101", "blue")
    workbook.save(path)
    return path


def days_week(path: Path) -> Path:
    """Orders × days with the machine in each, real dates in the header."""
    workbook, sheet = book({"A1": "Order", "B1": "Kunde", "C1": "Menge"})
    for day in range(7):
        sheet.cell(1, 4 + day, datetime.combine(LAST_WEEK + timedelta(days=day), time()))
    for row, (number, first) in enumerate((("OF-100", "M1"), ("OF-101", "M2"), ("OF-90", "M12")), 2):
        for column, value in enumerate((number, f"Customer {number[3:]} & Söhne", 5000, first), 1):
            sheet.cell(row, column, value)
    sheet["E3"] = "M2"
    sheet["A6"] = "Total"
    sheet["C6"] = "=SUM(C2:C4)"
    workbook.save(path)
    return path


def lanes_week(path: Path) -> Path:
    """Three machines side by side, four columns each."""
    workbook, sheet = book({"A1": "Weekly plan"})
    for lane, name in enumerate(MACHINES):
        sheet.cell(2, 1 + 4 * lane, name)
        for at, text in enumerate(("Order", "Qty", "Start", "Remarks")):
            sheet.cell(3, 1 + 4 * lane + at, text)
    start = datetime.combine(LAST_WEEK, time(6))
    for row, column, number in ((4, 1, "OF-100"), (5, 1, "OF-101"), (4, 5, "OF-90")):
        for at, value in enumerate((number, 5000, start + timedelta(hours=row), "x")):
            sheet.cell(row, column + at, value)
    sheet["A7"], sheet["B7"] = "Sum", "=SUM(B4:B5)"
    workbook.save(path)
    return path


def cards_week(path: Path) -> Path:
    """A sheet for two of the machines and one for a machine that was sold, each with other lots."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    start = datetime.combine(LAST_WEEK, time(6))
    for name, count in (("M1", 3), ("M2", 1)):
        sheet = workbook.create_sheet(name)
        for cell, value in {"A1": "Machine", "B1": name, "A3": "OF", "B3": "Client", "C3": "Qté", "D3": "Début",
                            "E3": "Fin"}.items():  # fmt: skip
            sheet[cell] = value
        for row in range(count):
            number = f"OF-{100 + row}"
            for column, value in enumerate((number, f"Customer {100 + row} & Söhne", 5000, start, start), 1):
                sheet.cell(4 + row, column, value)
        sheet.cell(4 + count, 1, "Total")
        sheet.cell(4 + count, 3, f"=SUM(C4:C{3 + count})")
    workbook.create_sheet("Notes").append(["=M2!C5", date(2026, 1, 1)])
    workbook.save(path)
    return path


WEEKS = {"grid": grid_week, "turned": turned_week, "days": days_week, "lanes": lanes_week, "cards": cards_week}
