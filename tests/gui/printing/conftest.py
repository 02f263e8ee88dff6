"""The tests of paper need what reads and draws a PDF."""

from __future__ import annotations

import pytest

from tests.rendering import skip_without_poppler


@pytest.fixture(autouse=True)
def _poppler(qapp: object) -> None:
    skip_without_poppler()
