"""How far a reading is, in the window, and leaving it on the way."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.dialogs.import_wizard import understanding
from tests.core.files.intake.books import save
from tests.gui.dialogs.import_wizard.guide import LONGEST, Guide


@pytest.fixture
def empty(make_window, qtbot) -> Guide:
    """A planner before a window on nothing."""
    return Guide(make_window(), qtbot)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A book of 4,000 orders."""
    rows = (("Order", "Customer", "Quantity", "Due"), *((f"O{n}", "Clos", n + 1, None) for n in range(4000)))
    return save(tmp_path, list(rows))


def test_that_the_bar_goes_from_nothing_to_the_end(empty: Guide, large: Path, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(understanding, "TOLD_EVERY", 0)  # a fast machine is done before much would be told
    empty.window.exchange.import_file(large)
    seen: list[int] = []
    bar = empty.wizard.waiting.bar
    bar.valueChanged.connect(seen.append)
    qtbot.waitUntil(lambda: empty.wizard.place >= 0, timeout=LONGEST)
    assert seen == sorted(seen)
    assert len(seen) > 5
    assert seen[-1] > 60


@pytest.mark.parametrize("percent", [1, 62])
def test_that_escape_leaves_at_any_moment_and_ends_the_work(empty: Guide, large: Path, percent: int, qtbot) -> None:
    before = empty.window.session.project
    empty.window.exchange.import_file(large)
    reading, bar = empty.wizard.reading, empty.wizard.waiting.bar
    qtbot.waitUntil(lambda: bar.value() >= percent, timeout=LONGEST)
    qtbot.keyClick(empty.wizard, Qt.Key.Key_Escape)
    assert (empty.window.exchange.wizard, reading.is_busy) == (None, False)
    assert empty.window.session.project is before


def test_that_the_window_stays_at_work_while_thousands_of_orders_come_in(empty: Guide, large: Path) -> None:
    empty.drop(large)
    empty.go_to("compare")
    empty.click("finish")
    assert empty.wizard.reading.is_busy  # the step is made on a thread, not in the click
    empty.wait_for_end()
    assert len(empty.window.session.scenario.shop.orders) == 4000


def test_that_rubbish_is_collected_again_when_the_wizard_is_gone(empty: Guide, large: Path, qtbot) -> None:
    empty.drop(large)
    assert not gc.isenabled()
    empty.wizard.reject()
    qtbot.waitUntil(gc.isenabled, timeout=LONGEST)
