"""The factory's own workbook as a template: filled by editing only what must change, read again by the same spec."""

from core.files.templates.differences import Difference, Returned
from core.files.templates.doctor import Diagnosis, examine, words
from core.files.templates.export import Filled, check_filling, fill_template
from core.files.templates.kept import kept_spec, kept_templates, with_spec
from core.files.templates.learn import learn
from core.files.templates.read_back import read_back
from core.files.templates.spec import Spec

__all__ = [
    "Diagnosis", "Difference", "Filled", "Returned", "Spec", "check_filling", "examine", "fill_template", "kept_spec",
    "kept_templates", "learn", "read_back", "with_spec", "words",
]
