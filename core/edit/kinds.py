"""Whether a value is of the kind a field holds. Rows check their rules; here it is asked whether the rules can be asked
at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from core.errors import InvalidInput, Problem
from core.language import mark, quoted, tr, written
from core.model import FrozenMap

KINDS = (
    (bool, mark("yes or no")), (int, mark("a whole number")), (float, mark("a number")), (str, mark("text")),
    (date, mark("a date")),
)  # fmt: skip
"""The simple kinds in the planner's words."""


def check_kinds(table: str, row: Any, values: Mapping[str, Any]) -> None:
    """Raise InvalidInput with one problem for each value that its field of the row cannot hold."""
    problems = list(_problems(table, row, values.items()))
    if problems:
        raise InvalidInput(problems)


def _problems(table: str, row: Any, values: Iterable[tuple[str, Any]]) -> Iterable[Problem]:
    kind: Any = type(row)
    hints = _hints(kind)
    row_id = getattr(row, "id", "")  # a shop has none
    for field, value in values:
        if field not in hints:
            yield Problem(table, row_id, field, tr("There is no field {field}.", field=field))
        elif not _fits(value, hints[field]):
            sentence = tr("This must be {kind}, not {value}.", kind=_in_words(hints[field]), value=_show(value))
            yield Problem(table, row_id, field, sentence)


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: hint for name, hint in get_type_hints(kind).items() if name in names}


def _fits(value: Any, hint: Any) -> bool:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return any(_fits(value, one) for one in args)
    if origin is Literal:
        return isinstance(value, str) and value in args
    if origin is FrozenMap:
        return isinstance(value, FrozenMap) and all(_fits(k, args[0]) and _fits(v, args[1]) for k, v in value.items())
    if origin is frozenset:
        return isinstance(value, frozenset) and all(_fits(one, args[0]) for one in value)
    if origin is tuple:
        return isinstance(value, tuple) and _fits_each(value, args)
    return _is_simple(value, hint)


def _fits_each(values: tuple[Any, ...], kinds: tuple[Any, ...]) -> bool:
    if kinds[1:] == (...,):
        return all(_fits(value, kinds[0]) for value in values)
    return len(values) == len(kinds) and all(map(_fits, values, kinds))


def _is_simple(value: Any, kind: Any) -> bool:
    if kind in (int, float):  # Python takes True for a number, planners do not
        return isinstance(value, int if kind is int else int | float) and not isinstance(value, bool)
    return isinstance(value, kind)


def _in_words(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return tr(" or ").join(map(quoted, get_args(hint)))
    kinds = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    words = [tr(words) for kind, words in KINDS if kind in kinds] or [tr("a value of the right kind")]
    return tr(" or ").join([*words, tr("empty")] if type(None) in kinds else words)


def _show(value: object) -> str:
    if value is None:
        return tr("empty")
    return quoted(value) if isinstance(value, str) else written(str(value)) if isinstance(value, float) else str(value)
