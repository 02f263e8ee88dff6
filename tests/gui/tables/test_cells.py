from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from core.model import DIFFERS, SAME, FromTo
from gui.tables.cells import (
    CONDITION,
    LIST,
    PASSES,
    SHIFTS,
    SPANS,
    TEXT,
    WORKING,
    YES_NO,
    Kind,
)
from gui.tables.notation import Notation, NotUnderstood
from tests.builders import EPOCH
from tests.gui.tables.test_numbers import LOCALES

words = st.text(min_size=1).map(str.strip).filter(bool)
plain = words.filter(lambda word: word.casefold() != "any" and not any(arrow in word for arrow in ("→", "->", "=>")))
shift = st.tuples(st.integers(0, 1439), st.integers(0, 1440))
span = st.tuples(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
VALUES: list[tuple[Kind, st.SearchStrategy[Any]]] = [
    (TEXT, words),
    (LIST, st.lists(st.text(min_size=1).filter(lambda t: "\0" not in t), unique=True, min_size=1).map(tuple)),
    (PASSES, st.sampled_from([1, 2])),
    (YES_NO, st.booleans()),
    (WORKING, st.booleans()),
    (SHIFTS, st.lists(shift, min_size=1, max_size=6).map(tuple)),
    (SPANS, st.lists(span, min_size=1, max_size=4).map(tuple)),
    (CONDITION, st.one_of(st.sampled_from([SAME, DIFFERS]), st.builds(FromTo, plain, st.none() | plain))),
]


@given(st.sampled_from(LOCALES), st.data())
def test_that_every_kind_of_value_is_read_back_from_what_it_shows_and_writes(locale: str, data: st.DataObject) -> None:
    kind, values = data.draw(st.sampled_from(VALUES))
    value, notation = data.draw(values), Notation(QLocale(locale), EPOCH)
    assert kind.parse(kind.write(value, notation), notation, None) == value
    assert kind.parse(kind.show(value, notation), notation, None) == value


N = Notation(QLocale("en_GB"), EPOCH)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (SHIFTS, "6:00-10:00, 10.30-18h", ((360, 600), (630, 1080))),
        (SHIFTS, "22-6", ((1320, 360),)),
        (SHIFTS, "24h", ((0, 1440),)),
        (SPANS, "7/9/2026 08:00 – 12:00", ((480, 720),)),
        (SPANS, "7/9/2026 - 8/9/2026\n9/9/2026 - 10/9/2026", ((0, 1440), (2880, 4320))),
        (CONDITION, "red -> blue", FromTo("red", "blue")),
        (CONDITION, "any → blue", FromTo(None, "blue")),
        (CONDITION, "Any", None),
        (LIST, "steel; brass", ("steel", "brass")),
        (PASSES, "2", 2),
        (YES_NO, "oui", True),
    ],
)
def test_that_a_cell_is_read_as_planners_write_it(kind: Kind, text: str, value: object) -> None:
    assert kind.parse(text, N, None) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [(SHIFTS, "06:00"), (SHIFTS, "6-10 and more"), (SHIFTS, "6:00-25:00"), (SHIFTS, "6:75-8:00"), (SPANS, "7/9/2026"),
     (CONDITION, "sometimes"), (PASSES, "3"), (YES_NO, "perhaps")],
)  # fmt: skip
def test_that_a_text_that_means_nothing_is_refused_in_a_sentence(kind: Kind, text: str) -> None:
    with pytest.raises(NotUnderstood, match=r"\.$"):
        kind.parse(text, N, None)
