"""From a project to the exchange format; only the scenario that is shown goes out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from core.edit import table_of
from core.files.disk import check_writable, replace_file
from core.files.exchange.keys import FORMAT, SETTINGS, TABLES, VERSION
from core.files.rows import FORMS, SHOP_KINDS, Dates, write_row
from core.model import Project, Scenario, Shop

UNSET = Shop(date(2000, 1, 3))
WRITTEN_IF_SET = ("offering",)
"""Fields that are left out where nobody changed them: most shops send no offers."""
MADE_BY_THE_READER = ("rules", "offers", "lots")
"""Tables whose ids have no place in the format: the reader makes them from the order of the list."""


def write_exchange(project: Project | Scenario, path: Path | str) -> None:
    """Write a project in the exchange format. Raises FileProblem; an old file of this name stays whole then."""
    check_writable(Path(path))
    text = json.dumps(exchange_dict(project), ensure_ascii=False, indent=1, allow_nan=False)
    replace_file(Path(path), f"{text}\n".encode(errors="replace"))


def exchange_dict(project: Project | Scenario) -> dict[str, Any]:
    """The active scenario of a project as an object of the exchange format."""
    scenario = project if isinstance(project, Scenario) else project.scenario
    shop, clock = scenario.shop, Dates(scenario.shop.epoch)
    found: dict[str, Any] = {"format": FORMAT, "version": VERSION, "name": project.name}
    for field, path in SETTINGS.items():
        if field not in WRITTEN_IF_SET or getattr(shop, field) != getattr(UNSET, field):
            _put(found, path, SHOP_KINDS[field].write(getattr(shop, field), clock))
    for table, path in TABLES.items():
        rows = [_object(table, row, clock) for row in table_of(scenario, table).rows]
        if rows:
            _put(found, path, rows)
    return found


def _object(table: str, row: Any, clock: Dates) -> dict[str, Any]:
    written = write_row(FORMS[table], row, clock)
    if table in MADE_BY_THE_READER:
        del written["id"]
    return written


def _put(found: dict[str, Any], path: str, value: Any) -> None:
    section, _, key = path.rpartition(".")
    (found.setdefault(section, {}) if section else found)[key] = value
