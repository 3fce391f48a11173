"""`seogen diff`: what two articles have in common, and whether it is too much."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands import options as shared
from generator.errors import SiteError


@click.command()
@click.argument("first", type=click.Path(path_type=Path))
@click.argument("second", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
@shared.templates
@click.pass_context
def diff(ctx: click.Context, first: Path, second: Path, as_json: bool, roots: tuple[Path, ...]) -> None:
    """Compare two articles (article.json, or the folder of one): facts and words in common.

    Exits 1 when more words are shared than the sites allow (site.toml, limits.shared) and neither gives search engines
    the address of the other.
    """
    import json
    from dataclasses import asdict

    from generator import compare
    from generator.commands.report import likeness_card

    told = compare.read(first), compare.read(second)
    found = compare.likeness(*told)
    settled = compare.settled(*told)
    limit = min(_limit(each.site, roots) for each in told)
    click.echo(
        json.dumps({**asdict(found), "limit": limit}, ensure_ascii=False, indent=1)
        if as_json
        else likeness_card(told, found, limit, settled)
    )
    ctx.exit(1 if found.shared > limit and not settled else 0)


def _limit(name: str, roots: tuple[Path, ...]) -> float:
    """Return the part of its words that a site's article may share; that of all sites when the site is gone."""
    from generator import sites

    try:
        site = sites.find(name, roots)
    except SiteError:
        site = sites.find("actu", roots)
    return float(site.limits["shared"])
