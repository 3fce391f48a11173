"""`seogen models`: what a language model's endpoint can do."""

from __future__ import annotations

import os
from pathlib import Path

import click

from generator.commands import options as shared


@click.group()
def models() -> None:
    """Language models: what an endpoint can do."""


@models.command("test")
@shared.place
@click.pass_context
def test_model(
    ctx: click.Context, model: str | None, base_url: str | None, gguf: Path | None, price: tuple[float, float, float]
) -> None:
    """Say whether a model answers, what it supports and what an article will cost."""
    if not model and not gguf:
        raise click.UsageError("donnez un modèle : -m, SEOGEN_MODEL ou --gguf")
    os.environ["LANGSMITH_TRACING"] = os.environ["LANGCHAIN_TRACING_V2"] = "false"
    from chains.doctor import diagnose, report
    from chains.session import start

    with start(model or "", base_url or "", os.environ, price=price, gguf=gguf) as session:
        found = diagnose(session.caller, session.writer.runner)
        click.echo(report(found, session.caller))
    ctx.exit(0 if found.answers else 3)
