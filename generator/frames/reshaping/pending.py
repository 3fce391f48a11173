"""What is not done or known yet told « pour l'instant »: « La préfecture n'a pas encore répondu » is « Pour l'instant, la préfecture n'a pas répondu »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.reading import first_clause
from generator.frames.reshaping.shifts import BETWEEN, Shift
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.shelf import compiled

NOT_YET = compiled(r" (?:pas encore|encore pas)(?= )")
UNKNOWN = compiled(r" encore(?= (?:si|où|quand|comment|pourquoi|quel\w*|ce qu[ei'’]|combien)\b)")
TIMED = compiled(
    r"\b(?:depuis|hier|alors|toujours|désormais|jusqu|il y a|en \d{4}|le \d|et|mais|\w+di(?: dernier)?)\b|[«»;:]", 2
)
PRESENT = frozenset({"pres", "perf"})  # what « pour l'instant » is said of
LONGEST = 24  # words
NOW = "Pour l'instant"


def pended(text: str) -> Iterator[Shift]:
    """Yield a sentence on what nobody has done or knows yet with « pour l'instant » in front, where its subject opens it."""
    if " encore" not in text or TIMED.search(text) or len(text.split()) > LONGEST:
        return
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or subject.start or not clause.main or clause.link:
        return
    verb = clause.verb
    if verb.tense not in PRESENT or verb.mood != "ind" or not BETWEEN.fullmatch(text[subject.end : verb.start]):
        return
    found = NOT_YET.search(text, subject.end) if verb.negation else None
    told = f"{text[: found.start()]} pas{text[found.end() :]}" if found is not None and found.start() < verb.end else ""
    doubt = UNKNOWN.match(text, verb.end) if verb.lemma == "ignorer" and not verb.negation else None
    told = f"{text[: doubt.start()]}{text[doubt.end() :]}" if doubt is not None else told
    if told:
        head = lowered(subject, subject.text)
        yield Shift(f"{capital(NOW)}, {head}{told[len(subject.text) :]}", "instant en tête")
