"""The way back: an edited schedule is read by the spec that filled it, and compared with the plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from core.errors import FileProblem
from core.files.templates.bars_back import bars_back
from core.files.templates.book import Book, fit_name
from core.files.templates.differences import Returned
from core.files.templates.facts import facts_of
from core.files.templates.filling import card_name
from core.files.templates.lanes import lanes_in, one_lane
from core.files.templates.lots_back import lots_back
from core.files.templates.lots_read import Reading, Titles, read_lots, written_names
from core.files.templates.sheet import Sheet
from core.files.templates.spec import SheetSpec, Spec
from core.files.templates.tokens import values_in
from core.model import Scenario

BEST_FIRST = ("list", "cards", "lanes", "grid", "days")
"""A list tells minutes, a grid only slots."""


def read_back(path: Path | str, spec: Spec, scenario: Scenario) -> Returned:
    """The plan that a filled and perhaps edited workbook shows, and how it differs from the one of the scenario.

    Locks are kept, since no layout shows them; a grid tells slots, so a lot that stays in its slots keeps its minutes.
    Raises FileProblem where the workbook is none that this spec filled.
    """
    book = Book(Path(path))
    sheets = _readable(spec)
    reading = Reading(facts_of(scenario, "", datetime.now()))
    if not sheets:
        raise FileProblem(f"Nothing of a plan can be read from {path}: its template lists no lots.")
    if sheets[0].layout in ("grid", "days"):
        return bars_back(reading, book, sheets[0])
    for sheet in sheets:
        _read_sheets(reading, book, sheet)
    return lots_back(reading)


def _readable(spec: Spec) -> Sequence[SheetSpec]:
    """The sheets to be read: all of the layout that tells most."""
    for layout in BEST_FIRST:
        found = [one for one in spec.sheets if one.layout == layout and (one.job[1] > 0 or one.slots)]
        if found:
            return found[:1] if layout != "cards" else found
    return []


def _read_sheets(reading: Reading, book: Book, spec: SheetSpec) -> None:
    if spec.layout in ("list", "lanes"):
        if spec.name not in book.sheets:
            raise FileProblem(f"{book.package.path} has no sheet {spec.name}, so it was not made from this template.")
        (read_lots if spec.layout == "list" else _read_lanes)(reading, book.sheets[spec.name], spec)
        return
    titles, found = Titles(spec, reading.plan), 0
    by_name = {fit_name(card_name(spec, reading.plan, one)): one for one in reading.plan.resources}
    for name, sheet in book.sheets.items():
        marked = titles.marked
        cell = sheet.find(marked.row, marked.column) if marked and marked.row < spec.block[0] else None
        machine = titles.machine_of(str(sheet.value(cell))) if cell is not None else by_name.get(name)
        if machine is not None:
            found += 1
            read_lots(reading, sheet, spec, machine)
    if not found:
        raise FileProblem(f"{book.package.path} has no sheet of any machine, so it was not made from this template.")


def _read_lanes(reading: Reading, sheet: Sheet, spec: SheetSpec) -> None:
    """Read the lots below each machine; those of machines without a lane are not gone."""
    known = written_names(reading.plan.resources)
    reading.only = set()
    for number in range(1, lanes_in(spec) + 1):
        marked = spec.find(f"lane{number}.machine.code")
        cell = sheet.find(marked.row, marked.column) if marked and marked.row < spec.block[0] else None
        found = values_in(marked.text, str(sheet.value(cell))) if marked and cell is not None else None
        machine = known.get((found or {}).get(f"lane{number}.machine.code", ""))
        if machine is not None:
            reading.only.add(machine)
            read_lots(reading, sheet, one_lane(spec, number), machine)
    if not reading.only:
        raise FileProblem(f"{sheet.book.package.path} names no machine above its lots, so they cannot be read back.")
