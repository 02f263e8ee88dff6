"""What is printed: a scenario with its score, and which parts of it there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from core.evaluate import Conflict, Score, WaveScore, evaluate, evaluate_wave, find_conflicts
from core.model import LENGTH_OF_DAY, Scenario, moment_of
from gui.gantt.colouring import Colouring, colour_keys, colouring_of
from gui.gantt.picture import Picture, picture_of
from gui.look import wording
from gui.printing.choices import PARTS, Choices, Part
from gui.printing.words import dated

YEAR = 366 * LENGTH_OF_DAY


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


@dataclass(frozen=True)
class Source:
    """A scenario, the project's title, and when it is printed. What is worked out is kept."""

    scenario: Scenario
    title: str
    printed: datetime

    @property
    def epoch(self) -> date:
        """The day that minute 0 begins."""
        return self.scenario.shop.epoch

    @property
    def today(self) -> date:
        """The day of the print."""
        return self.printed.date()

    @cached_property
    def score(self) -> Score:
        """What the plan is worth."""
        return evaluate(self.scenario)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The rules that the plan breaks."""
        return find_conflicts(self.scenario)

    @cached_property
    def lots_in_conflict(self) -> frozenset[str]:
        """The lots that break a rule."""
        return frozenset(lot for conflict in self.conflicts for lot in conflict.lots)

    @cached_property
    def wave(self) -> WaveScore:
        """What the proposed offers are worth."""
        return evaluate_wave(self.scenario)

    @cached_property
    def picture(self) -> Picture:
        """What the board shows."""
        return picture_of(self.scenario, self.conflicts)

    @property
    def texts(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What planners wrote that may stand on a page, with the order or the resource that it is of."""
        shop = self.scenario.shop
        yield from ((name, (name,)) for name in (self.title, self.scenario.name, *shop.machines, *shop.producers))
        for one in shop.orders.rows:
            own = (one.id, one.customer, one.product, one.material, one.notes, one.status)
            yield one.id, (*own, *one.attributes.keys(), *one.attributes.values())

    def colouring(self, key: str) -> Colouring:
        """The colours by a key, or by the first there is where the orders lack it."""
        keys = colour_keys(self.scenario)
        return colouring_of(self.scenario, self.score, key if key in keys else keys[0])

    @property
    def is_timed(self) -> bool:
        """Whether any lot has a time."""
        return self.score.makespan is not None

    @cached_property
    def days(self) -> tuple[int, int]:
        """The minutes of whole days [first, last) that the plan lies in."""
        first, last = self.picture.extent
        start = int(first // LENGTH_OF_DAY) * LENGTH_OF_DAY
        return start, max(start + LENGTH_OF_DAY, -int(-last // LENGTH_OF_DAY) * LENGTH_OF_DAY)

    def span(self, choices: Choices) -> tuple[int, int]:
        """The minutes [first, last) that are to be printed: whole days, at most a year off what can be planned."""
        (first, last), day = self.days, LENGTH_OF_DAY
        least, most = min(0, first) - YEAR, max(self.scenario.shop.horizon, last) + YEAR
        until = last if choices.until is None else min(max(choices.until, least + day), most)
        since = min(first, until - day) if choices.since is None else min(max(choices.since, least), most - day)
        return since, max(until, since + day)

    def why_not(self, part: Part) -> str:
        """Why there are no pages of a part, or "" """
        return _REASONS[part](self)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts there are pages of."""
        return tuple(part for part in PARTS if not self.why_not(part))


def _no_board(source: Source) -> str:
    if source.is_timed:
        return ""
    if source.scenario.plan.lots:
        return _tr("No lot of this plan has a time, so there is no board to draw.")
    return _tr("Nothing is planned yet.")


def _no_dispatch(source: Source) -> str:
    shop, planned = source.scenario.shop, source.scenario.plan.by_resource
    if any(name in planned for name in shop.machines):
        return ""
    return _tr("Nothing is planned on a machine.") if shop.machines else _tr("This shop has no machines.")


def _no_offers(source: Source) -> str:
    if not source.scenario.shop.producers:
        return _tr("This shop has no producers.")
    known = source.scenario.shop.orders
    if source.wave.offers or any(offer.order in known for offer in source.scenario.shop.offers.rows):
        return ""
    return _tr("No offer is proposed or was sent.")


def _no_orders(source: Source) -> str:
    return "" if source.scenario.shop.orders else _tr("There are no orders.")


def _no_figures(source: Source) -> str:
    return "" if source.scenario.plan.lots or not _no_offers(source) else _tr("Nothing is planned yet.")


_REASONS: dict[Part, Callable[[Source], str]] = {
    "board": _no_board, "dispatch": _no_dispatch, "offers": _no_offers, "orders": _no_orders, "figures": _no_figures,
}


def part_name(part: Part) -> str:
    """What a part is called."""
    return {
        "board": _tr("Board"), "dispatch": _tr("Dispatch lists"), "offers": _tr("Offers"),
        "orders": _tr("Order list"), "figures": _tr("Key figures"),
    }[part]


def printed_at(source: Source) -> str:
    """When it is printed, in full."""
    when = source.printed
    return f"{dated(when.date())} {wording.clock(when.hour, when.minute)}"


def span_in_words(source: Source, span: tuple[int, int]) -> str:
    """The first and the last day of a span, with the year."""
    first, last = (moment_of(source.epoch, minute).date() for minute in (span[0], span[1] - 1))
    if first == last:
        return dated(last)
    begin = wording.day(first) if first.year == last.year else dated(first)
    return _tr("{0} to {1}").format(begin, dated(last))
