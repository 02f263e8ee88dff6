"""The factory's own workbook as a template: filled by editing only what must change, read again by the same spec."""

from core.files.templates.differences import Difference, Returned
from core.files.templates.export import Filled, check_filling, fill_template
from core.files.templates.kept import kept_spec, kept_templates, with_spec
from core.files.templates.read_back import read_back
from core.files.templates.spec import Spec

__all__ = [
    "Difference", "Filled", "Returned", "Spec", "check_filling", "fill_template", "kept_spec", "kept_templates",
    "read_back", "with_spec",
]
