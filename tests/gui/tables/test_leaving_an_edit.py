"""A cell whose text is refused, and what happens to its table next."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler

from core.edit import remove_rows
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet


@pytest.fixture
def warnings() -> Iterator[list[str]]:
    """What Qt says of fields that a view does not know."""
    said: list[str] = []
    before = qInstallMessageHandler(
        lambda _kind, _where, text: said.append(text) if "does not belong" in text else None)
    yield said
    qInstallMessageHandler(before)


def add_a_row(sheet: Sheet) -> None:
    sheet.ctrl(Qt.Key.Key_Plus)


def add_without_leaving(sheet: Sheet) -> None:
    """As where the window is not the active one, so that no field is left."""
    assert sheet.editor is not None
    sheet.editor.blockSignals(True)
    sheet.panel.add_row()
    sheet.type("E")


def take_the_row_away(sheet: Sheet) -> None:
    sheet.session.apply("Remove B", remove_rows, "orders", ["B"])


def undo(sheet: Sheet) -> None:
    sheet.session.undo()


@pytest.mark.parametrize("deed", [add_a_row, add_without_leaving, take_the_row_away, undo])
def test_that_a_field_with_a_bad_text_is_left_without_a_warning(
    open_table: Open, warnings: list[str], deed: Callable[[Sheet], None]
) -> None:
    sheet = open_table()
    add_a_row(sheet)
    sheet.type("D")
    sheet.go(1, "quantity")
    sheet.type("many", end=None)
    deed(sheet)
    sheet.view.setFocus()
    sheet.put(0, "quantity", "150")
    assert warnings == []
    assert sheet.text(0, "quantity") == "150"
