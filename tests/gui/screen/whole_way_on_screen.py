"""From the factory's messy order book to its own schedule, by mouse: dropped, taken in, solved, filled, looked at.

With CORKBOARD_PICTURES set to a folder, each screen on the way is kept there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QToolBar

from core.files.templates import registered_templates
from tests.core.files.templates.books import TEMPLATES
from tests.gui.answering import Answer
from tests.gui.main_window.test_whole_way import MESSY, factory
from tests.gui.screen.planner import Planner, until

if TYPE_CHECKING:
    from core.model import Scenario

LIST = next(path for path in TEMPLATES if "liste" in path.stem)
LONG = 180


def test_that_a_messy_book_becomes_the_factorys_own_schedule_by_mouse(
    sit_down: Callable[[Scenario | None], Planner], tmp_path: Path
) -> None:
    QSettings().setValue("solve/seconds", 6)
    planner = sit_down(factory())
    drop(planner, MESSY)
    finish_the_wizard(planner)
    solve(planner)
    register(planner, LIST)
    export(planner, tmp_path / "semaine.xlsx")
    shown = orders_in(tmp_path / "semaine.xlsx")
    assert {lot.order for lot in planner.session.scenario.plan.lots.rows} <= shown
    look_at_pages(tmp_path / "semaine.xlsx", shown & {*planner.session.scenario.shop.orders})


def keep(name: str) -> None:
    """Keep a picture of the screen, where pictures are wanted."""
    folder = os.environ.get("CORKBOARD_PICTURES")
    if folder:
        QTest.qWait(300)
        QGuiApplication.primaryScreen().grabWindow(0).save(str(Path(folder, f"{name}.png")))


def drop(planner: Planner, book: Path) -> None:
    """Drag a file out of the window of another program, and let it fall on the board."""
    command = [sys.executable, str(Path(__file__).with_name("drag_source.py")), str(book), "1300", "700"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None
        assert source.stdout.readline() == "shown\n"
        goal = planner.middle(planner.window)
        planner.carry(QPoint(1330, 730), goal)
        for step in range(8):  # both programs take their time to tell each other what is carried
            QTest.qWait(150)
            planner.go(goal + QPoint(step, 0))
        planner.drop()
        until(lambda: planner.window.exchange.wizard is not None, LONG)
        source.terminate()


def button(planner: Planner, name: str) -> QPushButton | None:
    """A button of the wizard that can be pressed."""
    wizard = planner.window.exchange.wizard
    found = None if wizard is None else wizard.findChild(QPushButton, name)
    return found if found is not None and found.isVisible() and found.isEnabled() else None


def finish_the_wizard(planner: Planner) -> None:
    """Next, as long as there is one, and then take the orders in."""
    for page in range(12):
        until(lambda: button(planner, "next") or button(planner, "finish"), LONG)
        keep(f"wizard-{page}")
        last = button(planner, "finish")
        if last is not None:
            planner.click(planner.middle(last))
            break
        following, wizard = button(planner, "next"), planner.window.exchange.wizard
        assert following is not None
        assert wizard is not None
        place = wizard.place
        planner.click(planner.middle(following))
        until(lambda place=place, wizard=wizard: wizard.place != place)
    until(lambda: planner.window.exchange.wizard is None, LONG)
    assert len(planner.session.scenario.shop.orders) > 50
    assert planner.new_steps() == 1
    keep("taken in")


def solve(planner: Planner) -> None:
    """From no plan to one, which is kept."""
    action = planner.window.menus.actions["solve"]
    (bar,) = [one for one in planner.window.findChildren(QToolBar) if one.widgetForAction(action) is not None]
    until(action.isEnabled)
    planner.click(planner.middle(bar.widgetForAction(action)))
    until(lambda: planner.session.solving.state == "ended", LONG)
    QTest.qWait(200)
    found = [one for one in planner.window.findChildren(QPushButton, "keep_button") if one.isVisible()]
    planner.click(planner.middle(found[0]))
    until(lambda: bool(planner.session.scenario.plan.lots))
    keep("solved")


def click_on(planner: Planner, name: str, then: Callable[[], object] | None = None) -> Callable[[Any], None]:
    """An answer to a dialog: a click on its button, and perhaps another answer to what that asks."""

    def deed(dialog: Any) -> None:
        keep(dialog.objectName())
        planner.click(planner.middle(dialog.findChild(QPushButton, name)))
        if then is not None:
            then()

    return deed


def type_name(planner: Planner, path: Path) -> Callable[[Any], None]:
    """An answer to a file dialog: its line is clicked on, filled, and Return pressed."""

    def deed(dialog: Any) -> None:
        assert isinstance(dialog, QFileDialog)
        planner.click(planner.middle(dialog.findChild(QLineEdit)))
        planner.key("ctrl+a")
        planner.write(str(path))
        planner.key("Return")

    return deed


def register(planner: Planner, path: Path) -> None:
    """By the File menu, the dialog for files and the button of the doctor."""
    Answer(type_name(planner, path))
    menu = planner.window.menuBar()
    planner.click(menu.mapToGlobal(menu.actionGeometry(menu.actions()[0]).center()))
    opened = menu.actions()[0].menu()
    until(opened.isVisible)
    action = planner.window.menus.actions["register_template"]
    keep("file menu")
    planner.click(opened.mapToGlobal(opened.actionGeometry(action).center()))
    Answer(click_on(planner, "register_button"))
    until(lambda: bool(registered_templates(planner.session.project)), LONG)
    keep("registered")


def export(planner: Planner, path: Path) -> None:
    """By Ctrl+E: the template that was registered is chosen already; its name is typed."""
    Answer(click_on(planner, "export_button", lambda: Answer(type_name(planner, path))))
    planner.window.activateWindow()
    planner.key("ctrl+e")
    until(path.exists, LONG)
    until(lambda: not planner.window.errand.is_busy and QApplication.activeModalWidget() is None, LONG)
    keep("exported")


def orders_in(path: Path) -> set[Any]:
    """All that stands in the cells of the list."""
    return {cell.value for row in openpyxl.load_workbook(path)["Planning"] for cell in row}


def look_at_pages(path: Path, orders: set[str]) -> None:
    """As LibreOffice shows it, where it is at hand: every order, and no cell that is too narrow."""
    import shutil

    from tests.rendering import TOOLS, Rendered

    if any(shutil.which(tool) is None for tool in TOOLS):
        return
    shown = Rendered(path, path.parent / "libreoffice")
    assert "###" not in shown.text
    assert [one for one in orders if one not in shown.text] == []
    pictures = shown.pictures(90)
    assert len(pictures) == shown.pages >= 1
    folder = os.environ.get("CORKBOARD_PICTURES")
    for picture in pictures if folder else ():
        shutil.copy(picture, str(folder))

