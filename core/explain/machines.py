"""Which machines may make an order, and why the others may not."""

from __future__ import annotations

from collections.abc import Sequence

from core.explain.explanation import Link
from core.language import counted, joined, listed, mark, tr
from core.model import Scenario
from core.model.modes import FORBIDDEN, FORMAT, MATERIAL, NO_FORMAT, Refusal

MOST_NAMES = 6
"""More machines than these are counted, not named."""
ENDINGS = {
    FORBIDDEN: mark("{machines} may not, as the planner said"),
    FORMAT: mark("{machines} cannot make {what}"),
    NO_FORMAT: mark("{machines} cannot make an order without a format"),
    MATERIAL: mark("{machines} cannot work {what}"),
}
"""Why several machines may not make an order, by the rule that is the same for all of them."""


def machine_links(scenario: Scenario, order_id: str, resource_id: str | None) -> list[Link]:
    """One link: the machines that may make the order besides the one it is on, and why the others may not."""
    able, unable = _sorted_out(scenario, order_id)
    others = [name for name in able if name != resource_id]
    reasons = [_because(why, names) for why, names in unable.items()]
    names = (*others, *(name for names in unable.values() for name in names))
    if others:
        sentence = joined([_may_too(order_id, others) if resource_id in able else _may(order_id, others), *reasons])
    elif reasons:
        sentence = tr("{none}: {reasons}", none=_none(order_id, able), reasons=joined(reasons))
    else:
        sentence = _no_machine_at_all(order_id, able)
    return [Link("machines", tr("{said}.", said=sentence), None, (), (order_id,), tuple(names))]


def _may(order_id: str, machines: Sequence[str]) -> str:
    named = _others(machines)
    return counted("{machines} may make {order}", "{machines} may make {order}", len(machines), machines=named,
                   order=order_id)  # fmt: skip


def _may_too(order_id: str, machines: Sequence[str]) -> str:
    named = _others(machines)
    return counted("{machines} may make {order} too", "{machines} may make {order} too", len(machines), machines=named,
                   order=order_id)  # fmt: skip


def _others(machines: Sequence[str]) -> str:
    if len(machines) <= MOST_NAMES:
        return listed(machines)
    return counted("{n} other machine", "{n} other machines", len(machines))


def _none(order_id: str, able: Sequence[str]) -> str:
    if able:
        return tr("No other machine may make {order}", order=order_id)
    return tr("No machine may make {order}", order=order_id)


def _no_machine_at_all(order_id: str, able: Sequence[str]) -> str:
    if len(able) > 1:
        return _none(order_id, able)
    return tr("There is no other machine than {machine}", machine=able[0]) if able else tr("There is no machine")


def _because(why: Refusal, names: Sequence[str]) -> str:
    """Why these machines may not make the order."""
    named = listed(names) if len(names) <= MOST_NAMES else counted("{n} machine", "{n} machines", len(names))
    if why.rule in ENDINGS:
        return tr(ENDINGS[why.rule], machines=named, what=why.what)
    return tr("{machines} cannot: {reason}", machines=named, reason=why.sentence)


def _sorted_out(scenario: Scenario, order_id: str) -> tuple[list[str], dict[Refusal, list[str]]]:
    """The machines that may make an order, and the others by the first reason why not."""
    able: list[str] = []
    unable: dict[Refusal, list[str]] = {}
    for machine in scenario.shop.machines:
        refusals = scenario.shop.pairing(order_id, machine).refusals
        if not refusals:
            able.append(machine)
            continue
        why = refusals[0]
        unable.setdefault(why._replace(resource="") if why.rule in ENDINGS else why, []).append(machine)
    return able, unable
