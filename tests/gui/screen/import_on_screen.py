"""An import that does not go straight, by mouse: a cell corrected, back and forth, given up, begun again, taken in,
the same book once more, undone once, saved, opened again: the report is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolBar

from core.files.intake import reports_in
from gui.dialogs import ReportDialog
from tests.gui.answering import Answer
from tests.gui.dialogs.import_wizard.guide import texts
from tests.gui.main_window.test_whole_way import MESSY, factory
from tests.gui.screen.planner import Planner, until
from tests.gui.screen.whole_way_on_screen import LONG, button, drop, keep

if TYPE_CHECKING:
    from core.model import Scenario
    from gui.dialogs import ImportWizard

READ = 3
"""The column of what was read."""


def test_that_an_import_with_detours_is_one_step_and_its_report_stays(
    sit_down: Callable[[Scenario | None], Planner], tmp_path: Path
) -> None:
    planner = sit_down(factory())
    known = len(planner.session.scenario.shop.orders)
    drop(planner, MESSY)
    go_to_check(planner)
    correct(planner, "K70", "12")
    press(planner, "back")
    press(planner, "next")
    assert "K70" in wizard(planner).reading.wishes.corrections
    give_up(planner)
    assert (planner.new_steps(), len(planner.session.scenario.shop.orders)) == (0, known)
    drop(planner, MESSY)
    go_to_check(planner)
    assert not wizard(planner).reading.wishes.corrections
    correct(planner, "K70", "12")
    take_in(planner)
    assert planner.session.scenario.shop.orders["OF26-1468"].quantity == 12000
    come_again(planner)
    undo_and_redo(planner, known)
    save_and_open(planner, tmp_path / "factory.cork")


def wizard(planner: Planner) -> ImportWizard:
    """The wizard that is open."""
    found = planner.window.exchange.wizard
    assert found is not None
    return found


def press(planner: Planner, name: str) -> None:
    """Click a button of the wizard that leads to another page."""
    until(lambda: button(planner, name), LONG)
    place, found = wizard(planner).place, button(planner, name)
    assert found is not None
    planner.click(planner.middle(found))
    until(lambda: wizard(planner).place != place)


def go_to_check(planner: Planner) -> None:
    """Next, up to the page with the rows."""
    until(lambda: button(planner, "next"), LONG)
    while wizard(planner).pages[wizard(planner).place] is not wizard(planner).check_page:
        press(planner, "next")


def correct(planner: Planner, cell: str, text: str) -> None:
    """Double-click what was read in a cell, and write something else."""
    view, reading = wizard(planner).check_page.table, wizard(planner).reading
    row = next(place for place, line in enumerate(view.rows.lines) if line.cell == cell)
    at = view.viewport().mapToGlobal(view.visualRect(view.model().index(row, READ)).center())
    planner.click(at)
    QTest.qWait(600)  # or the three clicks are none of two
    planner.do("click", "--repeat", 2, "--delay", 60, 1)
    planner.key("ctrl+a")
    planner.write(text)
    planner.key("Return")
    until(lambda: cell in reading.wishes.corrections and not reading.is_busy, LONG)
    keep("corrected")


def give_up(planner: Planner) -> None:
    """Click Cancel."""
    (cancel,) = [one for one in wizard(planner).findChildren(QPushButton) if one.text().replace("&", "") == "Cancel"]
    planner.click(planner.middle(cancel))
    until(lambda: planner.window.exchange.wizard is None, LONG)


def take_in(planner: Planner) -> None:
    """Next, and then the button that takes the orders in."""
    while not button(planner, "finish"):
        press(planner, "next")
    finish = button(planner, "finish")
    assert finish is not None
    planner.click(planner.middle(finish))
    until(lambda: planner.window.exchange.wizard is None, LONG)
    assert planner.new_steps() == 1


def come_again(planner: Planner) -> None:
    """The same book once more: what was corrected here, it says as before, so nothing of it comes in."""
    drop(planner, MESSY)
    until(lambda: wizard(planner).place >= 0 and not wizard(planner).reading.is_busy, LONG)
    while wizard(planner).place < len(wizard(planner).pages) - 1:
        press(planner, "next")
    keep("again")
    assert wizard(planner).compare_page.count == 0
    give_up(planner)
    assert planner.new_steps() == 0


def undo_and_redo(planner: Planner, known: int) -> None:
    """One undo takes all of it back."""
    many = len(planner.session.scenario.shop.orders)
    click_tool(planner, "undo")
    until(lambda: len(planner.session.scenario.shop.orders) == known)
    click_tool(planner, "redo")
    until(lambda: len(planner.session.scenario.shop.orders) == many)


def click_tool(planner: Planner, name: str) -> None:
    """Click a button of the tool bar."""
    action = planner.window.menus.actions[name]
    bars = planner.window.findChildren(QToolBar)
    button = next(found for bar in bars if (found := bar.widgetForAction(action)) is not None)
    until(lambda: button.isVisible() and action.isEnabled())
    planner.click(planner.middle(button))


def save_and_open(planner: Planner, path: Path) -> None:
    """The file holds the report, and the menu opens it."""
    assert planner.window.documents.save_as(path)
    planner.window.documents.new()
    assert not reports_in(planner.session.project.settings)
    planner.window.documents.open_file(str(path))
    seen: list[list[tuple[str, ...]]] = []

    def look_at(dialog: object) -> None:
        assert isinstance(dialog, ReportDialog)
        keep("report")
        seen.append(texts(dialog.table))
        dialog.reject()

    Answer(look_at)
    planner.window.menus.actions["import_report"].trigger()
    assert any(row[0] == "K70" and "changed by the planner" in row[-1] for row in seen[0])
