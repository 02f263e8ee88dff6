"""A planner's morning at the screen, from the bare order book to the workbook: one long test, with a real mouse."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from core.evaluate import evaluate
from core.model import Lot
from tests.gui.screen.planner import Planner, until

if TYPE_CHECKING:
    from core.model import Scenario

DAY, HOUR = 1440, 60
LONG = 240
"""Seconds that a search may take on a machine with other work."""


def test_that_a_planner_gets_from_an_order_book_to_a_workbook(
    sit_down: Callable[[Scenario | None], Planner], tmp_path: Path
) -> None:
    QSettings().setValue("solve/seconds", 4)
    QSettings().setValue("repair/seconds", 2)
    planner = sit_down(None)
    solve(planner)
    for _ in range(3):
        drag_a_bar(planner)
    repair(planner)
    undo_twice(planner)
    late = find_a_late_order(planner)
    ask_why(planner, late)
    lock(planner, late)
    export(planner, tmp_path / "plan.xlsx")


def press(planner: Planner, name: str) -> None:
    """Click on a button of the window, as soon as it is there."""
    until(lambda: seen(planner, name))
    planner.click(planner.middle(seen(planner, name)[0]))


def seen(planner: Planner, name: str) -> list[QPushButton]:
    """The buttons of a name that can be pressed."""
    found = planner.window.findChildren(QPushButton, name)
    return [button for button in found if button.isVisible() and button.isEnabled()]


def solve(planner: Planner) -> None:
    """From no plan to one, which is kept."""
    assert not planner.session.scenario.plan.lots
    planner.key("F5")
    until(lambda: planner.session.solving.state == "ended", LONG)
    QTest.qWait(300)  # the desk makes room for what it has to say
    press(planner, "keep_button")
    until(lambda: bool(planner.session.scenario.plan.lots))
    assert planner.new_steps() == 1
    assert not planner.session.conflicts


def in_view(planner: Planner) -> list[Lot]:
    """Bars that may be taken and have room around them in the window, the longest first: the only lots of their orders,
    which no support in use can keep away."""
    view, since = planner.board.navigation.viewport, planner.session.hand.since
    plan = planner.session.scenario.plan
    lots = [lot for lot in plan.lots.rows if not lot.locked and len(plan.by_order[lot.order]) == 1
            and max(since, view.left) < (lot.start or 0) and (lot.end or 0) < view.right - DAY]
    return sorted(lots, key=lambda lot: (lot.start or 0) - (lot.end or 0))


def drag_a_bar(planner: Planner) -> None:
    """A bar half a day later on its row: priced before, true after, explained below the board."""
    planner.window.board.zoom_to_all()
    lot, cost = in_view(planner)[0], planner.session.cost
    planner.carry(planner.bar(lot.id), planner.later(lot.id, 12 * HOUR))
    gesture: Any = planner.board.canvas.mouse.gesture
    until(lambda: gesture.price is not None or gesture.drop.refused is not None)
    assert gesture.drop.refused is None
    shown = gesture.price.difference
    planner.drop()
    assert planner.new_steps() == 1
    assert abs(evaluate(planner.session.scenario).cost - cost - shown) < 1e-6
    assert planner.lot(lot.id).locked == {"resource", "start"}
    strip = planner.window.after_drop.strip
    until(lambda: strip.isVisible() and lot.order in strip.head.text())  # another step's strip may still be there


def repair(planner: Planner) -> None:
    """From the strip: what the hand fixed stays, the rest gets no dearer, and it is one step."""
    fixed = [lot for lot in planner.session.scenario.plan.lots.rows if lot.locked]
    cost = planner.session.cost
    press(planner, "strip_repair")
    until(lambda: planner.session.solving.state == "ended", LONG)
    assert len(fixed) == 3
    if planner.session.solving.is_worth_keeping:
        press(planner, "strip_apply")
        assert planner.new_steps() == 1
        assert planner.last_step.startswith("Repair")
        assert planner.session.cost < cost
    else:
        planner.session.solving.forget()
    assert all(planner.lot(lot.id) == lot for lot in fixed)


def undo_twice(planner: Planner) -> None:
    """Two steps back are the very same project as two steps ago."""
    history = planner.session.history
    before = history.at(history.finger - 2)
    planner.board.setFocus()
    planner.key("ctrl+z", "ctrl+z")
    assert planner.session.project is before


def find_a_late_order(planner: Planner) -> str:
    """By Ctrl+F and a part of its number; it is selected, shown and ringed."""
    lateness, plan = planner.session.score.lateness_of, planner.session.scenario.plan
    free = [order for order in lateness if not any(lot.locked for lot in plan.by_order[order])]
    late = max(free, key=lambda order: lateness[order])
    planner.key("ctrl+f")
    planner.write(late)
    planner.key("Return")
    until(lambda: planner.session.selection.orders == {late})
    assert planner.board.canvas.overlay.flashed
    planner.key("Escape")
    return late


def ask_why(planner: Planner, order: str) -> None:
    """By the keyboard; the panel says how late it is and what holds it."""
    planner.key("ctrl+shift+w")
    panel: Any = planner.window.docks.panel("why")
    until(panel.isVisible)
    until(lambda: any(order in text for text in texts_of(panel)))
    until(lambda: panel.search is not None and "…" not in "".join(texts_of(panel)[:4]), LONG)


def texts_of(widget: QWidget) -> list[str]:
    """What a panel says, from its labels."""
    seen = [one for one in widget.findChildren(QWidget) if hasattr(one, "text") and one.isVisible()]
    return [one.text() for one in seen if one.text()]


def lock(planner: Planner, order: str) -> None:
    """A click on a bar and the key L."""
    lot = planner.session.scenario.plan.by_order[order][0]
    planner.window.board.show_lots([lot.id])
    planner.click(planner.bar(lot.id))
    planner.key("l")
    until(lambda: planner.lot(lot.id).locked == {"resource", "start"})


def export(planner: Planner, path: Path) -> None:
    """By the dialogs of Ctrl+E, which are answered while the window waits: the standard workbook, and its name."""
    name = f"xdotool key ctrl+a; xdotool type --delay 10 '{path}'; xdotool key Return"
    typing = f"sleep 1.5; xdotool key Return; sleep 1.5; {name}"
    typist = subprocess.Popen(["sh", "-c", typing])
    planner.key("ctrl+e")
    assert typist.wait(20) == 0
    until(path.exists, LONG)
    until(lambda: QApplication.activeModalWidget() is None)
    book = openpyxl.load_workbook(path)
    text = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert {lot.order for lot in planner.session.scenario.plan.lots.rows} <= text
