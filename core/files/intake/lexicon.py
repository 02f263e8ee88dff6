"""Which fields a header may mean, by exact words; and near misses, which are only ever proposed.

Words are the same whatever their order, with short forms written out and small words between them left out: "Qty
Remaining" is "remaining quantity". A unit behind them counts as a unit: "Menge Stk" is "Menge".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from core.files.intake.languages_east import EAST
from core.files.intake.languages_far import FAR
from core.files.intake.languages_west import WEST
from core.files.intake.synonyms import AMBIGUOUS, OWN_NAMES, WORDS
from core.files.intake.systems import SYSTEMS
from core.files.intake.value_words import PIECES, THOUSANDS
from core.files.intake.words import head, plain

NEAR = 0.82
"""Likeness from which a header is worth proposing; below, one in ten is right."""
SHORTEST_NEAR = 4
IN = ("in", "en", "em", "w", "v")
"""Words between a header and the unit behind it."""
LONG_FORMS = {
    short: word
    for word, shorts in {
        "quantity": "qty qtty qnty quant qte qtes quantite quantites qtd qtde quantidade cant ctd cantidad qta "
                    "quantita",
        "no": "n nr num number numero nummer nro nbr", "customer": "cust", "description": "desc descr descrip",
        "date": "dt", "delivery": "dely dlv", "order": "ord", "required": "req reqd",
    }.items()
    for short in shorts.split()
}  # fmt: skip
"""What short forms stand for; the words for a quantity are one word in all Latin languages."""
SMALL_WORDS = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "del", "do", "da", "dos", "di", "della", "the",
                         "van"))  # fmt: skip
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
COUNTS = frozenset(("quantity", "remaining", "printed", "min_lot", "batch", "rate"))
UNITS = {
    **dict.fromkeys([*PIECES, *(one for one in THOUSANDS if one.isalpha())], COUNTS),
    **dict.fromkeys(("h", "hrs", "hours", "std"), frozenset(("duration", "setup", "rate"))),
    "mm": frozenset(("format", "length", "width", "thickness")), "kg": frozenset(("weight",)),
    "eur": frozenset(("value",)),
}  # fmt: skip
"""Units that stand behind a header without brackets, and the fields that may be in them."""


@cache
def _lexicon() -> dict[str, tuple[str, ...]]:
    """The fields of every word, in plain form."""
    found: dict[str, tuple[str, ...]] = {}
    for field, word in _words():
        word = word.rstrip("?")
        if field not in found.get(word, ()):
            found[word] = (*found.get(word, ()), field)
    return found


def _words() -> Iterator[tuple[str, str]]:
    for table in (WORDS, *SYSTEMS, *WEST, *EAST, *FAR):
        for field, words in table.items():
            yield from ((field, word if word.isascii() else _plain_with_flag(word)) for word in words.split(" | "))


def _plain_with_flag(word: str) -> str:
    return plain(word) + "?" * word.endswith("?")


@cache
def _by_key() -> dict[str, tuple[str, ...]]:
    """The fields of every word, whatever the order of its parts."""
    found: dict[str, tuple[str, ...]] = {}
    for word, fields in _lexicon().items():
        found[_key(word)] = tuple(dict.fromkeys((*found.get(_key(word), ()), *fields)))
    return found


@cache
def _flagged() -> frozenset[str]:
    return frozenset(_key(word) for word in AMBIGUOUS | {word[:-1] for _, word in _words() if word.endswith("?")})


def _key(word: str) -> str:
    parts = [LONG_FORMS.get(part, part) for part in word.split()]
    kept = [one for place, one in enumerate(parts) if one not in SMALL_WORDS or place in (0, len(parts) - 1)]
    return " ".join(sorted(set(kept)))


@cache
def _known(text: str) -> tuple[str, tuple[str, ...]]:
    """A header as it is looked up, and its fields: as it stands, or without the unit behind it."""
    if "%" in text:
        return "", ()  # a share of something, not the thing itself
    allowed = UNITS["eur"] if re.search("[€$£¥]", text) else None
    word = head(text).plain
    for key in (_key(word), _key(head(CAMEL.sub(" ", text)).plain)):
        if key in _by_key():
            return key, tuple(one for one in _by_key()[key] if allowed is None or one in allowed)
    key, parts = _key(word), word.split()
    while len(parts) > 1 and parts[-1] in UNITS:
        unit = parts.pop()
        key = _key(" ".join(parts[:-1] if parts[-1] in IN and len(parts) > 1 else parts))
        fields = tuple(one for one in _by_key().get(key, ()) if one in UNITS[unit])
        if fields:
            return key, fields
    return key, ()


def fields_of(text: str) -> tuple[str, ...]:
    """The fields whose words a header is, several where it has several meanings."""
    return _known(text)[1]


def is_certain(text: str) -> bool:
    """Whether a header means one thing in every factory."""
    return len(fields_of(text)) == 1 and not is_flagged(text)


def is_flagged(text: str) -> bool:
    """Whether a header is a word that factories use for different things."""
    return _known(text)[0] in _flagged()


def is_own_name(text: str, field: str) -> bool:
    """Whether a header is the very name we give this field."""
    return head(text).plain in OWN_NAMES.get(field, field.replace("_", " ")).split(" | ")


@cache
def near_fields(text: str) -> tuple[str, ...]:
    """Fields that a header which is nobody's word might mean, likeliest first."""
    parts = [field for part in re.split(r"[/\n|]", text) for field in fields_of(part)]
    word = head(text).plain
    if len(word) < SHORTEST_NEAR:
        return tuple(dict.fromkeys(parts))[:4]
    words = [*get_close_matches(word, _lexicon(), 3, NEAR), *_within(word)]
    return tuple(dict.fromkeys((*parts, *(field for one in words for field in _lexicon()[one]))))[:4]


def _within(word: str) -> list[str]:
    """Known words of which a longer header is made, the longest first."""
    padded = f" {word} "
    inside = [one for one in _lexicon() if len(one) >= SHORTEST_NEAR and f" {one} " in padded]
    return sorted(inside, key=len, reverse=True)[:3]


def agreed(text: str) -> str:
    """Of a header in two languages the part that is certain, where both mean the same; "" otherwise."""
    parts = [part for part in re.split(r"[/\n|]", text) if plain(part)]
    meanings = {fields_of(part) for part in parts}
    if len(parts) < 2 or len(meanings) != 1 or len(meanings.pop()) != 1:
        return ""
    return next((part.strip() for part in parts if is_certain(part)), "")
