"""Changeovers: lists of rules by attribute, and matrices from what to what."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import DIFFERS, SAME, ChangeoverRule, FromTo, FrozenMap, Scenario, Table
from tests.builders import order, shop
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import brought, imported, read, statuses


def told(rules: tuple[ChangeoverRule, ...]) -> list[tuple[dict[str, Any], int, float]]:
    """What each rule asks, its minutes and its cost."""
    return [(dict(rule.when), rule.minutes, rule.cost) for rule in rules]


def test_that_a_list_by_attribute_is_read_in_its_order(tmp_path: Path) -> None:
    report = read("changeovers", save(tmp_path, [
        ("Attribut", "De", "Vers", "Durée (min)", "Coût"), ("couleur", "rouge", "bleu", 45, 5),
        ("couleur", "*", "rouge", "1h", None),
        ("format", "tous", "tous", time(1, 30), None), ("couleur", "identique", None, 0, None),
    ]))  # fmt: skip
    assert told(brought(report).rows) == [
        ({"colour": FromTo("rouge", "bleu")}, 45, 5), ({"colour": FromTo(None, "rouge")}, 60, 0),
        ({"format": DIFFERS}, 90, 0), ({"colour": SAME}, 0, 0),
    ]  # fmt: skip


def test_that_columns_of_attributes_are_conditions(tmp_path: Path) -> None:
    report = read("changeovers", save(tmp_path, [
        ("Rule", "Format", "Colour", "Minutes"), ("big", "differs", None, 90), ("ink", "same", "red → blue", 30),
        ("dark", "any", "* -> black", "0:45"), ("none", "=", "same", 0), ("odd", "sometimes", None, 5),
    ]))  # fmt: skip
    assert statuses(report) == {2: "ok", 3: "ok", 4: "ok", 5: "ok", 6: "error"}
    assert [rule.id for rule in brought(report).rows] == ["big", "ink", "dark", "none"]
    assert told(brought(report).rows) == [
        ({"format": DIFFERS}, 90, 0), ({"format": SAME, "colour": FromTo("red", "blue")}, 30, 0),
        ({"colour": FromTo(None, "black")}, 45, 0), ({"format": SAME, "colour": SAME}, 0, 0),
    ]  # fmt: skip


def test_that_the_words_of_our_own_table_in_french_are_read(tmp_path: Path) -> None:
    report = read("changeovers", save(tmp_path, [
        ("Règle", "Format", "Couleur", "Minutes"), ("R1", "égal", "différent", 15), ("R2", "différent", "tout", 45),
        ("R3", "égal", "noir → tout", 40),
    ]))  # fmt: skip
    assert told(brought(report).rows) == [
        ({"format": SAME, "colour": DIFFERS}, 15, 0), ({"format": DIFFERS}, 45, 0),
        ({"format": SAME, "colour": FromTo("noir", None)}, 40, 0),
    ]  # fmt: skip


def test_that_a_matrix_of_colours_is_a_rule_for_each_pair(tmp_path: Path) -> None:
    rows = [("Temps de changement encre (min)",), ("de \\ vers", "noir", "rouge", "autre"), ("noir", "-", 30, 20),
            ("rouge", "1h", "00:05", None), ("autre", 40, None, 25)]  # fmt: skip
    assert told(brought(read("changeovers", save(tmp_path, rows))).rows) == [
        ({"colour": FromTo("noir", "rouge")}, 30, 0), ({"colour": FromTo("rouge", "noir")}, 60, 0),
        ({"colour": FromTo("rouge", "rouge")}, 5, 0), ({"colour": FromTo("noir", None)}, 20, 0),
        ({"colour": FromTo(None, "noir")}, 40, 0), ({"colour": DIFFERS}, 25, 0),
    ]  # fmt: skip


def test_that_a_matrix_in_hours_with_what_comes_after_in_its_rows_is_turned(tmp_path: Path) -> None:
    rows = [("Umrüstzeiten Farbe (h)",), ("nach / von", "A", "B"), ("A", 0.5, 1), ("B", 2, 0.25)]
    found = told(brought(read("changeovers", save(tmp_path, rows))).rows)
    assert ({"colour": FromTo("B", "A")}, 60, 0) in found
    assert ({"colour": FromTo("A", "B")}, 120, 0) in found


def test_that_values_of_the_project_say_which_attribute_a_matrix_is_about(tmp_path: Path) -> None:
    orders = [order(name, attributes=FrozenMap({"design": name, "colour": "red"})) for name in ("Lion", "Tiger")]
    path = save(tmp_path, [(None, "Lion", "Tiger"), ("Lion", 0, 7), ("Tiger", 9, 0)])
    assert read("changeovers", path, shop(orders)).table.columns.keys() >= {"from design"}
    open_one = read("changeovers", path)
    assert open_one.missing == ("from",)
    assert open_one.questions[0].why == "Nothing says which attribute these changes are about."
    assert read("changeovers", path, columns={"A": "from design"}).missing == ()


def test_that_a_change_of_nobody_knows_what_stays_out(tmp_path: Path) -> None:
    report = read("changeovers", save(tmp_path, [("From", "To", "Minutes"), ("a", "b", 5), ("b", "a", 6)]))
    assert statuses(report) == {2: "error", 3: "error"}
    assert "Nothing says which attribute this is about" in report.records[0].issues[0].sentence


def test_that_the_rules_of_a_book_stand_before_others_so_that_none_hides_them(tmp_path: Path) -> None:
    general = ChangeoverRule("all", FrozenMap({"colour": DIFFERS}), 30)
    before = Scenario(shop([order()], rules=Table([general])))
    path = save(tmp_path, [("Attribute", "From", "To", "Minutes"), ("colour", "red", "blue", 5)])
    after = imported(read("changeovers", path, before.shop), before)
    assert list(after.shop.rules) == ["colour red → blue", "all"]
    assert [one.order for one in brought(read("changeovers", path, after.shop), after.shop).gone] == ["all"]
    assert imported(read("changeovers", path, after.shop), after).shop.rules == after.shop.rules


@pytest.mark.parametrize("rows", [
    [("Priority", "Attribute", "From", "To", "Minutes"), (2, "format", "*", "*", 9), (1, "colour", "a", "b", 5)],
])  # fmt: skip
def test_that_a_priority_orders_the_rules(rows: list[tuple[Any, ...]], tmp_path: Path) -> None:
    assert [rule.minutes for rule in brought(read("changeovers", save(tmp_path, rows))).rows] == [5, 9]


COLOURS = ["red", "blue", "black", "gold"]


@given(st.dictionaries(st.tuples(st.sampled_from(COLOURS), st.sampled_from(COLOURS)), st.integers(0, 600), min_size=3))
def test_that_a_matrix_written_out_is_read_back(minutes: dict[tuple[str, str], int]) -> None:
    rows = [("Colour changeover (min)", *COLOURS), *((a, *(minutes.get((a, b)) for b in COLOURS)) for a in COLOURS)]
    with TemporaryDirectory() as folder:
        found = brought(read("changeovers", save(Path(folder), rows))).rows
    expected = {(a, b): value for (a, b), value in minutes.items()}
    assert {(one.before, one.after): rule.minutes for rule in found for one in rule.when.values()} == expected
