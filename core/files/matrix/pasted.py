"""A cost matrix as text cells, such as a table copied from a spreadsheet, with titles or without."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from core.files.intake.numbers import Ambiguous, decimal_mark, read_written
from core.files.intake.value_words import CURRENCIES
from core.files.intake.words import fold
from core.language import counted, tr

NOT_ALLOWED = frozenset(("x", "-", "–", "—", "\u2212", "n/a", "na", "#n/a", "#n/d", "no", "não", "nao", "non", "nein"))
"""What factories write where an order may not go on a machine; an empty cell says the same."""
MOST = 1e12
"""Costs beyond this are taken for a slip."""
NAMED_PROBLEMS = 4

Cells = Sequence[Sequence[str]]
Costs = tuple[tuple[float | None, ...], ...]


class PastedMatrix(NamedTuple):
    """Titles of rows and columns, None where the text has none, and the cost of each cell, None for not allowed;
    `problems` are sentences about cells that could not be read, and nothing should be taken in where there are any."""

    orders: tuple[str, ...] | None
    machines: tuple[str, ...] | None
    costs: Costs
    problems: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many orders it is about."""
        return len(self.costs)

    @property
    def columns(self) -> int:
        """How many machines it is about."""
        return len(self.costs[0]) if self.costs else 0


def cost_of_text(text: str, decimal: str = ".") -> float | None:
    """The cost a cell's text says, None where it says that the pair is not allowed. `decimal` decides where a mark
    could mean thousands as well. Raises ValueError where it says neither."""
    bare = text.strip()
    if not bare or bare.casefold() in NOT_ALLOWED:
        return None
    if (word := re.match(r"[^\W\d]+\$?", bare)) and fold(word[0]) not in CURRENCIES:
        raise ValueError(bare)  # "MIG 1" is a machine, "EUR 1" a cost
    try:
        written = read_written(bare, decimal)
    except Ambiguous as error:  # cannot be with a decimal mark given, but "" may be
        return error.readings[1]
    if written is None or written.unit or abs(written.value) > MOST:
        raise ValueError(bare)
    return written.value


def read_pasted(cells: Cells, decimal: str = ".") -> PastedMatrix:
    """Read a rectangle of texts. `decimal` is the mark to go by where the cells themselves do not say."""
    rows = _trimmed(cells)
    if not rows:
        return PastedMatrix(None, None, (), (tr("There is nothing to paste."),))
    mark = decimal_mark(text for row in rows for text in row) or decimal
    top, left = _titled(rows, mark)
    body = [row[left:] for row in rows[top:]]
    if not body or not body[0]:
        return PastedMatrix(None, None, (), (tr("The copied table has titles but no costs."),))
    orders = tuple(" ".join(row[0].split()) for row in rows[top:]) if left else None
    machines = tuple(" ".join(text.split()) for text in rows[0][left:]) if top else None
    costs, problems = _costs(body, mark, top, left)
    problems = [*_strange_titles(orders, "row"), *_strange_titles(machines, "column"), *problems]
    return PastedMatrix(orders, machines, costs, tuple(problems))


def _trimmed(cells: Cells) -> list[list[str]]:
    """All rows of one width, without empty rows and columns around them."""
    width = max(map(len, cells), default=0)
    rows = [[text.strip() for text in row] + [""] * (width - len(row)) for row in cells]
    while rows and not any(rows[-1]):
        rows.pop()
    while rows and rows[0] and not any(row[-1] for row in rows):
        rows = [row[:-1] for row in rows]
    return rows if rows and rows[0] else []


def _titled(rows: list[list[str]], mark: str) -> tuple[bool, bool]:
    """Whether the first row, and whether the first column, are titles: mostly words, or numbers that count upwards
    where the corner says so."""
    across, down = rows[0][1:], [row[0] for row in rows[1:]]
    top = len(rows) > 1 and _are_words(across or rows[0], mark)
    left = len(rows[0]) > 1 and _are_words(down or rows[0][:1], mark)
    if not across or not down:
        return top, left
    if not rows[0][0]:
        both = top or left or (_count_up(across, mark) and _count_up(down, mark))
        return both, both
    if not _is_cost(rows[0][0], mark):
        across_ones = not _alike(rows[0][0], down) and _count_up(across, mark, by_ones=True)
        down_ones = not _alike(rows[0][0], across) and _count_up(down, mark, by_ones=True)
        both = across_ones and down_ones
        return top or both or (left and across_ones), left or both or (top and down_ones)
    return top, left


def _alike(corner: str, titles: Sequence[str]) -> bool:
    """Whether a text is one more title like these, and not what stands over a column of titles."""
    stems = [re.sub(r"\d+", "", text).strip().casefold() for text in (corner, *titles)]
    return stems[0] in stems[1:]


def _are_words(texts: Sequence[str], mark: str) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and 2 * sum(not _is_cost(text, mark) for text in filled) > len(filled)


def _is_cost(text: str, mark: str) -> bool:
    try:
        cost_of_text(text, mark)
    except ValueError:
        return False
    return True


def _count_up(texts: Sequence[str], mark: str, *, by_ones: bool = False) -> bool:
    """Whether texts are whole numbers that rise, as machine numbers do; with `by_ones` without a gap."""
    if not all(text and _is_cost(text, mark) for text in texts):
        return False
    values = [value for text in texts if (value := cost_of_text(text, mark)) is not None and value == int(value)]
    steps = [after - before for before, after in itertools.pairwise(values)]
    rise = bool(steps) and all(step == 1 if by_ones else step > 0 for step in steps)
    return len(values) == len(texts) and rise


def _costs(body: list[list[str]], mark: str, above: int, before: int) -> tuple[Costs, list[str]]:
    """The costs, and a sentence for each cell that is none; places count from 1, titles included."""
    costs: list[tuple[float | None, ...]] = []
    bad: list[str] = []
    for number, row in enumerate(body, 1 + above):
        line: list[float | None] = []
        for column, text in enumerate(row, 1 + before):
            try:
                line.append(cost_of_text(text, mark))
            except ValueError:
                bad.append(
                    tr(
                        "“{text}” in row {number}, column {column} is no cost.",
                        text=text[:30],
                        number=number,
                        column=column,
                    )
                )
        costs.append(tuple(line))
    if len(bad) > NAMED_PROBLEMS:
        bad = [
            *bad[:NAMED_PROBLEMS],
            counted(
                "{n} more cells are no costs either.", "{n} more cells are no costs either.", len(bad) - NAMED_PROBLEMS
            ),
        ]
    return tuple(costs), bad


def _strange_titles(titles: Sequence[str] | None, kind: str) -> list[str]:
    """What is wrong with titles: one is missing, or two are the same."""
    if titles is None:
        return []
    is_row = kind == "row"
    if empty := sum(not title for title in titles):
        return [_untitled_rows(empty) if is_row else _untitled_columns(empty)]
    seen: set[str] = set()
    twice = [title for title in titles if title.casefold() in seen or seen.add(title.casefold())]  # type: ignore[func-returns-value]
    if not twice:
        return []
    if is_row:
        return [tr("{title} is the title of two rows of the copied table.", title=twice[0])]
    return [tr("{title} is the title of two columns of the copied table.", title=twice[0])]


def _untitled_rows(count: int) -> str:
    return counted("{n} row of the copied table has no title.", "{n} rows of the copied table have no title.", count)


def _untitled_columns(count: int) -> str:
    return counted(
        "{n} column of the copied table has no title.", "{n} columns of the copied table have no title.", count
    )
