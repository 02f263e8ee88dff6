"""Tokens written in a workbook, read into a spec; whatever cannot be understood is named by its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

from core.errors import Problem
from core.files.templates.book import Book
from core.files.templates.facts import LANE, is_known, known_words
from core.files.templates.references import address
from core.files.templates.sheet import Sheet
from core.files.templates.spec import Layout, Marked, SheetSpec, Slots, Spec
from core.files.templates.tokens import FILTERS, Token, tokens_of, without_marks

BLOCKS = ("machine", "job", "sheet")
LENGTHS = {"hour": 60, "shift": 480, "day": 1440}
LENGTH = re.compile(r"(\d+)\s*(h|min|)")
MOST_LINES, MOST_SLOTS = 1000, 5000
CLOCK = re.compile(r"(\d\d?):(\d\d)")
DAY = re.compile(r"plan\.d(\d+)")


@dataclass
class _Found:
    """What has been read of a sheet so far."""

    sheet: Sheet
    cells: list[Marked] = field(default_factory=list)
    begun: dict[str, tuple[int, Token]] = field(default_factory=dict)
    blocks: dict[str, tuple[int, int]] = field(default_factory=dict)
    options: dict[str, Token] = field(default_factory=dict)
    slot: tuple[Marked, Token] | None = None
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, row: int, column: int, sentence: str) -> None:
        """Note what cannot be understood."""
        self.problems.append(Problem(f"sheet {self.sheet.name}", f"cell {address(row, column)}", "", sentence))


def read_marks(book: Book) -> tuple[Spec, tuple[Problem, ...]]:
    """The spec that the tokens of a workbook make, and what is wrong with them."""
    sheets, problems = [], []
    for sheet in book.sheets.values():
        found = _read_sheet(sheet)
        if found.cells or found.blocks:
            sheets.append(_spec(found))
        problems += found.problems
    return Spec(tuple(sheets)), tuple(problems)


def _read_sheet(sheet: Sheet) -> _Found:
    found = _Found(sheet)
    for row, column, text in sheet.texts():
        if "{{" not in text:
            continue
        for token in tokens_of(text):
            _read_token(found, row, column, token)
        rest = without_marks(text)
        found.cells.append(Marked(row, column, rest.strip() if rest != text else text))
    for name, (row, _) in found.begun.items():
        found.wrong(row, 1, f"The block {{{{#{name}}}}} that begins in this row has no end {{{{/{name}}}}}.")
    return found


def _read_token(found: _Found, row: int, column: int, token: Token) -> None:
    if token.mark:
        _read_block(found, row, column, token)
    elif token.name == "slot":
        found.slot = (Marked(row, column, ""), token)
    elif not is_known(token.name):
        found.wrong(row, column, f"There is no word {token.name}; {_nearest(token.name)}")
    for one in token.filters if token.name != "slot" else ():
        if one.partition(":")[0] not in FILTERS:
            found.wrong(row, column, f"There is no filter {one}; there are {', '.join(FILTERS)}.")


def _read_block(found: _Found, row: int, column: int, token: Token) -> None:
    name = token.name
    if name not in BLOCKS:
        found.wrong(row, column, f"There is no block {name}; there are {', '.join(BLOCKS)}.")
    elif token.mark == "#" and (name in found.begun or name in found.blocks):
        found.wrong(row, column, f"A sheet can have one block {name}; there is another above.")
    elif token.mark == "#":
        found.options[name] = token
        if name != "sheet":
            found.begun[name] = (row, token)
    elif name in found.begun:
        found.blocks[name] = (found.begun.pop(name)[0], row)
    else:
        found.wrong(row, column, f"The block {name} ends here, but it does not begin above.")


def _nearest(name: str) -> str:
    near = get_close_matches(name, [*known_words()], 1, 0.5)
    return f"{near[0]} is perhaps meant." if near else "the help lists those there are."


def _spec(found: _Found) -> SheetSpec:
    layout = _layout(found)
    machine, job = found.blocks.get("machine", (0, -1)), found.blocks.get("job", (0, -1))
    options = [found.options.get(name) for name in ("machine", "job", "sheet")]
    has = {word for one in options if one for word in one.options}
    least = found.options["job"].option("min") if "job" in found.options else None
    slots = _slots(found) if layout in ("grid", "days") else None
    if machine[1] > 0 and job[1] > 0 and not machine[0] <= job[0] <= job[1] <= machine[1]:
        found.wrong(job[0], 1, "The block job must begin and end within the block machine.")
    for cell in found.cells:
        _check_place(found, cell, layout, (machine, job))
    return SheetSpec(
        found.sheet.name, layout, tuple(found.cells), machine, job, job[1], max(machine[1], job[1]),
        least=min(int(least), MOST_LINES) if least and least.isdecimal() else 0,
        skips_empty="skip-empty" in has, breaks_pages="pagebreak" in has, slots=slots,
        anchors=tuple(_tokens_as_they_stand(found)),
    )  # fmt: skip


def _tokens_as_they_stand(found: _Found) -> Iterator[Marked]:
    wanted = {(cell.row, cell.column) for cell in found.cells}
    yield from (Marked(row, column, text) for row, column, text in found.sheet.texts() if (row, column) in wanted)


def _layout(found: _Found) -> Layout:
    if found.slot is not None:
        return "grid" if "machine" in found.blocks or "job" not in found.blocks else "days"
    if any(LANE.fullmatch(token.name) for cell in found.cells for token in tokens_of(cell.text)):
        return "lanes"
    job = found.blocks.get("job", (0, -1))
    around = [cell for cell in found.cells if not job[0] <= cell.row <= job[1]]
    speaks_of_machine = any(token.name.startswith("machine.") for cell in around for token in tokens_of(cell.text))
    if "sheet" in found.options or "{{machine." in found.sheet.name:
        return "cards"
    if "machine" not in found.blocks and speaks_of_machine and "job" in found.blocks:
        return "cards"
    return "list" if found.blocks else "form"


def _check_place(found: _Found, cell: Marked, layout: Layout, blocks: tuple[tuple[int, int], ...]) -> None:
    machine, job = ([*range(first, last + 1)] for first, last in blocks)
    in_slot = found.slot is not None and cell.column == found.slot[0].column and cell.row in machine
    for token in tokens_of(cell.text):
        name = lane[2] if (lane := LANE.fullmatch(token.name)) else token.name
        if name.startswith("job.") and cell.row not in job and not in_slot:
            found.wrong(cell.row, cell.column, f"{token.name} stands outside a block {{{{#job}}}} … {{{{/job}}}}.")
        if token.name.startswith("machine.") and layout != "cards" and cell.row not in (*machine, *job):
            sentence = f"{token.name} stands outside a block {{{{#machine}}}} … {{{{/machine}}}}."
            found.wrong(cell.row, cell.column, sentence)


def _slots(found: _Found) -> Slots | None:
    """The slots of a grid: from the days in its header, or from what the token itself says."""
    if found.slot is None:
        return None
    cell, token = found.slot
    if not found.blocks:
        found.wrong(cell.row, cell.column, "Slots need a block {{#machine}} … {{/machine}} or {{#job}} … {{/job}}.")
    days = _days(found, cell.column)
    per_day = days[0][1] if days else 0
    minutes = _length(token.option("step")) or (1440 // per_day if per_day else 0)
    count = int(token.option("count") or 0) or sum(width for _, width in days)
    if not minutes or not 0 < count <= MOST_SLOTS:
        sentence = "How long a slot is cannot be told: put {{plan.d0}}, {{plan.d1}} … above the slots, or write "
        found.wrong(cell.row, cell.column, f"{sentence}{{{{slot|step:8h|count:21}}}}.")
        return None
    colour = token.option("colour") or "job.cork"
    return Slots(cell.column, count, minutes, _clock(token.option("from")), colour)


def _days(found: _Found, first_column: int) -> list[tuple[int, int]]:
    """First column and width of the days in the header, in their order."""
    merges = {(area.first_row, area.first_column): area for area in found.sheet.merges}
    days = []
    for cell in found.cells:
        if cell.column >= first_column and any(DAY.fullmatch(token.name) for token in tokens_of(cell.text)):
            area = merges.get((cell.row, cell.column))
            days.append((cell.column, area.last_column - area.first_column + 1 if area else 1))
    return sorted(days)


def _length(text: str | None) -> int | None:
    if not text:
        return None
    if text in LENGTHS:
        return LENGTHS[text]
    found = LENGTH.fullmatch(text)
    return int(found[1]) * (60 if found[2] == "h" else 1) if found else None


def _clock(text: str | None) -> int | None:
    found = CLOCK.fullmatch(text or "")
    return int(found[1]) * 60 + int(found[2]) if found else None
