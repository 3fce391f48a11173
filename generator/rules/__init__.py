"""The French writer: slots filled by rules from facts, deterministic, nothing invented."""

from generator.rules.writer import KINDS, RulesWriter

__all__ = ["KINDS", "RulesWriter"]
