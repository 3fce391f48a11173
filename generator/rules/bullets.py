"""« L'essentiel »: what the lead does not say, one fact a point, in fewer words than the text has for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.anchors.bygone import told_as_news
from generator.anchors.day_log import is_log
from generator.facts.ahead import is_due, looks_ahead
from generator.facts.news import headline
from generator.facts.reading import parsed
from generator.french.leaning import answers, dangles, leans, points_back
from generator.french.lexicon import role
from generator.french.sentences import content_words
from generator.french.syntax import Phrase
from generator.french.words import listed
from generator.plan.budget import count
from generator.rules.antecedents import standing_alone
from generator.rules.condensing import lines
from generator.rules.desk import PLACES, Desk, bare, refused
from generator.rules.halves import stands
from generator.rules.lines import SAYS
from generator.rules.pen import Pen
from generator.rules.sound import entire, sound
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence

SHORTEST, LONGEST = 6, 17  # words of a point
WEIGHTY = 0.25  # what a hurried reader must take along weighs (tried on our samples)
MAIN, NEAR = 0.45, 0.3  # or tells of the title
SHORTER = 0.75  # of the words that the text has for a fact: a point that has more says it again
BYGONE = frozenset({"impf", "plup"})  # what was so before the news is no essential
HANGING = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|dans|avec|depuis|sans|chez|vers|entre|et|ou|\w{4,}ment)|[dl]['’])$"
)
TORN = compiled(
    r"\b\w{4,}ant,|\b(?:a|ont|est|sont|avait|avaient|était|étaient)(?: \w+)?,"
)  # « ont même, avec une pointe de… »
GOES_ON = compiled(r"\s*(?:,|et\b|ou\b)")
OPENING = compiled(
    r"((?:[ÀA]|Au|Aux|En|Dans|Sur|Près|Pour|Depuis|Après|Avant|Lors|Chez|Autour|Pendant)\b[^,«»]{3,60}), "
)
COMPARED, PART = compiled(r", contre (\d[\d,]*)[^,]*$"), compiled(r"\bdont (?:\w+),")  # « dont trois, selon la police »
POINTED, CAPITAL = compiled(r"(?:l[ea] |l['’])", 2), compiled(r"(?<!^)\b[A-ZÀ-Þ]")
AMONG = compiled(r"\bd['’]entre (?:eux|elles)\b")
HEARD = ("lead", "heading", "closing", "faq")  # where a hurried reader finds a fact anyway
ASIDE_LAST, PAIR = compiled(r"–\s*\.?$"), 2  # what a dash opens ends on no dash, and has one on each side
FEW = 2  # words behind the last comma
TRIED = 14  # points of one fact looked at


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return four points or more out of the heaviest facts the lead left; none when there are too few, on a page soon read or in a log of the day."""
    least, most = assignment.slot.options.get("items", (4, 5))
    if sum(count(fact.text) for fact in assignment.brief.facts) < int(assignment.slot.options.get("from", 0)):
        return ()
    if is_log(assignment.brief):
        return ()  # each of its points would lose the place and the hour that its paragraph opens on
    points: list[Sentence] = []
    for fact in sorted((f for f in assignment.brief.facts if f.id in assignment.outline.told), key=lambda f: -f.weight):
        if fact.weight < WEIGHTY or len(points) >= most:
            break
        if fact.weight < MAIN and headline(assignment.brief).nearness(fact.text) < NEAR:
            continue
        heard = any(fact.id in desk.told_in(kind) for kind in HEARD)
        kept = heard or desk.uses[fact.id] >= PLACES
        point = None if kept else _point(standing_alone(fact, assignment.brief), assignment, desk)
        if point and not any(_same(point.text, other.text) for other in points):
            points.append(replace(point, paragraph=len(points)))
    return points if len(points) >= least else ()


def _point(fact: Fact, assignment: Assignment, desk: Desk) -> Sentence | None:
    """Return the first short sentence of a fact that stands by itself and is shorter than what the text has of it."""
    if leans(fact.text) or answers(fact.text) or points_back(fact.text):
        return None
    written = sum(len(content_words(s.text)) for s in desk.in_kind("body") if s.facts == (fact.id,))
    known = refused(assignment)
    for told in _told(fact, assignment, desk):
        size = len(told.text.split())
        few = len(content_words(told.text)) <= SHORTER * written
        if few and SHORTEST <= size <= LONGEST and bare(told.text) not in known and _whole(told.text, fact, assignment):
            return told
    return None


def _told(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Sentence]:
    found = (s for _, s in zip(range(TRIED), lines(Pen(assignment, desk), fact, LONGEST), strict=False))
    yield from sorted(found, key=lambda s: -len(s.text.split()))


def _whole(text: str, fact: Fact, assignment: Assignment) -> bool:
    """Return whether a point leaves out nothing its sentence needs, and leans on nothing."""
    alone = not (leans(text) or answers(text) or points_back(text) or AMONG.search(text))
    counted = [f.text for f in assignment.brief.figures if f.fact == fact.id]
    dated = (
        [m.text for m in assignment.brief.moments if m.fact == fact.id and m.kind != "duration"]
        if is_due(fact) or looks_ahead(fact)
        else []
    )
    for wanted in (counted, dated):
        if wanted and not any(bare(one) in bare(text) for one in wanted):
            return False  # the amount, or the day of what is to come, is what a hurried reader takes along
    if _cuts_series(text, fact) or _cuts_comparison(text, fact) or _fronts(text, fact):
        return False
    kept = sound(text, fact) and entire(text.rstrip("."), fact) and stands(text)
    told = kept and _told_whole(text) and len(SAYS.findall(text)) >= len(SAYS.findall(fact.text))
    torn = _cuts_last(text, fact) or text.count("–") % PAIR or ASIDE_LAST.search(text)
    return alone and told and not torn and not told_as_news(text, fact, assignment.brief)


def _cuts_last(text: str, fact: Fact) -> bool:
    """Return whether a point ends on a word or two behind a comma that go on in its fact: « 58 points, deux [de plus que] »."""
    last = text.rstrip(".").rpartition(", ")[2]
    after = fact.text.partition(f", {last}")[2]
    return "," in text and len(last.split()) <= FEW and after[:1] == " "


def _cuts_series(text: str, fact: Fact) -> bool:
    """Return whether a point ends inside a series that its fact goes on with: « des tapis, des moules » of three."""
    last = text.rstrip(".").rpartition(", ")[2]
    after = fact.text.partition(last)[2] if ", " in text else ""
    return GOES_ON.match(after) is not None


def _cuts_comparison(text: str, fact: Fact) -> bool:
    """Return whether a point ends on what it compares with, without when or where that was: « contre 68,9 % »."""
    compared = COMPARED.search(text)
    after = fact.text.partition(compared[1])[2].lstrip(" \u202f\xa0%") if compared else ""
    return PART.search(text) is not None or after[:1].isalpha()


def _fronts(text: str, fact: Fact) -> bool:
    """Return whether a point opens on a circumstance on which its fact does not: it may be of another noun."""
    opening = OPENING.match(text)
    return opening is not None and not bare(fact.text).startswith(bare(opening[1]))


def _told_whole(text: str) -> bool:
    """Return whether a point is one sure clause, that ends on no word that hangs in the air, of what is or was done."""
    parse = parsed(text)
    main = [clause for clause in parse.clauses if clause.main]
    sure = parse.complete and len(main) == 1 and _named(main[0].subject) and TORN.search(text) is None
    sure = sure and main[0].verb.person == "3"  # « Les meilleurs rameurs du lac rendez vous »
    return sure and main[0].verb.tense not in BYGONE and not dangles(text) and not HANGING.search(text.rstrip("."))


def _named(subject: Phrase | None) -> bool:
    """Return whether who a point is about is named: « l'attaquant de 22 ans », of which side?"""
    if subject is None:
        return False
    head = subject.lemma or subject.head.lower()
    somebody = role(head) is not None or head in listed("parties") | listed("somebody")
    definite = POINTED.match(subject.text) is not None
    return not (definite and somebody and CAPITAL.search(subject.text) is None)


def _same(one: str, other: str) -> bool:
    mine, theirs = set(content_words(one.lower())), set(content_words(other.lower()))
    return len(mine & theirs) >= 0.6 * max(1, min(len(mine), len(theirs)))
