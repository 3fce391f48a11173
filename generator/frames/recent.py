"""« La mairie vient de fermer le pont mardi » read as « a fermé »: the near past told in the compound one, where its day is said."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.guards import plain
from generator.frames.notation import Verb
from generator.frames.verbs import group
from generator.french.syntax import Clause, Phrase


def finished(clause: Clause) -> Clause | None:
    """Return the clause with « venir de » + infinitive as a compound past, or None when it has none."""
    verb, subject = clause.verb, clause.subject
    if verb.lemma != "venir" or (verb.mood, verb.tense) != ("ind", "pres") or subject is None or not plain(verb):
        return None
    if verb.adverbs or verb.negation or subject.start > verb.start:
        return None
    inner = next((p for p in clause.phrases if p.role == "infinitive" and p.prep == "de" and p.clause), None)
    if inner is None or inner.clause is None or not _told_alone(inner.clause):
        return None
    return _with(clause, inner, inner.clause, subject)


def _told_alone(inner: Clause) -> bool:
    verb = inner.verb
    return verb.mood == "inf" and verb.tense in ("", "pres") and plain(verb) and not verb.negation and not verb.adverbs


def _with(clause: Clause, phrase: Phrase, inner: Clause, subject: Phrase) -> Clause | None:
    voice, gender = inner.verb.voice, inner.verb.gender or subject.gender
    if not any(p.role == "time" for p in (*clause.phrases, *inner.phrases)):
        return None  # « a récemment fermé » is weaker than « vient de fermer »
    like = replace(clause.verb, tense="perf", voice=voice, gender=gender, adverbs=())
    features = frozenset({"passif"} if voice == "passive" else ())
    words = Verb(inner.verb.lemma, ("se",) if voice == "reflexive" else (), features)
    text = group(words, like, subject.person, clause.verb.number, gender)
    others = tuple(p for p in clause.phrases if p is not phrase and not clause.verb.end <= p.start < inner.verb.end)
    if text is None or len(others) != len(clause.phrases) - 1:
        return None
    verb = replace(like, text=text, lemma=inner.verb.lemma, end=inner.verb.end)
    phrases = tuple(sorted((*others, *inner.phrases), key=lambda p: p.start))
    return replace(clause, verb=verb, phrases=phrases)
