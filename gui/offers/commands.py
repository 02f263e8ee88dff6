"""What a planner does to offers, each as one step of the session."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from core import offers
from core.language import counted
from core.model import Belief, Offering, Scenario, minute_of
from core.offers import Wave, with_rules
from gui.offers.beliefs import Beliefs
from gui.offers.picture import Pair
from gui.session import Session


class OfferCommands(QObject):
    """Edits by name; what is refused is said by the session."""

    answered = Signal()  # an answer was noted

    def __init__(self, session: Session, beliefs: Beliefs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._beliefs = session, beliefs

    @property
    def now(self) -> int:
        """The minute it is, by the clock of this computer."""
        return minute_of(self._session.scenario.shop.epoch, datetime.now())

    def take_wave(self, wave: Wave, *, is_replan: bool) -> int:
        """Put a wave that was found into the plan; how many of its offers there still are, after what happened while
        it was sought."""
        pairs = offers.still_offerable(self._session.scenario, wave.pairs)
        if is_replan:
            name = counted("Plan the rest again (1 offer)", "Plan the rest again ({n} offers)", len(pairs))
        else:
            name = counted("Plan a wave (1 offer)", "Plan a wave ({n} offers)", len(pairs))
        self._session.apply(name, offers.propose, pairs)
        return len(pairs)

    def send(self) -> bool:
        """Send what is proposed; one round fewer is left then."""
        count = len(offers_of(self._session.scenario))
        name = counted("Send 1 offer", "Send {n} offers", count)
        return self._session.apply(name, _send, self.now, self._beliefs.scenario.shop.belief)

    def answer(self, ids: Iterable[str], what: str, reason: str = "") -> bool:
        """Note what producers answered."""
        wanted = list(ids)
        table = self._session.scenario.shop.offers
        first = table[wanted[0]] if wanted and wanted[0] in table else None
        if len(wanted) == 1 and first is not None:
            name = self._one(what).format(first.order, first.producer)
        else:
            name = self._many(what).format(len(wanted))
        done = self._session.apply(name, offers.answer, wanted, what, reason=reason, now=self.now)
        if done:
            self.answered.emit()
        return done

    def _one(self, what: str) -> str:
        return {
            "accepted": self.tr("{0} accepted by {1}"), "declined": self.tr("{0} declined by {1}"),
            "expired": self.tr("{0} expired at {1}"),
        }[what]  # fmt: skip

    def _many(self, what: str) -> str:
        return {
            "accepted": self.tr("{0} offers accepted"), "declined": self.tr("{0} offers declined"),
            "expired": self.tr("{0} offers expired"),
        }[what]  # fmt: skip

    def expire_overdue(self, *, leave: Collection[str] = ()) -> bool:
        """Let every offer expire whose time is up, but those to `leave`, by their ids."""
        done = self._session.apply(self.tr("Offers without an answer expired"), offers.expire, self.now, leave)
        if done:
            self.answered.emit()
        return done

    def move(self, order: str, producer: str, instead_of: str | None) -> bool:
        """Propose an order to another producer, locked there."""
        name = self.tr("{0} to {1}").format(order, producer)
        return self._session.apply(name, offers.move_offer, order, producer, instead_of,
                                   lock=self._session.hand.lock)  # fmt: skip

    def take_out(self, pairs: Iterable[Pair]) -> bool:
        """Propose orders to nobody."""
        return self._session.apply(self.tr("Take out of the wave"), offers.take_out, list(pairs))

    def lock(self, pairs: Iterable[Pair], *, locked: bool) -> bool:
        """Lock proposed producers, or let them go."""
        name = self.tr("Lock the producer") if locked else self.tr("Unlock the producer")
        return self._session.apply(name, offers.lock_offers, list(pairs), locked=locked)

    def set_rules(self, name: str, **fields: object) -> bool:
        """Change rules of offering, such as the policy or a weight."""
        return self._session.apply(name, _with_fields, fields)

    def close_day(self) -> bool:
        """Count what was accepted into the volumes, and clear the board for the next day."""
        return self._session.apply(self.tr("Close the day"), offers.close_day)


def offers_of(scenario: Scenario) -> tuple[Pair, ...]:
    """What would be sent now."""
    from core.evaluate import wave_of

    return wave_of(scenario)


def _send(scenario: Scenario, now: int, belief: Belief | None) -> Scenario:
    sent = offers.send_wave(scenario, now=now, belief=belief)
    rules = sent.shop.offering
    return with_rules(sent, replace(rules, rounds=max(1, rules.rounds - 1)))


def _with_fields(scenario: Scenario, fields: dict[str, object]) -> Scenario:
    rules: Offering = replace(scenario.shop.offering, **fields)  # type: ignore[arg-type]
    return with_rules(scenario, rules)
