"""What the box shows is what the drop changes the evaluated cost by, on any plan and in every manner."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.edit import History
from core.model import FrozenMap, Project, Scenario, Table
from gui.hand_rules import HandRules, keep_hand_rules
from tests.core.evaluate.random_plans import DAYS, scenarios
from tests.gui.gantt.hand import ALT, CTRL, NONE, SHIFT, Hand

MANNERS = {
    "retime": (NONE, "retime"), "push": (NONE, "push"), "exact": (SHIFT | ALT, "retime"), "split": (CTRL, "retime"),
    "split, pushing": (CTRL, "push"), "to the minute": (ALT, "retime"),
}  # fmt: skip
PLACES = st.tuples(st.integers(0, 7), st.sampled_from(("M1", "M2", "M3", "P1")), st.integers(0, DAYS * 1440))


def price_shown(hand: Hand, qtbot: Any) -> float | None:
    """The price in the box, once it is the true one; None where the drop is refused or does nothing."""
    drag = hand.drag_in_hand
    qtbot.waitUntil(lambda: drag.price is not None or not drag.drop.landed or drag.stays, timeout=400)
    return None if drag.price is None or drag.drop.refused else drag.price.difference


def eased(the_scenario: Scenario) -> Scenario:
    """The scenario with fewer reasons to refuse: any machine makes any order, in up to nine lots of any size."""
    rates = FrozenMap({"f1": 600.0, "f2": 77.0})
    shop = the_scenario.shop
    orders = [
        replace(order, max_lots=9, supports=3, min_lot=0, batch=1, material="", length_mm=None,
                attributes=FrozenMap({**order.attributes, "format": order.attributes.get("format") or "f1"}))
        for order in shop.orders.rows
    ]  # fmt: skip
    machines = [replace(machine, rates=rates, passes=2, max_length_mm=None) for machine in shop.machines.rows]
    return replace(the_scenario, shop=replace(shop, orders=Table(orders), machines=Table(machines), modes=Table()))


@pytest.mark.parametrize("manner", MANNERS)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(the_scenario=scenarios() | scenarios().map(eased), place=PLACES)
def test_that_a_drop_changes_the_cost_by_what_the_box_shows(
    hand: Hand, qtbot: Any, manner: str, the_scenario: Scenario, place: tuple[int, str, int]
) -> None:
    modifiers, others = MANNERS[manner]
    keep_hand_rules(HandRules(others))
    hand.session.load(History(Project((the_scenario,))))
    hand.show(-600, DAYS * 1440 + 600)
    bars, picture = hand.board.contents.picture.bars, hand.board.contents.picture
    if not len(bars) or place[1] not in picture.row_of:
        return
    lot = bars.lots[place[0] % len(bars)]
    before, cost = hand.session.project, hand.session.score.cost
    middle = (bars.start[bars.place[lot.id]] + bars.end[bars.place[lot.id]]) / 2
    goal = hand.at(place[1], place[2])
    hand.carry(hand.at(lot.resource, middle), goal, modifiers)
    if hand.canvas.mouse.gesture is None or not hasattr(hand.canvas.mouse.gesture, "drop"):
        return  # the bar lies beyond what can be seen, or too near to its goal
    shown = price_shown(hand, qtbot)
    hand.release(goal, modifiers)
    if shown is None:
        assert hand.session.project is before
    else:
        assert hand.session.score.cost - cost == pytest.approx(shown, rel=1e-9, abs=1e-6)
        hand.session.undo()
        assert hand.session.project is before
