"""What is known of a source: facts with their places, and who, how much, when, in whose words."""

from generator.facts.extract import extract

__all__ = ["extract"]
