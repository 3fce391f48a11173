"""What a title says was done by somebody, by who does it: « Le Parlement destitue la présidente » of « La présidente destituée par le Parlement »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.surface import capital
from generator.french.grammar import in_place
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, conjugate
from generator.french.tagger import finite
from generator.rules.epithets import epithet
from generator.rules.kickers import HOME, parted, sets_place
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment

DONE_BY = compiled(
    r"(?P<thing>[^,:;«»]+?) (?:est |sont )?(?P<done>[a-zà-ÿ]+(?:é|i|u|is|it|ert|[aeo]int)e?s?) par (?P<actor>(?:l[ae]s? |l['’]|une? |des )?[^,:;«»]+?)(?P<rest> (?:à|au|aux|en|dans|lors|pour|dès|après|sur) [^,:;«»]+)?$"
)
COUNTED = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|plusieurs|différents|différentes"
DETERMINED = compiled(rf"(?:(?:l[ae]s?|une?|des|{COUNTED}) |l['’]|\d|[A-ZÀ-Þ])")
SEVERAL = compiled(rf"(?:les|des|\d+|{COUNTED}) ")
RELATED = compiled(r" (?:qui|que|dont|où|et) | qu['’]|\b(?:son|sa|ses|leurs?|lui|eux|elles?)\b")
WORDS = 8  # of who does it, of what is done to


def active_first(assignment: Assignment) -> Iterator[str]:
    """Yield the source's title by who does it, with the place that stands before it; nothing of one that has a verb before, or a pronoun."""
    kicker, body = parted(assignment.brief.cleaned.title)
    found = DONE_BY.match(body)
    if found is None or epithet(body) or finite(found["thing"]) or RELATED.search(body):
        return
    thing, actor = lowered(found["thing"], assignment), found["actor"]
    verbs = {form.lemma for form in lookup(found["done"]) if form.tense == "ppast"}
    if (
        len(verbs) != 1
        or not (DETERMINED.match(thing) and DETERMINED.match(actor))
        or max(len(thing.split()), len(actor.split())) > WORDS
    ):
        return
    try:
        does = conjugate(verbs.pop(), "ind", "pres", "3", "p" if SEVERAL.match(actor) else "s")
    except Uninflectable:
        return
    told = f"{actor} {does} {thing}{found['rest'] or ''}"
    placed = kicker and kicker != HOME and sets_place(kicker, body)
    yield capital(f"{in_place(kicker)}, {told}" if placed else told)
