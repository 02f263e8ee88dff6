"""Machines, with their rates in columns by format, what is mounted on them, their sizes and their costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from core.files.intake.column import Column
from core.files.intake.kinds.cells import read_amount, read_known, read_list, read_name
from core.files.intake.kinds.kind import Brought, Field, Kind
from core.files.intake.kinds.moments import minute_at, read_moment
from core.files.intake.kinds.rate_units import read_rate
from core.files.intake.kinds.rates import read_format
from core.files.intake.kinds.sizes import LENGTHS, MATERIALS, THICKNESSES, WIDTHS, read_mm
from core.files.intake.kinds.words import MACHINES, RATES
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told, ok, unread
from core.files.intake.value_words import DOUBLE, SINGLE
from core.files.intake.words import plain
from core.language import mark, tr
from core.model import FrozenMap, Machine, Mounted, Shop

DOUBLES = DOUBLE | {"doppia", "doppio", "doubles", "doppelte", "dobles", "duplas", "zwei", "deux"}
SINGLES = SINGLE | {"singola", "singolo", "semplice", "einzel", "eine", "une"}
OWN_FIELDS = {one.name for one in fields(Machine)}


def read_passes(value: Any, column: Column) -> Told:
    """Whether a machine prints once or twice in one run."""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    words = {plain(text), *plain(text).split()}
    is_double, is_single = bool(words & DOUBLES), bool(words & SINGLES)
    if is_double == is_single:
        return unread(value)
    passes = 2 if is_double else 1
    if plain(text) in DOUBLES | SINGLES:
        return ok(passes)
    return ok(passes, tr('"{text}" read as {number}', text=value, number=passes))


def bring(records: Sequence[Record], table: OrderTable, shop: Shop) -> Brought:
    """The machines as they shall be; what the table has no column for stays. Several rows of one machine, each with the
    rate of another format, are taken together."""
    found: dict[str, Machine] = {}
    for record in records:
        if record.is_importable:
            told = {name: value for name, value in record.fields.items() if name not in record.unread}
            name = _name(record)
            if name in found:
                told = {field: value for field, value in told.items() if value is not None}
            found[name] = _machine(found.get(name) or shop.machines.get(name) or Machine(name), told, shop)
    return {"machines": list(found.values())}


def _name(record: Record) -> str:
    return str(record.fields.get("machine") or record.fields.get("name"))


def machine_and_format(record: Record) -> object:
    """What two rows cannot share: the machine, or machine and format where each row is about one."""
    return _name(record), record.fields.get("format")


def _machine(before: Machine, told: dict[str, Any], shop: Shop) -> Machine:
    values = {name: _plain(name, value) for name, value in told.items() if name in OWN_FIELDS - {"mounted"}}
    if values.get("passes", 1) is None:
        del values["passes"]
    if "available_from" in told:
        values["available_from"] = minute_at(told["available_from"], shop)
    return replace(before, **values, rates=_rates(before, told, shop), mounted=_mounted(before, told, shop))


def _plain(name: str, value: Any) -> Any:
    return value or () if name == "materials" else value


def _rates(before: Machine, told: dict[str, Any], shop: Shop) -> FrozenMap[str, float]:
    """The rates of a machine: those under formats replaced, one without a format for all formats it is meant for."""
    rates = {**before.rates, **dict(_titled("rate", told))}
    if told.get("rate") is not None:
        ordered = dict.fromkeys(one.format for one in shop.orders.rows if one.format)
        formats = [told["format"]] if told.get("format") else told.get("formats") or ordered
        rates |= dict.fromkeys(formats or before.rates, told["rate"])
    return FrozenMap({name: rate for name, rate in rates.items() if rate is not None})


def _titled(stem: str, told: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in told.items():
        first, _, title = name.partition(" ")
        if first == stem and title:
            yield title, value


def _mounted(before: Machine, told: dict[str, Any], shop: Shop) -> Mounted | None:
    """What is mounted: single attributes, or those of the order that is."""
    titled = dict(_titled("mounted", told))
    if not titled and "mounted_order" not in told:
        return before.mounted
    now = before.mounted or Mounted()
    order = told.get("mounted_order", now.order)
    known = shop.orders.get(str(order)) if "mounted_order" in told else None
    usual = known.attributes if known else now.attributes
    attributes = {name: str(value) for name, value in {**usual, **titled}.items() if value is not None}
    return Mounted(FrozenMap(attributes), order) if attributes or order else None


KIND = Kind(
    "machines", "machines", ("machine",), (
        ("machine", "name"),
        ("rate", "passes", "calendar", "available_from", "mounted", "mounted_order", "hourly_cost", "preparation_cost",
         "max_length_mm", "max_width_mm", "max_thickness_mm", "materials"),
    ),
    {
        "machine": Field(
            f"{MACHINES} | code | id | n | no | nr | number | numero | code machine | machine code | maschinencode | "
            "codigo | codice | codigo maquina | codice macchina | nummer | name of machine",
            read_name, mark("the name of a machine, once in the table")),
        "name": Field(
            "name | nom | bezeichnung | designation | description | nome | nombre | denominacion | descricao | "
            "designacao | descripcion | "
            "denominazione | descrizione | benennung | libelle", read_name, mark("a name")),
        "passes": Field(
            "passes | pass | type | typ | tipo | s d | type s d | single double | single or double | "
            "simple double | simple ou double | "
            "einfach doppelt | simples duplo | simple doble | singola doppia | printing | impression | druck | "
            "druckart | impressao | "
            "impresion | stampa | heads | print heads | tetes | druckkopfe | cabecas | cabezales | teste | "
            "faces", read_passes,
            mark("single or double, S or D, 1 or 2")),
        "rate": Field(RATES, read_rate, mark("pieces per hour, or nothing"), "number"),
        "format": Field(
            "format | size | taille | calibre | caliber | kaliber | formato | medida | tamanho | tamano | "
            "misura | dimension | "
            "abmessung | dim", read_format, mark("a format")),
        "formats": Field(
            "formats | accepted formats | formats acceptes | formate | formatos | formati | sizes | tailles | "
            "calibres | masse", read_list,
            mark("formats, separated by commas")),
        "calendar": Field(
            "calendar | shift | shifts | shift model | shift pattern | working time | calendrier | equipe | "
            "equipes | horaire | horaires | "
            "poste horaire | kalender | schicht | schichten | schichtmodell | arbeitszeit | calendario | "
            "turno | turnos | horario | "
            "turni | orario", read_known, mark("a calendar of the project")),
        "available_from": Field(
            "available from | available | availability | available on | free from | from | disponible | "
            "disponible des | disponible le | "
            "dispo | dispo des | disponibilite | a partir du | verfugbar | verfugbar ab | frei ab | ab | "
            "disponivel | disponivel desde | "
            "disponivel a partir de | disponibilidade | disponible desde | disponible a partir de | "
            "disponibilidad | disponibile | "
            "disponibile dal | disponibilita", read_moment, mark("a date, with or without a time"), "moment"),
        "mounted": Field(
            "mounted | set up | setup | current | now | actual | installed | monte | montee | en place | "
            "en cours | actuel | actuelle | "
            "gerustet | aktuell | montiert | montado | montada | instalado | atual | actual | montato | "
            "montata | attuale", is_titled=True),
        "mounted_order": Field(
            "mounted order | current order | running order | order in progress | of en cours | "
            "ordre en cours | commande en cours | "
            "aktueller auftrag | laufender auftrag | ordem em curso | ordem atual | orden en curso | "
            "orden actual | ordine in corso | "
            "ordine attuale | running", read_name, mark("the number of an order")),
        **{
            name: Field(words, read_mm, mark("millimetres"), "number")
            for name, words in (("max_length_mm", LENGTHS), ("max_width_mm", WIDTHS), ("max_thickness_mm", THICKNESSES))
        },
        "materials": Field(MATERIALS, read_list, mark("materials, separated by commas")),
        "hourly_cost": Field(
            "hourly cost | cost per hour | cost h | hourly rate | machine hour rate | cout horaire | "
            "taux horaire | cout h | stundensatz | "
            "kosten h | maschinenstundensatz | kosten pro stunde | custo horario | custo hora | "
            "custo por hora | coste horario | costo horario "
            "| coste por hora | costo orario | costo all ora | tariffa oraria", read_amount, mark("a cost"), "number"),
        "preparation_cost": Field(
            "preparation cost | preparation costs | setup cost | set up cost | cout de preparation | "
            "cout preparation | cout de reglage | "
            "frais de preparation | rustkosten | einrichtkosten | vorbereitungskosten | custo de preparacao | "
            "custo de setup | "
            "coste de preparacion | costo de preparacion | costo di preparazione | costo di attrezzaggio",
            read_amount, mark("a cost"), "number"),
    },
    bring, titled=("rate", "mounted"),
    is_gathered=True, identity=machine_and_format,
    references={"machine": "own machine", "format": "format", "calendar": "calendar", "mounted_order": "order"},
    expected=mark(
        "{path} holds no table of machines: such a table has a row for each machine, and columns such as passes, "
        "calendar or a rate for each format."
    ),
)  # fmt: skip
