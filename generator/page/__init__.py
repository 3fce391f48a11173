"""The page: what a site's template sees, and the template rendered."""

from generator.page.compose import final, planning
from generator.page.context import PageContext
from generator.page.render import render
from generator.page.views import SlotView, placeholder

__all__ = ["PageContext", "SlotView", "final", "placeholder", "planning", "render"]
