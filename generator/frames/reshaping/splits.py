"""Cut a detached part out of a clause and make it a sentence, only where its antecedent is certain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.beings import COUNTED
from generator.frames.layout import lay
from generator.frames.reading import tokens
from generator.frames.reshaping.antecedents import sure_gender
from generator.frames.reshaping.detached import Cut, again, apposed, closing, fronted, without
from generator.frames.reshaping.halves import HEAVY, MAKES, holds_figure, reported
from generator.frames.scene import Scene
from generator.frames.words import glue, lowered
from generator.french.grammar import definite
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

NAME_BEFORE = compiled(r"((?:[A-ZÀÉÈÎÔ][\w’'-]+ )*[A-ZÀÉÈÎÔ][\w’'-]+),\s*$")
# « l'interface de programmation d'application ou API », « la Banque centrale européenne (BCE) », up to a comma
SIGLE = compiled(
    r"\b(?:l['’]|la |le )(?P<head>[\wà-ÿ-]+)(?: [\wà-ÿ'’-]+){0,6}? (?:ou |\()(?P<sigle>[A-ZÀ-Þ]{2,6})\b\)?(?: d[^,]{1,30})?,\s*$"
)
LATTER = {"m": "ce dernier", "f": "cette dernière"}
SIMPLE_WORDS = 7  # words of a noun group that has no inner candidate of its own
INNER = compiled(r"\s(?:de|du|des|d['’]|à|au|aux|en|dans|sur|pour|avec|et|ou|chez|par|contre|entre)\s?", re.I)


def cuts(clause: Clause, scene: Scene) -> Iterator[Cut]:
    """Yield the safe ways to cut one part out of a clause."""
    plan = lay(clause, scene.text)
    subject = clause.subject
    if subject is None or subject.end > clause.verb.start:
        return
    front = [p for p in clause.phrases if p.end <= subject.start]
    inner = [p for p in clause.phrases if subject.end <= p.start < clause.verb.start]
    for phrase in front if len(front) == 1 else ():
        yield from fronted(clause, phrase, scene)
    for phrase in inner if len(inner) == 1 else ():
        yield from apposed(clause, phrase, scene)
        yield from _of_subject(clause, phrase, scene)
    for phrase in plan.tail:
        yield from _tailed(clause, phrase, scene)
    yield from closing(clause, plan, scene)


def _of_subject(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« X, qui V…, V »: the antecedent is the subject, when it is one noun only."""
    subject = clause.subject
    if (
        subject is None
        or phrase.role != "relative"
        or not phrase.text.lower().startswith("qui ")
        or not _single(subject)
    ):
        return
    said = glue([lowered(subject, scene.refer(subject).text), phrase.text[4:].strip(" ,")])
    yield Cut(again(without(clause, phrase), subject, scene, said), said, True, "relative à part", 0.2)


def _tailed(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« …, ce qui V » is about the whole clause, « … X, qui V » about the name before the comma."""
    opening = phrase.text.lower()
    if phrase.role == "relative" and opening.startswith("ce qui "):
        yield from _which(clause, phrase, scene)
    elif phrase.role == "relative" and opening.startswith("qui ") and SIGLE.search(scene.text[: phrase.start]):
        yield from _of_sigle(clause, phrase, scene)
    elif phrase.role == "relative" and opening.startswith("qui "):
        yield from _of_name(clause, phrase, scene)


def _of_sigle(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« … l'interface de programmation ou API du groupe, qui permet… »: what is defined by its initials is what is meant."""
    found = SIGLE.search(scene.text[: phrase.start])
    inner = phrase.clause
    if found is None or inner is None or inner.verb.number != "s" or scene.text[phrase.end :].strip(" .,"):
        return
    head = next((t for t in tokens(scene.text) if t.start == found.start("head")), None)
    if head is None or not head.gender:
        return
    named = definite(found["sigle"], head.gender, "s")
    yield Cut(without(clause, phrase), f"{named} {phrase.text[4:].strip(' ,')}", False, "relative à part", 0.1)


def _of_name(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« … Paul Roy, qui a V »: the antecedent is the name that stands right before the comma."""
    name = NAME_BEFORE.search(scene.text[: phrase.start])
    inner = phrase.clause
    if name is None or inner is None or inner.verb.number != "s" or scene.text[phrase.end :].strip(" .,"):
        return
    if scene.text[: name.start()].rstrip().endswith(","):
        return  # « un artiste de la ville, Ginger, qui… »: the noun before tells who it is
    if scene.text[: name.start()].rstrip().lower().endswith(("la", "l'", "l’", "du", "des", "au", "aux")):
        return  # « ministre de la Justice Ana Roy, qui… »: part of the name is no name
    if name[1] not in scene.known.kinds or scene.known.kinds[name[1]] not in ("person", "organisation"):
        return
    latter = LATTER.get(sure_gender(name[1], tokens(scene.text)), "") if scene.known.kinds[name[1]] == "person" else ""
    if not latter:
        return  # « … du collectif Indecline. Indecline souhaite » reads as a stammer
    yield Cut(without(clause, phrase), f"{latter} {phrase.text[4:].strip(' ,')}", False, "relative à part", 0.15)


def _which(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    if reported(tokens(scene.text[clause.start : phrase.start])):
        return  # « Le Temps estime que P, ce qui expliquerait Q »: he says both
    table = scene.library.tables["moves"]["links"]
    before = scene.text[clause.start : phrase.start]
    counted = COUNTED.search(before) and holds_figure(before)
    words = phrase.text[len("ce qui ") :].strip(" ,")
    if MAKES.match(words):
        return  # « Cela en fait le joueur le plus cher »: of whom, stood before
    seems = compiled(r"(?:semble|paraît|représente|montre|correspond)").match(words)
    if not (counted and seems) and len(scene.text.split()) < HEAVY:
        return
    link = table["ce qui chiffré" if counted and seems else "ce qui"][0]
    yield Cut(without(clause, phrase), f"{link} {words}", False, "ce qui à part", 0.1)


def _single(phrase: Phrase) -> bool:
    """Return whether a noun group holds one noun only, so that what follows its comma is about it."""
    return phrase.proper or (not INNER.search(f" {phrase.text[1:]}") and len(phrase.text.split()) <= SIMPLE_WORDS)
