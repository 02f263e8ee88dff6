"""Which column fills which field. What is certain is mapped; what could be meant in two ways is asked, never guessed.

A header is certain where it is exactly one field's word, no factory uses it for anything else, and what stands below
agrees. What was confirmed before comes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from core.files.intake.book import Sheet, letters
from core.files.intake.contents import Contents, contents_of, fits, fits_unit, likely_fields
from core.files.intake.headings import Heading, Headings
from core.files.intake.lexicon import fields_of, is_certain, is_flagged, is_own_name, near_fields
from core.files.intake.weeks import speaks_of_weeks
from core.files.intake.words import head
from core.language import mark, tr

Why = Literal["", "headless", "unknown", "unfit", "double", "ambiguous"]
"""Why a column was not mapped, where something depends on it."""
REASONS = {
    "headless": mark("This column has no header."),
    "unknown": mark("This header is not known."),
    "unfit": mark("The header is known, but what stands below does not fit."),
    "double": mark("Several columns may fill this field."),
}  # fmt: skip
ORDERED_OR_LEFT = {"quantity", "remaining"}
Remembered = Mapping[str, str]
"""The field of each header in plain form; "" for columns the planner does not want."""


@dataclass(frozen=True)
class Question:
    """A column that was not mapped: the fields it may fill, and why none of them is certain, as a sentence and, where
    something depends on it, as `reason`."""

    column: int
    header: str
    candidates: tuple[str, ...]
    why: str
    reason: Why = ""

    def as_json(self) -> dict[str, object]:
        """The question as it stands in a report."""
        return {
            "column": letters(self.column), "header": self.header, "candidates": list(self.candidates),
            "why": self.why,
        }  # fmt: skip


@dataclass
class Matching:
    """The heading of each field that is mapped, what is to be asked, what the planner does not want, and what
    belongs to other tables; `keys` is what each column is remembered by."""

    columns: dict[str, Heading] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    unwanted: list[Heading] = field(default_factory=list)
    apart: list[Heading] = field(default_factory=list)
    keys: Mapping[int, str] = field(default_factory=dict)


def match(headings: Headings, sheet: Sheet, remembered: Remembered) -> Matching:
    """Map columns to fields, by memory, then by certain words, then by what only one field is left for."""
    matching, keys = Matching(keys=headings.keys), headings.keys
    main, beside = _main_block(headings.columns, sheet, headings.row)
    recalled = {one for one in headings.columns if _recalled(one, remembered.get(keys[one.column]), matching)}
    rest, matching.apart = ([one for one in block if one not in recalled] for block in (main, beside))
    contents = {one.column: contents_of(sheet, one.column, headings.row, speaks_of_weeks(one.own)) for one in rest}
    offers = {one.column: _offers(one, contents[one.column]) for one in rest}
    certain = [one for one in rest if _is_certain(one, offers[one.column])]
    doubles = _map_certain(certain, offers, matching)
    for one in rest:
        if one not in certain or one in doubles:
            _eliminate(one, offers[one.column], matching, one in doubles)
    matching.questions = [_fitting(one, contents[one.column]) for one in matching.questions]
    if not matching.columns:
        matching.questions = [_proposed(one, contents[one.column]) for one in matching.questions]
    _settle_what_is_to_make(matching, offers, {one.column: one for one in rest})
    for one in matching.apart:
        why = tr("It stands apart from the table, behind an empty column.")
        matching.questions.append(Question(one.column, one.own, fields_of(one.own), why))
    matching.questions.sort(key=lambda one: one.column)
    return matching


def _main_block(columns: Sequence[Heading], sheet: Sheet, row: int) -> tuple[list[Heading], list[Heading]]:
    """The columns of the table itself, and those of others beside it: an empty column lies between them."""
    used = {column for number, cells in sheet.rows.items() if number >= row for column in cells}
    blocks: list[list[Heading]] = []
    for one in columns:
        if not blocks or any(gap not in used for gap in range(blocks[-1][-1].column + 1, one.column)):
            blocks.append([])
        blocks[-1].append(one)
    main = max(blocks, key=lambda block: sum(bool(fields_of(_words(one))) for one in block), default=[])
    return main, [one for block in blocks if block is not main for one in block]


def _recalled(heading: Heading, field: str | None, matching: Matching) -> bool:
    if field is None or field in matching.columns:
        return False
    if field:
        matching.columns[field] = heading
    else:
        matching.unwanted.append(heading)
    return True


def memory_of(matching: Matching) -> dict[str, str]:
    """What to remember of a mapping: the field of each header."""
    unwanted = {matching.keys[heading.column]: "" for heading in matching.unwanted}
    return {**unwanted, **{matching.keys[heading.column]: field for field, heading in matching.columns.items()}}


def _words(heading: Heading) -> str:
    """The text a column is known by: its own, unless only that with its group says more."""
    own, *joined = heading.texts
    if joined and not is_certain(own) and fields_of(joined[0]):
        return joined[0]
    return own


def _offers(heading: Heading, contents: Contents) -> tuple[str, ...]:
    """The fields a column may fill, by its words, its unit and what stands in it."""
    text = _words(heading)
    unit = head(heading.own).unit
    return tuple(one for one in fields_of(text) if fits_unit(one, unit) and fits(one, contents))


def _is_certain(heading: Heading, offers: Sequence[str]) -> bool:
    text = _words(heading)
    has_unit = bool(head(heading.own).unit)
    told_apart = len(fields_of(text)) > 1 and has_unit and len(offers) == 1 and offers[0] == "weight"
    return len(offers) == 1 and (is_certain(text) or told_apart)


def _map_certain(certain: list[Heading], offers: Mapping[int, Sequence[str]], matching: Matching) -> set[Heading]:
    """Map what is certain; of two columns for one field the one with our own name for it, otherwise neither."""
    wanting: dict[str, list[Heading]] = defaultdict(list)
    for one in certain:
        wanting[offers[one.column][0]].append(one)
    doubles: set[Heading] = set()
    for name, headings in wanting.items():
        named = [one for one in headings if is_own_name(one.own, name)] if len(headings) > 1 else headings
        if name not in matching.columns and len(named) == 1:
            matching.columns[name] = named[0]
        doubles |= {one for one in headings if matching.columns.get(name) is not one}
    return doubles


def _eliminate(heading: Heading, offers: Sequence[str], matching: Matching, is_double: bool) -> None:
    """Map a word of several meanings where all but one are taken; otherwise ask."""
    left = tuple(one for one in offers if one not in matching.columns)
    known = fields_of(_words(heading))
    is_open = len(known) > 1 and not is_flagged(_words(heading)) and not is_double
    if is_open and len(left) == 1 and len(offers) == len(known):
        matching.columns[left[0]] = heading
        return
    reason = _why(offers, known, is_double) if heading.own else "headless"
    candidates = tuple(offers) or known or near_fields(heading.own)
    said = tr(REASONS.get(reason) or mark("This word means different things in different factories."))
    matching.questions.append(Question(heading.column, heading.own, candidates, said, reason))


def _fitting(question: Question, contents: Contents) -> Question:
    """A question about a header nobody knows, without the fields that what stands below cannot be."""
    if question.reason != "unknown":
        return question
    return replace(question, candidates=tuple(one for one in question.candidates if fits(one, contents)))


def _proposed(question: Question, contents: Contents) -> Question:
    """A question about a header nobody knows, in a book of which nothing is known, with the fields for which what
    stands below speaks."""
    return question if question.candidates else replace(question, candidates=likely_fields(contents))


def _settle_what_is_to_make(
    matching: Matching, offers: Mapping[int, Sequence[str]], headings: Mapping[int, Heading]
) -> None:
    """Take what is ordered or left for the quantity where no column says what was made: then both are the same."""
    asked = [one for one in matching.questions if set(offers.get(one.column, ())) == ORDERED_OR_LEFT]
    others = {field for one in matching.questions if one not in asked for field in one.candidates}
    if len(asked) == 1 and not (ORDERED_OR_LEFT | {"printed"}) & (matching.columns.keys() | others):
        matching.questions.remove(asked[0])
        matching.columns["quantity"] = headings[asked[0].column]


def _why(offers: Sequence[str], known: Sequence[str], is_double: bool) -> Why:
    if is_double:
        return "double"
    if not known:
        return "unknown"
    return "ambiguous" if offers else "unfit"
