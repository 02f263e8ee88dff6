"""The report of a scenario's matrix, for a workbook: worked out whole, beside the window."""

from __future__ import annotations

import math

import numpy as np

from core.files.matrix import MatrixReport, PlanLine, preparation_parts
from core.model import Scenario
from gui.matrix.answers import FEW, NEXT, Answer, read_whole
from gui.matrix.picture import Picture, picture_of
from gui.matrix.words import difference_words


def report_of(scenario: Scenario, title: str) -> MatrixReport:
    """All there is to tell of a matrix; where it has no plan the sentence stands among the notes."""
    answer = read_whole(scenario)
    picture = picture_of(scenario, answer.table)
    chosen = [picture.pair((int(row), int(column))) for row, column in zip(*np.nonzero(picture.chosen), strict=True)]
    paid = {pair: float(picture.paid[cell]) for pair in chosen if (cell := picture.cell(*pair)) is not None}
    used = {machine for _, machine in chosen}
    openings = {
        machine: float(cost) for machine, cost in zip(picture.machines, picture.openings, strict=True)
        if cost and machine in used
    }  # fmt: skip
    done = {order for order, _ in chosen}
    return MatrixReport(
        title, picture.orders, picture.machines, _costs(picture), paid,
        frozenset(pair for pair in chosen if picture.locked[picture.row_of[pair[0]], picture.column_of[pair[1]]]),
        openings, _regrets(answer, picture), _plans(answer),
        tuple(order for order in picture.orders if order not in done) if done else (),
        (answer.clash,) if answer.clash else _notes(answer),
        _marked(picture, picture.imported), _marked(picture, picture.computed),
        *preparation_parts(_amounts(picture), picture.openings.tolist()),
    )  # fmt: skip


def _marked(picture: Picture, cells: np.ndarray) -> frozenset[tuple[str, str]]:
    return frozenset(picture.pair((row, column)) for row, column in np.argwhere(cells).tolist())


def _amounts(picture: Picture) -> tuple[tuple[float | None, ...], ...]:
    """What preparation adds to each pair, None where it is not allowed."""
    rows = zip(picture.preparation.tolist(), picture.is_open.tolist(), strict=True)
    return tuple(
        tuple(amount if is_open else None for amount, is_open in zip(*row, strict=True))
        for row in rows
    )  # fmt: skip


def _costs(picture: Picture) -> tuple[tuple[float | None, ...], ...]:
    rows = zip(picture.cost.tolist(), picture.is_open.tolist(), strict=True)
    return tuple(
        tuple(cost if is_open else None for cost, is_open in zip(*row, strict=True))
        for row in rows
    )  # fmt: skip


def _regrets(answer: Answer, picture: Picture) -> tuple[tuple[float | None, ...], ...] | None:
    if answer.rise is None:
        return None
    known = {order: row for order, row in zip(answer.table.orders, answer.rise.tolist(), strict=True)}
    empty = [math.nan] * picture.columns
    rows = (known.get(order, empty) for order in picture.orders)
    return tuple(tuple(value if math.isfinite(value) else None for value in row) for row in rows)


def _notes(answer: Answer) -> tuple[str, ...]:
    from core.solve.allocation import note

    said = note(answer.best) if answer.best is not None else ""
    return (said,) if said else ()


def _plans(answer: Answer) -> tuple[PlanLine, ...]:
    from core.solve.allocation import next_best

    best = answer.best
    if best is None:
        return ()
    plans = next_best(best, FEW if best.table.opening.any() else NEXT)
    machines = dict(best.pairs)
    return (
        PlanLine(best.total, best.pairs),
        *(PlanLine(plan.total, plan.pairs, difference_words(machines, dict(plan.pairs))) for plan in plans),
    )
