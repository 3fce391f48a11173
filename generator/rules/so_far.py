"""« À ce jour » before what nobody has done: « À ce jour, aucune demande n'a été déposée »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.rules.desk import bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Sentence

# What may still be done: filed, found, published; a move of a match that is over may not.
UNDONE = compiled(
    r"(?P<none>Aucune? [^,;:«»]{2,60}?) n['’](?P<has>a|ont) (?:encore )?(?P<done>(?:été )?(?:déposé|signalé|recensé|fixé|annoncé|publié|communiqué|"
    r"confirmé|trouvé|découvert|ouvert|arrêté|interpellé|revendiqué|mené|engagé|conclu|signé|identifié|retrouvé|constaté|pris)(?:e?s?)\b[^;:«»]*)$"
)
# What nobody has sent them yet: « L'agence n'a reçu aucune demande ».
UNRECEIVED = compiled(
    r"(?P<none>(?:L[ae] |L['’]|Les )[^,;:«»]{2,60}?) n['’](?P<has>a|ont) (?:encore )?(?P<done>reçu aucune? [^,;:«»]*)$"
)
TIMED = compiled(
    r"\b(?:depuis|avant|pendant|durant|lors|jusqu|hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|en \d{4}|le \d)", 2
)
LONGEST = 24  # words


def so_far(told: Sequence[Sentence], before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, the first opened by « À ce jour » where it tells of what has not been done; once a section."""
    first = told[0]
    found = UNDONE.match(first.text) or UNRECEIVED.match(first.text)
    if found is None or TIMED.search(first.text) or len(first.text.split()) > LONGEST:
        return list(told)
    none = f"{found['none'][:1].lower()}{found['none'][1:]}"
    words = {"phrase": f"{none} n'{found['has']} {found['done']}"}
    text = next(phrases.say(assignment.site, "liaisons.jusqu_ici", words, assignment.seed), first.text)
    opening = text.partition(",")[0]
    if any(s.text.startswith(opening) for s in before) or bare(text) in refused(assignment):
        return list(told)
    return [replace(first, text=text), *told[1:]]
