"""The words that a question and its answer are put together from: who, the verb with its complements, when."""

from __future__ import annotations

from generator.french.lexicon import role
from generator.french.syntax import Phrase
from generator.french.words import listed
from generator.rules.clausal import Pieces, brief_source
from generator.types import Brief


def worded(part: Pieces, core: str, told: str, inverted: str = "") -> dict[str, str]:
    """Return the words of a question and its answer: who, the verb with its complements, the clause that answers."""
    who = part.subject if part.named else part.pronoun
    return {
        "sujet": part.subject,
        "demande": joined(inverted or part.inverted, core),
        "reponse": joined(who, part.clause.verb.text, told) + brief_source(part.clause),
        "entier": joined(part.subject, part.clause.verb.text, told) + part.source,
    }


def times_of(part: Pieces) -> list[str]:
    """Return when, by the first time the clause names."""
    return [small(p.text) for p in part.clause.phrases if p.role == "time"][:1]


def is_somebody(phrase: Phrase, brief: Brief, *sorts: str) -> bool:
    """Return whether a phrase is of a person or a body, by name, by office or by one of these lists, and of no event."""
    named = any(e.name in phrase.text for e in brief.entities if e.kind in ("person", "organisation"))
    head = phrase.lemma or phrase.head.lower()
    return named or role(head) is not None or any(head in listed(sort) for sort in sorts)


def small(text: str) -> str:
    return text[:1].lower() + text[1:]


def joined(*texts: str) -> str:
    return " ".join(" ".join(texts).split())


def closed(text: str, stop: str) -> str:
    """Return a text with its capital and its stop."""
    text = " ".join(text.split()).rstrip(" .?,").replace(" ,", ",")
    return f"{text[:1].upper()}{text[1:]}{' ?' if stop == '?' else stop}"
