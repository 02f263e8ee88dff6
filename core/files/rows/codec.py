"""One row as a JSON object: read with all its problems and unknown keys named, written without what is default."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from core.errors import InvalidInput
from core.files.rows.clocks import Clock
from core.files.rows.kinds import Kind
from core.files.rows.place import Notes, Place
from core.language import tr


@dataclass(frozen=True)
class Form:
    """A row's type and the keys of its JSON object, each with its kind; a value with a default may be left out.

    `attributes` names the row's attribute where it is not called like its key, `usual` has the defaults by attribute,
    `needed` the keys without one, `never_null` those that null is no value of.
    """

    row: Callable[..., Any]
    kinds: Mapping[str, Kind]
    attributes: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(init=False)
    usual: Mapping[str, Any] = field(init=False)
    needed: frozenset[str] = field(init=False)
    never_null: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        defaults = {one.name: one.default for one in fields(self.row)}  # type: ignore[arg-type]
        object.__setattr__(self, "defaults", {key: defaults[self.attribute(key)] for key in self.kinds})
        usual = {self.attribute(key): one for key, one in self.defaults.items() if one is not MISSING}
        object.__setattr__(self, "usual", usual)
        object.__setattr__(self, "needed", frozenset(key for key, one in self.defaults.items() if one is MISSING))
        # Null says "nothing", which a count or a weight cannot be.
        numbers = (key for key, one in self.defaults.items() if isinstance(one, int | float))
        object.__setattr__(self, "never_null", self.needed.union(numbers))

    def attribute(self, key: str) -> str:
        """The row's attribute that a key stands for."""
        return self.attributes.get(key, key)

    def key(self, attribute: str) -> str:
        """The key that stands for an attribute."""
        return next((key for key, name in self.attributes.items() if name == attribute), attribute)


def read_row(form: Form, data: object, place: Place) -> Any:
    """The row of a JSON object, or None with the problems noted."""
    if not isinstance(data, Mapping):
        return place.wrong(data, tr("an object"))
    warn_of_unknown_keys(data, form.kinds, place)
    noted = len(place.notes.problems)
    values = _plain_values(form, data, place)
    if values is None:
        told = (key for key in form.kinds if key in data or form.defaults[key] is MISSING)
        values = {**form.usual, **{form.attribute(key): _read_value(form, key, data, place) for key in told}}
    if len(place.notes.problems) > noted:
        return None
    try:
        return form.row(**values)
    except InvalidInput as error:
        for problem in error.problems:
            place.inside(form.key(problem.field)).report(problem.sentence)
        return None


def write_row(form: Form, row: Any, clock: Clock, *, in_full: bool = False) -> dict[str, Any]:
    """The JSON object of a row; keys whose value is the default are left out unless it is written in full."""
    values = {key: getattr(row, form.attribute(key)) for key in form.kinds}
    told = {key: value for key, value in values.items() if in_full or value != form.defaults[key]}
    return {key: None if value is None else form.kinds[key].write(value, clock) for key, value in told.items()}


def warn_of_unknown_keys(data: Mapping[str, Any], known: Collection[str], place: Place) -> None:
    """Note a warning for every key that means nothing here."""
    for key in data:
        if key not in known:
            place.inside(key).warn(tr("This key is not known and was left out."))


def row_of(form: Form) -> Kind:
    """One object that is no row of a table, written in full."""

    def write(row: Any, clock: Clock) -> Any:
        return write_row(form, row, clock, in_full=True)

    return Kind(lambda value, place: read_row(form, value, place), write)


def rows_of(form: Form) -> Kind:
    """A list of objects that are no table of their own, held as a tuple."""

    def read(value: object, place: Place) -> Any:
        if not isinstance(value, list):
            return place.wrong(value, tr("a list"))
        return tuple(read_row(form, item, place.item(position)) for position, item in enumerate(value))

    return Kind(read, lambda rows, clock: [write_row(form, row, clock) for row in rows])


def _plain_values(form: Form, data: Mapping[str, Any], place: Place) -> dict[str, Any] | None:
    """The values of a row by attribute, or None where something about one must be told: of 640,000 rows nearly all have
    nothing to tell, and the place of each value takes longer than the value."""
    if not form.needed <= data.keys():
        return None
    unheard = Place(Notes(), place.clock)
    values = dict(form.usual)
    for key, value in data.items():
        kind = form.kinds.get(key)
        if kind is not None and (value is not None or key in form.never_null):
            values[form.attributes.get(key, key)] = kind.read(value, unheard)
    return None if unheard.notes.problems or unheard.notes.warnings else values


def _read_value(form: Form, key: str, data: Mapping[str, Any], place: Place) -> Any:
    default = form.defaults[key]
    if key not in data:
        return default if default is not MISSING else place.inside(key).report(tr("This key is missing."))
    if data[key] is None and key not in form.never_null:
        return default
    return form.kinds[key].read(data[key], place.inside(key))
