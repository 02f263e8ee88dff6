"""Specs kept with the project, by the file name of their template, so that a schedule goes out as it did last week."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.files.templates.spec import Spec
from core.model import FrozenMap, Project

PREFIX = "template:"


def kept_spec(project: Project, template: Path | str) -> Spec | None:
    """What the project knows of a template, or None. Raises InvalidInput where that cannot be read."""
    text = project.settings.get(PREFIX + Path(template).name)
    return None if text is None else Spec.from_text(text)


def with_spec(project: Project, template: Path | str, spec: Spec) -> Project:
    """A copy of the project that knows a template."""
    return replace(project, settings=FrozenMap({**project.settings, PREFIX + Path(template).name: spec.to_text()}))


def kept_templates(project: Project) -> tuple[str, ...]:
    """The file names of the templates a project knows."""
    return tuple(key.removeprefix(PREFIX) for key in project.settings if key.startswith(PREFIX))
