"""What something named is, where the source says it right after the name: « Qu'est-ce que le lidar ? » — « Une technique qui… »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.quoted import blotted
from generator.shelf import compiled
from generator.types import Brief, Fact

BODIES = ("organisation", "product", "event", "work")
# « le lidar, une technique qui… »; « au groupe Lazarus, un collectif soutenu par… ».
SET_BESIDE = compiled(r"(?P<before>[^,;:«»()§]+), (?P<what>une? [^,;:«»()§]{8,130})(?P<end>[,.]|$)(?P<after> \w+)?")
NAMED_THING = compiled(r"\b(?P<article>[Ll][ea] |[Ll]['’]|d[ue] (?:la |l['’])?|au |à la |à l['’])(?P<noun>[\w-]{4,})$")
DEFINES = compiled(r"\bune? [\w-]+(?: [\w-]+){0,3} (?:qui|permettant|consistant|destinée?|capable|utilisée?|conçue?)\b")
SERIES = compiled(r"\b(?:et|ou) (?:une?|des|deux|trois|quatre|les?|la|son|sa|ses)\b|\b(?:ou|et) l['’]")
DEED = compiled(r"\bqui (?:a|avait|aura) \w+")  # what a firm did last is not what it is
GOES_ON = frozenset({"un", "une", "des", "deux", "trois", "quatre", "cinq"})
HANGS = compiled(
    r"\b(?:leurs?|son|sa|ses|ce|cet|cette|ces|lui|elles?|ils?|eux|autre|même|tel|telle|fois|an|année|mois|semaine|jour|partie|première?)\b",
    2,
)
FIRST = compiled(
    r"une? (?:fois|an|année|mois|semaine|jour|heure|homme|femme|enfant|partie|peu|premi|second|deuxi|troisi|plus|autre|dizaine|vingtaine|centaine|trentaine|quinzaine|millier|million)"
)
ARTICLES = {"du ": "le ", "au ": "le ", "de la ": "la ", "à la ": "la "}


def definitions(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a name, or a noun that a clause defines, with the group that says what it is."""
    if fact.sayer or fact.modality not in ("asserted", "intended") or ", un" not in fact.text:
        return
    text = blotted(fact.text)
    for found in SET_BESIDE.finditer(text):
        what = fact.text[found.start("what") : found.end("what")]
        series = SERIES.search(what) or (found["after"] or "").strip().lower() in GOES_ON
        if series or HANGS.search(what) or FIRST.match(what) or DEED.search(what):
            continue
        name = _name(found["before"], fact, brief) or (_noun(found["before"]) if DEFINES.match(what) else "")
        if name:
            yield "quoi", {"chose": name, "ce_que_cest": what}


def _name(before: str, fact: Fact, brief: Brief) -> str:
    """Return the name of a body or thing that ends a text, with its article; "" if none does."""
    known = (e for e in brief.entities if e.kind in BODIES and not e.plural and fact.id in e.facts)
    entity = max((e for e in known if before.endswith(e.name)), key=lambda e: len(e.name), default=None)
    if entity is None or re.search(r"\b(?:et|ou) (?:l[ea] |l['’])?$", before.removesuffix(entity.name)):
        return ""
    article = {"le": "le ", "la": "la ", "l'": "l'"}.get(entity.article, "")
    return f"{article}{entity.name}"


def _noun(before: str) -> str:
    """Return the definite noun that ends a text: « le lidar » of « grâce au lidar »."""
    found = NAMED_THING.search(before)
    if found is None or found["noun"][:1].isupper():
        return ""
    article = found["article"].lower().replace("’", "'")
    article = ARTICLES.get(article, article.removeprefix("de ").removeprefix("à "))
    return f"{article}{found['noun']}"
