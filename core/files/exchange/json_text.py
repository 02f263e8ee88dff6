"""The bytes of a file as JSON, with a sentence for each way in which they are not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.errors import FileProblem
from core.files.disk import read_bytes
from core.files.rows import Place
from core.language import mark, tr

BYTE_ORDER_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


class RepeatedKeys(dict[str, Any]):
    """A JSON object in which keys stood more than once; the last value counts, and `repeated` names them."""

    repeated: list[str]


REASONS = (
    mark("Expecting value"), mark("Extra data"), mark("Expecting ',' delimiter"), mark("Expecting ':' delimiter"),
    mark("Expecting property name enclosed in double quotes"), mark("Unterminated string starting at"),
    mark("Invalid control character at"), mark("Invalid \\escape"), mark("Invalid \\uXXXX escape"),
    mark("Illegal trailing comma before end of object"), mark("Illegal trailing comma before end of array"),
)  # fmt: skip
"""What Python's reader says is wrong, in its words."""


def load_json(path: Path, place: Place) -> Any:
    """What a JSON file holds; keys that stand twice become problems. Raises FileProblem where it is no JSON."""
    data = read_bytes(path)
    if data.startswith(b"\xef\xbb\xbf"):
        place.warn(tr("The file begins with a byte order mark, which was skipped."))
    try:
        found = json.loads(_decode(data, path), object_pairs_hook=_object)
        for where, key in _repeated(found, place):
            where.inside(key).report(tr("This key stands more than once."))
    except json.JSONDecodeError as error:
        raise FileProblem(
            tr(
                "{path} is not JSON: line {line}, column {column}: {reason}.",
                path=path,
                line=error.lineno,
                column=error.colno,
                reason=tr(error.msg),
            )
        ) from error
    except RecursionError as error:
        raise FileProblem(tr("{path} is nested far too deeply for an exchange file.", path=path)) from error
    except ValueError as error:
        raise FileProblem(tr("{path} holds a number with too many digits.", path=path)) from error
    return found


def _decode(data: bytes, path: Path) -> str:
    if not data.strip():
        raise FileProblem(tr("{path} is empty.", path=path))
    for sign, encoding in BYTE_ORDER_MARKS.items():
        if data.startswith(sign):
            raise FileProblem(
                tr(
                    "{path} is {encoding} text; the exchange format is UTF-8. Save it as UTF-8.",
                    path=path,
                    encoding=encoding,
                )
            )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileProblem(
            tr("{path} is not UTF-8 text (byte {byte}). Save it as UTF-8.", path=path, byte=error.start + 1)
        ) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    doubled = RepeatedKeys(found)
    doubled.repeated = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    return doubled


def _repeated(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, RepeatedKeys):
        yield from ((place, key) for key in value.repeated)
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, dict | list):
                yield from _repeated(item, place.inside(key))
    elif isinstance(value, list):
        for position, item in enumerate(value):
            if isinstance(item, dict | list):
                yield from _repeated(item, place.item(position))
