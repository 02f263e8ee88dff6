"""A line of buttons, one for each kind of rows, with how many there are; one of them is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from gui import look
from gui.look import wording


class Filters(QWidget):
    """Kinds to look at; those of which there is nothing cannot be pressed."""

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._titles = dict(kinds)
        self.buttons = {kind: QPushButton(title) for kind, title in kinds}
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.UNIT)
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setObjectName(f"filter_{kind}")
            self._group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self._group.buttonClicked.connect(self._choose)

    @property
    def kind(self) -> str:
        """The kind that is looked at."""
        return next((kind for kind, button in self.buttons.items() if button.isChecked()), "")

    def show_counts(self, counts: dict[str, int]) -> None:
        """Say how many there are of each kind; where the pressed one is empty, press the first that is not."""
        for kind, button in self.buttons.items():
            button.setText(f"{self._titles[kind]}  {wording.whole(counts.get(kind, 0))}")
            button.setEnabled(counts.get(kind, 0) > 0)
        if not counts.get(self.kind, 0):
            full = next((kind for kind in self.buttons if counts.get(kind, 0)), next(iter(self.buttons)))
            self.buttons[full].setChecked(True)

    def _choose(self, _button: object) -> None:
        self.chosen.emit(self.kind)
