"""What keys, the wheel and the other button do while a bar is in hand, with a real mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.edit import part_sizes
from core.errors import EditRefused
from core.evaluate import evaluate
from gui.gantt.move_lots import MoveLots
from tests.gui.screen.gestures_on_screen import HOUR, names, undone
from tests.gui.screen.planner import Planner, until

if TYPE_CHECKING:
    from core.model import Lot


def in_hand(planner: Planner) -> MoveLots:
    """The drag that goes on."""
    gesture = planner.board.canvas.mouse.gesture
    assert isinstance(gesture, MoveLots)
    return gesture


def splittable(planner: Planner) -> Lot:
    """A lot in view that may be split, and is its order's only one."""
    scenario = planner.session.scenario
    view = planner.board.navigation.viewport
    for lot in scenario.plan.lots.rows:
        if not view.left < (lot.start or 0) < (lot.end or 0) < view.right - 12 * HOUR:
            continue
        if len(scenario.plan.by_order[lot.order]) == 1 < scenario.shop.orders[lot.order].max_lots:
            try:
                if len(part_sizes(scenario, lot.order, lot.quantity)) > 4:
                    return lot
            except EditRefused:
                continue
    raise AssertionError("no lot in view may be split")


def test_that_ctrl_takes_a_part_along_and_the_wheel_makes_it_more(planner: Planner) -> None:
    before, lot = planner.session.project, splittable(planner)
    planner.carry(planner.bar(lot.id), planner.later(lot.id, 12 * HOUR), "ctrl")
    half = in_hand(planner).carrying.grabbed.quantity
    planner.do("click", 4)
    more = in_hand(planner).carrying.grabbed.quantity
    planner.drop("ctrl")
    assert half < more < lot.quantity
    assert sorted(one.quantity for one in planner.session.scenario.plan.by_order[lot.order]) == sorted(
        [more, lot.quantity - more])  # fmt: skip
    assert planner.last_step.startswith(f"Split {lot.order}: ")
    assert undone(planner, before)


def test_that_letting_go_of_ctrl_takes_all_of_it_again(planner: Planner) -> None:
    lot = splittable(planner)
    planner.carry(planner.bar(lot.id), planner.later(lot.id, 12 * HOUR), "ctrl")
    assert in_hand(planner).carrying.grabbed.of == lot.quantity
    planner.do("keyup", "ctrl")
    assert in_hand(planner).carrying.grabbed.of is None
    planner.key("Escape")
    planner.drop()
    assert planner.new_steps() == 0


def test_that_a_digit_drops_at_the_best_place_for_its_price(planner: Planner) -> None:
    before, cost, lot = planner.session.project, planner.session.cost, planner.lot(names(planner)[2])
    planner.carry(planner.bar(lot.id), planner.later(lot.id, 12 * HOUR))
    until(lambda: in_hand(planner).prices.best)
    slot = in_hand(planner).prices.best[0]
    planner.key("1")
    planner.drop()
    assert (planner.lot(lot.id).resource, planner.lot(lot.id).start) == (slot.resource, slot.start)
    assert abs(evaluate(planner.session.scenario).cost - cost - slot.price) < 1e-9
    assert undone(planner, before)


def test_that_a_right_click_forgets_the_drag_and_opens_no_menu(planner: Planner) -> None:
    before, lot = planner.session.project, planner.lot(names(planner)[2])
    planner.carry(planner.bar(lot.id), planner.later(lot.id, 12 * HOUR))
    planner.do("click", 3)
    assert planner.board.canvas.mouse.gesture is None
    planner.drop()
    assert planner.session.project is before
    assert planner.window.isActiveWindow()


def test_that_a_drag_at_the_edge_pulls_the_board_and_its_prices_along(planner: Planner) -> None:
    lot, left = planner.lot(names(planner)[2]), planner.board.navigation.viewport.left
    canvas = planner.board.canvas
    edge = canvas.mapToGlobal(canvas.rect().topRight())
    goal = planner.bar(lot.id)
    goal.setX(edge.x() - 6)
    planner.carry(planner.bar(lot.id), goal)
    until(lambda: planner.board.navigation.viewport.left > left + HOUR)
    assert in_hand(planner).prices.map is not None
    planner.key("Escape")
    planner.drop()
    assert planner.new_steps() == 0
