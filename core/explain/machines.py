"""Which machines may make an order, and why the others may not."""

from __future__ import annotations

from core.explain.explanation import Link
from core.explain.words import listed
from core.model import Scenario

MOST_NAMES = 6
"""More machines than these are counted, not named."""


def machine_links(scenario: Scenario, order_id: str, resource_id: str | None) -> list[Link]:
    """One link: the machines that may make the order besides the one it is on, and why the others may not."""
    able, unable = _sorted_out(scenario, order_id)
    others = [name for name in able if name != resource_id]
    reasons = [f"{_named(names)} {why}" for why, names in unable.items()]
    if others:
        sentence = f"{_named(others, 'other ')} may make {order_id}{' too' if resource_id in able else ''}"
    elif able:
        sentence = f"No other machine may make {order_id}"
    else:
        sentence = f"No machine may make {order_id}"
    if not others and not reasons and len(able) < 2:
        sentence = f"There is no other machine than {able[0]}" if able else "There is no machine"
    because = f"{';' if others else ':'} {'; '.join(reasons)}" if reasons else ""
    names = (*others, *(name for names in unable.values() for name in names))
    return [Link("machines", f"{sentence}{because}.", None, (), (order_id,), tuple(names))]


def _named(names: list[str], other: str = "") -> str:
    return listed(names) if len(names) <= MOST_NAMES else f"{len(names)} {other}machines"


def _sorted_out(scenario: Scenario, order_id: str) -> tuple[list[str], dict[str, list[str]]]:
    able: list[str] = []
    unable: dict[str, list[str]] = {}
    for machine in scenario.shop.machines:
        reasons = scenario.shop.pairing(order_id, machine).reasons
        if not reasons:
            able.append(machine)
        else:
            unable.setdefault(_without_name(reasons[0], machine, order_id), []).append(machine)
    return able, unable


def _without_name(reason: str, machine: str, order_id: str) -> str:
    """A reason as the end of a sentence that begins with the machine: "M3 cannot make 29x30" as "cannot make 29x30"."""
    if reason == f"{order_id} is not allowed on {machine}":
        return "may not, as the planner said"
    if reason.startswith(f"{machine} does not work "):
        return f"cannot work {reason.removeprefix(f'{machine} does not work ')}"
    if reason.startswith(f"{machine} "):
        return reason.removeprefix(f"{machine} ")
    return f"cannot: {reason}"
