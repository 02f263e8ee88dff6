"""Facts side by side on one line; those for which there is no room wait behind a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gui import look
from gui.panels.strip_words import Fact

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FactLine(QWidget):
    """As many facts as fit, the ones that matter most first to stay; the rest in the menu of a button."""

    chosen = Signal(object)  # the Fact that was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._parts: list[QWidget] = []
        self.more = QToolButton(self)
        self.more.setObjectName("strip_more")
        self.more.setAutoRaise(True)
        self.more.setIconSize(QSize(look.ICON, look.ICON))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("What else it leads to"))
        self.more.setAccessibleName(self.more.toolTip())
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.watcher.changed.connect(self._draw)
        self._draw()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts and no others."""
        self._facts = tuple(facts)
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._part(fact) for fact in self._facts]
        self._arrange()
        self._draw()

    @property
    def shown(self) -> list[str]:
        """The facts for which there is room."""
        return [fact.text for fact, part in zip(self._facts, self._parts, strict=True) if not part.isHidden()]

    def minimumSizeHint(self) -> QSize:
        """Room for the button alone: the facts go behind it before they push anything."""
        return QSize(self.more.sizeHint().width(), self.more.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As little as that: what is beside the facts has its room first."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other facts."""
        self._arrange()

    def _part(self, fact: Fact) -> QWidget:
        if not fact.leads_somewhere:
            label = look.label(fact.text, tone=fact.tone)
            label.setParent(self)
            label.setToolTip(look.as_written(fact.tip))
            label.setContentsMargins(look.UNIT, 0, look.UNIT, 0)
            return label
        link = QPushButton(look.without_mnemonic(fact.text), self)
        link.setProperty("link", True)
        link.setProperty("tone", fact.tone)
        link.setToolTip(look.as_written(fact.tip) or self.tr("Show on the board"))
        link.setIconSize(QSize(look.ICON - 2, look.ICON - 2))
        link.clicked.connect(partial(self._choose, fact))
        return link

    def _choose(self, fact: Fact, _checked: bool = False) -> None:
        self.chosen.emit(fact)

    def _arrange(self) -> None:
        left = _fitting(self._facts, [_width(part) for part in self._parts], self.width(), self.more.sizeHint().width())
        place = 0
        for number, part in enumerate(self._parts):
            part.setVisible(number in left)
            if number in left:
                height = part.sizeHint().height()
                part.setGeometry(place, (self.height() - height) // 2, _width(part), height)
                place += _width(part)
        height = self.more.sizeHint().height()
        self.more.setGeometry(place, (self.height() - height) // 2, self.more.sizeHint().width(), height)
        self.more.setVisible(len(left) < len(self._parts))
        self._fill([fact for number, fact in enumerate(self._facts) if number not in left])

    def _fill(self, facts: Sequence[Fact]) -> None:
        self._menu.clear()
        for fact in facts:
            entry = self._menu.addAction(look.without_mnemonic(fact.text), partial(self._choose, fact))
            entry.setEnabled(fact.leads_somewhere)

    def _draw(self) -> None:
        self.more.setIcon(look.icon("more"))
        for fact, part in zip(self._facts, self._parts, strict=True):
            if fact.icon and isinstance(part, QPushButton):
                part.setIcon(look.icon(fact.icon, look.current().conflict))


def _width(part: QWidget) -> int:
    return part.sizeHint().width() + look.UNIT


def _fitting(facts: Sequence[Fact], widths: Sequence[int], room: int, button: int) -> set[int]:
    """The numbers of the facts that stay: the one that matters least goes first, of equals the last."""
    left = set(range(len(facts)))
    while left and sum(widths[number] for number in left) + (button if len(left) < len(facts) else 0) > room:
        left.remove(min(left, key=lambda number: (facts[number].matters, -number)))
    return left
