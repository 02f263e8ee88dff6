"""The manual says what stands on the screen, leads nowhere that is not there, and is whole in every language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui.actions import BY_ID, MENUS
from gui.help.manual import FOLDER, contents, file_of, found, plain, text_of
from tests.sentences import ROOT, sentences

LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
PATH = " ▸ "
SUBMENUS = dict(re.findall(r'"(@\w+)": \(self\.tr\("([^"]+)"', (ROOT / "gui/main_window/menus.py").read_text("utf-8")))
"""Titles of the menus whose entries depend on the project, by id."""


def pages(language: str) -> list[str]:
    """The pages of a language's own folder."""
    return sorted(path.stem for path in (FOLDER / language).glob("*.md"))


@cache
def said(language: str) -> dict[str, frozenset[str]]:
    """Every sentence of the screen by its English, as the language says it, without mnemonics and keys."""
    every = {one.source for one in sentences()}
    if language == "en":
        return {source: frozenset({bare(source)}) for source in every}
    words: dict[str, set[str]] = {source: set() for source in every}
    for message in ElementTree.parse(ROOT / "resources" / "languages" / f"{language}.ts").iter("message"):
        for form in (message.find("translation"), *message.iter("numerusform")):
            if form is not None and form.text and form.text.strip():
                words.setdefault(message.findtext("source", ""), set()).add(bare(form.text))
    return {source: frozenset(found) for source, found in words.items()}


def bare(text: str) -> str:
    """A sentence as one reads it in a menu or on a button; what is filled in is …."""
    words = text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return re.sub(r"\s*(\{[^}]*\}|…)\s*", "…", words).strip().rstrip(":").strip()


def menus(language: str) -> dict[str, set[str]]:
    """What hangs in each menu, by the menu's title."""
    words = said(language)
    return {
        title: {text for name in ids for text in words.get(SUBMENUS.get(name) or _text(name), ())}
        for source, ids in MENUS for title in words.get(source, ())
    }  # fmt: skip


def _text(name: str) -> str:
    return BY_ID[name].text if name in BY_ID else ""


def unknown_words(text: str, language: str) -> list[str]:
    """What is set in bold and stands nowhere on the screen."""
    assert SUBMENUS
    words = frozenset(text for texts in said(language).values() for text in texts)
    filled = [re.compile(re.escape(text).replace("…", ".+")) for text in words if text.endswith("(…)")]
    hanging = menus(language)
    wrong = []
    for quoted in BOLD.findall(text):
        parts = quoted.split(PATH)
        hangs = len(parts) < 2 or bare(parts[1]) in hanging.get(parts[0], ())
        if not hangs or not all(
            bare(part) in words or any(form.fullmatch(part) for form in filled) for part in parts
        ):
            wrong.append(quoted)
    return wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_name_in_bold_stands_on_the_screen(language: str) -> None:
    wrong = {page: unknown_words(text_of(page, language), language) for page in pages(language)}
    assert {page: words for page, words in wrong.items() if words} == {}


def test_that_a_name_which_stands_nowhere_is_found() -> None:
    page = "**File ▸ Undo** and **Frobnicate** and **File ▸ Save**"
    assert unknown_words(page, "en") == ["File ▸ Undo", "Frobnicate"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_link_and_picture_leads_somewhere(language: str) -> None:
    broken = [
        (page, target) for page in pages(language) for _, target in LINK.findall(text_of(page, language))
        if file_of(target, language) is None
    ]  # fmt: skip
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_page_is_listed_and_has_a_title(language: str) -> None:
    assert set(pages(language)) == {entry.page for entry in contents(language)} | {"index"}
    assert all(text_of(page, language).startswith("# ") for page in pages(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_picture_is_shown_and_they_are_small(language: str) -> None:
    folder = FOLDER / language / "pictures"
    links = [link for page in pages(language) for link in LINK.findall(text_of(page, language))]
    shown = {Path(target).name for sign, target in links if sign}
    assert {path.name for path in folder.glob("*.png")} <= shown
    assert sum(path.stat().st_size for path in folder.glob("*.png")) < 3_000_000


def test_that_a_page_a_language_lacks_is_read_in_english() -> None:
    assert text_of("orders", "xx") == text_of("orders", "en")
    assert [entry.page for entry in contents("xx")] == [entry.page for entry in contents("en")]


def test_that_no_file_outside_the_manual_is_read() -> None:
    assert file_of("../../samples/cork-factory.json", "en") is None
    assert file_of("/etc/hostname", "en") is None


def test_that_search_finds_pages_that_hold_all_words_whatever_their_accents() -> None:
    assert found("Holidays CALENDAR", "en")[0].page == "calendars"
    assert found("hölidays", "en")
    assert found("no such word anywhere in here", "en") == ()
    assert found("  ", "en") == ()


def test_that_an_excerpt_shows_what_was_found() -> None:
    hit = next(hit for hit in found("seed", "en") if hit.page == "planning")
    assert "seed" in hit.excerpt
    assert "**" not in plain("# T\n**bold** [link](a.md)")
