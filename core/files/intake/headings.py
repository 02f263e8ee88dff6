"""The header row of a sheet, found by the words in it: titles, totals and calculators may stand above it, and a row of
group titles may belong to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from core.files.intake.book import NO_ROW, Sheet
from core.files.intake.lexicon import agreed, fields_of, is_certain
from core.files.intake.loose_titles import loose_titles
from core.files.intake.shape import row_by_shape
from core.files.intake.words import head, is_written_count, one_line

LAST_HEADER_ROW = 60
LEAST_WORDS = 2
SEVERAL_WORDS = 4
"""Known words that make a row one of headers, whatever else stands in it."""
MOST_HEADERS = 2000
"""Filled cells beyond which a row heads no list that anybody could read."""
BILINGUAL = 3
"""Headers of which one line is known from which on all are taken for the same in two languages."""
SEVERAL = 2
"""Filled cells from which on a column without a header belongs to the table."""
GROUP_MERGE = 2
"""Columns a group title is merged across at least."""


@dataclass(frozen=True)
class Heading:
    """The header of one column: its own text, and the title of the group it stands under, if any."""

    column: int
    own: str
    group: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What the column may be called: by itself, then with its group."""
        return (self.own, f"{self.group} {self.own}") if self.group else (self.own,)


@dataclass(frozen=True)
class Headings:
    """The headers of a table: the rows they stand in, and each column's."""

    rows: tuple[int, ...]
    columns: tuple[Heading, ...]

    @property
    def keys(self) -> Mapping[int, str]:
        """What each column is remembered by: its header in plain form, numbered where it stands several times."""
        found: dict[int, str] = {}
        counts: Counter[str] = Counter()
        for one in self.columns:
            word = head(one.texts[-1]).plain
            counts[word] += 1
            found[one.column] = word if counts[word] == 1 else f"{word} {counts[word]}"
        return found

    @property
    def row(self) -> int:
        """The last header row; the table begins below it."""
        return self.rows[-1]


def find_headings(sheet: Sheet) -> Headings | None:
    """The likeliest headers among the first rows of a sheet, by words that are known, otherwise by the shape of a
    table; None where there is neither."""
    best: tuple[float, Headings] | None = None
    for headings, malus in _candidates(sheet):
        worth = _worth(headings, sheet) - malus
        if worth > 0 and (best is None or worth > best[0]):
            best = (worth, headings)
    if best:
        return best[1]
    row = row_by_shape(sheet, LAST_HEADER_ROW)
    return headings_at(sheet, row) if row else None


def _candidates(sheet: Sheet) -> Iterator[tuple[Headings, float]]:
    """Each row that may be one of headers, alone and with the row above it, and how much speaks against that."""
    groups = _group_titles(sheet)
    for row in sorted(sheet.rows)[:LAST_HEADER_ROW]:
        if row > LAST_HEADER_ROW or not _is_worded(sheet, row):
            continue
        yield headings_at(sheet, row), 0
        stacked = _texts(sheet, row - 1)
        if stacked and row - 1 not in groups and len(stacked) >= LEAST_WORDS:
            yield _headings(sheet, row, stacked, (row - 1, row)), 0.5


def headings_at(sheet: Sheet, row: int) -> Headings:
    """The headers in a row, and the titles of their groups where there are any above it."""
    groups = _group_titles(sheet)
    if row - 1 not in groups:
        return _under_loose_titles(sheet, row)
    return _headings(sheet, row, {**_texts(sheet, row - 1), **groups[row - 1]}, (row - 1, row))


def _under_loose_titles(sheet: Sheet, row: int) -> Headings:
    titles = loose_titles(sheet, row)
    bare = _headings(sheet, row, {}, (row,))
    columns = tuple(replace(one, group=titles.get(one.column, "")) for one in bare.columns)
    return Headings((row - 1, row), columns) if titles else bare


def with_headless(headings: Headings, sheet: Sheet) -> Headings:
    """The headers, and an empty one for each column beside or between them that holds something in several rows."""
    filled: Counter[int] = Counter()
    for row, cells in sheet.rows.items():
        if row > headings.row:
            filled.update(column for column, cell in cells.items() if cell.value not in (None, ""))
    known = {one.column for one in headings.columns}
    last = max(known) + 1
    bare = [column for column, count in filled.items() if count >= SEVERAL and column not in known and column <= last]
    columns = sorted((*headings.columns, *(Heading(column, "") for column in bare)), key=lambda one: one.column)
    return Headings(headings.rows, tuple(columns))


def _is_worded(sheet: Sheet, row: int) -> bool:
    """Whether a row is made of words: numbers and dates head a column only now and then."""
    values = [cell.value for cell in sheet.rows[row].values()]
    if len(values) > MOST_HEADERS:
        return False
    words = [one for one in values if isinstance(one, str) and one.strip() and not is_written_count(one)]
    is_worded = len(words) >= LEAST_WORDS and len(words) >= 0.6 * len(values)
    return is_worded or sum(bool(fields_of(one)) for one in words) >= SEVERAL_WORDS


def _texts(sheet: Sheet, row: int) -> dict[int, str]:
    cells = sheet.rows.get(row, NO_ROW)
    texts = {c: cell.value for c, cell in cells.items() if isinstance(cell.value, str) and cell.value.strip()}
    chosen = _in_known_language(texts)
    return {column: one_line(_certain_part(texts[column], text)) for column, text in chosen.items()}


def _certain_part(text: str, chosen: str) -> str:
    """Of a header in two languages that mean the same the certain one, where what was chosen is not."""
    return chosen if is_certain(one_line(chosen)) else agreed(text) or chosen


def _in_known_language(texts: dict[int, str]) -> dict[int, str]:
    """Headers in two languages, one below the other, in the one that is known; others as they are."""
    parts = {c: re.split(r"\n| / ", text.strip()) for c, text in texts.items() if not fields_of(one_line(text))}
    doubled = {column: lines for column, lines in parts.items() if len(lines) > 1}
    for place in (-1, 0):
        known = {column: lines[place] for column, lines in doubled.items() if fields_of(one_line(lines[place]))}
        if len(known) >= BILINGUAL and len(known) * 2 >= len(doubled):
            return {**texts, **known}
    return texts


def _group_titles(sheet: Sheet) -> dict[int, dict[int, str]]:
    """Titles merged across several columns, spread over all of them, by row."""
    found: dict[int, dict[int, str]] = {}
    for merge in sheet.merges:
        title = sheet.value(merge.top, merge.left)
        if merge.right - merge.left + 1 >= GROUP_MERGE and merge.top == merge.bottom and isinstance(title, str):
            spread = dict.fromkeys(range(merge.left, min(merge.right, merge.left + 200) + 1), one_line(title))
            found.setdefault(merge.bottom, {}).update(spread)
    lone = {row: titles for row, titles in found.items() if len(set(titles.values())) < LEAST_WORDS}
    return {row: titles for row, titles in found.items() if row not in lone}


def _headings(sheet: Sheet, row: int, above: dict[int, str], rows: tuple[int, ...]) -> Headings:
    own = _texts(sheet, row)
    for merge in sheet.merges:  # a header merged downwards, beside a group with sub-headers
        if merge.top < row <= merge.bottom and merge.left not in own:
            title = sheet.value(merge.top, merge.left)
            if isinstance(title, str):
                own[merge.left] = one_line(title)
    if len(rows) > 1:
        own = {**{column: text for column, text in above.items() if _is_single(column, above)}, **own}
    return Headings(rows, tuple(Heading(c, own[c], _group(c, own[c], above)) for c in sorted(own)))


def _is_single(column: int, above: dict[int, str]) -> bool:
    """Whether a text above is the header of its own column and no group title."""
    return above.get(column) not in (above.get(column - 1), above.get(column + 1))


def _group(column: int, own: str, above: dict[int, str]) -> str:
    title = above.get(column, "")
    return "" if title == own else title


def _worth(headings: Headings, sheet: Sheet) -> float:
    """How much a row looks like headers: by known words, by how many fields, and by what stands below."""
    fields: set[str] = set()
    hits = 0
    for heading in headings.columns:
        found = next((names for text in heading.texts if (names := fields_of(text))), ())
        hits += bool(found)
        fields |= set(found[:1])
    if hits < LEAST_WORDS or len(fields) < LEAST_WORDS:
        return 0
    below = sum(1 for row in range(headings.row + 1, headings.row + 9) for h in headings.columns
                if h.column in sheet.rows.get(row, NO_ROW))  # fmt: skip
    key = ("order" in fields) + ("quantity" in fields or "remaining" in fields)
    worth = 3 * len(fields) + 0.2 * hits + 2 * key + 0.02 * below - 0.01 * headings.row
    return worth - (5 if below == 0 else 0)
