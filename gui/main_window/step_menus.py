"""The menus beside Undo and Redo: the steps one by one, and several taken at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.look import wording
from gui.session import Session

MOST = 15
"""Steps that are listed; the History panel has them all."""


class StepMenu(QMenu):
    """The last steps that are done, the newest first, or those that are undone, the next first. Choosing one takes all
    up to it."""

    def __init__(self, session: Session, parent: QWidget, *, back: bool) -> None:
        super().__init__(parent)
        self._session, self._back = session, back
        self.setObjectName("undo_menu" if back else "redo_menu")
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        history = self._session.history
        done = range(history.finger, 0, -1)
        undone = range(history.finger + 1, len(history.steps) + 1)
        numbers = done if self._back else undone
        for number in numbers[:MOST]:
            goal = number - 1 if self._back else number
            self.addAction(self._words(number), partial(self._session.go_to, goal))
        if len(numbers) > MOST:
            left = wording.whole(len(numbers) - MOST)
            self.addSeparator()
            self.addAction(_tr("{0} more in the History panel").format(left)).setEnabled(False)
        if not numbers:
            self.addAction(_tr("Nothing to undo") if self._back else _tr("Nothing to redo")).setEnabled(False)

    def _words(self, number: int) -> str:
        """The name of a step on one line; at the right when it was done and how it changed the cost."""
        history = self._session.history
        step, change = history.steps[number - 1], history.difference(number)
        name = " ".join(step.name.split()).replace("&", "&&")
        facts = [wording.date_and_time(step.when)] + ([wording.difference(change)] if change else [])
        return f"{name}\t{'   '.join(facts)}"


def hang_step_menu(button: QWidget, session: Session, *, back: bool) -> None:
    """Give a button of the toolbar the menu of steps, under an arrow of its own."""
    assert isinstance(button, QToolButton)
    button.setMenu(StepMenu(session, button, back=back))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepMenu", text)
