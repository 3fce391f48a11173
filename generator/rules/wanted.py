"""How much a reader wants a question answered: what is asked, of which fact, and whether the news is about it."""

from __future__ import annotations

from generator.facts.ahead import is_due, looks_ahead
from generator.facts.news import headline
from generator.facts.reading import parsed
from generator.frames.references import mentions
from generator.rules.asking import (
    Asked,
)
from generator.rules.desk import Desk, elsewhere
from generator.shelf import compiled
from generator.types import Assignment

# How much a reader asks what sort of question (by the questions of readers' forums in our samples' themes).
ASKED = {
    "sait_on": 0.9,
    "que_sait_on": 0.3,
    "pourquoi": 0.6,
    "but": 0.55,
    "de_quoi": 0.3,
    "non": 0.35,
    "combien": 0.4,
    "combien_de": 0.1,
    "compte": 0.1,
    "autre": 0.1,
    "que": 0.25,
    "quand": 0.2,
    "combien_sont": 0.15,
    "partir": 0.2,
    "raison": 0.6,
    "reproche": 0.35,
    "peine": 0.6,
    "peine_requise": 0.6,
    "somme": 0.4,
    "somme_future": 0.4,
    "ou": 0.3,
    "de_combien": 0.25,
    "par_qui": 0.25,
    "a_combien": 0.2,
    "qui_fait": 0.15,
    "quoi": 0.15,
    "source": 0.8,
    "que_faire": 0.5,
    "combien_est": 0.4,
    "quelle_est": 0.2,
    "aucun": 0.35,
    "connait_on": 0.45,
    "connait_on_cause": 0.5,
    "qui_a_fonde": 0.2,
    "qui_detient": 0.15,
    "duree": 0.2,
    "a_quoi": 0.35,
    "a_qui": 0.3,
    "pourquoi_long": 0.6,
    "faits_reproches": 0.5,
    "que_repond": 0.3,
    "que_montre": 0.3,
    "que_couvre": 0.25,
    "que_fait": 0.25,
    "qui": 0.1,
    "que_dit": 0.05,
    "sujet": 0.5,
}
COUNTS = frozenset({"combien_de", "combien_sont"})
AMOUNTS = COUNTS | {
    "combien_est",
    "quelle_est",
    "combien",
    "combien_en",
    "somme",
    "somme_future",
    "de_combien",
    "a_combien",
    "compte",
}
SIDE = COUNTS | {"combien_en", "qui_fait", "compte"}  # asked of what weighs only
SIDE_WEIGHT = 0.2
TITLED = 0.25  # what a question is worth more whose fact tells what the title tells
PASSIVE = 0.2  # what a question is worth less whose fact is in the passive
RISKED = 0.5  # what « Que risque Paul Roy ? » is worth more: all that readers of a trial ask
WANTED = 0.4  # what a sort of question that the site asks for is worth more
ELSEWHERE = 0.4  # what a question is worth less when a sister site asks it, or answers from the same fact
# Which questions nobody types (read on the questions of 230 texts): what is open, to come, wanted or why, is asked of any
# fact; an amount, of one that weighs; a count, a day past, a name, of what the title tells.
ANY = frozenset(
    {"sait_on", "que_sait_on", "peine", "peine_requise", "somme_future", "source", "raison", "pourquoi", "but"}
)
ANY |= {"aucun", "connait_on", "connait_on_cause", "qui_a_fonde", "duree", "a_quoi", "a_qui"}
ANY |= {
    "de_quoi",
    "reproche",
    "que",
    "que_faire",
    "pourquoi_long",
    "faits_reproches",
    "que_repond",
    "que_montre",
    "que_couvre",
    "qui",
    "que_dit",
    "sujet",
}
# How much of the title a fact tells, and its weight, below both of which its day, its count is no matter (read on 106 texts).
TOLD, HEAVY = 0.5, 0.4
LEAST = {
    "combien": (0.3, 0.2),
    "somme": (0.3, 0.25),
    "ou": (0.4, 0.25),
    "de_combien": (0.5, 0.35),
    "a_combien": (0.5, 0.35),
}
LEAST |= {"combien_est": (0.8, 0.35), "quelle_est": (0.3, 0.3)}
LEAST |= {
    "non": (0.3, 0.5),
    "depuis": (0.3, 0.5),
    "combien_sont": (0.5, 0.35),
    "combien_de": (0.3, 0.34),
    "quand": (0.4, 0.4),
}
# « Combien de membres étaient absents ? », « De combien le cedi a-t-il reculé ? »: of the news itself, or of nothing.
DULL, OF_NEWS = frozenset({"combien_sont", "combien_de", "de_combien", "a_combien"}), 0.25
WHO = 1.2  # how much of the title a fact tells, below which a name is none
SIZE = compiled(r"Combien d.+ compte")  # « combien de sièges compte le Parlement »
RISK = compiled(r"Qu(?:e |['’])(?:risqu|encour)")
YEAR, PAST = (
    compiled(r"\b(?:19|20)\d\d\b"),
    compiled(r"\b(?:a|ont|est|sont|avait|avaient|était|étaient)-(?:t-)?(?:il|elle)"),
)
DIGIT = compiled(r"\d")
NAMED = compiled(r"(?<!^)\b[A-ZÀ-Þ]")


def worth(one: Asked, desk: Desk) -> float:
    """Return how much a question is worth: what is asked, of which fact, and whether the article dwells on it."""
    told = any(one.fact.id in sister.asked for sister in desk.brief.sisters) + elsewhere(one.question, desk.brief)
    worn = 0.2 * max(0, desk.uses[one.fact.id] - 1)
    worn += PASSIVE * any(c.verb.voice == "passive" for c in parsed(one.fact.text).clauses[:1])
    asked = ASKED.get(one.kind, 0.0) + WANTED * (one.kind in desk.site.angle.get("questions", ()))
    asked += RISKED * (RISK.match(one.question) is not None)
    near = TITLED * min(1.0, headline(desk.brief).nearness(one.fact.text))
    return one.fact.weight + asked + near - worn - ELSEWHERE * told


def idle(one: Asked, desk: Desk) -> bool:
    """Return whether nobody would type a question: it is about a side matter, by its sort and its fact."""
    near, weight = headline(desk.brief).nearness(one.fact.text), one.fact.weight
    if one.kind == "qui_fait" and DIGIT.search(one.question) and not _titled(one, desk):
        return True  # who has spent so many millions on somebody else
    if one.kind in ("qui_fait", "quoi") or SIZE.match(one.question):
        return near < WHO
    if one.kind == "que_fait":
        return near < TOLD and weight < HEAVY  # « Qu'a promis la mairie ? », of a trial that is not hers
    if one.kind == "quand" and YEAR.search(one.answer) and not PAST.search(one.question) and not looks_ahead(one.fact):
        return True  # « le 3 février 2022, Roy va chez son associé » tells a story
    if one.kind in ANY or RISK.match(one.question) or looks_ahead(one.fact) or is_due(one.fact):
        return False
    if one.kind == "compte" and NAMED.search(one.question) is None:
        return True  # « sur les données de la plateforme »: which?
    least, heavy = LEAST.get(one.kind, (TOLD, HEAVY))
    return (near < least and weight < heavy) or (one.kind in DULL and near < OF_NEWS)


def _titled(one: Asked, desk: Desk) -> bool:
    """Return whether the title names who an answer names."""
    title = desk.brief.cleaned.title
    return any(mentions(e, one.answer) and mentions(e, title) for e in desk.brief.entities)


def counted(one: Asked, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the site's figures tell it, or a count is of no weight: nobody asks how many work at a side matter."""
    left = one.kind in COUNTS and bool(desk.told_in("figures")) and not assignment.slot.options.get("counts", True)
    return left or (one.kind in SIDE and one.fact.weight < SIDE_WEIGHT)


def stale(one: Asked, desk: Desk) -> bool:
    """Return whether the end of the article tells what a question asks."""
    return one.fact.id in desk.told_in("closing")


def worn(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks when the news was, which the lead has just said, or an amount that the key figures give."""
    news = one.kind == "quand" and one.fact.id in desk.told_in("lead") and not looks_ahead(one.fact)
    return news or (one.kind in AMOUNTS and one.fact.id in desk.told_in("figures"))
