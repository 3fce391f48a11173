"""Questions no reader types, though a fact answers them, and answers that keep back a degree or half of what was asked."""

from __future__ import annotations

from generator.facts.groups import stems
from generator.facts.news import headline
from generator.facts.reading import first_clause
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.rules.asking import (
    Asked,
)
from generator.rules.counting import is_of_a_list
from generator.rules.desk import Desk
from generator.rules.gauging import MONEY
from generator.rules.limits import limits_lost
from generator.rules.strangers import unheard_of
from generator.rules.wanted import AMOUNTS, COUNTS, OF_NEWS, TOLD
from generator.shelf import compiled

READERS = frozenset(
    {"source", "sujet", "que_sait_on", "sait_on", "que_faire"}
)  # asked by the source, or of its subject
# What was done by whom, where and how many, where the title does not say so: an article tells it, nobody types it (read on 132 texts).
NOBODY = frozenset({"par_qui", "ou", "qui", "qui_fait", "quoi", "que_dit", "combien_en", "compte", "duree"})
# « Que réclame Opposition : ? », « Pourquoi le projet prévoyait-il… ? »
UNFINISHED = compiled(
    r" : ?\?|\b(?:qui|que|dont|où) (?!est-ce)[^?]*-(?:t-)?(?:il|elle)s?\b|\b(?!dev|pouv)\w+ai(?:t|ent)-(?:t-)?(?:il|elle)s?\b"
)
# « Dans l'essai, elle a identifié », « l'opposition parle, elle, du double »: who, of what, stands before.
HANGING = compiled(
    r"^(?!«)[^,«»]{3,40}, (?:ils?|elles?) (?!faut|y a|est (?:\w+ )?(?:de|que|demandé|conseillé|recommandé|interdit))"
    r"|, (?:elles?|lui|eux), |^(?:(?:Elles?|Ils) |Il (?!faut|y a|est (?:demandé|conseillé|recommandé|interdit|possible|prévu)))"
)
SHORT_COUNT = 12  # words, the mark among them
OTHER_THINGS = compiled(r"Combien (?:d['’]autres|d['’]euros|de (?:livres|dollars|millions|francs|personnes restai))\b")
OLD = compiled(
    r"\b(?:en|de|depuis|fin|début|mai|juin|août|mars|avril|juillet|janvier|février|octobre|novembre|décembre|septembre) (?:19|20)\d\d\b"
)
WHAT = compiled(r"Qu(?:e |['’])(?!est-ce)|À qu(?:oi|i) ")
# what a tale says, and the tense in which it looks back: « Qu'avait demandé Roy ? »
TURNED = compiled(
    r"\b(?:av(?:ait|aient)-(?:t-)?(?:ils?|elles?|on) (?:\w+ ){0,2}?(?:été|\w+(?:é|i|u|is|it|ert))e?s?"
    r"|Qu['’]av(?:ait|aient) \w+|déjà|ensuite|également|aussi|par ailleurs|désormais|alors|notamment)\b"
)
NUMBER, YEAR = compiled(r"\d[\d  \u00a0\u202f]*(?:,\d+)?"), compiled(r"(?:19|20)\d\d")
DEGREES = compiled(
    r"\b(?:légèrement|grièvement|gravement|partiellement|provisoirement|temporairement|en partie|à peine|presque|"
    r"quelques (?:minutes|heures|jours|semaines|mois))\b",
    2,
)
PRONOUN = compiled(r"-(?:t-)?(?:ils?|elles?)\b")
NOUN = compiled(r"Une? (\w+)[^?]*?(?= (?:a|avait|est)-t?-?(?:il|elle)\b)")
ONE, GOES_ON = compiled(r"(Une?) (\w+)"), compiled(r",? (?:et|ainsi que|puis|de même que|sur l[ea]s?quel\w+)\b")
PAST = compiled(r"\b(?:a|ont|est|sont|avait|avaient|était|étaient)-(?:t-)?(?:il|elle)")
UNTIMED = ("que", "autre")  # sorts of questions whose short answers must keep when it is to be
WITHIN = compiled(r"(?:Dans|Chez|Parmi|Pour|Hors|Sur) [^,:;]+(?=, )")  # what an amount that opens so is counted in
LAST = 3  # words of an answer, by which its end is found in the fact


def unasked(one: Asked, desk: Desk) -> bool:
    """Return whether nobody would type a question, or its answer would mislead by what it leaves out."""
    if one.kind in NOBODY or UNFINISHED.search(one.question) or HANGING.search(one.answer) or _loses_a_figure(one):
        return True
    if one.kind in READERS:
        return False
    told = (
        _counts_a_tale(one)
        or _titled(one, desk)
        or _is_old(one)
        or TURNED.search(one.question) is not None
        or _counts_beside(one, desk)
        or _in_an_image(one)
    )
    told = told or _of_no_side(one, desk) or unheard_of(one, desk) or _of_nothing(one, desk)
    return told or _beside(one, desk) or _keeps_back(one) or limits_lost(one)


def _titled(one: Asked, desk: Desk) -> bool:
    """Return whether the title has told the figures of an answer, or all that it adds to its question."""
    title = desk.brief.cleaned.title
    found = [n.strip() for n in NUMBER.findall(one.answer)]
    added = set(stems(one.answer)) - set(stems(one.question))
    return (bool(found) and all(n in title for n in found)) or added <= set(stems(title))


def _is_old(one: Asked) -> bool:
    """Return whether an answer is of a year past, which a tale tells: « Le club a été condamné à une amende en 2014 »."""
    return PAST.search(one.question) is not None and OLD.search(one.answer) is not None


def _counts_a_tale(one: Asked) -> bool:
    """Return whether a question asks how many did what only a tale tells: « Combien d'autres étaient portées disparues dimanche soir ? »."""
    long = len(one.question.split()) > SHORT_COUNT or OTHER_THINGS.match(one.question) is not None
    return one.kind in COUNTS and (long or is_of_a_list(one.question, one.fact.text))


def _loses_a_figure(one: Asked) -> bool:
    """Return whether a sentence cut from a fact leaves out the money it tells: « a refusé de payer la rançon »."""
    return not one.short and any(sum not in one.answer for sum in MONEY.findall(one.fact.text))


def _counts_beside(one: Asked, desk: Desk) -> bool:
    """Return whether a question knows a figure that the title does not: « sur 54 spectacles », « 64 volontaires »."""
    title = desk.brief.cleaned.title
    found = [n.strip() for n in NUMBER.findall(one.question)]
    return any(n not in title and not YEAR.fullmatch(n) for n in found)


def _in_an_image(one: Asked) -> bool:
    """Return whether a question keeps an image of the source: « Quand le cinéma baissera-t-il le rideau ? »."""
    return pattern("asked_images").search(PRONOUN.sub("", one.question)) is not None


def _of_nothing(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks whether there was something that the title does not tell of: « Un vote a-t-il été programmé ? »."""
    if one.kind != "aucun":
        return False
    noun = NOUN.match(one.question)
    known = set(stems(f"{desk.brief.cleaned.title} {desk.brief.keyphrase}"))
    return noun is None or not (is_listed(noun[1].lower(), "asked_alone") or set(stems(noun[0])) & known)


def _of_no_side(one: Asked, desk: Desk) -> bool:
    """Return whether « Que … ? » asks neither what a side wants nor for what the title tells: « Qu'ont exploité les agents ? »."""
    if not WHAT.match(one.question) or headline(desk.brief).nearness(one.fact.text) >= TOLD:
        return False
    return not any(is_listed(t.lemma, "asked_of_sides") for t in tokens(one.question))


def _beside(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks when a side matter was, or who has done what the title does not tell."""
    if one.kind == "quand":
        return PAST.search(one.question) is not None and headline(desk.brief).nearness(one.fact.text) < OF_NEWS
    deed, title = set(stems(one.question)), set(stems(desk.brief.cleaned.title))
    return one.kind == "qui_fait" and 2 * len(deed & title) < len(deed) and not set(stems(one.answer)) & title


def _keeps_back(one: Asked) -> bool:
    """Return whether an answer leaves out how much, in what, makes « la pompière » « une pompière », or stops amid what was asked."""
    both = f"{one.question} {one.answer}".lower()
    if any(word.lower() not in both for word in DEGREES.findall(one.fact.text)):
        return True
    within = WITHIN.match(one.fact.text)
    if within and one.kind in AMOUNTS and within[0].lower() not in both:
        return True  # « Dans le fret, les procédures bondissent de 18,6 % »
    if one.short and one.kind.startswith(UNTIMED) and any(time not in both for time in _times(one.fact.text)):
        return True  # « une réunion publique », promised before summer
    opened = ONE.match(one.answer)
    if opened and compiled(rf"\bl[ea] {opened[2]}\b").search(one.question):
        return True
    return WHAT.match(one.question) is not None and _stops_amid(one)


def _times(text: str) -> list[str]:
    """Return the times that stand behind the first verb of a fact."""
    clause = first_clause(text)
    told = clause.phrases if clause is not None else ()
    return [p.text.lower() for p in told if clause and p.role == "time" and p.start > clause.verb.start]


def _stops_amid(one: Asked) -> bool:
    """Return whether the fact goes on with another thing where the answer ends: « deux signatures … et un auditeur »."""
    end = " ".join(one.answer.lower().rstrip(" .").split()[-LAST:])
    at = one.fact.text.lower().find(end)
    return at >= 0 and GOES_ON.match(one.fact.text, at + len(end)) is not None
