"""What the settings of a project change in it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from core.edit import set_objective, set_shop
from core.model import Objective, Scenario


def change_settings(scenario: Scenario, objective: Objective, shop_fields: dict[str, Any]) -> Scenario:
    """Weights and shop as one edit."""
    weights = {field.name: getattr(objective, field.name) for field in fields(objective)}
    return set_shop(set_objective(scenario, **weights), **shop_fields)
