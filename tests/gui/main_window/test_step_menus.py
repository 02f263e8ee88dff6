"""Several steps at once, from the arrows beside Undo and Redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from core.edit import set_field
from gui.main_window.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def listed(window: MainWindow, name: str) -> list[QAction]:
    """The entries of the menu beside Undo or Redo, as they are when it opens."""
    button = window.menus.toolbar.widgetForAction(window.menus.actions[name])
    assert isinstance(button, QToolButton)
    button.menu().aboutToShow.emit()
    return [action for action in button.menu().actions() if not action.isSeparator()]


@pytest.fixture
def worked(window: MainWindow) -> MainWindow:
    """A window after three steps."""
    for weight in (2.0, 3.0, 4.0):
        window.session.apply(f"Weight\n{weight:g}", set_field, "orders", "A", "weight", weight)
    return window


def test_that_steps_are_listed_newest_first_with_their_cost(worked: MainWindow) -> None:
    texts = [action.text() for action in listed(worked, "undo")]
    assert [text.split("\t")[0] for text in texts] == ["Weight 4", "Weight 3", "Weight 2"]
    assert all(text.endswith("+2.25") for text in texts[:-1])


def test_that_choosing_one_undoes_it_and_all_after_it_at_once(worked: MainWindow) -> None:
    told: list[object] = []
    worked.session.changed.connect(told.append)
    listed(worked, "undo")[1].trigger()
    assert worked.session.history.finger == 1
    assert worked.session.scenario.shop.orders["A"].weight == 2.0
    assert len(told) == 1


def test_that_undone_steps_are_done_again_up_to_the_chosen_one(worked: MainWindow) -> None:
    worked.session.go_to(0)
    steps = listed(worked, "redo")
    assert [action.text().split("\t")[0] for action in steps] == ["Weight 2", "Weight 3", "Weight 4"]
    steps[1].trigger()
    assert worked.session.history.finger == 2


def test_that_a_long_history_names_how_many_more_there_are(worked: MainWindow) -> None:
    for number in range(20):
        worked.session.apply(f"Step {number}", set_field, "orders", "B", "weight", 2.0 + number)
    steps = listed(worked, "undo")
    assert len(steps) == 16
    assert steps[-1].text() == "8 more in the History panel"
    assert not steps[-1].isEnabled()


def test_that_there_is_a_word_where_there_is_no_step(window: MainWindow) -> None:
    assert [(action.text(), action.isEnabled()) for action in listed(window, "undo")] == [("Nothing to undo", False)]
