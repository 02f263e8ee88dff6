"""What an allocation costs and how much a machine takes: the rules behind the cost matrix, in each reading of the
preparation costs.

Readings (`Objective.preparation`): "pair", each pair has its own, the machine's unless the planner said another for
the pair; "uniform", one amount for every pair; "machine", once for each machine that is used at all, however many
orders it takes. `Objective.preparation_cost`, where it is given, stands in place of all those of machines and pairs.
"""

from __future__ import annotations

from core.model.mode_facts import preparation_costs, rated_resources
from core.model.modes import Pairing
from core.model.orders import Order
from core.model.remembered import remembered
from core.model.resources import Machine
from core.model.shop import Shop


@remembered
def is_allocation(shop: Shop) -> bool:
    """Whether the shop is planned by its cost matrix: no machine keeps times, or some machine says how many orders it
    takes."""
    machines = shop.machines.rows
    keeps_times = bool(timed_resources(shop))
    return bool(machines) and (not keeps_times or any(one.max_orders is not None for one in machines))


@remembered
def timed_resources(shop: Shop) -> frozenset[str]:
    """Resources that keep times: machines with rates, and all for which a rate was given with some order."""
    rated = {machine.id for machine in shop.machines.rows if machine.rates}
    return rated_resources(shop.modes) | rated


def most_orders(shop: Shop, machine: Machine) -> int | None:
    """How many orders a machine takes at most; None: any number.

    Where the machine says nothing it takes one, but any number where it keeps times or where preparation is paid per
    machine opened: that reading asks which machines to open, which one order each would decide already.
    """
    if machine.max_orders is not None:
        return machine.max_orders
    if shop.objective.preparation == "machine" or machine.id in timed_resources(shop):
        return None
    return 1


def orders_held(shop: Shop, machine: Machine) -> int | None:
    """How many orders a plan may put on a machine without breaking a rule; None: any number.

    What a machine says holds in every shop; that one which says nothing takes one order, only in a cost matrix: where
    no machine keeps times and costs were typed.
    """
    return most_orders(shop, machine) if machine.max_orders is not None or _is_matrix(shop) else None


@remembered
def _is_matrix(shop: Shop) -> bool:
    return not timed_resources(shop) and any(mode.cost is not None for mode in shop.modes.rows)


def pair_cost(shop: Shop, pairing: Pairing, quantity: int | None = None) -> float | None:
    """What so many pieces of an order (all that remain, unless said) cost on a resource without preparation: as typed,
    else computed; None where nobody said and it cannot be."""
    return computed_cost(shop, pairing, quantity) if pairing.cost is None else pairing.cost


def computed_cost(shop: Shop, pairing: Pairing, quantity: int | None = None) -> float | None:
    """Working hours times the machine's hourly cost, and the cost of the changeover from what is mounted now.

    Hours come from the rate, or from the order where the machine keeps no times; None without them, without an hourly
    cost, or on a producer.
    """
    order, machine = pairing.order, pairing.resource
    if not isinstance(machine, Machine) or machine.hourly_cost is None:
        return None
    minutes = pairing.lot_minutes(order.remaining if quantity is None else quantity, shop.second_pass_minutes)
    hours = order.hours if minutes is None else minutes / 60
    return None if hours is None else hours * machine.hourly_cost + _changeover_cost(shop, order, machine)


def _changeover_cost(shop: Shop, order: Order, machine: Machine) -> float:
    mounted = machine.mounted
    if mounted is None or mounted.order == order.id:
        return 0.0
    return shop.changeover(mounted.attributes, order.attributes).cost


def pair_preparation(shop: Shop, pairing: Pairing) -> float:
    """What preparation adds to a pair; nothing where it is paid per machine opened."""
    objective = shop.objective
    if not isinstance(pairing.resource, Machine):
        return pairing.preparation_cost or 0.0
    if objective.preparation == "machine":
        return 0.0
    if objective.preparation_cost is not None:
        return objective.preparation_cost
    return uniform_preparation(shop) if objective.preparation == "uniform" else pairing.preparation_cost or 0.0


def opening_cost(shop: Shop, machine: Machine) -> float:
    """What it costs to use a machine at all; nothing where preparation is paid per pair."""
    objective = shop.objective
    if objective.preparation != "machine":
        return 0.0
    return (machine.preparation_cost or 0.0) if objective.preparation_cost is None else objective.preparation_cost


@remembered
def uniform_preparation(shop: Shop) -> float:
    """The one preparation cost of every pair: the objective's, else the greatest that any machine or pair has, which is
    the only one where they agree."""
    if shop.objective.preparation_cost is not None:
        return shop.objective.preparation_cost
    given = [one.preparation_cost for one in shop.machines.rows if one.preparation_cost is not None]
    return max([*given, *preparation_costs(shop.modes)], default=0.0)
