"""What an edited schedule was made from: one of the project's templates, told by the headers, which stand where they
stood, or our standard workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import CorkboardError, FileProblem
from core.files.templates.book import Book
from core.files.templates.differences import Returned
from core.files.templates.read_back import read_back
from core.files.templates.registered import Registered
from core.files.templates.sheet import Sheet
from core.files.templates.spec import SheetSpec, sheets_of
from core.files.templates.splitting import splitting_of
from core.files.templates.standard import read_standard
from core.files.templates.tokens import as_text, values_in
from core.language import mark, tr
from core.model import Scenario

STANDARD = (mark("the standard workbook"), mark("a list grouped by machine"))
NEITHER = mark("{name} was made neither from a template of this project ({names}) nor as the standard workbook.")
NO_STANDARD = mark(
    "{name} is no standard workbook, and this project has no template yet. Register the workbook that it was made "
    "from, then read it back."
)
ENOUGH = 0.6
"""The share of headers that must still be there; planners do reword one or two."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The name of the template a workbook was made from, its layout in words, and what it shows."""

    name: str
    layout: str
    returned: Returned


def read_schedule(path: Path | str, templates: Sequence[Registered], scenario: Scenario) -> Recognised:
    """Read an edited schedule back by the template it was made from.

    Raises FileProblem where it was made from none of them, with the reason.
    """
    path = Path(path)
    book, reasons = Book(path), []
    likely = sorted(((likeness(book, one), one) for one in templates), key=lambda pair: -pair[0])
    for share, one in likely:
        if share < ENOUGH:
            continue
        try:
            return Recognised(one.name, one.layout, read_back(path, one.spec, scenario))
        except CorkboardError as error:
            reasons.append(str(error))
    if reasons:
        raise FileProblem(reasons[0])
    returned = read_standard(book, scenario)
    if returned is None:
        raise FileProblem(_unknown(path, templates))
    return Recognised(tr(STANDARD[0]), tr(STANDARD[1]), returned)


def _unknown(path: Path, templates: Sequence[Registered]) -> str:
    if templates:
        names = ", ".join(one.name for one in templates)
        return tr(NEITHER, name=path.name, names=names)
    return tr(NO_STANDARD, name=path.name)


def likeness(book: Book, template: Registered) -> float:
    """The share of a template's headers, outside the rows that are repeated, that a workbook has in their places."""
    with template.workbook() as path:
        own = Book(path)
    shares = [
        max((_share(headers, sheet) for sheet in _candidates(book, spec)), default=0.0)
        for spec, *_ in sheets_of(template.spec)  # what stands below the first block has moved
        if spec.name in own.sheets and (headers := _all_headers(own.sheets[spec.name], spec))
    ]
    return min(shares, default=0.0)


def _all_headers(sheet: Sheet, spec: SheetSpec) -> list[tuple[int, int, str]]:
    """The texts above the rows that stay; where all of them are filled, those by which they are."""
    return [*_headers(sheet, spec)] or [(one.row, one.column, one.text) for one in spec.cells
                                        if one.row < (spec.block[0] or spec.job[0]) and one.text]  # fmt: skip


def _candidates(book: Book, spec: SheetSpec) -> list[Sheet]:
    """The sheets that may have been made from one: that of its name, or any where it becomes several."""
    if spec.layout in ("list", "lanes") and spec.name in book.sheets:
        return [book.sheets[spec.name]]
    return [*book.sheets.values()]


def _headers(sheet: Sheet, spec: SheetSpec) -> Iterator[tuple[int, int, str]]:
    """Texts above the rows that are repeated which filling leaves alone."""
    filled = {(one.row, one.column) for one in spec.cells}
    first = spec.block[0] or spec.job[0]
    split = splitting_of(spec.slots).start if spec.slots and spec.slots.split > 1 else int
    yield from ((row, split(column), text) for row, column, text in sheet.texts()
                if row < first and (row, column) not in filled and "{{" not in text)  # fmt: skip


def _share(headers: list[tuple[int, int, str]], sheet: Sheet) -> float:
    same = 0
    for row, column, text in headers:
        cell = sheet.find(row, column)
        same += cell is not None and _is_same(text, sheet.value(cell))
    return same / len(headers)


def _is_same(text: str, value: object) -> bool:
    """Whether a cell holds a text, or one that it makes once its words are filled."""
    if "{{" not in text:
        return str(value or "").strip() == text.strip()
    return value is not None and values_in(text, as_text(value)) is not None
