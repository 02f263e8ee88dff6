"""When a machine is closed, as far as that keeps an order."""

from __future__ import annotations

from core.explain.explanation import Link
from core.explain.words import span, spell
from core.language import counted, tr
from core.model import Scenario

Span = tuple[int, int]


def closings(scenario: Scenario, machine_id: str, start: int, end: int) -> list[Span]:
    """The whole closings of a machine that touch [start, end), each cut at the start: what was closed before it does
    not count."""
    edges = scenario.shop.work_times[machine_id].intervals
    opens = [0, *(until for _, until in edges)]
    closes = [*(since for since, _ in edges), scenario.shop.horizon]
    found = ((max(a, start), b) for a, b in zip(opens, closes, strict=True) if a < b)
    return [(a, b) for a, b in found if a < min(b, end)]


def own_closing(scenario: Scenario, machine_id: str, window: Span, lateness: int) -> list[Link]:
    """The closings that keep the lot which completes a late order, and how much of its lateness they are."""
    found = closings(scenario, machine_id, *window)
    if not found:
        return []
    closed = sum(map(_length, found))
    told = _when(scenario, machine_id, found)
    if closed < lateness:
        share = tr("That is {time} of the {lateness} it is late.", time=spell(closed), lateness=spell(lateness))
    elif len(found) == 1:
        share = tr("If it were open then, the order would be on time.")
    else:
        share = tr("If it were open all that time, the order would be on time.")
    sentence = f"{tr('{said}.', said=told)} {share}"
    return [Link("closed", sentence, min(closed, lateness), resources=(machine_id,))]


def chain_closing(scenario: Scenario, machine_id: str, window: Span) -> list[Link]:
    """The closings that keep the lots before it."""
    found = closings(scenario, machine_id, *window)
    if not found:
        return []
    told = tr("While these lots run, {closing}.", closing=_when(scenario, machine_id, found))
    return [Link("closed", told, sum(map(_length, found)), resources=(machine_id,))]


def _when(scenario: Scenario, machine_id: str, found: list[Span]) -> str:
    longest = max(found, key=_length)
    if len(found) == 1:
        return tr("{machine} is closed from {span}: {time}", machine=machine_id, span=span(scenario, *longest),
                  time=spell(_length(longest)))  # fmt: skip
    values = {"machine": machine_id, "time": spell(sum(map(_length, found))), "span": span(scenario, *longest)}
    if len(found) == 2:
        return tr("{machine} is closed twice, {time} in all, the longest from {span}", **values)
    return counted(
        "{machine} is closed {n} time, {time} in all, the longest from {span}",
        "{machine} is closed {n} times, {time} in all, the longest from {span}", len(found), **values,
    )  # fmt: skip


def _length(one: Span) -> int:
    return one[1] - one[0]
