"""To what somebody puts something down, calls or urges: « À quoi la directrice attribue-t-elle le recul ? »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.groups import stems
from generator.facts.news import headline
from generator.rules.clausal import SAID, Pieces, brief_source
from generator.rules.pieced import is_somebody
from generator.shelf import compiled
from generator.types import Brief

PUTTING = frozenset({"attribuer", "imputer"})
URGING = frozenset({"appeler", "inviter", "exhorter", "encourager", "inciter", "obliger", "contraindre", "autoriser"})
HANGS = compiled(r"\b(?:ce|cet|cette|ces|celui|celle|ceux|cela|lui|eux|elles?|ils?|leurs?|son|sa|ses|y|en)\b")
LONGEST = 24  # words
LEAST_THING = 2  # words: « le retard » alone is nobody's


def attributing(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the cause that somebody gives for something, or what somebody asks of others."""
    verb = part.clause.verb
    if (
        verb.negation
        or verb.clitics
        or verb.adverbs
        or verb.voice != "active"
        or any(p.role in SAID for p in part.core)
    ):
        return
    thing = next((p for p in part.core if p.role == "object"), None)
    to = next((p for p in part.core if p.prep == "à" and p.role in ("indirect", "other", "infinitive")), None)
    if thing is None or to is None or HANGS.search(thing.text) or "," in thing.text or len(to.text.split()) > LONGEST:
        return
    told = f"{to.text.partition(', ')[0]}{brief_source(part.clause)}"
    words = {
        "sujet": part.subject,
        "demande": f"{part.inverted} {thing.text}",
        "cause": told,
        "entier": f"{part.subject} {verb.text} {thing.text} {told}",
    }
    known = len(thing.text.split()) > LEAST_THING or set(stems(thing.text)) & set(headline(brief).worth)
    if verb.lemma in PUTTING and to.role != "infinitive" and known:
        yield ("a_qui" if is_somebody(to, brief, "parties", "voices", "publics") else "a_quoi"), words
    elif verb.lemma in URGING and to.role == "infinitive":
        yield "a_quoi", words
