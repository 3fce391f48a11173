"""What heads a section of which no line tells the matter: a stock heading of the site, once a page, its label where headings are few, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.anchors.said_shortly import INITIALS
from generator.facts.groups import stems
from generator.french.leaning import impersonal, points_back
from generator.french.quoted import blotted
from generator.french.resting import rests
from generator.french.sentences import content_words
from generator.plan.heading_off import may_head_off, may_hook_off
from generator.rules.desk import Desk, bare, other_headings, own_facts, standing
from generator.rules.exchanges import is_interview
from generator.rules.fit_to_head import tells_nothing
from generator.rules.hanging import hangs_on_above
from generator.rules.labels import labelled
from generator.rules.links import lowered
from generator.rules.matter import matter
from generator.rules.sound import sign
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Quote, Sentence

BRIEF_BODY = 40  # words of a body that a heading would only cut from its lead
LEAST, MORE, MANY_WORDS = (
    2,
    3,
    400,
)  # headings over a story of two sections or more: one alone parts nothing; over so many words
LEAST_RUN, SECOND_RUN, LONGEST_RUN = (
    90,
    240,
    300,
)  # words that stand without a heading where a page has none, has one, at most
OF_NAME = compiled(r" d(?:e |['’])$")
OPENING = compiled(r"(?:Ils?|Elles?|Cela|C['’](?:est|était)|Ce (?:sont|serai(?:t|ent))|Celui-ci|Celle-ci|Ceux-ci) ")
POINTING = compiled(r"(?:Ce|Cet|Cette|Ces) (?!\d)")
DATED = compiled(r"Ce (?=\d)")
ARTICLE = compiled(r"(?:L[ae]s?|Les|L['’]|Une?|Des) ?(?=\w)")
LEANING = compiled(r"\b(?:suivante?s?|précédente?s?|autres?|derniers?|dernières?)\b|\bentre (?!.* et )", 2)
SMALL = 40  # words
STORY = 250  # words of a story, from which hooks part it
FIRST_BELOW = 60  # words of a section right below the lead, from which a hook parts them
END_OF_LEAD = 45  # words
OPENING_FACTS = 1  # of a section, that tells its matter
SPEAKERS = (2, 3)  # people whose words make a section
NOBODY = "Xxx"  # stands for a name in a phrase whose other words are looked for


def for_want_of_better(assignment: Assignment, desk: Desk) -> list[Sentence]:
    """Return what the site puts over a section of which no line tells the matter; nothing: it goes on from the one above."""
    label = labelled(assignment.section.label if assignment.section else "", assignment.brief)
    words = {"cle": assignment.brief.keyphrase, "label": lowered(label, assignment)}
    dwelt = _is_matter(label, own_facts(assignment, desk)) and not _is_small(assignment)
    # A mere label stands where headings were asked for, or where a page of the source's subheads would have none.
    headed = assignment.brief.headed
    asked = is_needed(assignment, desk) and (assignment.outline.headings or (headed and _is_only(assignment, desk)))
    only = [label] if asked and _names(label, assignment.brief) and dwelt else []
    for text in (
        *_speaking(assignment, desk),
        *phrases.say(assignment.site, "intertitres.secours", words, assignment.seed),
        *only,
    ):
        if bare(text) not in desk.headings and not stock_again(text, assignment, desk):
            desk.headings.add(bare(text))
            desk.written_headings.append(text)
            desk.headed |= {assignment.section.key} if assignment.section else set()
            return [Sentence(text)]
    return []


def _is_small(assignment: Assignment) -> bool:
    """Return whether a section is a sentence or two, which nothing but the source's subhead parts from what is above."""
    return assignment.section is not None and 0 < assignment.section.words < SMALL


def _is_matter(label: str, facts: Sequence[Fact]) -> bool:
    """Return whether a section comes back to a label or opens on it: « Le groupe actif » of one sentence further down names none."""
    opening = {stem for fact in facts[:OPENING_FACTS] for stem in stems(fact.text)}
    return matter(facts).dwells_on(label) or set(stems(label)) <= opening


def _speaking(assignment: Assignment, desk: Desk) -> tuple[str, ...]:
    """Return what heads a section of the words of two or three people whom the head names: « Ce que disent Ana Roy et Paul Brun »."""
    own = assignment.section.facts if assignment.section else ()
    whole = (q for q in assignment.brief.quotes if q.whole and q.fact in own)
    above = " ".join(
        (assignment.brief.cleaned.title, desk.heads.get("title", ""), *(s.text for s in desk.in_kind("lead")))
    )
    people = (e for e in assignment.brief.entities if e.kind == "person" and " " in e.name)
    names = [e.name for e in people if any(name in above for name in e.names)]
    said = [name for name in dict.fromkeys(_speaker(q, names, assignment.brief) for q in whole) if name in names]
    if len(said) not in SPEAKERS:
        return ()
    said = [INITIALS.sub("", name) for name in said]
    words = {"noms": f"{', '.join(said[:-1])} et {said[-1]}"}
    return tuple(phrases.say(assignment.site, "intertitres.plusieurs_voix", words, assignment.seed))


def _speaker(quote: Quote, names: Sequence[str], brief: Brief) -> str:
    """Return who says a quotation, else the one person whom its sentence names."""
    named = [name for name in names if name in blotted(brief.fact(quote.fact).text)]
    return quote.speaker or (named[0] if len(named) == 1 else "")


def _names(label: str, brief: Brief) -> bool:
    """Return whether a label names a matter: « Seconde zone » has no article in the source, « L'espace » says too little, « la mission suivante » leans.

    Nobody and no body is one: « Le cabinet de recherche Verlac ».
    """
    actors = any(e.kind in ("person", "organisation") and label.endswith(e.name) for e in brief.entities)
    named = ARTICLE.match(label) is not None and len(content_words(label)) > 1
    return (
        named
        and not LEANING.search(label)
        and not actors
        and not (tells_nothing(label) or sign("tete", "corps_seul").match(label))
    )


def stock_again(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a heading says by its mere form that there is something to read, as another one does: « Les mots de… »."""
    others = other_headings(assignment, desk)
    return any(sign in bare(text) and any(sign in bare(other) for other in others) for sign in _stock(assignment))


def _stock(assignment: Assignment) -> list[str]:
    """Return what the site's headings for want of better hold beside their name: « Les mots », « : les précisions »."""
    named = {"nom": NOBODY, "noms": NOBODY, "cle": NOBODY, "label": NOBODY}
    groups = (f"intertitres.{group}" for group in ("parole", "sans_cle", "secours", "plusieurs_voix"))
    said = (text for group in groups for text in phrases.say(assignment.site, group, named, assignment.seed))
    parts = (OF_NAME.sub("", part) for text in said for part in text.split(NOBODY))
    return [bare(part) for part in parts if len(part.split()) > 1]


def goes_on(assignment: Assignment, desk: Desk) -> bool:
    """Return whether a section needs no heading: it opens on « elle », « ce choix » or its subhead of the source, or is the whole of a brief."""
    if not assignment.outline.headings and _is_brief(assignment):
        return True
    if _opens_subhead(assignment):
        return False  # « C'est ce que nul ne sait » answers the source's subhead
    own = set(assignment.section.facts) if assignment.section else set()
    first = next((s.text for s in desk.in_kind("body") if own & set(s.facts)), "")
    pronoun = OPENING.match(first) is not None and not impersonal(first)
    taken_up = pronoun or (POINTING.match(first) is not None and points_back(first)) or _follows_lead(first, assignment)
    hangs = hangs_on_above(DATED.sub("Le ", first)) and not _is_headed_off(assignment)
    taken_up = taken_up or (hangs and not _opens_own_subhead(assignment))
    taken_up = taken_up or any(bare(assignment.brief.fact(id).heading) == bare(first) != "" for id in own)
    return taken_up and not (_is_only(assignment, desk) and assignment.outline.headings)


def _is_headed_off(assignment: Assignment) -> bool:
    """Return whether the plan cut a text of no subheads before what a heading may part from the sentence above it."""
    brief = assignment.brief
    ids = [id for id in (assignment.section.facts if assignment.section else ()) if id not in assignment.outline.lead]
    return bool(ids) and not brief.headed and may_head_off(brief.fact(ids[0]), brief)


def _opens_subhead(assignment: Assignment) -> bool:
    """Return whether a section opens under a subhead of the source that asks: its first sentence leans on that alone."""
    return _opens_own_subhead(assignment).endswith("?")


def _opens_own_subhead(assignment: Assignment) -> str:
    """Return the subhead of the source under which a section opens, "" where it opens under none or amid what that heads."""
    brief, facts = assignment.brief, assignment.section.facts if assignment.section else ()
    if not facts:
        return ""
    first = brief.fact(facts[0])
    before = brief.before(first)
    return "" if before is not None and before.heading == first.heading else first.heading


def _is_brief(assignment: Assignment) -> bool:
    """Return whether the body is one section of a few words that the source puts under no subhead."""
    facts = [assignment.brief.fact(id) for section in assignment.outline.sections for id in section.facts]
    headed = any(fact.heading for fact in facts)
    return (
        len(assignment.outline.sections) == 1
        and not headed
        and sum(len(fact.text.split()) for fact in facts) < BRIEF_BODY
    )


def _follows_lead(first: str, assignment: Assignment) -> bool:
    """Return whether a section goes on from the last sentence of the lead: « Trois heures plus tard », « Il n'a pas répondu »."""
    ids, lead = (assignment.section.facts if assignment.section else ()), assignment.outline.lead
    own = [id for id in ids if id not in lead]
    return bool(own and lead) and int(own[0][1:]) == int(lead[-1][1:]) + 1 and rests(DATED.sub("Le ", first))


def is_needed(assignment: Assignment, desk: Desk) -> bool:
    """Return whether a page would have fewer than LEAST headings over its story without this one."""
    keys = [section.key for section in assignment.outline.sections]
    at = keys.index(assignment.section.key) if assignment.section else 0
    written = len(desk.written_headings) or len(standing(assignment, "heading"))
    wanted = max(LEAST, assignment.outline.headings)
    few, run = written + len(keys) - at - 1 < min(wanted, len(keys)), _run(assignment, desk)
    return bool(assignment.outline.headings and few) or (few and run >= (SECOND_RUN if written else LEAST_RUN))


def goes_too_long(assignment: Assignment, desk: Desk) -> bool:
    """Return whether too many words would stand under the heading above, without one here."""
    return _run(assignment, desk) > LONGEST_RUN


def runs_long(assignment: Assignment, desk: Desk) -> bool:
    """Return whether a section is worth a hook: it is no few words, and much where it stands right below the lead."""
    section = assignment.section
    if section is None or is_interview(assignment.brief):
        return False
    lead = set(assignment.outline.lead)
    own = sum(len(assignment.brief.fact(id).text.split()) for id in section.facts if id not in lead)
    first = section.key == assignment.outline.sections[0].key
    words = sum(one.words for one in assignment.outline.sections)
    enough = own >= FIRST_BELOW and not _goes_on_lead(assignment) if first else section.words >= SMALL
    return enough and words >= STORY and _may_hook_off(assignment, desk)


def _goes_on_lead(assignment: Assignment) -> bool:
    """Return whether a section opens on the few words that end the paragraph of the lead in the source: a hook would cut the lead in two."""
    brief, lead = assignment.brief, assignment.outline.lead
    own = [brief.fact(id) for id in (assignment.section.facts if assignment.section else ()) if id not in lead]
    last = brief.fact(lead[-1]).paragraph if lead else -1
    rest = [fact for fact in own if fact.paragraph == last]
    return bool(rest) and own[0] is rest[0] and sum(len(fact.text.split()) for fact in rest) < END_OF_LEAD


def _may_hook_off(assignment: Assignment, desk: Desk) -> bool:
    """Return whether the text of a section may begin below a hook."""
    own = assignment.section.facts if assignment.section else ()
    first = next((s for s in desk.in_kind("body") if set(own) & set(s.facts)), None)
    ids = [id for id in (first.facts if first else own) if id in own]
    if not ids:
        return False
    brief = assignment.brief
    planned = [id for id in own if id not in assignment.outline.lead][:1]
    if planned and may_hook_off(brief.fact(planned[0]), brief):
        return first is None or OPENING.match(first.text) is None or impersonal(first.text)
    fact = brief.fact(ids[0])
    return may_hook_off(replace(fact, text=first.text) if first else fact, brief)


def _run(assignment: Assignment, desk: Desk) -> int:
    """Return the words that would stand under the heading above with this section's."""
    has = desk.headed | {text.key.rpartition("/")[2] for text in standing(assignment, "heading")}
    words = 0
    for section in assignment.outline.sections:
        words = section.words if section.key in has else words + section.words
        if assignment.section is not None and section.key == assignment.section.key:
            return words
    return words


def _is_only(assignment: Assignment, desk: Desk) -> bool:
    """Return whether a page would have no heading over its story without this one."""
    last = assignment.section is not None and assignment.section.key == assignment.outline.sections[-1].key
    return last and not other_headings(assignment, desk)
