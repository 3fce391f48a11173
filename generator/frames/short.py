"""The short forms: headings, titles and rows of a chronology, in the present, with the circumstances that fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.frames.demands import CORE
from generator.frames.layout import sound
from generator.frames.lists import is_listed, pattern
from generator.frames.rank import Candidate
from generator.frames.reading import tokens
from generator.frames.scene import Scene
from generator.frames.surface import capital, inside
from generator.frames.tenses import PAST, owes
from generator.frames.units import units
from generator.frames.ways import spoken
from generator.french.syntax import Clause, Parse, Phrase
from generator.shelf import compiled

# what a heading may leave out without changing the claim; a condition, a source stay
LEFT_OUT = frozenset({"time", "adverb", "relative", "apposition", "participle"})
# what it may leave out besides where the verb has its complement and nothing is denied or narrowed
LOOSE = frozenset({"place", "manner", "purpose", "cause", "other"})
MOST_WORDS = {"heading": 13, "title": 14, "row": 24}
TOLD = frozenset({"perf", "past", "pres", "fut"})
BACKGROUND = frozenset({"impf", "plup", "conp", "cond"})  # told in a heading in its own tense
OF_THING = compiled(
    r"(?:depuis|après|avant|pendant|durant|dès|lors d[eu]s?) ?(?:la |les |l['’]|le (?!\d))", re.IGNORECASE
)
FACTIVE = frozenset({"après que", "depuis que", "alors que", "tandis que"})
HELD_COST = 0.3
DROP_COST = 0.2  # of each circumstance left out
CUT_COST = 0.15  # of a complement without its relative clause
THERE = compiled(
    r"(?:là-)?(?:dessus|dessous|dedans|dehors|là|ici|ailleurs|loin|près|contre|autour)\b", re.IGNORECASE
)  # what the verb needs
PARTED = compiled(r" d(?:e |['’])")  # « de plus en plus de cas », « beaucoup d'eau »
BY_SOURCE = compiled(r"dire/(?!X)")  # « Selon X, P »: the tenses are set right
PLUPERFECT = compiled(r"\b(?:avai(?:t|ent)|étai(?:t|ent)) (?:\w+ )?\w+(?:é|i|u|s|t)e?s?\b")
RATE = compiled(
    r"\b(?:chaque|tous les|toutes les|par (?:an|mois|jour|semaine|heure)|quotidien\w*|annuel\w*)\b", re.IGNORECASE
)  # « 400 millions de cas chaque année »
RELATIVE = compiled(r",? (?:qui|dont|où|auxquels?|auxquelles?|lequel|laquelle|concernant)\b.*$| ?\([^)]*\)")
OF_SORT = compiled(r"\b(?:de |d['’])[a-zà-ÿ-]+$")  # « le nombre de bébés | qui naissent malades »: of these alone
WHOLE = compiled(r"(?:tou(?:s|te|tes|t)|chaque|aucune?|seule?s?|les|ces|ceux|celles?|ce)\b", re.IGNORECASE)
NARROW = compiled(
    r"\b(?:que|qu['’]|seul\w*|seulement|uniquement|sauf|sans|jamais|plus|moins|aussi|davantage)\b", re.IGNORECASE
)


def shortened(parse: Parse, scene: Scene) -> Iterator[Candidate]:
    """Yield short forms of the sentence's main clauses: an event in the present, its source kept."""
    parts = units(parse)
    if not parse.complete or not all(sound(part, parse.text) for part in parts):
        return
    tenses = TOLD | BACKGROUND if scene.function == "heading" else TOLD
    for number, part in enumerate(parts):
        if part.subject is None or part.subject.kind == "pron" or part.verb.tense not in tenses:
            continue
        if (part.verb.tense in BACKGROUND and part.verb.negation) or _halved(part.subject):
            continue
        for least, cost in _lesser(_unleaning(replace(part, link="")), scene):
            if _tells(least):
                yield from _of(least, scene, 0.2 * number + cost)
    if scene.function != "row":
        yield from _held(parts, scene)


def _unleaning(clause: Clause) -> Clause:
    """Return the clause without the adverbs of its verb that lean on the sentence before: « attrape ainsi le voleur »."""
    verb = clause.verb
    kept = tuple(a for a in verb.adverbs if not is_listed(a, "leaning_adverbs"))
    if len(kept) == len(verb.adverbs):
        return clause
    text = " ".join(word for word in verb.text.split() if not is_listed(word, "leaning_adverbs"))
    return replace(clause, verb=replace(verb, adverbs=kept, text=text))


def _halved(subject: Phrase) -> bool:
    """Return whether a plural was cut before the last of those it counts: « les gouvernements britannique | et danois »."""
    if subject.number != "p" or subject.kind != "np" or " et " in subject.text:
        return False
    last = tokens(subject.text)[-1]
    return last.pos == "ADJ" and last.number == "s"


def _tells(clause: Clause) -> bool:
    """Return whether a clause has what its verb needs: where one enters, when or where a thing takes place."""
    verb = clause.verb
    happens = verb.lemma == "avoir" and any(p.text == "lieu" for p in clause.phrases)
    if not (happens or is_listed(verb.lemma, "placed_verbs")):
        return True
    return any(p.start >= verb.end and p.text != "lieu" and p.role != "adverb" for p in clause.phrases)


def _held(parts: Sequence[Clause], scene: Scene) -> Iterator[Candidate]:
    """Yield short forms of what the sentence takes for a fact: « après que Microsoft a retiré Twitter »."""
    held = (p.clause for part in parts for p in part.phrases if p.kind == "clause" and p.prep in FACTIVE)
    for clause in held:
        if clause is None or clause.subject is None or clause.subject.kind == "pron" or clause.verb.tense not in TOLD:
            continue
        for least, cost in _lesser(replace(clause, link="", main=True), scene):
            yield from _of(least, scene, HELD_COST + cost)


def _of(clause: Clause, scene: Scene, cost: float) -> Iterator[Candidate]:
    most, held = MOST_WORDS[scene.function], _owing(clause)
    for line in spoken(clause, scene):
        text = capital(inside(line))
        if len(text.split()) <= most and not (held and not BY_SOURCE.match(line.form)):
            stop = "." if scene.function == "row" else ""
            yield Candidate((text + stop,), line.form, line.cost + cost, True)


def _owing(clause: Clause) -> bool:
    """Return whether what follows « que » owes its tense to a past verb: « affirme que Ford se contentait » says what was."""
    said = (p for p in clause.phrases if p.role == "completive")
    return clause.verb.tense in PAST and any(owes(p.text) or PLUPERFECT.search(p.text) for p in said)


def _lesser(clause: Clause, scene: Scene) -> Iterator[tuple[Clause, float]]:
    """Yield the clause with less and less beside its core, and what leaving that out costs."""
    gone = _with_what_hangs([p for p in clause.phrases if _may_go(p, scene)], clause)
    bare = replace(clause, phrases=tuple(p for p in clause.phrases if p not in gone))
    yield bare, 0.0
    if scene.function == "row":
        return
    if bare != (cut := replace(bare, phrases=tuple(_cut(p) for p in bare.phrases))):
        yield cut, CUT_COST
    if not _calm(clause):
        return
    loose = [p for p in cut.phrases if p.role in LOOSE]
    kept = 0 if _full(clause) else 1  # « est décerné » alone tells nothing
    for left in range(1, len(loose) + 1 - kept):
        dropped = loose[-left:]
        yield replace(cut, phrases=tuple(p for p in cut.phrases if p not in dropped)), CUT_COST + DROP_COST * left


def _with_what_hangs(gone: Sequence[Phrase], clause: Clause) -> list[Phrase]:
    """Return what is left out of a clause with what is told of it: « depuis la découverte des grottes » près des îles Lorn."""
    opens = clause.subject.start if clause.subject is not None else 0
    left = list(gone)
    for phrase, after in pairwise(clause.phrases):
        hangs = after.end <= opens and after.start - phrase.end <= 1
        if hangs and phrase in left and after not in left and any(OF_THING.match(p.text) for p in left):
            left.append(after)
    return left


def _may_go(phrase: Phrase, scene: Scene) -> bool:
    rate = phrase.role == "time" and RATE.search(phrase.text) is not None
    there = phrase.role == "adverb" and (THERE.match(phrase.text) or PARTED.match(scene.text, phrase.end)) is not None
    return phrase.role in LEFT_OUT and not (rate or there) and not (scene.function == "row" and phrase.role == "adverb")


def _calm(clause: Clause) -> bool:
    """Return whether a clause stays true without its circumstances: its verb has its complement, nothing is narrowed."""
    complete = _full(clause) or clause.verb.voice == "passive"
    words = clause.text.replace("ainsi que", "")
    return complete and not clause.verb.negation and not NARROW.search(words) and not pattern("negation").search(words)


def _full(clause: Clause) -> bool:
    """Return whether the verb has a complement of its own."""
    return any(p.role in CORE for p in clause.phrases if p.start >= clause.verb.end)


def _cut(phrase: Phrase) -> Phrase:
    """Return a complement without the relative clause or the brackets in it, where it names the same thing without."""
    found = RELATIVE.search(phrase.text)
    if found is None or phrase.clause is not None or phrase.role not in CORE or WHOLE.match(phrase.bare or phrase.text):
        return phrase
    if not found.group().startswith(",") and OF_SORT.search(phrase.text[: found.start()]):
        return phrase
    text = phrase.text[: found.start()] + phrase.text[found.end() :]
    if len(text.split()) < 2 or "«" in text:
        return phrase
    return replace(phrase, text=text, bare=RELATIVE.sub("", phrase.bare))
