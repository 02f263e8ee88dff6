"""What an edited schedule changes in a plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.errors import Problem
from core.language import tr, whole
from core.model import Lot, Scenario, show_minute

Kind = Literal["moved", "resized", "added", "gone"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One lot that the workbook shows otherwise than the plan has it: what it was, what it is to be, and the cell that
    says so."""

    kind: Kind
    before: Lot | None
    after: Lot | None
    cell: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Returned:
    """The plan as the workbook shows it (the very same scenario where nothing differs), how it differs, and what could
    not be read or followed."""

    scenario: Scenario
    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...]


def difference(scenario: Scenario, before: Lot | None, after: Lot | None, cell: str) -> Difference:
    """How one lot differs."""
    if before is None or after is None:
        lot = before or after
        assert lot is not None  # one of them is always given
        if before is None:
            said = tr("{lot} stands in the workbook only.", lot=_at(scenario, lot))
            return Difference("added", before, after, cell, said)
        said = tr("{lot} is not in the workbook any more.", lot=_at(scenario, lot))
        return Difference("gone", before, after, cell, said)
    is_moved = (before.resource, before.start) != (after.resource, after.start)
    sentence = tr("{before} becomes {after}.", before=_at(scenario, before), after=_at(scenario, after))
    return Difference("moved" if is_moved else "resized", before, after, cell, sentence)


def _at(scenario: Scenario, lot: Lot) -> str:
    told = {"order": lot.order, "quantity": whole(lot.quantity), "machine": lot.resource}
    if lot.start is None:
        return tr("{order} ({quantity} on {machine})", **told)
    return tr("{order} ({quantity} on {machine}, {start})", **told, start=show_minute(scenario.shop.epoch, lot.start))
