"""Teach by example: from a few cells of last week's filled schedule to a spec; nothing is written into that file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from core.errors import InvalidInput, Problem
from core.files.templates.export import open_template
from core.files.templates.facts import SYNONYMS, is_known
from core.files.templates.references import CELL, address, column_of, place_of
from core.files.templates.sheet import FORMULA, Sheet
from core.files.templates.spec import Marked, SheetSpec, Spec
from core.files.templates.tokens import tokens_of

FIGURES: Mapping[str, type] = {"job.qty": int, "job.start": datetime, "job.end": datetime, "job.due": datetime}
"""Words by whose cells a row is known to be a lot's, and what these hold."""
ROWS_OF_HEADERS = 3
LONGEST_GAP = 5


@dataclass(frozen=True)
class _Example:
    """The sheet with the cells that were pointed at, as rows and columns with their texts."""

    sheet: Sheet
    cells: Mapping[tuple[int, int], str]
    rows: Mapping[int, Mapping[int, Any]]
    machines: tuple[str, ...]

    def speaking_of(self, kind: str) -> list[tuple[int, int]]:
        """The places of the cells with words of one kind, "job." or "machine."."""
        return sorted(at for at, text in self.cells.items() if any(t.name.startswith(kind) for t in tokens_of(text)))

    def value(self, row: int, column: int) -> Any:
        """What the schedule holds there."""
        cell = self.rows.get(row, {}).get(column)
        return None if cell is None else self.sheet.value(cell)


def learn(path: Path | str, sheet: str, examples: Mapping[str, str], machines: Iterable[str]) -> Spec:
    """The spec of a schedule in use. `examples` name cells of the first lot, and of the first machine's title where
    lots are grouped: {"A6": "machine.code", "B7": "job.of", "H7": "job.qty"}; a value may be a text with tokens.
    Titles are known by the names of the `machines`; how far lots, machines and all of it reach is seen from the rows.

    Raises InvalidInput with every cell that makes no sense.
    """
    book = open_template(Path(path))
    if sheet not in book.sheets:
        raise InvalidInput([Problem("", "", "sheet", f"There is no sheet {sheet} in {path}.")])
    found = book.sheets[sheet]
    example = _Example(found, _checked(sheet, examples), {
        number: {column_of(cell.get("r")): cell for cell in row} for number, row in found.rows.items()
    }, tuple(sorted(machines, key=len, reverse=True)))  # fmt: skip
    return Spec((_spec(example),))


def _checked(sheet: str, examples: Mapping[str, str]) -> dict[tuple[int, int], str]:
    problems = []
    cells = {}
    for cell, text in examples.items():
        text = text if "{{" in text else f"{{{{{text}}}}}"
        if not CELL.fullmatch(cell):
            problems.append(Problem(f"sheet {sheet}", f"cell {cell}", "", "This is no cell, such as B7."))
            continue
        problems += [Problem(f"sheet {sheet}", f"cell {cell}", "", f"There is no word {token.name}.")
                     for token in tokens_of(text) if not is_known(token.name)]  # fmt: skip
        cells[place_of(cell)] = text
    words = {SYNONYMS.get(token.name, token.name) for text in cells.values() for token in tokens_of(text)}
    if "job.of" not in words:
        problems.append(Problem(f"sheet {sheet}", "", "", "Point at the order number of the first lot (job.of)."))
    if problems:
        raise InvalidInput(problems)
    return cells


def _spec(example: _Example) -> SheetSpec:
    jobs = example.speaking_of("job.")
    job = (jobs[0][0], jobs[-1][0])
    title = next((at for at in example.speaking_of("machine.") if at[0] < job[0]), None)
    job_end = _last_lot(example, job, 0 if title else LONGEST_GAP)
    machine, end, named = (0, -1), job_end, {}
    if title is not None:
        titles = _titles(example, title, job)
        machine, end = _reach(example, titles, job, job_end)
        named = _names(example, title, titles, (job_end, machine[1]))
    cells = {**example.cells, **named, **dict.fromkeys(_to_empty(example, job), "")}
    marked = tuple(Marked(row, column, text) for (row, column), text in sorted(cells.items()))
    anchors = tuple(_anchors(example, title[0] if title else job[0], end))
    return SheetSpec(example.sheet.name, "list", marked, machine, job, job_end, end, anchors=anchors)


def _is_lot(example: _Example, row: int, job: tuple[int, int]) -> bool:
    """Whether a row is the first of a lot: an order's number, and numbers or dates where the first lot has them."""
    of = next(at for at in example.speaking_of("job.") if {"job.of"} & {*_words(example, at)})
    if example.value(row + of[0] - job[0], of[1]) in (None, ""):
        return False
    figures = [at for at in example.cells if _is_figure(example, *at, at)]
    return not figures or any(_is_figure(example, row + at[0] - job[0], at[1], at) for at in figures)


def _words(example: _Example, at: tuple[int, int]) -> list[str]:
    return [SYNONYMS.get(token.name, token.name) for token in tokens_of(example.cells[at])]


def _is_figure(example: _Example, row: int, column: int, of: tuple[int, int]) -> bool:
    """Whether a cell holds the number or date that the words of the cell `of` ask for, as such and by no formula."""
    cell = example.rows.get(row, {}).get(column)
    if cell is None or cell.find(FORMULA) is not None:
        return False
    kinds = [kind for word in _words(example, of) if (kind := FIGURES.get(word))]
    return any(isinstance(example.sheet.value(cell), kind) for kind in kinds)


def _last_lot(example: _Example, job: tuple[int, int], gap: int) -> int:
    """The last row of the lots; in one list of all lots, rows such as "Week 12" may stand between them, and go."""
    height, row = job[1] - job[0] + 1, job[0]
    while True:
        following = (row + height + more for more in range(gap + 1))
        found = next((one for one in following if _is_lot(example, one, job)), None)
        if found is None:
            return row + height - 1
        row = found


def _titles(example: _Example, title: tuple[int, int], job: tuple[int, int]) -> dict[int, str]:
    """The rows that name a machine as the first title does, each with its machine."""
    first = str(example.value(*title))
    begin = next((first.index(one) for one in example.machines if one in first), 0)
    found = {}
    for row in sorted(row for row in example.rows if row >= title[0]):
        text = example.value(row, title[1])
        name = None
        if isinstance(text, str) and text[:begin] == first[:begin] and not _is_lot(example, row, job):
            name = next((one for one in example.machines if text[begin:].startswith(one)), None)
        if name is not None:
            found[row] = name
    if title[0] not in found:
        raise InvalidInput([Problem(f"sheet {example.sheet.name}", f"cell {address(*title)}", "",
                                    f'"{first}" names no machine of this project.')])  # fmt: skip
    return found


def _reach(
    example: _Example, titles: Mapping[int, str], job: tuple[int, int], job_end: int
) -> tuple[tuple[int, int], int]:
    """The rows of the first machine, and the last row of all machines: what follows their lots is alike."""
    (first, *others), height = titles, job[1] - job[0] + 1
    tail = others[0] - 1 - job_end if others else int(_sums_up(example, job_end + 1, job))
    begin = last = max(titles) + job[0] - first
    while _is_lot(example, last, job):
        last += height
    # A machine without lots has an empty line, as all have at least one.
    end = max(last, begin + height) - 1 + tail
    return (first, job_end + tail), end if others else job_end + tail


def _sums_up(example: _Example, row: int, job: tuple[int, int]) -> bool:
    """Whether the row below the lots of the only machine sums them up, and so belongs to it."""
    formulas = [cell.find(FORMULA) for cell in example.rows.get(row, {}).values()]
    return any(one is not None and one.text and str(job[0]) in one.text for one in formulas)


def _names(
    example: _Example, title: tuple[int, int], titles: Mapping[int, str], ends: tuple[int, int]
) -> dict[tuple[int, int], str]:
    """The title and the cells below the first machine's lots that name it ("Total M1"), with the name as a token."""
    code, named = titles[title[0]], {}
    if example.cells[title] == "{{machine.code}}":
        begin, _, rest = str(example.value(*title)).partition(code)
        all_have = all(str(example.value(row, title[1])).endswith(rest) for row in titles)
        named[title] = f"{begin}{{{{machine.code}}}}{rest if all_have else ''}"
    for row in range(ends[0] + 1, ends[1] + 1):
        for column in example.rows.get(row, {}):
            value = example.value(row, column)
            if isinstance(value, str) and code in value:
                named[row, column] = value.replace(code, "{{machine.code}}")
    return named


def _to_empty(example: _Example, job: tuple[int, int]) -> list[tuple[int, int]]:
    """Cells of the first lot that hold its own text but were not pointed at: they must not go to all others."""
    return [
        (row, column)
        for row in range(job[0], job[1] + 1)
        for column, cell in example.rows.get(row, {}).items()
        if (row, column) not in example.cells and cell.find(FORMULA) is None and example.value(row, column) is not None
    ]


def _anchors(example: _Example, first: int, end: int) -> Iterator[Marked]:
    """The headers above, and the texts of the last row: another week's file is not taken for this one."""
    for row in (*range(max(1, first - ROWS_OF_HEADERS), first + 1), end):
        for column, cell in example.rows.get(row, {}).items():
            text = example.sheet.text(cell)
            if text and cell.find(FORMULA) is None:
                yield Marked(row, column, text)
