"""A matrix as a table of its kind: what its rows and columns are, and whether the project knows their titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, islice

from core.files.intake.book import NO_ROW, Sheet
from core.files.intake.headings import Heading, Headings
from core.files.intake.intake import profile_for
from core.files.intake.kinds.from_to import key_of_changes, weight_of_changes
from core.files.intake.kinds.layout import FROM_TO, Layout, Search, as_format, words_meant
from core.files.intake.kinds.matrix import SUMS, Matrix, find_matrices
from core.files.intake.kinds.sides import Sides, sides_of, word_of
from core.files.intake.kinds.words import says, without_words, word_set
from core.files.intake.matching import Matching, Question
from core.files.intake.report import stem_of
from core.files.intake.words import one_line, plain
from core.language import mark, tr

CAPTION_ROWS = 4
"""Rows above the titles in which a caption of the matrix may stand."""
MUST_BE_KNOWN = ("order", "machine")
"""Titles that are names of rows of the project; formats and values of attributes are free."""
MOST_PROPOSED = 40
SURE = 1.0
"""How much must speak for one way to read a matrix beyond the other."""
NEW = {
    "order": mark("There is no order {name} in the project; it can come in as a new one."),
    "machine": mark("There is no machine {name} in the project; it can come in as a new one."),
}  # fmt: skip
TAKEN = mark("{sheet}: the rows were taken for {rows}, the columns for {columns}.")
CERTAIN = 2.0
"""How much makes it needless to say which way was taken."""


def find_matrix(sheet: Sheet, search: Search, found: Sequence[Matrix] | None = None) -> Layout | None:
    """The matrix of a sheet (of those `found`, if they are known) that is likeliest of the kind that is looked for;
    None where there is none."""
    if not search.kind.sides:
        return None
    found = matrices_of(sheet, search) if found is None else found
    most = max((one.worth for one in found), default=0)
    layouts = [_layout(one, search, one.worth / most) for one in found if one.worth > 0]
    return max(layouts, key=lambda one: one.worth, default=None)


def matrices_of(sheet: Sheet, search: Search) -> list[Matrix]:
    """The matrices of a sheet, of any kind."""
    return find_matrices(sheet, search.wishes.header_row, frozenset(chain.from_iterable(search.known.values())))


def _layout(matrix: Matrix, search: Search, share: float) -> Layout:
    titles = {matrix.key: matrix.corner, **matrix.columns, **matrix.others}
    headings = Headings((matrix.row,), tuple(Heading(column, titles[column]) for column in sorted(titles)))
    profile = profile_for(headings, search.wishes.profiles)
    remembered = profile.columns if profile else {}
    matching = Matching(keys=headings.keys)
    sides = sides_of(matrix, search.kind.sides, {sort: names.keys() for sort, names in search.known.items()})
    remark = _take_key(matrix, sides, search, remembered, matching)
    _take_columns(matrix, search, remembered, matching)
    matching.questions.sort(key=lambda one: one.column)
    weight = _worth(matrix, sides, search) + share
    return Layout(matrix.sheet, headings, matching, weight, profile, (remark,) if remark else (), matrix)


def _worth(matrix: Matrix, sides: Sides, search: Search) -> float:
    """How much a matrix looks like one of the kind: by what its titles are, and by what is written around it."""
    weight = weight_of_changes(matrix) if search.kind.sides == FROM_TO else sides.weight
    return weight + 3.0 * bool(caption_of(matrix, search))


def caption_of(matrix: Matrix, search: Search) -> str:
    """The text around a matrix that tells what it is about, "" where none does."""
    words = word_set(search.kind.captions)
    above = (
        cell.value for row in range(matrix.row - CAPTION_ROWS, matrix.row + 1)
        for cell in matrix.sheet.rows.get(row, NO_ROW).values()
    )  # fmt: skip
    texts = (matrix.corner, *(text for text in above if isinstance(text, str)), matrix.sheet.name)
    return next((one_line(text) for text in texts if says(words, text)), "")


def _take_key(
    matrix: Matrix, sides: Sides, search: Search, remembered: Mapping[str, str], matching: Matching
) -> str:
    """Say what the titles of the rows are, or ask; a remark where a corner of two words decided."""
    heading = Heading(matrix.key, matrix.corner)
    known = search.said(matrix.key) or remembered.get(matching.keys[matrix.key])
    if known and stem_of(known) in search.kind.sides:
        matching.columns[known] = heading
        return ""
    if search.kind.sides == FROM_TO:
        key_of_changes(matrix, sides.rows if sides.lead >= SURE else FROM_TO[0], search, matching)
        return ""
    rows, columns = word_of(sides.rows), word_of(sides.columns)
    if sides.lead >= SURE:
        matching.columns[sides.rows] = heading
        is_weak = sides.lead < CERTAIN
        return tr(TAKEN, sheet=matrix.sheet.name, rows=rows, columns=columns) if is_weak else ""
    why = tr("Nothing says whether the rows are {rows} or {columns}.", rows=rows, columns=columns)
    matching.questions.append(Question(matrix.key, matrix.corner, (sides.rows, sides.columns), why))
    return ""


def _take_columns(matrix: Matrix, search: Search, remembered: Mapping[str, str], matching: Matching) -> None:
    """The columns under their titles; those that nobody knows, or that are no part of the matrix, are asked about."""
    for column, title in sorted({**matrix.columns, **matrix.others}.items()):
        heading, known = Heading(column, title), search.said(column)
        known = remembered.get(matching.keys[column]) if known is None else known
        flat = next((one for one in words_meant(search.kind, title) if one not in search.kind.sides), "")
        if known == "" or (known is None and SUMS.fullmatch(plain(title))):
            matching.unwanted.append(heading)
        elif known is None and flat and flat not in search.kind.titled and flat not in matching.columns:
            matching.columns[flat] = heading
        elif known or column in matrix.columns:
            _take_values(heading, known or "", search, matching)
        else:
            matching.questions.append(Question(column, title, (), tr("This column is no part of the matrix.")))


def _take_values(heading: Heading, known: str, search: Search, matching: Matching) -> None:
    """A column of values under the name that its title stands for, where the project has it or nothing is known."""
    sort = _sort_of_columns(search, matching)
    stem = search.kind.titled[0]
    names = search.known.get(sort, {}) if sort in MUST_BE_KNOWN else {}
    spelled = search.known.get(sort, {}).get(plain(heading.own), as_format(heading.own))
    own = f"{stem} {spelled}"
    wanted = own if known == stem else known
    is_about = plain(without_words(heading.own, search.kind.about)) in names
    is_new = not names or search.wishes.takes_new or plain(heading.own) in names or is_about
    if (wanted or is_new) and (wanted or own) not in matching.columns:
        matching.columns[wanted or own] = heading
        return
    if own in matching.columns:
        question = Question(heading.column, heading.own, (own,), tr("Several columns have this title."))
    else:
        why = tr(NEW[sort], name=heading.own)
        free = (one for name in names.values() if (one := f"{stem} {name}") not in matching.columns)
        question = Question(heading.column, heading.own, (own, *islice(free, MOST_PROPOSED)), why)
    matching.questions.append(question)


def _sort_of_columns(search: Search, matching: Matching) -> str:
    """What the titles of the columns are, once it is known what those of the rows are."""
    rows = next((stem_of(name) for name in matching.columns), "")
    return next((one for one in search.kind.sides if one != rows), "") if rows in search.kind.sides else ""
