"""What was learned from a schedule, in words: how far it reaches, what slots are, what is left empty."""

from __future__ import annotations

from collections.abc import Iterator

from core.files.templates.lanes import lanes_in
from core.files.templates.slots import begin_of
from core.files.templates.spec import DAY, SheetSpec, Slots, Spec
from core.model import Scenario

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MOST_NAMED = 8


def told_of(spec: Spec, scenario: Scenario) -> str:
    """The whole of a spec that was taught."""
    sheet = spec.sheets[0]
    return " ".join([*_reach(spec, sheet, scenario), *_heads(sheet), *_left(sheet)])


def _reach(spec: Spec, sheet: SheetSpec, scenario: Scenario) -> Iterator[str]:
    height = sheet.job[1] - sheet.job[0] + 1
    lots = (sheet.job_end - sheet.job[0] + 1) // max(1, height)
    rows = f"{_count(lots, 'lot')} in rows {sheet.job[0]} to {sheet.job_end}"
    if sheet.layout == "list":
        yield (f"First machine: {rows}. All machines: rows {sheet.machine[0]} to {sheet.end}." if sheet.machine[1] > 0
               else f"One list: {rows}.")  # fmt: skip
    elif sheet.layout == "cards":
        names = [one.resource for one in spec.sheets if one.resource]
        yield f"{_count(len(names), 'sheet')} of machines: {_listed(names)}. {sheet.name}: {rows}."
        missing = [name for name in scenario.shop.machines if name not in names]
        if missing:
            yield f"A copy of {sheet.name} is made for {_listed(missing)}."
    elif sheet.layout == "lanes":
        yield f"{_count(lanes_in(sheet), 'machine')} side by side, lots in rows {sheet.job[0]} to {sheet.job_end}."
    elif sheet.layout == "days":
        yield f"{_count(lots, 'order')} in rows {sheet.job[0]} to {sheet.job_end}."
    elif sheet.layout == "grid":
        machines, height = sheet.end - sheet.machine[0] + 1, sheet.machine[1] - sheet.machine[0] + 1
        yield f"{_count(machines // height, 'machine')}, {_count(height, 'row')} each, in rows {sheet.machine[0]} to " \
            f"{sheet.end}."
    elif sheet.layout == "turned":
        yield f"{_count(lanes_in(sheet), 'machine')} side by side, slots in rows {sheet.job[0]} to {sheet.end}."
    if sheet.slots is not None:
        yield from told_of_slots(sheet.slots, scenario)
    if sheet.drops:
        yield f"Sheets of other weeks are replaced: {_listed(sheet.drops)}."


def told_of_slots(slots: Slots, scenario: Scenario) -> Iterator[str]:
    """How many slots there are, how long they are, and when the first begins."""
    day, clock = divmod(begin_of(slots, scenario), DAY)
    each = f", {slots.per_day} a day" if slots.per_day else ""
    yield (f"{_count(slots.count, 'slot')} of {length_of(slots.minutes)}{each}, the first on {DAY_NAMES[day % 7]} at "
           f"{clock // 60:02}:{clock % 60:02}.")  # fmt: skip
    if slots.begin is None and slots.minutes < DAY and slots.is_used:
        yield "The header names no hours, so length and beginning are a guess: say both if they are not so."
    if slots.grounds:
        what = slots.colour.removeprefix("job.")
        yield f"Colours follow the {COLOURS.get(what, what)}: {_listed([name for name, _ in slots.grounds])}."


COLOURS = {"cork": "cork", "fmt": "format", "client": "customer", "article": "product", "of": "order"}


def _heads(sheet: SheetSpec) -> Iterator[str]:
    """Cells outside the rows that tell the week."""
    inside = range(sheet.block[0], sheet.last + 1)
    found = [one.address for one in sheet.cells if one.row not in inside and "{{plan." in one.text
             and not any(mark in one.text for mark in ("{{plan.d", "{{plan.title}}", "{{plan.now}}"))]  # fmt: skip
    if found:
        yield f"The week follows the plan: {_listed(found)}."


def _left(sheet: SheetSpec) -> Iterator[str]:
    slots = sheet.slots.column if sheet.slots and sheet.layout == "days" else 0
    left = [one.address for one in sheet.cells if not one.text and one.column != slots]
    if left:
        yield f"Not pointed at, so left empty: {', '.join(left)}."


def length_of(minutes: int) -> str:
    """A length of time such as "8 h", "90 min" or "1 day"."""
    if minutes % DAY == 0:
        return _count(minutes // DAY, "day")
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _listed(names: list[str] | tuple[str, ...]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
