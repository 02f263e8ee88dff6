"""What `import` does to a project: each table merged into it, all of them as one step."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from core.edit import History
from core.errors import FileProblem
from core.files import open_any, write_any
from core.files.intake import (
    Comparison,
    IntakeReport,
    Profile,
    compare_book,
    keep_profile,
    kept_report,
    merge_comparison,
    with_profile,
    with_report,
)
from core.language import counted, tr
from core.model import Project, Scenario, Shop

WORDS: Mapping[str, Callable[[int], str]] = {
    "orders": lambda n: counted("{n} order", "{n} orders", n),
    "machines": lambda n: counted("{n} machine", "{n} machines", n),
    "producers": lambda n: counted("{n} producer", "{n} producers", n),
    "rates": lambda n: counted("{n} machine's rates", "{n} machines' rates", n),
    "changeovers": lambda n: counted("{n} changeover rule", "{n} changeover rules", n),
    "costs": lambda n: counted("{n} cost", "{n} costs", n),
    "offers": lambda n: counted("{n} offer", "{n} offers", n),
}
"""So many rows of each kind."""


@dataclass
class Target:
    """The project that takes tables in, if any, and what it has become; how each table was read; and what the step is
    to be called."""

    history: History | None
    args: argparse.Namespace
    project: Project = field(default_factory=lambda: Project((Scenario(Shop(date.today())),)))
    profiles: list[Profile] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    now: datetime = field(default_factory=datetime.now)

    def __post_init__(self) -> None:
        if self.history is not None:
            self.project = self.history.project

    @property
    def shop(self) -> Shop:
        """The shop as it is by now."""
        return self.project.scenario.shop


def opened(path: Path) -> History:
    """The history of a project, a new one where there is no file. Raises FileProblem where it was never saved."""
    if not path.exists():
        return History(Project((Scenario(Shop(date.today())),), name=path.stem))
    opening = open_any(path)
    if opening.warnings and path.suffix.lower() == ".cork":
        raise FileProblem(tr(
            "{file} has steps that were never saved. Open it in the window and save it first.", file=path))
    return opening.history


def profile_of(report: IntakeReport, args: argparse.Namespace) -> Profile:
    """How a table was read, under the name that was said, or after the book (and the kind, if it is no order book)."""
    usual = args.book.stem if report.kind == "orders" else f"{args.book.stem} {report.kind}"
    name = args.profile or report.profile or usual
    return Profile(name, report.fingerprint, report.memory, answers=report.answers, kind=report.kind)


def merge_report(report: IntakeReport, target: Target) -> dict[str, Any]:
    """Merge the good rows of a report, and remember how it was read; what that does, by ids of rows."""
    before, args = target.project, target.args
    comparison = compare_book(report, before.scenario, target.now)
    keep = () if args.protected else comparison.difference.protected
    after = before.with_scenario(merge_comparison(before.scenario, comparison, keep))
    if after is not before:
        profile = profile_of(report, args)
        difference = comparison.difference
        counts = {"added": len(difference.added), "changed": len(difference.changed), "removed": 0}
        when = target.now + timedelta(milliseconds=len(target.words))
        kept = kept_report(report, counts, when.isoformat(timespec="milliseconds"))
        target.project = replace(after, settings=with_report(with_profile(after.settings, profile), kept))
        target.profiles.append(profile)
        target.words.append(WORDS[comparison.kind](len(comparison.rows)))
    return _merged(comparison)


def _merged(comparison: Comparison) -> dict[str, Any]:
    told: dict[str, Any] = {key: list(value) for key, value in asdict(comparison.difference).items()}
    if comparison.kind == "orders":
        return told
    names = [one.order for one in comparison.gone]
    held = [one.order for one in comparison.gone if one.is_held]
    beside = {table: [row.id for row in rows] for table, rows in comparison.beside.items()}
    return {**told, "gone": names, "held": held, "beside": beside}


def store(target: Target) -> None:
    """Write the project with all that came in as one step, where anything did."""
    history, path = target.history, target.args.into
    if history is None or target.project is history.project:
        return
    write_any(history.push(tr("Import {rows}", rows=", ".join(target.words)), target.project, when=target.now), path)
    for profile in target.profiles:
        keep_profile(profile)
