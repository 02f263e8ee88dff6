from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.tables.arrangement import Arrangement, SortKey, folded, matching, sort_key, sorted_positions

values = st.lists(st.none() | st.text(max_size=4) | st.sampled_from(["OF-9", "OF-10", "of-9", "Étoile"]))


@given(values, st.booleans())
def test_that_sorting_is_stable_and_leaves_empty_cells_last(cells: list[str | None], descending: bool) -> None:
    order = sorted_positions(range(len(cells)), cells, descending=descending)
    assert sorted(order) == list(range(len(cells)))
    empty = [not cells[at] for at in order]
    assert empty == sorted(empty)
    for one, next_one in pairwise(order):
        if cells[one] and cells[next_one]:
            a, b = sort_key(cells[one]), sort_key(cells[next_one])
            assert (b < a if descending else a < b) or (a == b and one < next_one)


def test_that_numbers_in_texts_sort_as_numbers_and_accents_do_not_matter() -> None:
    texts = ["OF-10", "OF-9", "Étoile", "eau", "Zinc"]
    assert sorted(texts, key=sort_key) == ["eau", "Étoile", "OF-9", "OF-10", "Zinc"]


def test_that_a_click_on_a_heading_goes_round() -> None:
    once = Arrangement().sorted_by("due")
    twice = once.sorted_by("due")
    assert once.keys == (SortKey("due"),)
    assert twice.keys == (SortKey("due", descending=True),)
    assert twice.sorted_by("due").keys == ()


def test_that_ctrl_adds_a_less_important_key_and_turns_one_in_its_rank() -> None:
    both = Arrangement().sorted_by("due").sorted_by("customer", add=True)
    assert both.keys == (SortKey("due"), SortKey("customer"))
    assert both.sorted_by("due", add=True).keys == (SortKey("due", descending=True), SortKey("customer"))
    assert both.sorted_by("due", add=True).sorted_by("due", add=True).keys == (SortKey("customer"),)
    assert both.sorted_by("customer").keys == (SortKey("customer", descending=True),)


@pytest.mark.parametrize(
    ("search", "found"), [("etoile", [0]), ("ROUGE", [0, 1]), ("rouge blason", [1]), ("  ", [0, 1, 2]), ("vert", [])]
)
def test_that_a_search_wants_every_word_whatever_case_and_accents(search: str, found: list[int]) -> None:
    texts = [folded(text) for text in ("Étoile rouge", "Rouge blason", "noir")]
    assert matching(texts, search) == found
