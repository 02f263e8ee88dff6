"""What a table brings into a shop: the rows of its own table, and those of others that come in with them."""

from __future__ import annotations

from collections.abc import Iterable

from core.files.intake.kinds.kind import Brought
from core.files.intake.kinds.registry import kind_named
from core.files.intake.report import IntakeReport
from core.model import Shop

WHOLE = ("machines", "producers", "changeovers", "costs")
"""Kinds of which a table is taken to tell all there is, so that rows of the project it lacks are gone from it; a
history of offers grows, and a table of rates says nothing of machines it does not name."""


def table_of_kind(kind: str) -> str:
    """The table of a shop that a kind fills."""
    return "orders" if kind == "orders" else kind_named(kind).table


def brought_by(report: IntakeReport, shop: Shop) -> Brought:
    """The rows of the shop that the good rows of a report are, by table."""
    good = [one for one in report.records if one.is_importable]
    return kind_named(report.kind).bring(good, report.table, shop)


def gone_from(report: IntakeReport, gone: Iterable[str]) -> Iterable[str]:
    """Of the rows that a table lacks those that are gone from it. Where some of its rows stay out, those may be meant,
    so nothing is gone that they name."""
    if report.kind not in WHOLE:
        return ()
    named = {str(value) for one in report.records for value in one.fields.values() if not one.is_importable}
    return [one for one in gone if one not in named and not any(f"{part}" in named for part in one.split(" @ "))]
