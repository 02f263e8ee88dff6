"""What the score panel says, line by line: the terms of the cost and the measures planners speak in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.evaluate import Score
from core.model import Scenario
from gui.look import Tone, wording

Show = Callable[[float], str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScorePanel", text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its name, the value, the difference against the other score, and whether that is good or bad news; and
    what a click on the value asks for, if anything."""

    name: str
    value: str
    difference: str = ""
    tone: Tone = ""
    share: float = 0.0
    link: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a score: where it stands, what it is called, how it and its change are shown."""

    field: str
    name: str
    show: Show
    show_change: Show
    more_is_better: bool = False

    def line(self, score: Score, other: Score | None) -> Line:
        """The figure, with its change since the other score."""
        value = getattr(score, self.field)
        before = getattr(other, self.field) if other else None
        change = None if before is None else value - before
        link = self.field if self.field == "late_orders" and value else ""
        return Line(self.name, self.show(value), *_news(change, self.show_change, self.more_is_better), link=link)


def cost_news(score: Score, other: Score | None) -> tuple[str, Tone]:
    """The change of the whole cost, with its share of the other one."""
    if other is None:
        return "", ""
    cost, before = score.plan_cost, other.plan_cost
    change, tone = _news(cost - before, wording.difference)
    if not change or before <= 0:
        return change, tone
    return f"{change}  ({wording.difference(100 * (cost / before - 1), 0)} %)", tone


def term_lines(score: Score, other: Score | None) -> list[Line]:
    """The terms of the cost with their shares of it; hours of changeover stay away while they cost nothing."""
    lines = []
    for field, name in _term_names():
        value, before = getattr(score.terms, field), getattr(other.terms, field) if other else None
        if field == "changeover_hours" and not value and not before:
            continue
        share = value / score.cost if score.cost > 0 else 0.0
        change = None if before is None else value - before
        lines.append(Line(name, wording.number(value), *_news(change, wording.difference), share=share))
    return lines


def _term_names() -> list[tuple[str, str]]:
    return [
        ("earliness", _tr("Earliness")),
        ("tardiness", _tr("Tardiness")),
        ("changeovers", _tr("Changeovers")),
        ("changeover_hours", _tr("Changeover hours")),
        ("excess", _tr("Excess")),
    ]


def measure_lines(scenario: Scenario, score: Score, other: Score | None) -> list[Line]:
    """The measures that apply to this plan; none for a plan that keeps no times."""
    if not score.completion:
        return []
    orders = len(score.completion)
    epoch = scenario.shop.epoch
    measures = [
        Measure("late_orders", _tr("Late orders"), lambda late: _of(late, orders), _count),
        Measure("max_tardiness_minutes", _tr("Worst lateness"), wording.duration, _time),
        Measure("on_time_share", _tr("On time"), wording.share, lambda change: _count(100 * change), True),
        Measure("nb_changes", _tr("Changeovers"), lambda count: wording.whole(round(count)), _count),
        Measure("changeover_minutes", _tr("Changeover time"), wording.duration, _time),
        Measure("changeover_cost", _tr("Changeover cost"), wording.number, wording.difference),
        Measure("allocation_cost", _tr("Allocation cost"), wording.number, wording.difference),
        Measure("makespan", _tr("Last lot ends"), lambda minute: wording.moment(epoch, round(minute)), _time),
    ]
    return [measure.line(score, other) for measure in measures if _applies(measure.field, score, other)]


def _applies(field: str, score: Score, other: Score | None) -> bool:
    if field in ("changeover_cost", "allocation_cost"):  # most shops give changeovers and pairs no cost of their own
        return any(getattr(one, field) for one in (score, other) if one is not None)
    return getattr(score, field) is not None


def _news(change: float | None, show: Show, more_is_better: bool = False) -> tuple[str, Tone]:
    shown = show(change) if change else ""
    if change is None or not any(digit in shown for digit in "123456789"):
        return "", ""
    return shown, "good" if (change > 0) == more_is_better else "bad"


def _count(change: float) -> str:
    return wording.difference(change, 0)


def _time(change: float) -> str:
    return ("+" if change > 0 else "") + wording.duration(change)


def _of(count: float, total: int) -> str:
    return _tr("{0} of {1}").format(wording.whole(round(count)), wording.whole(total))
