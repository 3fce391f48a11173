"""What « après quoi » tells set apart: « …, après quoi S V » is « … . Par la suite, S V », « …, après quoi il a été V » « … . Il a ensuite été V »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.frames.lists import pattern
from generator.frames.reading import tokens
from generator.frames.reshaping.halves import ABOUT_ALL, LEAST, Parting, reported
from generator.frames.surface import capital, closed
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

AFTERWARDS = compiled(r", après quoi,? ")
# a day says itself that it comes after
DATED = compiled(r"(?:à partir|à compter|dès|le|en) (?:du |de |le )?(?:[a-zà-ÿ]+ )?\d")
SUBJECT = compiled(r"(?:ils?|elles?) (?=(?:ne |n['’]|se |s['’])?\w)")
LEANS = compiled(r"\b(?:ils?|elles?|lui|leurs?|eux|son|sa|ses|celui-ci|celle-ci)\b")
ORDERED = compiled(r"\b(?:ensuite|puis|enfin|aussitôt|immédiatement|tout de suite|plus tard)\b")
EARLIER = frozenset({"impf"})  # the tense of what was done before something was said of it


def afterwards(text: str, links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the parting at « après quoi »: who does it is named, or called as the sentence calls who did what comes before.

    Words reported in the past (« a dit que P avait V ») end where a later deed is told in its own tense.
    """
    joint = AFTERWARDS.search(text)
    if joint is None or ABOUT_ALL.match(text):
        return
    before, after = text[: joint.start()], text[joint.end() :]
    if min(len(before.split()), len(after.split())) < LEAST or not _outside(before, after):
        return
    if any(t.mood == "con" for t in tokens(after)):
        return  # « donne dix jours, après quoi le comité le citerait »: only if nothing comes
    called = SUBJECT.match(after)
    if called is None:
        dated = DATED.match(after)
        if not pattern("leaning").match(after):
            said = capital(after) if dated else f"{links['après quoi'][0]}, {after}"
            yield Parting(closed(before), closed(said), "après quoi à part")
    elif not LEANS.search(after[called.end() :]) and not ORDERED.search(after):
        said = _later(after, links["avant de"][0])
        yield from [Parting(closed(before), closed(capital(said)), "après quoi à part")] if said else []


def _outside(before: str, after: str) -> bool:
    """Return whether what comes after is no part of words reported before: none are, or the tenses tell them apart."""
    found = tokens(before)
    if not reported(found):
        return True
    last = [t for t in found if t.mood in FINITE][-1:]
    first = next((t for t in tokens(after) if t.mood in FINITE), None)
    return bool(last) and last[0].tense in EARLIER and first is not None and first.tense == "pres"


def _later(after: str, link: str) -> str:
    """Return a clause that a pronoun opens with « ensuite » behind its verb, "" where that is not one word before others."""
    verb: Token | None = next((t for t in tokens(after) if t.mood in FINITE), None)
    if (
        verb is None
        or after[verb.end : verb.end + 1] != " "
        or compiled(r" (?:pas|plus|jamais)\b").match(after, verb.end)
    ):
        return ""
    return f"{after[: verb.end]} {link}{after[verb.end :]}"
