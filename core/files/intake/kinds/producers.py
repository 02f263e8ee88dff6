"""Producers: capacity, promised volumes, sizes, materials, acceptance, transport and place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from core.files.intake.column import Column
from core.files.intake.durations import read_hours
from core.files.intake.kinds.cells import read_amount, read_list, read_minutes, read_name, read_share, read_whole
from core.files.intake.kinds.kind import Brought, Field, Kind
from core.files.intake.kinds.sizes import LENGTHS, MATERIALS, THICKNESSES, WIDTHS, read_mm
from core.files.intake.kinds.words import PRODUCERS
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told
from core.language import mark
from core.model import Producer, Shop

OWN_FIELDS: dict[str, Any] = {one.name: one.default for one in fields(Producer)}


def read_capacity(value: Any, column: Column) -> Told:
    """Hours of a day."""
    return read_hours(value, column.unit)


def bring(records: Sequence[Record], table: OrderTable, shop: Shop) -> Brought:
    """The producers as they shall be; what the table has no column for stays."""
    return {"producers": [_producer(one, shop) for one in records if one.is_importable]}


def _producer(record: Record, shop: Shop) -> Producer:
    told = {name: value for name, value in record.fields.items() if name not in record.unread and name in OWN_FIELDS}
    values = {name: OWN_FIELDS[name] if value is None else value for name, value in told.items()}
    name = str(record.fields["producer"])
    return replace(shop.producers.get(name) or Producer(name), **values)


KIND = Kind(
    "producers", "producers", ("producer",), (
        ("producer",),
        ("capacity_hours", "target_volume", "acceptance", "volume_to_date", "lead_days", "cost_per_km", "fixed_cost",
         "hourly_cost", "latitude", "longitude", "max_length_mm", "max_width_mm", "max_thickness_mm", "materials",
         "max_orders", "timeout_minutes"),
    ),
    {
        "producer": Field(
            f"{PRODUCERS} | name | nom | nome | nombre | id | code | firma | firm | entreprise | societe | "
            "unternehmen | empresa | azienda | ragione sociale", read_name,
            mark("the name of a producer, once in the table")),
        "capacity_hours": Field(
            "capacity | capacity hours | capacity h | hours per day | daily capacity | daily hours | "
            "available hours | hours | capacite | "
            "capacite horaire | capacite jour | heures par jour | heures jour | heures | kapazitat | "
            "kapazitat stunden | tageskapazitat | "
            "stunden pro tag | stunden tag | stunden | capacidade | capacidade diaria | horas por dia | "
            "horas dia | horas | capacidad | "
            "capacidad diaria | capacita | capacita giornaliera | ore al giorno | ore",
            read_capacity, mark("hours per day"), "number"),
        "target_volume": Field(
            "target volume | target | promised volume | volume target | commitment | quota | objective | "
            "volume cible | objectif | "
            "objectif volume | volume promis | volume objectif | engagement | zielvolumen | zielmenge | ziel | "
            "sollvolumen | zugesagt | "
            "volume alvo | meta | meta de volume | objetivo | volumen objetivo | volumen meta | cuota | "
            "compromiso | volume obiettivo | "
            "obiettivo | volume promesso", read_amount, mark("a volume"), "number"),
        "volume_to_date": Field(
            "volume to date | to date | volume done | actual volume | current volume | ytd | ytd volume | "
            "volume a date | volume a ce jour | "
            "realise | volume realise | cumul | bisher | bisheriges volumen | istvolumen | ist | "
            "volume ate a data | volume atual | realizado | "
            "acumulado | volumen acumulado | volumen a la fecha | volumen actual | volume a oggi | "
            "volume attuale | realizzato", read_amount,
            mark("a volume"), "number"),
        **{
            name: Field(words, read_mm, mark("millimetres"), "number")
            for name, words in (("max_length_mm", LENGTHS), ("max_width_mm", WIDTHS), ("max_thickness_mm", THICKNESSES))
        },
        "materials": Field(MATERIALS, read_list, mark("materials, separated by commas")),
        "acceptance": Field(
            "acceptance | acceptance rate | acceptance prior | acceptance probability | probability | "
            "p accept | accept rate | acceptation | "
            "taux d acceptation | taux acceptation | probabilite | annahmequote | annahmerate | "
            "annahmewahrscheinlichkeit | aceitacao | "
            "taxa de aceitacao | probabilidade | aceptacion | tasa de aceptacion | probabilidad | "
            "accettazione | tasso di accettazione | "
            "probabilita", read_share, mark("a share from 0 to 1, or per cent"), "number"),
        "cost_per_km": Field(
            "cost per km | cost km | price per km | transport per km | km cost | km rate | "
            "transport cost per km | cout km | cout par km | "
            "cout au km | prix km | cout kilometrique | kosten pro km | kosten km | km satz | kilometersatz | "
            "custo por km | custo km | "
            "preco por km | coste por km | costo por km | coste km | costo per km | costo al km | costo km | "
            "eur km", read_amount, mark("a cost"),
            "number"),
        "fixed_cost": Field(
            "fixed cost | fixed transport cost | fixed costs | flat cost | base cost | cout fixe | forfait | "
            "frais fixes | fixkosten | "
            "pauschale | grundkosten | custo fixo | coste fijo | costo fijo | costo fisso | forfait transport",
            read_amount, mark("a cost"), "number"),
        "hourly_cost": Field(
            "hourly cost | cost per hour | hourly rate | price per hour | cout horaire | taux horaire | "
            "prix horaire | stundensatz | "
            "kosten pro stunde | custo horario | custo hora | preco hora | coste horario | costo horario | "
            "precio hora | costo orario | "
            "tariffa oraria | eur h", read_amount, mark("a cost"), "number"),
        "latitude": Field(
            "latitude | lat | breitengrad | breite grad | latitud | latitudine",
            read_amount, mark("degrees"), "number"),
        "longitude": Field(
            "longitude | lon | long | lng | langengrad | longitud | longitudine",
            read_amount, mark("degrees"), "number"),
        "lead_days": Field(
            "lead time | lead days | lead time days | delivery days | delivery time | delai | delai jours | "
            "delai de livraison | lieferzeit | "
            "durchlaufzeit | vorlaufzeit | prazo | prazo de entrega | prazo dias | plazo | plazo de entrega | "
            "plazo dias | tempo di consegna | "
            "giorni di consegna | consegna giorni", read_amount, mark("days"), "number"),
        "max_orders": Field(
            "max orders | orders max | maximum orders | orders per day | most orders | max commandes | "
            "commandes max | nb commandes max | "
            "max auftrage | auftrage max | max encomendas | encomendas max | max pedidos | pedidos max | "
            "ordini max | max ordini", read_whole,
            mark("a whole number"), "number"),
        **({"timeout_minutes": Field(
            "timeout | time out | offer timeout | offer time out | answer within | response time | "
            "delai de reponse | temps de reponse | "
            "antwortfrist | antwortzeit | prazo de resposta | tempo de resposta | plazo de respuesta | "
            "tiempo de respuesta | "
            "tempo di risposta", read_minutes, mark("minutes"), "number")} if "timeout_minutes" in OWN_FIELDS else {}),
    },
    bring, references={"producer": "producer"},
    expected=mark(
        "{path} holds no table of producers: such a table has a row for each producer, and columns such as capacity, "
        "target volume or acceptance."
    ),
)  # fmt: skip
