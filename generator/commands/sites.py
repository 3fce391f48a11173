"""`seogen sites`: what sites there are, what one asks for, what is wrong with it; a new one."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands import options as shared
from generator.errors import SiteError

if TYPE_CHECKING:
    from generator.types import Site


class _SiteOrCommand(click.Group):
    """A group in which the name of a site stands for « show that site »."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands:
            if args[1:2] and not args[1].startswith("-"):
                near = get_close_matches(args[0], self.commands, 1)
                meant = f" Did you mean '{near[0]}'?" if near else f" Choose among {', '.join(self.commands)}."
                raise click.UsageError(f"No such command '{args[0]}'.{meant}", ctx)
            return show.name, show, args
        return super().resolve_command(ctx, args)


@click.group("sites", cls=_SiteOrCommand, invoke_without_command=True, subcommand_metavar="[SITE | COMMAND]")
@shared.templates
@click.pass_context
def sites_group(ctx: click.Context, roots: tuple[Path, ...]) -> None:
    """List the sites there are; with a site's name, show what it asks and what is wrong with it."""
    ctx.obj = roots
    if ctx.invoked_subcommand is not None:
        return
    from generator import sites
    from generator.commands.report import site_line

    for name in sites.names(roots):
        try:
            click.echo(site_line(sites.find(name, roots)))
        except SiteError as error:
            click.echo(f"{name:<16} ✗ {error.message.splitlines()[0]}")


@sites_group.command(hidden=True)
@click.argument("name")
@shared.templates
@click.pass_context
def show(ctx: click.Context, name: str, roots: tuple[Path, ...]) -> None:
    """Show what site NAME asks and what is wrong with it."""
    from generator.commands.report import site_card

    site, problems = _checked(ctx, name, roots)
    click.echo(site_card(site, problems))
    ctx.exit(1 if problems else 0)


@sites_group.command()
@click.argument("name")
@shared.templates
@click.pass_context
def check(ctx: click.Context, name: str, roots: tuple[Path, ...]) -> None:
    """Say what is wrong with site NAME, one line a fault; exit 1 when there is any."""
    try:
        site, problems = _checked(ctx, name, roots)
    except SiteError as error:
        if name not in _known(ctx, roots):
            raise
        click.echo("\n".join(filter(None, (error.message, error.hint))))
        ctx.exit(1)
    for problem in problems or (f"{site.folders[0]} : rien à redire.",):
        click.echo(problem)
    ctx.exit(1 if problems else 0)


@sites_group.command()
@click.argument("name")
@click.option(
    "--in", "folder", type=click.Path(file_okay=False, path_type=Path), default="sites", show_default=True,
    help="Folder of your own sites.",
)  # fmt: skip
def new(name: str, folder: Path) -> None:
    """Write a commented starter folder for a new site, which builds at once."""
    from generator import sites
    from generator.commands.report import site_made

    home = sites.create(name, folder)
    click.echo(site_made(sites.find(name, (folder,)), home))


def _known(ctx: click.Context, roots: tuple[Path, ...]) -> tuple[str, ...]:
    from generator import sites

    return sites.names((*roots, *ctx.obj))


def _checked(ctx: click.Context, name: str, roots: tuple[Path, ...]) -> tuple[Site, tuple[str, ...]]:
    """Return a site and its faults; `--templates` may stand before the name or after it, and counts once."""
    from generator import sites
    from generator.commands.trying import tried
    from generator.proof import proofread

    site = sites.find(name, tuple(dict.fromkeys((*roots, *ctx.obj))))
    return site, proofread(site) or tried(site)
