"""Two articles held side by side: what both tell, and how much of it in the same words."""

from generator.compare.likeness import Likeness, likeness, settled
from generator.compare.told import Told, loaded, read, told, told_by, told_in

__all__ = ["Likeness", "Told", "likeness", "loaded", "read", "settled", "told", "told_by", "told_in"]
