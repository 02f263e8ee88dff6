"""The factory's own workbook as a template: filled by editing only what must change, read again by the same spec."""

from core.files.templates.export import Filled, fill_template

__all__ = ["Filled", "fill_template"]
