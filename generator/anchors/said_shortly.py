"""Somebody's words in short whole sentences that can head a section: cut, one may say the reverse."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.leaning import answers, dangles, points_back
from generator.french.sentences import content_words, split
from generator.french.tagger import tag
from generator.shelf import compiled

SHORTEST_QUOTE, LONGEST_QUOTE = 4, 13  # words of somebody's that head a section
QUOTED_WORDS = 3  # of them that say something: « Je crois que c'était moi » tells nothing
MOST_SENTENCES = 3  # of a quotation, in which a short one is looked for
UNFINISHED = compiled(
    r"(?:En revanche|Par contre|Au contraire|D['’]ailleurs|En effet|Du coup|Si|Quand|Lorsqu|Alors|Bien qu|Parce qu|Donc|Mais|Et|Ni|Ce qui|Ce que|C['’]est)(?!\w)|.*\b(?:les|des|aux|ces|l['’]une?) (?:deux|trois|autres?|premi\w+|secon\w+)\b(?! (?:ans|jours|mois|semaines|fois|heures)\b)",
    2,
)
BEFORE_VERB = frozenset({"le", "la", "les", "l'", "l’", "lui", "leur", "en", "y"})  # whom, what: told before

INITIALS = compiled(
    r"^(?:(?:PDG|DG|PDT|CEO|Prof\.?|Pre?\.?|Dre?\.?) |[A-Z]{2,6} [A-Z][\w-]+ (?=[A-Z][\w'’-]+ [A-Z]))(?=\w)"
)  # what somebody is, taken for a name


def short_words(quote: str) -> Iterator[str]:
    """Yield the sentences of a quotation that head a section as they are: cut, one may say the reverse."""
    for sentence in split(quote)[:MOST_SENTENCES]:
        said = sentence.text.rstrip(" .…!")
        fits = SHORTEST_QUOTE <= len(said.split()) <= LONGEST_QUOTE and len(content_words(said)) >= QUOTED_WORDS
        if fits and not (
            points_back(said) or dangles(said) or answers(said) or UNFINISHED.match(said) or stands_in(said)
        ):
            yield said


def stands_in(said: str) -> bool:
    """Return whether a pronoun of somebody's words stands for what they do not name: « Est-ce que je la donnerais à ma mère ? »"""
    tokens = tag(said)
    first = next((t.start for t in tokens if t.pos == "PRON" and t.low in BEFORE_VERB), len(said))
    return first < len(said) and not any(t.pos in ("NOUN", "PROPN") for t in tokens if t.start < first)
