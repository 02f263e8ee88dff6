"""What a planner says of a book beforehand: table, columns, values; and what is remembered of it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.files.intake import Profile, Wishes, decisions_of, take_in
from core.files.intake.answers import answered, dates_key, unit_key, word_key
from core.files.intake.column import Column
from core.files.intake.headings import Heading
from core.files.intake.profile import parse_profile
from tests.core.files.intake.books import english_joinery, italian_mixed_dates, korean_plastics, save

HEADERS = ("Order", "Customer", "Quantity", "Due", "Prints")


def test_that_the_answered_order_of_days_and_months_is_kept_to(tmp_path: Path) -> None:
    report = take_in(italian_mixed_dates(tmp_path), Wishes(answers={dates_key("due"): "MDY"}))
    assert [one.fields["due"] for one in report.records] == [None, date(2026, 11, 26), date(2026, 4, 5),
                                                             date(2026, 12, 1)]  # fmt: skip


def test_that_both_meanings_of_a_date_are_offered(tmp_path: Path) -> None:
    (dates,) = (one for one in decisions_of(take_in(italian_mixed_dates(tmp_path))) if one.kind == "dates")
    assert (dates.is_open, dates.examples[0]) == (True, "04/05/2026")
    assert dates.meanings == (date(2026, 5, 4), date(2026, 4, 5))


def test_that_an_answered_unit_counts(tmp_path: Path) -> None:
    path = save(tmp_path, [HEADERS[:3], ("A", "x", 12)])
    assert take_in(path, Wishes(answers={unit_key("quantity"): "1000"})).records[0].fields["quantity"] == 12_000


def test_that_a_word_nobody_knows_refuses_its_row_until_it_is_answered(tmp_path: Path) -> None:
    path = save(tmp_path, [HEADERS, ("A", "x", 12, datetime(2026, 12, 1), "zweifarbig"),
                           ("B", "x", 12, datetime(2026, 12, 1), "S")])  # fmt: skip
    before = take_in(path)
    (word,) = (one for one in decisions_of(before) if one.kind == "word")
    assert (before.records[0].status, word.is_open, word.choices) == ("error", True, ("zweifarbig", "single", "double"))
    after = take_in(path, Wishes(answers={word.key: "double"}))
    assert (after.records[0].status, after.records[0].fields["prints"]) == ("ok", "double")
    assert [one.answer for one in decisions_of(after) if one.kind == "word"] == ["double"]


def test_that_answers_are_remembered_with_the_columns(tmp_path: Path) -> None:
    path = italian_mixed_dates(tmp_path)
    report = take_in(path, Wishes(answers={dates_key("due"): "MDY"}))
    profile = parse_profile(Profile("it", report.fingerprint, report.accepted, answers=report.answers).as_text())
    assert profile is not None
    again = take_in(path, Wishes((profile,)))
    assert (again.profile, again.answers) == ("it", {dates_key("due"): "MDY"})
    assert not any(one.is_open for one in decisions_of(again))


def test_that_a_header_row_the_planner_showed_is_found_again(tmp_path: Path) -> None:
    path = korean_plastics(tmp_path)
    report = take_in(path, Wishes(columns={"A": "order", "C": "quantity"}, sheet="Sheet", header_row=2))
    assert [one.fields["order"] for one in report.records] == ["K-1", "K-2"]
    again = take_in(path, Wishes((Profile("kr", report.fingerprint, report.accepted),)))
    assert (again.table.headings.row, again.profile, list(again.questions)) == (2, "kr", [])


def test_that_columns_left_unanswered_are_not_asked_about_again(tmp_path: Path) -> None:
    path = english_joinery(tmp_path)
    report = take_in(path, Wishes(columns={"A": "order", "D": "quantity"}))
    assert report.questions
    again = take_in(path, Wishes((Profile("j", report.fingerprint, report.accepted),)))
    assert (list(again.questions), again.missing) == ([], ())


@given(st.dictionaries(st.text(), st.text()))
def test_that_answers_that_mean_nothing_do_no_harm(answers: dict[str, str]) -> None:
    column = answered(Column("due", Heading(1, "Due")), {**answers, dates_key("due"): "both", unit_key("due"): "7"})
    assert (column.factor, column.dates.order) == (1, "DMY")
    assert word_key("due", "") not in column.answers
