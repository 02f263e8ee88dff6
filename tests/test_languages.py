"""Every sentence is there in every language, well-formed, seen by the planner, and with room on the screen."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from tests.gui.literals import glued, told
from tests.gui.literals import sentences as bare_sentences
from tests.languages import FOLDER
from tests.sentences import ROOT, sentences

LANGUAGES = sorted(FOLDER.glob("*.ts"))
NOT_SAID = {
    "Corkboard", "[*] – Corkboard",  # a name
    "machine lock", "start lock", "on time", "not planned",  # keys of core, which are not shown
    "fetching kernels", "no screen",  # a thread, and the report for those who look after the program
    "MMMM yyyy", "MMM yyyy", "; border: none; border-top: 2px solid ",  # forms and style sheets
}  # fmt: skip
PLACE = re.compile(r"\{\w*\}|%\w+")


class Message(NamedTuple):
    """One sentence of a language's file: where it is said, in English, its forms in the language, if done."""

    context: str
    file: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_done: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} → {' | '.join(map(repr, self.forms))}"


@cache
def messages(language: str) -> tuple[Message, ...]:
    """All messages of a language's file."""
    root = ElementTree.parse(FOLDER / f"{language}.ts").getroot()
    return tuple(
        _message(context.findtext("name", ""), message)
        for context in root.iter("context") for message in context.iter("message")
    )  # fmt: skip


def _message(context: str, message: ElementTree.Element) -> Message:
    where, said = message.find("location"), message.find("translation")
    assert where is not None
    assert said is not None
    is_counted = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in said.iter("numerusform")) if is_counted else (said.text or "",)
    file = where.get("filename", "").removeprefix("../../")
    return Message(context, file, message.findtext("source", ""), forms, is_counted, said.get("type") is None)


def done(language: str) -> list[Message]:
    """The messages that are translated."""
    return [one for one in messages(language) if one.is_done]


def wrong(language: str, is_right) -> list[str]:  # type: ignore[no-untyped-def]
    """The translations of a language that break a rule of a source and one form."""
    return [str(one) for one in done(language) if not all(is_right(one, form) for form in one.forms)]


by_language = pytest.mark.parametrize("language", [path.stem for path in LANGUAGES])


@by_language
def test_that_the_file_holds_just_the_sentences_that_are_said(language: str) -> None:
    said = {(one.context, one.source, one.is_counted) for one in sentences()}
    held = {(one.context, one.source, one.is_counted) for one in messages(language)}
    assert held == said, "python dev.py languages"


@by_language
def test_that_every_sentence_is_translated(language: str) -> None:
    left = [one for one in messages(language) if not (one.is_done and all(one.forms))]
    assert [str(one) for one in left] == []


@by_language
def test_that_a_translation_keeps_the_places_for_values(language: str) -> None:
    def keeps(one: Message, form: str) -> bool:
        lacks = Counter(PLACE.findall(one.source)) - Counter(PLACE.findall(form))
        more = Counter(PLACE.findall(form)) - Counter(PLACE.findall(one.source))
        # The form for one thing may say "the cell" where that for many says "{n} cells".
        return not more and (not lacks or (one.is_counted and form == one.forms[0] and set(lacks) == {"{n}"}))

    assert wrong(language, keeps) == []


@by_language
@pytest.mark.parametrize("mark", ["…", "\t", "\n", "·"])
def test_that_a_translation_keeps_what_is_no_word(language: str, mark: str) -> None:
    assert wrong(language, lambda one, form: form.count(mark) == one.source.count(mark)) == []


@by_language
def test_that_a_translation_keeps_its_mnemonic(language: str) -> None:
    def mnemonics(text: str) -> int:
        return len(re.findall(r"&(?=\w)", text.replace("&&", "")))

    assert wrong(language, lambda one, form: mnemonics(form) == mnemonics(one.source)) == []


@by_language
def test_that_a_translation_begins_and_ends_as_the_english_does(language: str) -> None:
    def edges(text: str) -> tuple[str, str, str]:
        text = text.removeprefix("\u202f").replace("\u00a0", " ")  # French has a blank before ; and before %
        last = text.rstrip()[-1:]
        blanks = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
        return (*blanks, last if last in ".…:?" else "")

    assert wrong(language, lambda one, form: edges(form) == edges(one.source)) == []


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("a typographic apostrophe", r"'"),
        ("guillemets, with blanks that do not break", r"[“”]|«[^\u00a0]|[^\u00a0]»"),
        ("a narrow blank before ; ! ?", r"(?<![\u202f;!?…(«])[;!?](?!\w)"),
        ("a blank that does not break before a colon", r"(?<![\u00a0\"]):(?=\s|$)"),
        ("no two blanks", r"[^ ·]  (?=\w)"),
        ("a blank that does not break before a unit", r"[}\d] (?:h|min|j|s|km|mi|mm|kg|%|Go|Mo|ko|€)(?![\w’'])"),
        ("keys as they are called on the keyboard", r"Ctrl\+Retour|\((?:\w+\+)?(?:Retour|Enter|Return|Esc|Del)\)"),
    ],
)
def test_that_french_is_set_as_the_french_set_it(rule: str, pattern: str) -> None:
    found = [str(one) for one in done("fr") if any(re.search(pattern, form) for form in one.forms)]
    assert found == [], rule


def test_that_core_says_an_english_sentence_in_one_way() -> None:
    """It looks sentences up by their source alone, in all contexts of core."""
    said: dict[tuple[str, bool], set[tuple[str, ...]]] = {}
    for one in done("fr"):
        if one.context.partition(".")[0] in ("core", "gui"):
            said.setdefault((one.source, one.is_counted), set()).add(one.forms)
    assert {key: forms for key, forms in said.items() if len(forms) > 1} == {}


def test_that_french_has_straight_quotes_only_where_code_is_shown() -> None:
    assert wrong("fr", lambda one, form: form.count('"') <= one.source.count('"')) == []


# What the code says to no translator


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(ROOT.glob("gui/**/*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize("find", [told, bare_sentences], ids=["shown", "anywhere"])
def test_that_no_text_bypasses_the_translators(find) -> None:  # type: ignore[no-untyped-def]
    found = [(file, line, text) for file, tree in _modules() for line, text in find(tree) if text not in NOT_SAID]
    assert found == []


def test_that_no_sentence_is_put_together_before_it_is_translated() -> None:
    assert [f"{file}:{line}: {text}" for file, tree in _modules() for line, text in glued(tree)] == []


def test_that_a_text_that_bypasses_the_translators_is_found() -> None:
    code = """
def f(self):
    'Help on this.'
    self.box.setText(f"{n} late lots")
    x = "No plan yet: press Solve."
    tr(f"{n}")
"""
    tree = ast.parse(code)
    assert [text.strip() for _, text in told(tree)] == ["late lots"]
    assert [text for _, text in bare_sentences(tree)][-1] == "No plan yet: press Solve."
    assert [text for _, text in glued(tree)] == ["f'{n}'"]
