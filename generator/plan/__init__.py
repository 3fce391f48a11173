"""From what is known to what is told where: the outline and its budget."""

from generator.plan.outline import draw
from generator.plan.story import filled, reaching

__all__ = ["draw", "filled", "reaching"]
