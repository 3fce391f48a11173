"""The words that a question and its answer are put together from: who, the verb with its complements, when."""

from __future__ import annotations

from generator.rules.clausal import Pieces, brief_source


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


def small(text: str) -> str:
    return text[:1].lower() + text[1:]


def joined(*texts: str) -> str:
    return " ".join(" ".join(texts).split())


def closed(text: str, stop: str) -> str:
    """Return a text with its capital and its stop."""
    text = " ".join(text.split()).rstrip(" .?,").replace(" ,", ",")
    return f"{text[:1].upper()}{text[1:]}{' ?' if stop == '?' else stop}"
