"""Words that stand in no cell: in headers and footers, text boxes, titles of charts, and names that hold a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from core.files.excel.page import fit_for_xml
from core.files.templates.book import Book
from core.files.templates.facts import Place, is_known, value_at
from core.files.templates.names import DRAWING, local, tag
from core.files.templates.sheet import Sheet
from core.files.templates.tokens import TOKEN, as_text, expand
from core.language import tr

INK = "http://schemas.openxmlformats.org/drawingml/2006/main"
LONGEST_MARGIN = 255
"""Excel holds no longer header or footer, and no longer text in a name."""
MARK = "{{"


class Floating(NamedTuple):
    """A text with words: where it stands, for a sentence, and the element (a margin's, or a paragraph)."""

    where: str
    text: str
    element: Any


def floating(sheet: Sheet) -> Iterator[Floating]:
    """The texts with words that float on a sheet or in its margins."""
    for one in sheet.tree.iterfind(f"{tag('headerFooter')}/*"):
        if MARK in (one.text or ""):
            yield Floating(tr("the header or footer"), one.text, one)
    package = sheet.book.package
    for drawing in [one.target for one in package.related(sheet.part) if one.kind == "drawing" and not one.is_outside]:
        yield from _paragraphs(package.tree(drawing), _box)
        for chart in [one.target for one in package.related(drawing) if one.kind == "chart"]:
            yield from _paragraphs(package.tree(chart), lambda _: tr("the title of a chart"))


def _paragraphs(tree: Any, name: Callable[[Any], str]) -> Iterator[Floating]:
    for paragraph in tree.iter(tag("p", INK)):
        text = "".join(one.text or "" for one in paragraph.iter(tag("t", INK)))
        if MARK in text:
            yield Floating(name(paragraph), text, paragraph)


def _box(paragraph: Any) -> str:
    """The text box a paragraph is in."""
    for one in paragraph.iterancestors(tag("sp", DRAWING)):
        named = next((inner.get("name") for inner in one.iter() if local(str(inner.tag)) == "cNvPr"), "")
        return tr("the text box {name}", name=named).rstrip()
    return tr("a text box")


def fill_floating(sheet: Sheet, place: Place) -> None:
    """Fill those of a sheet, once: what was filled may hold braces of the planner's."""
    if sheet.is_floated:
        return
    sheet.is_floated = True
    for one in list(floating(sheet)):
        if local(str(one.element.tag)) == "p":
            _fill_paragraph(one.element, place)
        else:
            text = as_text(expand(one.text, lambda name: _value(name, place).replace("&", "&&")))
            one.element.text = fit_for_xml(text)[:LONGEST_MARGIN]  # & begins a command there


def _value(name: str, place: Place) -> str:
    is_told = is_known(name) and not name.startswith(("job.", "lane"))
    return as_text(value_at(name, place)) if is_told else f"{{{{{name}}}}}"


def _fill_paragraph(paragraph: Any, place: Place) -> None:
    """Each run keeps its letters; a word that reaches over several runs is written like its first."""
    runs = list(paragraph.iter(tag("t", INK)))
    whole = "".join(one.text or "" for one in runs)
    if len(TOKEN.findall(whole)) != sum(len(TOKEN.findall(one.text or "")) for one in runs):
        for one in runs[1:]:
            one.text = ""
        runs[0].text = whole
    for one in runs:
        if MARK in (one.text or ""):
            one.text = fit_for_xml(as_text(expand(one.text, lambda name: _value(name, place))))


def fill_names(book: Book, place: Place) -> None:
    """Fill the words in names that hold a text, such as ="Week {{plan.week}}"."""
    for name in book.names_with(MARK):
        text = as_text(expand(name.text, lambda word: _value(word, place).replace('"', '""')))
        name.text = fit_for_xml(text)[:LONGEST_MARGIN]


def nowhere(book: Book) -> Iterator[tuple[str, str, str]]:
    """Words where none can be filled: the sheet, the place, and the text."""
    for sheet in book.sheets.values():
        for part in [one.target for one in book.package.related(sheet.part) if one.kind == "comments"]:
            for comment in book.package.tree(part).iter(tag("comment")):
                text = "".join(one.text or "" for one in comment.iter(tag("t")))
                if MARK in text:
                    yield sheet.name, tr("the comment of {cell}", cell=comment.get("ref")), text
        for one in sheet.tree.iter(tag("formula"), tag("formula1"), tag("formula2"), tag("f")):
            if MARK in (one.text or "") and TOKEN.search(one.text):
                yield sheet.name, _where_of(one), one.text


def _where_of(formula: Any) -> str:
    parent = formula.getparent()
    if local(str(parent.tag)) == "c":
        return tr("the formula of {cell}", cell=parent.get("r"))
    owner = parent if parent.get("sqref") else parent.getparent()
    is_list = local(str(parent.tag)) == "dataValidation"
    said = tr("the drop-down of {cells}" if is_list else "the colour by rule of {cells}", cells=owner.get("sqref", ""))
    return said.rstrip()
