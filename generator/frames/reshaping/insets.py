"""What is set between a subject and its verb told apart: « Le pont, construit en 1950, a cédé » is « Le pont a cédé. Il a été construit en 1950 »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause
from generator.frames.reshaping.callings import called
from generator.frames.reshaping.circumstances import gerund
from generator.frames.reshaping.detached import DEATH
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.joints import SOURCED
from generator.frames.reshaping.rivals import is_human
from generator.french.leaning import impersonal
from generator.french.morphology import auxiliary
from generator.french.syntax import Clause, Phrase, VerbGroup
from generator.shelf import compiled

NOW = frozenset({"pres", "perf", "fut"})
THEN = frozenset({"past", "impf", "plup"})
IS, WAS = {"s": "est", "p": "sont"}, {"s": "était", "p": "étaient"}
HAS_BEEN, HAD_BEEN = {"s": "a été", "p": "ont été"}, {"s": "avait été", "p": "avaient été"}
SINCE = compiled(r"\bdepuis\b")
HIS_SIDE = compiled(r"\bquant à\b|\b(?:lui|elle|eux)\b")
OF_THEM = compiled(r"\b(?:son|sa|ses|leurs?|lui|eux|celui|celle|ce dernier|cette dernière)\b", re.I)
ONE = compiled(r"une? ")
NAMED_LAST = compiled(r"\b(?:de |du |des |d['’]|à |en |au )[A-ZÀ-Þ][\w’'-]*$")
PAST = compiled(r"\b(?:mort|tué|décéd|disparu|victime|ancien|alors|lors|pendant|jusqu)|\b(?:1[0-9]|20)\d\d\b")
OPEN = compiled(r"[()«»:;]")
MOST = 16  # words of what is set in: more would be a sentence of sentences
LEFT, MOST_LEFT = 6, 25  # words of what is left: after a longer sentence what was set in would come from nowhere


def insets(text: str) -> Iterator[Parting]:
    """Yield the partings at a participle or an apposition that the subject's own verb follows."""
    clause = first_clause(text)
    if clause is None or clause.subject is None or not _plain(clause, text):
        return
    subject = clause.subject
    front = [p for p in clause.phrases if p.end <= subject.start]
    inner = [p for p in clause.phrases if subject.end <= p.start < clause.verb.start]
    if len(inner) == 1 and not any(p.role == "participle" for p in front) and _between(text, inner[0]):
        yield from _undergone(clause, inner[0], text)
        yield from _being(clause, inner[0], text) if not subject.start else ()


def _plain(clause: Clause, text: str) -> bool:
    """Return whether a sentence asserts something of a named subject that stands before its verb, by its writer's word."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or clause.link or verb.mood != "ind" or subject.end > verb.start:
        return False
    sourced = DEATH.search(text) or ACCORDING.search(text) or ABOUT_ALL.match(text) or SOURCED.match(text)
    return not sourced and not is_listed(subject.text, "impersonal") and not impersonal(text[subject.start :])


def _between(text: str, phrase: Phrase) -> bool:
    """Return whether commas stand on both sides of a phrase."""
    return text[: phrase.start].rstrip().endswith(",") and text[phrase.end :].lstrip().startswith(",")


def _undergone(clause: Clause, phrase: Phrase, text: str) -> Iterator[Parting]:
    """« S, baptisé X, V » told as « S V. Il est baptisé X »."""
    inner, subject = phrase.clause, clause.subject
    if phrase.role != "participle" or inner is None or inner.verb.mood != "par" or subject is None or gerund(phrase):
        return
    said = phrase.text.strip(" ,")
    if inner.verb.text.lower().endswith("ant") or inner.verb.negation or OPEN.search(said) or len(said.split()) > MOST:
        return
    if (
        not _agrees(inner.verb, subject, clause.verb.number)
        or pattern("referring").search(said)
        or HIS_SIDE.search(said)
    ):
        return
    front = phrase.end <= subject.start
    if front and (OF_THEM.search(text[phrase.end :]) or clause.verb.tense == "pres"):
        return  # « Battu par X en 2005, il devint un de ses rivaux », « Porté par le vent, il gagne le port »
    helper = helping(inner.verb.lemma, clause.verb.number, clause.verb.tense, said, front)
    rest = f"{text[: phrase.start].rstrip(' ,')} {text[phrase.end :].lstrip(' ,')}".strip()
    name = called(subject, clause, rest) if helper and LEFT <= len(rest.split()) <= MOST_LEFT else ""
    cut = halves(rest, f"{name} {joined(helper, said[:1].lower() + said[1:])}", "incise à part") if name else None
    yield from [cut] if cut else []


def _agrees(participle: VerbGroup, subject: Phrase, number: str) -> bool:
    """Return whether a participle shows the gender and number of the subject: « Capturée en 1983, un film lui a été consacré »."""
    return participle.number in ("", number) and (not subject.gender or participle.gender in ("", subject.gender))


def joined(helper: str, said: str) -> str:
    """Return an auxiliary and a participle, a short adverb before it set inside: « avait déjà été lancée »."""
    first, _, rest = said.partition(" ")
    been = helper.endswith(" été") and is_listed(first, "short_adverbs")
    return f"{helper.removesuffix(' été')} {first} été {rest}" if been else f"{helper} {said}"


def helping(lemma: str, number: str, tense: str, said: str, before: bool) -> str:
    """Return the verb that makes a participle a sentence: a state lasts, an event is past; "" where that is not sure.

    `tense` is the main verb's, `number` that of what is described; `before`: the participle opens the sentence.
    """
    if tense not in NOW | THEN:
        return ""
    if SINCE.search(said):
        return IS[number] if tense in ("pres", "perf") else ""
    dated = pattern("dated").search(said.replace(" par ", " "))
    if lemma == "naître" or is_listed(lemma, "states_lasting"):
        return IS[number] if tense in NOW else WAS[number]
    if auxiliary(lemma) == "être":  # « Arrivé au port, le gardien monte à bord » tells what came first
        return (IS[number] if tense == "pres" else WAS[number]) if dated or not before else ""
    if is_listed(lemma, "states_passing"):
        return {"pres": IS, "fut": {}}.get(tense, WAS).get(number, "")
    if dated or (is_listed(lemma, "events") and " par " in said):
        return HAS_BEEN[number] if tense in NOW else HAD_BEEN[number]
    return ""


def _being(clause: Clause, phrase: Phrase, text: str) -> Iterator[Parting]:
    """« S, un N de X, V » told as « S est un N de X. Il V »."""
    subject, said = clause.subject, phrase.text.strip(" ,")
    if phrase.role != "apposition" or subject is None or not ONE.match(said) or phrase.proper or subject.number != "s":
        return
    if (
        clause.verb.number != "s"
        or PAST.search(said)
        or OPEN.search(said)
        or len(said.split()) > MOST
        or unsettled(said)
        or (NAMED_LAST.search(subject.text) and not subject.proper)
    ):
        return  # « la mosquée d'Ornay, un village proche, »: the village is Ornay
    if ONE.match(subject.text.lower()) or subject.kind == "pron" or clause.verb.tense not in NOW | THEN:
        return
    verb = "est" if clause.verb.tense in NOW and not PAST.search(text) else "était"
    if verb == "était" and any(map(is_human, said.split()[1:3])):
        return  # « Le septième était un garçon de 2 ans », as if he were dead
    first = f"{text[: phrase.start].rstrip(' ,')} {verb} {said}"
    own = first_clause(first)
    name = called(own.subject, own, first) if own is not None and own.subject is not None else ""
    cut = halves(first, f"{name} {text[phrase.end :].lstrip(' ,')}", "incise à part") if name else None
    yield from [cut] if cut else []
