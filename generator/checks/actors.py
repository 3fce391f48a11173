"""Who acts and who speaks in a sentence stands in the facts it cites: no word is lent to somebody else of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.evidence import plain
from generator.checks.matter import Ground, table, tagged, weigh
from generator.french.clauses import parse
from generator.french.lexicon import role
from generator.types import Brief, Entity, Sentence


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
    """Yield the nouns of persons and institutions that no cited fact holds."""
    for text, lemma, pos in tagged(said):
        if pos == "NOUN" and _acts(lemma) and weigh(((text, lemma, pos),), ground)[0][1]:
            yield text


def _acts(lemma: str) -> bool:
    """Return whether a noun names somebody who acts or speaks: an office, a trade, an institution."""
    return lemma.lower() in table().actors or role(lemma.lower()) is not None
