"""A body that a title leaves without its place given it, where the text has one and always the same: « le comité des fêtes de Lavène »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.shelf import compiled
from generator.types import Brief

BODY = compiled(
    r"\b(?:comité|conseil|tribunal|hôpital|lycée|collège|musée|club|mairie|maire|port|festival|gare|usine|piscine|école|préfecture|commune|village|ville|gendarmerie|brigade|amicale|office|syndicat|casino|théâtre|stade|régie|clinique|association)(?: (?:des? |d['’]|du |municipal|correctionnel|administratif)[a-zà-ÿ]*)?(?![\w'’-])"
)
OF = r" (?P<of>(?:de |d['’]|du |des )(?:la |l['’])?[A-ZÀ-Þ][\w'’-]+)"
FOLLOWED = compiled(r" (?:de |d['’]|du |des |[a-zà-ÿ]+(?:al|el|if|ain|ien|ais)e?s?\b)|['’-]")


def located(text: str, brief: Brief) -> Iterator[str]:
    """Yield a title with the place of the one body that it names without."""
    for found in BODY.finditer(text):
        if FOLLOWED.match(text[found.end() :]):
            continue
        if where := _place_of(found.group(), brief):
            yield f"{text[: found.end()]} {where}{text[found.end() :]}"
            return


@lru_cache(maxsize=64)
def _place_of(body: str, brief: Brief) -> str:
    """Return the place that the text gives a body, "" where it gives none or two."""
    named = re.compile(rf"\b{re.escape(body)}{OF}")
    places = {found["of"] for fact in brief.facts for found in named.finditer(fact.text)}
    return next(iter(places)) if len(places) == 1 else ""
