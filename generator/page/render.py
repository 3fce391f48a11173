"""A page's template rendered; what goes wrong in it is said with file and line."""

from __future__ import annotations

from dataclasses import fields

from generator.page.context import PageContext
from generator.shelf import compiled
from generator.sites import environment
from generator.sites.telling import told

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
    with told(jinja, name=template):
        text = jinja.get_template(template).render(names)
    return BLANK_LINES.sub("", text) if marked else text
