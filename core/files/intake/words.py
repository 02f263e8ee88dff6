"""Words as they are compared: without accents, capitals, line breaks and marks; the unit of a header taken out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

LIGATURES = str.maketrans({
    "°": " ", "º": " ", "ª": " ", "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "№": "n", "ł": "l", "ı": "i", "đ": "d",
})  # fmt: skip
BRACKETS = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]")
COUNT = re.compile(r"[\s\d.,:/%+-]*\d[\s\d.,:/%+-]*")
SPACES = re.compile(r"\s+")


class Head(NamedTuple):
    """A header in plain form, and the unit that stood in brackets behind it, in plain form as well."""

    plain: str
    unit: str


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A text in small letters without accents, with single spaces."""
    spread = unicodedata.normalize("NFKD", text.translate(LIGATURES))
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter)).lower().translate(LIGATURES)
    return SPACES.sub(" ", bare).strip()


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """A text folded, with its letters and digits only: "N° OF" and "n of" are the same."""
    return " ".join(re.findall(r"[^\W_]+", fold(text).replace("+", " plus ")))


def head(text: str) -> Head:
    """What a header says, and in which unit."""
    units = " ".join(plain(a or b) for a, b in BRACKETS.findall(text))
    bare = plain(BRACKETS.sub(" ", text))
    return Head(bare, units) if bare else Head(plain(text), "")


def is_written_count(text: str) -> bool:
    """Whether a text is made of digits and marks only: in a book of text that is a number or a date, and no header."""
    return COUNT.fullmatch(text) is not None


def one_line(text: str) -> str:
    """A text as the planner wrote it, with single spaces."""
    return SPACES.sub(" ", text).strip()
