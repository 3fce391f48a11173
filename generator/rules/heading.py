"""A section's H2: what the reader finds there; one in two or three names the key phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator import phrases
from generator.french.leaning import answers, dangles
from generator.french.sentences import content_words
from generator.rules.antecedents import standing_alone
from generator.rules.desk import Desk, bare, first_new, own_facts, standing
from generator.rules.halves import halves
from generator.rules.links import lowered
from generator.rules.pen import Pen
from generator.rules.title import hollow
from generator.seo.measures import holds
from generator.types import Assignment, Brief, Sentence

COLON = " : "
LONGEST = 13  # words
ARTICLES = {"du": "le", "au": "le", "des": "les", "aux": "les"}  # the definite article inside a contraction
Candidate = tuple[str, tuple[str, ...]]


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the first candidate that fits and that no other heading or the source has used."""
    section = assignment.section
    if section is None:
        return ()
    taken = {bare(t.text) for t in standing(assignment, "heading")} | desk.headings
    sources = {bare(b.text) for b in assignment.brief.cleaned.blocks if b.kind == "heading"}
    bounds = assignment.slot.chars
    for text, facts in _candidates(assignment, desk):
        fits = bounds.least <= len(text) <= (bounds.most or 999) and not desk.contains(text, "lead")
        if fits and bare(text) not in taken | sources and list(first_new([text], assignment)):
            desk.headings.add(bare(text))
            desk.colons |= COLON in text
            return [Sentence(text, facts)]
    words = {"cle": assignment.brief.keyphrase}
    for text in phrases.say(assignment.site, "intertitres.secours", words, assignment.seed):
        if bare(text) not in taken:
            desk.headings.add(bare(text))
            return [Sentence(text)]
    return [Sentence(_labelled(section.label, assignment.brief))]


def _candidates(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    keyed = _wants_key(assignment)
    named = [
        (text, facts)
        for text, facts in _named(assignment, desk)
        if not (answers(text) or dangles(text) or desk.has_said(text))
    ]
    key = assignment.brief.keyphrase
    keyed_lines: list[Candidate] = []
    if keyed:
        yield from ((text, facts) for text, facts in named if holds(text, key))
        for text, facts in named:
            if _shares(text, key):
                continue
            words = {"cle": key, "label": lowered(text, assignment)}
            for said in phrases.say(assignment.site, "intertitres.avec_cle", words, assignment.seed):
                if not (desk.colons and COLON in said):
                    keyed_lines.append((said, facts))
    yield from (line for line in keyed_lines if line[1] or _last_chance(assignment, desk))
    yield from ((text, facts) for text, facts in named if facts and not holds(text, key))
    yield from (line for line in keyed_lines if not line[1])
    yield from named


def _last_chance(assignment: Assignment, desk: Desk) -> bool:
    """Return whether no heading before names the key phrase and none after will."""
    key, section, sections = bare(assignment.brief.keyphrase), assignment.section, assignment.outline.sections
    after = sections[sections.index(section) + 2 :] if section else ()
    return not after and not any(key in heading for heading in desk.headings)


def _tells(label: str) -> bool:
    """Return whether a label tells one section from another: two words, or a name."""
    return len(label.split()) > 1 or label[:1].isupper()


def _shares(text: str, key: str) -> bool:
    """Return whether a heading has a word of the key phrase already: both together would stutter."""
    return bool({w.lower() for w in content_words(text)} & {w.lower() for w in content_words(key)})


def _named(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield headings made from the section's facts, in the site's manner, then its label."""
    section, manner = assignment.section, str(assignment.site.voice.get("heading", "mixed"))
    pen = Pen(assignment, desk)
    ranked = sorted(own_facts(assignment, desk), key=lambda f: -f.weight)
    if section and section.heading:
        yield section.heading, section.facts
    alone = [standing_alone(fact, assignment.brief) for fact in ranked]
    named = [part for fact in alone for part in (halves(fact) or (fact,))]
    if manner in ("question", "mixed"):
        for fact in named:
            for question, answer in pen.questions(fact):
                yield question, answer.facts
    if manner != "question":
        for fact in named:
            for saying in pen.sayings(fact, "heading", words=LONGEST):
                text = saying.sentences[0].rstrip(" .")
                if not hollow(text, saying.form):
                    yield text, saying.facts
    if section and _tells(section.label) and bare(section.label) != bare(assignment.brief.keyphrase):
        yield _labelled(section.label, assignment.brief), ()


def _labelled(label: str, brief: Brief) -> str:
    """Return a label with the article that the source gives it, « Le télescope KAIT »; bare when it gives none."""
    found = re.search(
        rf"(?<!\w)(les?|la|l['’]|une?|du|des|aux?)\s?{re.escape(label)}(?!\w)", brief.cleaned.text, re.IGNORECASE
    )
    article = ARTICLES.get(found[1].lower(), found[1].lower()) if found else ""
    text = f"{article}{'' if article.endswith(('’', chr(39))) else ' '}{label}" if article else label
    return text[:1].upper() + text[1:]


def _wants_key(assignment: Assignment) -> bool:
    """Return whether this heading should name the key phrase: every other one, the first included."""
    keys = [section.key for section in assignment.outline.sections]
    return assignment.section is not None and keys.index(assignment.section.key) % 2 == 0
