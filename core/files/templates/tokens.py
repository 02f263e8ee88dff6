"""The language planners write into a template: {{job.of}} for a value, {{#job}} … {{/job}} around what is repeated."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

TOKEN = re.compile(r"\{\{\s*(?P<mark>[#/]?)\s*(?P<name>[A-Za-z_][\w.\-]*)(?P<rest>\s+[^{}|]*?)?"
                   r"(?P<filters>(?:\|[^{}|]*)*)\s*\}\}")  # fmt: skip
BETWEEN = " / "
"""Stands between lots that share a cell."""
FILTERS = ("fmt", "upper", "hours")


@dataclass(frozen=True, slots=True)
class Token:
    """One pair of braces: `mark` is # where a block begins and / where it ends, `options` are a block's words,
    `filters` what is done to a value."""

    name: str
    mark: str = ""
    options: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()

    def option(self, name: str) -> str | None:
        """What stands behind name= or name: in a block's or a slot's words, "" for the mere word, None without it."""
        for word in (*self.options, *self.filters):
            key, _, value = word.replace(":", "=", 1).partition("=")
            if key == name:
                return value
        return None


Text = tuple[str | Token, ...]
"""The text of a cell: pieces that stay, and tokens."""


@lru_cache(maxsize=2048)
def read_text(text: str) -> Text:
    """A cell's text in its pieces."""
    pieces: list[str | Token] = []
    at = 0
    for found in TOKEN.finditer(text):
        pieces += [text[at : found.start()]] if found.start() > at else []
        pieces.append(_token(found))
        at = found.end()
    return (*pieces, *([text[at:]] if at < len(text) else []))


def _token(found: re.Match[str]) -> Token:
    filters = tuple(part.strip() for part in found["filters"].split("|")[1:])
    return Token(found["name"].strip(), found["mark"], tuple((found["rest"] or "").split()), filters)


def tokens_of(text: str) -> list[Token]:
    """The tokens of a cell's text."""
    return [one for one in read_text(text) if isinstance(one, Token)]


def without_marks(text: str) -> str:
    """A cell's text without what only says where blocks begin and end."""
    return TOKEN.sub(lambda found: "" if found["mark"] else found[0], text)


def expand(text: str, value: Callable[[str], Any]) -> Any:
    """The value of a cell: that of its token, of its own kind, where it is nothing else; else a text. It is expanded
    once: braces in the planner's data stay text."""
    pieces = read_text(text)
    stripped = [one for one in pieces if isinstance(one, Token) or one.strip()]
    if len(stripped) == 1 and isinstance(stripped[0], Token):
        return filtered(value(stripped[0].name), stripped[0].filters)
    shown = [filtered(value(one.name), one.filters) if isinstance(one, Token) else one for one in pieces]
    return "".join(as_text(one) for one in shown).rstrip()


def filtered(value: Any, filters: tuple[str, ...]) -> Any:
    """A value after its filters, in their order."""
    for one in filters:
        name, _, form = one.partition(":")
        if name == "fmt" and isinstance(value, date):
            value = value.strftime(form)
        elif name == "upper" and value is not None:
            value = as_text(value).upper()
        elif name == "hours" and isinstance(value, timedelta):
            value = round(value / timedelta(hours=1), 2)
    return value


def as_text(value: Any) -> str:
    """A value inside a text: dates with the day first, nothing for None."""
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else str(value)


def pattern_of(text: str) -> re.Pattern[str]:
    """What finds the values again in a text that was made from this one, a group a token."""
    parts = ["(.*?)" if isinstance(one, Token) else re.escape(one) for one in read_text(text.rstrip())]
    return re.compile("".join(parts) + r"\s*", re.DOTALL)


def values_in(text: str, written: str) -> Mapping[str, str] | None:
    """The values of the tokens of `text` as they stand in what was written from it; None where it is another text."""
    found = pattern_of(text).fullmatch(written)
    if found is None:
        return None
    return dict(zip([one.name for one in tokens_of(text)], found.groups(), strict=True))
