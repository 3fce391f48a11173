"""Where one section ends and the next begins: no sentence is cut from the one it leans on, nor from its own matter."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.leaning import answers, dangles, impersonal, leans, opens_with_link, points_back
from generator.french.quoted import blotted
from generator.french.resting import rests
from generator.french.words import listed
from generator.plan.replying import comments, replies
from generator.plan.verbless import hangs
from generator.shelf import compiled
from generator.types import Brief, Fact, Theme

CLOSER = 1.3  # times nearer to its neighbours' matter, from which a fact on the edge of a group joins them
# goes on about the sentence before: « Depuis, », since what; « est quant à elle accusée de l'avoir aidé », whom
HELD = compiled(
    r"(?:Il s'agit|C['’]est|Ce sont|Ensemble,|Depuis,|En effet,)|[^«,]* quant à (?:lui|elle|eux|elles) [^«,]*\bde (?:l['’]|lui |leur |les )(?=\w+r\b)"
)
SPOKEN = compiled(r"«[^»]*»\s*$")  # nothing but words that somebody goes on saying
BY = compiled(r"-(?:t-)?(?:il|elle|ils|elles)\b")
# « « J'ai fermé les yeux », a souri le capitaine »: whoever the sentence before names; « « Elle aurait pu se taire » » too
BY_ROLE = compiled(r"»,? (?:[\w'’-]+ ){1,4}?(?:l[ea] |l['’])(?P<role>[a-zà-ÿ-]+)(?:[.,]|$)")
# « Les mots du poète sont : « Q » »: who wrote them, and what, stands before
WORDS_OF = compiled(
    r"(?:L[ea]s? |L['’])(?:paroles?|mots?|phrases?|textes?|messages?|vers|lignes|inscription) (?:de l['’]|de la |du )"
    r"(?P<role>[a-zà-ÿ-]+) [^«:]{2,25}: ?«"
)
OF_SOMEBODY = compiled(r"« ?(?=(?:Ils?|Elles?) )(?P<words>[^»]*)")
OBJECTS = frozenset({"le", "la", "les", "l'", "lui", "leur"})
FEWEST = 2  # facts that a section keeps, the lead's apart


def shifted(groups: Sequence[Theme], brief: Brief, lead: Collection[str] = ()) -> list[Theme]:
    """Return the groups, a fact on the edge of one given to its neighbour.

    A first fact that leans on the one before goes back to it; a last one goes on where it tells of that matter, if
    that parts no paragraph of the source and leaves its section more than one fact.
    """
    edged = _rejoined(groups, brief, lead)
    for at in range(len(edged) - 1):
        one, other = edged[at], edged[at + 1]
        fact = brief.fact(one.facts[-1])
        rest = [brief.fact(id) for id in one.facts[:-1]]
        following = [brief.fact(id) for id in other.facts]
        kept = [f for f in rest if f.id not in lead]
        may = len(kept) >= FEWEST and fact.heading == following[0].heading and not bound(fact, brief)
        if may and _parts_none(fact, rest, following) and shared(fact, following) > CLOSER * shared(fact, rest):
            edged[at : at + 2] = [
                replace(one, facts=one.facts[:-1]),
                replace(other, facts=(fact.id, *other.facts)),
            ]
    return edged


def headed(groups: Sequence[Theme], brief: Brief) -> list[Theme]:
    """Return the groups, the facts at the end of one that stand under the subhead of the next one's first with it."""
    told = list(groups)
    for at in range(len(told) - 1):
        one, other = told[at], told[at + 1]
        subhead = brief.fact(other.facts[0]).heading
        start = len(one.facts)
        while start > FEWEST and brief.fact(one.facts[start - 1]).heading == subhead and _is_next(one, other, start):
            start -= 1
        if subhead and start < len(one.facts) and brief.fact(one.facts[start - 1]).heading != subhead:
            told[at : at + 2] = [
                replace(one, facts=one.facts[:start]),
                replace(other, facts=(*one.facts[start:], *other.facts)),
            ]
    return told


def _is_next(one: Theme, other: Theme, start: int) -> bool:
    """Return whether the facts of a group from a place on stand right before the other's in the source."""
    return int(other.facts[0][1:]) - int(one.facts[start - 1][1:]) == len(one.facts) - start + 1


def evened(groups: Sequence[Theme], brief: Brief, lead: Collection[str]) -> list[Theme]:
    """Return two groups parted elsewhere, between paragraphs, where the lead leaves one of them a single fact."""
    owned = [sum(id not in lead for id in group.facts) for group in groups]
    ids = [id for group in groups for id in group.facts]
    if len(groups) != FEWEST or min(owned) >= FEWEST or ids != sorted(ids, key=lambda id: int(id[1:])):
        return list(groups)
    cuts = [at for at in range(1, len(ids)) if _may_part(ids, at, brief, lead)]
    if not cuts:
        return list(groups)
    at = min(
        cuts, key=lambda cut: abs(len(" ".join(_texts(ids[:cut], brief))) - len(" ".join(_texts(ids[cut:], brief))))
    )
    return [replace(groups[0], facts=tuple(ids[:at])), replace(groups[1], facts=tuple(ids[at:]))]


def _may_part(ids: Sequence[str], at: int, brief: Brief, lead: Collection[str]) -> bool:
    """Return whether facts may be parted here: a paragraph begins, on nothing said before, with enough on both sides."""
    before, after = brief.fact(ids[at - 1]), brief.fact(ids[at])
    enough = all(sum(id not in lead for id in side) >= FEWEST for side in (ids[:at], ids[at:]))
    return enough and before.paragraph != after.paragraph and not bound(after, brief)


def _texts(ids: Sequence[str], brief: Brief) -> list[str]:
    return [brief.fact(id).text for id in ids]


def _parts_none(fact: Fact, rest: Sequence[Fact], following: Sequence[Fact]) -> bool:
    """Return whether a fact goes on to its neighbours without leaving its own paragraph, where the source has any."""
    return rest[-1].paragraph != fact.paragraph or rest[0].paragraph == following[-1].paragraph


def _rejoined(groups: Sequence[Theme], brief: Brief, lead: Collection[str]) -> list[Theme]:
    """Return the groups, each first fact that leans on the sentence before with the group of that sentence.

    Its paragraph goes with it, and all of its group where next to nothing would be left.
    """
    joined = list(groups)
    at = 1
    while at < len(joined):
        one, other = joined[at - 1], joined[at]
        while other.facts and _is_parted(one, other, brief) and _follows(one, other):
            taken = _taken(other, brief, lead, whole=len(joined) > FEWEST)
            if taken == len(other.facts) == 1 and len(joined) <= FEWEST:
                break
            one = replace(one, facts=(*one.facts, *other.facts[:taken]))
            other = replace(other, facts=other.facts[taken:])
        joined[at - 1 : at + 1] = [one, other] if other.facts else [one]
        at += bool(other.facts)
    return joined


def _is_parted(one: Theme, other: Theme, brief: Brief) -> bool:
    """Return whether a section opens on what leans on the one before it.

    A mere link under a subhead of the source is no such thing: « Bonne surprise en revanche dans le bâtiment ».
    """
    fact, before = brief.fact(other.facts[0]), brief.fact(one.facts[-1])
    headed = fact.heading not in ("", before.heading)
    return bound(fact, brief) and not (headed and _only_links(fact.text))


def _only_links(text: str) -> bool:
    """Return whether a sentence goes on from the one before by a link inside it alone, and by no pronoun."""
    return answers(text) and not (leans(text) or points_back(text) or dangles(text) or opens_with_link(text))


def _taken(group: Theme, brief: Brief, lead: Collection[str], *, whole: bool) -> int:
    """Return how many facts go with the first of a group: its paragraph, all the group if it may go `whole`, or itself alone."""
    paragraphs = [brief.fact(id).paragraph for id in group.facts]
    same = sum(paragraph == paragraphs[0] for paragraph in paragraphs)
    if sum(id not in lead for id in group.facts[same:]) >= FEWEST:
        return same
    return len(group.facts) if whole and same > 1 and paragraphs[0] else 1


def _follows(one: Theme, other: Theme) -> bool:
    return int(other.facts[0][1:]) == int(one.facts[-1][1:]) + 1


@lru_cache(maxsize=512)
def bound(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact leans on the sentence before it, quotes who has just been presented there, comments on it or replies to it."""
    held = HELD.match(fact.text) is not None or speaks_on(fact.text)
    return (
        rests(fact.text)
        or held
        or _means(fact.text)
        or _quotes(fact, brief)
        or _is_of_somebody(fact.text)
        or comments(fact, brief)
        or replies(fact, brief)
        or hangs(fact, brief)
    )


def _means(text: str) -> bool:
    """Return whether a sentence tells what is done to somebody the one before names: « Tim Roy le rejoint »."""
    clause = first_clause(text)
    return clause is not None and not OBJECTS.isdisjoint(clause.verb.clitics)


def _is_of_somebody(text: str) -> bool:
    """Return whether a quotation is by « le capitaine », or opens on « elle »: who that is stands before it."""
    spoken = OF_SOMEBODY.match(text)
    if spoken is not None and not impersonal(spoken["words"]):
        return True
    by = BY_ROLE.search(text) if text.startswith("«") else WORDS_OF.match(text)
    return by is not None and by["role"] not in listed("known_alone")


def speaks_on(text: str) -> bool:
    """Return whether a sentence is nothing but words that somebody goes on saying, or that « il », « elle » says."""
    blot = blotted(text)
    own = text.startswith(("«", "Je ", "J'", "Nous ")) and BY.search(blot) is not None
    return SPOKEN.match(text) is not None or own


def _quotes(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is a quote of somebody whom the fact before it names: it is told under the same heading."""
    before = f"F{fact.rank - 1}"
    speakers = {quote.speaker for quote in brief.quotes if quote.fact == fact.id and quote.speaker}
    return fact.text.startswith("«") and any(e.name in speakers and before in e.facts for e in brief.entities)


def shared(fact: Fact, others: Sequence[Fact]) -> float:
    """Return how much of a fact's matter other facts tell, by the nearest two of them."""
    mine = set(stems(fact.text))
    shares = sorted((len(mine & set(stems(f.text))) / max(1, len(mine)) for f in others), reverse=True)
    return sum(shares[:2])
