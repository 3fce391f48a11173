"""« Les fouilles vont reprendre en mai » read as « reprendront en mai »: the near future told in the simple one, of what is still to come."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.guards import plain
from generator.frames.notation import Verb
from generator.frames.verbs import group
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

ANOTHER = compiled(r"(?:,| et| ou| puis) (?:ne pas |se |s['’]|l['’]|la |le |les |y |en )?[a-zà-ÿ]+(?:er|ir|re|oir)\b")
# what is surely to come: a story in the present of stories « va accélérer » too
DUE = compiled(
    r"\b(?:prochaine?s?|bientôt|demain|d['’]ici|dès|à partir|à compter|à venir|désormais|cet (?:été|automne|hiver)|ce printemps|"
    r"au printemps|à l['’](?:été|automne)|en hiver|à la rentrée|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|"
    r"juillet|août|septembre|octobre|novembre|décembre|l['’]an prochain)\b",
    2,
)
YEAR = compiled(r"\b(?:19|20)\d\d\b")


def settled(clause: Clause) -> Clause | None:
    """Return the clause with « aller » + infinitive as a future, or None when it has none."""
    verb, subject = clause.verb, clause.subject
    if verb.lemma != "aller" or (verb.mood, verb.tense) != ("ind", "pres") or subject is None or not plain(verb):
        return None
    inner = next((p for p in clause.phrases if p.role == "infinitive" and not p.prep and p.clause), None)
    if inner is None or inner.clause is None or inner.clause.verb.mood != "inf" or not plain(inner.clause.verb):
        return None
    if DUE.search(clause.text) is None or YEAR.search(clause.text):
        return None  # « L'essor du groupe en 2014 va accélérer la crise »
    if ANOTHER.search(inner.text):
        return None  # « va régulariser mille ouvriers et durcir les règles »: the second verb would stay an infinitive
    return _with(clause, inner, inner.clause, subject)


def _with(clause: Clause, phrase: Phrase, inner: Clause, subject: Phrase) -> Clause | None:
    reflexive, passive = inner.verb.voice == "reflexive", inner.verb.voice == "passive"
    like = replace(clause.verb, mood="ind", tense="fut", voice="active")
    words = Verb(inner.verb.lemma, ("se",) if reflexive else (), frozenset({"passif"} if passive else ()))
    gender = inner.verb.gender if passive else subject.gender
    text = group(words, like, subject.person, clause.verb.number, gender)
    if text is None or inner.verb.tense not in ("", "pres"):
        return None
    verb = replace(like, text=text, lemma=inner.verb.lemma, voice=inner.verb.voice, gender=gender, end=inner.verb.end)
    others = tuple(p for p in clause.phrases if p is not phrase and not clause.verb.end <= p.start < inner.verb.end)
    if len(others) != len(clause.phrases) - 1:
        return None
    phrases = tuple(sorted((*others, *inner.phrases), key=lambda p: p.start))
    return replace(clause, verb=verb, phrases=phrases)
