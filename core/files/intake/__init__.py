"""Order books as factories keep them: any layout and language, every row with its status, every doubt named."""

from core.files.intake.import_report import ImportReport, check_complete, import_report, read_order_book
from core.files.intake.intake import Wishes, take_in
from core.files.intake.profile import (
    Profile,
    keep_profile,
    named,
    profiles_in,
    users_profiles,
    with_profile,
    with_summary,
)
from core.files.intake.reading import SUFFIXES
from core.files.intake.report import IntakeReport
from core.files.intake.synonyms import WORDS

FIELDS = tuple(WORDS)
"""What a column may fill."""

__all__ = [
    "FIELDS", "SUFFIXES",
    "ImportReport", "IntakeReport", "Profile", "Wishes", "check_complete", "import_report", "keep_profile",
    "named", "profiles_in", "read_order_book", "take_in", "users_profiles", "with_profile",
    "with_summary",
]
