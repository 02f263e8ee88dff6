"""The spec that the marks of a workbook make: layouts, blocks and slots, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.errors import Problem
from core.files.templates.book import Book
from core.files.templates.facts import LANE, is_known
from core.files.templates.marks import Block, Found, read_sheets, tokens_as_they_stand
from core.files.templates.scale import DAYS_OF_WEEK, days_a_week
from core.files.templates.spec import DAY, Layout, Marked, SheetSpec, Slots, Spec
from core.files.templates.tokens import tokens_of
from core.language import mark, tr

NONE = (0, -1)
LENGTHS = {"hour": 60, "shift": 480, "day": DAY}
LENGTH = re.compile(r"(\d+)\s*(h|min|)")
MOST_LINES, MOST_SLOTS = 1000, 5000
CLOCK = re.compile(r"(\d\d?):(\d\d)")
DAY_WORD = re.compile(r"plan\.d(\d+)")
LAST = 2**20
ONE_BLOCK = mark("A sheet with time slots or machines side by side has one block; put this one on another sheet.")
NO_RULE = mark("The days beside the slots leave some out without a rule; only the end of each week may be missing.")
NO_FENCE = mark(
    "Between this block and the one above must stand a row with a heading, which tells them apart when the schedule is "
    "read back."
)
SECOND = mark("A machine has one block of lots; this is the second one in its rows.")
NOT_WITHIN = mark("The block job must begin and end within the block machine.")
BESIDE = mark("This row belongs to two blocks; blocks stand below one another, not beside.")
NO_SLOTS = mark(
    "How long a slot is cannot be told: put {{plan.d0}}, {{plan.d1}} … above the slots, or write "
    "{{slot|step:8h|count:21}}."
)


@dataclass(frozen=True)
class _Part:
    """One block of a sheet with all that is in it: the rows of a machine, of a lot, and from where to where the cells
    are that belong to it."""

    machine: Block | None
    job: Block | None
    reach: tuple[int, int] = (1, LAST)

    @property
    def rows(self) -> tuple[int, int]:
        """The rows that are repeated."""
        block = self.machine or self.job
        return block.rows if block else NONE


def read_marks(book: Book) -> tuple[Spec, tuple[Problem, ...]]:
    """The spec that the tokens of a workbook make, and what is wrong with them."""
    sheets: list[SheetSpec] = []
    problems: list[Problem] = []
    for found in read_sheets(book):
        if found.cells or found.blocks or found.floats:
            sheets += _specs(found)
        problems += found.problems
    return Spec(tuple(sheets)), tuple(problems)


def _specs(found: Found) -> Iterator[SheetSpec]:
    """A spec for each block of a sheet, from the top; one without rows where there is no block."""
    parts = _parts(found)
    layout = _layout(found, parts)
    slots = _slots(found, layout) if layout in ("grid", "days", "turned") else None
    kept = tuple(tokens_as_they_stand(found))
    for cell in found.cells:
        _check_place(found, cell, layout)
    if len(parts) > 1 and layout not in ("list", "cards"):
        row, block = parts[1].rows[0], parts[1].machine or parts[1].job
        found.wrong(row, block.column if block else 1, tr(ONE_BLOCK))
        parts = parts[:1]
    for number, part in enumerate(parts):
        fence = _fence(found, part, parts[number + 1]) if number + 1 < len(parts) else ()
        yield _spec(found, part, layout, slots=slots, anchors=kept if number == 0 else (), fence=fence)


def _parts(found: Found) -> list[_Part]:
    """The blocks that stand below one another; a block of lots within one of a machine belongs to it."""
    machines, jobs, parts = found.of_kind("machine"), found.of_kind("job"), []
    for machine in machines:
        inner = [one for one in jobs if _touch(one, machine)]
        for job in inner[1:]:
            found.wrong(job.rows[0], job.column, tr(SECOND))
        for job in inner[:1]:
            if not machine.rows[0] <= job.rows[0] <= job.rows[1] <= machine.rows[1]:
                found.wrong(job.rows[0], job.column, tr(NOT_WITHIN))
        parts.append(_Part(machine, inner[0] if inner else None))
    parts += [_Part(None, job) for job in jobs if not any(_touch(job, machine) for machine in machines)]
    parts.sort(key=lambda one: one.rows)
    for above, below in pairwise(parts):
        if above.rows[1] >= below.rows[0]:
            found.wrong(below.rows[0], 1, tr(BESIDE))
    begins = [1, *(part.rows[0] for part in parts[1:])]
    ends = [*(begin - 1 for begin in begins[1:]), LAST]
    reached = [_Part(one.machine, one.job, (a, b)) for one, a, b in zip(parts, begins, ends, strict=False)]
    return reached or [_Part(None, None)]


def _touch(a: Block, b: Block) -> bool:
    return a.rows[0] <= b.rows[1] and b.rows[0] <= a.rows[1]


def _fence(found: Found, above: _Part, below: _Part) -> tuple[Marked, ...]:
    """The texts of the first row between two blocks that has some: where the one ends when it is read back."""
    filled = {(one.row, one.column) for one in found.cells}
    texts = [Marked(row, column, text) for row, column, text in found.sheet.texts()
             if above.rows[1] < row < below.rows[0] and (row, column) not in filled]  # fmt: skip
    if not texts and below.rows[0] > above.rows[1]:
        found.wrong(below.rows[0], 1, tr(NO_FENCE))
    first = min((one.row for one in texts), default=0)
    return tuple(one for one in texts if one.row == first)


def _spec(found: Found, part: _Part, layout: Layout, *, slots: Slots | None, anchors: Sequence[Marked],
          fence: tuple[Marked, ...]) -> SheetSpec:  # fmt: skip
    machine, job = (block.rows if block else NONE for block in (part.machine, part.job))
    tokens = [block.token for block in (part.machine, part.job) if block] + ([found.cards] if found.cards else [])
    has = {word for one in tokens for word in one.options}
    least = part.job.token.option("min") if part.job else None
    end = max(machine[1], job[1])
    if layout == "turned" and found.slot is not None and slots is not None:
        job, end = (slots.column, slots.column), slots.column + slots.count - 1
    cells = tuple(one for one in found.cells if part.reach[0] <= one.row <= part.reach[1])
    return SheetSpec(
        found.sheet.name, layout, cells, machine, job, max(job[1], end if layout == "turned" else -1), end,
        least=min(int(least), MOST_LINES) if least and least.isdecimal() else 0, skips_empty="skip-empty" in has,
        breaks_pages="pagebreak" in has, slots=slots, anchors=tuple(anchors), fence=fence,
    )  # fmt: skip


def _layout(found: Found, parts: Sequence[_Part]) -> Layout:
    has_machines = any(part.machine for part in parts)
    has_jobs = any(part.job for part in parts)
    if found.slot is not None:
        if found.slot[1].option("down") is not None:
            return "turned"
        return "grid" if has_machines or not has_jobs else "days"
    if any(LANE.fullmatch(token.name) for cell in found.cells for token in tokens_of(cell.text)):
        return "lanes"
    rows = {row for block in found.blocks for row in range(block.rows[0], block.rows[1] + 1) if block.name == "job"}
    around = [cell for cell in found.cells if cell.row not in rows]
    speaks_of_machine = any(token.name.startswith("machine.") for cell in around for token in tokens_of(cell.text))
    speaks_of_machine |= any(token.name.startswith("machine.") for one in found.floats for token in tokens_of(one.text))
    if found.cards is not None or "{{machine." in found.sheet.name:
        return "cards"
    if not has_machines and speaks_of_machine and has_jobs:
        return "cards"
    return "list" if has_machines or has_jobs else "form"


def _check_place(found: Found, cell: Marked, layout: Layout) -> None:
    machine, job = (_rows_of(found, kind) for kind in ("machine", "job"))
    slot = found.slot[0] if found.slot else None
    in_slot = slot is not None and cell.column == slot.column and cell.row in machine
    in_slot |= slot is not None and layout == "turned" and cell.row == slot.row
    for token in tokens_of(cell.text):
        name = lane[2] if (lane := LANE.fullmatch(token.name)) else token.name
        if found.begun or not is_known(token.name):
            continue  # that has been said already
        if name.startswith("job.") and cell.row not in job and not in_slot:
            sentence = tr("{word} stands outside a block {{{{#job}}}} … {{{{/job}}}}.", word=token.name)
            found.wrong(cell.row, cell.column, sentence)
        if token.name.startswith("machine.") and layout != "cards" and cell.row not in (*machine, *job):
            sentence = tr("{word} stands outside a block {{{{#machine}}}} … {{{{/machine}}}}.", word=token.name)
            found.wrong(cell.row, cell.column, sentence)


def _rows_of(found: Found, kind: str) -> set[int]:
    return {row for one in found.of_kind(kind) for row in range(one.rows[0], one.rows[1] + 1)}


def _slots(found: Found, layout: Layout) -> Slots | None:
    """The slots of a grid: from the days in its header, or from what the token itself says."""
    if found.slot is None:
        return None
    cell, token = found.slot
    is_down = layout == "turned"
    if not found.blocks and not is_down:
        sentence = tr("Slots need a block {{#machine}} … {{/machine}} or {{#job}} … {{/job}}.")
        found.wrong(cell.row, cell.column, sentence)
    first = cell.row if is_down else cell.column
    days = _days(found, first, is_down=is_down)
    per_day = days[0][1] if days else 0
    minutes = _length(token.option("step")) or (DAY // per_day if per_day else 0)
    count = int(token.option("count") or 0) if (token.option("count") or "0").isdecimal() else 0
    count = count or sum(width for _, width in days)
    if not minutes or not 0 < count <= MOST_SLOTS:
        found.wrong(cell.row, cell.column, tr(NO_SLOTS))
        return None
    numbers = _numbers(found, first, is_down=is_down)
    week = days_a_week(numbers) if len(numbers) > 1 else DAYS_OF_WEEK
    if week is None:
        found.wrong(cell.row, cell.column, tr(NO_RULE))
        return None
    gaps = per_day if per_day and (per_day * minutes < DAY or week < DAYS_OF_WEEK) and len(days) > 1 else 0
    begin, colour = _clock(token.option("from")), token.option("colour") or "job.cork"
    begin = numbers[0] * DAY + (begin or 0) if numbers and numbers[0] else begin
    return Slots(first, count, minutes, begin, colour, gaps, week)


def _numbers(found: Found, first: int, *, is_down: bool) -> list[int]:
    """The numbers of the days beside the slots, in their order."""
    named = [((cell.row if is_down else cell.column), int(day[1])) for cell in found.cells
             for token in tokens_of(cell.text) if (day := DAY_WORD.fullmatch(token.name))]  # fmt: skip
    return [number for at, number in sorted(set(named)) if at >= first]


def _days(found: Found, first: int, *, is_down: bool) -> list[tuple[int, int]]:
    """First column (or row) and width (or height) of the days beside the slots, in their order."""
    merges = {(area.first_row, area.first_column): area for area in found.sheet.merges}
    days = []
    for cell in found.cells:
        at = cell.row if is_down else cell.column
        if at >= first and any(DAY_WORD.fullmatch(token.name) for token in tokens_of(cell.text)):
            area = merges.get((cell.row, cell.column))
            far = (area.last_row - area.first_row if is_down else area.last_column - area.first_column) if area else 0
            days.append((at, far + 1))
    return _apart(sorted(days))


def _apart(days: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Days whose cells are not merged are as wide as they are apart."""
    steps = {b[0] - a[0] for a, b in pairwise(days)}
    return [(at, max(width, *steps)) for at, width in days] if len(steps) == 1 else days


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
