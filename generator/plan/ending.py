"""What ends the article: what comes next, with its day, and what nobody knows yet; never what has been told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from generator.facts.ahead import (
    comes_mainly,
    is_due,
    is_pending,
    is_soon,
    looks_ahead,
    mainly_ahead,
    mostly_quoted,
    tells_of_review,
)
from generator.facts.groups import stem, stems
from generator.facts.reading import first_clause, parsed
from generator.french.leaning import leans
from generator.french.quoted import blotted
from generator.french.resting import rests
from generator.french.words import listed
from generator.plan.budget import count
from generator.plan.edges import speaks_on
from generator.plan.opening import following, preceding
from generator.shelf import compiled
from generator.types import Brief, Fact, Section

OPEN = {"unknown": 3, "intended": 1}  # how open a modality leaves a fact; hearsay is no prospect
DATED, PENDING = 1, 1  # what is due on a day, or still going on, is what a reader waits for
MOST = 2
LATE = 0.75  # of a source's facts, after which a plan without a day ends it
TOLD = 0.6  # of a source's facts: what is due and told before it belongs where it is told (read on 80 texts)
FEWEST, LEAST_LEFT = 2, 25  # facts that a section keeps, or words
LONG_PARAGRAPH = 4  # facts: a longer one was pasted without its paragraphs
ADDING = compiled(r"\b(?:aussi|également)\b|^S['’]y ")  # goes on from what stands before it
# So does this.
SETS_BESIDE = compiled(
    r"(?:Quant (?:à|aux?)|Toutefois|Cependant|En revanche|Pour sa part|De son côté)\b|[^,]{2,60}, (?:lui|elle|eux|elles)(?: aussi)?, "
)
KNOWN = compiled(
    r",? mais (?:a|ont|il|elle|ils|elles|l[ae]s?) "
)  # « n'a pas dit combien, mais a prévenu tout le monde »: it tells too
SAID_BY = compiled(r"-t-(?:il|elle|on)s?\b|\b\w+-(?:il|elle|ils|elles)\b")
HELD_BACK = compiled(r"(?:Sans|Avec) [^;]+ ;")
UP_TO_THERE = compiled(
    r"\b(?:s|n|l)['’]y |\b(?:il|elle|ils|elles) y "
)  # « un parti s'y opposera »: to what stands before
THERE = frozenset({"y", "en"})  # « Bercy y voit une occasion »: in what the fact before tells
FIRST = compiled(r"\b(?:je|nous|moi|mon|ma|mes|notre|nos)\b|\b[jm]['’]", 2)
# What follows is told elsewhere: « répondre à plusieurs questions ».
ANNOUNCES = compiled(
    r"\b(?:plusieurs|deux|trois|quatre|quelques) (?:questions|points|pistes|options|scénarios|hypothèses)(?: suivante?s)?\s*[.:]*$"
)
THEN = compiled(r"\balors\b(?! qu[e'’])")  # on the day that the sentence before tells
ADVICE = compiled(r"\b(?P<who>[\w-]+) (?:ne )?devraient (?:pas |plus )?(?:s['’]|se )?\w+(?:er|ir|re)\b")
RELATIVE = compiled(r", (?:qui|dont|où) [^,]*")
IF = compiled(r"(?:Si |S['’]|Quand |Lorsque |Une fois )")
THING = compiled(r"(?:L[ea] |L['’]|Les )(?P<noun>[a-zà-ÿ-]+)$")
SETTLES = compiled(  # « On ne sait pas si…. Aucune décision ne sera prise avant mai »: the answer goes with its question
    r"\baucune (?:décision|réponse|date|annonce|information)\b|\b(?:tranch|décid|statu)(?:er|é|era|erait|eront|eraient)\b",
    2,
)
HOW_MANY = compiled(r"\b(?:combien|nombre|montant|coût|ampleur|proportion|bilan|chiffre)\b", 2)
MEASURE = compiled(r"\b(?:le|ce|du|au) (?:chiffre|nombre|montant|bilan|coût|total|taux)\b(?! (?:de|d['’]|des|du)\b)", 2)
DONE = frozenset({"perf", "past"})  # tenses of what has happened
SAME = 2  # words in common from which the next sentence goes on about the same thing


def closing_facts(sections: Sequence[Section], brief: Brief, lead: Sequence[str]) -> tuple[str, ...]:
    """Return the facts kept for the end: up to two that look ahead or are in doubt, a doubt first; no section loses its matter."""
    left = {section.key: [id for id in section.facts if id not in lead] for section in sections}
    owners = {id: section.key for section in sections for id in section.facts}
    chosen: list[str] = []
    for fact in sorted(brief.facts, key=lambda f: (-_worth(f, brief), -f.weight)):
        own = owners.get(fact.id, "")
        bound = any(held(fact, brief) for held in (_rests, _explains, _presents, _is_within, _opens_part))
        early = fact.modality != "unknown" and fact.rank <= TOLD * len(brief.facts)
        if fact.id in lead or not own or early or not is_open(fact, brief) or bound:
            continue
        if not _spares(left[own], fact, brief):
            continue
        left[own].remove(fact.id)
        chosen.append(fact.id)
        if len(chosen) == MOST:
            break
    return tuple(sorted(chosen, key=lambda id: (brief.fact(id).modality != "unknown", _rank(id))))


def is_open(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact leaves something open: in doubt, intended, due, or to come for somebody or some day named."""
    if (
        UP_TO_THERE.search(blotted(fact.text))
        or SAID_BY.search(blotted(fact.text))
        or ANNOUNCES.search(fact.text)
        or THEN.search(fact.text)
        or SETS_BESIDE.match(fact.text)
        or _advises(fact)
    ):
        return False  # « …, a-t-elle précisé »: who she is stands before
    if tells_of_review(fact.text) or _hangs(fact) or _is_over(fact, brief):
        return False
    if fact.modality == "unknown":
        return KNOWN.search(fact.text) is None
    if mostly_quoted(fact) or ADDING.search(fact.text) or leans(fact.text) or _is_voice(fact) or _is_aside(fact):
        return False
    if is_pending(fact) or (is_due(fact) and _dated(fact, brief)):
        return True
    if not mainly_ahead(fact):
        return False
    if fact.modality == "intended":
        late = fact.rank > LATE * len(brief.facts)  # what is planned and told before is the matter itself
        return _dated(fact, brief) or late
    named = any(fact.id in e.facts for e in brief.entities)
    return looks_ahead(fact) and comes_mainly(fact) and (named or _dated(fact, brief))


def _is_over(fact: Fact, brief: Brief) -> bool:
    """Return whether another fact tells what was done on the day that this one awaits: « devraient arriver le 12 mai » of a race won « le 12 mai »."""
    days = {found.group() for found in _day().finditer(fact.text)}
    others = (other for other in brief.facts if other is not fact and any(day in other.text for day in days))
    return any((clause := first_clause(other.text)) is not None and clause.verb.tense in DONE for other in others)


@cache
def _day() -> re.Pattern[str]:
    return compiled(rf"\b\d{{1,2}}(?:er)? (?:{'|'.join(sorted(listed('months')))})\b")


def _advises(fact: Fact) -> bool:
    """Return whether a fact tells people what to do: « les patients ne devraient pas arrêter » leaves nothing open."""
    found = ADVICE.search(fact.text)
    return found is not None and found["who"].rstrip("s").lower() in listed("publics")


def _is_voice(fact: Fact) -> bool:
    """Return whether somebody speaks of themselves in it, whose quotation marks the source has lost."""
    return FIRST.search(blotted(fact.text)) is not None


def _is_aside(fact: Fact) -> bool:
    """Return whether only a relative clause looks ahead: « un cadeau, qui pourrait sembler banal », or nothing is said whole."""
    if not parsed(fact.text).clauses:
        return True
    told = replace(fact, text=RELATIVE.sub("", fact.text))
    return looks_ahead(fact) and not (looks_ahead(told) or is_due(told) or is_soon(told))


def _dated(fact: Fact, brief: Brief) -> bool:
    return is_soon(fact) or any(m.fact == fact.id and m.kind != "duration" for m in brief.moments)


def _presents(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact says who somebody is whom later ones are about: an article does not end on an introduction."""
    later = (e for e in brief.entities if e.kind == "person" and any(_rank(id) > fact.rank for id in e.facts))
    return any(role.fact == fact.id for e in later for role in e.roles)


def _worth(fact: Fact, brief: Brief) -> int:
    due = (looks_ahead(fact) or is_due(fact)) and _dated(fact, brief)
    return OPEN.get(fact.modality, 0) + looks_ahead(fact) + DATED * due + PENDING * is_pending(fact)


def _spares(left: Sequence[str], fact: Fact, brief: Brief) -> bool:
    """Return whether a section has enough to tell without a fact."""
    rest = [id for id in left if id != fact.id]
    return len(rest) >= FEWEST or sum(count(brief.fact(id).text) for id in rest) >= LEAST_LEFT


def _explains(fact: Fact, brief: Brief) -> bool:
    """Return whether the next fact of the paragraph goes on from this one: they stay together.

    « L'entrée sera gratuite » goes on from « une exposition ouvrira » without a word that shows it: a fact goes to the
    end of the article only if all that follows it in its paragraph leaves something open too; where a source has lost its
    paragraphs, only if what follows is of something else.
    """
    after = following(fact, brief)
    if after is not None and (leans(after.text) or _takes_up(after) or speaks_on(after.text) or _hangs(after)):
        return True  # « il » of a new paragraph too would be nobody, « a-t-elle dit » too
    own = [f for f in brief.facts if f.paragraph == fact.paragraph]
    if _is_of_before(fact, brief) or (after is None and own[0] is not fact):
        return True  # « En attendant, le carnet de commandes… Les salaires de mai seront versés… »: the source ends on both
    if after is None or after not in own:
        return False
    leaning = rests(after.text)
    if fact.modality == "unknown" or leaning:
        return leaning or SETTLES.search(after.text) is not None or _answered(fact, after, own)
    if is_open(after, brief):  # « Le tribunal siège le 3 mai. Si le tribunal accepte, la ville paiera »
        return IF.match(after.text) is not None and bool(set(stems(fact.text)) & set(stems(after.text)))
    if len(own) > LONG_PARAGRAPH:
        return looks_ahead(after) or len(set(stems(fact.text)) & set(stems(after.text))) >= SAME
    return True


def _rests(fact: Fact, _: Brief) -> bool:
    return rests(fact.text)


def _opens_part(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is the first under a subhead of the source: that is what the subhead stands for."""
    before = preceding(fact, brief)
    return bool(fact.heading) and (before is None or before.heading != fact.heading) and fact.modality != "unknown"


def _is_within(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact stands behind others of its paragraph, or goes on with the words of whoever spoke last.

    « Le syndicat craint des départs. La direction affirme qu'aucun poste ne sera supprimé »: told last, it replies to nothing.
    """
    before = preceding(fact, brief)
    if before is None or fact.modality == "unknown":
        return False
    own = [f for f in brief.facts if f.paragraph == fact.paragraph]
    last = fact is own[-1] and is_due(fact)  # « Le procès doit durer deux jours. Le jugement sera rendu en mai »
    if own[0] is not fact and not _unparted(own, brief) and not last:
        return True
    told_with = before.paragraph == fact.paragraph
    spoken = bool(fact.sayer) and (told_with or _speaks(before, fact))
    return spoken or (told_with and fact.modality == "intended")


def _unparted(own: Sequence[Fact], brief: Brief) -> bool:
    """Return whether a paragraph is that of a source pasted without its paragraphs."""
    return len(own) > LONG_PARAGRAPH and len(brief.facts) > LONG_PARAGRAPH * len({f.paragraph for f in brief.facts})


def _speaks(before: Fact, fact: Fact) -> bool:
    """Return whether the sentence before tells words of nobody else: « M. Roy veut ouvrir en mai » goes on from them."""
    return mostly_quoted(before) and before.sayer in ("", fact.sayer)


def _answered(fact: Fact, after: Fact, own: Sequence[Fact]) -> bool:
    """Return whether the sentence after a doubt goes on about it: « On ne sait pas combien. Une enquête mettait le chiffre à un sur huit »."""
    counted = HOW_MANY.search(fact.text) is not None and any(c.isdigit() for c in after.text)
    return counted or (len(own) <= LONG_PARAGRAPH and MEASURE.search(after.text) is not None)


def _is_of_before(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is about a thing that the sentence before it in its paragraph brings in: « … d'une usine. L'usine doit ouvrir »."""
    before, clause = preceding(fact, brief), first_clause(fact.text)
    subject = clause.subject if clause is not None else None
    if before is None or subject is None or subject.start or before.paragraph != fact.paragraph:
        return False
    found = THING.match(subject.text)
    if found is not None and found["noun"].lower() in listed("of_what_was_told"):
        return True  # « Les résultats sont attendus en 2029 »: of what the sentence before tells
    known = found is None or found["noun"].lower() in listed("known_alone")
    return not known and found is not None and stem(found["noun"]) in stems(before.text)


def _takes_up(fact: Fact) -> bool:
    """Return whether the verb of a fact takes up the one before by « y » or « en »."""
    clause = first_clause(fact.text)
    return clause is not None and not THERE.isdisjoint(clause.verb.clitics)


def _hangs(fact: Fact) -> bool:
    """Return whether a fact begins with what has no verb of its own: « Sans Paul Roy, blessé ; le genou serait touché »."""
    return HELD_BACK.match(fact.text) is not None and not parsed(fact.text.partition(" ;")[0]).clauses


def _rank(id: str) -> int:
    return int(id[1:])
