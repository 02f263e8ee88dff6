"""Other tables of the book that are to come in with the one that is shown, all of them as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from core.files.intake import Guess
from core.language import counted
from gui.dialogs.import_wizard.kind_words import kind_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class OtherTables(QPushButton):
    """A button that says what else comes in, with a menu to tick more."""

    altered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("other_tables")
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._actions: list[tuple[QAction, Guess]] = []
        self.hide()

    @property
    def chosen(self) -> list[Guess]:
        """The tables that are ticked, in the order in which they come in."""
        return [guess for action, guess in self._actions if action.isChecked()]

    def offer(self, guesses: Sequence[Guess]) -> None:
        """Offer these tables; those that were ticked stay so."""
        if [guess for _, guess in self._actions] == list(guesses):
            return
        before = self.chosen
        self._menu.clear()
        self._actions = []
        for guess in guesses:
            action = self._menu.addAction(self.tr("{0}: sheet “{1}”").format(kind_name(guess.kind), guess.sheet))
            action.setCheckable(True)
            action.setChecked(guess in before)
            action.toggled.connect(self._tell)
            self._actions.append((action, guess))
        self.setVisible(bool(guesses))
        self._say()

    def _tell(self, _is_ticked: bool) -> None:
        self._say()
        self.altered.emit()

    def _say(self) -> None:
        names = ", ".join(kind_name(guess.kind) for guess in self.chosen)
        count = len(self._actions)
        if names:
            self.setText(self.tr("&Also: {0}").format(names if len(self.chosen) < 3 else len(self.chosen)))
        else:
            self.setText(counted("1 more t&able…", "{n} more t&ables…", count))
        self.setToolTip(self.tr("Take other tables of this book in as well, as one step"))
