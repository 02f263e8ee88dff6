"""What the command line prints: results on standard output, all else on standard error."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.model import Plan

if TYPE_CHECKING:
    from core.solve import Result


def print_result(result: dict[str, Any]) -> None:
    """One JSON line on standard output."""
    print(json.dumps(result), flush=True)


@contextmanager
def results_alone() -> Iterator[None]:
    """While it lasts, what libraries print goes to standard error, so that results stand alone on standard output."""
    sys.stdout.flush()
    try:
        saved = os.dup(1)
        os.dup2(2, 1)
    except OSError:  # no console at all
        yield
        return
    try:
        yield
    finally:
        os.dup2(saved, 1)
        os.close(saved)


def say(sentence: str) -> None:
    """A sentence on standard error."""
    print(sentence, file=sys.stderr, flush=True)


def how_far(before: Plan, after: Plan) -> str:
    """How many lots a repair moved."""
    from core.evaluate import moved_between

    count = moved_between(before, after).count
    return f"{count} lot moved." if count == 1 else f"{count} lots moved."


def how_good(result: Result) -> str:
    """What is proven of a plan, about all plans and about those of whole orders, never the one for the other."""
    from core.solve import standing

    if result.status == "optimal":
        return "Proven optimal: no plan can be cheaper."
    if result.cost is None or result.bound is None:
        return "No bound was found: how much better a plan could be is not known."
    known = standing(result.cost, result.bound, result.whole_bound)
    if known.whole == "best":
        proven = "Proven best among plans that split no order; with splits a plan could be cheaper by at most"
        return f"{proven} {known.saving or 0:.0%}."
    least = f"No plan can cost less than {result.bound:,.2f}."
    said = least if known.above is None else f"At most {known.above:.0%} above the optimum."
    if known.whole == "dearer":
        said += f" Without splits no plan costs less than {result.whole_bound:,.2f}."
    if known.above_whole is not None:
        said += f" At most {known.above_whole:.0%} above the best plan that splits no order."
    return said
