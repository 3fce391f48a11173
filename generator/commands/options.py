"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable


def templates(command: Callable[..., None]) -> Callable[..., None]:
    """Add `--templates`, passed to the command as `roots`."""
    return click.option(
        "--templates",
        "roots",
        multiple=True,
        envvar="SEOGEN_TEMPLATES",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Folder of your own sites; may be given several times.",
    )(command)
