"""Whether a plan can be read in a template, and which slots or layout would do better."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from core.files.templates.facts import PlanFacts, facts_of
from core.files.templates.lanes import lanes_in, shown_machines
from core.files.templates.slots import CROWD, SHARE_OF_CROWDS, SHORTER, crowding, outside
from core.files.templates.spec import MOST_SPLITS, SheetSpec, Slots, Spec
from core.files.templates.splitting import as_filled, with_slots_of
from core.files.templates.told_spec import length_of
from core.language import counted, mark, percent, tr
from core.model import Scenario

CROWDED = mark(
    "{share} of the slots hold more than {most} lots and can hardly be read: slots of {length} would show them."
)
CROWDED_ALWAYS = mark(
    "{share} of the slots hold more than {most} lots and can hardly be read: a list per machine would show them."
)

MOST_SLOTS = 240
"""More columns than that are no overview."""
MOST_NAMES = 5
"""More are counted, not named."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What cannot be read in a template, in a sentence; `minutes` is the length of slots that would do, None where only
    another layout would."""

    sentence: str
    minutes: int | None = None
    prefers_list: bool = False


def advice(spec: Spec, scenario: Scenario) -> tuple[Advice, ...]:
    """What a planner should know before a plan goes into a template."""
    plan = facts_of(scenario, "", datetime.now())
    return tuple(one for sheet in spec.sheets for one in advice_on(plan, as_filled(sheet), sheet))


def advice_on(plan: PlanFacts, spec: SheetSpec, template: SheetSpec | None = None) -> Iterator[Advice]:
    """What cannot be read in a grid as it is filled; `template` is what it is filled from, whose slots can be split."""
    if spec.layout in ("lanes", "turned"):
        yield from _without_lane(plan, spec)
    if spec.slots is None or spec.layout not in ("grid", "turned"):
        return
    share = crowding(plan, spec.slots)
    if share > SHARE_OF_CROWDS:
        minutes = _that_do(plan, template or spec)
        told = {"share": percent(share), "most": CROWD}
        said = tr(CROWDED, **told, length=length_of(minutes)) if minutes else tr(CROWDED_ALWAYS, **told)
        yield Advice(said, minutes, prefers_list=True)
    if missing := outside(plan, spec.slots):
        orders = ", ".join(dict.fromkeys(lot.order for lot in missing[:5]))
        said = counted(
            "{n} lot has no slot in the grid: {orders}.", "{n} lots have no slot in the grid: {orders}.", len(missing),
            orders=orders,
        )  # fmt: skip
        yield Advice(said, prefers_list=True)


def _without_lane(plan: PlanFacts, spec: SheetSpec) -> Iterator[Advice]:
    """Machines with lots for which a template has no columns."""
    count = lanes_in(spec)
    _, left = shown_machines(plan, count)
    if left:
        named = ", ".join(left)
        if len(left) > MOST_NAMES + 1:
            named = tr("{names} and {n} more", names=", ".join(left[:MOST_NAMES]), n=len(left) - MOST_NAMES)
        said = counted(
            "The template has {n} lane; not shown: {names}.", "The template has {n} lanes; not shown: {names}.", count,
            names=named,
        )  # fmt: skip
        yield Advice(said, prefers_list=True)


def _that_do(plan: PlanFacts, spec: SheetSpec) -> int | None:
    """The longest slots in which the plan can be read, in minutes."""
    for minutes in SHORTER:
        slots = _slots_of(spec, minutes)
        if slots and slots.minutes == minutes and crowding(plan, slots) <= SHARE_OF_CROWDS:
            return minutes
    return None


def _slots_of(spec: SheetSpec, minutes: int) -> Slots | None:
    if spec.slots is None or spec.slots.minutes <= minutes:
        return None
    slots = with_slots_of(Spec((spec,)), minutes).sheets[0].slots
    return slots if slots and slots.split <= MOST_SPLITS and slots.count <= MOST_SLOTS else None


def lengths_of(spec: Spec) -> tuple[int, ...]:
    """The lengths that the slots of a template can have, its own first, in minutes."""
    for sheet in spec.sheets:
        if sheet.slots and sheet.layout == "grid":
            own = sheet.slots.minutes * sheet.slots.split
            shorter = (one for one in SHORTER if one < own and own % one == 0 and _may_be(sheet.slots, own // one))
            return (own, *shorter)
    return ()


def _may_be(slots: Slots, times: int) -> bool:
    return times <= MOST_SPLITS and slots.count // slots.split * times <= MOST_SLOTS
