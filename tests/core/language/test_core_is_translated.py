"""Every sentence of core that a planner can come to read is given to `tr`, `counted` or `mark`, and all that the files
of languages say for them can be filled."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files.excel.order_titles import DATA, PLAN
from core.language import counted, tr, use

ROOT = Path(__file__).resolve().parents[3]
VOCABULARIES = tuple(f"core/files/intake/{name}" for name in (
    "languages_", "lexicon", "machine_list", "months", "row_kinds", "synonyms", "systems", "value_words", "kinds/words",
))  # fmt: skip
"""Files of words that are found in the books of many countries."""
CODE = re.compile(r" \| |^[(\\<]|\\b|SELECT |INSERT |PRAGMA |CREATE |^import sys|^\w+ (TEXT|REAL|INTEGER)\b|^d+[ /]")
"""Lists of words that are looked for, patterns, SQL, forms of dates, and a line for another Python."""
SAID = ("tr", "mark", "counted")
PROGRAMMERS = ("ValueError", "TypeError", "OverflowError", "KeyError", "RuntimeError")
"""What these say is for those who write programs."""
TWO_WORDS = re.compile(r"[A-Za-z,;}]{2,} [A-Za-z{]{2,}")
WORDS = {
    "too little history",  # a status of a result
    "on time", "no due date", "not planned", "no times", "machine lock", "start lock",  # kinds, compared in code
    "hours share", "value per hour", "size share", "orders share", "lead time", "one wave",  # names of numbers
    "Subject To", " BV bnd       {}",  # of LP and MPS files
    "beside the search", "watch of the flow", "stop of a proof", "waiting for kernels",  # names of threads
    "every thread offers what it begins with",
    "lot on {}", "length on the wall", "on the wall",  # names of CP-SAT's variables
    "what each order must cost by itself", "prices of work on each machine",  # how a bound was found, for benches
    "a contiguous array of {} dimensions of {}",
    "rows hidden", "rows struck", "columns hidden", "rows colour {}", "unit rate", "either way",  # keys of answers
    "import report ", "import profile ", "import profiles", "own machine", "stray blank", "on theirs",  # keys
    "decimal comma", "decimal point", "k for thousands", "no-break space", "thin space",  # keys, said by `tr`
    "process times", "setup times", "field limit",  # of files of instances, and of a message of Python
    "not allowed", "not possible", "pas possible", "non autorise", "nicht moglich", "nao permitido", "no permitido",
    "non ammesso", "sans objet",  # in cells of matrices
    "latest version", "Corkboard regret {}",  # a thread, and a style of cells
    "our kernels need no linear algebra",  # an error that nobody is told
    "Not planned", "Nothing is planned yet.",  # looked for in a workbook, in every language
    *PLAN, *DATA,  # titles of columns, marked where they are listed
}  # fmt: skip
"""What looks like a sentence and is none that a planner reads."""


def files() -> list[Path]:
    found = ((path, path.relative_to(ROOT).as_posix()) for path in sorted(ROOT.glob("core/**/*.py")))
    return [path for path, name in found if not name.startswith((*VOCABULARIES, "core/language/"))]


def texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """All texts below a node that are neither documentation nor given to a translator or a programmer."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Call) and name_of(child) in (*SAID, *PROGRAMMERS):
            continue
        if isinstance(child, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in child.values)
            yield child.lineno, "".join(map(str, parts))
            for part in child.values:
                yield from texts(part) if isinstance(part, ast.FormattedValue) else ()
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.lineno, child.value
        yield from texts(child)


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def untranslated(source: str) -> list[tuple[int, str]]:
    found = ((line, text) for line, text in texts(ast.parse(source)) if TWO_WORDS.search(text) and text not in WORDS)
    return [(line, text) for line, text in found if not CODE.search(text)]


@pytest.mark.parametrize("path", files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_that_no_sentence_of_core_is_said_in_english_only(path: Path) -> None:
    assert untranslated(path.read_text("utf-8")) == []


def test_that_an_untranslated_sentence_is_found() -> None:
    assert untranslated("'''Doc.'''\nsay(f'{n} lots moved to {m}.')\nsay(tr('All lots moved.'))") == [
        (2, "{} lots moved to {}.")
    ]


def messages(language: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(language).getroot().iter("context"):
        name = context.findtext("name", "")
        if name.startswith("core.") or name == "main":
            for message in context.iter("message"):
                yield message.findtext("source", ""), message


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


LANGUAGES = sorted((ROOT / "resources" / "languages").glob("*.ts"))
each_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda path: path.stem)


@each_language
def test_that_a_sentence_says_the_same_in_every_room(language: Path) -> None:
    said: dict[tuple[str, bool], set[tuple[str, ...]]] = {}
    for source, message in messages(language):
        if forms(message):
            said.setdefault((source, message.get("numerus") == "yes"), set()).add(tuple(forms(message)))
    assert {source: found for source, found in said.items() if len(found) > 1} == {}


def places(text: str) -> set[str]:
    """The names in braces of a sentence; none where its braces are no places (a piece of JSON, say)."""
    try:
        names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return set()
    return names if all(name.isidentifier() for name in names) else set()


@each_language
def test_that_a_translation_has_the_places_of_its_sentence(language: Path) -> None:
    for source, message in messages(language):
        for form in forms(message):
            free = {"n"} if message.get("numerus") == "yes" else set()
            assert places(form) - free == places(source) - free, source
            assert set(re.findall(r"%s|%r|%\(\w+\)", form)) <= set(re.findall(r"%s|%r|%\(\w+\)", source)), source


SENTENCES = sorted({
    (source, message.get("numerus") == "yes") for source, message in messages(LANGUAGES[0]) if places(source)
})  # fmt: skip


@given(st.sampled_from(SENTENCES), st.sampled_from([path.stem for path in LANGUAGES]), st.data())
def test_that_every_sentence_can_be_said_with_any_values(
    sentence: tuple[str, bool], language: str, data: st.DataObject
) -> None:
    use(language)
    source, is_counted = sentence
    values = {name: data.draw(st.text(st.characters(categories=("L", "N", "P")), min_size=1), label=name)
              for name in sorted(places(source) - {"n"})}  # fmt: skip
    said = counted(source, source, data.draw(st.integers(0, 10**6)), **values) if is_counted else tr(
        source, **values, **({"n": 3} if "n" in places(source) else {}))  # fmt: skip
    assert all(value.rstrip(".") in said for value in values.values())
