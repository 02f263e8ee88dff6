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
from core.files.templates.lots_read import Reading, Titles, no_machine, read_lots, written_names
from core.files.templates.sheet import Sheet
from core.files.templates.spec import LAST_ROW, SheetSpec, Spec, sheets_of
from core.files.templates.splitting import as_filled
from core.files.templates.tokens import values_in
from core.language import mark, tr
from core.model import Scenario

NO_SHEET = mark("{path} has no sheet {sheet}, so it was not made from this template.")
NO_HEADING = mark('The sheet {sheet} has no row "{heading}" any more, which tells its blocks apart.')
NO_CARDS = mark("{path} has no sheet of any machine, so it was not made from this template.")
NO_LANES = mark("{path} names no machine above its lots, so they cannot be read back.")

BEST_FIRST = ("list", "cards", "lanes", "grid", "turned", "days")
"""A list tells minutes, a grid only slots."""
FIGURES_OF_LOTS = ("job.of", "job.order", "job.qty", "job.quantity", "job.start", "job.end")


def read_back(path: Path | str, spec: Spec, scenario: Scenario) -> Returned:
    """The plan that a filled and perhaps edited workbook shows, and how it differs from the one of the scenario.

    Locks are kept, since no layout shows them; a grid tells slots, so a lot that stays in its slots keeps its minutes.
    Raises FileProblem where the workbook is none that this spec filled.
    """
    book = Book(Path(path))
    sheets = _readable(Spec(tuple(as_filled(one) for one in spec.sheets)))
    reading = Reading(facts_of(scenario, "", datetime.now()))
    if not sheets:
        raise FileProblem(tr("Nothing of a plan can be read from {path}: its template lists no lots.", path=path))
    if sheets[0][0].slots is not None:
        return bars_back(reading, book, sheets[0][0])
    if sheets[0][0].layout == "cards":
        _read_cards(reading, book, sheets)
    else:
        _read_sheet(reading, book, sheets[0])
    return lots_back(reading)


def _readable(spec: Spec) -> list[tuple[SheetSpec, ...]]:
    """The sheets to be read, with all their blocks: those of the layout that tells most."""
    for layout in BEST_FIRST:
        found = [parts for parts in sheets_of(spec) if any(_tells_lots(one, layout) for one in parts)]
        if found:
            return found if layout == "cards" else found[:1]
    return []


def _tells_lots(spec: SheetSpec, layout: str) -> bool:
    return spec.layout == layout and (spec.job[1] > 0 or spec.slots is not None)


def _best(parts: Sequence[SheetSpec]) -> int:
    """The block of a sheet that tells most of lots."""

    def worth(spec: SheetSpec) -> int:
        return sum(spec.job[0] <= one.row <= spec.job[1] and word in one.text for word in FIGURES_OF_LOTS
                   for one in spec.cells)  # fmt: skip

    return max(range(len(parts)), key=lambda at: (worth(parts[at]), -at))


def block_rows(sheet: Sheet, parts: Sequence[SheetSpec], number: int) -> range:
    """The rows of one of several blocks in a filled sheet: between the headings above and below it."""
    texts: dict[int, dict[int, str]] = {}
    for row, column, text in sheet.texts():
        texts.setdefault(row, {})[column] = text.strip()
    begin, ends = 1, []
    for part in parts[:-1]:
        wanted = {one.column: one.text.strip() for one in part.fence}
        found = next((row for row in sorted(texts) if row > begin and wanted.items() <= texts[row].items()), None)
        if found is None:
            heading = " ".join(wanted.values())
            raise FileProblem(tr(NO_HEADING, sheet=sheet.name, heading=heading))
        ends.append(found)
        begin = found
    bounds = [0, *ends, LAST_ROW + 1]
    return range(bounds[number] + 1, bounds[number + 1])


def _read_sheet(reading: Reading, book: Book, parts: Sequence[SheetSpec]) -> None:
    spec = parts[_best(parts)]
    if spec.name not in book.sheets:
        raise FileProblem(tr(NO_SHEET, path=book.package.path, sheet=spec.name))
    sheet = book.sheets[spec.name]
    if spec.layout == "list":
        read_lots(reading, sheet, spec, within=block_rows(sheet, parts, parts.index(spec)))
    else:
        _read_lanes(reading, sheet, spec)


def _read_cards(reading: Reading, book: Book, sheets: Sequence[Sequence[SheetSpec]]) -> None:
    """Read each machine's sheet once: by its own spec where it has one, else by that of the pattern."""
    own, found = {parts[0].name: parts for parts in sheets if parts[0].resource}, set()
    patterns = [parts for parts in sheets if not parts[0].resource] or sheets[:1]
    for name, sheet in book.sheets.items():
        for parts in [own[name]] if name in own else patterns:
            spec = parts[_best(parts)]
            machine = _machine_of(reading, sheet, parts[0])
            if machine is not None and name not in found:
                found.add(name)
                read_lots(reading, sheet, spec, machine, block_rows(sheet, parts, parts.index(spec)))
    if not found:
        raise FileProblem(tr(NO_CARDS, path=book.package.path))


def _machine_of(reading: Reading, sheet: Sheet, spec: SheetSpec) -> str | None:
    """Whose sheet it is: by the cell that names the machine, else by the sheet's name."""
    titles = Titles(spec, reading.plan)
    marked = titles.marked
    cell = sheet.find(marked.row, marked.column) if marked and marked.row < spec.block[0] else None
    if cell is not None:
        return titles.machine_of(str(sheet.value(cell)))
    by_name = {fit_name(card_name(spec, reading.plan, one)): one for one in reading.plan.resources}
    known = written_names(reading.plan.resources)
    return known.get(spec.resource) if sheet.name == spec.name and spec.resource else by_name.get(sheet.name)


def _read_lanes(reading: Reading, sheet: Sheet, spec: SheetSpec) -> None:
    """Read the lots below each machine; those of machines without a lane are not gone."""
    known = written_names(reading.plan.resources)
    reading.only = set()
    for number in range(1, lanes_in(spec) + 1):
        marked = spec.find(f"lane{number}.machine.code")
        cell = sheet.find(marked.row, marked.column) if marked and marked.row < spec.block[0] else None
        value = None if cell is None else sheet.value(cell)
        found = values_in(marked.text, str(value)) if marked and value is not None else None
        name = (found or {}).get(f"lane{number}.machine.code", "").strip()
        machine = known.get(name)
        if name and machine is None and cell is not None:
            reading.wrong(sheet.name, cell.get("r"), no_machine(name, known, "left"))
        if machine is not None:
            reading.only.add(machine)
            read_lots(reading, sheet, one_lane(spec, number), machine)
    if not reading.only:
        raise FileProblem(tr(NO_LANES, path=sheet.book.package.path))
