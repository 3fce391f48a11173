"""Plain spaces, straight apostrophes and French quotation marks: the same words, set one way for all parts."""

from __future__ import annotations

import re

from generator.cleaning.traced import Traced
from generator.shelf import compiled

PATTERNS = (
    (compiled(r"\u00ad"), ""),  # where a word might have been broken
    (compiled(r"[ \t\u00a0\u202f\u2009]{2,}"), " "),
    (compiled(r"[ \t\u00a0\u202f]+(?=[.,](?:\s|$))"), ""),
    (compiled(r"(?<=\()[ \u00a0\u202f]+|[ \u00a0\u202f]+(?=\))"), ""),
    (compiled(r"(?<=\b[LlDdQqNnSsCcJjMmTt][’'])[ \u00a0]+(?=[\w«])"), ""),
    (
        compiled(r"\b(\d{1,3}|[IVX]{1,6}) (er|re|e|ème|nde?)(?=[ ,.;:)])"),
        r"\1\2",
    ),  # what a page had raised: « le XIX e »
    # what a page of links has set apart: « Italo - Suisse »
    (
        compiled(
            r"\b((?:[Aa]méricano|[Aa]nglo|[Aa]rabo|[Aa]rgentino|[Bb]elgo|[Ee]uro|[Ff]ranco|[Gg]ermano|[Gg]réco|[Hh]ispano|[Ii]ndo"
            r"|[Ii]rako|[Ii]rano|[Ii]sraélo|[Ii]talo|[Ll]ibano|[Ll]uso|[Mm]aroco|[Nn]ippo|[Rr]usso|[Ss]erbo|[Ss]ino|[Ss]oviéto"
            r"|[Ss]yro|[Tt]urco|[Uu]kraino)) ?[-–] ?(?=[A-Za-zÀ-ÿ]{4})"
        ),
        r"\1-",
    ),
    (compiled(r"(?<=\d), (?=\d{1,2} (?:%|pour cent))"), ","),
    (compiled(r"[\t\u00a0\u202f\u2009]"), " "),
    (compiled(r"[ʼ´‘’`](?=\w)|(?<=\w)[ʼ´‘’]"), "'"),
    (compiled(r'(?<![\w"])"(?=[^\s"])([^"«»\n]{1,900}?)(?<=\S)"(?![\w"])'), r"« \1 »"),
    (compiled(r"[“„]\s*([^“”«»\n]+?)\s*[”“]"), r"« \1 »"),
    # two opening marks, one closing: « "Elle a été une lumière. »
    (compiled(r"(?<=«)( ?)[\"“](?=[^\s\"“”«»][^\"“”«»\n]*»)"), r"\1"),
    # one mark of each sort around words: « Il a été une lumière."
    (compiled(r"(?<=« )([^«»\"“”\n]{3,900}?[\w.!?…])[\"”](?=[ ,.;]|$)"), r"\1 »"),
    (compiled(r"(?<![\w\"«»“”])[\"“](?=[^\s\"“”«»])([^\"“”«»\n]{3,900}?) ?»"), r"« \1 »"),
    # the marks of a British page: 'Il reviendra', a dit sa sœur
    (
        compiled(
            r"(?:(?<=[ (:])|^)'(?=[A-Za-zÀ-ÿ])((?:[^'’«»\"“”\n]|(?<=[\w])['’](?=[\w«])){4,900}?[\w.,!?…])['’](?=[ ,.;:!?)]|$)"
        ),
        r"« \1 »",
    ),
    (compiled(r"<<\s*([^<>\n]+?)\s*>>"), r"« \1 »"),
    (compiled(r"«(?=[^\s«»])"), "« "),
    (compiled(r"(?<=[^\s«»])»"), " »"),
    (compiled(r"\.{3,}"), "…"),
    (
        compiled(
            r"(?<=[a-zà-ÿ]{2})(?<!\betc)\.( ?[»”])(?=,\s|\s(?:pour|en|à|et|mais|concernant|alors|tandis|dans|sur|lors|avec|par|selon)\s)"
        ),
        r"\1",
    ),  # « Nous partons. », dit-il; « que « le compte est bon. » pour le quai »
    (compiled(r",( ?[»”])(?=\s[a-zà-ÿA-ZÀ-Þ])"), r"\1,"),  # « Nous partons, » dit-il
)
# A point inside the quotation and one behind: « Nous partons. ».
TWICE = compiled(r"(?P<before>: ?)?(?P<said>« [^«»]*[^«».])\.(?P<end> ?»)\.(?=\s|$)")
MARK = compiled(r"« ?| ?»")


def spaced(traced: Traced) -> Traced:
    """Return the text with plain spaces, straight apostrophes and French quotation marks; a quotation in another gets “ ”."""
    for pattern, into in PATTERNS:
        traced = traced.sub(pattern, lambda match, into=into: match.expand(into))  # type: ignore[misc]
    return _unnested(traced.sub(TWICE, _once))


def _once(match: re.Match[str]) -> str:
    """Return a quotation with one point: its own where a colon announces it, else that of the sentence it ends."""
    point = (".", "") if match["before"] else ("", ".")
    return f"{match['before'] or ''}{match['said']}{point[0]}{match['end']}{point[1]}"


def _unnested(traced: Traced) -> Traced:
    """Return the text with the marks of inner quotations changed, when every mark has its match."""
    depth, inner = 0, set()
    for match in MARK.finditer(traced.text):
        opens = "«" in match.group()
        depth += opens
        if depth > 1:
            inner.add(match.start())
        depth -= not opens
        if depth < 0:
            return traced
    if depth or not inner:
        return traced
    return traced.sub(MARK, lambda m: ("“" if "«" in m.group() else "”") if m.start() in inner else None)
