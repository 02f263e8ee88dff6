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
from core.language import counted, mark, tr
from core.model import Scenario

TRIALS = (0, 1, 200)
LAYOUT_NAMES = (
    mark("single values"), mark("a list"), mark("a sheet for each machine"), mark("a grid"), mark("a grid of orders"),
    mark("machines side by side"), mark("a grid with the slots below one another"),
)  # fmt: skip
DIFFERS = mark("{trial}, read back: {n} things differ: {first}")
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
    parts = [tr(LAYOUT_WORDS[sheet.layout])]
    if sheet.block[1] > 0 and sheet.layout != "turned":
        parts.append(_rows(sheet))
    if sheet.slots:
        parts.append(tr("{n} slots of {length}", n=sheet.slots.count, length=length_of(sheet.slots.minutes)))
    return tr("{sheet}: {parts}; {words}.", sheet=sheet.name, parts=", ".join(parts), words=", ".join(used))


def _rows(sheet: SheetSpec) -> str:
    first, last = sheet.block
    if sheet.machine[1] > 0:
        said = mark("row {first} for each machine" if first == last else "rows {first} to {last} for each machine")
    else:
        said = mark("row {first} for each lot" if first == last else "rows {first} to {last} for each lot")
    return tr(said, first=first, last=last)


def _trial(template: Path, scenario: Scenario, spec: Spec, count: int) -> tuple[list[str], list[str]]:
    """Fill a copy with so many invented lots and read it back; locks are in no layout. What went well, and what is to
    be looked at."""
    plan = invented(scenario, count)
    trial = counted("With {n} lot", "With {n} lots", count) if count else tr("With no lots")
    with TemporaryDirectory() as folder:
        out = Path(folder, f"trial{'.xlsm' if template.suffix.lower() in ('.xlsm', '.xltm') else '.xlsx'}")
        try:
            filled = fill_template(plan, template, out, spec=spec, title="Trial", printed=datetime(2026, 1, 5, 8))
            good, remarks = [tr("{trial}: filled.", trial=trial)], [_of_trial(trial, one) for one in filled.warnings]
            if all(one.layout == "form" for one in spec.sheets):
                return good, remarks
            back = read_back(out, spec, plan)
        except CorkboardError as error:
            return [], [_of_trial(trial, str(error))]
    if back.differences or back.problems:
        found = [*(one.sentence for one in back.differences), *map(str, back.problems)]
        return good, [*remarks, tr(DIFFERS, trial=trial, n=len(found), first=found[0])]
    return [tr("{trial}: filled, and read back the plan is the same.", trial=trial)], remarks


def _of_trial(trial: str, told: str) -> str:
    return tr("{trial}: {told}", trial=trial, told=told)
