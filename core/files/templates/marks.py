"""Tokens written in a workbook, read into a spec; whatever cannot be understood is named by its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

from core.errors import Problem
from core.files.templates.book import Book
from core.files.templates.facts import FIELDS, LANE, SYNONYMS, is_known, known_words
from core.files.templates.floating import Floating, floating, nowhere
from core.files.templates.places import cell_said, sheet_said
from core.files.templates.references import address, area_of
from core.files.templates.sheet import Sheet
from core.files.templates.spec import Marked
from core.files.templates.tokens import FILTERS, Token, tokens_of, without_marks
from core.language import mark, tr

SLOT = re.compile(r"\{\{\s*slot\b[^{}]*\}\}")
BLOCKS = ("machine", "job", "sheet")
NAMED_BLOCK = r"cb_(?:machine|job)(?:_?\d+)?"
"""Names by which ranges of a workbook can be marked as blocks, instead of words in their cells."""
NOT_HERE = mark("Words are filled in cells, text boxes, headers, footers and titles of charts, not here.")
NO_END = mark("The block {{{{#{name}}}}} that begins in this row has no end {{{{/{name}}}}}.")
WITHIN = mark(
    "A block {name} begins within another, that of {cell}: end that one first. Blocks stand below one another, not "
    "beside."
)
OF_A_LOT = mark("{word} speaks of a lot, and there is none here: put it into a cell.")
HEADS_TABLE = mark("This heads a column of the table {table}, so no word can stand here: put it above the table.")


@dataclass(frozen=True)
class Block:
    """Rows between two marks, both ends included; the mark that begins it has its options."""

    name: str
    rows: tuple[int, int]
    token: Token
    column: int = 1


@dataclass
class Found:
    """What has been read of a sheet so far."""

    sheet: Sheet
    cells: list[Marked] = field(default_factory=list)
    begun: dict[str, tuple[int, int, Token]] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    cards: Token | None = None
    slot: tuple[Marked, Token] | None = None
    floats: list[Floating] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, row: int, column: int, sentence: str) -> None:
        """Note what cannot be understood in a cell."""
        self.wrong_at(cell_said(address(row, column)), sentence)

    def wrong_at(self, where: str, sentence: str) -> None:
        """Note what cannot be understood elsewhere."""
        self.problems.append(Problem(sheet_said(self.sheet.name), where, "", sentence))

    def of_kind(self, name: str) -> list[Block]:
        """The blocks of machines, or of lots, from the top."""
        return sorted((one for one in self.blocks if one.name == name), key=lambda one: one.rows)


def read_sheets(book: Book) -> list[Found]:
    """The marks of every sheet of a workbook."""
    found = {name: _read_sheet(sheet) for name, sheet in book.sheets.items()}
    for name, sheet, first, last, column in book.named_rows(NAMED_BLOCK):
        kind = "machine" if "machine" in name.casefold() else "job"
        if sheet in found:
            found[sheet].blocks.append(Block(kind, (first, last), Token(kind, "#"), column))
    for sheet, where, text in nowhere(book):
        if any(is_known(token.name) or token.mark for token in tokens_of(text)):
            found[sheet].wrong_at(where, tr(NOT_HERE))
    return list(found.values())


def _read_sheet(sheet: Sheet) -> Found:
    found = Found(sheet)
    for row, column, text in sheet.texts():
        if "{{" not in text:
            continue
        for token in tokens_of(text):
            _read_token(found, row, column, token)
        if text.count("{{") > len(tokens_of(text)):
            said = tr("Braces open here that no word closes: {text}.", text=text.strip()[:60])
            found.wrong(row, column, said)
        rest = SLOT.sub("", without_marks(text))
        found.cells.append(Marked(row, column, rest.strip() if rest != text else text))
    for name, (row, column, _) in found.begun.items():
        found.wrong(row, column, tr(NO_END, name=name))
    _read_floating(found)
    _check_tables(found)
    return found


def _read_token(found: Found, row: int, column: int, token: Token) -> None:
    if token.mark:
        _read_block(found, row, column, token)
    elif token.name == "slot":
        if found.slot is not None:
            said = tr("A sheet has one first slot; {cell} says so too.", cell=found.slot[0].address)
            found.wrong(row, column, said)
        found.slot = found.slot or (Marked(row, column, ""), token)
    elif not is_known(token.name):
        found.wrong(row, column, no_word(token.name))
    for one in token.filters if token.name != "slot" else ():
        if one.partition(":")[0] not in FILTERS:
            said = tr("There is no filter {name}; there are {names}.", name=one, names=", ".join(FILTERS))
            found.wrong(row, column, said)


def _read_block(found: Found, row: int, column: int, token: Token) -> None:
    name = token.name
    if name not in BLOCKS:
        said = tr("There is no block {name}; there are {names}.", name=name, names=", ".join(BLOCKS))
        found.wrong(row, column, said)
    elif name == "sheet":
        found.cards = found.cards or token
    elif token.mark == "#" and name in found.begun:
        above = address(*found.begun[name][:2])
        found.wrong(row, column, tr(WITHIN, name=name, cell=above))
    elif token.mark == "#":
        found.begun[name] = (row, column, token)
    elif name in found.begun:
        first, at, begun = found.begun.pop(name)
        found.blocks.append(Block(name, (first, row), begun, at))
    else:
        found.wrong(row, column, tr("The block {name} ends here, but it does not begin above.", name=name))


def _read_floating(found: Found) -> None:
    """Words in text boxes, headers, footers and titles speak of the plan, on a machine's own sheet of it too."""
    found.floats = list(floating(found.sheet))
    for one in found.floats:
        for token in tokens_of(one.text):
            if token.mark or token.name.startswith(("job.", "slot")) or LANE.fullmatch(token.name):
                found.wrong_at(one.where, tr(OF_A_LOT, word=token.name))
            elif not is_known(token.name):
                found.wrong_at(one.where, no_word(token.name))


def _check_tables(found: Found) -> None:
    """A heading of a table is also the table's own name for its column, so it cannot be filled."""
    package = found.sheet.book.package
    for part in [one.target for one in package.related(found.sheet.part) if one.kind == "table"]:
        table = package.tree(part)
        area = area_of(table.get("ref"))
        if area is None or table.get("headerRowCount", "1") == "0":
            continue
        for cell in found.cells:
            if cell.row == area.first_row and area.first_column <= cell.column <= area.last_column:
                found.wrong(cell.row, cell.column, tr(HEADS_TABLE, table=table.get("displayName")))


def no_word(name: str) -> str:
    """That a word is not known, and which known one is most like it."""
    near = _of_other_languages(name) or get_close_matches(name, [*known_words()], 1, 0.5) or _of_last_part(name)
    if near:
        return tr("There is no word {word}; {near} is perhaps meant.", word=name, near=near[0])
    return tr("There is no word {word}; the help lists those there are.", word=name)


def _of_other_languages(name: str) -> list[str]:
    """The word that the heading of a column means in some language: job.kunde is job.client."""
    from core.files.intake.lexicon import fields_of

    own = {word.rpartition(".")[2] for word in (*known_words(), *SYNONYMS)}
    words = {**FIELDS, "order": "job.of", "machine": "machine.code"}
    parts = [part for part in re.split(r"[._\-]", name) if part and part not in ("job", "plan")]
    if parts and parts[-1].casefold() in own:
        return []
    for part in reversed(parts):
        found = [words[field] for field in fields_of(part) if field in words]
        if found:
            return found[:1]
    return []


def _of_last_part(name: str) -> list[str]:
    """Known words that end as a word without its kind does: client is job.client."""
    last = name.rpartition(".")[2].casefold()
    ends = {word.rpartition(".")[2]: meant for word, meant in SYNONYMS.items()}
    ends |= {word.rpartition(".")[2]: word for word in known_words()}
    near = get_close_matches(last, [*ends], 1, 0.6)
    return [ends[one] for one in near]


def tokens_as_they_stand(found: Found) -> Iterator[Marked]:
    """The cells with words, as the template has them."""
    wanted = {(cell.row, cell.column) for cell in found.cells}
    yield from (Marked(row, column, text) for row, column, text in found.sheet.texts() if (row, column) in wanted)
