"""From a source as read to its text: the pasted request, noise and damage taken out, all of it reported."""

from generator.cleaning.clean import clean

__all__ = ["clean"]
