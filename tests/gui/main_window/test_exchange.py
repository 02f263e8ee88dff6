"""Order books in, schedules and exchange files out, as the planner does it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtGui import QImage

from core.files import read_exchange
from gui import look

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LONGEST = 30_000


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Two new orders, one changed, and one with a date that is none."""
    workbook = openpyxl.Workbook()
    workbook.active.append(["Order", "Customer", "Quantity", "Due"])
    for row in (
        ("C", "Clos Vert", 500, datetime(2026, 9, 9, 10)),
        ("D", "Clos Vert", 700, datetime(2026, 9, 10, 10)),
        ("B", "Clos Vert", 1234, datetime(2026, 9, 9)),
        ("E", "Clos Vert", "many", datetime(2026, 9, 9)),
    ):
        workbook.active.append(row)
    workbook.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def wait(qtbot, window: MainWindow) -> None:
    """Until no file is being read or written."""
    qtbot.waitUntil(lambda: not window.exchange.is_busy, timeout=LONGEST)


def test_that_a_workbook_without_orders_is_refused_in_a_sentence(window: MainWindow, tmp_path: Path, qtbot) -> None:
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    window.exchange.import_file(tmp_path / "empty.xlsx")
    wait(qtbot, window)
    assert "holds no order book" in window.notices.sentence.text()
    assert window.notices.button.text() == "Another file…"


def test_that_a_held_project_takes_no_orders_in(window: MainWindow, book: Path) -> None:
    window.session.read_only_reason = "Anna has it open."
    window.exchange.import_file(book)
    assert not window.exchange.is_busy
    assert window.notices.sentence.text() == "Anna has it open."


def test_that_the_schedule_is_written_as_a_workbook(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exchange.export_schedule(tmp_path / "week.xlsx")
    wait(qtbot, window)
    assert window.notices.sentence.text() == "week.xlsx is written."
    cells = [cell for sheet in openpyxl.load_workbook(tmp_path / "week.xlsx") for row in sheet.values for cell in row]
    assert "A" in cells


def test_that_a_schedule_that_cannot_be_written_says_why_and_offers_another_name(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    window.exchange.export_schedule(tmp_path / "nowhere" / "week.xlsx")
    wait(qtbot, window)
    assert "There is no folder" in window.notices.sentence.text()
    assert window.notices.button.isVisible()


def test_that_the_whole_project_is_written_for_other_systems(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exchange.export_json(tmp_path / "plan.json")
    wait(qtbot, window)
    assert read_exchange(tmp_path / "plan.json").project.scenario.shop == window.session.scenario.shop


def test_that_the_board_is_saved_as_a_picture_of_the_whole_plan(window: MainWindow, tmp_path: Path) -> None:
    window.board.show_minute(40_000)
    window.exchange.save_picture(tmp_path / "board.png")
    picture = QImage(str(tmp_path / "board.png"))
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, 400, 7)}
    assert (picture.width(), picture.height()) == (2800, 840)
    assert look.LIGHT.on_time in colours  # the bar of A
    assert window.notices.sentence.text() == "board.png is written."


def test_that_a_picture_that_cannot_be_written_says_why(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "board.png").mkdir()
    window.exchange.save_picture(tmp_path / "board.png")
    assert window.notices.sentence.text().startswith("board.png could not be written: ")
    assert (tmp_path / "board.png").is_dir()


def test_that_a_second_file_waits_for_the_first(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exchange.export_json(tmp_path / "one.json")
    window.exchange.export_json(tmp_path / "two.json")
    assert window.notices.sentence.text() == "one.json is still being worked on."
    wait(qtbot, window)
    assert not (tmp_path / "two.json").exists()
