"""`seogen build`: one article from one source; reads the environment and chooses writers."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.commands import options as shared
from generator.commands.addresses import Web

if TYPE_CHECKING:
    from generator.archive import Archive
    from generator.types import Article, Settings, Site

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg")


@click.command()
@click.argument("source")
@click.option("-s", "--site", default="actu", show_default=True, help="Site folder to write for.")
@click.option("-o", "--output", default=shared.OUTPUT, show_default=True, help="Folder; - prints.")
@shared.archive
@click.option(
    "-f",
    "--format",
    "formats",
    default="html,md,json",
    show_default=True,
    help="Names, with commas; a site may bring its own.",
)
@shared.model
@click.option("--keyphrase", default="", help="Words a reader would search for.")
@click.option("--min-words", type=click.IntRange(0), default=0, help="Words at least, over what the request asks.")
@click.option("--max-words", type=click.IntRange(0), default=0, help="Words at most, over what the request asks.")
@click.option("--headings", type=click.IntRange(0, 9), default=0, help="H2 over the story, and none other.")
@click.option("--title", default="", help="H1 of the article, as it is.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Publication day.")
@click.option("--source-url", type=Web(), default="", help="Address the source is linked to.")
@click.option("--url", type=Web(), default="", help="Canonical address of the article.")
@click.option("--image", default="", help="Image file or address.")
@click.option("--image-alt", default="", help="What the image shows, for who cannot see it.")
@click.option("--image-credit", default="", help="Whose image it is.")
@click.option("--keep", multiple=True, type=click.IntRange(1), help="Line cleaning must keep.")
@click.option("--strict", is_flag=True, help="Exit 1 on warnings too.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@shared.templates
@click.pass_context
def build(ctx: click.Context, /, source: str, **options: Any) -> None:
    """Build one article from SOURCE (a text, Markdown or HTML file; - reads standard input)."""
    with _uncollected():
        article, places = _built(source, options)
    if not options["quiet"] and options["output"] != "-":
        from generator.commands.report import summary

        click.echo(summary(article, places))
    failed = article.report.errors or (options["strict"] and article.report.warnings)
    ctx.exit(1 if failed else 0)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave cycles alone while one article is made: looking for them takes a tenth of the time and finds next to none.

    What was made is then set aside: otherwise all of it would be looked through at once when the work is done.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _built(source: str, options: dict[str, Any]) -> tuple[Article, list[Path]]:
    """Return the article and the files it was written to."""
    from generator import pipeline, shelf, sites, sources
    from generator.sources.length import is_long

    site = sites.find(options["site"], options["roots"])
    formats = _formats(options["formats"], options["output"], site)
    text = sources.read(source)
    _check_kept(options["keep"], text.text)
    if is_long(text) and not options["quiet"]:
        click.echo(f"seogen : {len(text.text.split())} mots à lire, cela peut durer une minute ou deux", err=True)
    with shared.session(options, site) as session:
        article = pipeline.build(text, site, _settings(options), session, _past(site, options, text.text))
    places = _write(article, formats, options["output"])
    shelf.keep()
    return article, places


def _past(site: Site, options: dict[str, Any], text: str) -> Archive:
    """Return what the site and its sisters have published of what a source names."""
    from generator.archive import published

    folders = options["archive"] or ([Path(options["output"])] if options["output"] != "-" else [])
    past = published(site, options["roots"], folders, text)
    for notice in past.notices if not options["quiet"] else ():
        click.echo(f"seogen : {notice}", err=True)
    return past


def _formats(text: str, output: str, site: Site) -> list[str]:
    from generator.formats import known

    names = list(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    unknown = [name for name in names if name not in known(site)]
    if unknown or not names:
        raise click.BadParameter(
            f"{', '.join(unknown) or 'aucun format'} : choisissez parmi {', '.join(known(site))}",
            param_hint="-f",
        )
    if output == "-" and len(names) != 1:
        raise click.UsageError("« -o - » n'affiche qu'un format : ajoutez -f html, -f md ou -f json")
    return names


def _check_kept(keep: tuple[int, ...], text: str) -> None:
    """Refuse a line to keep that the source does not have: it was surely meant to be another."""
    last = text.count("\n") + 1
    beyond = [str(number) for number in keep if number > last]
    if beyond:
        raise click.BadParameter(f"{', '.join(beyond)} : la source finit à la ligne {last}", param_hint="--keep")


def _is_picture(file: Path) -> bool:
    return file.suffix.lower() in PICTURES and file.is_file()


def _settings(options: dict[str, Any]) -> Settings:
    from generator.types import Settings

    least, most = options["min_words"], options["max_words"]
    if most and least > most:
        raise click.UsageError("--min-words dépasse --max-words")
    image = options["image"]
    if image and "://" not in image and not _is_picture(Path(image)):
        raise click.BadParameter(
            f"{image} n'est pas un fichier d'image ({', '.join(PICTURES)}) ni une adresse", param_hint="--image"
        )
    return Settings(
        keyphrase=options["keyphrase"].strip(),
        min_words=least,
        max_words=most,
        headings=options["headings"],
        title=options["title"].strip(),
        day=options["day"].date() if options["day"] else None,
        source_url=options["source_url"],
        url=options["url"],
        image=image,
        image_alt=options["image_alt"],
        image_credit=options["image_credit"],
        keep=tuple(options["keep"]),
    )


def _write(article: Article, formats: list[str], output: str) -> list[Path]:
    """Write or print the formats; return the files written."""
    from generator.formats import rendered

    texts = rendered(article, formats)
    if output == "-":
        click.echo(next(iter(texts.values())), nl=False)
        return []
    return shared.saved(article, texts, Path(output))
