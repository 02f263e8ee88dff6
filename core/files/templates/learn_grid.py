"""Grids in use, learned from one bar: machines × slots, slots × machines, and orders × days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from core.files.templates.example import Example, Place, anchors, in_general, machine_in, marked
from core.files.templates.facts import value_at_order
from core.files.templates.heads import heads, same_sheets
from core.files.templates.learn_lanes import lanes_at
from core.files.templates.references import address
from core.files.templates.scale import Scale, scale_of
from core.files.templates.sheet import FORMULA
from core.files.templates.spec import Marked, SheetSpec, Slots
from core.files.templates.tokens import BETWEEN, as_text
from core.language import counted, mark, tr

NO_SCALE = {
    True: mark("Neither days nor hours stand on the left of the slots, so what a slot is cannot be told."),
    False: mark("Neither days nor hours stand above the slots, so what a slot is cannot be told."),
}  # fmt: skip
OTHER_FIRST = {
    True: mark("The days or hours on the left of the slots begin at {cell}: point there."),
    False: mark("The days or hours above the slots begin at {cell}: point there."),
}  # fmt: skip
"""What is said of the header of a grid, for one whose slots stand below one another, and for any other."""
HEADER = 5
"""Days and hours stand at most so many rows above the first slot, or columns beside it."""
TALLEST = 12
COLOUR_WORDS = ("job.cork", "job.colour", "job.design", "job.fmt", "job.client", "job.article", "job.status", "job.of")
"""What colours may follow, the likeliest first."""


def learn_grid(example: Example) -> SheetSpec:
    """Machines × slots: a machine has the rows from its name to the next, a bar its text in the rows pointed at."""
    title, slot, bar = _pointed(example)
    if title[1] >= slot[1]:
        raise example.wrong(title, tr("The name of a machine must stand on the left of its slots."))
    scale = _scale(example, slot, is_down=False)
    titles = _below(example, title)
    height = titles[1] - titles[0] if len(titles) > 1 else _height(example, title)
    first = titles[0] + (bar[0] - titles[0]) // height * height
    top = titles[0] - max(0, titles[0] - slot[0])
    machine, end = (top, top + height - 1), titles[-1] - titles[0] + top + height - 1
    shift = top - first
    texts = {(row + shift, slot[1]): _general(example, (row, column), bar) for row, column in _of_bar(example, bar)}
    cells = {**_others(example, title), **_days(scale, is_down=False), **texts, title: _title(example, title)}
    cells |= dict.fromkeys(_own_texts(example, machine, slot[1], cells), "")
    slots = _slots(scale, slot[1], _grounds(example, (range(top, end + 1), slot[1]), bar))
    cells = {**heads(example, (top, end), scale.first_day), **cells}
    kept = _headers(example, (machine[0], end), cells)
    return SheetSpec(example.sheet.name, "grid", marked(cells), machine, end=end, slots=slots, anchors=kept,
                     drops=same_sheets(example, title, machine[0]))  # fmt: skip


def learn_days(example: Example) -> SheetSpec:
    """Orders × slots: a row an order, and in its slots the names of machines."""
    slot, of = example.slot, example.at("job.of") or (0, 0)
    if of[1] >= slot[1]:
        raise example.wrong(of, tr("The number of an order must stand on the left of its slots."))
    scale = _scale(example, slot, is_down=False)
    jobs = [at for at in example.speaking_of("job.") if at[1] < slot[1]]
    job = (jobs[0][0], max(jobs[-1][0], slot[0]))
    height, end = job[1] - job[0] + 1, job[1]
    down = of[0] - job[0]
    while example.value(end + 1 + down, of[1]) not in (None, "") and _has_slots(example, end + 1, slot, scale):
        end += height
    cells = {**_others(example, (0, 0)), **_days(scale, is_down=False), **{at: example.cells[at] for at in jobs}}
    cells |= dict.fromkeys(_own_texts(example, job, slot[1], cells), "")
    cells |= {(row, slot[1]): "" for row in range(job[0], job[1] + 1)}
    kept = _headers(example, (job[0], end), cells)
    slots = _slots(scale, slot[1], ("job.cork", ()))
    cells = {**heads(example, (job[0], end), scale.first_day), **cells}
    return SheetSpec(example.sheet.name, "days", marked(cells), job=job, job_end=end, end=end, slots=slots,
                     anchors=kept, drops=same_sheets(example, None, job[0]))  # fmt: skip


def learn_turned(example: Example) -> SheetSpec:
    """Slots × machines: the slots below one another, a column (or a few) for each machine."""
    title, slot, bar = _pointed(example)
    if title[0] >= slot[0]:
        raise example.wrong(title, tr("The name of a machine must stand above its slots."))
    scale = _scale(example, slot, is_down=True)
    cells = {**_others(example, title), **_days(scale, is_down=True)}
    shifts = lanes_at(example, title)
    width = min((b - a for a, b in pairwise(shifts)), default=1)
    origin = max(shift for shift in shifts if slot[1] + shift <= bar[1] or not shift)
    for number, shift in enumerate(shifts, 1):
        cells[title[0], title[1] + shift] = _title(example, (title[0], title[1] + shift), f"lane{number}.")
        for row, column in _of_bar(example, bar):
            if 0 <= column - origin - slot[1] < width and row == bar[0]:
                text = _general(example, (row, column), bar)
                cells[slot[0], column - origin + shift] = text.replace("{{job.", f"{{{{lane{number}.job.")
    end = slot[0] + scale.count - 1
    cells = {**heads(example, (slot[0], end), scale.first_day), **cells}
    grounds = _grounds(example, (range(slot[0], end + 1), slot[1]), bar)
    kept = _headers(example, (slot[0], slot[0]), cells)
    return SheetSpec(example.sheet.name, "turned", marked(cells), job=(slot[0], slot[0]), job_end=end, end=end,
                     slots=_slots(scale, slot[0], grounds), anchors=kept,
                     drops=same_sheets(example, title, title[0]))  # fmt: skip


def _headers(example: Example, rows: tuple[int, int], cells: Mapping[Place, str]) -> tuple[Marked, ...]:
    """The texts above the rows that are not filled themselves."""
    return tuple(one for one in anchors(example, *rows) if one.row < rows[0] and (one.row, one.column) not in cells)


def _pointed(example: Example) -> tuple[Place, Place, Place]:
    """The cells of the first machine's name, of its first slot, and of the bar's order number."""
    title, slot, bar = (example.at("machine.code") or (0, 0), example.slot, example.at("job.of") or (0, 0))
    if example.machine_at(*title) is None:
        raise example.wrong(title, tr('"{text}" names no machine of this project.', text=example.value(*title)))
    return title, slot, bar


def _scale(example: Example, slot: Place, *, is_down: bool) -> Scale:
    """The days and hours beside the slots."""
    begin = slot[1] if is_down else slot[0]
    lines: dict[int, dict[int, Any]] = {}
    formulas = set()
    for row, column, cell in example.sheet.cells():
        line, at = (column, row) if is_down else (row, column)
        if begin - HEADER <= line < begin:
            lines.setdefault(line, {})[at] = example.sheet.value(cell)
            formulas |= {(line, at)} if cell.find(FORMULA) is not None else set()
    found = scale_of(lines, slot[0] if is_down else slot[1], frozenset(formulas))
    if found is None:
        raise example.wrong(slot, tr(NO_SCALE[is_down]))
    first = slot[0] if is_down else slot[1]
    if found.first_place != first:
        right = (found.first_place, slot[1]) if is_down else (slot[0], found.first_place)
        raise example.wrong(slot, tr(OTHER_FIRST[is_down], cell=address(*right)))
    if example.minutes is None and example.begin is None:
        return found
    return found.of_length(example.minutes or found.minutes, example.begin)


def _slots(scale: Scale, first: int, grounds: tuple[str, tuple[tuple[str, str], ...]]) -> Slots:
    return Slots(first, scale.count, scale.minutes, scale.begin, grounds[0], scale.per_day, scale.week, grounds[1],
                 is_used=True)  # fmt: skip


def _days(scale: Scale, *, is_down: bool) -> dict[Place, str]:
    return {((at, line) if is_down else (line, at)): text for (line, at), text in scale.days.items()}


def _others(example: Example, title: Place) -> dict[Place, str]:
    """What was pointed at besides bars and slots: words of the plan, and of the machine in its own rows."""
    return {at: text for at, text in example.cells.items()
            if at != title and any(word.startswith(("plan.", "machine.")) for word in example.words(at))}  # fmt: skip


def _below(example: Example, title: Place) -> list[int]:
    """The rows of the machines' names, as far apart as the first two."""
    rows = [row for row in sorted(example.rows) if row >= title[0] and example.machine_at(row, title[1])]
    step = rows[1] - rows[0] if len(rows) > 1 else 0
    regular = [row for at, row in enumerate(rows) if row == rows[0] + at * step]
    other = next((row for row in rows if row not in regular and row <= regular[-1] + 2 * step + TALLEST), None)
    named = {example.machine_at(row, title[1]) for row in regular}
    if other is not None and (name := example.machine_at(other, title[1])) not in named:
        said = counted(
            "The machines above have {n} row each, so {name} cannot stand here: give each as many.",
            "The machines above have {n} rows each, so {name} cannot stand here: give each as many.", step, name=name,
        )  # fmt: skip
        raise example.wrong((other, title[1]), said)
    return regular


def _height(example: Example, title: Place) -> int:
    """The rows of the only machine: those of the merged cell with its name, else one."""
    area = next((one for one in example.sheet.merges if (one.first_row, one.first_column) == title), None)
    return area.last_row - area.first_row + 1 if area else 1


def _title(example: Example, at: Place, lane: str = "") -> str:
    """The cell of a machine's name, with what else it says where that is about the machine alone."""
    text, name = str(example.value(*at)).strip(), example.machine_at(*at)
    return f"{{{{{lane}machine.code}}}}" if name is None or name not in text or lane else text.replace(
        name, "{{machine.code}}", 1)  # fmt: skip


def _of_bar(example: Example, bar: Place) -> list[Place]:
    """The cells of the bar that were pointed at."""
    return [at for at in example.speaking_of("job.") if abs(at[0] - bar[0]) < TALLEST]


def _general(example: Example, at: Place, bar: Place) -> str:
    """The text of a cell of the bar for any lot: of what its order says, where it says more than was pointed at."""
    text, held = (str(example.value(*one) or "") for one in (at, bar))
    known = next((one for name, one in example.orders.items() if _names_it(held, name)), None)
    if BETWEEN in held:
        return example.cells[at]
    if known is None or len(example.words(at)) != 1 or "job.of" not in example.words(at):
        return example.cells[at]
    found = in_general(text, known)
    return found if "{{job.of}}" in found else example.cells[at]


def _names_it(text: str, order: str) -> bool:
    before, found, after = text.partition(order)
    return bool(found) and not before[-1:].isalnum() and not after[:1].isalnum()


def _own_texts(example: Example, rows: tuple[int, int], slot: int, cells: Mapping[Place, str]) -> list[Place]:
    """Figures and texts of the first machine or order that were not pointed at and are not the same for the next."""
    height = rows[1] - rows[0] + 1
    return [
        (row, column) for row in range(rows[0], rows[1] + 1) for column in example.rows.get(row, {})
        if column < slot and (row, column) not in cells and not example.is_formula(row, column)
        and example.value(row, column) not in (None, example.value(row + height, column))
    ]  # fmt: skip


def _has_slots(example: Example, row: int, slot: Place, scale: Scale) -> bool:
    """Whether a row is an order's: a machine, or nothing but, in its slots."""
    held = [example.value(row, column) for column in range(slot[1], slot[1] + scale.count)]
    return all(value is None or isinstance(value, str) for value in held) and (
        any(machine_in(value, example.machines) for value in held) or not any(held))  # fmt: skip


def _grounds(example: Example, where: tuple[range, int], bar: Place) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What the colours of last week's bars follow, and which they are: the first word that tells them apart."""
    rows, first = where
    seen: list[tuple[str, str]] = []
    for row in rows:
        for column, cell in example.rows.get(row, {}).items():
            fill = example.sheet.book.styles.fill_of(int(cell.get("s", "0"))) if column >= first else None
            text = str(example.value(row, column) or "") if fill else ""
            name = next((one for one in example.orders if text and _names_it(text, one)), None)
            if name and fill and BETWEEN not in text:
                seen.append((name, fill))
    for word in COLOUR_WORDS:
        found = _told_apart([(as_text(value_at_order(word, example.orders[name])), fill) for name, fill in seen])
        if found:
            return word, found
    return "job.cork", ()


def _told_apart(pairs: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The colour of each value where each has one, and there are at least two."""
    colours: dict[str, Counter[str]] = {}
    for value, fill in pairs:
        colours.setdefault(value, Counter())[fill] += 1
    is_told = len(colours) > 1 and all(len(one) == 1 for one in colours.values()) and "" not in colours
    distinct = {fill for one in colours.values() for fill in one}
    return tuple((value, next(iter(one))) for value, one in sorted(colours.items())) if is_told and (
        len(distinct) > 1) else ()  # fmt: skip
