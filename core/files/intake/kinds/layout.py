"""Where a table of a kind stands on a sheet, and what its columns were taken for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from core.files.intake.book import Sheet, letters
from core.files.intake.headings import Headings
from core.files.intake.kinds.kind import Kind
from core.files.intake.kinds.known import Spellings, attributes_of
from core.files.intake.kinds.matrix import Matrix
from core.files.intake.matching import Matching
from core.files.intake.profile import Profile
from core.files.intake.values import SIZES
from core.files.intake.wishes import Wishes
from core.files.intake.words import head, one_line

FROM_TO = ("from", "to")
"""The sides of a matrix of changeovers."""
NEAR = 0.84
"""Likeness from which a header is worth proposing."""


@dataclass(frozen=True)
class Layout:
    """A table of a kind that was found: its headers, the field of each column, how likely it is one of this kind
    (below 0: surely not), and remarks on how it was read. `matrix` where it is one."""

    sheet: Sheet
    headings: Headings
    matching: Matching
    worth: float
    profile: Profile | None = None
    remarks: tuple[str, ...] = ()
    matrix: Matrix | None = None

    def needed(self, kind: Kind) -> tuple[tuple[str, ...], ...]:
        """The groups of fields of each of which one must have a column: of a matrix only its rows'."""
        if self.matrix is None:
            return kind.needed
        return (kind.sides[:1] if kind.sides == FROM_TO else kind.sides,)


@dataclass(frozen=True)
class Search:
    """What is looked for, with what is wished and what the project knows."""

    kind: Kind
    wishes: Wishes
    known: Mapping[str, Spellings]

    @property
    def values(self) -> Mapping[str, frozenset[str]]:
        """The values of each attribute of the project, in plain form."""
        return attributes_of(self.wishes.shop) if self.wishes.shop else {}

    def said(self, column: int) -> str | None:
        """The field a column fills as the planner said, "" for none."""
        return self.wishes.columns.get(letters(column))


def words_meant(kind: Kind, text: str) -> tuple[str, ...]:
    """The fields of a kind whose words a header is; of a header in two languages, the one that is known."""
    parts = [text, *text.split(" / ")] if " / " in text else [text]
    return next((found for part in parts if (found := kind.lexicon.get(head(part).plain, ()))), ())


def near_fields_of(kind: Kind, text: str) -> tuple[str, ...]:
    """Fields that a header which is nobody's word might mean, likeliest first."""
    words = get_close_matches(head(text).plain, kind.lexicon, 3, NEAR)
    return tuple(dict.fromkeys(name for word in words for name in kind.lexicon[word]))


def as_format(text: str) -> str:
    """A size with one sign between its numbers and no word before it; other formats as they are."""
    text = one_line(text)
    text = re.sub(r"^(?:format|formato|size|taille|calibre|kaliber|dim)\.? (?=\d)", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s*[x×*]\s*", "x", text, flags=re.IGNORECASE) if SIZES.fullmatch(text) else text
