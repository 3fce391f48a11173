"""Detached participles and appositions made sentences of their own: their antecedent is the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.frames.beings import INDEFINITE, World, human
from generator.frames.guards import plain
from generator.frames.layout import Layout
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.notation import Verb
from generator.frames.reading import tokens
from generator.frames.scene import Scene
from generator.frames.verbs import group
from generator.frames.words import glue, lowered
from generator.french.morphology import auxiliary
from generator.french.syntax import Clause, Phrase, Token, VerbGroup
from generator.shelf import compiled

PRONOUN = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}
DEATH = compiled(
    r"\b(?:morte?s?|décéd\w+|succomb\w+|meurt|éteinte?s?|disparue?s?|abattue?s?|tuée?s?|assassiné\w*|exécuté\w*|euthanasié\w*)\b"
)  # who died is no more what he was
AGE = compiled(r"\d+ ans\b")
LONG_SUBJECT = 4  # words of a subject that may be said again in the next sentence
LATTER = {"ce dernier": "il", "cette dernière": "elle", "ces derniers": "ils", "ces dernières": "elles"}
THAT_OF = compiled(r"\b(?:celui|celle|ceux|celles) (?:de|du|des|d['’])")  # the same, of a noun said already
THOSE = compiled(r"\b(?:celui|celle|ceux|celles)\b")  # what they stand for is named in the sentence cut off
ENDING = compiled(r"\b(?:finalement|ensuite|enfin|puis|alors|aussitôt|par la suite)\b")
NAMED_AFTER = r",( (?-i:[A-ZÀ-Þ])[^,]{1,40}),"  # « l'entraîneur d'Armelle, Didier Morvan, »: the same person
LEAST_SAID = 4  # words of a sentence worth cutting off


class Cut(NamedTuple):
    """A clause without its detached part, and the sentence that part has become."""

    rest: Clause
    said: str  # the new sentence, no capital nor stop
    before: bool  # the new sentence stands before the rest
    form: str
    cost: float
    link: str = ""  # opens the rest when it comes second
    then: str = ""  # joins the rest to the new sentence: « …, puis a consulté les riverains »


def without(clause: Clause, phrase: Phrase) -> Clause:
    """Return the clause without one of its phrases."""
    return replace(clause, phrases=tuple(p for p in clause.phrases if p is not phrase))


def fronted(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« Créé en 2008 par X, le festival… », « Après avoir lancé X, l'entreprise… »."""
    inner, subject = phrase.clause, clause.subject
    if inner is None or subject is None or is_listed(subject.text, "impersonal") or inner.verb.negation:
        return
    if phrase.role in ("participle", "attribute") and inner.verb.mood == "par":
        yield from _past_participle(clause, phrase, inner, scene)
    elif phrase.prep == "après" and inner.verb.mood == "inf" and inner.verb.tense in ("perf", "past"):
        yield from _after_having(clause, phrase, inner, scene)


def _past_participle(clause: Clause, phrase: Phrase, inner: Clause, scene: Scene) -> Iterator[Cut]:
    """A date or an agent makes it an event, « désormais » a state; anything else is unsure."""
    past, now = pattern("dated").search(inner.text), pattern("present").search(inner.text)
    if inner.verb.text.lower().endswith("ant") or bool(past) == bool(now):
        return
    verb = _agreed(inner.verb, clause, "perf" if past else "pres", frozenset({"passif"}))
    yield from _cut(clause, phrase, verb, scene.text[inner.verb.end : phrase.end], scene, "participe à part", 0.15)


def _after_having(clause: Clause, phrase: Phrase, inner: Clause, scene: Scene) -> Iterator[Cut]:
    """« Après avoir lancé X, S a V » told as « S a lancé X, puis a V »."""
    if clause.verb.lemma == "être" or clause.verb.voice == "passive":
        return  # a state: « ensuite » would not hold
    quoting = any(p.role == "quote" for p in clause.phrases)
    helper = inner.verb.text.split()[0]
    if quoting or (helper == "avoir" and auxiliary(inner.verb.lemma) == "être"):
        return
    if ENDING.search(clause.text):
        return  # « Ensuite, il a finalement cédé »
    if clause.verb.mood != "ind" or inner.verb.voice != "active" or inner.verb.clitics:
        return
    if clause.verb.tense not in ("perf", "plup"):
        return  # « a gagné, puis joue »
    verb = _agreed(inner.verb, clause, clause.verb.tense, frozenset())
    link = scene.library.tables["moves"]["links"]["puis"][0].lower()
    words = scene.text[inner.verb.end : phrase.end]
    for cut in _cut(clause, phrase, verb, words, scene, "après avoir, puis", 0.2):
        yield cut._replace(then=link)


def _agreed(verb: VerbGroup, clause: Clause, tense: str, features: frozenset[str]) -> str | None:
    """Return a verb in a tense, agreed with the clause's subject."""
    subject = clause.subject
    if subject is None or not subject.gender:
        return None
    adverbs = tuple(adverb.lower() for adverb in verb.adverbs)  # « Largement soutenus par X, … »
    like = replace(clause.verb, mood="ind", tense=tense, negation="", adverbs=adverbs, clitics=(), voice="active")
    clitics = ("se",) if verb.voice == "reflexive" else ()
    return group(Verb(verb.lemma, clitics, features), like, clause.verb.person, clause.verb.number, subject.gender)


def _cut(
    clause: Clause, phrase: Phrase, verb: str | None, words: str, scene: Scene, form: str, cost: float
) -> Iterator[Cut]:
    """Yield the cut whose sentence is subject, verb and words, the rest with the subject called again."""
    subject = clause.subject
    if verb is None or subject is None or pattern("referring").search(words):
        return
    said = glue([lowered(subject, scene.refer(subject).text), verb, words.strip(" ,")])
    rest = again(without(clause, phrase), subject, scene, said)
    inside = any(subject.end <= p.start < clause.verb.start for p in rest.phrases)  # « Il, battu au second tour, … »
    if inside and rest.subject is not None and rest.subject.kind == "pron":
        return
    if rest.subject is not None and sayable_again(rest.subject) and len(said.split()) >= LEAST_SAID:
        yield Cut(rest, said, True, form, cost)


def sayable_again(subject: Phrase) -> bool:
    """Return whether a subject may be said again in the next sentence: a pronoun, or a short group."""
    if subject.kind == "pron":
        return True
    if subject.proper and " " in subject.text:
        return False  # a name in full is not said twice running
    return len(subject.text.split()) <= LONG_SUBJECT and not INDEFINITE.match(subject.text)  # « un élu » is another


def apposed(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« Victor Buso, un astronome amateur, remarque… »: a name and what it is, told in the present."""
    subject, text = clause.subject, phrase.text
    if subject is None or not subject.proper or phrase.role != "apposition" or phrase.proper:
        return
    if clause.verb.tense not in ("pres", "perf", "fut") or clause.verb.mood != "ind" or "(" in text:
        return
    if "«" in clause.text or DEATH.search(clause.text):
        return  # who is quoted is told with the quotation
    first = text.split()[0].lower()
    named = is_listed(phrase.lemma, "roles") or phrase.lemma in scene.known.families["personne"]
    if subject.start or AGE.search(text) or not (named or first in listed("determined")):
        return  # « Ana Roy a 26 ans. Elle fixe le sol »; « Hier soir, Ana Roy, membre du club, a appelé »: the news comes first
    if subject.number == "s" and subject.gender and len(text.split()) <= MOST_APPOSITION:
        for cut in _cut(clause, phrase, "est", text, scene, "apposition à part", 0.25):
            yield cut._replace(rest=replace(cut.rest, subject=pronoun(subject)))  # who is just said to be somebody


MOST_APPOSITION = 14
ANOTHER = compiled(
    r"\b(?:et|ou) (?:(?:en|se|ne) |[sn]['’])?(?!pendant|avant|devant|durant)\w{3,}ant\b"
)  # a second participle


def closing(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Cut]:
    """« …, s'établissant à 7,0 % »: a present participle after the last comma is about the subject."""
    phrase = plan.tail[-1] if plan.tail else None
    subject = clause.subject
    if phrase is None or subject is None or phrase.role != "participle" or phrase.clause is None or len(plan.tail) > 1:
        return
    inner = phrase.clause
    active = clause.verb.voice != "passive" and clause.verb.mood == "ind"
    if not active or not inner.verb.text.lower().endswith("ant") or inner.subject is not None or not plain(inner.verb):
        return
    if inner.verb.lemma in ("être", "avoir") or is_listed(inner.verb.text, "prepositional_participles"):
        return
    if is_listed(inner.verb.lemma, "thinking_verbs"):
        return  # « s'est arrêté, pensant à une panne »: that is why
    if any(p.role in ("infinitive", "purpose") and p.clause is not None for p in clause.phrases):
        return  # « pour trouver un accord, comportant des garanties »; « semblait avoir fini, descendant jusqu'à la mer »: whose deed it is, and when, is unsure
    if is_listed(inner.verb.text, "consequences"):
        return  # « a demandé l'évacuation, entraînant un retard »: the demand did, not who made it
    verb = _agreed(inner.verb, clause, clause.verb.tense, frozenset())
    before = scene.text[clause.start : phrase.start]
    named = again(clause, subject, scene, before).subject
    if verb is None or named is None or not sayable_again(named):
        return
    words = scene.text[inner.verb.end : phrase.end].strip(" ,")
    if words.startswith("ainsi ") or THOSE.search(words) or ANOTHER.search(words):
        return  # « a privé ainsi »: the adverb would belong inside the verb group; « infligeant un revers et jetant le doute »
    said = glue([lowered(named, named.text), verb, words])
    if len(said.split()) >= LEAST_SAID:
        yield Cut(without(clause, phrase), said, False, "participe à part", 0.25)


def moved(phrase: Phrase, at: int) -> Phrase:
    """Return a phrase as if it stood at another place, without the capital of its own."""
    return replace(phrase, text=lowered(phrase, phrase.text), start=at, end=at)


def again(clause: Clause, subject: Phrase, scene: Scene, before: str) -> Clause:
    """Return the clause whose subject was just named: a pronoun when no other noun can be meant, else the same."""
    if subject.text.lower() in LATTER:
        return replace(clause, subject=replace(subject, text=LATTER[subject.text.lower()], kind="pron"))
    if subject.kind == "pron" or not subject.gender or subject.number != clause.verb.number:
        return clause  # « un grand nombre de soldats lancent »: neither « il » nor « ils » is sure
    if not only_candidate(subject, before, scene.known):
        return clause
    return replace(clause, subject=pronoun(subject))


def pronoun(subject: Phrase) -> Phrase:
    """Return the pronoun of a subject whose gender and number are known."""
    word = PRONOUN[(subject.gender, subject.number)]
    return replace(subject, text=word, kind="pron", proper=False, head=word)


def only_candidate(subject: Phrase, text: str, known: World) -> bool:
    """Return whether no other noun of the text can be meant by the subject's pronoun: its gender and number, and,
    for people and bodies, another of their kind."""
    named = re.search(re.escape(subject.text) + NAMED_AFTER, text, re.I) if subject.number == "s" else None
    own = {token.text.lower() for token in tokens(subject.text + (named.group(1) if named else ""))}
    alive = human(subject, known)
    for token in tokens(text):
        if token.pos not in ("NOUN", "PROPN") or token.text.lower() in own or is_listed(token.lemma, "times"):
            continue
        if alive and not _alive(token, known):
            continue
        if token.number in ("", subject.number) and token.gender in ("", subject.gender):
            return False
    return True


def _alive(token: Token, known: World) -> bool:
    """Return whether a noun may name people or a body, a name whatever is not known to be a place or a thing."""
    if token.pos == "NOUN":
        return any(known.family(token.lemma, name) for name in ("personne", "groupe", "organisation", "fonction"))
    kinds = {kind for name, kind in known.kinds.items() if token.text in name.split()}
    return not kinds or not kinds <= {"place", "product", "event"}
