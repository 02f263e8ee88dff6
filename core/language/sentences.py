"""Whole sentences with places for what changes: never pieces glued together, whose order other languages turn round."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from core.language.active import ENGLISH, catalogue
from core.language.numbers import whole


def tr(sentence: str, /, **values: object) -> str:
    """A sentence in the planner's language, with values for the names in braces; without values braces stay."""
    spoken = catalogue()
    said = spoken.sentences.get(sentence, sentence)
    return _filled(said, values, spoken.language) if values else said


def counted(one: str, many: str, /, n: int, **values: object) -> str:
    """A sentence about a number of things, `one` for exactly one of them; `{n}` in it is the number, grouped."""
    spoken = catalogue()
    forms = spoken.counted.get(many)
    said = (one if n == 1 else many) if forms is None else forms[min(spoken.form_of(n), len(forms) - 1)]
    return _filled(said, {**values, "n": whole(n)}, spoken.language)


def _filled(said: str, values: Mapping[str, object], language: str) -> str:
    """A sentence with its values. One that ends in a shortened word, such as "20 nov.", has its full stop already."""
    text = said.format(**values)
    return text[:-1] if language != ENGLISH and text.endswith("..") and not text.endswith("...") else text


def mark(sentence: str) -> str:
    """The same sentence: it is put into the catalogue here, and translated with `tr` where it is said."""
    return sentence


def listed(names: Sequence[str], word: str = "and", *, most: int | None = None) -> str:
    """Names as a sentence lists them: "A, B and C", or with "or"; of more than so many only the first, and how many
    there are besides; none is ""."""
    if most is not None and len(names) > most:
        names = [*names[:most], counted("{n} more", "{n} more", len(names) - most)]
    if len(names) < 2:
        return "".join(names)
    ends = tr("{names} or {last}") if word == "or" else tr("{names} and {last}")
    return ends.format(names=", ".join(names[:-1]), last=names[-1])


def joined(clauses: Iterable[str]) -> str:
    """Clauses that could stand alone, in one sentence without its full stop: "A is late; B is not"."""
    return tr("; ").join(clauses)


def quoted(text: object) -> str:
    """A name or a value as somebody wrote it: "A", or « A » in French."""
    return tr('"{text}"', text=text)
