"""`seogen rewrite`: one slot of a built article written again, the rest left word for word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.commands import options as shared


@click.command()
@click.argument("article", type=click.Path(exists=True, path_type=Path))
@click.argument("slot", default="")
@shared.model
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@shared.templates
@click.pass_context
def rewrite(ctx: click.Context, /, article: Path, slot: str, **options: Any) -> None:
    """Write one SLOT of ARTICLE again (article.json, or its folder); without SLOT, list them.

    The other slots keep every word, and the article its address. The files that stand beside article.json are made
    anew; one that was changed by hand is kept under another name.
    """
    from dataclasses import replace

    from generator import sites
    from generator.archive import published
    from generator.commands.report import slots_card, summary
    from generator.compare import loaded
    from generator.formats import file_of, json, known, rendered
    from generator.pipeline import rewrite as again

    place = article / "article.json" if article.is_dir() else article
    whole = loaded(place)
    if not slot:
        click.echo(slots_card(whole))
        return
    site = sites.find(whole["site"], options["roots"])
    source = json.source(whole)
    past = published(site, options["roots"], [place.parent.parent], source.text)
    settings = replace(json.settings(whole), slug=whole["slug"])
    with shared.session(options, site) as session:
        made = again(
            source, site, settings, json.outline(whole), json.drafts(whole), slot, session,
            json.recalls(whole), json.sisters(whole), past,
        )  # fmt: skip
    formats = [name for name in known(site) if (place.parent / file_of(site, name)).exists()]
    places = shared.saved(made, rendered(made, formats), place.parent.parent, place.parent)
    if not options["quiet"]:
        click.echo(summary(made, places))
    ctx.exit(1 if made.report.errors else 0)
