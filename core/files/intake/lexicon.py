"""Which fields a header may mean, by exact words; and near misses, which are only ever proposed."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from core.files.intake.synonyms import AMBIGUOUS, OWN_NAMES, WORDS
from core.files.intake.words import head

NEAR = 0.82
"""Likeness from which a header is worth proposing; below, one in ten is right."""
SHORTEST_NEAR = 4


@cache
def _lexicon() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for field, words in WORDS.items():
        for word in words.split(" | "):
            found[word] = (*found.get(word, ()), field)
    return found


@cache
def fields_of(text: str) -> tuple[str, ...]:
    """The fields whose words a header is, several where it has several meanings."""
    return _lexicon().get(head(text).plain, ())


def is_certain(text: str) -> bool:
    """Whether a header means one thing in every factory."""
    return len(fields_of(text)) == 1 and not is_flagged(text)


def is_flagged(text: str) -> bool:
    """Whether a header is a word that factories use for different things."""
    return head(text).plain in AMBIGUOUS


def is_own_name(text: str, field: str) -> bool:
    """Whether a header is the very name we give this field."""
    return head(text).plain in OWN_NAMES.get(field, field.replace("_", " ")).split(" | ")


@cache
def near_fields(text: str) -> tuple[str, ...]:
    """Fields that a header which is nobody's word might mean, likeliest first."""
    plain = head(text).plain
    if len(plain) < SHORTEST_NEAR:
        return ()
    words = [*get_close_matches(plain, _lexicon(), 3, NEAR), *_within(plain)]
    return tuple(dict.fromkeys(field for word in words for field in _lexicon()[word]))[:4]


def _within(plain: str) -> list[str]:
    """Known words of which a longer header is made, the longest first."""
    padded = f" {plain} "
    inside = [word for word in _lexicon() if len(word) >= SHORTEST_NEAR and f" {word} " in padded]
    return sorted(inside, key=len, reverse=True)[:3]
