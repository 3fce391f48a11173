"""Questions whose words only who has read the article knows, or that ask of somebody no reader has heard of."""

from __future__ import annotations

from generator.facts.groups import stems
from generator.facts.news import headline
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.frames.references import mentions
from generator.rules.asking import (
    Asked,
)
from generator.rules.desk import Desk
from generator.rules.wanted import AMOUNTS
from generator.shelf import compiled

# Of whom somebody accused is, a reader of a trial asks; of nobody else whom the title does not name.
OF_ACCUSED = frozenset({"peine", "peine_requise", "faits_reproches", "de_quoi", "reproche", "qui"})
RISK = compiled(r"Qu(?:e |['’])(?:risqu|encour)")
WISHES = frozenset({"que", "que_fait", "autre"})
REASONS, LIGHT = frozenset({"raison", "pourquoi", "pourquoi_long", "but", "duree", "par_qui"}), 0.21
NEAR = 0.3  # how much of the title a fact tells, that a reader asks the reason of
OF_LEAD = frozenset({"que_fait", "qui"})  # no question where the lead has just told it
DENIED = "non"
YET = compiled(r"\b(?:pas encore|toujours pas|à ce stade|pour l['’](?:instant|heure))\b")
HEAVY = 0.35  # what a denied fact weighs at least, that a reader asks of
PAST = compiled(r"\b(?:a|ont|est|sont)-(?:t-)?(?:ils?|elles?)\b")
# « fermer, lundi 4 novembre, la piscine »: what was closed is lost where the question ends on « fermer ».
LAST = compiled(r"(\w+) \?$")


def unheard_of(one: Asked, desk: Desk) -> bool:
    """Return whether a question is of a stranger, of an unnamed place, of a side's wish, of a day just told, or lost its object."""
    return (
        _of_stranger(one, desk)
        or _of_side_wish(one, desk)
        or _told_day(one, desk)
        or _of_nobody(one, desk)
        or _denies_little(one)
        or pattern("unnamed_in_questions").search(one.question) is not None
        or _lost_object(one)
        or _of_body(one, desk)
    )


def echoes_lead(one: Asked, desk: Desk) -> bool:
    """Return whether the lead has told all that an answer adds to its question: nobody asks what was just read."""
    if one.fact.id not in desk.told_in("lead") or one.kind in OF_ACCUSED or RISK.match(one.question):
        return False
    lead = {stem for s in desk.in_kind("lead") for stem in stems(s.text)}
    added = set(stems(one.answer)) - set(stems(one.question))
    figures = {word for word in added if word[:1].isdigit()}
    return added <= lead or (bool(figures) and figures <= lead)


def _of_stranger(one: Asked, desk: Desk) -> bool:
    """Return whether a question names a person whom the title does not: « Rayan reviendra-t-il la saison prochaine ? »."""
    if one.kind in OF_ACCUSED or RISK.match(one.question):
        return False
    title = desk.brief.cleaned.title
    people = [e for e in desk.brief.entities if e.kind == "person" and mentions(e, one.question)]
    return bool(people) and not any(mentions(e, title) for e in people)


def _of_side_wish(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks what one wants who is no part of the news, and nothing follows from it."""
    near = headline(desk.brief).nearness(one.fact.text) > 0 or one.fact.weight >= LIGHT
    if one.kind not in WISHES or near or RISK.match(one.question):
        return False
    words = [t.lemma for t in tokens(one.question)]
    return not any(is_listed(word, "asked_of_anyone") or is_listed(word, "asking_sides") for word in words)


def _told_day(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks on what past day was what the title tells: the lead says it."""
    past = one.kind == "quand" and PAST.search(one.question) is not None
    said = any(is_listed(t.lemma, "never_asked_when") for t in tokens(one.question))
    return past and (said or one.fact.id in desk.told_in("lead"))


def _of_nobody(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks who does what the news tells somebody by, what the lead has told, or why a side matter was."""
    if one.kind == "qui_fait":
        return not any(is_listed(t.lemma, "asked_of_somebody") for t in tokens(one.question))
    if one.kind in OF_LEAD and one.fact.id in desk.told_in("lead"):
        return True
    near = headline(desk.brief).nearness(one.fact.text)
    return one.kind in REASONS and one.fact.weight < HEAVY and near < NEAR


def _denies_little(one: Asked) -> bool:
    """Return whether an answer only denies its question, and nobody waits for what did not happen."""
    return one.kind == DENIED and YET.search(one.fact.text) is None and one.fact.weight < HEAVY


def _lost_object(one: Asked) -> bool:
    """Return whether the fact tells after an aside what a question that ends on its verb has lost."""
    verb = LAST.search(one.question)
    return verb is not None and bool(
        compiled(rf"\b{verb[1]}, [^,]+, (?:les? |la |l['’]|une? |des )\w").search(one.fact.text)
    )


def _of_body(one: Asked, desk: Desk) -> bool:
    """Return whether an amount is asked of a country or a place, which neither rises nor falls: « l'Allemagne plonge »."""
    if one.kind not in AMOUNTS or not one.question.startswith("De combien "):
        return False
    subject = compiled(r" (?:[\w’'-]+-(?:t-)?(?:ils?|elles?))\b.*$").sub("", one.question.removeprefix("De combien "))
    name = compiled(r"^(?:les? |la |l['’])").sub("", subject)
    return name[:1].isupper() and not any(
        name in e.names and e.kind in ("organisation", "product") for e in desk.brief.entities
    )
