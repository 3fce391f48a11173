"""Gates on what a sentence leans on: « celles » keeps its noun in its own sentence, a concession comes after what it concedes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.copying import muted
from generator.french.resting import stands_for
from generator.french.sentences import split
from generator.shelf import compiled

# « Roy, ajoutant que le pont ferme, a déclaré : « C'est la fin » »
ADDED = compiled(r"^[^«»]*,[^«»]*\b\w+ant qu(?:e |['’])[^«»]*,[^«»]*: «")
# « Roy, qui s'attend toutefois à deux baisses, a déclaré : « C'est la dernière » »: nothing has been said yet.
EARLY = compiled(r"\bqui\b[^«»]*\b(?:toutefois|néanmoins|cependant|pourtant)\b[^«»]*,[^«»]*: «")

# « Elle devait Denver mardi », « Le pont pourra. »: a modal verb that nothing follows
MODAL = compiled(
    r"\b(?:doit|doivent|devait|devaient|devra|devront|devrait|devraient|peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|"
    r"(?:a|ont) (?:dû|pu)|va|vont)(?: (?:aussi|également|donc|encore|ainsi|bientôt|toutefois))*"
    r"(?: [A-ZÀ-Þ][\w-]+| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?=[.!?]))"
)

OWNED = compiled(r"(?:(?:Selon|D['’]après|Pour) )?(?:[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?) [a-zà-ÿ]")


def orphaned(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« BP a porté à 10 milliards celles consacrées au pétrole », parted from « ses dépenses »."""
    for sentence in split(muted(text))[1:]:
        if stands_for(sentence.text):
            yield "« celui », « celle » sans son nom"


def conceded(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """A concession, or what is said besides, told beside who speaks, before the words that it goes on from."""
    if source.startswith("«") and (EARLY.search(text) or ADDED.search(text)):
        yield "suite avant les paroles dont elle part"


def owned_first(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Son avocate a réagi : « Mon client nie » », told after a prosecutor, would be the prosecutor's."""
    if source.startswith("«") and OWNED.match(text):
        yield "possessif placé en tête, avant les paroles qui disent de qui"


def stranded(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Elle devait Denver mardi »: what a modal verb asks for went away."""
    for found in MODAL.finditer(muted(text)):
        if found[0] not in source:
            yield f"verbe sans son infinitif : {found[0]}"
