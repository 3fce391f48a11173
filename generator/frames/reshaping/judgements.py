"""What a long sentence ends on and says of all of it told apart: « …, une accusation inédite pour Y » is « C'est une accusation inédite pour Y »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.frames.lists import is_listed
from generator.frames.reshaping.breaths import is_long, parted, unquoted
from generator.frames.reshaping.endings import asserts, holds_on
from generator.frames.reshaping.halves import ABOUT_ALL, Parting, reported
from generator.french.grammar import demonstrative
from generator.french.syntax import FINITE, Token

ONE = frozenset({"un", "une"})
OPENS = frozenset({"que", "qu'", "dont", "où", "auquel", "à", "et", "ou", "qui"})
MOST_NOUN = 4  # tokens in which the noun stands
FORM = "jugement à part"


def judgements(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the parting of a long sentence at a noun that says what all of it is, or what its last noun is."""
    if not is_long(text) or ABOUT_ALL.match(text):
        return
    outside = unquoted(found)
    for at, token in enumerate(found[:-4]):
        if token.text != "," or found[at + 1].low not in ONE or not outside[at]:
            continue
        before, after = found[:at], found[at + 1 :]
        if not asserts(before) or holds_on(before) or reported(before) or any(t.text in (",", ":", ";") for t in after):
            continue
        said = _said(text, after, links)
        cut = parted(text[: token.start], said, FORM) if said else None
        yield from [cut] if cut else []


def _said(text: str, after: Sequence[Token], links: Mapping[str, Sequence[str]]) -> str:
    """Return « C'est un N … », of « un N qui V » « Ce N V »; "" where the noun tells nothing of a whole sentence."""
    noun = next((t for t in after[:MOST_NOUN] if t.pos == "NOUN"), None)
    if noun is None or not noun.gender or not is_listed(noun.lemma, "judging_nouns"):
        return ""
    which = next((n for n, t in enumerate(after) if t.low in OPENS and t.start > noun.end), None)
    verbs = [t for t in after if t.mood in FINITE]
    if not verbs:
        return f"{links['jugement'][0]} {text[after[0].start :]}"
    if which is None or after[which].low != "qui" or len(verbs) != 1 or verbs[0].number != "s":
        return ""
    if any(t.pos == "CCONJ" for t in after[:which]):
        return ""
    group = text[after[1].start : after[which].start].strip()
    said = demonstrative(group, noun.gender, "s")
    return f"{said[:1].upper()}{said[1:]} {text[after[which].end :].strip()}"
