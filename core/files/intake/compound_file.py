"""A stream out of a compound file, as .xls is one: a disk in a file, with sectors chained by a table ([MS-CFB])."""

from __future__ import annotations

import struct
from collections.abc import Sequence

HEADER_ENTRIES, ENTRY = 109, 128
SMALL_SECTOR = 64
LAST_SECTOR = 0xFFFFFFFA
"""Numbers from here on are no sectors but marks."""


def stream_of(data: bytes, names: Sequence[str]) -> bytes:
    """The first stream of one of these names. Raises ValueError where there is none."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    sectors = [data[at : at + size] for at in range(size, len(data), size)]
    table = _numbers(b"".join(sectors[number] for number in _table_sectors(data, sectors)))
    first_folder, small_limit, first_small = struct.unpack_from("<I4xII", data, 48)
    folder = _chain(sectors, table, first_folder)
    entries = [folder[at : at + ENTRY] for at in range(0, len(folder), ENTRY)]
    for entry in entries:
        if _name(entry) in names:
            start, length = struct.unpack_from("<II", entry, 116)
            if length >= small_limit:
                return _chain(sectors, table, start)[:length]
            small = _chain(sectors, table, struct.unpack_from("<I", entries[0], 116)[0])
            small_sectors = [small[at : at + SMALL_SECTOR] for at in range(0, len(small), SMALL_SECTOR)]
            return _chain(small_sectors, _numbers(_chain(sectors, table, first_small)), start)[:length]
    raise ValueError("no such stream")


def _table_sectors(data: bytes, sectors: list[bytes]) -> list[int]:
    """The sectors that hold the table of sectors: some are named in the header, further ones in a chain of lists."""
    numbers = list(struct.unpack_from(f"<{HEADER_ENTRIES}I", data, 76))
    following, count = struct.unpack_from("<II", data, 68)
    for _ in range(min(count, len(sectors))):
        more = _numbers(sectors[following])
        numbers += more[:-1]
        following = more[-1]
    return [number for number in numbers if number < LAST_SECTOR]


def _chain(sectors: list[bytes], table: Sequence[int], number: int) -> bytes:
    found: list[bytes] = []
    while number < LAST_SECTOR and len(found) <= len(sectors):  # a chain that bites its tail ends somewhere
        found.append(sectors[number])
        number = table[number]
    return b"".join(found)


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _name(entry: bytes) -> str:
    length = struct.unpack_from("<H", entry, 64)[0]
    return entry[: max(0, length - 2)].decode("utf-16-le", "replace")
