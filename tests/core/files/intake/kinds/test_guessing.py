"""What a sheet is for is seen from its headers and its shape; what may be two things is said to be doubtful."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.errors import FileProblem
from core.files.intake import KINDS, Wishes, fields_of_kind, guess_kind, guess_kinds, read_book, take_in
from tests.builders import machine, order, shop
from tests.core.files.intake.books import german_turned_parts, save, spanish_stamping
from tests.core.files.intake.kinds.tables import Rows, save_book

SHEETS: dict[str, Rows] = {
    "Offres": [("Commande", "Fournisseur", "Réponse"), ("A", "P", "oui"), ("B", "P", "non")],
    "db-of": [("N° OF", "Format", "Quantité", "Date de livraison"), ("A", "24x38", 100, "14/09/2026"),
              ("B", "24x38", 50, "15/09/2026")],
    "Coûts": [("OF", "M1", "M2"), ("A", 3, 4), ("B", 5, "-")],
    "Cadences": [("Machine", "24x38", "44x24"), ("M1", 900, 800), ("M2", 700, None)],
    "Machines": [("Code", "Type S/D", "Coût horaire"), ("M1", "S", 40), ("M2", "D", 50)],
    "Sous-traitants": [("Fournisseur", "Capacité", "Taux d'acceptation"), ("P", 8, "50 %")],
    "Changements": [("couleur de \\ vers", "rouge", "bleu"), ("rouge", 0, 30), ("bleu", 30, 0)],
    "Notes": [("Ne pas oublier",), ("le café",)],
}
EXPECTED = {
    "Machines": "machines", "Cadences": "rates", "Sous-traitants": "producers", "Changements": "changeovers",
    "db-of": "orders", "Coûts": "costs", "Offres": "offers",
}  # fmt: skip


def test_that_each_sheet_of_a_book_is_known_and_comes_after_what_it_names(tmp_path: Path) -> None:
    guesses = guess_kinds(read_book(save_book(tmp_path, **SHEETS)))
    assert [(one.sheet, one.kind, one.is_sure) for one in guesses] == [(s, k, True) for s, k in EXPECTED.items()]
    assert list(EXPECTED.values()) == list(KINDS)


@pytest.mark.parametrize("book", [german_turned_parts, spanish_stamping])
def test_that_an_order_book_is_one(book: Any, tmp_path: Path) -> None:
    assert guess_kind(read_book(book(tmp_path)))[1:] == ("orders", True, ())


def test_that_a_matrix_that_may_be_costs_or_rates_is_doubtful_until_the_project_says(tmp_path: Path) -> None:
    book = read_book(save(tmp_path, [(None, "Alpha", "Beta"), ("M1", 300, 400), ("M2", 500, 600)]))
    guess = guess_kind(book)
    assert (guess.is_sure, {guess.kind, *guess.others}) == (False, {"costs", "rates"})
    known = shop([order("Alpha"), order("Beta")], [machine("M1"), machine("M2")])
    assert guess_kind(book, shop=known)[1:3] == ("costs", True)


def test_that_matrices_one_below_the_other_are_known_and_read_apart(tmp_path: Path) -> None:
    path = save_book(tmp_path, Atelier=[
        ("Cadences (bch/h)",), ("Machine", "24x38", "44x24"), ("M1", 900, 800), ("M2", 700, 600), (),
        ("Coûts (€)",), ("OF", "M1", "M2"), ("OF-1", 3, 4), ("OF-2", 5, 6),
    ])  # fmt: skip
    assert [one.kind for one in guess_kinds(read_book(path)) if one.is_sure] == ["rates", "costs"]
    assert [record.row for record in take_in(path, Wishes(kind="rates")).records] == [3, 4]
    assert [record.row for record in take_in(path, Wishes(kind="costs")).records] == [8, 9]


def test_that_orders_with_a_matrix_of_costs_beside_them_are_doubtful(tmp_path: Path) -> None:
    rows = [("Kostenmatrix",), (None, None, None, "Maschinen"), ("Auftrag", "Kunde", "Menge", "Roboter 1", "Roboter 2"),
            ("A-100", "Müller", 10, 12.5, 15), ("A-101", "Huber", 5, "n. m.", 9.9)]  # fmt: skip
    guess = guess_kind(read_book(save(tmp_path, rows, "D2:E2")))
    assert (guess.kind, guess.is_sure, guess.others) == ("orders", False, ("costs",))


def test_that_a_sheet_of_notes_is_no_table(tmp_path: Path) -> None:
    book = read_book(save_book(tmp_path, Notes=SHEETS["Notes"]))
    assert guess_kind(book) == ("Notes", "", False, ())
    assert guess_kinds(book) == ()


@pytest.mark.parametrize("kind", [one for one in KINDS if one != "orders"])
def test_that_a_book_without_such_a_table_says_what_one_has(kind: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=rf"holds no table of {kind}: such a table has"):
        take_in(save_book(tmp_path, Notes=SHEETS["Notes"]), Wishes(kind=kind))


def test_that_a_kind_that_is_none_is_told_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="wages is nothing that can be imported; there are: machines, rates"):
        take_in(save_book(tmp_path, Notes=SHEETS["Notes"]), Wishes(kind="wages"))


def test_that_every_kind_says_which_fields_its_columns_may_fill() -> None:
    assert {"machine", "rate", "mounted", "available_from"} <= set(fields_of_kind("machines"))
    assert {"quantity", "due"} <= set(fields_of_kind("orders"))
