"""What cannot all be kept, one a line: each with a button that lets it go, and with what that would cost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.model import Scenario
from gui import look
from gui.asking import Asking
from gui.look import wording
from gui.session import Session

if TYPE_CHECKING:
    from threading import Event

    from PySide6.QtGui import QHideEvent, QShowEvent

    from core.solve import Clash, Relaxed


class Question(NamedTuple):
    """What it would cost to let go of the item at a place."""

    scenario: Scenario
    item: Clash
    place: int


class ClashList(QWidget):
    """The items of a clash. What letting go of each costs is counted beside the window, one after the other, while the
    list is seen."""

    relaxed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: tuple[Clash, ...] = ()
        self._answers: dict[int, Relaxed] = {}
        self._asking = Asking(_answer, self)
        self._lines: list[QWidget] = []
        self.buttons: list[QPushButton | None] = []
        self.prices: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP)
        self._asking.answered.connect(self._hear)
        self._asking.failed.connect(self._hear_failure)
        session.stepped.connect(self._enable)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is listed."""
        return [item.sentence for item in self._items]

    @property
    def is_counting(self) -> bool:
        """Whether a price is being worked out."""
        return self._asking.is_waiting

    def show_items(self, items: Sequence[Clash]) -> None:
        """List these items; none makes the list go away and ends the counting."""
        if tuple(items) == self._items:
            return
        self._items, self._answers = tuple(items), {}
        self._asking.forget()
        self._fill()
        self.setVisible(bool(self._items))
        self._count_on()

    def close_down(self) -> None:
        """End the counting for good."""
        self._items = ()
        self._asking.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Count on where the counting ended."""
        self._count_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._asking.forget()

    # The lines

    def _fill(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.buttons, self.prices = [], []
        head = [look.label(_tr("These cannot all be kept:"), tone="muted")] if self._items else []
        self._lines = [*head, *map(self._line, self._items)]
        for line in self._lines:
            self._column.addWidget(line)
        self._enable()

    def _line(self, item: Clash) -> QWidget:
        line = QFrame()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP)
        grid.setVerticalSpacing(2)
        sentence = look.label(item.sentence)
        sentence.setWordWrap(True)
        price = look.label(_tr("…") if item.may_be_relaxed else "", role="small", tone="muted")
        price.setWordWrap(True)
        price.setVisible(item.may_be_relaxed)
        button = self._button(item) if item.may_be_relaxed else None
        grid.addWidget(sentence, 0, 0)
        grid.addWidget(price, 1, 0)
        if button is not None:
            grid.addWidget(button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self.buttons.append(button)
        self.prices.append(price)
        return line

    def _button(self, item: Clash) -> QPushButton:
        button = QPushButton(_tr("Relax"))
        button.setObjectName("relax_button")
        button.setAccessibleName(_tr("Relax: {0}").format(short(item)))
        button.clicked.connect(partial(self._relax, item))
        return button

    def _enable(self) -> None:
        """What was found out is of the scenario the search began with."""
        is_same = self._session.scenario is self._session.solving.started_from
        for item, button in zip(self._items, self.buttons, strict=True):
            if button is not None:
                button.setEnabled(is_same and not self._session.is_read_only)
                tip = look.as_written(_tr("Relax: {0}").format(short(item)))
                button.setToolTip(tip if is_same else _tr("The plan was edited meanwhile; search again."))

    def _relax(self, item: Clash, _checked: bool = False) -> None:
        from core.solve import relax

        if self._session.apply(_tr("Relax: {0}").format(short(item)), relax, item):
            self.relaxed.emit()

    # The prices

    def _count_on(self) -> None:
        """Ask about the next item without an answer, if somebody looks."""
        scenario = self._session.solving.started_from
        if scenario is None or not self.isVisible() or self._asking.is_waiting:
            return
        for place, item in enumerate(self._items):
            if item.may_be_relaxed and place not in self._answers:
                self._asking.ask(Question(scenario, item, place))
                return

    def _hear(self, question: Question, answer: Relaxed) -> None:
        self._answers[question.place] = answer
        self.prices[question.place].setText(price_in_words(answer))
        look.set_tone(self.prices[question.place], "muted" if answer.cost is None else "good")
        self._count_on()

    def _hear_failure(self, question: Question, error: Exception) -> None:
        from core.solve import Relaxed

        self._hear(question, Relaxed(None, None, str(error)))


def _answer(question: Question, over: Event) -> Relaxed:
    from core.solve import StopFlag, beside_a_window, cost_of_relaxing

    with beside_a_window():
        return cost_of_relaxing(question.scenario, question.item, StopFlag(over))


def price_in_words(answer: Relaxed) -> str:
    """What letting go would bring."""
    if answer.cost is None:
        return _tr("still no plan: {0}").format(answer.reason)
    cost = wording.number(answer.cost)
    if answer.difference is None:
        return _tr("possible then, cost {0}").format(cost)
    return _tr("possible then, cost {0} ({1})").format(cost, wording.difference(answer.difference))


def short(item: Clash) -> str:
    """An item in few words, as the step that lets it go is called."""
    words = {
        "machine lock": _tr("machine lock of {lot}"), "start lock": _tr("start lock of {lot}"),
        "deadline": _tr("deadline of {order}"), "release": _tr("release of {order}"),
        "max_lots": _tr("one more lot for {order}"), "min_lot": _tr("smallest lot of {order}"),
        "batch": _tr("batch of {order}"), "supports": _tr("one more machine for {order}"),
        "horizon": _tr("longer horizon"), "available_from": _tr("{machine} available at once"),
        "closed": _tr("{machine} not closed"), "forbidden": _tr("{order} allowed on {machine}"),
    }  # fmt: skip
    return words.get(item.kind, item.sentence).format(lot=item.lot, order=item.order, machine=item.machine)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClashList", text)
