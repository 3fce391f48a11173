"""Options that several commands share, and what they open."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from generator.commands.addresses import Web

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from chains.session import Session
    from generator.types import Article, Site

OUTPUT = "articles"  # folder a build writes to, and the archive it reads

PLACE = (
    click.option("-m", "--model", envvar="SEOGEN_MODEL", help="provider:name, or a bare name."),
    click.option("--base-url", envvar="SEOGEN_BASE_URL", type=Web(), help="OpenAI-compatible server."),
    click.option("--gguf", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Model file, run here."),
    click.option(
        "--price",
        type=(click.FloatRange(0), click.FloatRange(0), click.FloatRange(0)),
        default=(0, 0, 0),
        help="Euros per million tokens: read, cached, written.",
    ),
)
MODEL = (
    *PLACE,
    click.option("--max-cost", type=click.FloatRange(0), default=0.0, help="Euros an article may cost."),
    click.option(
        "--second-opinion/--no-second-opinion",
        default=True,
        help="Ask the model once more about doubtful sentences: do the facts say them? On by default.",
    ),
    click.option("--no-cache", is_flag=True, help="Ask the model again for slots it has written before."),
    click.option("--trace", is_flag=True, help="Let LangSmith trace the calls (off otherwise)."),
)


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


def archive(command: Callable[..., None]) -> Callable[..., None]:
    """Add `--archive`."""
    return click.option(
        "--archive",
        multiple=True,
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Folder of articles built before; may be given several times. Default: where a build writes.",
    )(command)


def place(command: Callable[..., None]) -> Callable[..., None]:
    """Add where a language model is: its name, its server or file, its price."""
    for option in reversed(PLACE):
        command = option(command)
    return command


def model(command: Callable[..., None]) -> Callable[..., None]:
    """Add what a language model needs: its name, where it runs, what it may cost."""
    for option in reversed(MODEL):
        command = option(command)
    return command


def session(options: dict[str, Any], site: Site) -> AbstractContextManager[Session | None]:
    """Return the model's side of a build as a context, of None when no model was asked for."""
    name, base_url = options["model"] or site.model, options["base_url"] or site.base_url
    if not name and not options["gguf"]:
        if click.get_current_context().get_parameter_source("base_url") is ParameterSource.COMMANDLINE:
            raise click.UsageError("--base-url dit où est un modèle : nommez-le aussi, -m NOM")
        return nullcontext()
    if options["max_cost"] and not any(options["price"]):
        raise click.UsageError("--max-cost ne va pas sans --price : seogen ne connaît aucun prix")
    # LangSmith would send unpublished sources out: off unless it is asked for.
    traced = "true" if options["trace"] else "false"
    os.environ["LANGSMITH_TRACING"] = os.environ["LANGCHAIN_TRACING_V2"] = traced
    from chains.session import start

    return start(
        name,
        base_url or "",
        os.environ,
        gguf=options["gguf"],
        cache=None if options["no_cache"] else Path(click.get_app_dir("seogen")) / "slots.sqlite",
        price=options["price"],
        max_cost=options["max_cost"],
        second=options["second_opinion"],
        progress=None if options["quiet"] or not sys.stderr.isatty() else _progress,
    )


def saved(article: Article, texts: Mapping[str, str], folder: Path, home: Path | None = None) -> list[Path]:
    """Write an article's files and return them; what a person had changed in them is kept, and told even to who is quiet."""
    from generator.storage import save

    files, kept = save(article, texts, folder, home)
    for copy in kept:
        click.echo(f"seogen : vos retouches sont gardées dans {copy} ; le fichier a été refait sans elles", err=True)
    if kept:
        click.echo("  → reportez-les, ou retouchez en dernier : seogen refait article.html et article.md", err=True)
    return files


def _progress(key: str, what: str) -> None:
    """Show on a terminal what happens to a slot, on one line that is written over and at last cleared."""
    click.echo(f"\r\033[K  {key} : {what}\r" if key else "\r\033[K", nl=False, err=True)
