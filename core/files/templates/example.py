"""Last week's filled schedule as an example: the cells that were pointed at, and what can be seen around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from core.errors import InvalidInput, Problem
from core.files.intake.lexicon import fields_of
from core.files.templates.facts import SYNONYMS, is_known
from core.files.templates.places import cell_said, sheet_said
from core.files.templates.references import CELL, address, column_of, place_of
from core.files.templates.sheet import FORMULA, Sheet
from core.files.templates.spec import Marked
from core.files.templates.tokens import tokens_of
from core.language import tr
from core.model import Order

FIGURES: Mapping[str, type] = {"job.qty": int, "job.start": datetime, "job.end": datetime, "job.due": datetime}
"""Words by whose cells a row is known to be a lot's, and what these hold."""
SLOT, SLOT_MARK = "slot", "{{slot}}"
"""Not a word of the plan: the first cell of the time slots of a grid."""
ROWS_OF_HEADERS = 3
SHORTEST_PART = 3
Place = tuple[int, int]


@dataclass(frozen=True)
class Example:
    """The sheet with the cells that were pointed at, as rows and columns with their texts, and in a grid its first
    slot; the names of the machines, the longest first, and the orders that are known. `minutes` is how long slots are,
    `begin` the minute of the day at which they begin, None for what their header says."""

    sheet: Sheet
    cells: Mapping[Place, str]
    machines: tuple[str, ...]
    slot: Place = (0, 0)
    orders: Mapping[str, Order] = field(default_factory=dict)
    rows: Mapping[int, Mapping[int, Any]] = field(default_factory=dict)
    minutes: int | None = None
    begin: int | None = None

    def speaking_of(self, kind: str) -> list[Place]:
        """The places of the cells with words of one kind, "job." or "machine."."""
        return sorted(at for at, text in self.cells.items() if any(t.name.startswith(kind) for t in tokens_of(text)))

    def at(self, word: str) -> Place | None:
        """The cell that was pointed at for a word."""
        return next((at for at in sorted(self.cells) if word in self.words(at)), None)

    def words(self, at: Place) -> list[str]:
        """The words of a cell that was pointed at."""
        return [SYNONYMS.get(token.name, token.name) for token in tokens_of(self.cells[at])]

    def value(self, row: int, column: int) -> Any:
        """What the schedule holds there."""
        cell = self.rows.get(row, {}).get(column)
        return None if cell is None else self.sheet.value(cell)

    def is_formula(self, row: int, column: int) -> bool:
        """Whether a formula stands there."""
        cell = self.rows.get(row, {}).get(column)
        return cell is not None and cell.find(FORMULA) is not None

    def machine_at(self, row: int, column: int) -> str | None:
        """The machine whose name a cell holds, alone or before whatever else a title says."""
        return machine_in(self.value(row, column), self.machines)

    def wrong(self, at: Place, sentence: str) -> InvalidInput:
        """An error that names a cell."""
        return InvalidInput([Problem(sheet_said(self.sheet.name), cell_said(address(*at)), "", sentence)])


def example_of(sheet: Sheet, cells: Mapping[Place, str], machines: Iterable[str],
               orders: Mapping[str, Order] | None = None) -> Example:  # fmt: skip
    """A sheet with what was pointed at."""
    rows = {number: {column_of(cell.get("r")): cell for cell in row} for number, row in sheet.rows.items()}
    slot = next((at for at, text in cells.items() if SLOT_MARK in text), (0, 0))
    bare = {at: text.replace(SLOT_MARK, "") for at, text in cells.items() if text != SLOT_MARK}
    return Example(sheet, bare, tuple(sorted(machines, key=len, reverse=True)), slot, orders or {}, rows)


def checked(sheet: str, examples: Mapping[str, str], needed: Mapping[str, str]) -> dict[Place, str]:
    """The cells that were pointed at, by row and column. Raises InvalidInput with every one that makes no sense, and
    with what is `needed`, a sentence for each word, and was not pointed at."""
    problems, cells = [], {}
    for cell, text in examples.items():
        text = text if "{{" in text else f"{{{{{text}}}}}"
        if not CELL.fullmatch(cell):
            said = tr("This is no cell, such as B7.")
            problems.append(Problem(sheet_said(sheet), cell_said(cell), "", said))
            continue
        problems += [Problem(sheet_said(sheet), cell_said(cell), "", tr("There is no word {word}.", word=token.name))
                     for token in tokens_of(text) if token.name != SLOT and not is_known(token.name)]  # fmt: skip
        cells[place_of(cell)] = text
    words = {SYNONYMS.get(token.name, token.name) for text in cells.values() for token in tokens_of(text)}
    problems += [Problem(sheet_said(sheet), "", "", tr(said)) for word, said in needed.items() if word not in words]
    if problems:
        raise InvalidInput(problems)
    return cells


def machine_in(value: Any, machines: Iterable[str]) -> str | None:
    """The machine a text begins with, of names with the longest first: "M1 (duplex)" is M1, "M12" is not; a word for
    machines may stand before it, as in "Maschine M1"."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        return None
    text, names = str(value).strip().casefold(), list(machines)
    found = next((one for one in names if _begins(text, one.strip().casefold())), None)
    if found is None and any(one.strip().casefold() in text for one in names):
        first, _, rest = text.partition(" ")
        is_word = "machine" in fields_of(first.rstrip(":"))
        return next((one for one in names if is_word and _begins(rest.strip(), one.strip().casefold())), None)
    return found


def _begins(text: str, name: str) -> bool:
    return bool(name) and text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()


def in_general(text: str, order: Order | None, quantity: int | None = None) -> str:
    """A text of one lot as the text of any: "OF-1042 Château" becomes "{{job.of}} {{job.client}}"."""
    if order is None:
        return text
    parts = {order.id: "job.of", order.customer: "job.client", order.product: "job.article",
             order.attributes.get("design", ""): "job.design", str(quantity or ""): "job.qty"}  # fmt: skip
    known = {part: word for part, word in parts.items() if part and (word == "job.of" or len(part) >= SHORTEST_PART)}
    pieces = re.split(f"({'|'.join(re.escape(one) for one in sorted(known, key=len, reverse=True))})", text)
    return "".join(f"{{{{{known[piece]}}}}}" if piece in known else piece for piece in pieces)


def anchors(example: Example, first: int, end: int) -> Iterator[Marked]:
    """The headers above, and the texts of the last row: another week's file is not taken for this one."""
    for row in (*range(max(1, first - ROWS_OF_HEADERS), first + 1), end):
        for column, cell in example.rows.get(row, {}).items():
            text = example.sheet.text(cell)
            if text and cell.find(FORMULA) is None:
                yield Marked(row, column, text)


def marked(cells: Mapping[Place, str]) -> tuple[Marked, ...]:
    """Cells as a spec keeps them."""
    return tuple(Marked(row, column, text) for (row, column), text in sorted(cells.items()))
