"""A headline that nothing else makes short enough, ended before what it adds last: it tells less, but more than that there is something to know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.evidence import TITLE, plain
from generator.rules.halves import stands
from generator.rules.kickers import LAND
from generator.rules.line_wholeness import COLON, OPEN_END, complete, lacking
from generator.rules.severed import ends_inside
from generator.shelf import compiled
from generator.types import Brief

FEWEST = 4  # words
ENDS = compiled(r"\b(?P<verb>\w+(?:er|ir|re))(?:, [^,]{3,25})?$")
JOINT = compiled(
    r",? (?=(?:sur|dans|à|en|pour|avec|par|au|aux|après|avant|lors|chez|depuis|contre|que|et|alors|selon)\b|d['’]une? )"
)
DENIED = compiled(r"\b(?:ne|n['’]|pas|seul\w*|sans|jamais|aucune?)(?!\w)", 2)


def squeezed(heading: str, brief: Brief) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what a page's title and the source's tell, each half alone, ended earlier and earlier where a clause stands."""
    halves = [half.strip() for text in (heading, brief.cleaned.title) for half in plain(text).split(COLON)]
    for half in dict.fromkeys(
        half[:1].upper() + half[1:] for half in halves if half and "«" not in half and not LAND.match(half)
    ):
        for cut in reversed([*JOINT.finditer(half)]):
            text = half[: cut.start()]
            whole = (
                stands(text)
                and complete(text)
                and not (OPEN_END.search(text) or DENIED.search(text) or lacking(text, f"{half}."))
                and not ends_inside(text, half, brief)
            )
            if whole and len(text.split()) >= FEWEST:
                yield text, (TITLE,)


def awaits_object(text: str, brief: Brief) -> bool:
    """Return whether a title ends on a verb, or on its day, before what the source tells behind a comma: « a dû fermer, lundi, la piscine »."""
    found = ENDS.search(plain(text))
    if found is None:
        return False
    goes_on = re.compile(rf"\b{re.escape(found['verb'])}, [^,]{{3,25}}, (?:l[ea]s? |l['’]|une? |des )")
    return any(goes_on.search(fact.text) for fact in brief.facts)
