"""What may be done with the scenarios of a project: functions from one project to the next."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from core.errors import EditRefused
from core.language import quoted, tr
from core.model import Project, Scenario


def show_scenario(project: Project, name: str) -> Project:
    """Show and edit another scenario; the project itself if it is shown already."""
    return project if name == project.active else replace(project, active=name)


def add_scenario(project: Project, scenario: Scenario) -> Project:
    """Put a scenario behind the others and show it. Raises EditRefused where its name is taken."""
    name = _checked(project, scenario.name)
    return replace(project, scenarios=(*project.scenarios, replace(scenario, name=name)), active=name)


def duplicate_scenario(project: Project, name: str) -> Project:
    """Copy the scenario that is shown under another name and show the copy; rows are shared, so it costs nothing."""
    return add_scenario(project, replace(project.scenario, name=name))


def rename_scenario(project: Project, name: str) -> Project:
    """Give the scenario that is shown another name; the project itself if it has that name already."""
    if name.strip() == project.active:
        return project
    return project.with_scenario(replace(project.scenario, name=_checked(project, name)))


def remove_scenario(project: Project) -> Project:
    """Remove the scenario that is shown and show the one before it. The last one stays: raises EditRefused."""
    if len(project.scenarios) == 1:
        raise EditRefused(tr("A project needs at least one scenario."))
    place = [scenario.name for scenario in project.scenarios].index(project.active)
    left = (*project.scenarios[:place], *project.scenarios[place + 1 :])
    return replace(project, scenarios=left, active=left[max(0, place - 1)].name)


def free_scenario_name(project: Project, stem: str) -> str:
    """The stem, or the stem with the first number that makes it a name no scenario has."""
    taken = {scenario.name for scenario in project.scenarios}
    return stem if stem not in taken else next(n for i in count(2) if (n := f"{stem} {i}") not in taken)


def _checked(project: Project, name: str) -> str:
    if not name.strip():
        raise EditRefused(tr("A scenario needs a name."))
    if any(scenario.name == name.strip() for scenario in project.scenarios):
        raise EditRefused(tr("There is a scenario {name} already.", name=quoted(name.strip())))
    return name.strip()
