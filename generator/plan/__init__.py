"""From what is known to who writes what: the outline, its budget, and one assignment per slot."""

from generator.plan.assign import assign
from generator.plan.outline import draw

__all__ = ["assign", "draw"]
