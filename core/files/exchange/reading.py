"""From the exchange format to a project, with every problem listed by its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from core.errors import InvalidInput, Problem
from core.files.exchange.completion import COMPLETIONS
from core.files.exchange.json_text import load_json
from core.files.exchange.keys import FORMAT, PATHS, SETTINGS, TABLES, VERSION
from core.files.exchange.references import check_ids, check_references
from core.files.rows import (
    FORMS,
    SHOP_KINDS,
    Counting,
    Dates,
    Notes,
    Place,
    Watch,
    read_row,
    unwatched,
    warn_of_unknown_keys,
)
from core.files.rows.clocks import read_date
from core.files.rows.kinds import TEXT
from core.language import tr
from core.model import Plan, Project, Scenario, Shop, Table

SOME_DAY = date(2000, 1, 3)
"""Stands in for an epoch that could not be read, so that the other problems can still be found."""


@dataclass(frozen=True)
class Reading:
    """A project that was read, and what was odd but no error (each warning with its path as its field)."""

    project: Project
    warnings: tuple[Problem, ...] = ()


def read_exchange(path: Path | str, watch: Watch = unwatched) -> Reading:
    """Read a file in the exchange format; `watch` hears how far it is. Raises FileProblem where it is no JSON,
    InvalidInput listing all problems."""
    notes = Notes()
    return _read(load_json(Path(path), Place(notes, Dates(SOME_DAY))), notes, watch)


def parse_exchange(data: Mapping[str, Any]) -> Reading:
    """Read an object of the exchange format. Raises InvalidInput listing all problems, each path as a field."""
    return _read(data, Notes())


def _read(data: object, notes: Notes, watch: Watch = unwatched) -> Reading:
    found = _by_path(data, Place(notes, Dates(SOME_DAY)))
    root = Place(notes, Dates(read_date(found.get("epoch")) or SOME_DAY))
    name = TEXT.read(found.get("name", tr("Untitled")), root.inside("name"))
    shop = _shop_without_rows(found, root)
    lists = {path: _list(found, path, root) for path in TABLES.values()}
    check_ids(lists, root)
    check_references(lists, root)
    counting = Counting(sum(map(len, lists.values())), watch)
    rows = {table: list(_rows(table, lists[path], root.inside(path), counting)) for table, path in TABLES.items()}
    if shop is None or notes.problems:
        raise InvalidInput(notes.problems)
    plan = Plan(Table(rows.pop("lots")))
    shop = replace(shop, **{table: Table(its_rows) for table, its_rows in rows.items()})  # type: ignore[arg-type]
    return Reading(Project((Scenario(shop, plan),), name=name), tuple(notes.warnings))


def _by_path(data: object, root: Place) -> Mapping[str, Any]:
    """The known values by their paths; null counts as left out. Raises InvalidInput for another format."""
    if not isinstance(data, Mapping):
        root.wrong(data, tr("one JSON object that holds a project"))
        raise InvalidInput(root.notes.problems)
    _check_format(data, root)
    warn_of_unknown_keys(data, {path.partition(".")[0] for path in PATHS}, root)
    found: dict[str, Any] = {}
    for path in PATHS:
        section, _, key = path.rpartition(".")
        holder = data.get(section) if section else data
        if isinstance(holder, Mapping) and holder.get(key) is not None:
            found[path] = holder[key]
    for section in {path.partition(".")[0] for path in PATHS if "." in path}:
        _check_section(section, data.get(section), root.inside(section))
    return found


def _check_format(data: Mapping[str, Any], root: Place) -> None:
    version = data.get("version")
    if data.get("format") != FORMAT:
        root.inside("format").wrong(data.get("format"), f'"{FORMAT}"')
    elif isinstance(version, int | float) and version > VERSION:
        root.inside("version").report(
            tr(
                "The file is in version {version} of the exchange format; this program reads version "
                "{known}. A newer Corkboard is needed.",
                version=version,
                known=VERSION,
            )
        )
    elif isinstance(version, bool) or version != VERSION:
        root.inside("version").wrong(version, tr("version {version}", version=VERSION))
    if root.notes.problems:
        raise InvalidInput(root.notes.problems)


def _check_section(section: str, value: object, place: Place) -> None:
    if isinstance(value, Mapping):
        known = (path.rpartition(".") for path in PATHS)
        warn_of_unknown_keys(value, [key for holder, _, key in known if holder == section], place)
    elif value is not None:
        place.wrong(value, tr("an object"))


def _shop_without_rows(found: Mapping[str, Any], root: Place) -> Shop | None:
    fields = [field for field, path in SETTINGS.items() if path in found or field == "epoch"]
    read = {f: SHOP_KINDS[f].read(found.get(SETTINGS[f]), root.inside(SETTINGS[f])) for f in fields}
    values = {field: value for field, value in read.items() if value is not None}
    try:
        return Shop(**{"epoch": SOME_DAY, **values})
    except InvalidInput as error:
        for problem in error.problems:
            root.inside(SETTINGS[problem.field]).report(problem.sentence)
        return None


def _list(found: Mapping[str, Any], path: str, root: Place) -> list[Any]:
    items = found.get(path, [])
    return items if isinstance(items, list) else root.inside(path).wrong(items, "a list") or []


def _rows(table: str, items: list[Any], place: Place, counting: Counting) -> Iterator[Any]:
    complete = COMPLETIONS.get(table)
    for position, item in enumerate(complete(items, place) if complete else items):
        yield read_row(FORMS[table], item, place.item(position))
        counting.one_more()
