"""A language's file of Qt Linguist as a table of sentences.

The format is TS 2.1 (doc.qt.io, "TS file format"): contexts of messages, each with its English source and its
translation, or a form for each plural.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Catalogue:
    """A language's code, what is said in it for an English sentence, and the forms of what is counted."""

    language: str = "en"
    sentences: Mapping[str, str] = field(default_factory=dict)
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def form_of(self, count: int) -> int:
        """Which of a language's forms a whole number takes, from 0, by the rule gettext has for it."""
        return int(self._rule(abs(int(count))))  # numpy counts too

    @cached_property
    def _rule(self):  # type: ignore[no-untyped-def]
        from gettext import c2py  # undocumented, and stable since Python 2.3

        from babel.messages.plurals import get_plural

        return c2py(get_plural(self.language).plural_expr)


def read_catalogue(path: Path) -> Catalogue:
    """The catalogue in a file of Qt Linguist; what is not translated yet is left out.

    Raises OSError and xml.etree.ElementTree.ParseError: our own file is missing or broken.
    """
    from xml.etree import ElementTree

    root = ElementTree.parse(path).getroot()
    said, counted = {}, {}
    for message in root.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        if message.get("numerus") == "yes":
            counted[source] = tuple(form.text or "" for form in translation.iter("numerusform"))
        elif translation.text:
            said[source] = translation.text
    return Catalogue(path.stem, said, counted)
