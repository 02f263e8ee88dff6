"""Everything of a network that can be handled has a name, for those who do not see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.gui.main_window.test_accessibility import handled
from tests.gui.offers.driving import Desk


@pytest.mark.parametrize("dock", ["next_best", "simulation", "acceptance", "dashboard"])
def test_that_everything_that_can_be_handled_has_a_name(desk: Desk, dock: str) -> None:
    desk.window.docks.show(dock)
    desk.page.reason.ask("Why?", desk.session.scenario.shop)
    QApplication.processEvents()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {widget.parentWidget().objectName()}"
        for widget in handled(desk.window)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_that_f6_goes_from_the_lines_to_the_panels_and_back(desk: Desk) -> None:
    desk.lines.setFocus()
    seen = []
    for _ in range(8):
        desk.key(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert desk.lines in seen
    assert len(set(seen)) > 2
