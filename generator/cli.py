"""The command `seogen`: its group and the commands in it."""

from __future__ import annotations

import gc

import click

from generator.commands.build import build
from generator.commands.diff import diff
from generator.commands.facts import facts
from generator.commands.group import Group
from generator.commands.models import models
from generator.commands.preview import preview
from generator.commands.rewrite import rewrite
from generator.commands.sites import sites_group
from generator.commands.style import style_group

VERSION = "0.1.0"
RARELY = 50_000  # objects made before Python looks for what refers to itself: a tenth of a build went there
COMMANDS: tuple[click.Command, ...] = (build, rewrite, preview, diff, facts, sites_group, style_group, models)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="seogen")
def main() -> None:
    """Turn a pasted source into a French article in which every sentence can be traced."""


for command in COMMANDS:
    main.add_command(command)


def run() -> None:
    """Run the command of this process, which ends with it: nothing is tidied up at the end."""
    gc.set_threshold(RARELY)
    try:
        main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    run()
