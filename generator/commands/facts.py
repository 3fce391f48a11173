"""`seogen facts`: what is read in a source, for people or for programs."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands import options as shared


@click.command()
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="Machine-readable, documented contract.")
@click.option("--keep", multiple=True, type=click.IntRange(1))
@click.option("-s", "--site", default="actu", show_default=True)
@shared.templates
def facts(source: str, as_json: bool, keep: tuple[int, ...], site: str, roots: tuple[Path, ...]) -> None:
    """Show what is read in SOURCE: cleaning, request, facts, entities, figures, dates, quotes."""
    from generator import pipeline, sites, sources
    from generator.formats.facts import as_table, facts_json
    from generator.types import Settings

    brief, budget = pipeline.read(sources.read(source), sites.find(site, roots), Settings(keep=keep))
    click.echo(facts_json(brief, budget) if as_json else as_table(brief, budget), nl=not as_json)
