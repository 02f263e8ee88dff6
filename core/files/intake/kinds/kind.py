"""What a kind of table is: the fields its columns may fill, how their cells are read, and what a row is known by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.files.intake.column import Column
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told
from core.files.intake.values import read_text
from core.files.intake.words import plain
from core.language import mark
from core.model import Shop

Reader = Callable[[Any, Column], Told]
Brought = Mapping[str, Sequence[Any]]
"""Rows as they shall stand in a shop, by table: new ones, and known ones with what a book says of them."""
Bring = Callable[[Sequence[Record], OrderTable, Shop], Brought]


@dataclass(frozen=True)
class Field:
    """What a column may hold: the words of its header (separated by bars), how a cell is read, and what is expected
    there in words. `sort` is "text", "number" or "date" (a column that holds another sort cannot be this
    field), or "moment": a date, or a word. Where `is_titled` its columns always stand under titles."""

    words: str
    read: Reader = read_text
    expected: str = mark("text")
    sort: str = "text"
    is_titled: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of table. `table` names the shop's table that it fills, `key` the fields a row is known by. Of each group
    in `needed` one field must have a column.

    `titled` are the fields of columns that stand under titles, such as the rates of machines by format; `references`
    say of which sort of rows a field holds the names; `sides` are the two fields whose values are the titles of a
    matrix, those of rows first, as most factories have it; `about` are words that may stand before such a title where a
    column says something else about the same row; `captions` are the words that tell what a matrix is about.
    `bring` makes rows of the shop of its records; `expected` is the sentence about a book without such a table, which
    says what one has.
    Of a kind that `is_gathered` one row of the shop may come of many rows. `identity` says what two rows must not
    share, where that is not simply the key (None: nothing).
    """

    name: str
    table: str
    key: tuple[str, ...]
    needed: tuple[tuple[str, ...], ...]
    fields: Mapping[str, Field]
    bring: Bring
    titled: tuple[str, ...] = ()
    references: Mapping[str, str] = field(default_factory=dict)
    sides: tuple[str, ...] = ()
    captions: str = ""
    about: frozenset[str] = frozenset()
    expected: str = ""
    is_gathered: bool = False
    identity: Callable[[Record], object] | None = None
    lexicon: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        found: dict[str, tuple[str, ...]] = {}
        for name, one in self.fields.items():
            for word in () if one.is_titled else one.words.split(" | "):
                found[plain(word)] = (*found.get(plain(word), ()), name)
        object.__setattr__(self, "lexicon", found)
