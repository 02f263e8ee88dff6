"""What the colours of the bars say, and how the legend tells it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor

from core.edit import History
from core.evaluate import evaluate
from core.model import FrozenMap, Project, Scenario
from gui import look
from gui.gantt.colouring import Colouring, colour_keys, colouring_of
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.gantt.hand import Hand

DAY = 1440


def coloured(the_scenario: Scenario, key: str) -> Colouring:
    """The colouring of a scenario."""
    return colouring_of(the_scenario, evaluate(the_scenario), key)


def due_at(*dues: int | None) -> Scenario:
    """An order for each due date, all complete at minute 10,000."""
    orders = [order(f"O{n}", due=due) for n, due in enumerate(dues)]
    machines = [machine(f"M{n}") for n in range(len(dues))]
    return scenario(
        shop(orders, machines),
        *(lot(f"l{n}", f"O{n}", f"M{n}", 1000, 9940, 10_000) for n in range(len(dues))),
    )


def test_that_lateness_has_a_scale_from_far_early_to_far_late() -> None:
    late = due_at(10_000 + 4 * DAY, 10_000 + 2 * DAY, 10_000, 9_999, 10_000 - 2 * DAY, None)
    colouring = coloured(late, "lateness")
    assert colouring.codes([f"O{n}" for n in range(6)]).tolist() == [1, 2, 3, 4, 5, 0]
    assert [swatch.name for swatch in colouring.swatches] == [
        "more than 3 days early",
        "early",
        "on time",
        "late",
        "more than a day late",
        "no due date",
    ]


def test_that_lateness_is_said_in_words_too() -> None:
    colouring = coloured(due_at(9_940, 10_000), "lateness")
    assert [colouring.note("O0"), colouring.note("O1")] == ["1 h late", "just in time"]


def test_that_values_have_a_colour_each_and_none_has_a_neutral_one() -> None:
    orders = [order("A", customer="Vale"), order("B", customer="Douro"), order("C")]
    plan = scenario(shop(orders), *(lot(name, name, "M1", 1) for name in "ABC"))
    colouring = coloured(plan, "customer")
    assert colouring.codes("ABC").tolist() == [2, 1, 0]
    assert [(swatch.name, swatch.orders) for swatch in colouring.swatches] == [
        ("Douro", ("B",)),
        ("Vale", ("A",)),
        ("none", ("C",)),
    ]


def test_that_only_what_the_orders_have_is_offered() -> None:
    plain = scenario(shop([order(attributes=FrozenMap({"wood": "oak"}))]))
    dated = scenario(shop([order(attributes=FrozenMap(), due=10, customer="Vale")]))
    assert colour_keys(plain) == ("wood", "order")
    assert colour_keys(dated) == ("lateness", "customer", "order")


def test_that_an_edit_of_the_plan_keeps_every_colour() -> None:
    orders = [order(name, customer=name) for name in "ABCD"]
    some = scenario(shop(orders), lot("d", "D", "M1", 1))
    every = scenario(shop(orders), *(lot(name, name, "M1", 1) for name in "ABCD"))
    assert (
        coloured(some, "customer").codes("ABCD").tolist()
        == coloured(every, "customer").codes("ABCD").tolist()
    )


def test_that_any_number_of_values_finds_a_colour() -> None:
    orders = [order(f"O{n}") for n in range(100)]
    colouring = coloured(scenario(shop(orders)), "order")
    fills = colouring.fills(look.LIGHT)
    assert all(0 < code < len(fills) for code in colouring.codes([one.id for one in orders]))


@pytest.mark.parametrize("theme", [look.LIGHT, look.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("key", ["lateness", "order"])
def test_that_ink_is_legible_on_every_colour(theme: look.Colours, key: str) -> None:
    fills = coloured(scenario(shop([order(f"O{n}") for n in range(40)])), key).fills(theme)
    weakest = min(_contrast(one, QColor(theme.bar_text)) for one in fills)
    assert weakest >= 4.5


def test_that_the_legend_tells_how_many_it_has_no_room_for(take: Callable[..., Hand]) -> None:
    orders = [order(f"Order {n}") for n in range(60)]
    hand = take(
        scenario(shop(orders), *(lot(f"l{n}", f"Order {n}", "M1", 1, n * 10, n * 10 + 10) for n in range(60)))
    )
    hand.board.set_colour_by("order")
    legend = hand.board.toolbar.legend
    assert legend.shown
    assert len(legend.shown) + len(legend.hidden) == 60
    assert all(frame.right() <= legend.width() for _, frame in legend.shown)


def test_that_choosing_a_key_colours_the_bars(hand: Hand) -> None:
    before = hand.canvas.grab().toImage().pixelColor(hand.at("M1", 300))
    combo = hand.board.toolbar.combo
    combo.setCurrentIndex(combo.findData("order"))
    combo.activated.emit(combo.currentIndex())
    assert hand.board.colour_by == "order"
    assert hand.canvas.grab().toImage().pixelColor(hand.at("M1", 300)) != before


def test_that_a_key_the_next_project_lacks_gives_way(hand: Hand) -> None:
    hand.board.set_colour_by("design")
    plain = scenario(shop([order(attributes=FrozenMap({"wood": "oak"}), due=10)]))
    hand.session.load(History(Project((plain,))))
    assert hand.board.colour_by == "lateness"


def _contrast(one: QColor, other: QColor) -> float:
    lights = sorted(_luminance(colour) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("key", ["lateness", "format", "colour", "design", "customer", "product", "status", "order"])
def test_that_bars_can_be_coloured_by_each_of_these(take: Callable[..., Hand], key: str) -> None:
    early = order("O0", due=60, customer="C0", product="P0", status="S0")
    others = FrozenMap({"format": "25x39", "colour": "black", "design": "D2"})
    late = order("O1", due=9000, customer="C1", product="P1", status="S1", attributes=others)
    machines = [machine("M0"), machine("M1", rates=FrozenMap({"25x39": 1000.0}))]
    lots = lot("a", "O0", "M0", 1000, 60, 120), lot("b", "O1", "M1", 1000, 60, 120)
    hand = take(scenario(shop([early, late], machines), *lots))
    combo = hand.board.toolbar.combo
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())
    shown = hand.canvas.grab().toImage()
    first, second = (shown.pixelColor(hand.at(name, 100)).name() for name in ("M0", "M1"))
    assert hand.board.colour_by == key
    assert first != second
    assert len(hand.board.contents.colouring.swatches) == 2
