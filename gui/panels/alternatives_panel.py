"""Where else the selected lot could go: the cheapest places with their true prices, to look at and to take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.edit import Alternative, Piece, alternatives, land
from core.errors import CorkboardError
from core.model import Scenario
from gui import look
from gui.asking import Asking
from gui.hand_rules import HandRules
from gui.look import wording
from gui.panels.alternative_list import AlternativeList
from gui.panels.alternative_rows import Place, lot_there, places_of
from gui.panels.empty_note import EmptyNote
from gui.session import Session

if TYPE_CHECKING:
    from threading import Event

    from PySide6.QtGui import QHideEvent, QShowEvent

SOON = 120
"""Milliseconds of peace before places are looked for: the planner may click on."""


class Question(NamedTuple):
    """Where a piece could go in a scenario, by which rules of the hand."""

    scenario: Scenario
    piece: Piece
    rules: HandRules


class AlternativesPanel(QWidget):
    """The ranked places of the selected lot, looked for beside the window while the panel is seen."""

    previewed = Signal(object, object)  # the plan as it would be and the lot as it would stand, or None and None
    broke = Signal(object)  # an exception nobody expected

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alternatives_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._asking = Asking(_answer, self)
        self._question: Question | None = None
        self.is_previewing = False
        self.is_hand_busy: Callable[[], bool] = lambda: False  # a drag needs the processor; the window knows of it
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._make_parts()
        self._build()
        for told in (session.opened, session.changed, session.selection_changed, session.stepped):
            told.connect(self.look_soon)
        self._soon.timeout.connect(self._look)
        self._asking.answered.connect(self._hear)
        self._asking.failed.connect(self._hear_failure)
        self.list.looked_at.connect(self._preview)
        self.list.taken.connect(self._take)
        self._show_note(self._lacking() or "")

    def _make_parts(self) -> None:
        self.title = look.ElidedLabel()
        self.title.setFont(look.font("strong"))
        self.list = AlternativeList()
        self.note = EmptyNote("compare", "")
        self.take_button = QPushButton(self.tr("&Move here"))
        self.take_button.setObjectName("take_button")
        self.take_button.setToolTip(self.tr("Put the lot there as one step (Return)"))
        self.take_button.clicked.connect(self._take_chosen)

    def _build(self) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, look.GAP, 0, look.GAP)
        column.setSpacing(look.UNIT)
        head = QHBoxLayout()
        head.setContentsMargins(look.MARGIN, 0, look.MARGIN, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.take_button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.note)
        self._stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    @property
    def is_seen(self) -> bool:
        """Whether the panel is in front: behind a tab it is visible to Qt, but not to the planner."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    @property
    def is_counting(self) -> bool:
        """Whether places are being looked for, or about to be."""
        return self._asking.is_waiting or (self._soon.isActive() and not self._soon.signalsBlocked())

    def look_soon(self) -> None:
        """Look for places anew, if there is another question by then."""
        if not _same(self._present_question(), self._question):
            self.forget_preview()
        self._soon.start()

    def close_down(self) -> None:
        """End what is being worked out."""
        self._soon.stop()
        self._soon.blockSignals(True)
        self._asking.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for places when there is somebody to see them."""
        self.look_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self.forget_preview()

    # The question

    def _piece(self) -> Piece | None:
        """The selected lot, or a selected order of which no lot is on the board yet."""
        selection, scenario = self._session.selection, self._session.scenario
        lots = [lot for lot in selection.lots if lot in scenario.plan.lots]
        if len(lots) == 1:
            return Piece(lots[0], scenario.plan.lots[lots[0]].order)
        orders = [order for order in selection.orders if order in scenario.shop.orders]
        return Piece(None, orders[0]) if not lots and len(orders) == 1 else None

    def _lacking(self) -> str | None:
        """Why there is no question, in words."""
        session = self._session
        if session.read_only_reason is not None:
            return session.read_only_reason
        if len(session.selection.lots) > 1:
            return self.tr("Several lots are selected. Select one to see where else it could go.")
        if self._piece() is None:
            return self.tr("Select a bar to see where else it could go, and at what price.")
        return None

    def _present_question(self) -> Question | None:
        piece = self._piece()
        if piece is None or self._lacking() is not None:
            return None
        return Question(self._session.scenario, piece, self._session.hand)

    def _look(self) -> None:
        if not self.is_seen:
            self.forget_preview()
            return
        if self.is_hand_busy():
            self._soon.start()
            return
        question = self._present_question()
        if question is None:
            self._question = None
            self._asking.forget()
            self._show_note(self._lacking() or "")
        elif not _same(question, self._question):
            self._question = question
            self._show_note(self.tr("Looking for places…"))
            self._asking.ask(question)

    # The answer

    def _hear(self, question: Question, found: tuple[Alternative, ...]) -> None:
        if not found:
            self._show_note(self.tr("{0} can go nowhere else.").format(question.piece.order))
            return
        self.title.setText(self._name(question))
        self.list.rows.show(places_of(question.scenario, question.piece, found))
        self.take_button.setEnabled(False)
        self._stack.setCurrentIndex(1)

    def _hear_failure(self, question: Question, error: Exception) -> None:
        if isinstance(error, CorkboardError):
            self._show_note(str(error))
        else:
            self._show_note(self.tr("The places could not be worked out."))
            self.broke.emit(error)

    def _name(self, question: Question) -> str:
        piece, lots = question.piece, question.scenario.plan.lots
        if piece.lot is None:
            return self.tr("{0}, not planned yet").format(piece.order)
        return self.tr("{0} · {1} pieces").format(piece.order, wording.whole(lots[piece.lot].quantity))

    def _show_note(self, sentence: str) -> None:
        self.list.rows.show([])
        self.note.words.setText(sentence)
        self._stack.setCurrentIndex(0)

    # Looking and taking

    def _preview(self, place: Place | None) -> None:
        one = place.alternative if place is not None else None
        self.take_button.setEnabled(one is not None)
        if one is not None and self._question is not None:
            self.is_previewing = True
            self.previewed.emit(one.after.plan, lot_there(one, self._question.piece))
        elif self.is_previewing:
            self.is_previewing = False
            self.previewed.emit(None, None)

    def forget_preview(self) -> None:
        """Look at no place any more."""
        self.list.forget()
        self._preview(None)

    def _take_chosen(self) -> None:
        if self.list.place is not None:
            self._take(self.list.place)

    def _take(self, place: Place) -> None:
        one, question = place.alternative, self._question
        if one is None or question is None or not _same(self._present_question(), question):
            return
        self.forget_preview()
        name = _name_of_step(question, one)
        rules = question.rules
        how = {"others": rules.others, "lock": rules.lock, "since": rules.since}
        if self._session.apply(name, land, [one.target], **how):
            self._session.select_lots([lot_there(one, question.piece).id])


def _same(one: Question | None, other: Question | None) -> bool:
    """Whether two questions have the same answer; scenarios are compared as the values they are, by identity, and the
    minutes that pass while the planner reads make no difference."""
    if one is None or other is None:
        return one is other
    rules = [replace(question.rules, since=0) for question in (one, other)]
    return one.scenario is other.scenario and one.piece == other.piece and rules[0] == rules[1]


def _answer(question: Question, over: Event) -> tuple[Alternative, ...]:
    scenario, piece, rules = question
    return alternatives(scenario, piece, others=rules.others, lock=rules.lock, since=rules.since,
                        is_over=over.is_set)


def _name_of_step(question: Question, one: Alternative) -> str:
    piece, target = question.piece, one.target
    if piece.lot is None:
        return _tr("Place {0} on {1}").format(piece.order, target.resource)
    lot = lot_there(one, piece)
    if question.scenario.plan.lots[piece.lot].resource != target.resource or lot.start is None:
        return _tr("Move {0} to {1}").format(piece.order, target.resource)
    return _tr("Move {0} to {1}").format(piece.order, wording.moment(question.scenario.shop.epoch, lot.start))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
