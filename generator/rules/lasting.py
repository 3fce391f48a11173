"""How long something takes or lasts: « Combien de temps la circulation a-t-elle été coupée ? » — « Pendant près de deux heures. »"""

from __future__ import annotations

from collections.abc import Iterator

from generator.rules.clausal import SAID, Pieces, brief_source
from generator.rules.pieced import joined, small
from generator.shelf import compiled
from generator.types import Brief

SPAN = compiled(
    r"(?:pendant|durant) (?:encore )?(?:plus d['’e] ?|près d['’e] ?|moins d['’e] ?|environ |quelque |au moins |une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |douze |quinze |vingt |\d)"
    r"[\w\s'’-]*\b(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?)\b(?: et demie?)?$"
)
LONGEST = 8  # words of what lasts


def lasting(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield how long what a clause tells went on or will."""
    verb = part.clause.verb
    if verb.negation or verb.clitics or verb.adverbs or verb.tense not in ("perf", "fut", "pres"):
        return
    if any(p.role in SAID for p in part.clause.phrases):
        return
    spans = [p for p in part.clause.phrases if p.role == "time" and SPAN.match(p.text.lower())]
    core = " ".join(p.text for p in part.core if p not in spans)
    if len(spans) == 1 and len(core.split()) <= LONGEST and "," not in core:
        span = f"{small(spans[0].text)}{brief_source(part.clause)}"
        whole = joined(part.subject, verb.text, core, span)
        yield (
            "duree",
            {"sujet": part.subject, "demande": f"{part.inverted} {core}".strip(), "temps": span, "entier": whole},
        )
