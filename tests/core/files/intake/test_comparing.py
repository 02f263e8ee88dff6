"""A book beside a project, and the one step that takes it in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.files.intake import (
    Acceptance,
    GoneOrder,
    Profile,
    compare_book,
    kept_report,
    reports_in,
    take_book_in,
    take_in,
)
from core.files.intake.kept_report import MOST_REPORTS, SETTING, with_report
from core.model import FrozenMap, Project
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.intake.books import save

NOW = datetime(2026, 9, 8)
HEADERS = ("Order", "Customer", "Quantity", "Remaining")


def project() -> Project:
    """Orders A to D of 1000 pieces; a lot of C is locked, one of B is free."""
    lots = (lot("1", "C", "M1", 1000, 0, 60, "start"), lot("2", "B", "M1", 1000, 90_000, 90_060))
    return Project((scenario(shop([order(one) for one in "ABCD"], [machine("M1")]), *lots),))


def accepted(path: Path, before: Project, *remove: str) -> Acceptance:
    """Everything a planner could accept of a book."""
    report = take_in(path)
    comparison = compare_book(report, before.scenario, NOW)
    kept = kept_report(report, {"added": 1}, NOW.isoformat())
    return Acceptance(comparison, Profile("p", report.fingerprint, report.accepted), kept, remove)


def test_that_gone_orders_are_told_with_what_the_book_says_of_them(tmp_path: Path) -> None:
    path = save(tmp_path, [HEADERS, ("A", "x", 1000, 0), ("D", "x", "?", 1), ("E", "x", 5, 5)])
    gone = accepted(path, project()).comparison.gone
    assert gone == (GoneOrder("A", "finished", 2), GoneOrder("B"), GoneOrder("C", is_held=True))


def test_that_only_ticked_orders_go_and_never_a_held_one(tmp_path: Path) -> None:
    before = project()
    after = take_book_in(before, accepted(save(tmp_path, [HEADERS, ("E", "x", 5, 5)]), before, "B", "C"))
    assert list(after.scenario.shop.orders) == ["A", "C", "D", "E"]
    assert list(after.scenario.plan.lots) == ["1"]
    assert list(before.scenario.shop.orders) == ["A", "B", "C", "D"]


def test_that_the_report_comes_back_from_the_settings_as_it_was(tmp_path: Path) -> None:
    before = project()
    taken = accepted(save(tmp_path, [HEADERS, ("E", "x", 5, 5), ("F", "x", "?", "?")]), before)
    (kept,) = reports_in(take_book_in(before, taken).settings)
    assert kept == taken.kept
    assert [(one.cell, one.read, one.status) for one in kept.lines] == [("C3", "?", "error"), ("D3", "?", "error")]


def test_that_the_oldest_reports_go_first(tmp_path: Path) -> None:
    report = take_in(save(tmp_path, [HEADERS, ("E", "x", 5, 5)]))
    settings: FrozenMap[str, str] = FrozenMap({"other": "stays"})
    for day in range(1, MOST_REPORTS + 4):
        settings = with_report(settings, kept_report(report, {}, f"2026-11-{day:02}T00:00:00"))
    assert [one.when[8:10] for one in reports_in(settings)] == [f"{day:02}" for day in range(13, 3, -1)]
    assert settings["other"] == "stays"


@given(st.text())
def test_that_a_setting_that_is_no_report_is_passed_over(text: str) -> None:
    assert reports_in({SETTING + "2026": text}) == []
