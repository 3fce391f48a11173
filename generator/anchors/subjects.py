"""What a paragraph is of, by the subject of its first sentence: « L'explication américaine », « Les divisions à droite »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.chunks import human
from generator.anchors.quoted_lines import listing
from generator.anchors.words import POINTING, group
from generator.facts.groups import empty_heads
from generator.facts.reading import first_clause
from generator.french.leaning import points_back
from generator.french.sentences import content_words
from generator.french.tagger import finite, tag
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Brief, Fact

LEAST, AMID, MOST = 2, 4, 8  # words; of the subject of a sentence amid its paragraph
OPENS = compiled(r"(?:[Ll][ea] |[Ll]es |[Ll]['’])(?=[a-zà-ÿ])")  # « La Corée du Sud » acts
DATED = compiled(
    r"(?<![-\w])\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b"
)
WORD = compiled(r"[\w-]+")


def subject_matter(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield the definite subject of a sentence, above all of one that opens a paragraph, where it names a matter and no actor."""
    before = brief.before(fact)
    if fact.text.startswith(("«", "Pour ", "Selon ", "D'après ")):
        return
    least = LEAST if before is None or before.paragraph != fact.paragraph else AMID
    clause = first_clause(fact.text)
    text = group(clause.subject) if clause is not None and clause.main else ""
    if not text or clause is None or clause.subject is None or text != clause.subject.text.strip(" .,"):
        return
    fits = least <= len(text.split()) <= MOST and OPENS.match(text) and len(content_words(text)) > 1
    noun = clause.subject.lemma.lower()
    loose = POINTING.search(text) or points_back(text) or finite(text) or DATED.search(text) or "," in text
    if (
        fits
        and not loose
        and not _is_actor(noun, text, brief)
        and {noun, noun.removesuffix("s")}.isdisjoint(empty_heads() | listing("creux"))
    ):
        said = {word.lower() for word in WORD.findall(text)}
        opens = WORD.findall(OPENS.sub("", text))[0].lower()
        if said.isdisjoint(listing("charges") | listing("compare")) and opens not in listing("creux"):
            yield text


def _is_actor(noun: str, text: str, brief: Brief) -> bool:
    """Return whether a subject is somebody or a body, which does and is no matter."""
    named = any(
        e.kind in ("person", "organisation") and text.endswith(e.name) and " de " not in text for e in brief.entities
    )
    first = next((t.low for t in tag(text) if t.pos == "NOUN"), noun)
    return named or human(noun) or human(first) or noun in listed("bodies") | listed("voices")
