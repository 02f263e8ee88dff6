"""Producers that answer otherwise than they did: said where they do, and not where they do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.files import read_exchange
from core.model import Offer, Producer, Shop, Table
from core.offers.learning import Truth, drifts, simulated_history
from tests.builders import EPOCH
from tests.make_samples import SAMPLES


def network(*answers: str, others: int = 4, **fields: object) -> Shop:
    """A shop of one producer with these answers, "y" or "n", and others that accept 1, 2, 3, 4 of 5."""
    offers = [offer("P7", number, letter, **fields) for number, letter in enumerate("".join(answers))]
    for place in range(others):
        offers += [offer(f"P{place}", number, "y" if number % 5 <= place else "n") for number in range(40)]
    names = dict.fromkeys(one.producer for one in offers)
    return Shop(EPOCH, producers=Table(Producer(name) for name in names), offers=Table(offers))


def offer(producer: str, number: int, letter: str, **fields: object) -> Offer:
    answer = "accepted" if letter == "y" else "declined"
    return Offer(f"{producer}/{number}", "gone", producer, sent=number * 360, answer=answer, **fields)  # type: ignore[arg-type]


def test_that_a_producer_that_accepts_less_is_named_with_what_was_expected() -> None:
    (found,) = drifts(network("yyyny" * 10, "nnynnnnynnnnnn"))
    assert (found.producer, found.is_down) == ("P7", True)
    assert found.sentence.startswith(f"P7 accepted {found.accepted} of its last {found.asked} since ")
    assert found.sentence.endswith(f"{100 * found.expected:.0f} % were expected.")
    assert found.expected == pytest.approx(0.78, abs=0.05)
    assert 12 <= found.asked <= 18


def test_that_a_producer_that_accepts_more_is_named_as_well() -> None:
    (found,) = drifts(network("nnnyn" * 10, "y" * 14))
    assert not found.is_down


def test_that_a_steady_producer_is_not_named() -> None:
    assert drifts(network("yyyny" * 13)) == ()


def test_that_a_short_history_names_nobody() -> None:
    assert drifts(network("yyyyynnnnn", others=0)) == ()
    assert drifts(Shop(EPOCH)) == ()


def test_that_harder_orders_that_were_foreseen_are_no_drift() -> None:
    shop = network("yyyny" * 10, "nnynnnnynnnnnn")
    noted = [
        replace(one, acceptance=0.8 if int(one.id.partition("/")[2]) < 50 else 0.15) if one.producer == "P7" else one
        for one in shop.offers.rows
    ]
    assert drifts(replace(shop, offers=Table(noted))) == ()


def test_that_a_change_in_a_simulated_network_is_found_and_nothing_else() -> None:
    shop = read_exchange(SAMPLES / "laser-network.json").project.scenario.shop
    truth = Truth(changed={"Tôlerie Clermont-Ferrand": (15, 0.1)})
    told = simulated_history(shop, 45, 33, seed=4, truth=truth)
    assert [one.producer for one in drifts(replace(shop, offers=Table(told.offers)))] == ["Tôlerie Clermont-Ferrand"]


def test_that_steady_networks_seldom_raise_an_alarm() -> None:
    shop = read_exchange(SAMPLES / "laser-network.json").project.scenario.shop
    alarms = sum(
        bool(drifts(replace(shop, offers=Table(simulated_history(shop, 15, 25, seed=seed).offers))))
        for seed in range(20)
    )
    assert alarms <= 2
