"""What the planner does to the selected offers by keys, menus and the bar: answers, locks, other producers, rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from gui.offers.weights_dialog import WeightsDialog

if TYPE_CHECKING:
    from gui.offers.page import OffersPage
    from gui.offers.picture import Pair
    from gui.session import Session


class OfferDeeds(QObject):
    """The deeds on one page, by name."""

    def __init__(self, page: OffersPage, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session

    def do(self, name: str) -> None:
        """Do what a key or a menu asked for."""
        page = self._page
        if name.startswith("best "):
            self.go_to_best(int(name.removeprefix("best ")))
            return
        deeds: dict[str, Callable[[], object]] = {
            "accept": partial(page.answers.give, "accepted"), "decline": page.answers.ask_reason,
            "expire": partial(page.answers.give, "expired"), "next_best": page.next_wanted.emit,
            "lock": self._lock, "take_out": self._take_out,
        }  # fmt: skip
        if name == "next_best" or page.may_edit():
            deeds[name]()

    def _lock(self) -> None:
        page = self._page
        mine = [bar for row in page.picture.rows for bar in row.bars if bar.pair in page.pairs]
        proposed = [bar for bar in mine if bar.state == "proposed"]
        if proposed:
            page.commands.lock([bar.pair for bar in proposed], locked=not all(bar.is_locked for bar in proposed))

    def _take_out(self) -> None:
        self._page.commands.take_out(self._page.pairs)

    def go_to_best(self, rank: int) -> None:
        """Propose the selected order to its best producer, its second, or its third."""
        from core.offers import next_best

        page, pair = self._page, self._page.looked
        if pair is None:
            return
        source = pair[1] if pair[1] and self._is_proposed(pair) else None
        found = [one for one in next_best(page.beliefs.scenario, pair[0], instead_of=source or "") if one.may]
        if rank <= len(found):
            self.propose(pair[0], found[rank - 1].worth.producer)
        else:
            self._session.refused.emit(self.tr("{0} has no such producer.").format(pair[0]))

    def propose(self, order: str, producer: str) -> None:
        """Propose an order to a producer, in place of the one that is selected."""
        page, pair = self._page, self._page.looked
        source = pair[1] if pair is not None and pair[0] == order and self._is_proposed(pair) else None
        if page.may_edit() and producer != source and page.commands.move(order, producer, source):
            page.choose({(order, producer)})

    def _is_proposed(self, pair: Pair) -> bool:
        return any(card.pair == pair and card.producer for card in self._page.picture.lanes["to_offer"])

    def ask_weights(self) -> None:
        """Let the planner change weights and rules."""
        if not self._page.may_edit():
            return
        dialog = WeightsDialog(self._session.scenario.shop.offering, self._page)
        if dialog.exec() and dialog.fields:
            self._page.commands.set_rules(self.tr("Change the rules of offering"), **dialog.fields)
        dialog.deleteLater()

    def set_rule(self, name: str, value: object) -> None:
        """Change one rule, as chosen in the bar."""
        words = {
            "rounds": self.tr("Rounds left: {0}"), "parallel": self.tr("Ask {0} at once"),
            "balance_weight": self.tr("λ {0}"), "policy": self.tr("Policy: {0}"),
        }[name]  # fmt: skip
        shown = self._page.bar.policy_names().get(str(value)) or str(value).replace(".", QLocale().decimalPoint())
        self._page.commands.set_rules(words.format(shown), **{name: value})
