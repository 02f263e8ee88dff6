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
from core.sheets import usages

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADINGS = (Heading("Key figure", LABEL, 48), Heading("Value", NUMBER, 24), *(Heading("", WHOLE) for _ in range(4)))
RESOURCE_HEADINGS = ("Resource", "Lots", "Pieces", "Changeovers", "In changeovers", "Used")
RESOURCE_STYLES = (TEXT, WHOLE, WHOLE, WHOLE, LENGTH, SHARE)


def write_figures(plan: ShownPlan, sheet: Worksheet) -> None:
    """Write the sheet; a plan without times has neither lateness nor changeovers to show."""
    resource_columns = len(RESOURCE_HEADINGS) if plan.has_times else 3
    page = Page(sheet, HEADINGS[:resource_columns])
    page.begin("Key figures", plan.subtitle)
    for label, value, style in _figures(plan):
        page.line([label, value], [LABEL, style])
    page.line([])
    page.line(RESOURCE_HEADINGS[:resource_columns], [HEAD, *(HEAD_RIGHT for _ in RESOURCE_HEADINGS[1:])])
    for values in _resources(plan):
        page.line(values[:resource_columns], RESOURCE_STYLES)
    page.line([])
    heads = [HEAD, *(HEAD_RIGHT for _ in RESOURCE_HEADINGS[1:resource_columns])]
    page.line(["Conflicts", len(plan.conflicts), *([""] * (resource_columns - 2))], heads)
    if not plan.conflicts:
        page.line(["The plan breaks no rule."], [LABEL])
    for conflict in plan.conflicts:
        page.sentence(conflict.sentence, LATE_TEXT)
    page.finish(plan.title)


def _figures(plan: ShownPlan) -> Iterator[tuple[str, Any, Style]]:
    if plan.has_times:
        yield from _schedule_figures(plan)
    if plan.score.allocation_cost or not plan.has_times:
        yield "Cost of the allocation", plan.score.allocation_cost, NUMBER
    yield "Orders in the plan", len(plan.scenario.plan.by_order), WHOLE
    yield "Orders in all", len(plan.scenario.shop.orders), WHOLE


def _schedule_figures(plan: ShownPlan) -> Iterator[tuple[str, Any, Style]]:
    score, terms = plan.score, plan.score.terms
    yield "Cost", score.cost, NUMBER
    yield "    of earliness", terms.earliness, NUMBER
    yield "    of tardiness", terms.tardiness, NUMBER
    yield "    of changeovers", terms.changeovers, NUMBER
    yield "    of excess", terms.excess, NUMBER
    yield "    of changeover hours", terms.changeover_hours, NUMBER
    yield "Late orders", score.late_orders, WHOLE
    yield "Latest order late by", length(score.max_tardiness_minutes), LENGTH
    yield "Orders on time", score.on_time_share, SHARE
    yield "Changeovers", score.nb_changes, WHOLE
    yield "Time in changeovers", length(score.changeover_minutes), LENGTH
    yield "Plan ends", plan.moment(score.makespan), TIME


def _resources(plan: ShownPlan) -> Iterator[list[Any]]:
    for one in usages(plan.scenario, plan.score):
        yield [one.resource, one.lots, one.pieces, one.changeovers, length(one.changeover_minutes), one.utilisation]
