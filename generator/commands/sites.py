"""`seogen sites`: what sites there are, what one asks for, what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands import options as shared
from generator.errors import SiteError


@click.command("sites")
@click.argument("name", required=False)
@shared.templates
@click.pass_context
def list_sites(ctx: click.Context, name: str | None, roots: tuple[Path, ...]) -> None:
    """List the sites there are, or show what site NAME asks and what is wrong with it."""
    from generator import sites
    from generator.commands.report import site_card, site_line

    if name is None:
        for each in sites.names(roots):
            try:
                click.echo(site_line(sites.find(each, roots)))
            except SiteError as error:
                click.echo(f"{each:<16} ✗ {error.message.splitlines()[0]}")
        return
    site = sites.find(name, roots)
    problems = sites.problems(site)
    click.echo(site_card(site, problems))
    ctx.exit(1 if problems else 0)
