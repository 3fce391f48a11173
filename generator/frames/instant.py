"""Whether a past fact may be told in the present, as a brief does: something happened at once, and nothing tells a time behind it."""

from __future__ import annotations

from generator.frames.lists import listed, pattern
from generator.french.syntax import Clause, Parse, Token

PAST = frozenset({"perf", "past"})


def is_instant(parse: Parse) -> bool:
    """Return whether every past main verb of a sentence tells an event of one moment.

    « A menacé » becomes « menace »; « a dirigé » would become a claim that it still holds, a passive a state,
    « n'a jamais vu » another meaning, and what leans on a past tense would lose it.
    """
    told = [clause for clause in parse.clauses if clause.main and clause.verb.tense in PAST]
    if not told or not parse.complete or pattern("lasting").search(parse.text):
        return False
    return all(map(_is_momentary, told)) and not any(map(_leans, parse.tokens))


def _is_momentary(clause: Clause) -> bool:
    verb = clause.verb
    plain = verb.mood == "ind" and verb.voice != "passive" and not verb.negation and not verb.adverbs
    made = verb.lemma == "faire" and any(
        p.role == "object" and p.lemma in listed("instant_objects") for p in clause.phrases
    )
    # « Une quarantaine d'entre eux ont signé »: the verb agrees with the meaning, and would not any more.
    agreed = clause.subject is not None and clause.subject.number == verb.number
    return plain and agreed and (made or verb.lemma in listed("instants"))


def _leans(token: Token) -> bool:
    """Return whether a word is an imperfect, a pluperfect or a conditional: they lean on a past."""
    return token.mood == "con" or (token.mood == "ind" and token.tense == "impf")
