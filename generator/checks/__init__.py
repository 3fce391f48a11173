"""Small checks over every visible string; `verify` runs them all."""

from generator.checks.verify import CHECKS, verify

__all__ = ["CHECKS", "verify"]
