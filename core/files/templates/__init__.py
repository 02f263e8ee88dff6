"""The factory's own workbook as a template: filled by editing only what must change, read again by the same spec."""

from core.files.templates.beside import look_at_beside, read_schedule_beside
from core.files.templates.differences import Difference, Returned
from core.files.templates.doctor import Diagnosis, examine, words
from core.files.templates.export import Filled, check_filling, fill_template
from core.files.templates.kept import kept_spec, kept_templates, with_spec
from core.files.templates.learn import Arranged, learn
from core.files.templates.read_back import read_back
from core.files.templates.readable import Advice, advice, lengths_of
from core.files.templates.recognise import Recognised, read_schedule
from core.files.templates.references import address as as_address
from core.files.templates.references import letters
from core.files.templates.registered import Registered, registered_templates, with_template, without_template
from core.files.templates.shown import ShownCell, ShownSheet, shown_sheets
from core.files.templates.shown_floats import ShownFloat
from core.files.templates.slots import begin_of
from core.files.templates.spec import Spec
from core.files.templates.splitting import with_slots_of
from core.files.templates.teaching import LESSONS, Lesson, Remark, begun, remark, repeated_rows, taught
from core.files.templates.told_spec import length_of
from core.files.templates.trial import Looked, look_at

__all__ = [
    "LESSONS", "Advice", "Arranged", "Diagnosis", "Difference", "Filled", "Lesson", "Looked", "Recognised",
    "Registered", "Remark", "Returned", "ShownCell", "ShownFloat", "ShownSheet", "Spec", "advice", "as_address",
    "begin_of", "begun", "check_filling", "examine", "fill_template", "kept_spec", "kept_templates",
    "learn", "length_of", "lengths_of", "letters", "look_at", "look_at_beside", "read_back",
    "read_schedule", "read_schedule_beside", "registered_templates", "remark", "repeated_rows",
    "shown_sheets", "taught", "with_slots_of", "with_spec", "with_template", "without_template", "words",
]  # fmt: skip
