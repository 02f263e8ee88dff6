"""Machines side by side, learned from the cells of the first: the others are as far apart as their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.files.templates.example import Example, Place, anchors, marked
from core.files.templates.heads import first_start, heads
from core.files.templates.learn_list import is_lot, last_lot, to_empty
from core.files.templates.spec import SheetSpec
from core.files.templates.tokens import TOKEN
from core.language import tr


def learn_lanes(example: Example) -> SheetSpec:
    """Machines side by side, each with its lots below one another."""
    title = example.at("machine.code") or (0, 0)
    jobs = example.speaking_of("job.")
    job = (jobs[0][0], jobs[-1][0])
    if title[0] >= job[0]:
        raise example.wrong(title, tr("The name of a machine must stand above its lots."))
    if example.machine_at(*title) is None:
        raise example.wrong(title, tr('"{text}" names no machine of this project.', text=example.value(*title)))
    shifts = lanes_at(example, title)
    cells: dict[Place, str] = {at: text for at, text in example.cells.items() if "{{plan." in text}
    ends = []
    for number, shift in enumerate(shifts, 1):
        lane = {(row, column + shift): text for (row, column), text in example.cells.items() if "{{plan." not in text}
        here = replace(example, cells=lane)
        ends.append(last_lot(here, job, 0) if is_lot(here, job[0], job) else job[1])
        cells |= {at: _of_lane(text, number) for at, text in _titled(here, (title[0], title[1] + shift)).items()}
    cells = {**heads(example, (title[0], max(ends)), first_start(example, (job[0], max(ends)))), **cells}
    whole = replace(example, cells=cells)
    cells |= dict.fromkeys(to_empty(whole, job), "")
    return SheetSpec(example.sheet.name, "lanes", marked(cells), job=job, job_end=max(ends), end=max(ends),
                     anchors=tuple(one for one in anchors(example, job[0], max(ends)) if one.row < job[0]
                                   and (one.row, one.column) not in cells))  # fmt: skip


def lanes_at(example: Example, title: Place) -> list[int]:
    """How many columns each machine stands from the first, in the row of its name."""
    columns = sorted(one for one in example.rows.get(title[0], {}) if one >= title[1])
    return [one - title[1] for one in columns if example.machine_at(title[0], one)]


def _titled(example: Example, title: Place) -> Mapping[Place, str]:
    """The cells of a lane, its title with all that it says besides the machine."""
    name, text = example.machine_at(*title), str(example.value(*title))
    if name is None or example.cells[title] != "{{machine.code}}" or name not in text:
        return example.cells
    return {**example.cells, title: text.replace(name, "{{machine.code}}", 1)}


def _of_lane(text: str, number: int) -> str:
    return TOKEN.sub(lambda found: found[0].replace(found["name"], f"lane{number}.{found['name']}", 1), text)
