"""An announcement told by what is announced: « A a fait une annonce le 19 avril. Le patron de B a menacé… » in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts.reading import only_clause
from generator.frames.references import find
from generator.french.syntax import Clause, Phrase
from generator.french.words import listed
from generator.types import Brief, Entity, Sentence

MAKING = frozenset({"faire", "prononcer"})
WHERE = frozenset({"time", "place", "other", "manner", "indirect"})  # all an empty announcement tells besides


def at_once(told: Sequence[Sentence], brief: Brief) -> list[Sentence]:
    """Return the sentences, an opening one that only says that somebody speaks merged with the next, which says what.

    The day of the announcement is that of the threat, the promise or the charge that it makes.
    """
    merged = _merged(told[0], told[1], brief) if len(told) > 1 else None
    return [merged, *told[2:]] if merged else list(told)


def _merged(first: Sentence, second: Sentence, brief: Brief) -> Sentence | None:
    empty, said = (only_clause(s.text) if "«" not in s.text else None for s in (first, second))
    if empty is None or said is None or not _is_empty(empty) or said.verb.lemma not in listed("announcing"):
        return None
    who = find(empty.subject, brief) if empty.subject else None
    if who is None or said.subject is None or empty.verb.tense != said.verb.tense:
        return None
    called = _called(said.subject, who)
    if called is None or second.text[said.subject.end : said.verb.start] != " ":
        return None
    name = f"{who.name}, {called}," if called else who.name
    when = next((p.text for p in empty.phrases if p.role == "time"), "")
    front = f"{when[:1].upper()}{when[1:]}, " if when else ""
    text = f"{front}{name} {second.text[said.verb.start :]}"
    return Sentence(text, tuple(dict.fromkeys((*first.facts, *second.facts))), first.paragraph)


def _is_empty(clause: Clause) -> bool:
    """Return whether a clause says that somebody announces something, and nothing of it."""
    made = [p for p in clause.phrases if p.role == "object"]
    rest = [p for p in clause.phrases if p.role not in WHERE]
    return clause.verb.lemma in MAKING and rest == made and [p.lemma for p in made][:1] in (
        [noun] for noun in listed("announcements")
    )  # fmt: skip


def _called(subject: Phrase, who: Entity) -> str | None:
    """Return the role under which a subject names somebody again, "" for the name or a pronoun; None for somebody else."""
    text = subject.text
    if text in who.names or (subject.kind == "pron" and text.lower() in ("il", "elle")):
        return ""
    role = text.partition(" ")[2] if not text.lower().startswith("l'") else text[2:]
    return role if any(role == r.text for r in who.roles) else None
