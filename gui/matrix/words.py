"""What the matrix says in words: of a cell, of its cost, of a preview."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.matrix.figures import figure, increase
from gui.matrix.line_list import Line
from gui.matrix.picture import Cell, Picture

if TYPE_CHECKING:
    from core.solve.allocation import Allocation, Left
    from gui.matrix.answers import Answer, Depth

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
    if picture.down[cell[1]]:
        return _tr("{0} is down: it takes no orders.").format(picture.machines[cell[1]])
    if picture.forbidden[cell] and not picture.reasons(cell):
        kept = "" if math.isnan(cost) else _tr(" Its cost would be {0}.").format(figure(cost))
        return _tr("Not allowed: forbidden by hand.") + kept
    if not picture.is_open[cell] and (reasons := picture.reasons(cell)):
        return _tr("Not allowed: {0}.").format("; ".join(reasons))
    if math.isnan(cost):
        return _tr("Not allowed: there is no cost.")
    if picture.computed[cell]:
        words = _tr("Cost {0}, computed (corner mark): hours × hourly cost + changeover.").format(figure(cost))
    elif picture.imported[cell]:
        words = _tr("Cost {0}, imported (mark at the lower left).").format(figure(cost))
    elif picture.unsaid[cell]:
        words = _tr("Cost {0}, as the file gives it.").format(figure(cost))
    else:
        words = _tr("Cost {0}, typed.").format(figure(cost))
    preparation = float(picture.preparation[cell])
    return words + (_tr(" Preparation {0} comes on top.").format(figure(preparation)) if preparation else "")


def title_words(picture: Picture, row: int, column: int) -> str:
    """What a title stands for; the row or the column is -1."""
    if column < 0:
        return picture.orders[row]
    machine = picture.machines[column]
    return _tr("{0} is down: it takes no orders.").format(machine) if picture.down[column] else machine


def state_words(picture: Picture, cell: Cell) -> str:
    """Whether the pair is chosen and locked."""
    if picture.locked[cell]:
        return _tr("Chosen, and locked.")
    return _tr("Chosen.") if picture.chosen[cell] else ""


def meaning(answer: Answer, place: Cell, pair: tuple[str, str]) -> str:
    """What forcing the pair costs, or what losing it would, where it is chosen by the best plan."""
    if answer.best is None or answer.rise is None or answer.loss is None:
        what = _tr("What {0} on {1} means").format(*pair)
        return _waiting(answer, what) if answer.best is not None and answer.grows else ""
    total, rise = answer.best.total, float(answer.rise[place])
    if answer.table.locked[place]:
        return _tr("Locked here: every plan keeps this pair.")
    if answer.best.choice[place[0]] == place[1]:
        return _loss_words(answer, total, float(answer.loss[place[0]]))
    if math.isinf(rise):
        return _tr("No plan has {0} on {1}.").format(*pair)
    if math.isnan(rise):
        what = _tr("What forcing {0} on {1} costs").format(*pair)
        return _waiting(answer, what) if answer.table.allowed[place] else ""
    if rise < SAME:
        return _tr("Forcing {0} on {1} costs nothing: another plan is as cheap.").format(*pair)
    return _tr("Forcing {0} on {1} makes {2} into {3} ({4}).").format(
        *pair, figure(total), figure(total + rise), increase(rise))  # fmt: skip


def _loss_words(answer: Answer, total: float, loss: float) -> str:
    """What losing a chosen pair would cost."""
    if math.isinf(loss):
        return _tr("No plan does without this pair.")
    if math.isnan(loss):
        return _waiting(answer, _tr("What losing it would cost"))
    if loss < SAME:
        return _tr("Losing it costs nothing: another plan is as cheap.")
    return _tr("Price of loss: without it {0} becomes {1} ({2}).").format(
        figure(total), figure(total + loss), increase(loss))  # fmt: skip


def _waiting(answer: Answer, what: str) -> str:
    """Why something is not known yet, or is not at all."""
    if answer.grows:
        return _tr("{0} is being worked out…").format(what)
    return _tr("{0} took too long to work out.").format(what)


def range_words(answer: Answer, place: Cell) -> str:
    """Between which costs of the pair the best plan stays the best."""
    if answer.least is None or answer.most is None or answer.best is None:
        return ""
    least, most = float(answer.least[place]), float(answer.most[place])
    if math.isnan(least) or math.isnan(most):
        return ""
    if math.isinf(least) and math.isinf(most):
        return _tr("Its cost can be anything without changing the plan.")
    if not math.isinf(least) and least <= 0:
        return _tr("Even if it cost nothing, the plan would stay the best.")
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
    """Each machine: by how much the total grows without it, and what one more place on it would save."""
    if answer.best is None:
        return []
    return [_machine_line(answer.best, machine, depth) for machine in answer.table.machines]


def _machine_line(best: Allocation, machine: str, depth: Depth | None) -> Line:
    worth = depth.worths.get(machine) if depth is not None else None
    words = worth.sentence if worth is not None else ""
    change = depth.without.get(machine) if depth is not None else None
    if change is None:
        return Line(machine, _tr("down?"), words, "muted", machine)
    if change.after is None or change.rise is None:
        return Line(machine, _tr("needed"), words, "conflict", machine)
    if (fewer := len(change.after.left) - len(best.left)) > 0:
        return Line(machine, _tr("down: {0} left").format(fewer), words, "conflict", machine)
    if change.rise > SAME:
        return Line(machine, _tr("down: {0}").format(increase(change.rise)), words, "muted", machine)
    return Line(machine, _tr("can be spared"), words, "good", machine)


def left_lines(answer: Answer, depth: Depth | None) -> list[Line]:
    """The orders that the best plan leaves, and what each would cost."""
    if answer.best is None:
        return []
    known = {} if depth is None else depth.left
    return [_left_line(order, known.get(order)) for order in answer.best.left]


def _left_line(order: str, left: Left | None) -> Line:
    if left is None:
        return Line(order, "", "", "muted", order)
    parts = []
    if left.rise is not None and left.instead is not None:
        parts.append(_tr("instead of {0}: {1}").format(left.instead, increase(left.rise)))
    if left.too is not None and left.machine is not None:
        parts.append(_tr("too, with one more order on {0}: {1}").format(left.machine, increase(left.too)))
    dearest = increase(left.rise) if left.rise is not None else ""
    return Line(order, dearest, "; ".join(parts) or _tr("No machine may do it."), "warning", order)
