"""Sentences that tell nothing by themselves: a label the source left in its text, the words it opens on before the news."""

from __future__ import annotations

from generator.french.leaning import leans
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Assignment, Fact

LABEL = 3  # words of « Conseil municipal. », « Autres délibérations. »
SIGNED = compiled(r"[–—] ")  # « — Comité Nobel. »: of words that stood above
# what kind of text follows, and of what: « Synthèse de l'interview de Paul Roy »
GENRE = compiled(
    r"(?:[Ss]ynthèse|[Cc]ompte rendu|[Rr]ésumé|[Tt]ranscription|[Rr]etranscription|[Ee]xtraits?|[Tt]raduction) (?:de |d['’]|du |des )|[Mm]ots?[- ]clés?\b"
)
OTHERS = compiled(r"Autres ")
HOOK = 16  # words of an opening that names nothing
TELLS = compiled(r"\d|[«»:?!]")
OPENS = compiled(r"(?:C['’]est|C['’]était|Il y a|Ce (?:sont|n['’]est)|On |Tout |Rien |Voici )")
NAME = compiled(r"(?<!^)(?<![.«] )\b[A-ZÀ-Þ]\w+")


def is_label(fact: Fact) -> bool:
    """Return whether a fact opens the source, or announces others, in a few words without a verb or a figure."""
    if SIGNED.match(fact.text) and not finite(fact.text):
        return True
    if GENRE.match(fact.text) and not finite(fact.text):
        return True
    opens = fact.rank == 1 or OTHERS.match(fact.text) is not None
    return opens and len(fact.text.split()) <= LABEL and not TELLS.search(fact.text) and not finite(fact.text)


def is_hook(fact: Fact, assignment: Assignment) -> bool:
    """Return whether a fact is how the source opens before its news, « C'est un point qui aurait pu passer en dix minutes »: no name, no figure."""
    first = fact.id == assignment.brief.facts[0].id and fact.id not in assignment.outline.lead
    if not first or len(fact.text.split()) > HOOK or not OPENS.match(fact.text):
        return False
    if TELLS.search(fact.text) or NAME.search(fact.text):
        return False
    after = assignment.brief.facts[1:2]  # « Il aura finalement occupé le conseil »: what it opens on goes with it
    return not (after and leans(after[0].text))
