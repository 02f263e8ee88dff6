"""The manual as it stands on the disk: a folder for each language with a Markdown file for each page.

`index.md` lists the pages in their chapters. What a language lacks is read in English.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.language import ENGLISH, code

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "manual"
HOME = "index"
ENTRY = re.compile(r"^[-*] \[(.+?)\]\(([\w-]+)\.md\)")
CHAPTER = re.compile(r"^## (.+)")
MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`#\[\]|]|^-{3,}$|(?<=\|)-+(?=\|)", re.MULTILINE)
EXCERPT = 90
"""Letters of a page that are shown around what was found in it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as the list names it, and the chapter it stands in."""

    page: str
    title: str
    chapter: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that holds every word, and what stands around the first of them."""

    page: str
    title: str
    excerpt: str


def contents(language: str | None = None) -> tuple[Entry, ...]:
    """All pages in their order; those the language's list does not name yet follow as the English one names them."""
    spoken = language or code()
    own, english = _listed(spoken), _listed(ENGLISH)
    known = {entry.page for entry in own}
    last = own[-1].chapter if own else ""
    missing = (Entry(entry.page, entry.title, last or entry.chapter) for entry in english if entry.page not in known)
    return (*own, *missing)


def file_of(name: str, language: str | None = None) -> Path | None:
    """A file of the manual such as "files.md" or "pictures/board.png": the language's, else the English one; no other
    file of the disk is ever named."""
    for spoken in (language or code(), ENGLISH):
        folder = (FOLDER / spoken).resolve()
        path = (folder / name).resolve()
        if path.is_relative_to(folder) and path.is_file():
            return path
    return None


def text_of(page: str, language: str | None = None) -> str:
    """The Markdown of a page, or "" where no language has it."""
    path = file_of(f"{page}.md", language)
    return "" if path is None else path.read_text("utf-8")


def found(words: str, language: str | None = None) -> tuple[Hit, ...]:
    """The pages that hold every one of the words, those with a word in their title first."""
    wanted = folded(words).split()
    if not wanted:
        return ()
    hits = [(entry, plain(text_of(entry.page, language))) for entry in contents(language)]
    good = [(entry, text) for entry, text in hits if all(word in folded(f"{entry.title} {text}") for word in wanted)]
    good.sort(key=lambda hit: not any(word in folded(hit[0].title) for word in wanted))
    return tuple(Hit(entry.page, entry.title, _around(text, wanted)) for entry, text in good)


def plain(markdown: str) -> str:
    """What a page says without its title, its marks and its pictures."""
    return " ".join(MARKUP.sub("", markdown.partition("\n")[2]).split())


def folded(text: str) -> str:
    """The text as it is compared: small letters without accents, typographer's apostrophes made straight."""
    bare = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


@cache
def _listed(language: str) -> tuple[Entry, ...]:
    path = FOLDER / language / f"{HOME}.md"
    chapter, entries = "", []
    for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
        if begins := CHAPTER.match(line):
            chapter = begins[1]
        elif entry := ENTRY.match(line):
            entries.append(Entry(entry[2], entry[1], chapter))
    return tuple(entries)


def _around(text: str, wanted: list[str]) -> str:
    places = [folded(text).find(word) for word in wanted]
    first = min((place for place in places if place >= 0), default=0)
    start = max(0, text.rfind(" ", 0, max(0, first - EXCERPT // 3)))
    end = text.find(" ", min(len(text), start + EXCERPT))
    cut = text[start:] if end < 0 else text[start:end]
    return f"{'… ' if start else ''}{cut.strip()}{'' if end < 0 else ' …'}"
