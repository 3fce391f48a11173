"""The part that a candidate key phrase plays in a title: who acts, what is undergone, an office taken up, a toll, a record of one's own."""

from __future__ import annotations

from collections.abc import Collection

from generator.facts.groups import Group, stems
from generator.facts.happenings import WIDE
from generator.facts.reading import first_clause
from generator.french.standing import find_whole
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Fact

TOLL_COST = 0.5  # « morts à Ornay »: how many died is not what happened
KICKER_PLACE = 0.6  # « France : un homme tué »: where, not what
ACTING, UNDERGOING = 1.3, 0.7  # a place before the title's verb, and one behind it: « Ornay renverse Lavène »
LONE = 1.1  # a name of one word that the title opens on
OPENERS = frozenset({"", "le", "la", "les", "l'", "l’"})
TOLL = compiled(r"(?:morts|mortes|blessés|blessées|tués|victimes|disparus) ")
# « le chômage bat son record »: a record of which one?
OF_SUBJECT = compiled(r"\b(?:son|sa|ses|leurs?) $")
OWN = compiled(r"(?:record|titre|avance|retard|score|bilan|poste)s?\b")
TAKES_UP = compiled(
    r"\b(?:devient|réélue?|élue?|nommée?|désignée?|investie?|succède|remplace) (?:au |à la |le |la |l['’])?(?:nouveau |nouvelle |premier |première |prochaine? )?$"
)


def toll(low: str) -> float:
    """Return what a group is worth that counts the dead of an event."""
    return TOLL_COST if TOLL.match(low) else 1.0


def of_subject(low: str, title: str) -> bool:
    """Return whether a title tells a record or a title as its subject's own."""
    at = find_whole(title, low) if OWN.match(low) else -1
    return at > 0 and OF_SUBJECT.search(title[:at]) is not None


def acts(name: str, fact: Fact) -> bool:
    """Return whether a name ends what a fact's first verb is told of: « Le fabricant de vélos Verlac | a annoncé »."""
    clause = first_clause(fact.text)
    return clause is not None and clause.subject is not None and clause.subject.text.endswith(name)


def taken_up(office: str, title: str, people: Collection[str]) -> bool:
    """Return whether a title tells of somebody it names who takes an office: « Ana Roy est élue maire d'Ornay »."""
    before = title[: max(0, find_whole(title, office.partition(" ")[0]))]
    return TAKES_UP.search(before) is not None and not set(people).isdisjoint(stems(before))


def named_alone(group: Group, title: str, at: int, places: Collection[str]) -> float:
    """Return what a name that stands at `at` in a title is worth by what it does there."""
    before, after = title[:at].rpartition(" : ")[2], title[at + len(group.text) :]
    if not at and after.startswith(" : ") and group.text in WIDE:
        return KICKER_PLACE
    if set(group.words) <= set(places):
        if finite(before):
            return UNDERGOING
        if _verb_follows(after):
            return ACTING
    return LONE if len(group.words) == 1 and before.strip() in OPENERS else 1.0


def _verb_follows(rest: str) -> bool:
    """Return whether what follows a name is a verb in the third person."""
    word = rest.strip().partition(" ")[0]
    return rest[:1] == " " and word.isalpha() and finite(f"Elle {word}")
