"""Makes a text safe to send away: what may be a name of the shop's, a path or a number is made illegible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from core.language import available
from core.language.active import FOLDER
from core.language.catalogue import read_catalogue

BLOT = "‹…›"
QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|‹[^›\n]*›")
PATH = re.compile(r"(?:\b[A-Za-z]:[\\/]|\\\\|~?/|file:)(?:[^\n'\"]*\.\w{1,5}\b)?\S*")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PYTHON = (
    "a an and are argument arguments at attribute base be been bytes call callable cannot class closed convert "
    "could deleted dictionary division empty expected expression failed file first float for found from function "
    "got given has have in index indices int integer internal invalid is iterable item iteration key keyword list "
    "literal maximum memory method missing more must name no none not object of only operand out permission "
    "positional range recursion required returned sequence set size str string subscriptable supported takes than "
    "the to too tuple type types unexpected unpack unsupported value values was with without zero error denied "
    "such directory depth exceeded already"
)  # fmt: skip
"""Words of Python's own complaints."""


def blotted(text: str, names: Iterable[str] = ()) -> str:
    """The text without what stands in quotes, without paths, and without any of the names."""
    known = sorted({name for name in names if len(name) > 1}, key=len, reverse=True)
    if known:
        text = re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", BLOT, text)
    return PATH.sub("‹path›", QUOTED.sub(BLOT, text))


def only_ours(text: str, names: Iterable[str] = ()) -> str:
    """What is left of a text when only words are kept that the program itself, or Python, says."""
    kept = [word if _is_ours(word) else BLOT for word in blotted(text, names).split()]
    return " ".join(word for place, word in enumerate(kept) if word != BLOT or kept[place - 1: place] != [BLOT])


def names_in(*values: object) -> set[str]:
    """Every text inside dataclasses, mappings and sequences, however deep: whatever the planner may have named."""
    return set(_texts(values, set()))


def _texts(value: object, seen: set[int]) -> Iterator[str]:
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, (int, float, bytes)) or value is None or id(value) in seen:
        return
    else:
        seen.add(id(value))
        for part in _parts(value):
            yield from _texts(part, seen)


def _parts(value: object) -> Iterator[object]:
    if is_dataclass(value) and not isinstance(value, type):
        yield from (getattr(value, field.name) for field in fields(value))
    elif hasattr(value, "rows") and hasattr(value, "ids"):  # a table
        yield from value.rows
    elif hasattr(value, "items"):
        for key, part in value.items():
            yield from (key, part)
    elif isinstance(value, Iterable):
        yield from value


def _is_ours(word: str) -> bool:
    letters = WORD.findall(word)
    if not letters or any(sign.isdigit() for sign in word):
        return word in ("…", "–", "→", "+", "·", "(", ")", ":")
    return all(part.casefold() in _vocabulary() for part in letters)


@cache
def _vocabulary() -> frozenset[str]:
    """The words of all our sentences, in every language."""
    said: set[str] = set(PYTHON.split())
    for language in available():
        path = FOLDER / f"{language}.ts"
        if path.is_file():
            for sentence in _sources(path.read_text("utf-8")):
                said.update(word.casefold() for word in WORD.findall(sentence))
            catalogue = read_catalogue(path)
            counted = (one for forms in catalogue.counted.values() for one in forms)
            for sentence in (*catalogue.sentences.values(), *counted):
                said.update(word.casefold() for word in WORD.findall(sentence.replace("&", "")))
    return frozenset(said)


def _sources(text: str) -> Iterator[str]:
    """The English sentences of a file of Qt Linguist, translated or not."""
    for found in re.finditer(r"<source>(.*?)</source>", text, re.DOTALL):
        yield re.sub(r"\{[^}]*\}", " ", found[1].replace("&amp;", "").replace("&apos;", "'"))
