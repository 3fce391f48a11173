"""What was worked out from a text alone is there in the next run: parsed data files, compiled patterns and templates."""

from generator.shelf.code import worked_out
from generator.shelf.patterns import compiled, needed
from generator.shelf.store import keep
from generator.shelf.tables import parse_toml, read_toml

__all__ = ["compiled", "keep", "needed", "parse_toml", "read_toml", "worked_out"]
