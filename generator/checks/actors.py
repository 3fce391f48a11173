"""Who acts and who speaks in a sentence stands in the facts it cites: no word is lent to somebody else of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.evidence import plain
from generator.checks.matter import Ground, stems, weigh
from generator.french.clauses import parse
from generator.types import Brief, Entity, Sentence

SAYER = re.compile(
    r"\b(?:selon|d'après|à en croire|aux yeux d(?:e|u)|de l'avis d(?:e|u)|assur\w+|affirm\w+|déclar\w+|indiqu\w+|expliqu\w+|précis\w+|estim\w+)"
    r" (?:(?:le|la|les|un|une|son|sa|ses|leur|leurs|ce|cette) |l')([^\W\d_]{3,})"
)


def strangers(sentence: Sentence, said: str, ground: Ground, brief: Brief) -> Iterator[str]:
    """Yield the persons, subjects and sayers of a plain text that the source knows and the cited facts do not."""
    found = [*_people(sentence, said, ground, brief), *_nouns(said, ground)]
    yield from dict.fromkeys(found)


def _people(sentence: Sentence, said: str, ground: Ground, brief: Brief) -> Iterator[str]:
    subjects = " ".join(c.subject.text for c in parse(said).clauses if c.subject)
    for entity in brief.entities:
        place = said if entity.kind == "person" else subjects
        if _names(entity, place) and not _known(entity, sentence, ground, brief):
            yield entity.name


def _known(entity: Entity, sentence: Sentence, ground: Ground, brief: Brief) -> bool:
    """Return whether the facts name somebody, by a name, a role or what the source lets stand for him."""
    if set(entity.facts) & set(sentence.facts) or _names(entity, f"{ground.evidence} {plain(brief.keyphrase)}"):
        return True
    return any(plain(role.text).lower() in ground.evidence.lower() for role in entity.roles)


def _names(entity: Entity, text: str) -> bool:
    forms = {entity.name, *entity.aliases}
    if entity.kind == "person":
        forms.add(entity.name.split()[-1])
    return any(re.search(rf"(?<!\w){re.escape(plain(form))}(?!\w)", text) for form in forms)


def _nouns(said: str, ground: Ground) -> Iterator[str]:
    """Yield the common nouns that act or speak, that no cited fact holds though the source does."""
    heads = [
        c.subject.head for c in parse(said).clauses if c.subject and c.subject.kind == "np" and not c.subject.proper
    ]
    sayers = [match.group(1) for match in SAYER.finditer(said.lower())]
    far = stems(ground.elsewhere)
    for head in (*heads, *sayers):
        lemma = head.lower()
        if stems(lemma) & far and weigh(((head, lemma, "NOUN"),), ground)[0][1]:
            yield head
