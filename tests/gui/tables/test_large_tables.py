"""Fifty thousand orders: what is done is counted, not timed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import Qt

from core.model import FrozenMap, Scenario
from gui.tables.content import Content
from tests.builders import order, scenario, shop
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet

ROWS = 50_000
PAGE = 60 * 12
"""More cells than the window of the tests can show."""


@pytest.fixture(scope="module")
def many() -> Scenario:
    attributes = [FrozenMap({"format": "24x44", "colour": f"c{at}"}) for at in range(13)]
    rows = [
        order(f"OF-{at}", 1000 + at * 37 % 9000, customer=f"Maison {at * 7919 % 997}", due=at * 97 % 20000,
              attributes=attributes[at % 13])
        for at in range(ROWS)
    ]  # fmt: skip
    return scenario(shop(rows))


@pytest.fixture
def sheet(open_table: Open, many: Scenario) -> Sheet:
    return open_table("orders", many)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the content is asked for a text or a getter."""
    counted: Counter[str] = Counter()
    for name in ("text", "getter", "written"):
        original = getattr(Content, name)

        def counting(self: Content, *args: Any, name: str = name, original: Any = original) -> Any:
            counted[name] += 1
            return original(self, *args)

        monkeypatch.setattr(Content, name, counting)
    return counted


def repaint(sheet: Sheet) -> None:
    sheet.view.viewport().repaint()
    sheet.view.frozen.viewport().repaint()


def test_that_a_page_is_painted_from_the_cells_it_shows(sheet: Sheet, calls: Counter[str]) -> None:
    sheet.view.verticalScrollBar().setValue(700_000)
    calls.clear()
    repaint(sheet)
    assert 0 < calls["text"] <= PAGE


def test_that_sorting_reads_each_value_once_and_no_text(sheet: Sheet, calls: Counter[str], qtbot: Any) -> None:
    with qtbot.waitSignal(sheet.model.layoutChanged):
        sheet.area.arrange(sheet.model.arrangement.sorted_by("customer").sorted_by("due", add=True))
    assert calls["text"] == 0
    assert sheet.column("customer")[0] == "Maison 0"


def test_that_typing_on_in_the_search_makes_no_text_anew(sheet: Sheet, calls: Counter[str]) -> None:
    sheet.area.find("maison 12")
    calls.clear()
    sheet.area.find("maison 123")
    repaint(sheet)
    assert calls["text"] <= PAGE
    assert "Maison 123" in set(sheet.column("customer"))


def test_that_an_edit_reads_no_more_than_a_page(sheet: Sheet, calls: Counter[str]) -> None:
    sheet.go(40_000, "quantity")
    calls.clear()
    sheet.type("77")
    repaint(sheet)
    assert calls["text"] <= 3 * PAGE
    assert sheet.scenario.shop.orders["OF-40000"].quantity == 77


def test_that_fifteen_thousand_pasted_cells_are_one_step_and_one_signal(sheet: Sheet, qtbot: Any) -> None:
    told: list[object] = []
    sheet.go(1000, "quantity")
    sheet.model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    sheet.paste("".join(f"{at}\t8/9/2026 10:00\r\n" for at in range(7500)))
    assert sheet.step == "Paste 7500 × 2 cells"
    assert len(told) == 2  # the rows, and the calculated columns
    assert sheet.scenario.shop.orders["OF-8499"].quantity == 7499
    sheet.session.undo()
    assert len(told) == 4


def test_that_all_can_be_selected_and_copied(sheet: Sheet) -> None:
    told: list[object] = []
    sheet.session.selection_changed.connect(told.append)
    sheet.ctrl(Qt.Key.Key_A)
    assert len(told) == 1
    assert len(sheet.session.selection.orders) == ROWS
    assert sheet.copied().count("\r\n") == ROWS


def test_that_thousands_of_orders_are_appended_by_one_paste(sheet: Sheet) -> None:
    sheet.go(ROWS, "id")
    sheet.paste("".join(f"X-{at}\tDupont\r\n" for at in range(5000)))
    assert sheet.step == "Paste 5,000 orders"
    assert sheet.area.counts.count.text() == "55,000 orders"
