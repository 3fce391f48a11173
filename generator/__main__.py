"""`python -m generator` is the command `seogen`."""

from generator.cli import run

run()
