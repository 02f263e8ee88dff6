"""What is remembered of a book, and when it is used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.files.intake import Profile, Wishes, keep_profile, named, profiles_in, take_in, users_profiles, with_profile
from core.files.intake.profile import parse_profile, profile_folder
from core.model import FrozenMap
from tests.core.files.intake.books import english_joinery, save, swiss_watches

COLUMNS = {"no": "order", "ref": "description", "date": "due", "volume": "quantity", "plan": ""}


def profile_of(path: Path) -> Profile:
    """What the planner answered for a book."""
    return Profile("joinery", take_in(path).fingerprint, COLUMNS)


def test_that_a_book_with_the_same_headers_is_read_as_remembered(tmp_path: Path) -> None:
    path = english_joinery(tmp_path)
    report = take_in(path, Wishes((profile_of(path),)))
    assert (report.profile, report.missing, list(report.questions)) == ("joinery", (), [])
    assert [record.fields["order"] for record in report.records] == ["1", "2", "3"]


def test_that_a_book_with_other_headers_is_not_read_by_memory_unless_asked_for_by_name(tmp_path: Path) -> None:
    profile = profile_of(english_joinery(tmp_path))
    rows = [("No.", "Piece", "Volume", "Date", "Wood"), (1, "Oak door", 12, "01/12/2026", "oak")]
    path = save(tmp_path, rows)
    assert take_in(path, Wishes((profile,))).missing == ("order", "quantity")
    report = take_in(path, Wishes(named([profile], "joinery")))
    assert (report.missing, [one.header for one in report.questions]) == ((), ["Piece", "Wood"])
    assert report.remarks[0] == "Read as remembered under joinery, although some headers changed."


def test_that_a_book_with_one_more_column_is_read_as_remembered_and_only_that_is_asked(tmp_path: Path) -> None:
    profile = profile_of(english_joinery(tmp_path))
    rows = [("No.", "Ref", "Date", "Volume", "Plan", "Wood"), (1, "Oak door", "01/12/2026", 12, "A", "oak")]
    report = take_in(save(tmp_path, rows), Wishes((profile,)))
    assert (report.profile, [one.header for one in report.questions]) == ("joinery", ["Wood"])


def test_that_columns_the_planner_does_not_want_stay_remembered(tmp_path: Path) -> None:
    path = english_joinery(tmp_path)
    assert take_in(path, Wishes((profile_of(path),))).memory == COLUMNS


def test_that_of_two_equal_headers_the_one_is_remembered_that_was_meant(tmp_path: Path) -> None:
    path = save(tmp_path, [("Order", "Quantity", "Reste", "Reste"), ("A", 9, 4, 5)])
    said = take_in(path, Wishes(columns={"D": "remaining"}))
    assert said.as_json()["expected_mapping"] == {"A": "order", "B": "quantity", "D": "remaining"}
    profile = Profile("x", said.fingerprint, said.memory)
    assert take_in(path, Wishes((profile,))).records[0].fields["remaining"] == 5


def test_that_a_table_beside_a_remembered_one_is_still_left_alone(tmp_path: Path) -> None:
    path = swiss_watches(tmp_path)
    first = take_in(path)
    again = take_in(path, Wishes((Profile("x", first.fingerprint, first.memory),)))
    assert [one.header for one in again.questions] == ["Matière", "kg"]


def test_that_what_was_said_of_a_column_goes_before_memory(tmp_path: Path) -> None:
    path = english_joinery(tmp_path)
    wishes = Wishes((profile_of(path),), {"B": "article"})
    assert take_in(path, wishes).as_json()["expected_mapping"]["B"] == "article"


def test_that_profiles_are_kept_for_the_user_and_in_the_project() -> None:
    profile = Profile("Carnet / 2026: été", "f00", {"n of": "order"})
    keep_profile(profile)
    assert users_profiles() == [profile]
    settings = with_profile(FrozenMap({"other": "x"}), profile)
    assert (profiles_in(settings), settings["other"]) == ([profile], "x")


NO_PROFILES = ["", "{", "[]", "null", '{"name": 1}', '{"name": "a", "fingerprint": "b", "columns": 3}']


@pytest.mark.parametrize("text", NO_PROFILES)
def test_that_a_file_that_is_no_profile_is_passed_over(text: str) -> None:
    assert parse_profile(text) is None
    profile_folder().mkdir(parents=True)
    (profile_folder() / "bad.json").write_text(text, "utf-8")
    assert users_profiles() == []


def test_that_a_profile_that_is_asked_for_serves_every_book() -> None:
    one, other = Profile("a", "1", {}), Profile("b", "2", {})
    assert named([one, other], "b") == [replace(other, is_chosen=True), one, other]
