"""Two articles held side by side: what both tell, and how much of it in the same words."""

from generator.compare.likeness import Likeness, likeness
from generator.compare.told import Told, read, told, told_by

__all__ = ["Likeness", "Told", "likeness", "read", "told", "told_by"]
