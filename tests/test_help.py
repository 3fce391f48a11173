"""The command answers at once: help and a build without a model load no model library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from generator import cli
from generator.commands.build import build
from generator.formats import FORMATS

ROOT = Path(__file__).parents[1]
HEAVY = ("langchain", "openai", "pydantic")
RARE = ("trafilatura", "werkzeug", "watchfiles", "ftfy", "charset_normalizer")  # for other sources, other commands


def _modules_after(*arguments: str) -> set[str]:
    """Return the top-level modules loaded by one run of the command."""
    code = (
        "import sys\nfrom generator.cli import main\n"
        f"try: main({list(arguments)!r})\nexcept SystemExit: pass\n"
        "print('\\n'.join({m.split('.')[0] for m in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    return set(done.stdout.split())


def test_help_loads_no_model_library_and_no_jinja() -> None:
    loaded = _modules_after("--help")
    assert not loaded & {*HEAVY, *RARE, "jinja2", "lxml"}


def test_a_text_built_by_the_rules_loads_no_model_library_nor_what_reads_pages_or_serves_them(tmp_path: Path) -> None:
    loaded = _modules_after("build", "samples/breve-musee.txt", "-q", "-o", str(tmp_path))
    assert "lxml" in loaded
    assert not loaded & {*HEAVY, *RARE}


def test_every_command_has_help() -> None:
    for name, command in cli.main.commands.items():
        result = CliRunner().invoke(cli.main, [name, "--help"])
        assert result.exit_code == 0
        assert command.help, name


def test_the_formats_of_the_help_are_those_there_are() -> None:
    default = next(option.default for option in build.params if option.name == "formats")
    assert str(default).split(",") == list(FORMATS)
