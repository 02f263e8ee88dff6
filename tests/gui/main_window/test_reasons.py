"""An entry that cannot be chosen says why, in its tip and in the status line."""

from __future__ import annotations

import pytest

from gui.actions import ACTIONS
from gui.main_window import MainWindow
from tests.gui.conftest import SAMPLES


def silent(window: MainWindow) -> list[str]:
    """The entries that cannot be chosen and do not say why."""
    window.menus.refresh()
    entries = [window.menus.actions[action.id] for action in ACTIONS]
    return [
        entry.objectName() for entry in entries
        if entry.isVisible() and not entry.isEnabled() and "\n" not in entry.toolTip()
    ]  # fmt: skip


def reason(window: MainWindow, name: str) -> str:
    """What the second line of a tip says; the status line says the same."""
    window.menus.refresh()
    entry = window.menus.actions[name]
    assert not entry.isEnabled()
    assert entry.toolTip().split("\n", 1)[1] == entry.statusTip()
    return entry.statusTip()


def test_that_in_an_empty_project_every_entry_says_why_it_cannot_be_chosen(make_window) -> None:
    window = make_window()
    assert silent(window) == []
    assert reason(window, "solve") == "There are no orders yet. Import them, or type them into the table."
    assert reason(window, "repair") == reason(window, "solve")
    assert reason(window, "export_schedule") == "Nothing is planned yet."


@pytest.mark.parametrize("sample", ["cork-factory", "laser-network", "welding-shop"])
@pytest.mark.parametrize("workspace", ["schedule", "offers", "allocate"])
def test_that_with_nothing_selected_and_nothing_planned_every_entry_says_why(
    window: MainWindow, sample: str, workspace: str
) -> None:
    window.documents.open_file(str(SAMPLES / f"{sample}.json"))
    window.change_workspace(workspace)
    assert silent(window) == []
    assert reason(window, "lock") == "Nothing is planned yet."
    assert reason(window, "why_late") == "Select an order first: its bar, or its row in the table."


def test_that_during_a_search_every_entry_says_why(window: MainWindow, qtbot) -> None:
    window.solve()
    assert silent(window) == []
    assert reason(window, "solve") == "The optimiser is at work already; stop it first."
    assert reason(window, "keep") == "The optimiser is still at work."
    window.session.solving.stop()
    qtbot.waitUntil(lambda: not window.session.solving.is_running, timeout=60_000)


def test_that_a_project_only_to_be_looked_at_says_who_holds_it(window: MainWindow) -> None:
    window.session.select_lots(["A1"])
    window.session.read_only_reason = "Somebody else has it."
    assert silent(window) == []
    assert reason(window, "lock") == "Somebody else has it."


def test_that_the_reason_goes_when_the_entry_can_be_chosen(window: MainWindow) -> None:
    assert reason(window, "lock") == "Select a bar on the board first."
    window.session.select_lots(["A1"])
    assert window.menus.actions["lock"].toolTip() == "The optimiser will not move them (Ctrl+L)"
