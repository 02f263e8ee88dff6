"""No field of the model can be forgotten in a file."""

from __future__ import annotations

from dataclasses import fields

import pytest

from core.edit import TABLES
from core.files.rows import FORMS, SHOP_KINDS, Form
from core.files.rows.forms import EXCEPTION, OBJECTIVE
from core.model import Shop


@pytest.mark.parametrize("form", [*FORMS.values(), OBJECTIVE, EXCEPTION], ids=lambda form: form.row.__name__)
def test_that_every_field_of_a_row_has_a_key(form: Form) -> None:
    assert {form.attribute(key) for key in form.kinds} == {field.name for field in fields(form.row)}


def test_that_every_table_and_every_field_of_a_shop_is_written() -> None:
    assert FORMS.keys() == set(TABLES)
    assert SHOP_KINDS.keys() | FORMS.keys() - {"lots"} == {field.name for field in fields(Shop) if field.compare}
