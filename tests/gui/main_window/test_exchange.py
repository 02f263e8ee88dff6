"""Order books in, as the planner does it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LONGEST = 120_000


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
    """Until no file is being read."""
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
