"""Words between quotation marks, and who said them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.facts.attribution import verbs_of_saying
from generator.facts.ledger import places
from generator.french.lexicon import lookup
from generator.types import Cleaned, Entity, Fact, Quote

QUOTED = re.compile(r"«\s*([^«»]+?)\s*»")
WHOLE = 5  # words from which, with a capital or a saying verb beside it, a quotation is a sentence
AFTER = re.compile(
    r"^\s*,?\s*(?P<said>(?:a|ont|avait|avaient)(?:-t-(?:il|elle))?\s+\w+|(?:s'|se )?[\w-]+?)(?:-t)?(?:-(?P<pron>il|elle|ils|elles))?\s+(?P<who>[^,.;:«»]*(?:, (?:Me |Mme |M\. )?[A-ZÀ-Þ][^,.;:«»]*)?)"
)
ACCORDING = re.compile(r"^\s*,?\s*(?:selon|d'après)\s+(?P<who>[^,.;:«»]+)", re.I)
BEFORE = re.compile(
    r"(?P<who>[^,.;:«»]+?)\s+(?:n'|ne |lui |leur |l'|s'est |s'|se )?(?P<said>(?:a|ont|avait|avaient)\s+(?:\w+ment )?\w+|\w+)[^«»]*?(?:que|qu'|:)?\s*$"
)
PRONOUN = re.compile(r"^(?:il|elle|ils|elles)\b", re.I)


def quotes(cleaned: Cleaned, facts: Sequence[Fact], named: Sequence[Entity]) -> tuple[Quote, ...]:
    """Return the quotations in order; a speaker that is a pronoun is resolved only when one person fits."""
    found: list[Quote] = []
    previous = ""
    for fact, at in places(cleaned, tuple(facts)):
        for match in QUOTED.finditer(fact.text):
            who, verb = _speaker(fact.text, match)
            who = _named(who, named) or (previous if not who and verb else "")
            previous = who or previous
            span = cleaned.locate(at + match.start(1), at + match.end(1))
            found.append(Quote(match.group(1), who, verb, span, fact.id, _whole(match.group(1), verb)))
    return tuple(found)


def _whole(words: str, verb: str) -> bool:
    return len(words.split()) >= WHOLE and (words[:1].isupper() or bool(verb))


def _speaker(text: str, match: re.Match[str]) -> tuple[str, str]:
    """Return who said it, as written, and the lemma of the verb of saying; ("", verb) for a pronoun."""
    after, before = text[match.end() :], text[: match.start()]
    according = ACCORDING.match(after)
    if according:
        return according["who"].strip(), "selon"
    for found in _sayings(before, after):
        verb = _verb(found["said"])
        if verb:
            who = (found["who"] or "").strip()
            return ("" if PRONOUN.match(who) or not who else who), verb
    return "", ""


def _sayings(before: str, after: str) -> Iterator[re.Match[str]]:
    for found in (AFTER.match(after), BEFORE.search(before)):
        if found:
            yield found


def _verb(said: str) -> str:
    word = re.sub(r"^(?:a|ont|avait|avaient)(?:-t-(?:il|elle))?\s+", "", said).split()[-1]
    word = re.sub(r"^(?:s'|se )", "", word)
    lemmas = (form.lemma for form in lookup(word) if form.pos == "VERB")
    return next((lemma for lemma in lemmas if lemma in verbs_of_saying()), "")


def _named(who: str, named: Sequence[Entity]) -> str:
    """Return the full name of the entity that the words name, else the words when they are short."""
    if not who:
        return ""
    best = [e for e in named if any(re.search(rf"(?<!\w){re.escape(n)}(?!\w)", who) for n in (e.name, *e.aliases))]
    people = [e for e in best if e.kind == "person"]
    if people or best:
        return max(people or best, key=lambda e: who.rfind(e.name.split()[-1])).name
    return who if len(who.split()) <= 8 else ""
