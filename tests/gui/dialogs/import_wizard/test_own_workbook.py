"""The workbook that the window exported, dropped on it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.files import write_schedule
from core.language import use
from gui.main_window import MainWindow
from tests.gui.dialogs.import_wizard.guide import Guide


@pytest.mark.parametrize("spoken", ["en", "fr"])
def test_that_its_orders_are_found_and_nothing_would_change(
    window: MainWindow, qtbot, tmp_path: Path, spoken: str
) -> None:
    use(spoken)
    write_schedule(window.session.scenario, tmp_path / "plan.xlsx")
    use("en")
    guide = Guide(window, qtbot)
    guide.drop(tmp_path / "plan.xlsx")
    assert guide.wizard.table_page.kinds.currentText() == "Orders"
    guide.go_to("compare")
    assert (guide.wizard.finish.text(), guide.wizard.finish.isEnabled()) == ("Nothing to import", False)
    guide.wizard.reject()
    assert window.session.history.steps == ()
