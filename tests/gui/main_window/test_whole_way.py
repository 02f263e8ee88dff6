"""From the factory's own order book to its own schedule: dropped, taken in, solved, filled, and read back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

from core.edit import History
from core.files import ProjectFile, read_any, read_order_book
from core.files.templates import registered_templates
from core.model import FrozenMap, Project, Scenario, Table
from core.solve import SolveOptions
from tests.core.files.templates.books import TEMPLATES
from tests.gui.answering import Answer, press
from tests.gui.conftest import SAMPLES
from tests.gui.dialogs.import_wizard.guide import Guide

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.main_window import MainWindow

MESSY = Path(__file__).resolve().parents[2] / "data" / "db-of_messy_fr.xlsx"
LIST = next(path for path in TEMPLATES if "liste" in path.stem)
LONGEST = 60_000


def factory() -> Scenario:
    """The machines of the cork sample, without an order, able to print whatever the messy book asks for: it writes
    formats the other way round, and has an order of many weeks."""
    shop = read_any(SAMPLES / "cork-factory.json").scenario.shop
    formats = sorted({order.format for order in read_order_book(MESSY, shop).orders if order.format})
    able = [replace(one, rates=FrozenMap(dict.fromkeys(formats, 60_000))) for one in shop.machines.rows]
    bare = replace(shop, orders=Table(), modes=Table(), offers=Table())
    return Scenario(replace(bare, machines=Table(able), horizon_days=365))


@pytest.mark.slow
def test_that_a_messy_book_becomes_the_factorys_own_schedule(
    make_window: Callable[[], MainWindow], tmp_path: Path, qtbot
) -> None:
    window = make_window()
    session, templating = window.session, window.templating
    history = History(Project((factory(),), name="Marquage"))
    session.load(history, file=ProjectFile.untitled(history))
    guide = Guide(window, qtbot)
    guide.drop(MESSY)
    guide.go_to("compare")
    guide.finish()
    session.solving.start(session.scenario, SolveOptions(seconds=30, workers=1, seed=1, iterations=200))
    qtbot.waitUntil(lambda: not session.solving.is_running, timeout=LONGEST)
    assert session.keep_solution()
    asked = Answer(press("register_button"))
    templating.register(LIST)
    qtbot.waitUntil(lambda: bool(asked.asked) and not templating.errand.is_busy, timeout=LONGEST)
    (template,) = registered_templates(session.project)
    templating.export(template, tmp_path / "week.xlsx")
    qtbot.waitUntil(lambda: not templating.errand.is_busy, timeout=LONGEST)
    shown = {cell.value for row in openpyxl.load_workbook(tmp_path / "week.xlsx")["Planning"] for cell in row}
    assert {lot.order for lot in session.scenario.plan.lots.rows} <= shown
    assert len(shown & set(session.scenario.shop.orders)) > 50
    templating.read_back(tmp_path / "week.xlsx")
    qtbot.waitUntil(lambda: templating.returned is not None, timeout=LONGEST)
    assert templating.returned is not None
    assert templating.returned.summary == "The workbook shows the very same plan."
