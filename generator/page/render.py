"""A page's template rendered; what goes wrong in it is said with file and line."""

from __future__ import annotations

from dataclasses import fields

from jinja2 import TemplateError, TemplateSyntaxError

from generator.errors import SeogenError, SiteError, SlotError
from generator.page.context import PageContext
from generator.shelf import compiled
from generator.sites import environment
from generator.sites.sandbox import place
from generator.sites.syntax import fault

PAGE = "article.html.j2"
MARKUP = compiled(r"\.(?:html?|xml|svg|rss|atom|xhtml)\.j2$")
BLANK_LINES = compiled(r"\n[ \t]*(?=\n)")


def render(context: PageContext, template: str = PAGE) -> str:
    """Return the page, or what another template of the site makes of it; SiteError with file and line when it is wrong.

    What is no markup (« .md », « .txt ») is neither escaped nor freed of its blank lines.
    """
    marked = bool(MARKUP.search(template))
    jinja = environment(context.site) if marked else environment(context.site).overlay(autoescape=False)
    names = {field.name: getattr(context, field.name) for field in fields(context)}
    try:
        text = jinja.get_template(template).render(names)
    except SlotError as error:
        raise SlotError(f"{place(error)} : {error.message}", error.hint) from None
    except SeogenError:
        raise
    except TemplateSyntaxError as error:
        told = fault(error.message or "", environment(context.site))
        raise SiteError(f"{error.filename or error.name}, ligne {error.lineno} : {told}") from None
    except (TemplateError, TypeError, ValueError, AttributeError) as error:
        raise SiteError(f"{place(error)} : {error}") from error
    return BLANK_LINES.sub("", text) if marked else text
