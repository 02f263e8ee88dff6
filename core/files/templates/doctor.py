"""The template doctor: what a workbook offers as a template, what is wrong with it, what else it holds, and a trial."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import CorkboardError, Problem
from core.files.templates.blocks import read_marks
from core.files.templates.export import fill_template, open_template
from core.files.templates.facts import known_words
from core.files.templates.holdings import holdings
from core.files.templates.invented import invented
from core.files.templates.read_back import read_back
from core.files.templates.spec import LAYOUTS, SheetSpec, Spec
from core.files.templates.tokens import tokens_of
from core.files.templates.told_spec import length_of
from core.model import Scenario

TRIALS = (0, 1, 200)
LAYOUT_NAMES = (
    "single values", "a list", "a sheet for each machine", "a grid", "a grid of orders", "machines side by side",
    "a grid with the slots below one another",
)  # fmt: skip
LAYOUT_WORDS = dict(zip(LAYOUTS, LAYOUT_NAMES, strict=True))

@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the doctor found: sentences on what is filled and on what the workbook holds, tokens that mean nothing, and
    what came of a trial, of which `remarks` are to be looked at; `spec` is what the template would be filled by."""

    spec: Spec
    blocks: tuple[str, ...]
    problems: tuple[Problem, ...]
    holds: tuple[str, ...]
    trial: tuple[str, ...]
    remarks: tuple[str, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether plans can go into it."""
        return bool(self.spec.sheets) and not self.problems


def examine(template: Path | str, scenario: Scenario, spec: Spec | None = None) -> Diagnosis:
    """Look at a workbook before it is used as a template, with the machines of a scenario for trials without lots, with
    one, and with 200. Raises FileProblem where it cannot be opened at all."""
    template = Path(template)
    book = open_template(template)
    found, problems = (spec, ()) if spec else read_marks(book)
    blocks = tuple(_told(one) for one in found.sheets)
    trials: list[tuple[list[str], list[str]]] = []
    if found.sheets and not problems:
        trials = [_trial(template, scenario, found, count) for count in TRIALS]
    trial = tuple(line for good, remarks in trials for line in (*good, *remarks))
    remarks = tuple(line for _, remarks in trials for line in remarks)
    return Diagnosis(found, blocks, problems, holdings(book), trial, remarks)


def words() -> tuple[str, ...]:
    """All words a template may use."""
    return tuple(known_words())


def _told(sheet: SheetSpec) -> str:
    used = sorted({token.name for cell in sheet.cells for token in tokens_of(cell.text) if not token.mark})
    rows = ""
    if sheet.block[1] > 0 and sheet.layout != "turned":
        what = "each machine" if sheet.machine[1] > 0 else "each lot"
        first, last = sheet.block
        rows = f", {f'row {first}' if first == last else f'rows {first} to {last}'} for {what}"
    slots = f", {sheet.slots.count} slots of {length_of(sheet.slots.minutes)}" if sheet.slots else ""
    return f"{sheet.name}: {LAYOUT_WORDS[sheet.layout]}{rows}{slots}; {', '.join(used)}."


def _trial(template: Path, scenario: Scenario, spec: Spec, count: int) -> tuple[list[str], list[str]]:
    """Fill a copy with so many invented lots and read it back; locks are in no layout. What went well, and what is to
    be looked at."""
    plan, told = invented(scenario, count), f"With {count or 'no'} lot{'' if count == 1 else 's'}"
    with TemporaryDirectory() as folder:
        out = Path(folder, f"trial{'.xlsm' if template.suffix.lower() in ('.xlsm', '.xltm') else '.xlsx'}")
        try:
            filled = fill_template(plan, template, out, spec=spec, title="Trial", printed=datetime(2026, 1, 5, 8))
            good, remarks = [f"{told}: filled."], [f"{told}: {one}" for one in filled.warnings]
            if all(one.layout == "form" for one in spec.sheets):
                return good, remarks
            back = read_back(out, spec, plan)
        except CorkboardError as error:
            return [], [f"{told}: {error}"]
    if back.differences or back.problems:
        found = [*(one.sentence for one in back.differences), *map(str, back.problems)]
        return good, [*remarks, f"{told}, read back: {len(found)} things differ: {found[0]}"]
    return [f"{told}: filled, and read back the plan is the same."], remarks
