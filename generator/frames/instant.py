"""Whether a past fact may be told in the present, as a brief does: something happened at once, and nothing tells a time behind it."""

from __future__ import annotations

from generator.frames.lists import listed, pattern
from generator.french.syntax import Clause, Parse, Token
from generator.shelf import compiled

QUOTED = compiled(r"«[^«»]*»|“[^“”]*”")
PAST = frozenset({"perf", "past"})


def is_instant(parse: Parse) -> bool:
    """Return whether every past main verb of a sentence tells an event of one moment.

    « A menacé » becomes « menace »; « a dirigé » would become a claim that it still holds, a passive a state,
    « n'a jamais vu » another meaning, and what leans on a past tense would lose it.
    """
    told = [clause for clause in parse.clauses if clause.main and clause.verb.tense in PAST]
    if not told or not parse.complete or pattern("lasting").search(parse.text):
        return False
    return all(map(_is_momentary, told)) and not any(map(_leans, _own(parse)))


def _own(parse: Parse) -> list[Token]:
    """Return the words outside quotations: what somebody said keeps its tenses."""
    quoted = [found.span() for found in QUOTED.finditer(parse.text)]
    return [t for t in parse.tokens if not any(start <= t.start < end for start, end in quoted)]


def _is_momentary(clause: Clause) -> bool:
    verb = clause.verb
    plain = verb.mood == "ind" and verb.voice != "passive" and not verb.negation and not verb.adverbs
    made = verb.lemma == "faire" and any(
        p.role == "object" and p.lemma in listed("instant_objects") for p in clause.phrases
    )
    # « Une quarantaine d'entre eux ont signé »: the verb agrees with the meaning, and would not any more.
    agreed = clause.subject is not None and clause.subject.number == verb.number
    # « Progresse de 11 %, alors que son bénéfice a reculé »: what is set against it would stay in the past.
    apart = any(p.role == "concession" and p.clause and p.clause.verb.tense in PAST for p in clause.phrases)
    return plain and agreed and not apart and (made or verb.lemma in listed("instants"))


def _leans(token: Token) -> bool:
    """Return whether a word is an imperfect, a pluperfect or a conditional: they lean on a past."""
    return token.mood == "con" or (token.mood == "ind" and token.tense == "impf")
