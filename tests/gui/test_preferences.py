"""Choices that are kept for this computer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QSettings

from core.model import Objective
from gui.preferences import CHOICES, KEYS, RANGES, Preferences, keep, kept

CHOSEN = some.builds(
    Preferences,
    language=some.sampled_from(["en", "fr", "system"]),
    **{name: some.sampled_from(values) for name, values in CHOICES.items()},
    **{name: some.integers(*limits) for name, limits in RANGES.items()},
    weights=some.builds(Objective, k1_earliness=some.floats(0, 1e6), penalty=some.sampled_from(["squared", "linear"])),
    news=some.booleans(), news_place=some.text(some.characters(codec="utf-8", exclude_categories=("C",)), max_size=30),
)  # fmt: skip


@given(CHOSEN)
def test_that_what_is_kept_is_read_again(chosen: Preferences) -> None:
    keep(chosen)
    assert kept() == chosen


def test_that_a_first_start_keeps_nothing() -> None:
    assert kept() == Preferences()
    keep(Preferences())
    assert QSettings().allKeys() == []


@pytest.mark.parametrize("nonsense", ["", "?", "-3", "1e9", '{"k1_earliness": -1}', '["a"]', "null", "١٢", "[" * 5000])
def test_that_nonsense_is_read_as_on_a_first_start(nonsense: str) -> None:
    for name, key in KEYS.items():
        if name != "news_place":
            QSettings().setValue(key, nonsense)
    assert kept() == Preferences()
