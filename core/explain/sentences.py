"""The sentences of the links: one function for each kind."""

from __future__ import annotations

from core.edit import Target, land
from core.edit.lot_rows import lot_minutes
from core.errors import EditRefused
from core.evaluate import evaluate, find_conflicts, show
from core.explain.bounds import Bound
from core.explain.explanation import Link, link_of
from core.explain.words import span, spell
from core.language import counted, duration, mark, number, tr, whole
from core.model import SAME, Lot, Machine, Scenario

STARTS = ("overlap", "changeover", "closed", "release", "horizon")
"""Kinds of conflicts that a lot has when it starts sooner than it may."""
OWN_WORK = {
    (False, False): mark("{order} takes {work} of work on {machine} ({span})."),
    (True, False): mark("{order} takes {work} of work on {machine}: {pieces} pieces at {rate} an hour ({span})."),
    (False, True): mark(
        "{order} takes {work} of work on {machine}, printed twice with {pause} of re-set between ({span})."),
    (True, True): mark(
        "{order} takes {work} of work on {machine}: {pieces} pieces at {rate} an hour, printed twice with {pause} of "
        "re-set between ({span})."),
}
"""By whether the rate is known, and whether the lot is printed twice."""
BEFORE = {
    (False, False): mark("Before it, {order} on {machine}: {span}, {work} of work."),
    (False, True): mark("Before it, {order}: {span}, {work} of work."),
    (True, False): mark("Before it, another lot of {order} on {machine}: {span}, {work} of work."),
    (True, True): mark("Before it, another lot of {order}: {span}, {work} of work."),
}
"""By whether it is a lot of the same order, and on the same machine."""
GAP = mark("Nothing keeps {order} from starting {start}, {work} of work earlier.")
DEAR_GAP = mark(
    "Nothing keeps {order} from starting {start}, {work} of work earlier; that alone would cost {cost}, since it would "
    "be early."
)
CHEAP_GAP = mark("Nothing keeps {order} from starting {start}, {work} of work earlier; that alone would save {cost}.")
LEAST = 0.005
"""A smaller difference of cost is not worth a word."""

ATTRIBUTES = (mark("format"), mark("colour"), mark("design"))
"""Attributes that every order book has; others are named as the planner named them."""


def own_work(scenario: Scenario, lot: Lot) -> Link:
    """How long the lot itself takes, and of what."""
    shop, minutes = scenario.shop, minutes_of(scenario, lot)
    pairing = scenario.pairings[lot.id]
    twice = shop.orders[lot.order].passes == 2 and shop.machines[lot.resource].passes == 1
    sentence = tr(
        OWN_WORK[pairing.rate is not None, twice], order=lot.order, work=duration(minutes), machine=lot.resource,
        pieces=whole(lot.quantity), rate=whole(pairing.rate or 0), pause=spell(shop.second_pass_minutes),
        span=span(scenario, lot.start or 0, lot.end or 0),
    )  # fmt: skip
    return link_of("work", sentence, lot, minutes=minutes)


def minutes_of(scenario: Scenario, lot: Lot) -> int:
    """Working minutes of a timed lot on a machine."""
    return lot_minutes(scenario, lot, scenario.shop.work_times[lot.resource])


def lot_before(scenario: Scenario, lot: Lot, follower: Lot) -> Link:
    """The lot that a follower waits for; its machine is named where it is another one."""
    minutes = minutes_of(scenario, lot)
    told = tr(
        BEFORE[lot.order == follower.order, lot.resource == follower.resource], order=lot.order, machine=lot.resource,
        span=span(scenario, lot.start or 0, lot.end or 0), work=duration(minutes),
    )  # fmt: skip
    return link_of("before", told, lot, minutes=minutes)


def changeover(scenario: Scenario, lot: Lot, bound: Bound) -> Link:
    """The changeover that must fit in between."""
    machine, before = scenario.shop.machines[lot.resource], bound.lot
    since = _mounted(machine) if before is None else before.order
    values = {"before": since, "order": lot.order, "work": duration(bound.setup)}
    if differences := _differences(scenario, lot, before):
        told = tr("Changeover from {before} to {order}: {work} ({differences}).", differences=differences, **values)
    else:
        told = tr("Changeover from {before} to {order}: {work}.", **values)
    return link_of("changeover", told, *([before] if before else []), lot, minutes=bound.setup)


def _mounted(machine: Machine) -> str:
    mounted = machine.mounted
    if mounted is None:
        return tr("an empty machine")
    return mounted.order or tr("what is mounted")


def _differences(scenario: Scenario, lot: Lot, before: Lot | None) -> str:
    """What the rule that gives the minutes goes by."""
    shop, mounted = scenario.shop, scenario.shop.machines[lot.resource].mounted
    new = shop.orders[lot.order].attributes
    old = shop.orders[before.order].attributes if before else mounted.attributes if mounted else None
    if old is None:
        return ""
    rule = next((rule for rule in shop.rules.rows if rule.matches(old, new)), None)
    asked = rule.when.items() if rule else ()
    none = tr("none")
    return ", ".join(
        tr("{name} {old} to {new}", name=_named(name), old=old.get(name, none), new=new.get(name, none))
        for name, condition in asked if condition != SAME and old.get(name) != new.get(name)
    )  # fmt: skip


def root(scenario: Scenario, lot: Lot, bound: Bound) -> Link:
    """The rule at which a chain ends: no lot stands behind it."""
    when = show(scenario, bound.since)
    if bound.kind == "release":
        return link_of("release", tr("{order} is released only {when}.", order=lot.order, when=when), lot)
    if bound.kind == "available":
        sentence = tr("{machine} may be used only from {when}.", machine=lot.resource, when=when)
        return link_of("available", sentence, lot)
    return link_of("begin", tr("The plan begins {when}; nothing can start before.", when=when), lot)


def other_support(scenario: Scenario, lot: Lot, other: Lot) -> Link:
    """The order's own lot that keeps the last support."""
    supports = scenario.shop.orders[lot.order].supports
    sentence = counted(
        "Only one machine may work on {order} at once, and {machine} does until {until}.",
        "Only {n} machines may work on {order} at once, and {machine} does until {until}.", supports, order=lot.order,
        machine=other.resource, until=show(scenario, other.end or 0),
    )  # fmt: skip
    return link_of("supports", sentence, other, lot)


def start_lock(scenario: Scenario, lot: Lot, earlier: int) -> Link:
    """A start that was locked, and by how many working minutes it could be earlier otherwise."""
    when = show(scenario, lot.start or 0)
    sentence = tr("The start of {order} is locked at {when}.", order=lot.order, when=when)
    if earlier > 0:
        sentence = tr(
            "The start of {order} is locked at {when}; unlocked, it could start {work} of work earlier.",
            order=lot.order, when=when, work=duration(earlier),
        )  # fmt: skip
    return link_of("lock", sentence, lot, minutes=max(0, earlier))


def gap(scenario: Scenario, lot: Lot, earliest: int, minutes: int) -> Link:
    """Nothing holds the lot: what its machine does not do before it, and what starting then would cost."""
    worth = _worth(scenario, lot, earliest)
    told = tr(
        GAP if abs(worth) < LEAST else DEAR_GAP if worth > 0 else CHEAP_GAP, order=lot.order,
        start=show(scenario, earliest), work=duration(minutes), cost=number(abs(worth)),
    )  # fmt: skip
    return link_of("gap", told, lot, minutes=minutes)


def _worth(scenario: Scenario, lot: Lot, start: int) -> float:
    """What that alone would change the cost by. Nobody else moves, so that it can only cost for being early."""
    try:
        after = land(scenario, [Target(lot.id, lot.order, lot.resource, start)], others="stay", lock=False)
    except EditRefused:
        return 0.0
    return evaluate(after).cost - evaluate(scenario).cost


def broken(scenario: Scenario, lot: Lot) -> list[Link]:
    """The rules that a lot breaks because it starts too soon already."""
    found = [one for one in find_conflicts(scenario) if one.kind in STARTS and lot.id in one.lots]
    told = [Link("conflict", one.sentence, None, one.lots, one.orders, one.resources) for one in found]
    return told or [link_of("conflict", tr("{order} starts earlier than it may.", order=lot.order), lot)]


def _named(attribute: str) -> str:
    return tr(attribute) if attribute in ATTRIBUTES else attribute
