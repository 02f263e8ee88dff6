"""The chain that holds a lot: from the lot back in time, until something no lot stands behind."""

from __future__ import annotations

from typing import NamedTuple

from core.evaluate import show
from core.explain.bounds import Bound, bounds_of
from core.explain.closings import chain_closing, own_closing
from core.explain.explanation import Link, link_of
from core.explain.sentences import (
    broken,
    changeover,
    gap,
    lot_before,
    other_support,
    own_work,
    root,
    start_lock,
)
from core.explain.words import spell
from core.language import counted, listed
from core.model import Lot, Scenario

MOST = 8
"""Lots of a chain that are told one by one."""
NEAR = 5
"""Of a longer chain, how many are; the last one is told as well, and those between as a group."""


class Held(NamedTuple):
    """One lot of the chain: what lies between it and the lot that holds it, that lot if there is one, and the
    wall-clock minute from which the lot waits for nothing but the machine."""

    lot: Lot
    links: tuple[Link, ...]
    behind: Lot | None
    since: int


def chain_of(scenario: Scenario, lot: Lot) -> list[Held]:
    """A timed lot on a machine and the lots that hold it, one after the other."""
    held: list[Held] = []
    seen: set[str] = set()
    following: Lot | None = lot
    while following is not None and following.id not in seen:
        seen.add(following.id)
        held.append(held_by(scenario, following))
        following = held[-1].behind
    return held


def held_by(scenario: Scenario, lot: Lot) -> Held:
    """What keeps one lot from starting earlier."""
    start, is_locked = lot.start or 0, "start" in lot.locked
    bounds = bounds_of(scenario, lot)
    work = scenario.shop.work_times[lot.resource]
    room = work.minutes_before(start) - bounds[0].coordinate
    lock = (start_lock(scenario, lot, room),) if is_locked else ()
    if room < 0:
        return Held(lot, (*lock, *broken(scenario, lot)), None, start)
    earliest = work.start_at(bounds[0].coordinate)
    if room > 0 and earliest is not None:
        return Held(lot, lock or (gap(scenario, lot, earliest, room),), None, start)
    links, behind = _binding(scenario, lot, [bound for bound in bounds if bound.coordinate == bounds[0].coordinate])
    return Held(lot, (*lock, *links), behind, bounds[0].since)


def _binding(scenario: Scenario, lot: Lot, bounds: list[Bound]) -> tuple[tuple[Link, ...], Lot | None]:
    """The links of the rules that hold the lot where it is; with no lot behind it where one of them has none."""
    setup = next((bound for bound in bounds if bound.setup), None)
    links = [changeover(scenario, lot, setup)] if setup else []
    final = next((bound for bound in bounds if bound.lot is None), None)
    if final is not None:
        return (*links, root(scenario, lot, final)), None
    nearest = bounds[0]
    assert nearest.lot is not None
    if nearest.kind == "supports":
        return (other_support(scenario, lot, nearest.lot),), nearest.lot
    return tuple(links), nearest.lot


def told(scenario: Scenario, chain: list[Held], lateness: int) -> list[Link]:
    """The chain as links: the lot's own work, what holds it, the lots before it, and what is behind the last."""
    first, *others = chain
    end = first.lot.end or 0
    links = [own_work(scenario, first.lot)]
    links += own_closing(scenario, first.lot.resource, (first.since, end), lateness)
    links += first.links
    grouped = others[NEAR - 1 : -1] if len(chain) > MOST else []
    for held, follower in zip(others, chain, strict=False):
        if held in grouped:
            links += [_group(scenario, grouped)] if held is grouped[0] else []
            continue
        links.append(lot_before(scenario, held.lot, follower.lot))
        links += held.links
    return links + _closings(scenario, others)


def _group(scenario: Scenario, grouped: list[Held]) -> Link:
    lots = [held.lot for held in grouped]
    machines = list(dict.fromkeys(lot.resource for lot in lots))
    values = {"machines": listed(machines), "since": show(scenario, min(lot.start or 0 for lot in lots))}
    setups = sum(link.minutes or 0 for held in grouped for link in held.links if link.kind == "changeover")
    sentence = counted(
        "And {n} lot before it on {machines}, from {since} on, without a gap.",
        "And {n} lots before it on {machines}, from {since} on, without a gap.", len(lots), **values,
    ) if not setups else counted(
        "And {n} lot before it on {machines}, from {since} on, without a gap, changeovers of {time} among them.",
        "And {n} lots before it on {machines}, from {since} on, without a gap, changeovers of {time} among them.",
        len(lots), time=spell(setups), **values,
    )  # fmt: skip
    return link_of("group", sentence, *lots)


def _closings(scenario: Scenario, others: list[Held]) -> list[Link]:
    """How long each machine of the chain is closed while the lots before the first have it."""
    machines = dict.fromkeys(held.lot.resource for held in others)
    windows = {name: [(held.since, held.lot.end or 0) for held in others if held.lot.resource == name]
               for name in machines}
    return [link for name, spans in windows.items()
            for link in chain_closing(scenario, name, (min(a for a, _ in spans), max(b for _, b in spans)))]
