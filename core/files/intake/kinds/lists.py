"""A list of rows of a kind: the row of its headers, and the field of each column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from core.files.intake.book import NO_ROW, Sheet
from core.files.intake.contents import Contents, contents_of
from core.files.intake.headings import LAST_HEADER_ROW, MOST_HEADERS, Heading, Headings, headings_at, with_headless
from core.files.intake.intake import profile_for
from core.files.intake.kinds.known import attribute_named
from core.files.intake.kinds.layout import Layout, Search, as_format, near_fields_of, words_meant
from core.files.intake.kinds.matrix import title_of
from core.files.intake.kinds.rate_units import heads_rates, rate_unit, without_unit
from core.files.intake.kinds.words import says, word_set
from core.files.intake.matching import REASONS, Matching, Question, Why
from core.files.intake.report import stem_of
from core.files.intake.values import SIZES
from core.files.intake.words import BRACKETS, fold, head, is_written_count, one_line, plain
from core.language import mark, tr

LEAST_HITS = 2
MOST_INCOMPLETE = 2.0
"""The worth of a list that lacks something needed; a matrix is likelier then."""
NUMBERS = ("n", "no", "nr", "num", "number", "numero", "nummer", "pos", "position")
USUAL = ("format", "colour", "design", "cork_type")
MONEY = re.compile(
    r"[€$£]|\b(?:eur|euros?|usd|gbp|costs?|couts?|kosten|custos?|costes?|costos?|costi|tarif|price|prix|prei)"
)
ATTRIBUTES = ("mounted", "from", "to", "when")
"""Fields under titles that name attributes; the others' titles are formats, machines or orders."""


def find_list(sheet: Sheet, search: Search) -> Layout | None:
    """The likeliest list of a kind on a sheet; None where no row has two headers that are known."""
    wished = search.wishes.header_row
    rows = [wished] if wished else [row for row in sorted(sheet.rows) if row <= LAST_HEADER_ROW]
    found = [one for row in rows if row in sheet.rows and (one := _headings(sheet, row)).columns]
    worths = [(_worth(one, sheet, search), one) for one in found]
    worth, headings = max(worths, key=lambda one: one[0], default=(0.0, None))
    if headings is None or (worth <= 0 and not wished):
        return None
    headings = _own_block(with_headless(headings, sheet), sheet, search)
    profile = profile_for(headings, search.wishes.profiles)
    matching = _match(headings, sheet, search, profile.columns if profile else {})
    return Layout(sheet, headings, matching, worth, profile)


def _headings(sheet: Sheet, row: int) -> Headings:
    """The headers of a row, with numbers among them where they stand under a group of their own."""
    values = [cell.value for cell in sheet.rows[row].values()]
    words = sum(isinstance(one, str) and not is_written_count(one) for one in values)
    if words < LEAST_HITS or 2 * words < len(values) or len(values) > MOST_HEADERS:
        return Headings((row,), ())
    found = headings_at(sheet, row)
    groups = {c: one_line(str(sheet.value(merge.top, merge.left))) for merge in sheet.merges
              if merge.top == merge.bottom == row - 1 and isinstance(sheet.value(merge.top, merge.left), str)
              for c in range(merge.left, merge.right + 1)}  # fmt: skip
    numbers = [
        Heading(column, title_of(cell.value), groups.get(column, ""))
        for column, cell in sheet.rows[row].items()
        if isinstance(cell.value, int | float) and not isinstance(cell.value, bool)
    ]
    columns = sorted((*found.columns, *numbers), key=lambda one: one.column)
    return replace(found, columns=tuple(replace(one, group=one.group or _lone(groups, one)) for one in columns))


def _lone(groups: Mapping[int, str], heading: Heading) -> str:
    title = groups.get(heading.column, "")
    return "" if title == heading.own else title


def _worth(headings: Headings, sheet: Sheet, search: Search) -> float:
    """How much a row looks like the headers of a kind: by words, by what is needed, by the share that is known."""
    kind = search.kind
    meant = [_meant(one, search) for one in headings.columns]
    stems = {stem_of(names[0]) for names in meant if names}
    hits = sum(bool(names) for names in meant)
    if hits < LEAST_HITS or len(stems) < LEAST_HITS:
        return 0
    below = any(h.column in sheet.rows.get(row, NO_ROW) for h in headings.columns
                for row in range(headings.row + 1, headings.row + 9))  # fmt: skip
    needed = sum(bool(stems & set(group)) for group in kind.needed)
    worth = 2 * len(stems) + 3 * needed + 4 * hits / len(meant) + 0.1 * hits - 0.01 * headings.row - 5 * (not below)
    return worth if needed == len(kind.needed) else min(worth / 4, MOST_INCOMPLETE)


def _meant(heading: Heading, search: Search) -> tuple[str, ...]:
    """The fields a header may mean; those under a title with that title."""
    kind = search.kind
    if grouped := _below_attributes(heading, search):
        return (grouped,)
    for text in (*heading.texts, without_unit(heading.own)):
        if found := words_meant(kind, text):
            return found
    titled = tuple(_titled(heading, search))
    return titled or (("rate",) if "rate" in kind.titled and heads_rates(heading.own) else ())


def _below_attributes(heading: Heading, search: Search) -> str:
    """The field of an attribute that stands below a group such as "Mounted"; "" where it does not."""
    names = [name for name in search.kind.titled if name in ATTRIBUTES] if heading.group else []
    name = next((name for name in names if _begins(heading.group, search.kind.fields[name].words)), "")
    attribute = attribute_named(heading.own, search.known) if name else ""
    return f"{name} {attribute}" if attribute else ""


def _titled(heading: Heading, search: Search) -> Iterator[str]:
    """A field under a title, such as "cadence 24x44", or "24x44" below "Cadence"."""
    for name in search.kind.titled:
        if name == "minutes":  # those under titles are a matrix, which is no list
            continue
        rest = _without_stem(without_unit(heading.own), search.kind.fields[name].words)
        is_grouped = bool(heading.group) and _begins(heading.group, search.kind.fields[name].words)
        if rest is None and is_grouped:
            rest = BRACKETS.sub(" ", heading.own)
        if rest is None and name == "rate":
            rest = _format_in(heading.own, search)
        title = _title(name, rest, search) if rest else ""
        if title or (rest and name in ("from", "to") and says(word_set(search.kind.captions), rest)):
            yield f"{name} {title}".strip()
            return
    if "when" in search.kind.titled and (title := attribute_named(heading.own, search.known)):
        yield f"when {title}"


def _without_stem(text: str, words: str) -> str | None:
    """What a header says besides one of the words that it begins or ends with; None where it has none of them."""
    bare = one_line(BRACKETS.sub(" ", text))
    folded = fold(bare)
    for word in _longest_first(words):
        if not folded.startswith(word) and not folded.endswith(word):
            continue
        for pattern in (rf"{re.escape(word)}\W+(?P<rest>\S.*)", rf"(?P<rest>\S.*?)\W+{re.escape(word)}"):
            found = re.fullmatch(pattern, folded)
            if found and len(folded) == len(bare):
                return bare[found.start("rest") : found.end("rest")].strip(" :-–/")
            if found:
                return found["rest"].strip(" :-–/")
    return None


@cache
def _longest_first(words: str) -> tuple[str, ...]:
    return tuple(sorted(words.split(" | "), key=len, reverse=True))


def _begins(text: str, words: str) -> bool:
    padded = f" {plain(text)} "
    return any(f" {plain(word)} " in padded for word in _longest_first(words))


def _format_in(text: str, search: Search) -> str | None:
    """The format a header names: a size, one that the project knows, or what stands before a unit of rates."""
    bare = one_line(BRACKETS.sub(" ", without_unit(text)))
    is_known = bool(SIZES.fullmatch(bare)) or plain(bare) in search.known.get("format", {})
    is_before_unit = bare != one_line(text) and rate_unit(text) is not None and not MONEY.search(fold(text))
    return bare if is_known or is_before_unit else None


def _title(name: str, rest: str, search: Search) -> str:
    """A title as the project spells it: a format, or the name of an attribute ("" where it is none)."""
    if name in ATTRIBUTES:
        return attribute_named(rest, search.known)
    rest = re.sub(r"(?i)^(format|pour|for|fur|für|para|per)\s+", "", one_line(rest))
    return search.known.get("format", {}).get(plain(rest)) or as_format(rest)


def _own_block(headings: Headings, sheet: Sheet, search: Search) -> Headings:
    """The columns of the table itself: an empty column lies before others beside it."""
    used = {column for number, cells in sheet.rows.items() if number >= headings.row for column in cells}
    blocks: list[list[Heading]] = []
    for one in headings.columns:
        if not blocks or any(gap not in used for gap in range(blocks[-1][-1].column + 1, one.column)):
            blocks.append([])
        blocks[-1].append(one)
    main = max(blocks, key=lambda block: sum(bool(_meant(one, search)) for one in block), default=[])
    return replace(headings, columns=tuple(main))


def _match(headings: Headings, sheet: Sheet, search: Search, remembered: Mapping[str, str]) -> Matching:
    """Map each column to its field: as said, as remembered, or where its words and what stands below agree."""
    matching, rest = Matching(keys=headings.keys), list[Heading]()
    for one in headings.columns:
        said = search.said(one.column)
        known = remembered.get(matching.keys[one.column]) if said is None else said
        known = _spelled_out(known, one, search) if known else known
        if known == "":
            matching.unwanted.append(one)
        elif known is not None and known not in matching.columns:
            matching.columns[known] = one
        else:
            rest.append(one)
    for one in rest:
        _map(one, sheet, search, headings.row, matching)
    _leave_doubles(matching)
    _prefer_names(matching)
    matching.questions.sort(key=lambda one: one.column)
    return matching


def _spelled_out(field: str, heading: Heading, search: Search) -> str:
    """A field under titles with the title of its column, where only the field was said."""
    if field in search.kind.titled and field not in search.kind.key:
        title = _title(field, next((name.partition(" ")[2] for name in _titled(heading, search)), heading.own), search)
        is_flat = field in search.kind.fields and bool(words_meant(search.kind, heading.own))
        return field if is_flat or not title else f"{field} {title}"
    return field


def _map(heading: Heading, sheet: Sheet, search: Search, row: int, matching: Matching) -> None:
    meant = _meant(heading, search)
    contents = contents_of(sheet, heading.column, row)
    offers = tuple(one for one in meant if _fits(search.kind.fields[stem_of(one)].sort, contents))
    if not heading.own and not contents.filled:
        return
    left = [one for one in offers if one not in matching.columns]
    if len(left) == 1 and (len(offers) == 1 or len(left) < len(offers)):
        matching.columns[left[0]] = heading
        return
    candidates = offers or meant or _under_attributes(heading, search) or near_fields_of(search.kind, heading.own)
    reason = _why(heading, offers, meant)
    said = tr(REASONS.get(reason) or mark("This word may mean several things."))
    matching.questions.append(Question(heading.column, heading.own, candidates, said, reason))


def _under_attributes(heading: Heading, search: Search) -> tuple[str, ...]:
    """The fields a column may fill whose header says that it is about an attribute, but not which."""
    names = dict.fromkeys((*search.known.get("attribute", {}).values(), *USUAL))
    fields = {name: search.kind.fields[name] for name in search.kind.titled if name in ATTRIBUTES}
    found = [name for name, one in fields.items() if _begins(heading.own, one.words)]
    return tuple(f"{name} {attribute}" for name in found for attribute in names)


def _fits(sort: str, contents: Contents) -> bool:
    if contents.filled < 3 or sort == "moment":
        return True
    if sort == "date":
        return contents.dates + contents.weak_dates >= 0.3
    if sort == "number":  # whole numbers may be days as Excel counts them; where all are numbers they are none
        return contents.dates <= 0.5 or contents.numbers >= 0.9
    return contents.dates <= 0.7


def _why(heading: Heading, offers: tuple[str, ...], meant: tuple[str, ...]) -> Why:
    if not heading.own:
        return "headless"
    if not meant:
        return "unknown"
    if not offers:
        return "unfit"
    return "double" if len(offers) == 1 else "ambiguous"


def _prefer_names(matching: Matching) -> None:
    """Where a list numbers its rows beside their names, the names are meant."""
    number, name = matching.columns.get("machine"), matching.columns.get("name")
    if number and name and head(number.own).plain in NUMBERS:
        matching.columns["machine"] = matching.columns.pop("name")
        matching.unwanted.append(number)


def _leave_doubles(matching: Matching) -> None:
    """Two columns for one field: neither is taken, unless one of them has nothing but that word."""
    for question in list(matching.questions):
        if question.reason != "double":
            continue
        name = question.candidates[0]
        first = matching.columns.get(name)
        if first is not None and head(first.own).plain == head(question.header).plain:
            del matching.columns[name]
            matching.questions.append(Question(first.column, first.own, (name,), question.why, "double"))
