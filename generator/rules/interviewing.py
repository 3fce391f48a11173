"""What heads an interview: a short strong sentence of who answers, with the name; whom it is with."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.said_shortly import short_words
from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.french.grammar import definite
from generator.french.lexicon import role as role_noun
from generator.shelf import compiled
from generator.types import Brief

WITH = compiled(r"\b(?:[Ee]ntretien|[Ii]nterview|[Rr]encontre) avec (?P<who>[^:«»]+)$")


def said_in(brief: Brief) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield « Ana Roy : “Le devoir est mort” », the words nearest to what the source's title is about first."""
    who = _speaker(brief)
    title = brief.cleaned.title.strip()
    if title.startswith("«") and title.endswith("»") and title.count("«") == 1:
        yield f"{who} : {title}", (TITLE,)
    about = set(stems(title))
    said = [
        (quote, words) for quote in brief.quotes if quote.whole and quote.speaker for words in short_words(quote.text)
    ]
    said.sort(key=lambda one: -len(about & set(stems(one[1]))))
    yield from ((f"{who} : « {words} »", (quote.fact,)) for quote, words in said)


def met(brief: Brief) -> Iterator[str]:
    """Yield whom an interview is with: as the source's title calls them, then with what they are, then by name."""
    who = _speaker(brief)
    found = WITH.search(plain(brief.cleaned.title))
    if found and who in found["who"]:
        yield found["who"]
    for entity in brief.entities:
        for role in entity.roles if entity.name == who else ():
            known = role_noun(role.text.split()[0].lower())
            if known and len(role.text.split()) == 1:
                yield f"{definite(role.text.lower(), known[1] if known[1] in ('m', 'f') else entity.gender or 'm')} {who}"
    yield who


def _speaker(brief: Brief) -> str:
    return next(quote.speaker for quote in brief.quotes if quote.speaker)
