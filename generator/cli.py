"""The command `seogen`: the only module that prints, reads the environment and chooses writers."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.errors import SeogenError, SiteError

if TYPE_CHECKING:
    from collections.abc import Callable

    from chains.session import Session
    from generator.types import Article, Settings, Site

VERSION = "0.1.0"
FORMAT_NAMES = ("html", "md", "json")  # kept beside FORMATS by a test: --help imports no format


class _Group(click.Group):
    """A group whose commands turn a SeogenError into a message and its exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SeogenError as error:
            click.echo(f"seogen : {error.message}", err=True)
            if error.hint:
                click.echo(f"  → {error.hint}", err=True)
            ctx.exit(error.exit_code)
        except (click.ClickException, click.Abort, click.exceptions.Exit, KeyboardInterrupt):
            raise
        except Exception as error:
            # A fault of our own: the user gets a sentence, whoever mends it the trace.
            if os.environ.get("SEOGEN_DEBUG"):
                raise
            click.echo(f"seogen : erreur interne ({type(error).__name__} : {error})", err=True)
            click.echo("  → rien n'a été écrit ; SEOGEN_DEBUG=1 montre la trace à joindre au signalement", err=True)
            ctx.exit(3)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="seogen")
def main() -> None:
    """Turn a pasted source into a French article in which every sentence can be traced."""


def _templates(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--templates",
        "roots",
        multiple=True,
        envvar="SEOGEN_TEMPLATES",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Folder of your own sites; may be given several times.",
    )(command)


@main.command()
@click.argument("source")
@click.option("-s", "--site", default="actu", show_default=True, help="Site folder to write for.")
@click.option("-o", "--output", default="articles", show_default=True, help="Folder; - prints.")
@click.option("-f", "--format", "formats", default="html,md,json", show_default=True)
@click.option("-m", "--model", envvar="SEOGEN_MODEL", help="provider:name, or a bare name.")
@click.option("--base-url", envvar="SEOGEN_BASE_URL", help="OpenAI-compatible server.")
@click.option("--gguf", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Model file, run here.")
@click.option(
    "--price", type=(float, float, float), default=(0, 0, 0), help="Euros per million tokens: read, cached, written."
)
@click.option("--max-cost", type=click.FloatRange(0), default=0.0, help="Euros an article may cost.")
@click.option("--no-cache", is_flag=True, help="Ask the model again for slots it has written before.")
@click.option("--trace", is_flag=True, help="Let LangSmith trace the calls (off otherwise).")
@click.option("--keyphrase", default="", help="Words a reader would search for.")
@click.option("--min-words", type=click.IntRange(0), default=0)
@click.option("--max-words", type=click.IntRange(0), default=0)
@click.option("--title", default="", help="H1 of the article, as it is.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Publication day.")
@click.option("--source-url", default="", help="Address the source is linked to.")
@click.option("--url", default="", help="Canonical address of the article.")
@click.option("--image", default="", help="Image file or address.")
@click.option("--image-alt", default="")
@click.option("--image-credit", default="")
@click.option("--keep", multiple=True, type=click.IntRange(1), help="Line cleaning must keep.")
@click.option("--strict", is_flag=True, help="Exit 1 on warnings too.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@_templates
@click.pass_context
def build(ctx: click.Context, /, source: str, **options: Any) -> None:
    """Build one article from SOURCE (a text, Markdown or HTML file; - reads standard input)."""
    from generator import pipeline, sites, sources
    from generator.cli_report import summary

    formats = _formats(options["formats"], options["output"])
    site = sites.find(options["site"], options["roots"])
    text = sources.read(source)
    with _session(options, site) as session:
        article = pipeline.build(text, site, _settings(options), session)
    places = _write(article, formats, options["output"])
    if not options["quiet"] and options["output"] != "-":
        click.echo(summary(article, places))
    failed = article.report.errors or (options["strict"] and article.report.warnings)
    ctx.exit(1 if failed else 0)


def _formats(text: str, output: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in FORMAT_NAMES]
    if unknown or not names:
        raise click.BadParameter(
            f"{', '.join(unknown) or 'none given'}: choose among {', '.join(FORMAT_NAMES)}",
            param_hint="-f",
        )
    if output == "-" and len(names) != 1:
        raise click.UsageError("-o - prints one format: add -f html, -f md or -f json")
    return names


def _settings(options: dict[str, Any]) -> Settings:
    from generator.types import Settings

    least, most = options["min_words"], options["max_words"]
    if most and least > most:
        raise click.UsageError("--min-words is above --max-words")
    return Settings(
        keyphrase=options["keyphrase"].strip(),
        min_words=least,
        max_words=most,
        title=options["title"].strip(),
        day=options["day"].date() if options["day"] else None,
        source_url=options["source_url"],
        url=options["url"],
        image=options["image"],
        image_alt=options["image_alt"],
        image_credit=options["image_credit"],
        keep=tuple(options["keep"]),
    )


def _session(options: dict[str, Any], site: Site) -> AbstractContextManager[Session | None]:
    """Return the model's side of a build as a context, of None when no model was asked for."""
    name, base_url = options["model"] or site.model, options["base_url"] or site.base_url
    if not name and not options["gguf"]:
        return nullcontext()
    if options["max_cost"] and not any(options["price"]):
        raise click.UsageError("--max-cost needs --price: seogen knows no price")
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
        progress=None if options["quiet"] or not sys.stderr.isatty() else _progress,
    )


def _progress(key: str, what: str) -> None:
    """Show on a terminal what happens to a slot, on one line that is written over and at last cleared."""
    click.echo(f"\r\033[K  {key} : {what}\r" if key else "\r\033[K", nl=False, err=True)


def _write(article: Article, formats: list[str], output: str) -> list[Path]:
    """Write or print the formats; return the files written."""
    from generator.formats import FORMATS
    from generator.storage import save

    rendered = {name: FORMATS[name](article) for name in formats}
    if output == "-":
        click.echo(rendered[formats[0]], nl=False)
        return []
    return save(article, rendered, Path(output))


@main.command()
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="Machine-readable, documented contract.")
@click.option("--keep", multiple=True, type=click.IntRange(1))
@click.option("-s", "--site", default="actu", show_default=True)
@_templates
def facts(source: str, as_json: bool, keep: tuple[int, ...], site: str, roots: tuple[Path, ...]) -> None:
    """Show what is read in SOURCE: cleaning, request, facts, entities, figures, dates, quotes."""
    from generator import pipeline, sites, sources
    from generator.formats.facts import as_table, facts_json
    from generator.types import Settings

    brief, budget = pipeline.read(sources.read(source), sites.find(site, roots), Settings(keep=keep))
    click.echo(facts_json(brief, budget) if as_json else as_table(brief, budget), nl=not as_json)


@main.command("sites")
@click.argument("name", required=False)
@_templates
@click.pass_context
def list_sites(ctx: click.Context, name: str | None, roots: tuple[Path, ...]) -> None:
    """List the sites there are, or show what site NAME asks and what is wrong with it."""
    from generator import sites
    from generator.cli_report import site_card, site_line

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


@main.group()
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


if __name__ == "__main__":
    sys.exit(main())
