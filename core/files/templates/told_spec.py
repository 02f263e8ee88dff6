"""What was learned from a schedule, in words: how far it reaches, what slots are, what is left empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from core.files.templates.lanes import lanes_in
from core.files.templates.slots import begin_of
from core.files.templates.spec import DAY, SheetSpec, Slots, Spec
from core.language import counted, mark, tr
from core.model import Scenario

DAY_NAMES = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"),
    mark("Sunday"),
)  # fmt: skip
LISTS = {
    True: mark("First machine: {lots}. All machines: rows {first} to {last}."), False: mark("One list: {lots}."),
}  # fmt: skip
"""What is said of a list: of one grouped by machine, and of any other."""
FIRST_SLOT = mark("{slots} of {length}, the first on {day} at {time}.")
FIRST_SLOT_A_DAY = mark("{slots} of {length}, {per_day} a day, the first on {day} at {time}.")
GUESSED = mark("The header names no hours, so length and beginning are a guess: say both if they are not so.")
COLOURS = {
    "cork": mark("Colours follow the cork: {names}."), "fmt": mark("Colours follow the format: {names}."),
    "client": mark("Colours follow the customer: {names}."), "article": mark("Colours follow the product: {names}."),
    "of": mark("Colours follow the order: {names}."),
}  # fmt: skip
OTHER_COLOURS = mark("Colours follow the {what}: {names}.")
MOST_NAMED = 8


def told_of(spec: Spec, scenario: Scenario) -> str:
    """The whole of a spec that was taught."""
    sheet = spec.sheets[0]
    return " ".join([*_reach(spec, sheet, scenario), *_heads(sheet), *_left(sheet)])


def _reach(spec: Spec, sheet: SheetSpec, scenario: Scenario) -> Iterator[str]:
    if sheet.layout in LAYOUTS:
        yield from LAYOUTS[sheet.layout](spec, sheet, scenario)
    if sheet.slots is not None:
        yield from told_of_slots(sheet.slots, scenario)
    if sheet.drops:
        yield tr("Sheets of other weeks are replaced: {names}.", names=_listed(sheet.drops))


def _lots(sheet: SheetSpec) -> int:
    return (sheet.job_end - sheet.job[0] + 1) // max(1, sheet.job[1] - sheet.job[0] + 1)


def _in_rows(sheet: SheetSpec) -> str:
    return counted(
        "{n} lot in rows {first} to {last}", "{n} lots in rows {first} to {last}", _lots(sheet), first=sheet.job[0],
        last=sheet.job_end,
    )  # fmt: skip


def _of_list(_spec: Spec, sheet: SheetSpec, _scenario: Scenario) -> Iterator[str]:
    yield tr(LISTS[sheet.machine[1] > 0], lots=_in_rows(sheet), first=sheet.machine[0], last=sheet.end)


def _of_cards(spec: Spec, sheet: SheetSpec, scenario: Scenario) -> Iterator[str]:
    names = [one.resource for one in spec.sheets if one.resource]
    yield counted(
        "{n} sheet of machines: {names}. {sheet}: {lots}.", "{n} sheets of machines: {names}. {sheet}: {lots}.",
        len(names), names=_listed(names), sheet=sheet.name, lots=_in_rows(sheet),
    )  # fmt: skip
    missing = [name for name in scenario.shop.machines if name not in names]
    if missing:
        yield tr("A copy of {sheet} is made for {names}.", sheet=sheet.name, names=_listed(missing))


def _of_lanes(_spec: Spec, sheet: SheetSpec, _scenario: Scenario) -> Iterator[str]:
    yield counted(
        "{n} machine side by side, lots in rows {first} to {last}.",
        "{n} machines side by side, lots in rows {first} to {last}.", lanes_in(sheet), first=sheet.job[0],
        last=sheet.job_end,
    )  # fmt: skip


def _of_days(_spec: Spec, sheet: SheetSpec, _scenario: Scenario) -> Iterator[str]:
    yield counted(
        "{n} order in rows {first} to {last}.", "{n} orders in rows {first} to {last}.", _lots(sheet),
        first=sheet.job[0], last=sheet.job_end,
    )  # fmt: skip


def _of_grid(_spec: Spec, sheet: SheetSpec, _scenario: Scenario) -> Iterator[str]:
    height = sheet.machine[1] - sheet.machine[0] + 1
    yield tr(
        "{machines}, {rows} each, in rows {first} to {last}.",
        machines=counted("{n} machine", "{n} machines", (sheet.end - sheet.machine[0] + 1) // height),
        rows=counted("{n} row", "{n} rows", height), first=sheet.machine[0], last=sheet.end,
    )  # fmt: skip


def _of_turned(_spec: Spec, sheet: SheetSpec, _scenario: Scenario) -> Iterator[str]:
    yield counted(
        "{n} machine side by side, slots in rows {first} to {last}.",
        "{n} machines side by side, slots in rows {first} to {last}.", lanes_in(sheet), first=sheet.job[0],
        last=sheet.end,
    )  # fmt: skip


LAYOUTS: Mapping[str, Callable[[Spec, SheetSpec, Scenario], Iterator[str]]] = {
    "list": _of_list, "cards": _of_cards, "lanes": _of_lanes, "days": _of_days, "grid": _of_grid,
    "turned": _of_turned,
}  # fmt: skip
"""What is said of each layout's rows."""


def told_of_slots(slots: Slots, scenario: Scenario) -> Iterator[str]:
    """How many slots there are, how long they are, and when the first begins."""
    day, clock = divmod(begin_of(slots, scenario), DAY)
    yield tr(
        FIRST_SLOT_A_DAY if slots.per_day else FIRST_SLOT, slots=counted("{n} slot", "{n} slots", slots.count),
        length=length_of(slots.minutes), per_day=slots.per_day, day=tr(DAY_NAMES[day % 7]),
        time=f"{clock // 60:02}:{clock % 60:02}",
    )  # fmt: skip
    if slots.begin is None and slots.minutes < DAY and slots.is_used:
        yield tr(GUESSED)
    if slots.grounds:
        what = slots.colour.removeprefix("job.")
        names = _listed([name for name, _ in slots.grounds])
        yield tr(COLOURS.get(what, OTHER_COLOURS), what=what, names=names)


def _heads(sheet: SheetSpec) -> Iterator[str]:
    """Cells outside the rows that tell the week."""
    inside = range(sheet.block[0], sheet.last + 1)
    found = [one.address for one in sheet.cells if one.row not in inside and "{{plan." in one.text
             and not any(mark in one.text for mark in ("{{plan.d", "{{plan.title}}", "{{plan.now}}"))]  # fmt: skip
    if found:
        yield tr("The week follows the plan: {cells}.", cells=_listed(found))


def _left(sheet: SheetSpec) -> Iterator[str]:
    slots = sheet.slots.column if sheet.slots and sheet.layout == "days" else 0
    left = [one.address for one in sheet.cells if not one.text and one.column != slots]
    if left:
        yield tr("Not pointed at, so left empty: {cells}.", cells=", ".join(left))


def length_of(minutes: int) -> str:
    """A length of time such as "8 h", "90 min" or "1 day"."""
    if minutes % DAY == 0:
        return counted("{n} day", "{n} days", minutes // DAY)
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"


def _listed(names: list[str] | tuple[str, ...]) -> str:
    more = len(names) - MOST_NAMED
    if more <= 0:
        return ", ".join(names)
    return tr("{names} and {n} more", names=", ".join(names[:MOST_NAMED]), n=more)
