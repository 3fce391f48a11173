"""Who founded, bought or runs something named, where a participle beside its name says so: « Veltane, fondée en 2019 par Ana Roy »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.references import mentions, with_article
from generator.french.typography import strip_typography
from generator.rules.bodies import CALLED
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

DONE = r"(?P<done>fond|cofond|cré|rachet|détenu|dirig|présid|lanc|conçu|développ|exploit|contrôl)(?P<end>ée?|e?)"
BESIDE = compiled(
    rf"(?P<before>[^,;:«»()]{{2,60}}), (?:qui (?:a été|est|était) |elle-même |aujourd['’]hui )?{DONE}(?P<when> en (?:\w+ )?(?:19|20)\d\d)? par (?P<by>(?:[^,;:«»()]|(?<=\d),(?=\d))+?)(?=,(?!\d)|\.$|$)"
)
FRONT = compiled(
    r"(?P<Done>Fond|Cofond|Cré|Rachet|Lanc)(?P<end>ée?)(?P<when> en (?:\w+ )?(?:19|20)\d\d)? par (?P<by>[^;:«»()]+?), (?P<who>[A-ZÀ-Þ][\w'’-]*)(?= (?:a|est|ne|n['’]|compte|emploie|vend|\w+e|\w+it)\b)"
)
VERBS = {
    "fond": "fondé",
    "cofond": "cofondé",
    "cré": "créé",
    "rachet": "racheté",
    "lanc": "lancé",
    "conçu": "conçu",
    "développ": "développé",
}
STATES = {"détenu": "détient", "dirig": "dirige", "présid": "préside", "exploit": "exploite", "contrôl": "contrôle"}
HANGS = compiled(r"\b(?:son|sa|ses|leurs?|lui|elle|ce|cet|cette|ces|même|celui|celle)\b")
OF = compiled(r"\b(?:de|du|des|et|chez|par)\b|[dl]['’]")  # « le rachat de Veltane »: no body, a deed
BODIES = ("organisation", "product", "work", "event")
BY = compiled(r"(?:les? |la |l['’]|une? |deux |trois |[A-ZÀ-Þ]|d['’]anciens)")


def founding(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what a participle tells of somebody's deed to a body: who founded it, and when; who owns it."""
    text = strip_typography(fact.text)
    if fact.modality not in ("asserted", "intended", "conditional"):
        return
    for found in BESIDE.finditer(text) if " par " in text else ():
        who = _body(found["before"].strip(), fact, brief)
        if who:
            yield from _asked(found, found["done"], who)
    if (front := FRONT.match(text)) and any(front["who"] in e.names for e in brief.entities if e.kind in BODIES):
        yield from _asked(front, front["Done"].lower(), front["who"])


def _asked(found: re.Match[str], stem: str, who: str) -> Iterator[tuple[str, dict[str, str]]]:
    by, when = found["by"].strip(), found["when"] or ""
    if HANGS.search(by) or BY.match(by) is None:
        return
    ending = f"{stem}{found['end']}"
    if stem in STATES:
        yield "qui_detient", {"verbe": STATES[stem], "chose": who, "entier": f"{who} est {ending} par {by}"}
    elif stem in VERBS:
        yield "qui_a_fonde", {"verbe": VERBS[stem], "chose": who, "entier": f"{who} a été {ending}{when} par {by}"}


def _body(before: str, fact: Fact, brief: Brief) -> str:
    """Return the body that a text ends on, by its name: « la société » is the one that the title is about."""
    known = [e for e in brief.entities if e.kind in BODIES and not e.plural]
    exact = [e for e in known if any(before == name or before.endswith(f" {name}") for name in e.names)]
    if exact and not OF.search(before.removesuffix(exact[0].name)):
        return _called(exact[0])
    headed = [e for e in known if e.kind == "organisation" and mentions(e, brief.cleaned.title)]
    called = CALLED.match(f"{before} x")
    alone = called is not None and called.group().strip() == before
    return _called(headed[0]) if alone and len(headed) == 1 else ""


def _called(entity: Entity) -> str:
    return with_article(entity, entity.name)
