"""How books of one layout were read, remembered under a name and known again by their headers: in the user's folder,
and in the settings of the project."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.files.disk import replace_file
from core.files.project.places import data_folder
from core.model import FrozenMap

SETTING = "import profile "
"""The settings of a project under which profiles stand begin with this."""


@dataclass(frozen=True)
class Profile:
    """The field of each header (in plain form) of books with one fingerprint, and what was answered about the values
    (`answers.py`). `is_chosen`: the planner asked for it by name, so that it serves books whose headers changed as
    well; `kind` is what such books are read for."""

    name: str
    fingerprint: str
    columns: Mapping[str, str]
    is_chosen: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "orders"

    def as_text(self) -> str:
        """The profile as JSON."""
        told = {"name": self.name, "fingerprint": self.fingerprint, "columns": dict(self.columns)}
        told |= {"answers": dict(self.answers)} if self.answers else {}
        told |= {"kind": self.kind} if self.kind != "orders" else {}
        return json.dumps(told, ensure_ascii=False, sort_keys=True)


def parse_profile(text: str) -> Profile | None:
    """A profile from its JSON, None where it is none."""
    try:
        told: Any = json.loads(text)
        columns = told["columns"]
        answers = told.get("answers", {})
        kind = told.get("kind", "orders")
        texts = [told["name"], told["fingerprint"], kind, *columns, *columns.values(), *answers, *answers.values()]
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if not all(isinstance(one, str) for one in texts):
        return None
    return Profile(told["name"], told["fingerprint"], columns, answers=answers, kind=kind)


def profile_folder() -> Path:
    """Where the user's profiles are."""
    return data_folder() / "import profiles"


def users_profiles() -> list[Profile]:
    """The profiles in the user's folder; files that are none are passed over."""
    files = sorted(profile_folder().glob("*.json"))
    found = (parse_profile(path.read_text("utf-8", "replace")) for path in files)
    return [one for one in found if one]


def keep_profile(profile: Profile) -> None:
    """Remember a profile in the user's folder."""
    profile_folder().mkdir(parents=True, exist_ok=True)
    stem = re.sub(r"[^\w -]", "_", profile.name)[:60] or "profile"
    replace_file(profile_folder() / f"{stem}.json", profile.as_text().encode())


def profiles_in(settings: Mapping[str, str]) -> list[Profile]:
    """The profiles in a project's settings."""
    found = (parse_profile(text) for name, text in settings.items() if name.startswith(SETTING))
    return [one for one in found if one]


def with_profile(settings: FrozenMap[str, str], profile: Profile) -> FrozenMap[str, str]:
    """A project's settings with a profile among them."""
    return FrozenMap({**settings, SETTING + profile.name: profile.as_text()})


def named(profiles: list[Profile], name: str) -> list[Profile]:
    """The profiles with those of a name first, which then serve any book."""
    return [*(replace(one, is_chosen=True) for one in profiles if one.name == name), *profiles]
