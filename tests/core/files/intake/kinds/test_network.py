"""Producers and the history of offers, in the words of several languages."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from core.files.intake import decisions_of
from core.model import Offer, Producer, Scenario, Table
from tests.builders import order, shop
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import brought, imported, read, statuses


def test_that_producers_with_units_shares_and_places_are_read(tmp_path: Path) -> None:
    report = read("producers", save(tmp_path, [
        ("Sous-traitants laser",),
        ("Fournisseur", "Capacité (h/j)", "Objectif volume", "Réalisé", "Taux d'acceptation", "Coût/km", "Forfait",
         "Délai (j)", "Lat", "Lon", "Épaisseur max (mm)", "Matières", "Contact"),
        ("Laser Sud", 16, "12 000", 3400, "75 %", "1,2", 50, 3, 43.6, 1.44, 20, "acier; inox", "M. Roux"),
        ("Découpe 31", "7h30", 5000, None, 80, None, None, 2, None, None, None, None, None),
        ("Total", 23.5, 17000, 3400),
    ]))  # fmt: skip
    assert brought(report).rows == (
        Producer("Laser Sud", 16, 12000, 3400, max_thickness_mm=20, materials=("acier", "inox"), acceptance=0.75,
                 cost_per_km=1.2, fixed_cost=50, latitude=43.6, longitude=1.44, lead_days=3),
        Producer("Découpe 31", 7.5, 5000, acceptance=0.8, lead_days=2),
    )  # fmt: skip
    assert [question.header for question in report.questions] == ["Contact"]


def test_that_a_known_producer_keeps_what_the_table_does_not_say_and_gone_ones_stay(tmp_path: Path) -> None:
    before = Scenario(shop([order()], producers=Table([Producer("A", 8, lead_days=4), Producer("B", 9)])))
    path = save(tmp_path, [("Hersteller", "Annahmequote"), ("a", "50%"), ("C", "1,5")])
    report = read("producers", path, before.shop)
    comparison = brought(report, before.shop)
    assert comparison.rows == (Producer("A", 8, lead_days=4, acceptance=0.5), Producer("C", acceptance=0.015))
    assert [one.order for one in comparison.gone] == ["B"]
    assert list(imported(report, before).shop.producers) == ["A", "B", "C"]


HISTORY = [
    ("Historique des offres",),
    ("N° commande", "Sous-traitant", "Envoyé le", "Répondu le", "Réponse", "Motif", "Tour"),
    ("C-1", "Laser Sud", "21/08/2026 08:00", "21/08/2026 09:30", "accepté", None, 1),
    ("C-1", "Découpe 31", datetime(2026, 9, 1, 8), None, "sans réponse", None, 1),
    ("C-2", "Laser Sud", datetime(2026, 9, 2, 8), datetime(2026, 9, 2, 10), "refusé", "trop épais", 1),
    ("C-3", "Laser Sud", datetime(2026, 9, 2, 8), None, "en attente", None, 2),
    ("C-4", "Laser Sud", datetime(2026, 9, 2, 8), datetime(2026, 9, 1, 8), "non", None, 1),
    ("C-5", "Laser Sud", datetime(2026, 9, 2, 8), None, "peut-être", None, 1),
    ("C-2", "Laser Sud", datetime(2026, 9, 2, 8), None, "oui", None, 1),
]


def test_that_a_history_of_offers_is_read_with_its_times_and_answers(tmp_path: Path) -> None:
    report = read("offers", save(tmp_path, HISTORY))
    offers = brought(report).rows
    assert [(one.order, one.producer, one.answer, one.round) for one in offers] == [
        ("C-1", "Laser Sud", "accepted", 1), ("C-1", "Découpe 31", "expired", 1), ("C-2", "Laser Sud", "declined", 1),
        ("C-3", "Laser Sud", None, 2),
    ]  # fmt: skip
    assert (offers[0].answered - offers[0].sent, offers[2].reason) == (90, "trop épais")
    assert {7: "error", 8: "error", 9: "error"}.items() <= statuses(report).items()
    said = [record.issues[-1].sentence for record in report.records[-3:]]
    assert said[0].endswith("An offer cannot be answered before it was sent.")
    assert said[1:] == ['answer: cannot be read ("peut-être")', "order number: duplicate of row 5"]


@pytest.mark.parametrize(("word", "answer"), [
    ("accepté", "accepted"), ("Angenommen", "accepted"), ("aceite", "accepted"), ("sí", "accepted"),
    ("accettata", "accepted"), (True, "accepted"), ("Refusé", "declined"), ("abgelehnt", "declined"),
    ("recusado", "declined"), ("rechazado", "declined"), ("rifiutato", "declined"), (0, "declined"),
    ("abgelaufen", "expired"), ("sem resposta", "expired"), ("timeout", "expired"),
    ("offen", None), (None, None), ("-", None),
])  # fmt: skip
def test_that_answers_are_understood_in_six_languages(word: object, answer: str | None, tmp_path: Path) -> None:
    rows = [("Order", "Producer", "Answer", "Round"), ("A", "P", word, 1), ("B", "P", "yes", 1)]
    assert brought(read("offers", save(tmp_path, rows))).rows[0].answer == answer


def test_that_an_offer_that_is_known_is_the_same_when_its_answer_has_come(tmp_path: Path) -> None:
    known = Offer("7", "A", "P", 1440, None, None, "", 1)
    before = Scenario(shop([order()], producers=Table([Producer("P")]), offers=Table([known])))
    rows = [("Order", "Producer", "Sent", "Answer", "Round"), ("A", "P", datetime(2026, 9, 8), "accepted", 1)]
    report = read("offers", save(tmp_path, rows), before.shop)
    comparison = brought(report, before.shop)
    assert (comparison.difference.changed, comparison.gone) == (("7",), ())
    assert imported(report, before).shop.offers["7"].answer == "accepted"


def test_that_an_offer_to_a_producer_nobody_knows_can_be_taken_as_another(tmp_path: Path) -> None:
    before = shop([order()], producers=Table([Producer("Laser Sud")]))
    path = save(tmp_path, [("Order", "Producer", "Answer"), ("A", "Laser-Süd GmbH", "no"), ("A", "laser sud", "no")])
    report = read("offers", path, before)
    assert statuses(report) == {2: "error", 3: "ok"}
    (decision,) = decisions_of(report)
    assert (decision.kind, decision.choices) == ("name", ("", "Laser-Süd GmbH", "Laser Sud"))
    answered = read("offers", path, before, answers={decision.key: "Laser Sud"})
    assert [one.producer for one in brought(answered, before).rows] == ["Laser Sud", "Laser Sud"]


def test_that_a_producer_taken_as_new_comes_in_with_its_offers(tmp_path: Path) -> None:
    before = Scenario(shop([order()], producers=Table([Producer("Laser Sud")])))
    path = save(tmp_path, [("Order", "Producer", "Answer"), ("A", "Neu GmbH", "no")])
    after = imported(read("offers", path, before.shop, takes_new=True), before).shop
    assert (list(after.producers), after.offers.rows[0].producer) == (["Laser Sud", "Neu GmbH"], "Neu GmbH")


def test_that_a_history_tells_what_its_orders_were_like(tmp_path: Path) -> None:
    book = [
        ("Commande", "Sous-traitant", "Envoyé le", "Réponse", "Valeur", "Heures", "Distance (km)", "Épaisseur (mm)",
         "Matière"),
        ("C-1", "Laser Sud", datetime(2026, 8, 21, 8), "accepté", "1 250,50", "2h30", 84, 12, "inox"),
        ("C-2", "Laser Sud", datetime(2026, 8, 21, 8), "refusé", None, None, None, None, None),
    ]  # fmt: skip
    first, second = brought(read("offers", save(tmp_path, book))).rows
    assert (first.value, first.hours, first.distance_km, first.thickness_mm, first.material) == (
        1250.5, 2.5, 84, 12, "inox")
    assert (second.value, second.hours, second.material) == (None, None, "")


def test_that_a_known_offer_keeps_what_the_table_does_not_say_of_its_order(tmp_path: Path) -> None:
    known = Offer("1", "C-1", "Laser Sud", sent=-480, value=90.0, material="inox")
    before = shop([order()], offers=Table([known]))
    book = [("Commande", "Sous-traitant", "Envoyé le", "Réponse"), ("C-1", "Laser Sud", "06/09/2026 16:00", "accepté")]
    (offer,) = brought(read("offers", save(tmp_path, book), before), before).rows
    assert (offer.id, offer.answer, offer.value, offer.material) == ("1", "accepted", 90.0, "inox")
