"""Costs of orders on machines: a matrix with titles anywhere on a sheet, or a list of pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from core.files.intake.column import Column
from core.files.intake.kinds.cells import read_amount, read_cost, read_reference, read_share, read_yes_no
from core.files.intake.kinds.kind import Brought, Field, Kind
from core.files.intake.kinds.rate_units import read_rate
from core.files.intake.kinds.words import MACHINES, ORDERS, PRODUCERS, without_words, word_set
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told, ok
from core.files.intake.values import fault
from core.files.intake.words import plain
from core.language import mark, tr
from core.model import Machine, Mode, Order, Producer, Shop
from core.model.modes import mode_id, pair

PREPARATIONS = (
    "preparation | preparation cost | preparation costs | prep cost | setup cost | set up cost | fixed cost | "
    "cout de preparation | couts de preparation | "
    "cout prepa | frais de preparation | cout de reglage | frais de mise en route | mise en route | "
    "rustkosten | einrichtkosten | "
    "vorbereitungskosten | custo de preparacao | custos de preparacao | preparacao | custo de setup | "
    "coste de preparacion | costo de preparacion | "
    "preparacion | costo di preparazione | costi di preparazione | preparazione | costo di attrezzaggio | "
    "attrezzaggio"
)
PREPARATION_WORDS = word_set(PREPARATIONS)


def read_order(value: Any, column: Column) -> Told:
    """An order of the project, or the row that says what it costs to prepare each machine."""
    if isinstance(value, str) and plain(value) in PREPARATION_WORDS:
        return ok(value, tr("what it costs to prepare each machine"))
    return read_reference(value, column)


def read_machine(value: Any, column: Column) -> Told:
    """A machine or producer of the project."""
    if isinstance(value, str) and plain(value) in PREPARATION_WORDS:
        return fault(tr("costs of preparation belong to machines: put them into a column"))
    return read_reference(value, column)


def bring(records: Sequence[Record], table: OrderTable, shop: Shop) -> Brought:
    """The modes of all pairs, with the machines and orders that are new and what it costs to prepare each machine."""
    said = [pair for record in records if record.is_importable for pair in _pairs(record)]
    pairs = [one for one in said if plain(one.order) not in PREPARATION_WORDS]
    machines = _machines(said, shop)
    orders = {name: Order(name, 1) for name in dict.fromkeys(one.order for one in pairs) if name not in shop.orders}
    modes = [
        mode for one in pairs
        if (mode := _mode(one, shop, orders.get(one.order) or shop.orders[one.order],
                          machines.get(one.machine) or shop.machines.get(one.machine) or shop.producers[one.machine]))
    ]  # fmt: skip
    return {"modes": modes, "machines": list(machines.values()), "orders": list(orders.values())}


class _Pair(NamedTuple):
    order: str
    machine: str
    told: Mapping[str, Any]


def _pairs(record: Record) -> Iterator[_Pair]:
    """What is said of each pair: one for each cell of a row of a matrix, one for a row of a list."""
    fields = {name: value for name, value in record.fields.items() if name not in record.unread}
    flat = {name: value for name, value in fields.items() if " " not in name}
    order, machine = flat.pop("order", None), flat.pop("machine", None)
    if order is not None and machine is not None:
        yield _Pair(order, machine, flat)
    said = ((_prepared(name.partition(" ")[2], fields), value) for name, value in fields.items())
    prepared = {title: {"preparation_cost": value} for title, value in said if title and value is not None}
    for name, value in fields.items():
        title = name.partition(" ")[2]
        if title and machine is None and not _prepared(title, fields):
            yield _Pair(str(order), title, {**flat, **prepared.get(title, {}), "cost": value})
        elif title and machine is not None:
            yield _Pair(title, machine, {"cost": value})
    if machine is not None and order is None and flat.get("preparation_cost") is not None:
        yield _Pair("preparation", machine, {"cost": flat["preparation_cost"]})


def _prepared(title: str, fields: Mapping[str, Any]) -> str:
    """The machine whose preparation a column is about ("Preparation M1" beside one of M1), "" where it is about
    none."""
    about = without_words(title, PREPARATION_WORDS)
    return about if f"cost {about}" in fields else ""


def _machines(said: Sequence[_Pair], shop: Shop) -> dict[str, Machine]:
    """The machines that are new, and those of which a row says what it costs to prepare them."""
    names = dict.fromkeys(one.machine for one in said)
    found = {name: Machine(name) for name in names if shop.resource(name) is None}
    for one in said:
        machine = found.get(one.machine) or shop.machines.get(one.machine)
        if machine and plain(one.order) in PREPARATION_WORDS and one.told.get("cost") is not None:
            found[one.machine] = replace(machine, preparation_cost=one.told["cost"])
    return found


def _mode(said: _Pair, shop: Shop, order: Order, resource: Machine | Producer) -> Mode | None:
    """What is fixed for a pair; None where that is no more than the rules say."""
    known = shop.modes.get(mode_id(order.id, resource.id))
    before = known or Mode(order.id, resource.id)
    values = {name: value for name, value in said.told.items() if name != "allowed" and value is not None}
    if values.get("cost", before.cost) != before.cost:  # one that is the same already stays whose it was
        values["cost_from"] = "imported"
    allowed = said.told.get("allowed")
    if allowed is False or (allowed is None and "cost" in said.told and said.told["cost"] is None):
        return replace(before, **values, allowed=False) if pair(order, resource, known).is_allowed else known
    free = replace(before, **values, allowed=allowed or (None if before.allowed is False else before.allowed))
    forced = replace(free, allowed=True)
    is_of_use = not pair(order, resource, free).is_allowed and pair(order, resource, forced).is_allowed
    return forced if is_of_use else free


KIND = Kind(
    "costs", "modes", ("order", "machine"), (("order",), ("machine",), ("cost", "allowed")),
    {
        "order": Field(ORDERS, read_order, mark("an order of the project")),
        "machine": Field(f"{MACHINES} | {PRODUCERS}", read_machine, mark("a machine or producer of the project")),
        "cost": Field(
            "cost | costs | price | cost of order | total cost | amount | cout | couts | prix | montant | "
            "tarif | kosten | kost | preis | "
            "betrag | custo | custos | preco | valor | coste | costes | costo | costos | precio | costi | "
            "prezzo | importo | eur | euro | euros | €",
            read_cost, mark('a cost, or nothing, "-", "x" or "n/a" where it may not go there'), "number"),
        "allowed": Field(
            "allowed | possible | feasible | ok | eligible | autorise | faisable | erlaubt | moglich | "
            "zulassig | permitido | possivel | "
            "posible | permesso | possibile", read_yes_no, mark("yes or no")),
        "preparation_cost": Field(PREPARATIONS, read_amount, mark("a cost"), "number"),
        "rate": Field(
            "rate | cadence | leistung | cadencia | cadenza | pieces per hour | taux",
            read_rate, mark("a rate"), "number"),
        "acceptance": Field(
            "acceptance | acceptance rate | probability | taux d acceptation | annahmequote | aceitacao | "
            "aceptacion | accettazione",
            read_share, mark("a share from 0 to 1, or per cent"), "number"),
        "distance_km": Field(
            "distance | distance km | km | entfernung | entfernung km | distancia | distancia km | distanza | "
            "distanza km", read_amount,
            mark("kilometres"), "number"),
    },
    bring, titled=("cost",), references={"order": "order", "machine": "machine"}, sides=("order", "machine"),
    about=PREPARATION_WORDS, captions=(
        "cost | costs | cost matrix | cout | couts | matrice des couts | kosten | kostenmatrix | custo | "
        "custos | coste | costes | costo | "
        "costos | costi | price | prices | prix | preise | eur | €"
    ),
    expected=mark(
        "{path} holds no table of costs: such a table has the orders in its rows, the machines above its columns and "
        "costs between, or the columns order, machine and cost."
    ),
)  # fmt: skip
