"""An infinitive told in the subjunctive of its subject: « On s'attend à ce que A SUBJ »."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.infinitives import joined
from generator.frames.notation import Verb
from generator.frames.verbs import group
from generator.french.syntax import Phrase


def subjunctive(subject: Phrase | None, asked: Phrase | None) -> str | None:
    """Return the infinitive of the source in the subjunctive of the subject: « se creuse en 2019 »."""
    clause = asked.clause if asked else None
    if subject is None or asked is None or clause is None or clause.verb.start != asked.start:
        return None
    if clause.verb.clitics not in ((), ("se",), ("s'",), ("s’",)):
        return None
    verb = clause.verb
    features = frozenset({"passif"}) if verb.voice == "passive" else frozenset()
    named = Verb(verb.lemma, ("se",) if verb.voice == "reflexive" else (), features)
    wished = replace(verb, mood="sub", tense="pres")
    told = group(named, wished, subject.person, subject.number, subject.gender)
    rest = asked.text[verb.end - asked.start :]
    if joined(rest):
        return None
    return told + rest if told and asked.text.startswith(verb.text) and verb.tense in ("", "pres") else None
