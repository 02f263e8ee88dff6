"""Each gesture of the board with a real mouse, and each undone to the very same project."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListView

from core.evaluate import evaluate
from gui.gantt.missing_orders import ORDER
from gui.hand_rules import HandRules, keep_hand_rules
from tests.gui.screen.planner import Planner, until

HOUR = 60


def names(planner: Planner) -> list[str]:
    """The lots of the plan, machine by machine."""
    by_resource = planner.session.scenario.plan.by_resource
    return [lot.id for machine in planner.session.scenario.shop.machines for lot in by_resource.get(machine, ())]


def undone(planner: Planner, before: object) -> bool:
    """Whether one Ctrl+Z brings back the very same project."""
    planner.key("ctrl+z")
    return planner.session.project is before


def test_that_a_bar_goes_where_it_is_dragged(planner: Planner) -> None:
    before, lot = planner.session.project, planner.lot(names(planner)[2])
    planner.drag(planner.bar(lot.id), planner.later(lot.id, 12 * HOUR))
    assert planner.new_steps() == 1
    assert planner.lot(lot.id).start != lot.start
    assert planner.lot(lot.id).locked == {"resource", "start"}
    assert undone(planner, before)


def test_that_a_bar_goes_to_another_machine_at_the_price_that_was_shown(planner: Planner) -> None:
    before, cost = planner.session.project, planner.session.cost
    first, _, _, other, *_ = names(planner)
    planner.carry(planner.bar(first), planner.later(other, 300))
    gesture = planner.board.canvas.mouse.gesture
    until(lambda: gesture is not None and gesture.price is not None)  # type: ignore[attr-defined]
    shown = gesture.price.difference  # type: ignore[union-attr]
    planner.drop()
    assert planner.lot(first).resource == planner.lot(other).resource
    assert abs(evaluate(planner.session.scenario).cost - cost - shown) < 1e-9
    assert undone(planner, before)


def test_that_followers_give_way_where_the_hand_only_pushes(planner: Planner) -> None:
    keep_hand_rules(HandRules("push"))
    before, (first, second, third, *_) = planner.session.project, names(planner)
    planner.drag(planner.bar(first), planner.later(first, 260))
    assert [planner.lot(one).start for one in (second, third)] != [
        before.scenario.plan.lots[one].start for one in (second, third)]
    assert undone(planner, before)


def test_that_shift_puts_it_exactly_there_and_moves_nobody_else(planner: Planner) -> None:
    before, (first, second, *_) = planner.session.project, names(planner)
    planner.drag(planner.bar(first), planner.later(first, 250), "shift")
    assert planner.lot(second) is before.scenario.plan.lots[second]
    assert any(conflict.kind == "overlap" for conflict in planner.session.conflicts)
    assert undone(planner, before)


def test_that_a_machine_that_cannot_make_it_refuses_with_a_reason(planner: Planner) -> None:
    shop, before = planner.session.scenario.shop, planner.session.project
    lot = next(lot for lot in before.scenario.plan.lots.rows if any(
        not shop.pairing(lot.order, machine).is_allowed for machine in shop.machines))
    unable = next(machine for machine in shop.machines if not shop.pairing(lot.order, machine).is_allowed)
    refused: list[str] = []
    planner.session.refused.connect(refused.append)
    planner.drag(planner.bar(lot.id), planner.place(unable, (lot.start or 0) + 4 * HOUR))
    assert planner.session.project is before
    assert "cannot make" in refused[0]


def test_that_several_selected_bars_go_together(planner: Planner) -> None:
    before, (first, second, *_) = planner.session.project, names(planner)
    planner.click(planner.bar(first))
    planner.click(planner.bar(second), "ctrl")
    assert planner.session.selection.lots == {first, second}
    planner.drag(planner.bar(first), planner.later(first, 700))
    assert planner.new_steps() == 1
    moved = [one for one in (first, second) if planner.lot(one).start != before.scenario.plan.lots[one].start]
    assert moved == [first, second]
    assert undone(planner, before)


def test_that_esc_forgets_the_drag(planner: Planner) -> None:
    before, (first, *_) = planner.session.project, names(planner)
    planner.carry(planner.bar(first), planner.later(first, 700))
    planner.key("Escape")
    planner.drop()
    assert planner.session.project is before
    assert planner.board.canvas.mouse.gesture is None


def test_that_a_rubber_band_selects_what_it_touches(planner: Planner) -> None:
    first, second, *_ = names(planner)
    planner.drag(planner.later(first, -240), planner.bar(second, 0.3) + QPoint(0, 4))
    assert planner.session.selection.lots >= {first, second}


def test_that_an_order_comes_from_the_tray_onto_the_board(planner: Planner) -> None:
    before, lot = planner.session.project, planner.lot(names(planner)[2])
    tray = planner.board.findChild(QListView, "board_tray")
    shop = planner.session.scenario.shop
    orders = [tray.model().index(row, 0).data(ORDER).id for row in range(6)]
    row = next(row for row, order in enumerate(orders) if shop.pairing(order, lot.resource).is_allowed)
    chip = tray.visualRect(tray.model().index(row, 0)).center()
    planner.drag(tray.viewport().mapToGlobal(chip), planner.later(lot.id, -HOUR))
    assert planner.new_steps() == 1
    assert len(planner.session.scenario.plan.lots) == len(before.scenario.plan.lots) + 1
    assert undone(planner, before)
