"""Greatest sizes and materials of machines and producers."""

from __future__ import annotations

from typing import Any

from core.files.intake.column import Column
from core.files.intake.kinds.cells import number_in, said
from core.files.intake.told import Told, doubt, ok, unread
from core.files.intake.words import plain
from core.language import short, tr

LENGTHS = (
    "max length | length | length mm | max length mm | longueur | longueur max | longueur maxi | lange | "
    "max lange | maximale lange | "
    "comprimento | comprimento max | comprimento maximo | largo | largo max | largo maximo | longitud | "
    "longitud max | lunghezza | "
    "lunghezza max | lunghezza massima | bed length"
)
WIDTHS = (
    "max width | width | width mm | max width mm | largeur | largeur max | largeur maxi | breite | "
    "max breite | maximale breite | largura | "
    "largura max | largura maxima | ancho | ancho max | ancho maximo | anchura | larghezza | larghezza max | "
    "larghezza massima | bed width"
)
THICKNESSES = (
    "max thickness | thickness | thickness mm | max thickness mm | epaisseur | epaisseur max | "
    "epaisseur maxi | dicke | max dicke | starke | "
    "maximale dicke | blechdicke | espessura | espessura max | espessura maxima | espesor | espesor max | "
    "espesor maximo | spessore | "
    "spessore max | spessore massimo"
)
MATERIALS = (
    "materials | material | matiere | matieres | materiau | materiaux | werkstoff | werkstoffe | materialien | "
    "materiais | materiales | "
    "materiale | materiali | matieres acceptees | accepted materials | alloys"
)
MILLIMETRES = {"": 1, "mm": 1, "cm": 10, "dm": 100, "m": 1000, "in": 25.4, "inch": 25.4, "zoll": 25.4}


def read_mm(value: Any, column: Column) -> Told:
    """A length in millimetres, in the cell's own unit or that of its header."""
    written = number_in(value, column)
    if isinstance(written, str):
        return doubt(None, written)
    unit = plain(written.unit) or (plain(column.unit) if plain(column.unit) in MILLIMETRES else "")
    if unit not in MILLIMETRES:
        return unread(value)
    length = round(written.value * MILLIMETRES[unit], 6)
    if unit in ("", "mm"):
        return ok(length, said(written, value, column))
    return ok(length, tr("{length} {unit} read as {shown} mm", length=value, unit=unit, shown=short(length)))
