"""Measure a finished page in the terms editors know, with the source of every threshold."""

from generator.seo.audit import audit
from generator.seo.pixels import width

__all__ = ["audit", "width"]
