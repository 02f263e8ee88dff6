"""The score of a plan: its cost term by term, and the measures planners speak in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from core.model import Changeover, Machine, Pairing, Scenario, Shop, remembered
from core.model.allocation import opening_cost, pair_cost, pair_preparation


@dataclass(frozen=True, slots=True)
class Terms:
    """What each part of the objective costs, weights included; the cost is their sum."""

    earliness: float
    tardiness: float
    changeovers: float
    excess: float
    changeover_hours: float


@dataclass(frozen=True, slots=True)
class Score:
    """What a plan is worth. Times are minutes.

    `completion` is the end of the last timed lot of each order that has one; `lateness` is completion less due,
    negative where early, of those that have a due date too. `on_time_share` is the share of these that are not late,
    None where there are none. `nb_changes`, `changeover_minutes` and `changeover_cost` count the changeovers of all
    machines; `utilisation` is, for each machine, the working minutes in lots divided by its working minutes from when
    it is available to the plan's last end. `allocation_cost` sums cost and preparation cost of every pair of order and
    resource that is used, and of every machine that is opened (`core.model.allocation`).
    """

    cost: float
    terms: Terms
    completion: Mapping[str, int]
    lateness_of: Mapping[str, int]
    nb_changes: int
    changeover_minutes: int
    changeover_cost: float
    utilisation: Mapping[str, float]
    makespan: int | None
    allocation_cost: float

    @property
    def plan_cost(self) -> float:
        """The one figure of the plan: the schedule's cost, or what the allocation costs where no lot has a time."""
        return self.cost if self.completion or not self.allocation_cost else self.allocation_cost

    def lateness(self, order_id: str) -> int | None:
        """Completion less due in minutes, negative where early; None without a due date or a timed lot."""
        return self.lateness_of.get(order_id)

    @property
    def late_orders(self) -> int:
        """How many orders are complete after they are due."""
        return sum(late > 0 for late in self.lateness_of.values())

    @property
    def max_tardiness_minutes(self) -> int:
        """By how much the latest order is late; 0 where none is."""
        return max(0, max(self.lateness_of.values(), default=0))

    @property
    def on_time_share(self) -> float | None:
        """The share of orders that are complete when due."""
        return 1 - self.late_orders / len(self.lateness_of) if self.lateness_of else None


@remembered
def evaluate(scenario: Scenario) -> Score:
    """Compute the score of a scenario's plan, conflicts or not."""
    completion = _completion(scenario)
    lateness = _lateness(scenario, completion)
    changes = [slot.changeover for slots in scenario.sequences.values() for slot in slots if slot.changeover]
    terms = _terms(scenario, lateness, changes)
    makespan = max(completion.values(), default=None)
    return Score(
        cost=terms.earliness + terms.tardiness + terms.changeovers + terms.excess + terms.changeover_hours,
        terms=terms,
        completion=completion,
        lateness_of=lateness,
        nb_changes=len(changes),
        changeover_minutes=sum(change.minutes for change in changes),
        changeover_cost=sum(change.cost for change in changes),
        utilisation=_utilisation(scenario, makespan or 0),
        makespan=makespan,
        allocation_cost=_allocation_cost(scenario),
    )


def _completion(scenario: Scenario) -> dict[str, int]:
    completion: dict[str, int] = {}
    for lot in scenario.plan.lots.rows:
        if lot.end is not None and lot.end >= completion.get(lot.order, lot.end):
            completion[lot.order] = lot.end
    return completion


def _lateness(scenario: Scenario, completion: Mapping[str, int]) -> dict[str, int]:
    due = {order: scenario.shop.orders[order].due for order in completion}
    return {order: completion[order] - by for order, by in due.items() if by is not None}


def _terms(scenario: Scenario, lateness: Mapping[str, int], changes: list[Changeover]) -> Terms:
    objective = scenario.shop.objective
    early, late = _penalties(scenario, lateness)
    return Terms(
        earliness=objective.k1_earliness * early,
        tardiness=objective.k2_tardiness * late,
        changeovers=objective.k3_changeover * len(changes),
        excess=objective.k4_excess * _excess(scenario) / objective.excess_unit_pieces,
        changeover_hours=objective.k5_changeover_hour * sum(change.minutes for change in changes) / 60,
    )


def _penalties(scenario: Scenario, lateness: Mapping[str, int]) -> tuple[float, float]:
    """Weighted earliness and tardiness of all orders, squared if the objective says so."""
    objective, orders = scenario.shop.objective, scenario.shop.orders
    is_squared = objective.penalty == "squared"
    early = late = 0.0
    for order, minutes in lateness.items():
        time = abs(minutes / objective.time_unit_minutes)
        penalty = orders[order].weight * (time * time if is_squared else time)
        if minutes < 0:
            early += penalty
        else:
            late += penalty
    return early, late


def _excess(scenario: Scenario) -> int:
    """Pieces planned above what remains, over all orders that have lots."""
    orders = scenario.shop.orders
    return sum(max(0, pieces - orders[order].remaining) for order, pieces in scenario.plan.planned.items())


def _utilisation(scenario: Scenario, until: int) -> dict[str, float]:
    shop = scenario.shop
    utilisation = dict.fromkeys(shop.machines, 0.0)
    for machine, slots in scenario.sequences.items():
        work = shop.work_times[machine]
        available = work.minutes_between(max(0, shop.machines[machine].available_from or 0), until)
        busy = sum([work.minutes_between(slot.start, slot.end) for slot in slots])
        utilisation[machine] = busy / available if available > 0 else 0.0
    return utilisation


def _allocation_cost(scenario: Scenario) -> float:
    """Costs and preparation costs of all pairs that are used; an order with several lots on a resource is one pair."""
    shop = scenario.shop
    pairs: dict[tuple[str, str], tuple[Pairing, list[int]]] = {}
    for lot_id, one in scenario.pairings.items():
        if _has_cost(shop, one):
            lots = pairs.setdefault((one.order.id, one.resource.id), (one, []))[1]
            lots.append(scenario.plan.lots[lot_id].quantity)
    costs = [(pair_cost(shop, one, sum(lots)) or 0) + pair_preparation(shop, one) for one, lots in pairs.values()]
    opened = {one.resource for one, _ in pairs.values() if isinstance(one.resource, Machine)}
    return fsum([*costs, *(opening_cost(shop, machine) for machine in opened)])


def _has_cost(shop: Shop, pairing: Pairing) -> bool:
    """Whether a pair may cost anything: in most schedules none does."""
    if pairing.override or pairing.preparation_cost or shop.objective.preparation_cost:
        return True
    return isinstance(pairing.resource, Machine) and (
        pairing.resource.hourly_cost is not None or shop.objective.preparation != "pair"
    )
