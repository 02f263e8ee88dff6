"""The five lanes side by side: to offer, offered, accepted, declined, expired."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import look
from gui.look import wording
from gui.offers.lane_list import LaneList
from gui.offers.picture import LANES, Card, Lane, Picture
from gui.offers.words import card_detail, lane_title

TICK = 15_000
"""Milliseconds between two looks at the clock."""
SIGNS: dict[Lane, str] = {"to_offer": "○", "offered": "…", "accepted": "✓", "declined": "✕", "expired": "◔"}


class Lanes(QWidget):
    """Five lists of cards; one selection at a time."""

    command = Signal(str)
    menu_wanted = Signal(object, QPoint)  # the pair, and where
    chosen_changed = Signal(object)  # the selected cards
    taken_up = Signal(str, object)
    carried = Signal(QPointF)
    let_go = Signal()
    forgotten = Signal()
    ticked = Signal()

    def __init__(self, words: Callable[[Card], str], now: Callable[[], int]) -> None:
        super().__init__()
        self.setObjectName("offers_lanes")
        self._now, self._is_quiet = now, False
        self.lists: dict[Lane, LaneList] = {lane: LaneList(lane, words, self._detail) for lane in LANES}
        self.titles: dict[Lane, look.ElidedLabel] = {lane: look.ElidedLabel() for lane in LANES}
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self.tick)
        self._clock.start()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for lane, cards in self.lists.items():
            title = self.titles[lane]
            title.setFont(look.font("strong"))
            title.setContentsMargins(look.GAP, look.UNIT, look.GAP, look.UNIT)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(title)
            column.addWidget(cards, 1)
            row.addLayout(column, 1)
            cards.setAccessibleName(lane_title(lane))
            cards.command.connect(self.command)
            cards.menu_wanted.connect(self.menu_wanted)
            cards.chosen_changed.connect(self._choose)
            cards.taken_up.connect(self.taken_up)
            cards.carried.connect(self.carried)
            cards.let_go.connect(self.let_go)
            cards.forgotten.connect(self.forgotten)

    @property
    def chosen(self) -> list[Card]:
        """The selected cards, of whichever lane."""
        return [card for cards in self.lists.values() for card in cards.chosen]

    def show_picture(self, picture: Picture) -> None:
        """Show how the offers stand; what was selected and still is there stays so."""
        pairs = {card.pair for card in self.chosen}
        self._is_quiet = True
        for lane, cards in self.lists.items():
            cards.cards.show_cards(picture.lanes[lane])
            cards.choose(pairs)
            count = len(picture.lanes[lane])
            self.titles[lane].setText(f"{SIGNS[lane]} {lane_title(lane)}  {wording.whole(count)}")
        self._is_quiet = False

    def choose(self, pairs: set[tuple[str, str]]) -> None:
        """Select the cards of these pairs, without telling anybody."""
        self._is_quiet = True
        for cards in self.lists.values():
            cards.choose(pairs)
        self._is_quiet = False

    def tick(self) -> None:
        """Let the countdowns go on."""
        self.lists["offered"].viewport().update()
        self.ticked.emit()

    def _detail(self, card: Card) -> str:
        return card_detail(card, self._now())

    def _choose(self) -> None:
        if self._is_quiet:
            return
        self._is_quiet = True
        mine = next((cards for cards in self.lists.values() if cards.selectionModel() is self._speaker()), None)
        for cards in self.lists.values():
            if mine is not None and cards is not mine:
                cards.clearSelection()
        self._is_quiet = False
        self.chosen_changed.emit(self.chosen)

    def _speaker(self) -> object:
        sender = self.sender()
        return sender.selectionModel() if isinstance(sender, LaneList) else None
