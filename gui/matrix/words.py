"""What the matrix says in words: of a cell, of its cost, of a preview."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.matrix.figures import figure, increase
from gui.matrix.line_list import Line
from gui.matrix.picture import Cell, Picture

if TYPE_CHECKING:
    from gui.matrix.answers import Answer, Depth, Without

translate = QCoreApplication.translate
SAME = 1e-9


def _tr(text: str) -> str:
    return translate("Matrix", text)


def place_in(answer: Answer, picture: Picture, cell: Cell) -> Cell | None:
    """The row and column of a cell in the table of an answer, or None where it is not there."""
    order, machine = picture.pair(cell)
    if order not in answer.row_of or machine not in answer.column_of:
        return None
    return answer.row_of[order], answer.column_of[machine]


def cost_words(picture: Picture, cell: Cell) -> str:
    """What the pair costs, and where that figure comes from."""
    cost = float(picture.cost[cell])
    if picture.forbidden[cell] and not picture.reasons(cell):
        kept = "" if math.isnan(cost) else _tr(" Its cost would be {0}.").format(figure(cost))
        return _tr("Not allowed: forbidden by hand.") + kept
    if not picture.is_open[cell] and (reasons := picture.reasons(cell)):
        return _tr("Not allowed: {0}.").format("; ".join(reasons))
    if math.isnan(cost):
        return _tr("Not allowed: there is no cost.")
    if picture.computed[cell]:
        words = _tr("Cost {0}, computed: hours × hourly cost, and the changeover.").format(figure(cost))
    else:
        words = _tr("Cost {0}, typed or imported.").format(figure(cost))
    preparation = float(picture.preparation[cell])
    return words + (_tr(" Preparation {0} comes on top.").format(figure(preparation)) if preparation else "")


def state_words(picture: Picture, cell: Cell) -> str:
    """Whether the pair is chosen and locked."""
    if picture.locked[cell]:
        return _tr("Chosen, and locked.")
    return _tr("Chosen.") if picture.chosen[cell] else ""


def meaning(answer: Answer, place: Cell, pair: tuple[str, str]) -> str:
    """What forcing the pair costs, or what losing it would, where it is chosen by the best plan."""
    if answer.best is None or answer.rise is None or answer.loss is None:
        return ""
    total, rise = answer.best.total, float(answer.rise[place])
    if answer.best.choice[place[0]] == place[1]:
        loss = float(answer.loss[place[0]])
        if math.isinf(loss):
            return _tr("No plan does without this pair.")
        if math.isnan(loss):
            return _tr("What losing it would cost took too long to work out.")
        if loss < SAME:
            return _tr("Losing it costs nothing: another plan is as cheap.")
        return _tr("Price of loss: without it {0} becomes {1} ({2}).").format(
            figure(total), figure(total + loss), increase(loss))  # fmt: skip
    if math.isinf(rise):
        return _tr("No plan has {0} on {1}.").format(*pair)
    if math.isnan(rise):
        return _tr("Not worked out: it would have taken too long.") if answer.table.allowed[place] else ""
    if rise < SAME:
        return _tr("Forcing {0} on {1} costs nothing: another plan is as cheap.").format(*pair)
    return _tr("Forcing {0} on {1} makes {2} into {3} ({4}).").format(
        *pair, figure(total), figure(total + rise), increase(rise))  # fmt: skip


def range_words(answer: Answer, place: Cell) -> str:
    """Between which costs of the pair the best plan stays the best."""
    if answer.least is None or answer.most is None or answer.best is None:
        return ""
    least, most = float(answer.least[place]), float(answer.most[place])
    if math.isnan(least) or math.isnan(most):
        return ""
    if math.isinf(least) and math.isinf(most):
        return _tr("Its cost can be anything without changing the plan.")
    if math.isinf(least):
        return _tr("The plan stays the best as long as it costs no more than {0}.").format(figure(most))
    return _tr("The plan stays the best as long as it costs at least {0}.").format(figure(least))


def difference_words(best: dict[str, str], other: dict[str, str], shown: int = 4) -> str:
    """In which pairs another plan differs from the best one."""
    parts = [
        _tr("{0} → {1}").format(order, other.get(order, _tr("left")))
        for order in {**best, **other} if best.get(order) != other.get(order)
    ]  # fmt: skip
    more = len(parts) - shown
    return ", ".join(parts[:shown]) + (_tr(" and {0} more").format(more) if more > 0 else "")


def machine_lines(answer: Answer, depth: Depth | None) -> list[Line]:
    """Each machine: by how much the total grows without it, and what one more like it would save."""
    best = answer.best
    if best is None:
        return []
    without = {} if depth is None else {one.machine: one for one in depth.without}
    return [_machine_line(answer, machine, without.get(machine)) for machine in answer.table.machines]


def _machine_line(answer: Answer, machine: str, without: Without | None) -> Line:
    worth = answer.worth.get(machine, "")
    if without is None:
        return Line(machine, "…", worth, "muted", machine)
    if without.best is None:
        return Line(machine, _tr("needed"), _tr("Without it there is no plan. ") + worth, "conflict", machine)
    assert answer.best is not None
    more = without.best.total - answer.best.total
    fewer = len(without.best.left) - len(answer.best.left)
    if fewer > 0:
        return Line(machine, _tr("{0} left").format(fewer), worth, "conflict", machine)
    figure_said = _tr("down: {0}").format(increase(more)) if more > SAME else _tr("can be spared")
    return Line(machine, figure_said, worth, "muted" if more > SAME else "good", machine)


def left_lines(answer: Answer) -> list[Line]:
    """The orders that the best plan leaves, and what each would cost."""
    if answer.best is None:
        return []
    return [Line(order, _tr("left"), answer.left_words.get(order, ""), "warning", order) for order in answer.best.left]
