"""The rows of a plan's lists, small enough to be checked by hand."""

from __future__ import annotations

from dataclasses import replace

from core.evaluate import evaluate, evaluate_wave
from core.model import FrozenMap, Mounted, Offer, Shop, Table
from core.sheets import lines_of, not_planned, offer_lines, producer_lines, promises, resources_of, usages
from tests.builders import EPOCH, lot, machine, order, scenario, shop
from tests.core.offers.networks import net, producer
from tests.core.offers.networks import order as network_order

RED, BLUE = FrozenMap({"format": "24x44", "colour": "red"}), FrozenMap({"format": "24x44", "colour": "blue"})


def states(one) -> dict[str, str]:  # type: ignore[no-untyped-def]
    return {promise.order.id: promise.state for promise in promises(one, evaluate(one))}


def test_that_an_order_is_promised_when_its_last_lot_ends() -> None:
    one = scenario(shop([order("A", due=200)], [machine("M1"), machine("M2")]),
                   lot("1", "A", "M1", 500, 0, 30), lot("2", "A", "M2", 500, 60, 90))  # fmt: skip
    (promise,) = promises(one, evaluate(one))
    assert (promise.promised, promise.late, promise.start, promise.resources) == (90, -110, 0, ("M1", "M2"))


def test_that_each_order_has_one_state() -> None:
    orders = [order("LATE", due=10), order("FINE", due=500), order("FREE"), order("LEFT"), order("DONE", produced=1000)]
    one = scenario(shop(orders), lot("1", "LATE", "M1", 1000, 0, 60), lot("2", "FINE", "M1", 1000, 90, 150),
                   lot("3", "FREE", "M1", 1000, 180, 240))  # fmt: skip
    assert states(one) == {
        "LATE": "late", "FINE": "on_time", "FREE": "planned", "LEFT": "not_planned", "DONE": "done",
    }


def test_that_an_order_at_a_producer_is_not_called_unplanned() -> None:
    asked = [Offer("1", "TAKEN", "P", answer="accepted"), Offer("2", "ASKED", "P"), Offer("3", "ASKED", "Q"),
             Offer("4", "BACK", "P", answer="declined")]  # fmt: skip
    orders = [network_order(name) for name in ("TAKEN", "ASKED", "BACK")]
    one = net(orders, [producer("P"), producer("Q")])
    one = replace(one, shop=replace(one.shop, offers=Table(asked)))
    assert states(one) == {"TAKEN": "accepted", "ASKED": "offered", "BACK": "not_planned"}
    assert [promise.asked for promise in promises(one, evaluate(one))] == [("P",), ("P", "Q"), ()]
    assert [line.order.id for line in not_planned(one)] == ["BACK"]


def test_that_a_lot_without_times_promises_nothing() -> None:
    one = scenario(shop([order("A", due=10)]), lot("1", "A", "M1", 1000))
    (promise,) = promises(one, evaluate(one))
    assert (promise.state, promise.promised) == ("planned", None)


def test_that_pieces_in_no_lot_are_missing() -> None:
    one = scenario(shop([order("A", 1000, produced=100)]), lot("1", "A", "M1", 600, 0, 36))
    assert promises(one, evaluate(one))[0].missing == 300


def test_that_a_dispatch_line_says_what_is_changed_over() -> None:
    mounted = machine("M1", mounted=Mounted(RED))
    orders = [order("A", attributes=RED), order("B", attributes=BLUE, due=100), order("C", attributes=BLUE)]
    one = scenario(shop(orders, [mounted]), lot("1", "B", "M1", 1000, 60, 120), lot("2", "C", "M1", 1000, 150, 210))
    first, second = lines_of(one, "M1")
    assert (first.number, first.order.id, first.changed, first.late) == (1, "B", (("colour", "blue"),), 20)
    assert (second.changed, second.late) == ((), None)
    assert [line.order.id for line in not_planned(one)] == ["A"]


def test_that_a_dispatch_line_says_where_the_rest_is_made() -> None:
    one = scenario(shop([order("A"), order("B")], [machine("M1"), machine("M2")]), lot("1", "A", "M1", 500, 30, 60),
                   lot("2", "A", "M2", 500, 30, 60), lot("3", "B", "M1", 1000, 90, 150))  # fmt: skip
    assert [line.elsewhere for line in lines_of(one, "M1")] == [("M2",), ()]


def test_that_a_first_lot_on_a_bare_machine_changes_everything_over() -> None:
    one = scenario(shop([order("A", attributes=RED)]), lot("1", "A", "M1", 1000, 30, 90))
    assert lines_of(one, "M1")[0].changed == (("format", "24x44"), ("colour", "red"))


def test_that_the_use_of_machines_is_that_of_the_score() -> None:
    one = scenario(shop([order("A")], [machine("M1"), machine("M2")]), lot("1", "A", "M1", 1000, 30, 90))
    first, second = usages(one, evaluate(one))
    assert (first.lots, first.pieces, first.changeovers, first.changeover_minutes) == (1, 1000, 1, 30)
    assert (second.lots, second.utilisation) == (0, 0.0)


def test_that_producers_stand_on_lists_only_with_lots() -> None:
    one = net([network_order("A")], [producer("P"), producer("Q")])
    assert resources_of(one) == []
    assert resources_of(scenario(one.shop, lot("1", "A", "Q", 1))) == ["Q"]


def test_that_proposed_offers_come_first_then_the_latest() -> None:
    bare = net([network_order("A"), network_order("B")], [producer("P"), producer("Q", target_volume=5.0)]).shop
    sent = [Offer("1", "A", "P", sent=0, answer="declined", answered=5), Offer("2", "GONE", "P"),
            Offer("3", "A", "Q", sent=9)]  # fmt: skip
    asked = Shop(EPOCH, orders=bare.orders, producers=bare.producers, offers=Table(sent))
    one = scenario(asked, lot("1", "B", "P", 1))
    wave = evaluate_wave(one)
    lines = offer_lines(one, wave)
    assert [(line.worth.order, line.worth.producer, line.offer and line.offer.id) for line in lines] == [
        ("B", "P", None), ("A", "Q", "3"), ("A", "P", "1"),
    ]  # fmt: skip
    counts = {line.producer.id: (line.offers, line.debt is not None) for line in producer_lines(one, wave)}
    assert counts == {"P": (1, False), "Q": (1, True)}
