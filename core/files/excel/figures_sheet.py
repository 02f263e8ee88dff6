"""The sheet "Key figures": what the plan costs, how the machines are used, and which rules it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from core.files.excel.page import Heading, Page
from core.files.excel.shown_plan import ShownPlan, length
from core.files.excel.styles import (
    HEAD,
    HEAD_RIGHT,
    LABEL,
    LATE_TEXT,
    LENGTH,
    NUMBER,
    SHARE,
    TEXT,
    TIME,
    WHOLE,
    Style,
)
from core.language import mark, tr
from core.sheets import usages

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

RESOURCE_HEADINGS = (
    mark("Resource"), mark("Lots"), mark("Pieces"), mark("Changeovers"), mark("In changeovers"), mark("Used"),
)  # fmt: skip
RESOURCE_STYLES = (TEXT, WHOLE, WHOLE, WHOLE, LENGTH, SHARE)


def write_figures(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet; a plan without times has neither lateness nor changeovers to show."""
    resource_columns = len(RESOURCE_HEADINGS) if plan.has_times else 3
    page = Page(sheet, _headings()[:resource_columns])
    page.begin(tr("Key figures"), plan.subtitle)
    for label, value, style in _figures(plan):
        page.line([label, value], [LABEL, style])
    page.line([])
    heads = [HEAD, *(HEAD_RIGHT for _ in RESOURCE_HEADINGS[1:resource_columns])]
    page.line([tr(one) for one in RESOURCE_HEADINGS[:resource_columns]], heads)
    for values in _resources(plan):
        page.line(values[:resource_columns], RESOURCE_STYLES)
    page.line([])
    page.line([tr("Conflicts"), len(plan.conflicts), *([""] * (resource_columns - 2))], heads)
    if not plan.conflicts:
        page.line([tr("The plan breaks no rule.")], [LABEL])
    for conflict in plan.conflicts:
        page.sentence(conflict.sentence, LATE_TEXT)
    page.finish(plan.title)


def _headings() -> list[Heading]:
    named = [Heading(tr("Key figure"), LABEL, 48), Heading(tr("Value"), NUMBER, 24)]
    return [*named, *(Heading("", WHOLE) for _ in range(4))]


def _figures(plan: ShownPlan) -> Iterator[tuple[str, Any, Style]]:
    if plan.has_times:
        yield from _schedule_figures(plan)
    if plan.score.allocation_cost or not plan.has_times:
        yield tr("Cost of the allocation"), plan.score.allocation_cost, NUMBER
    yield tr("Orders in the plan"), len(plan.scenario.plan.by_order), WHOLE
    yield tr("Orders in all"), len(plan.scenario.shop.orders), WHOLE


def _schedule_figures(plan: ShownPlan) -> Iterator[tuple[str, Any, Style]]:
    score, terms = plan.score, plan.score.terms
    yield tr("Cost"), score.cost, NUMBER
    yield tr("    of earliness"), terms.earliness, NUMBER
    yield tr("    of tardiness"), terms.tardiness, NUMBER
    yield tr("    of changeovers"), terms.changeovers, NUMBER
    yield tr("    of excess"), terms.excess, NUMBER
    yield tr("    of changeover hours"), terms.changeover_hours, NUMBER
    yield tr("Late orders"), score.late_orders, WHOLE
    yield tr("Latest order late by"), length(score.max_tardiness_minutes), LENGTH
    yield tr("Orders on time"), score.on_time_share, SHARE
    yield tr("Changeovers"), score.nb_changes, WHOLE
    yield tr("Time in changeovers"), length(score.changeover_minutes), LENGTH
    yield tr("Plan ends"), plan.moment(score.makespan), TIME


def _resources(plan: ShownPlan) -> Iterator[list[Any]]:
    for one in usages(plan.scenario, plan.score):
        yield [one.resource, one.lots, one.pieces, one.changeovers, length(one.changeover_minutes), one.utilisation]
