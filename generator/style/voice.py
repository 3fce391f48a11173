"""To whom a text speaks and in which tense it tells, where that can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.french.clauses import parse
from generator.french.syntax import Clause
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.shelf import compiled
from generator.style.departures import Departure, departure, messages, table
from generator.style.piece import Piece, sentences, unquoted
from generator.types import Site

PRESENT = "présent"
PERSONAL = ("PRON", "DET")
PAST = ("perf", "past", "impf", "plup")


def check(text: str, site: Site) -> Iterator[Departure]:
    """Yield the words by which a sentence speaks in another voice than the site's, quotations left out."""
    voice = str(site.voice.get("person", ""))
    for person in table("voix")["excludes"].get(voice, ()):
        for found in addresses(text, person):
            yield departure("personne", "person", person, text, found=found, voice=messages()["voices"][voice])


@lru_cache(maxsize=8192)
def addresses(text: str, person: str) -> tuple[str, ...]:
    """Return the words of a sentence that speak as, or to, a person (« vous »), quotations left out."""
    plain = unquoted(strip_typography(text))
    sought = table("voix")["words"][person]
    if not compiled(rf"(?<!\w)(?:{'|'.join(sought)})", re.IGNORECASE).search(plain):
        return ()
    return tuple(t.text for t in tag(plain) if t.text.lower() in sought and t.pos in PERSONAL)


def check_tense(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield the sentences told in another tense than the site's."""
    wanted = str(site.voice.get("tense", ""))
    for block in piece.prose:
        for sentence in sentences(block):
            for clause in told(sentence):
                if clause.verb.tense == "past" and wanted not in ("passé simple", "libre"):
                    yield departure(
                        "temps",
                        "past_simple",
                        "passé simple",
                        sentence,
                        block.line,
                        found=clause.verb.text,
                        tense=wanted,
                    )
                elif wanted == PRESENT and clause.verb.tense in PAST:
                    yield departure("temps", "past", "passé", sentence, block.line, found=clause.verb.text)


@lru_cache(maxsize=4096)
def told(sentence: str) -> tuple[Clause, ...]:
    """Return the main clauses of a sentence that state something, outside quotations."""
    plain = strip_typography(sentence)
    blank = unquoted(plain)
    clauses = (c for c in parse(plain).clauses if c.main and c.verb.mood == "ind")
    return tuple(c for c in clauses if blank[c.verb.start : c.verb.end].strip())
