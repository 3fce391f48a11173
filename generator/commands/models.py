"""`seogen models`: what a language model's endpoint can do."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.group()
def models() -> None:
    """Language models: what an endpoint can do."""


@models.command("test")
@click.option("-m", "--model", envvar="SEOGEN_MODEL", default="")
@click.option("--base-url", envvar="SEOGEN_BASE_URL", default="")
@click.option("--gguf", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--price", type=(float, float, float), default=(0, 0, 0))
@click.pass_context
def test_model(
    ctx: click.Context, model: str, base_url: str, gguf: Path | None, price: tuple[float, float, float]
) -> None:
    """Say whether a model answers, what it supports and what an article will cost."""
    if not model and not gguf:
        raise click.UsageError("give a model: -m, SEOGEN_MODEL or --gguf")
    os.environ["LANGSMITH_TRACING"] = os.environ["LANGCHAIN_TRACING_V2"] = "false"
    from chains.doctor import diagnose, report
    from chains.session import start

    with start(model, base_url, os.environ, price=price, gguf=gguf) as session:
        found = diagnose(session.caller, session.writer.runner)
        click.echo(report(found, session.caller))
    ctx.exit(0 if found.answers else 3)
