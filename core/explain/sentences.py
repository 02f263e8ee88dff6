"""The sentences of the links: one function for each kind."""

from __future__ import annotations

from core.edit import Target, land
from core.edit.lot_rows import lot_minutes
from core.errors import EditRefused
from core.evaluate import evaluate, find_conflicts, show
from core.explain.bounds import Bound
from core.explain.explanation import Link, link_of
from core.explain.words import span, spell, work
from core.model import SAME, Lot, Machine, Scenario

STARTS = ("overlap", "changeover", "closed", "release", "horizon")
"""Kinds of conflicts that a lot has when it starts sooner than it may."""
LEAST = 0.005
"""A smaller difference of cost is not worth a word."""


def own_work(scenario: Scenario, lot: Lot) -> Link:
    """How long the lot itself takes, and of what."""
    shop, minutes = scenario.shop, minutes_of(scenario, lot)
    pairing = scenario.pairings[lot.id]
    twice = shop.orders[lot.order].passes == 2 and shop.machines[lot.resource].passes == 1
    rate = "" if pairing.rate is None else f": {lot.quantity:,} pieces at {pairing.rate:,.0f} an hour"
    passes = f", printed twice with {spell(shop.second_pass_minutes)} of re-set between" if twice else ""
    when = span(scenario, lot.start or 0, lot.end or 0)
    return link_of("work", f"{lot.order} takes {work(minutes)} of work on {lot.resource}{rate}{passes} ({when}).", lot,
                   minutes=minutes)


def minutes_of(scenario: Scenario, lot: Lot) -> int:
    """Working minutes of a timed lot on a machine."""
    return lot_minutes(scenario, lot, scenario.shop.work_times[lot.resource])


def lot_before(scenario: Scenario, lot: Lot, follower: Lot) -> Link:
    """The lot that a follower waits for; its machine is named where it is another one."""
    what = f"another lot of {lot.order}" if lot.order == follower.order else lot.order
    where = "" if lot.resource == follower.resource else f" on {lot.resource}"
    minutes = minutes_of(scenario, lot)
    told = f"Before it, {what}{where}: {span(scenario, lot.start or 0, lot.end or 0)}, {work(minutes)} of work."
    return link_of("before", told, lot, minutes=minutes)


def changeover(scenario: Scenario, lot: Lot, bound: Bound) -> Link:
    """The changeover that must fit in between."""
    machine, before = scenario.shop.machines[lot.resource], bound.lot
    since = _mounted(machine) if before is None else before.order
    told = f"Changeover from {since} to {lot.order}: {work(bound.setup)}{_differences(scenario, lot, before)}."
    return link_of("changeover", told, *([before] if before else []), lot, minutes=bound.setup)


def _mounted(machine: Machine) -> str:
    mounted = machine.mounted
    if mounted is None:
        return "an empty machine"
    return mounted.order or "what is mounted"


def _differences(scenario: Scenario, lot: Lot, before: Lot | None) -> str:
    """What the rule that gives the minutes goes by."""
    shop, mounted = scenario.shop, scenario.shop.machines[lot.resource].mounted
    new = shop.orders[lot.order].attributes
    old = shop.orders[before.order].attributes if before else mounted.attributes if mounted else None
    if old is None:
        return ""
    rule = next((rule for rule in shop.rules.rows if rule.matches(old, new)), None)
    asked = rule.when.items() if rule else ()
    told = [f"{name} {old.get(name, 'none')} to {new.get(name, 'none')}" for name, condition in asked
            if condition != SAME and old.get(name) != new.get(name)]
    return f" ({', '.join(told)})" if told else ""


def root(scenario: Scenario, lot: Lot, bound: Bound) -> Link:
    """The rule at which a chain ends: no lot stands behind it."""
    when = show(scenario, bound.since)
    if bound.kind == "release":
        return link_of("release", f"{lot.order} is released only {when}.", lot)
    if bound.kind == "available":
        return link_of("available", f"{lot.resource} may be used only from {when}.", lot)
    return link_of("begin", f"The plan begins {when}; nothing can start before.", lot)


def other_support(scenario: Scenario, lot: Lot, other: Lot) -> Link:
    """The order's own lot that keeps the last support."""
    supports = scenario.shop.orders[lot.order].supports
    most = "one machine" if supports == 1 else f"{supports} machines"
    until = show(scenario, other.end or 0)
    sentence = f"Only {most} may work on {lot.order} at once, and {other.resource} does until {until}."
    return link_of("supports", sentence, other, lot)


def start_lock(scenario: Scenario, lot: Lot, earlier: int) -> Link:
    """A start that was locked, and by how many working minutes it could be earlier otherwise."""
    free = f"; unlocked, it could start {work(earlier)} of work earlier" if earlier > 0 else ""
    when = show(scenario, lot.start or 0)
    return link_of("lock", f"The start of {lot.order} is locked at {when}{free}.", lot, minutes=max(0, earlier))


def gap(scenario: Scenario, lot: Lot, earliest: int, minutes: int) -> Link:
    """Nothing holds the lot: what its machine does not do before it, and what starting then would cost."""
    told = f"Nothing keeps {lot.order} from starting {show(scenario, earliest)}, {work(minutes)} of work earlier"
    return link_of("gap", f"{told}{_worth(scenario, lot, earliest)}.", lot, minutes=minutes)


def _worth(scenario: Scenario, lot: Lot, start: int) -> str:
    """What that alone would change the cost by. Nobody else moves, so that it can only cost for being early."""
    try:
        after = land(scenario, [Target(lot.id, lot.order, lot.resource, start)], others="stay", lock=False)
    except EditRefused:
        return ""
    difference = evaluate(after).cost - evaluate(scenario).cost
    if difference >= LEAST:
        return f"; that alone would cost {difference:,.2f}, since it would be early"
    return f"; that alone would save {-difference:,.2f}" if difference <= -LEAST else ""


def broken(scenario: Scenario, lot: Lot) -> list[Link]:
    """The rules that a lot breaks because it starts too soon already."""
    found = [one for one in find_conflicts(scenario) if one.kind in STARTS and lot.id in one.lots]
    told = [Link("conflict", one.sentence, None, one.lots, one.orders, one.resources) for one in found]
    return told or [link_of("conflict", f"{lot.order} starts earlier than it may.", lot)]
