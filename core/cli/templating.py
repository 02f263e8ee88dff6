"""The option --template: a plan goes into a copy of the factory's own workbook."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from core.cli.learning import believed
from core.cli.told import say
from core.edit import History
from core.errors import FileProblem
from core.files import check_target, write_any
from core.files.templates import check_filling, fill_template, kept_spec
from core.language import tr


def add_template(parser: argparse.ArgumentParser) -> None:
    """The option itself."""
    told = tr("fill a copy of this workbook, .xlsx or .xlsm, with words such as {{job.of}} where values go")
    parser.add_argument("--template", type=Path, metavar="T", help=told)


def check_output(history: History, output: Path | None, template: Path | None) -> None:
    """Raise FileProblem or InvalidInput where it is plain before any work that an output cannot be written."""
    if template is not None and output is None:
        raise FileProblem(tr("--template needs --output: the workbook that the filled copy is to be."))
    if template is not None and output is not None:
        check_filling(template, output, kept_spec(history.project, template))
    elif output is not None:
        check_target(output)


def write_output(history: History, output: Path, template: Path | None) -> None:
    """Write a file of any kind, or a filled copy of a template; its warnings are said."""
    if template is None:
        write_any(_as_believed(history) if output.suffix.lower() == ".xlsx" else history, output)
        return
    project = history.project
    spec = kept_spec(project, template)
    for warning in fill_template(project.scenario, template, output, spec=spec, title=project.name).warnings:
        say(tr("Warning: {warning}", warning=warning))


def _as_believed(history: History) -> History:
    """The same plan with what was learned of its producers, so that its workbook tells what `offers` tells."""
    project = history.project
    if not project.scenario.shop.producers:
        return history
    now = datetime.now()
    scenario, _ = believed(project, project.scenario, "auto", now)
    return History(project.with_scenario(scenario))
