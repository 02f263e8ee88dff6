"""The lots that a filled, perhaps edited, schedule shows row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from difflib import SequenceMatcher, get_close_matches
from typing import Any, Literal, NamedTuple

from core.errors import FileProblem, Problem
from core.files.excel.page import fit_for_xml
from core.files.templates.cells import Cell, Unreadable, read_moment, read_text, read_whole
from core.files.templates.facts import SYNONYMS, Place, PlanFacts, value_at
from core.files.templates.places import cell_said, sheet_said
from core.files.templates.references import column_of
from core.files.templates.sheet import FORMULA, Sheet
from core.files.templates.spec import LAST_ROW, Marked, SheetSpec
from core.files.templates.tokens import expand, tokens_of, values_in
from core.language import mark, tr
from core.model import minute_of

MACHINE_WORDS = ("machine.code", "job.machine")
NO_NUMBERS = mark("The sheet {sheet} does not show the numbers of the orders, so it cannot be read back.")
FIGURES = ("job.qty", "job.start", "job.end")


@dataclass(frozen=True, slots=True)
class ReadLot:
    """A lot as a row shows it. `shows` are the words the row has a cell for: what has none is not known, while an empty
    cell says that there is none."""

    order: str
    machine: str | None
    cell: str
    shows: frozenset[str]
    lot: str | None = None
    quantity: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass
class Reading:
    """What has been read so far, and what could not be."""

    plan: PlanFacts
    lots: list[ReadLot] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    """Orders of which a row could not be read: nothing of theirs is gone for that."""
    only: set[str] | None = None
    """The machines that are shown, None for all: nothing of the others is gone."""

    def wrong(self, sheet: str, cell: str, sentence: str) -> None:
        """Note what cannot be understood."""
        self.problems.append(Problem(sheet_said(sheet), cell_said(cell), "", sentence))


Then = Literal["", "left", "on theirs"]
NO_MACHINE: Mapping[Then, tuple[str, str]] = {
    "": (mark("There is no machine {name}."), mark("There is no machine {name}; {near} is perhaps meant.")),
    "left": (
        mark("There is no machine {name}; what stands below is left."),
        mark("There is no machine {name}; {near} is perhaps meant; what stands below is left."),
    ),
    "on theirs": (
        mark("There is no machine {name}; the lots below stay on theirs."),
        mark("There is no machine {name}; {near} is perhaps meant; the lots below stay on theirs."),
    ),
}
"""What is said of a machine that nobody knows: without another that may be meant, and with one."""


def no_machine(name: str, known: Iterable[str], then: Then = "") -> str:
    """That there is no machine of a name, which one may be meant, and what became of the lots below."""
    near = get_close_matches(name, [*known], 2, 0.7)
    alike = [round(SequenceMatcher(None, one, name).ratio(), 3) for one in near]
    is_clear = bool(near) and len({*alike}) == len(near)
    return tr(NO_MACHINE[then][is_clear], name=name, near=near[0] if near else "")


class Spot(NamedTuple):
    """Where a word stands in a row of lots: how many rows below the order's number, in which column, in what text."""

    offset: int
    column: int
    text: str


def read_lots(reading: Reading, sheet: Sheet, spec: SheetSpec, machine: str | None = None,
              within: range = range(1, LAST_ROW + 1)) -> None:  # fmt: skip
    """Read the rows of a list or of a machine's own sheet, wherever they have moved; `machine` is that of the sheet,
    `within` the rows of the block."""
    spots = _spots(spec)
    if "job.of" not in spots:
        raise FileProblem(tr(NO_NUMBERS, sheet=spec.name))
    rows = {number: {column_of(cell.get("r")): cell for cell in row} for number, row in sheet.rows.items()}
    titles = Titles(spec, reading.plan)
    orders = written_names(reading.plan.scenario.shop.orders)
    numbers = sorted(row for row in rows if row >= spec.block[0] and row in within)
    further = _further_rows(sheet, spec, rows, (spots["job.of"], orders))
    height = titles.above
    found = {number: None if number in further else _read_row(reading, sheet, (rows, number), spots, orders)
             for number in numbers}
    named = 0
    for number in numbers:
        lot, title = found[number], titles.machine_in(sheet, rows[number])
        if lot is None and title is not None:
            machine, named = title, number
        elif number in further:
            continue
        elif lot is None and found.get(number + height) and number - named >= height:
            machine = None if _is_strange(reading, sheet, titles, rows[number]) else machine
        elif lot is not None and lot is not NOTHING:
            reading.lots.append(lot if lot.machine else _on(lot, machine))


def _further_rows(sheet: Sheet, spec: SheetSpec, rows: Mapping[int, Mapping[int, Any]],
                  of: tuple[Spot, Mapping[str, str]]) -> set[int]:  # fmt: skip
    """The rows beside that of the order's number which lots of several rows have: none is a lot or a title."""
    spot, orders = of
    base = next(one.row for one in spec.cells if one.row in _job_rows(spec) and _is_number(one))
    heads = {row for row, cells in rows.items() if spot.column in cells and _names_order(sheet, cells, spot, orders)}
    return {head - base + row for head in heads for row in _job_rows(spec)} - heads


def _job_rows(spec: SheetSpec) -> range:
    return range(spec.job[0], spec.job[1] + 1)


def _is_number(marked: Marked) -> bool:
    return any(SYNONYMS.get(token.name, token.name) == "job.of" for token in tokens_of(marked.text))


def _names_order(sheet: Sheet, cells: Mapping[int, Any], spot: Spot, orders: Mapping[str, str]) -> bool:
    cell = _part(sheet, cells[spot.column], "job.of", spot.text)
    return cell is not None and _text(cell).strip() in orders


def _is_strange(reading: Reading, sheet: Sheet, titles: Titles, row: Mapping[int, Any]) -> bool:
    """Whether a row that stands as a title above lots names no machine we know."""
    cell = row.get(titles.marked.column) if titles.marked else None
    text = "" if cell is None else _text(sheet.cell(cell))
    if cell is None or not text or sheet.value(cell) is None:
        return False
    reading.wrong(sheet.name, cell.get("r"), no_machine(text, reading.plan.resources, "on theirs"))
    return True


NOTHING = ReadLot("", None, "", frozenset())


def _on(lot: ReadLot, machine: str | None) -> ReadLot:
    return replace(lot, machine=machine)


def written_names(names: Any) -> dict[str, str]:
    """Names as a workbook holds them, and what they are."""
    return {fit_for_xml(name).strip(): name for name in names} | {fit_for_xml(name): name for name in names}


def _spots(spec: SheetSpec) -> dict[str, Spot]:
    found: dict[str, Marked] = {}
    for marked in spec.cells:
        if spec.job[0] <= marked.row <= spec.job[1]:
            for token in tokens_of(marked.text):
                if token.filters:  # a date without its year, say, cannot be told from what stands there
                    continue
                found.setdefault(SYNONYMS.get(token.name, token.name), marked)
    base = found["job.of"].row if "job.of" in found else 0
    return {word: Spot(one.row - base, one.column, one.text) for word, one in found.items()}


def _read_row(
    reading: Reading, sheet: Sheet, at: tuple[Mapping[int, Mapping[int, Any]], int], spots: Mapping[str, Spot],
    orders: Mapping[str, str],
) -> ReadLot | None:
    """The lot of a row; None where it shows none, NOTHING where it shows one that cannot be read."""
    rows, number = at
    cells: dict[str, Cell] = {}
    formulas: set[str] = set()
    for word, spot in spots.items():
        element = rows.get(number + spot.offset, {}).get(spot.column)
        cell = None if element is None else _part(sheet, element, word, spot.text)
        if cell is not None:
            cells[word] = cell
            formulas |= {word} if element is not None and element.find(FORMULA) is not None else set()
    if "job.of" not in cells:
        return None
    name, where = _text(cells["job.of"]), cells["job.of"].address
    # A line of totals may bear a name that an order has too, but its figures are formulas.
    has_figures = any(word in cells and word not in formulas for word in FIGURES)
    order = orders.get(name, orders.get(name.strip()))
    if order is None:
        if "job.qty" in cells and "job.start" in cells and not isinstance(cells["job.start"].value, str):
            reading.wrong(sheet.name, where, tr("There is no order {order}.", order=name))
            return NOTHING
        return None
    if not has_figures and {*FIGURES} & spots.keys():
        return None
    return _lot(reading, sheet, order, cells, frozenset(spots))


def _lot(reading: Reading, sheet: Sheet, order: str, cells: dict[str, Cell], shows: frozenset[str]) -> ReadLot:
    epoch, resources = reading.plan.scenario.shop.epoch, written_names(reading.plan.resources)
    where, name = cells["job.of"].address, next((_text(cells[word]) for word in MACHINE_WORDS if word in cells), None)
    try:
        quantity = _asked(cells, "job.qty", read_whole)
        if quantity is not None and quantity < 1:
            raise Unreadable(tr("A lot must hold at least 1 piece, not {quantity}.", quantity=quantity))
        start, end = (_minute(epoch, _asked(cells, word, read_moment)) for word in ("job.start", "job.end"))
        if name is not None and name not in resources:
            machine = next(cells[word] for word in MACHINE_WORDS if word in cells)
            raise _Misread(machine.address, no_machine(name, resources))
    except Unreadable as error:
        reading.wrong(sheet.name, error.address if isinstance(error, _Misread) else where, str(error))
        reading.unread.add(order)
        return NOTHING
    lot = _text(cells["job.lot"]) if "job.lot" in cells else None
    return ReadLot(order, resources[name] if name else None, where, shows, lot, quantity, start, end)


def _part(sheet: Sheet, element: Any, word: str, text: str) -> Cell | None:
    """What a cell says for a word: all of it, or a part of its text; None where it is empty."""
    cell = sheet.cell(element)
    if cell.value in (None, "") and not cell.is_uncomputed:
        return None
    tokens = tokens_of(text)
    if len(tokens) == 1 and values_in(text, "") is not None:
        return cell
    found = values_in(text, _text(cell)) if isinstance(cell.value, str) else None
    if not found:
        return None
    value = next((value for name, value in found.items() if SYNONYMS.get(name, name) == word), "")
    return Cell(value, cell.address) if value else None


def _text(cell: Cell) -> str:
    try:
        return cell.value if isinstance(cell.value, str) else read_text(cell)
    except Unreadable:
        return str(cell.value)


class _Misread(Unreadable):
    """Says in which cell it was."""

    def __init__(self, address: str, sentence: str) -> None:
        super().__init__(sentence)
        self.address = address


def _asked(cells: Mapping[str, Cell], word: str, read: Callable[[Cell], Any]) -> Any:
    try:
        return read(cells[word]) if word in cells else None
    except Unreadable as error:
        raise _Misread(cells[word].address, str(error)) from error


def _minute(epoch: date, moment: datetime | None) -> int | None:
    return None if moment is None else minute_of(epoch, moment)


class Titles:
    """How the rows above a machine's lots name it."""

    def __init__(self, spec: SheetSpec, plan: PlanFacts) -> None:
        self._marked = next(self._candidates(spec), None)
        is_above = self._marked is not None and self._marked.row < spec.job[0]
        self.above = spec.job[0] - self._marked.row if self._marked and is_above else 0
        """How many rows a title stands above the first lot; 0 where it does not."""
        self._resources = written_names(plan.resources)
        self._written = {self._title(Place(plan, name)): name for name in plan.resources}

    def _title(self, place: Place) -> str:
        text = self._marked.text if self._marked else ""
        return fit_for_xml(str(expand(text, lambda word: value_at(word, place)))).strip()

    @property
    def marked(self) -> Marked | None:
        """The cell of the template that names the machine."""
        return self._marked

    @staticmethod
    def _candidates(spec: SheetSpec) -> Iterator[Marked]:
        for marked in spec.cells:
            names_it = any(token.name == "machine.code" for token in tokens_of(marked.text))
            if names_it and not spec.job[0] <= marked.row <= spec.job[1]:
                yield marked

    def machine_in(self, sheet: Sheet, row: Mapping[int, Any]) -> str | None:
        """The machine a row names, or None."""
        element = row.get(self._marked.column) if self._marked else None
        return None if element is None else self.machine_of(_text(sheet.cell(element)))

    def machine_of(self, text: str) -> str | None:
        """The machine a cell names, or None."""
        known = self._written.get(text.strip())
        if known is not None or self._marked is None:
            return known
        found = values_in(self._marked.text, text) or {}
        name = found.get("machine.code", "")
        return self._resources.get(name, self._resources.get(name.strip()))
