"""The cheapest change that makes an order on time: what it is, what it costs, and a button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.explain import Cure
from core.language import counted
from gui import look
from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

MOST_LATE = 3
"""Orders that pay for it are named up to so many."""


class CureCard(QWidget):
    """While it is looked at, or its Preview is on, the plan it leads to is shown on the board."""

    asked_for = Signal(object)  # the cure to be done
    previewed = Signal(object)  # the plan it leads to, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cure_card")
        self.cure: Cure | None = None
        self._is_shown = self._is_over = False
        self.title = look.label(self.tr("Cheapest change"), role="strong")
        self.words, self.effects = look.label(), look.label(role="small", tone="muted")
        self.do_it, self.preview = QPushButton(self.tr("&Do it")), QPushButton(self.tr("Pre&view"))
        self._build()
        self.do_it.clicked.connect(self._ask)
        self.preview.toggled.connect(self._show_or_hide)

    def _build(self) -> None:
        for label in (self.title, self.words, self.effects):
            label.setWordWrap(True)
        self.do_it.setProperty("primary", True)
        self.do_it.setToolTip(self.tr("Make this change; Undo takes it back"))
        self.preview.setCheckable(True)
        self.preview.setToolTip(self.tr("Show on the board what it would lead to"))
        buttons = QHBoxLayout()
        buttons.setSpacing(look.GAP)
        for button in (self.do_it, self.preview):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.MARGIN)
        column.setSpacing(look.GAP)
        for label in (self.title, self.words, self.effects):
            column.addWidget(label)
        column.addLayout(buttons)

    def wait(self) -> None:
        """Say that it is being looked for."""
        self._fill(None, self.tr("Looking for the cheapest change…"), tone="muted")

    def show_cure(self, cure: Cure | None, *, may_edit: bool) -> None:
        """Say what was found."""
        if cure is None:
            self._fill(None, self.tr("No single change was found that makes it any less late."), tone="muted")
        elif cure.is_cure:
            self._fill(cure, f"{cure.name}.")
        else:
            left = wording.duration(cure.lateness)
            says = self.tr("No single change was found that makes it on time. The best leaves it {0} late: {1}.")
            self._fill(cure, says.format(left, cure.name))
        self.do_it.setEnabled(may_edit)

    def forget(self) -> None:
        """Show nothing."""
        self.hide()
        self._take_back()
        self.cure = None

    def _fill(self, cure: Cure | None, words: str, *, tone: look.Tone = "") -> None:
        self._take_back()
        self.cure = cure
        self.words.setText(words)
        look.set_tone(self.words, tone)
        self.effects.setText(_effects(cure) if cure else "")
        for widget in (self.effects, self.do_it, self.preview):
            widget.setVisible(cure is not None)
        self.do_it.setAccessibleDescription(words)
        self.show()
        self._show_or_hide()

    def _ask(self) -> None:
        cure = self.cure
        if cure is not None:
            self._take_back()
            self.asked_for.emit(cure)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show on the board where it leads."""
        super().enterEvent(event)
        self._is_over = True
        self._show_or_hide()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the board as it is again."""
        super().leaveEvent(event)
        self._is_over = False
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        wanted = self.cure is not None and (self.preview.isChecked() or self._is_over)
        if wanted != self._is_shown:
            self._is_shown = wanted
            self.previewed.emit(self.cure.plan if wanted and self.cure else None)

    def _take_back(self) -> None:
        self.preview.setChecked(False)
        if self._is_shown:
            self._is_shown = False
            self.previewed.emit(None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CureCard", text)


def _effects(cure: Cure) -> str:
    """The price and who pays, on one line where there is room."""
    moved = len(cure.moved)
    parts = [_tr("Cost {0}").format(wording.difference(cure.price)),
             counted("{n} lot moves", "{n} lots move", moved)]
    late = cure.late[:MOST_LATE]
    parts += [_tr("{0} late by {1}").format(order, wording.duration(minutes)) for order, minutes in late]
    if len(cure.late) > MOST_LATE:
        parts.append(counted("{n} more late", "{n} more late", len(cure.late) - MOST_LATE))
    if cure.relieved:
        parts.append(_tr("also on time: {0}").format(", ".join(cure.relieved[:MOST_LATE])))
    if not cure.late:
        parts.append(_tr("nobody else becomes late"))
    return " · ".join(parts)
