"""A template filled for a look: with the planner's own plan where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import CorkboardError
from core.files.templates.doctor import Diagnosis, examine
from core.files.templates.export import SUFFIXES, fill_template
from core.files.templates.invented import invented
from core.files.templates.shown import ShownSheet, shown_sheets
from core.files.templates.spec import Spec
from core.model import Scenario

FEW = 3


@dataclass(frozen=True, slots=True)
class Looked:
    """What the doctor says of a workbook, its sheets as they are now and filled for a trial, and what the planner
    should know of her plan in it; `is_own` where it was her plan that went in."""

    path: Path
    diagnosis: Diagnosis
    sheets: tuple[ShownSheet, ...]
    filled: tuple[ShownSheet, ...] = ()
    warnings: tuple[str, ...] = ()
    is_own: bool = False


def look_at(path: Path | str, scenario: Scenario, spec: Spec | None = None) -> Looked:
    """Examine a workbook as a template, and fill a copy. Raises FileProblem where it cannot be opened at all."""
    path = Path(path)
    diagnosis, sheets = examine(path, scenario, spec), shown_sheets(path)
    if not diagnosis.is_usable:
        return Looked(path, diagnosis, sheets)
    is_own = scenario.plan.has_times
    shown = scenario if is_own else invented(scenario, FEW)
    with TemporaryDirectory(prefix="corkboard-") as folder:
        out = Path(folder, f"trial{'.xlsm' if path.suffix.lower() in SUFFIXES[1::2] else '.xlsx'}")
        try:
            filled = fill_template(shown, path, out, spec=diagnosis.spec, title=scenario.name)
        except CorkboardError as error:
            return Looked(path, diagnosis, sheets, warnings=(str(error),))
        return Looked(path, diagnosis, sheets, shown_sheets(out), filled.warnings, is_own)
