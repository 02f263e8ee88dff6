"""What the order of a past offer was like, which a history of offers may tell: acceptance is learned from it."""

from __future__ import annotations

from typing import Any

from core.files.intake.column import Column
from core.files.intake.durations import read_hours
from core.files.intake.kinds.cells import read_amount, read_name, read_share
from core.files.intake.kinds.kind import Field
from core.files.intake.kinds.sizes import LENGTHS, THICKNESSES, WIDTHS, read_mm
from core.files.intake.told import Told
from core.language import mark


def read_work(value: Any, column: Column) -> Told:
    """Hours of work."""
    return read_hours(value, column.unit)


LIKE = {
    "acceptance": Field(
        "expected acceptance | acceptance | acceptance probability | probability | acceptation prevue | probabilite | "
        "annahmewahrscheinlichkeit | wahrscheinlichkeit | probabilidade | probabilidad | probabilita",
        read_share, mark("a share from 0 to 1, or per cent"), "number"),
    "value": Field(
        "value | order value | amount | valeur | montant | valeur commande | wert | auftragswert | betrag | valor | "
        "importe | valore | importo", read_amount, mark("an amount of money"), "number"),
    "hours": Field(
        "hours | work hours | machine hours | heures | heures de travail | temps | stunden | arbeitsstunden | horas | "
        "ore", read_work, mark("hours"), "number"),
    "distance_km": Field(
        "distance | distance km | km | distancia | entfernung | entfernung km | distanz | distanza",
        read_amount, mark("kilometres"), "number"),
    "transport": Field(
        "transport | transport cost | cout transport | cout de transport | frais de port | transportkosten | fracht | "
        "custo de transporte | coste de transporte | costo trasporto", read_amount, mark("a cost"), "number"),
    "producer_cost": Field(
        "producer cost | production cost | subcontract cost | cout sous traitant | cout sous traitance | "
        "cout de production | herstellkosten | produktionskosten | fremdkosten | custo de producao | "
        "coste de produccion | costo di produzione", read_amount, mark("a cost"), "number"),
    **{
        name: Field(words, read_mm, mark("millimetres"), "number")
        for name, words in (("length_mm", LENGTHS), ("width_mm", WIDTHS), ("thickness_mm", THICKNESSES))
    },
    "material": Field(
        "material | matiere | materiau | werkstoff | materiale", read_name, mark("a material")),
}  # fmt: skip
"""The fields by their names in an offer."""
