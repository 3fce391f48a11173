"""`seogen preview`: a site in the browser, made again at every change."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands import options as shared

PORT = 8420


@click.command()
@click.argument("source", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("-s", "--site", default="actu", show_default=True, help="Site folder to look at.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes any free one.")
@click.option("--open", "opened", is_flag=True, help="Open it in the browser.")
@shared.archive
@shared.templates
def preview(
    source: Path | None, site: str, port: int, opened: bool, archive: tuple[Path, ...], roots: tuple[Path, ...]
) -> None:
    """Show a site in the browser, on this machine only, and show it again whenever a file of it changes.

    SOURCE is the text to build from; without it, a sample is used. Ctrl-C ends it.
    """
    from generator.commands.report import preview_open
    from generator.preview import serve
    from generator.preview.look import Wanted

    def ready(address: str) -> None:
        click.echo(preview_open(address, site))
        if opened:
            click.launch(address)

    serve(Wanted(site, source, roots, archive or (Path(shared.OUTPUT),)), port, ready)
