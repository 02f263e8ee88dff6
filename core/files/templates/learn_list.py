"""A list in use, learned from the cells of its first lot and of its first machine's title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.files.templates.example import FIGURES, Example, anchors, marked
from core.files.templates.heads import FIGURE, first_start, heads
from core.files.templates.references import is_within
from core.files.templates.sheet import FORMULA
from core.files.templates.spec import SheetSpec
from core.files.templates.still import still_beside
from core.language import tr

LONGEST_GAP = 5
HIGHEST_LOT = 8
"""Rows of one lot; more are hardly ever below one another in a list."""


def learn_list(example: Example) -> SheetSpec:
    """Lots below one another, in one list or grouped below the titles of their machines."""
    jobs = example.speaking_of("job.")
    job = whole_lot(example, (jobs[0][0], jobs[-1][0]))
    title = next((at for at in example.speaking_of("machine.") if at[0] < job[0]), None)
    job_end = last_lot(example, job, 0 if title else LONGEST_GAP)
    machine, end, named = (0, -1), job_end, {}
    if title is not None:
        titles = _titles(example, title, job)
        machine, end = _reach(example, titles, job, job_end)
        named = _names(example, title, titles, (job_end, machine[1]))
    rows = (title[0] if title else job[0], end)
    told = heads(example, rows, first_start(example, rows))
    cells = {**told, **example.cells, **named, **dict.fromkeys(to_empty(example, job), "")}
    kept = tuple(anchors(example, rows[0], end))
    spec = SheetSpec(example.sheet.name, "list", marked(cells), machine, job, job_end, end, anchors=kept,
                     band=band_of(example, job, job_end))  # fmt: skip
    still = still_beside(example.sheet, spec, 0)
    return replace(spec, cells=tuple(one for one in spec.cells if one.text or not is_within(one.area, still)))


def whole_lot(example: Example, job: tuple[int, int]) -> tuple[int, int]:
    """The rows of the first lot with those below it that say the same below the next one, such as "Remarks"."""
    for height in range(job[1] - job[0] + 1, HIGHEST_LOT + 1):
        further = range(job[1] + 1, job[0] + height)
        if _names_an_order(example, job[0] + height, job):
            return (job[0], job[0] + height - 1) if all(_is_label(example, row, height) for row in further) else job
    return job


def _names_an_order(example: Example, row: int, job: tuple[int, int]) -> bool:
    """Whether a row has the number of an order where the first lot has it: a known one, or one of the same form."""
    of = next(at for at in example.speaking_of("job.") if {"job.of"} & {*example.words(at)})
    here, first = (str(example.value(one, of[1]) or "") for one in (row + of[0] - job[0], of[0]))
    is_alike = bool(here) and any(sign.isdigit() for sign in here) and FIGURE.sub("0", here) == FIGURE.sub("0", first)
    return is_alike or here in example.orders


def _is_label(example: Example, row: int, height: int) -> bool:
    """Whether a row has a text that stands below the next lot as well."""
    texts = ((example.value(row, column), example.value(row + height, column)) for column in example.rows.get(row, {}))
    return any(isinstance(one, str) and one.strip() and one == other for one, other in texts)


def band_of(example: Example, job: tuple[int, int], job_end: int) -> int:
    """How many rows below the first lot the second one begins, where every second one looks otherwise; else 0."""
    height = job[1] - job[0] + 1
    looks = [[_fills(example, row) for row in range(begin, begin + height)]
             for begin in range(job[0], job_end - height + 2, height)]  # fmt: skip
    is_banded = len(looks) > 2 and looks[0] != looks[1] and all(
        one == looks[at % 2] for at, one in enumerate(looks))  # fmt: skip
    return height if is_banded else 0


def _fills(example: Example, row: int) -> dict[int, str]:
    """The coloured grounds of a row."""
    styles = example.sheet.book.styles
    found = {column: styles.fill_of(int(cell.get("s", "0"))) for column, cell in example.rows.get(row, {}).items()}
    return {column: fill for column, fill in found.items() if fill}


def is_lot(example: Example, row: int, job: tuple[int, int]) -> bool:
    """Whether a row is the first of a lot: an order's number, and numbers or dates where the first lot has them."""
    of = next(at for at in example.speaking_of("job.") if {"job.of"} & {*example.words(at)})
    if example.value(row + of[0] - job[0], of[1]) in (None, ""):
        return False
    figures = [at for at in example.cells if _is_figure(example, *at, at)]
    return not figures or any(_is_figure(example, row + at[0] - job[0], at[1], at) for at in figures)


def _is_figure(example: Example, row: int, column: int, of: tuple[int, int]) -> bool:
    """Whether a cell holds the number or date that the words of the cell `of` ask for, as such and by no formula."""
    cell = example.rows.get(row, {}).get(column)
    if cell is None or cell.find(FORMULA) is not None:
        return False
    kinds = [kind for word in example.words(of) if (kind := FIGURES.get(word))]
    return any(isinstance(example.sheet.value(cell), kind) for kind in kinds)


def last_lot(example: Example, job: tuple[int, int], gap: int) -> int:
    """The last row of the lots; in one list of all lots, rows such as "Week 12" may stand between them, and go."""
    height, row = job[1] - job[0] + 1, job[0]
    while True:
        following = (row + height + more for more in range(gap + 1))
        found = next((one for one in following if is_lot(example, one, job)), None)
        if found is None:
            return row + height - 1
        row = found


def _titles(example: Example, title: tuple[int, int], job: tuple[int, int]) -> dict[int, str]:
    """The rows that name a machine as the first title does, each with its machine."""
    first = str(example.value(*title))
    begin = next((first.index(one) for one in example.machines if one in first), 0)
    found = {}
    for row in sorted(row for row in example.rows if row >= title[0]):
        text = example.value(row, title[1])
        name = None
        if isinstance(text, str) and text[:begin] == first[:begin] and not is_lot(example, row, job):
            name = next((one for one in example.machines if text[begin:].startswith(one)), None)
        if name is not None:
            found[row] = name
    if title[0] not in found:
        raise example.wrong(title, tr('"{text}" names no machine of this project.', text=first))
    return found


def _reach(
    example: Example, titles: Mapping[int, str], job: tuple[int, int], job_end: int
) -> tuple[tuple[int, int], int]:
    """The rows of the first machine, and the last row of all machines: what follows their lots is alike."""
    (first, *others), height = titles, job[1] - job[0] + 1
    tail = others[0] - 1 - job_end if others else int(_sums_up(example, job_end + 1, job))
    begin = last = max(titles) + job[0] - first
    while is_lot(example, last, job):
        last += height
    # A machine without lots has an empty line, as all have at least one.
    end = max(last, begin + height) - 1 + tail
    return (first, job_end + tail), end if others else job_end + tail


def _sums_up(example: Example, row: int, job: tuple[int, int]) -> bool:
    """Whether the row below the lots of the only machine sums them up, and so belongs to it."""
    formulas = [cell.find(FORMULA) for cell in example.rows.get(row, {}).values()]
    return any(one is not None and one.text and str(job[0]) in one.text for one in formulas)


def _names(
    example: Example, title: tuple[int, int], titles: Mapping[int, str], ends: tuple[int, int]
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


def to_empty(example: Example, job: tuple[int, int]) -> list[tuple[int, int]]:
    """Cells of the first lot that hold its own text but were not pointed at: they must not go to all others."""
    pointed, height = {at[0] for at in example.speaking_of("job.")}, job[1] - job[0] + 1
    return [
        (row, column)
        for row in range(job[0], job[1] + 1)
        for column, cell in example.rows.get(row, {}).items()
        if (row, column) not in example.cells and cell.find(FORMULA) is None and example.value(row, column) is not None
        and (row in pointed or example.value(row, column) != example.value(row + height, column))
    ]
