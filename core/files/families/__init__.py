"""Public benchmark instances, read from their original text forms; each family in a module of its own."""

from core.files.families.best_known import best_known, best_known_above
from core.files.families.reading import FAMILIES, read_family, read_matrix

__all__ = ["FAMILIES", "best_known", "best_known_above", "read_family", "read_matrix"]
