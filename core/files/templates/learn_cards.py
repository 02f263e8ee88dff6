"""A sheet for each machine, learned from the cells of one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.errors import InvalidInput, Problem
from core.files.templates.example import Example, Place, anchors, machine_in, marked
from core.files.templates.heads import first_start, heads
from core.files.templates.learn_list import band_of, is_lot, last_lot, to_empty
from core.files.templates.places import sheet_said
from core.files.templates.spec import SheetSpec
from core.language import mark, tr

NOT_NAMED = mark("It is not known whose sheet {sheet} is: the sheet is named after no machine.")
NOBODYS = mark("It is not known whose sheet {sheet} is: names no machine of this project.")


def learn_cards(examples: Sequence[Example]) -> Iterator[SheetSpec]:
    """The sheet that was pointed into as the pattern of all, and each other sheet that has a machine of its own where
    that one has it."""
    first, *others = examples
    title, own = _title(first), _machine(first)
    if own is None:
        raise first.wrong(title or (1, 1), tr(NOT_NAMED if title is None else NOBODYS, sheet=first.sheet.name))
    yield _spec(first, own)
    seen = {own}
    for one in others:
        machine = _machine(one)
        if machine is not None and machine not in seen and _is_alike(one, first):
            seen.add(machine)
            yield _spec(one, machine)


def _title(example: Example) -> Place | None:
    jobs = example.speaking_of("job.")
    return next((at for at in example.speaking_of("machine.") if at[0] not in range(jobs[0][0], jobs[-1][0] + 1)), None)


def _machine(example: Example) -> str | None:
    """Whose sheet it is: by the cell that names the machine, else by the name of the sheet."""
    title = _title(example)
    if title is not None:
        return _within(example, title)
    return machine_in(example.sheet.name, example.machines)


def _within(example: Example, at: Place) -> str | None:
    """The machine named anywhere in a title, such as "Machine: M1"."""
    value = example.value(*at)
    found = machine_in(value, example.machines)
    return found or next((one for one in example.machines if isinstance(value, str) and one in value), None)


def _is_alike(example: Example, first: Example) -> bool:
    """Whether the texts above the lots are those of the other sheet, but for the machine's own and what is filled."""
    row = first.speaking_of("job.")[0][0] - 1
    head = {at for at, text in _texts(first, row).items() if _texts(example, row).get(at) == text}
    return bool(head) or not _texts(first, row)


def _texts(example: Example, row: int) -> dict[int, str]:
    values = {column: example.value(row, column) for column in example.rows.get(row, {})}
    return {column: value for column, value in values.items() if isinstance(value, str)}


def _spec(example: Example, machine: str) -> SheetSpec:
    jobs = example.speaking_of("job.")
    job = (jobs[0][0], jobs[-1][0])
    is_filled = is_lot(example, job[0], job)
    job_end = last_lot(example, job, 0) if is_filled else job[1]
    told = heads(example, (job[0], job_end), first_start(example, (job[0], job_end)))
    cells = {**told, **example.cells, **dict.fromkeys(to_empty(example, job), "")}
    title = _title(example)
    if title is not None and example.cells[title] == "{{machine.code}}":
        text = str(example.value(*title))
        cells[title] = text.replace(machine, "{{machine.code}}", 1) if machine in text else "{{machine.code}}"
    named = replace(example, cells={at: text for at, text in cells.items() if at != title})
    held = tuple(one for one in anchors(example, job[0], job_end) if (one.row, one.column) not in cells
                 and one.row < job[0])  # fmt: skip
    if not named.cells:
        raise InvalidInput([Problem(sheet_said(example.sheet.name), "", "", tr("Nothing was pointed at."))])
    return SheetSpec(example.sheet.name, "cards", marked(cells), job=job, job_end=job_end, end=job_end, anchors=held,
                     resource=machine, band=band_of(example, job, job_end))  # fmt: skip
