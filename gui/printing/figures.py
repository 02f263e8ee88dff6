"""The key figures: what the plan costs term by term, the measures, the use of machines, and the rules it breaks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.language import counted
from core.sheets import producer_lines, usages
from gui.look import wording
from gui.printing.choices import Choices
from gui.printing.listing import Cell, Column, Group, Listing
from gui.printing.source import Source
from gui.printing.words import moment

SIZE = 10.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


def figure_listings(source: Source, choices: Choices) -> list[Listing]:
    """The lists that stand one below the other."""
    made = [_figures(source)]
    if source.scenario.plan.lots and source.scenario.shop.machines:
        made.append(_machines(source))
    if source.scenario.shop.producers:
        made.append(_producers(source))
    if _broken(source):
        made.append(_conflicts(source))
    return [Listing(one.columns, one.groups, SIZE, is_colour=choices.is_colour, continued=_tr("{0} (continued)"))
            for one in made]  # fmt: skip


def _figures(source: Source) -> Listing:
    rows: list[list[Cell]] = []
    if source.is_timed:
        rows += [[Cell(name), Cell(value), Cell(share)] for name, value, share in _terms(source)]
        rows[0] = [Cell(cell.text, is_strong=True) for cell in rows[0]]
    rows += [[Cell(name), Cell(value), Cell()] for name, value in _measures(source)]
    columns = [Column(_tr("Key figure"), grows=True), Column(_tr("Value"), is_right=True, least=30),
               Column(_tr("Share"), is_right=True, least=16)]  # fmt: skip
    if not source.is_timed:  # then nothing has a share of anything
        columns, rows = columns[:2], [row[:2] for row in rows]
    return Listing(columns, [Group("", "", rows)])


def _terms(source: Source) -> Iterator[tuple[str, str, str]]:
    score, terms = source.score, source.score.terms
    yield _tr("Cost of the schedule"), wording.number(score.cost), ""
    for name, value in (
        (_tr("Earliness"), terms.earliness), (_tr("Tardiness"), terms.tardiness),
        (_tr("Changeovers"), terms.changeovers), (_tr("Changeover hours"), terms.changeover_hours),
        (_tr("Excess"), terms.excess),
    ):  # fmt: skip
        if value or name != _tr("Changeover hours"):
            share = wording.share(value / score.cost) if score.cost > 0 else ""
            yield f"    {name}", wording.number(value), share


def _measures(source: Source) -> Iterator[tuple[str, str]]:
    score, shop, plan = source.score, source.scenario.shop, source.scenario.plan
    if source.is_timed:
        of = _tr("{0} of {1}").format(wording.whole(score.late_orders), wording.whole(len(score.lateness_of)))
        yield _tr("Late orders"), of
        yield _tr("Worst lateness"), wording.duration(score.max_tardiness_minutes)
        if score.on_time_share is not None:
            yield _tr("Orders on time"), wording.share(score.on_time_share)
        yield _tr("Changeovers"), wording.whole(score.nb_changes)
        yield _tr("Changeover time"), wording.duration(score.changeover_minutes)
        yield _tr("Last lot ends"), moment(source.epoch, score.makespan or 0, source.today)
    if score.allocation_cost or (plan.lots and shop.machines and not source.is_timed):
        yield _tr("Cost of the allocation"), wording.number(score.allocation_cost)
    if shop.producers:
        yield from _wave(source)
    planned = _tr("{0} of {1}").format(wording.whole(len(plan.by_order)), wording.whole(len(shop.orders)))
    yield _tr("Orders in the plan"), planned
    yield _tr("Rules broken"), wording.whole(len(_broken(source)))


def _wave(source: Source) -> Iterator[tuple[str, str]]:
    wave, terms = source.wave, source.wave.terms
    yield _tr("Offers to send"), wording.whole(len(wave.offers))
    yield _tr("Expected of the wave"), wording.number(wave.objective)
    for name, value in (
        (_tr("Value"), terms.value), (_tr("Bonus for acceptance"), terms.acceptance),
        (_tr("Transport"), -terms.transport), (_tr("Work of the producers"), -terms.producer_cost),
        (_tr("Balance against targets"), -terms.balance),
    ):  # fmt: skip
        if value:
            yield f"    {name}", wording.number(value)


def _machines(source: Source) -> Listing:
    timed = source.is_timed
    columns = [Column(_tr("Machine"), grows=True), Column(_tr("Lots"), True), Column(_tr("Pieces"), True)]
    if timed:
        columns += [Column(_tr("Changeovers"), True), Column(_tr("Changeover time"), True), Column(_tr("Used"), True),
                    Column("", least=45)]  # fmt: skip
    rows = []
    for one in usages(source.scenario, source.score):
        cells = [Cell(one.resource), Cell(wording.whole(one.lots)), Cell(wording.whole(one.pieces))]
        if timed:
            share = one.utilisation
            cells += [Cell(wording.whole(one.changeovers)), Cell(wording.duration(one.changeover_minutes)),
                      Cell("" if share is None else wording.share(share), is_strong=True),
                      Cell(share=share)]  # fmt: skip
        rows.append(cells)
    return Listing(columns, [Group(_tr("Machines"), "", rows)])


def _producers(source: Source) -> Listing:
    columns = [Column(title, place > 0, place == 0) for place, title in enumerate((
        _tr("Producer"), _tr("Offers"), _tr("Hours"), _tr("Hours a day"), _tr("Target"), _tr("Delivered"),
        _tr("Promised volume"), _tr("Expected"), _tr("Lacking")))]  # fmt: skip
    rows = []
    for one in producer_lines(source.scenario, source.wave):
        debt, capacity = one.debt, one.producer.capacity_hours
        way = [debt.target, debt.delivered, debt.promised, debt.expected, debt.lacking] if debt else [None] * 5
        numbers = [Cell("" if value is None else wording.number(value, 2)) for value in (one.hours, capacity, *way)]
        rows.append([Cell(one.producer.id), Cell(wording.whole(one.offers)), *numbers])
    return Listing(columns, [Group(_tr("Producers"), "", rows)])


def _broken(source: Source) -> list[str]:
    """The rules that the plan breaks, as sentences."""
    sentences = [conflict.sentence for conflict in source.conflicts]
    return [*sentences, *(source.wave.broken if source.scenario.shop.producers else ())]


def _conflicts(source: Source) -> Listing:
    sentences = _broken(source)
    rows = [[Cell(sentence, is_bad=True)] for sentence in sentences]
    note = counted("{n} conflict", "{n} conflicts", len(sentences))
    return Listing([Column(_tr("What is wrong"), grows=True)], [Group(_tr("Conflicts"), note, rows)])
