"""Filling machines that stand side by side: each has a few columns, and its lots below one another."""

from __future__ import annotations

from dataclasses import replace

from core.files.templates.facts import LANE, Place, PlanFacts
from core.files.templates.filling import Line, fill_rows
from core.files.templates.growth import Copied
from core.files.templates.sheet import Sheet
from core.files.templates.spec import Marked, SheetSpec
from core.files.templates.tokens import tokens_of


def lanes_in(spec: SheetSpec) -> int:
    """How many machines stand side by side."""
    names = [token.name for cell in spec.cells for token in tokens_of(cell.text)]
    return max((int(found[1]) for name in names if (found := LANE.fullmatch(name))), default=0)


def fill_lanes(sheet: Sheet, spec: SheetSpec, plan: PlanFacts) -> None:
    """Fill the sheet with the machines that find a lane."""
    machines, _ = shown_machines(plan, lanes_in(spec))
    rows = max([spec.least, 1, *(len(plan.lots(name)) for name in machines)])
    places = [Place(plan, lanes=tuple(_place(plan, name, item) for name in machines)) for item in range(rows)]
    lines = [Line(Copied(row, 0, item), place)
             for item, place in enumerate(places) for row in range(spec.job[0], spec.job[1] + 1)]  # fmt: skip
    fill_rows(sheet, spec, lines, Place(plan, lanes=tuple(Place(plan, name) for name in machines)))


def shown_machines(plan: PlanFacts, count: int) -> tuple[list[str], list[str]]:
    """The machines that have a lane, and those with lots that found none: idle ones go without, where lanes are few."""
    busy = [name for name in plan.resources if plan.lots(name)]
    shown = plan.resources if len(plan.resources) <= count else busy
    return shown[:count], shown[count:]


def lane_columns(spec: SheetSpec) -> dict[int, int]:
    """The column of the slots of each lane: where its bars' text stands, else where its machine is named."""
    found: dict[int, int] = {}
    for kind in ("job.", "machine."):
        for cell in spec.cells:
            for token in tokens_of(cell.text):
                if (lane := LANE.fullmatch(token.name)) and lane[2].startswith(kind):
                    found.setdefault(int(lane[1]), cell.column)
    return found


def _place(plan: PlanFacts, machine: str, item: int) -> Place:
    lots = plan.lots(machine)
    return Place(plan, machine, lots[item], item + 1) if item < len(lots) else Place(plan, machine)


def one_lane(spec: SheetSpec, number: int) -> SheetSpec:
    """The lots of one lane as a list of their own, to be read."""
    mark = f"lane{number}."
    cells = tuple(
        Marked(one.row, one.column, one.text.replace(mark, ""))
        for one in spec.cells
        if spec.job[0] <= one.row <= spec.job[1] and any(token.name.startswith(mark) for token in tokens_of(one.text))
    )
    return replace(spec, layout="list", cells=cells)
