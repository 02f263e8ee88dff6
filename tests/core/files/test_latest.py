"""Which version is the newest, read from a place that IT names."""

from __future__ import annotations

import io
import os
import threading
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request

import pytest

from core.errors import FileProblem
from core.files.latest import LARGEST, Inquiry, Latest, parse, safely


@pytest.mark.parametrize(("text", "told"), [
    ('{"version": "9.2.0", "where": "https://it.example/corkboard"}', Latest("9.2.0", "https://it.example/corkboard")),
    ('\ufeff{"version": "9.2"}', Latest("9.2")),
    ("9.2.0\n\\\\server\\share\n", Latest("9.2.0", "\\\\server\\share")),
    ("v9.2.0rc1", Latest("v9.2.0rc1")),
    ('{"version": "9.2.0", "where": 7}', Latest("9.2.0")),
])  # fmt: skip
def test_that_a_version_is_read_from_json_and_from_lines(text: str, told: Latest) -> None:
    assert parse(text.encode()) == told
    assert told.is_newer


@pytest.mark.parametrize("version", ["0.1.0", "0.1", "0.0.9", "v0.1.0", "0.1.0rc1", "0.1.0-beta"])
def test_that_the_same_version_older_ones_and_its_own_drafts_are_not_newer(version: str) -> None:
    assert not parse(version.encode()).is_newer


@pytest.mark.parametrize("data", [
    b"", b"newest", b"<html>", b'{"version": 2}', b"{", b"[" * 20_000, b"{" * 20_000, b"\xff\xfe", b"1" * 70_000,
])  # fmt: skip
def test_that_what_tells_no_version_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(FileProblem, match=r"\.$"):
        parse(data)


@pytest.mark.parametrize("place", ["http://it.example/x", "ftp://it.example/x", "data://x", "", "  "])
def test_that_only_paths_and_https_are_looked_at(place: str) -> None:
    with pytest.raises(FileProblem, match=r"Only a path|Nothing is said"):
        Inquiry(place).read()


def test_that_a_path_and_its_address_are_read(tmp_path: Path) -> None:
    file = tmp_path / "latest version.json"
    file.write_text('{"version": "9.2.0"}')
    assert Inquiry(str(file)).read() == Inquiry(file.as_uri()).read() == Latest("9.2.0")


@pytest.mark.parametrize("place", ["{0}/none.json", "{0}", "https://127.0.0.1:9/latest.json", "https://", "https://[x"])
def test_that_a_place_that_cannot_be_reached_is_said(tmp_path: Path, place: str) -> None:
    with pytest.raises(FileProblem, match="could not be reached"):
        Inquiry(place.format(tmp_path)).read()


def test_that_no_more_is_read_than_a_version_needs(tmp_path: Path) -> None:
    file = tmp_path / "large"
    file.write_bytes(b"9.2.0\n" + b" " * 2 * LARGEST)
    with pytest.raises(FileProblem, match="too large"):
        Inquiry(str(file)).read()


def test_that_a_place_that_never_answers_is_left_when_asked_to(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes with names here")
    os.mkfifo(tmp_path / "pipe")  # who opens it waits for a writer
    inquiry = Inquiry(str(tmp_path / "pipe"))
    threading.Timer(0.05, inquiry.close).start()
    with pytest.raises(FileProblem, match="did not answer"):
        inquiry.read(30)
    (tmp_path / "pipe").open("w").close()


@pytest.mark.parametrize("target", ["http://it.example/x", "file:///etc/hostname", "ftp://it.example/x"])
def test_that_an_address_leads_on_to_safe_addresses_only(target: str) -> None:
    headers = Message()
    headers["location"] = target
    request = Request("https://it.example/latest.json")
    with pytest.raises(HTTPError) as refused:
        safely().http_error_302(request, io.BytesIO(), 302, "Found", headers)
    assert refused.value.url == target
    refused.value.close()
