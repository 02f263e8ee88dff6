"""The door: a plan goes into a copy of the factory's own workbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from core.errors import FileProblem, InvalidInput
from core.files.disk import check_writable, replace_file
from core.files.refusals import not_written
from core.files.templates.blocks import read_marks
from core.files.templates.book import Book
from core.files.templates.days import fill_days
from core.files.templates.facts import Place, PlanFacts, facts_of
from core.files.templates.filling import fill_cards, fill_form, fill_list
from core.files.templates.floating import fill_names
from core.files.templates.grid import fill_grid
from core.files.templates.lanes import fill_lanes
from core.files.templates.package import NO_TEMPLATE
from core.files.templates.readable import advice_on
from core.files.templates.spec import Layout, Marked, SheetSpec, Spec, sheets_of
from core.files.templates.turned import fill_turned
from core.language import mark, tr
from core.model import Scenario

NO_CELLS = mark(
    "{path} has no cells to fill: write words such as {{{{job.of}}}} into it, or show by an example what stands where."
)
ITSELF = mark("{path} is the template itself. Choose another name for the schedule.")
AS_MACROS = mark("The name {path} must end in .xlsm, since the template has macros.")
AS_PLAIN = mark("The name {path} must end in .xlsx, as its template is a plain workbook.")
SHEET_GONE = mark(
    "{path} was changed since it was registered: it has no sheet {sheet} any more. Register the template again."
)
CELL_CHANGED = mark(
    '{path} was changed since it was registered: {cell} of {sheet} was "{text}", and now is "{now}". Register the '
    "template again."
)

SLOTTED: Mapping[Layout, Callable[[Book, SheetSpec, PlanFacts], list[str]]] = {
    "grid": fill_grid, "days": fill_days, "turned": fill_turned,
}  # fmt: skip
SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xltm")


@dataclass(frozen=True, slots=True)
class Filled:
    """What came of filling a template: the spec that was used, and what the planner should know of the result."""

    spec: Spec
    warnings: tuple[str, ...] = field(default_factory=tuple)


def fill_template(
    scenario: Scenario, template: Path | str, path: Path | str, *, spec: Spec | None = None, title: str = "",
    printed: datetime | None = None,
) -> Filled:
    """Write the plan of a scenario into a copy of a template; whatever need not change is the template's, byte for
    byte. Without a `spec` the template's tokens say what goes where.

    Raises FileProblem or InvalidInput with every reason; an old workbook of the name `path` is whole then.
    """
    template, path = Path(template), Path(path)
    _check_names(template, path)
    book = open_template(template)
    spec = spec_of(book, spec)
    warnings = _fill(book, spec, facts_of(scenario, title, printed or datetime.now()))
    replace_file(path, book.finish())
    return Filled(spec, tuple(warnings))


def check_filling(template: Path | str, path: Path | str, spec: Spec | None = None) -> None:
    """Raise FileProblem or InvalidInput where it is plain before any work that a template cannot be filled."""
    _check_names(Path(template), Path(path))
    spec_of(open_template(Path(template)), spec)


def open_template(template: Path) -> Book:
    """A template to be looked at or filled. Raises FileProblem where it is none."""
    if template.suffix.lower() not in SUFFIXES:
        raise FileProblem(tr(NO_TEMPLATE, path=template))
    return Book(template)


def spec_of(book: Book, spec: Spec | None) -> Spec:
    """The spec by which a workbook is filled: its own tokens', or the one given, where the workbook still fits it."""
    if spec is None:
        spec, problems = read_marks(book)
        if problems:
            raise InvalidInput(problems)
    if not spec.sheets:
        raise FileProblem(tr(NO_CELLS, path=book.package.path))
    for sheet in spec.sheets:
        _check_anchors(book, sheet)
    return spec


def _check_names(template: Path, path: Path) -> None:
    check_writable(path)
    if path.exists() and template.exists() and path.samefile(template):
        raise not_written(tr(ITSELF, path=path), path)
    has_macros = template.suffix.lower() in (".xlsm", ".xltm")
    if path.suffix.lower() != (".xlsm" if has_macros else ".xlsx"):
        raise FileProblem(tr(AS_MACROS if has_macros else AS_PLAIN, path=path))


def _check_anchors(book: Book, spec: SheetSpec) -> None:
    """Raise FileProblem where a template is no longer as it was when its cells were learned."""
    path = book.package.path
    if spec.name not in book.sheets:
        raise FileProblem(tr(SHEET_GONE, path=path, sheet=spec.name))
    for anchor in spec.anchors:
        now = _text_at(book, spec.name, anchor)
        if now != anchor.text:
            at = anchor.address
            raise FileProblem(tr(CELL_CHANGED, path=path, cell=at, sheet=spec.name, text=anchor.text, now=now))


def _text_at(book: Book, sheet: str, anchor: Marked) -> str:
    cell = book.sheets[sheet].find(anchor.row, anchor.column)
    return "" if cell is None else book.sheets[sheet].text(cell) or ""


def _fill(book: Book, spec: Spec, plan: PlanFacts) -> list[str]:
    warnings: list[str] = []
    cards = [parts for parts in sheets_of(spec) if parts[0].layout == "cards"]
    for parts in sheets_of(spec):
        for one in reversed(parts) if parts not in cards else ():
            warnings += _fill_one(book, one, plan)
    own = [parts for parts in cards if parts[0].resource]
    for group in [*([own] if own else []), *([parts] for parts in cards if parts not in own)]:
        warnings += fill_cards(book, group, plan)
    fill_names(book, Place(plan))
    return warnings


def _fill_one(book: Book, spec: SheetSpec, plan: PlanFacts) -> list[str]:
    """Fill a sheet, or one of its blocks."""
    if spec.layout in SLOTTED:
        return SLOTTED[spec.layout](book, spec, plan)
    if spec.layout == "lanes":
        fill_lanes(book.sheets[spec.name], spec, plan)
        return [one.sentence for one in advice_on(plan, spec)]
    if spec.layout == "list":
        fill_list(book.sheets[spec.name], spec, plan)
    else:
        fill_form(book.sheets[spec.name], spec, Place(plan))
    return []
