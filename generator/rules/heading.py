"""A section's H2: what the reader finds there; one in two or three names the key phrase."""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts.groups import stems
from generator.frames.copying import GRAM, grams, longest_run
from generator.frames.surface import capital
from generator.french.tagger import finite
from generator.plan.verbless import judges
from generator.rules.anchored import goes_on_below
from generator.rules.bounds import attributed
from generator.rules.desk import Desk, bare, elsewhere, first_new, other_headings
from generator.rules.exchanges import is_interview
from generator.rules.fit_to_head import may_head, may_hook
from generator.rules.hooked import hooked
from generator.rules.keyshare import must
from generator.rules.line_wholeness import COLON
from generator.rules.matter import Heading
from generator.rules.met_early import is_caught_early, is_met_early
from generator.rules.named import names_matter
from generator.rules.scoped import wider
from generator.rules.wanting import for_want_of_better, goes_on, goes_too_long, is_needed, runs_long, stock_again
from generator.rules.weighing import below_of, candidates, is_source_s
from generator.types import Assignment, Brief, Sentence

SAME = 0.6  # share of the shorter heading's words from which two headings say the same
TOLD_AGAIN = 3  # words of a name beside its noun that the title has
NAMED = 3  # words of headings that say the same where they name one thing
QUOTE, MOST_QUOTES = "«", 2
ECHOED = 5  # words in a row that a text says already
ECHO, ECHO_OF_POINTS, MOST_ECHOES = 0.2, 1.0, 6  # what each such run costs; over points; how many cost
ELSEWHERE = 3.0  # what a heading of a sister site is worth less
TAKEN = 0.6  # what a line taken whole from the source is worth less
TOLD_ABOVE = 1.8  # what a heading is worth less that the lead has told: better than a mere label
SOURCE_S = 1.0  # what the source's own subhead is worth more
BAD = -1.4  # where a page has too few
NO_FLOOR = -99.0
SHORTEST = 40  # words of a section that has a heading of its own though the next one could have none
LINE = 45  # words of a last sentence that no heading parts from what is above
POOR = -0.9  # what a heading must be worth over a section that may go on from the one above


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the best heading that fits and that no other heading or the source has used."""
    if assignment.section is None or _is_untold(assignment, desk):
        return ()
    if judges(next(iter(below_of(assignment, desk)), "")):
        return ()  # « Insuffisant selon les élus » is said of what stands right above
    if goes_on(assignment, desk):
        return _hook(assignment, desk)
    return _label(assignment, desk) or _hook(assignment, desk) or for_want_of_better(assignment, desk)


def _hook(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a hook where a section is worth one."""
    for heading in hooked(assignment, desk) if runs_long(assignment, desk) else ():
        if not is_caught_early(heading, assignment, desk):
            continue
        if may_hook(heading, assignment, desk) and _fits(heading, assignment, desk):
            return _written(heading, assignment, desk)
    return ()


def _label(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the best heading that holds for a section."""
    brief = assignment.brief
    heard = frozenset(gram for sentence in desk.said for gram in grams(sentence.text, ECHOED))
    body = assignment.site.slots.get("section")
    forced = bool(assignment.outline.headings)
    floor, short = _floor(assignment, desk), _is_short(assignment, desk)
    echo = ECHO_OF_POINTS if body is not None and body.options.get("longest") else ECHO
    for heading in sorted(
        candidates(assignment, desk),
        key=lambda h: (
            ELSEWHERE * elsewhere(h.text, brief)
            + TAKEN * _taken(h, brief)
            + TOLD_ABOVE * desk.contains(h.text, "lead")
            + echo * min(MOST_ECHOES, len(grams(h.text.rstrip(" ?"), ECHOED) & heard))
            - h.worth
            - SOURCE_S * is_source_s(h.text, assignment, desk)
        ),
    ):
        if heading.worth < floor:
            break
        if heading.worth < POOR and heading.text.endswith("?") and names_matter(assignment):
            continue  # a question on one thing of several heads no section of a site that names matters
        if (
            not forced
            and heading.worth < POOR
            and not heading.sure
            and names_matter(assignment)
            and finite(heading.text)
        ):
            continue  # nor does a detail told, on a page of few headings
        if short and not is_source_s(heading.text, assignment, desk):
            continue
        if not (forced or is_source_s(heading.text, assignment, desk)) and not is_met_early(heading, assignment, desk):
            continue
        if not forced and not may_head(heading, assignment, desk):
            continue
        if not is_source_s(heading.text, assignment, desk) and _loses_sayer(heading, brief):
            continue
        if _fits(heading, assignment, desk):
            return _written(heading, assignment, desk)
    return ()


def _loses_sayer(heading: Heading, brief: Brief) -> bool:
    """Return whether a heading asserts what its one sentence only has somebody say."""
    if len(heading.facts) != 1 or heading.text.endswith("?") or QUOTE in heading.text or not finite(heading.text):
        return False
    fact = brief.fact(heading.facts[0])
    return not attributed(heading.text, fact.text, fact.sayer)


def _written(heading: Heading, assignment: Assignment, desk: Desk) -> list[Sentence]:
    """Return a heading, the desk told of it."""
    desk.headings.add(bare(heading.text))
    desk.written_headings.append(heading.text)
    desk.headed |= {assignment.section.key} if assignment.section else set()
    desk.questions += heading.text.endswith("?")
    return [Sentence(capital(heading.text), heading.facts)]


def _is_short(assignment: Assignment, desk: Desk) -> bool:
    """Return whether so little stands in a section that its heading would rather stand over the next one, or over nothing where it is the last."""
    below = below_of(assignment, desk)
    words = len(" ".join(below).split())
    last = assignment.section is not None and assignment.section.key == assignment.outline.sections[-1].key
    lone = last and len(below) == 1 and words < LINE
    return not assignment.outline.headings and (lone or (words < SHORTEST and goes_on_below(assignment, sure=False)))


def _is_untold(assignment: Assignment, desk: Desk) -> bool:
    """Return whether lead and conclusion tell all of a section, so that nothing stands under its heading."""
    told = desk.told_in("body")
    return bool(told) and assignment.section is not None and told.isdisjoint(assignment.section.facts)


def _floor(assignment: Assignment, desk: Desk) -> float:
    """Return what a heading must be worth: more where the section may go on from the one above, nothing where it may not."""
    if assignment.outline.headings:
        return NO_FLOOR
    return BAD if is_needed(assignment, desk) or goes_too_long(assignment, desk) else POOR


def _taken(heading: Heading, brief: Brief) -> bool:
    """Return whether a heading is the source's own, word for word."""
    least = max(GRAM, len(heading.text.split()) - 1)
    return any(longest_run(heading.text, brief.fact(id).text) >= least for id in heading.facts)


def _fits(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    text, bounds = heading.text, assignment.slot.chars
    others = other_headings(assignment, desk)
    tires = COLON in text and heading.facts and _colon_again(text, assignment, desk)
    tires = tires or stock_again(text, assignment, desk)
    tires = tires or wider(text, [assignment.brief.fact(id).text for id in heading.facts])
    tires = tires or (text.startswith(QUOTE) and _quotes_again(assignment, desk))
    if not bounds.least <= len(text) <= (bounds.most or 999) or tires or _left_out(heading, assignment, desk):
        return False
    if bare(text) in desk.headings or any(_alike(text, other) for other in others):
        return False
    # The key phrase that opens both makes them no more alike.
    own, title = (_after_key(line, assignment) for line in (text, desk.heads.get("title", "")))
    words = set(stems(own))
    told = len(words) >= TOLD_AGAIN and words <= set(stems(title)) and not is_source_s(text, assignment, desk)
    if told or _is_title_s(own, title) or (_alike(own, title) and own.lower().split()[:2] == title.lower().split()[:2]):
        return False
    return bool(list(first_new([text], assignment)))


def _quotes_again(assignment: Assignment, desk: Desk) -> bool:
    """Return whether the heading above, on a page that is no interview, is but somebody's words already, or two others are."""
    others = other_headings(assignment, desk)
    quotes = [other.startswith(QUOTE) for other in others]
    return not is_interview(assignment.brief) and (quotes[-1:] == [True] or sum(quotes) >= MOST_QUOTES)


def _after_key(text: str, assignment: Assignment) -> str:
    """Return a line without the key phrase that stands before its colon."""
    before, colon, rest = text.partition(COLON)
    return rest if colon and before.lower() == assignment.brief.keyphrase.lower() else text


def _left_out(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a heading rests on facts that the text written below it could not tell, where it tells others."""
    told, section = desk.told_in("body"), assignment.section
    written = section is not None and bool(told & set(section.facts))
    return written and bool(heading.facts) and not told & set(heading.facts)


def _colon_again(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether one more colon of its sort would tire: in two headings running, or in more than one out of two.

    Before somebody's words it is of another sort than after a matter.
    """
    others = other_headings(assignment, desk)
    alike = [COLON in other and (QUOTE in other) == (QUOTE in text) for other in others]
    return (
        bool(others)
        and not must(assignment, desk)
        and (alike[-1] or sum(alike) >= max(1, len(assignment.outline.sections) // 2))
    )


def _is_title_s(text: str, title: str) -> bool:
    """Return whether a name tells the title's news again by the noun of its verb: « La nomination de X » under « X est nommé »."""
    first, *rest = stems(text) or ("",)
    known = set(stems(title))
    return len(rest) >= TOLD_AGAIN and first not in known and set(rest) <= known and not finite(text)


def _alike(one: str, other: str) -> bool:
    mine, theirs = set(stems(one)), set(stems(other))
    short = len(one.split()) == len(other.split()) == NAMED
    if short and stems(one)[:1] == stems(other)[:1] != ():
        return True  # « Les mesures prises », « Les mesures renforcées »
    return len(mine & theirs) >= SAME * max(1, min(len(mine), len(theirs)))
