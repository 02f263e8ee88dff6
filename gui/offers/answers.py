"""Answers to the selected offers, one key each; the next offer then waits for the next key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.offers.page import OffersPage
    from gui.offers.picture import Card
    from gui.session import Session


class Answers(QObject):
    """What A, D and E do on a page."""

    def __init__(self, page: OffersPage, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._asked: tuple[str, ...] = ()

    def give(self, what: str, reason: str = "") -> None:
        """Note an answer to the selected offers, and select the next one."""
        page = self._page
        cards = page.open_chosen
        if not cards:
            self._session.refused.emit(self.tr("Select offers that wait for an answer."))
            return
        self._note(cards, what, reason)

    def decline(self, reason: str) -> None:
        """Note that the offers that were asked about were declined, whatever is selected by now."""
        if cards := self._asked_about:
            self._note(cards, "declined", reason)

    def look_whether_asked_still(self) -> None:
        """Ask no longer about offers that were answered, or taken back, meanwhile."""
        if self._page.reason.isVisible() and not self._asked_about:
            self._page.reason.forget()

    @property
    def _asked_about(self) -> list[Card]:
        return [card for card in self._page.picture.lanes["offered"] if card.offer in self._asked]

    def _note(self, cards: list[Card], what: str, reason: str) -> None:
        page = self._page
        place = page.picture.lanes["offered"].index(cards[0])
        page.planning.hush()
        if page.commands.answer([card.offer for card in cards if card.offer], what, reason):
            left = page.picture.lanes["offered"]
            if left:
                page.choose({left[min(place, len(left) - 1)].pair})
            if not page.timeline.hasFocus():
                page.lanes.lists["offered"].setFocus()

    def ask_reason(self) -> None:
        """Ask why the selected offers were declined."""
        page = self._page
        cards = page.open_chosen
        self._asked = tuple(card.offer for card in cards if card.offer)
        if not cards:
            self._session.refused.emit(self.tr("Select offers that wait for an answer."))
        elif len(cards) == 1:
            words = self.tr("Why does {0} decline {1}?").format(cards[0].producer, cards[0].order)
            page.reason.ask(words, self._session.scenario.shop)
        else:
            words = self.tr("Why are {0} offers declined?").format(len(cards))
            page.reason.ask(words, self._session.scenario.shop)
