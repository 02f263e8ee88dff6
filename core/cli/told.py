"""What the command line prints: results on standard output, all else on standard error."""

from __future__ import annotations

import codecs
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.errors import FileProblem
from core.language import counted, number, percent, tr
from core.model import Plan

if TYPE_CHECKING:
    from core.solve import Result


PLAIN = str.maketrans({"\u202f": " ", "\u00a0": " ", "’": "'", "…": "...", "«": '"', "»": '"', "–": "-", "→": "->"})
"""What stands in for the signs of good typography where a console or a file knows none of them."""


def heed_consoles() -> None:
    """A console that knows no é must not end the program, nor one without narrow spaces show their numbers."""
    codecs.register_error("plain", _plainer)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="plain")


def _plainer(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    return signs.translate(PLAIN).encode("ascii", "backslashreplace"), error.end


def print_result(result: dict[str, Any]) -> None:
    """One JSON line on standard output; who reads no further has enough. Raises FileProblem where it cannot be
    written."""
    try:
        print(json.dumps(result), flush=True)
    except BrokenPipeError:
        _write_no_more()
    except OSError as error:
        _write_no_more()
        raise FileProblem(tr("The result could not be written: {reason}.", reason=error.strerror or error)) from error


def _write_no_more() -> None:
    """What is not written yet goes nowhere, or Python would try once more at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


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
    return counted("{n} lot moved.", "{n} lots moved.", count)


def how_good(result: Result) -> str:
    """What is proven of a plan, about all plans and about those of whole orders, never the one for the other."""
    from core.solve import standing

    if result.status == "optimal":
        return tr("Proven optimal: no plan can be cheaper.")
    if result.cost is None or result.bound is None:
        return tr("No bound was found: how much better a plan could be is not known.")
    known = standing(result.cost, result.bound, result.whole_bound)
    if known.whole == "best":
        return tr(
            "Proven best among plans that split no order; with splits a plan could be cheaper by at most {share}.",
            share=percent(known.saving or 0),
        )  # fmt: skip
    said = [tr("No plan can cost less than {bound}.", bound=number(result.bound))]
    if known.above is not None:
        said = [tr("At most {share} above the optimum.", share=percent(known.above))]
    if known.whole == "dearer":
        said.append(tr("Without splits no plan costs less than {bound}.", bound=number(result.whole_bound or 0)))
    if known.above_whole is not None:
        share = percent(known.above_whole)
        said.append(tr("At most {share} above the best plan that splits no order.", share=share))
    return " ".join(said)
