"""The preview: a site seen in the browser while it is being made."""

from generator.preview.server import serve

__all__ = ["serve"]
