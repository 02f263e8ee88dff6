"""The columns of an order book, as data: what each fills, how its cells are read, and the headers it is known by."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from core.files.excel.cell_values import Reader, read_moment, read_number, read_passes, read_text, read_whole

ATTRIBUTES = ("format", "colour", "design")
"""Columns that fill an attribute of the order, not a field."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field or attribute of an order, how its cells are read, and its headers besides its own name, in plain form."""

    field: str
    read: Reader
    headers: str = ""


COLUMNS = (
    Column("id", read_text, "order | order no | order number | no | of | n of | numero of | ordre de fabrication | "
                            "ordre | commande | n commande | numero"),
    Column("customer", read_text, "customer name | client | nom client | nom du client"),
    Column("product", read_text, "article | item | produit | designation | description"),
    Column("quantity", read_whole, "qty | pieces | quantite | qte | quantite commandee | qte commandee | nb pieces"),
    Column("produced", read_whole, "done | quantite produite | qte produite | deja produit | fabrique | realise"),
    Column("format", read_text, "size | dimension | dimensions | calibre"),
    Column("colour", read_text, "color | ink | couleur | encre"),
    Column("design", read_text, "artwork | logo | motif | cliche | marquage | dessin"),
    Column("passes", read_passes, "printing | single double | passages | nb passages | impression | simple double"),
    Column("release", read_moment, "earliest start | release date | au plus tot | debut au plus tot | lancement | "
                                   "date de lancement"),
    Column("due", read_moment, "due date | delivery | delivery date | delai | echeance | livraison | "
                               "date de livraison | date livraison | date d echeance"),
    Column("deadline", read_moment, "latest | date limite | limite | au plus tard"),
    Column("weight", read_number, "importance | poids | ponderation"),
    Column("max_lots", read_whole, "lots max | nb lots max"),
    Column("supports", read_whole, "machines at once | machines en parallele"),
    Column("min_lot", read_whole, "smallest lot | lot mini | lot minimum"),
    Column("batch", read_whole, "multiple | multiple of | conditionnement"),
    Column("status", read_text, "state | statut | etat"),
    Column("notes", read_text, "note | remark | remarks | comment | comments | remarque | remarques | commentaire | "
                               "commentaires | observation | observations"),
    Column("value", read_number, "amount | valeur | montant"),
    Column("hours", read_number, "heures | duree h"),
    Column("length_mm", read_number, "length | longueur | longueur mm"),
    Column("width_mm", read_number, "width | largeur | largeur mm"),
    Column("thickness_mm", read_number, "thickness | epaisseur | epaisseur mm"),
    Column("material", read_text, "matiere | materiau"),
    Column("weight_kg", read_number, "poids kg"),
    Column("latitude", read_number, "lat"),
    Column("longitude", read_number, "lon | long"),
)  # fmt: skip
REQUIRED = ("id", "quantity")
NAMES = {"id": "Order (or N° OF)", "quantity": "Quantity (or Quantité)"}


def plain(header: object) -> str:
    """A header without accents, marks, line breaks and capitals, so that "N° OF" and "n of" are the same."""
    text = unicodedata.normalize("NFKD", str(header).replace("°", " ").replace("º", " "))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


BY_FIELD = {column.field: column for column in COLUMNS}
BY_HEADER = {
    header: column
    for column in COLUMNS
    for header in (column.field.replace("_", " "), *column.headers.split(" | "))
}
"""The column of every header that is known, in its plain form."""
