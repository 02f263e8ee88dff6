"""What the line over the matrix says: a preview, a clash, the worth of the plan, what to know about preparation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.edit import put_on
from core.model import Scenario
from gui.matrix.figures import figure, increase
from gui.matrix.insight import Insight, Preview
from gui.matrix.line import Remark
from gui.matrix.words import SAME

if TYPE_CHECKING:
    from core.solve.allocation import Allocation
    from gui.matrix.answers import Answer, Granted
    from gui.matrix.page import MatrixPage
    from gui.matrix.picture import Picture

NAMED = 6
"""So many left orders are named."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)


def remark_of(page: MatrixPage, deed: str) -> Remark | None:
    """The one thing to say now."""
    insight = page.insight
    if insight.preview is not None:
        forget = (_tr("Forget (Esc)"), page.wishes.forget)
        buttons = (forget,) if page.is_read_only else ((_tr("Apply (Enter)"), page.wishes.take_preview), forget)
        return Remark(insight.preview.sentence, "eye", "cheaper", buttons)
    if page.picture.is_empty:
        return None
    if insight.is_long:
        return Remark(_tr("Looking for the best plan…"), "solve", "accent", ((_tr("Stop (Esc)"), page.wishes.escape),))
    if not insight.is_current or insight.answer is None:
        return Remark(deed, buttons=_undo(page, deed)) if deed else None
    if insight.answer.clash:
        return Remark(insight.answer.clash, "error", "conflict", _undo(page, deed))
    return _worth(page, insight, deed)


def _undo(page: MatrixPage, deed: str) -> tuple:
    return ((_tr("Undo"), page.undo),) if deed else ()


def _worth(page: MatrixPage, insight: Insight, deed: str) -> Remark | None:
    """How the plan that is shown compares to the best one, what to know of it, and what led to it."""
    best, picture = insight.best, page.picture
    if best is None:
        return None
    note = _left(best) or (f" {insight.depth.note}" if insight.depth is not None and insight.depth.note else "")
    tail, total = f"{note} · {deed}" if deed else note, figure(best.total)
    solve = () if page.is_read_only else ((_tr("Solve (F5)"), page.solve_wanted.emit),)
    buttons = (*solve, *_undo(page, deed))
    if not picture.chosen.any():
        words = _tr("Nothing is chosen yet; the best plan costs {0}.").format(total)
        return Remark(words + tail, "info", "accent", buttons)
    if broken := _broken(page):
        return Remark(broken + tail, "conflict", "warning", buttons)
    if picture.total > best.total + SAME * max(1.0, abs(best.total)):
        words = _tr("The plan costs {0}; the best costs {1} ({2}).")
        less = figure(best.total - picture.total)
        return Remark(words.format(figure(picture.total), total, less) + tail, "info", "warning", buttons)
    words = _tr("Total {0}: no plan costs less{1}.")
    if not best.is_proven:
        words = _tr("Total {0}: nothing better was found{1}.")
    return Remark(words.format(total, _how_alone(insight)) + tail, "keep", "good", _undo(page, deed))


def _left(best: Allocation) -> str:
    """Which orders even the best plan leaves; what each would cost stands beside the matrix."""
    if not best.left:
        return ""
    names = ", ".join(best.left[:NAMED]) + (_tr(" and {0} more").format(len(best.left) - NAMED)
                                            if len(best.left) > NAMED else "")  # fmt: skip
    return _tr(" Too few places: {0} left ({1}).").format(len(best.left), names)


def _how_alone(insight: Insight) -> str:
    """Whether other plans are as cheap, where that is known."""
    depth, best = insight.depth, insight.best
    if depth is None or best is None or not depth.plans:
        return ""
    if depth.plans[0].total > best.total + SAME * max(1.0, abs(best.total)):
        return _tr(", and no other costs as little")
    return _tr("; others are as cheap")


def _broken(page: MatrixPage) -> str:
    """The first rule of an allocation that the plan breaks, or an empty text."""
    kinds = ("capacity", "eligibility", "unscheduled")
    found = [conflict for conflict in page.conflicts if conflict.kind in kinds and not _is_left(page, conflict.orders)]
    if not found:
        return ""
    more = _tr(" {0} more conflicts.").format(len(found) - 1) if len(found) > 1 else ""
    return found[0].sentence + more


def _is_left(page: MatrixPage, orders: tuple[str, ...]) -> bool:
    """Whether the best plan leaves an order as well, because there are too few places."""
    best = page.insight.best
    return best is not None and bool(best.left) and best.table.is_crowded and len(orders) == 1


def preview_of(granted: Granted, insight: Insight) -> Preview:
    """The preview of a plan that was asked for."""
    wish, found, after = granted.wish, granted.best, granted.after
    assert found is not None
    assert after is not None
    total = figure(found.total)
    if wish.kind == "force":
        said, what = _tr("Forcing {0} on {1}").format(wish.order, wish.machine), _tr("Force {0} on {1}")
        step = what.format(wish.order, wish.machine)
        becomes: Scenario = put_on(after, wish.order, wish.machine)
    else:
        said, step, becomes = _tr("Without {0}").format(wish.machine), _tr("{0} is down").format(wish.machine), after
    best = insight.best
    if best is None:
        words = _tr("{0}: total {1}.").format(said, total)
    elif found.left and len(found.left) > len(best.left):
        words = _tr("{0}: total {1}, and {2} would be left.").format(said, total, ", ".join(found.left))
    elif abs(found.total - best.total) < SAME:
        words = _tr("{0}: nothing more to pay, the total stays {1}.").format(said, total)
    else:
        turns = _tr("{0} makes {1} into {2} ({3}).") if wish.kind == "force" else _tr("{0}, {1} becomes {2} ({3}).")
        words = turns.format(
            said, figure(best.total), total, increase(found.total - best.total))  # fmt: skip
    about = wish.machine if wish.kind == "down" else ""
    step = _tr("{0}: total {1}").format(step, total)
    return Preview(words, frozenset(found.pairs), step, wish.scenario, lambda: becomes, about)


def blamed_cells(answer: Answer, picture: Picture) -> np.ndarray:
    """The cells that a clash is about: its orders on its machines; whole rows where it is about no machine."""
    found = np.zeros((picture.rows, picture.columns), bool)
    if answer.blame is not None:
        rows = [picture.row_of[order] for order in answer.blame.orders]
        columns = [picture.column_of[machine] for machine in answer.blame.machines]
        found[np.ix_(rows, columns or range(picture.columns))] = True
    return found
