"""From a scenario to the problem of a search, and back to a whole plan."""

from __future__ import annotations

from core.errors import NoPlanFound
from core.language import mark, tr
from core.model import Lot, Plan, Scenario, Table
from core.solve.allocation.planning import lots_beside
from core.solve.drafting.abilities import Abilities, find_abilities
from core.solve.drafting.feasibility import listed, why_locks_clash, why_no_machine, why_no_room
from core.solve.drafting.problem import Problem, build_problem
from core.solve.drafting.separation import separate

NO_MACHINES = mark("This project has no machines to schedule; producers are planned in Offers.")


def prepare(scenario: Scenario) -> tuple[Problem, tuple[Lot, ...]]:
    """The problem of the orders that machines can time, and the lots of all others. Raises NoPlanFound with
    the reasons that can be seen without a search."""
    abilities = find_abilities(scenario)
    if not scenario.shop.machines and any(order.remaining for order in scenario.shop.orders.rows):
        raise NoPlanFound(tr(NO_MACHINES))
    _refuse(why_no_machine(scenario, abilities))
    timed, untimed = _sorted_out(abilities)
    beside = lots_beside(scenario, untimed) if untimed else ()
    problem = build_problem(scenario, timed, beside)
    _refuse(why_locks_clash(scenario, problem))
    separate(problem)
    _refuse(why_no_room(problem))
    return problem, beside


def _sorted_out(abilities: Abilities) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """Orders to be timed, and those that only machines without times can make."""
    untimed = {order: able for order, able in abilities.untimed.items() if able and not abilities.timed[order]}
    return {order: able for order, able in abilities.timed.items() if order not in untimed}, untimed


def _refuse(sentences: list[str]) -> None:
    if sentences:
        raise NoPlanFound(listed(sentences))


def whole_plan(plan: Plan, beside: tuple[Lot, ...]) -> Plan:
    """A plan with the lots of the orders that need no search."""
    return Plan(Table([*plan.lots.rows, *beside])) if beside else plan
