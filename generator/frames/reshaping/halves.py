"""Two sentences that say what one said, and what keeps a sentence from being parted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.frames.surface import capital, closed
from generator.french.lexicon import known
from generator.french.syntax import Token
from generator.shelf import compiled

NAMED = compiled(r"(?:(?:le|la|les) |l['’])[\w-]+\b", re.I)
LINK = compiled(r"^(?:puis|ensuite|toutefois|mais|donc|en effet|par la suite|dans le même temps),? ")
POINTED = compiled(r"(?:ce|cet|cette|ces) ([\w-]+)", re.I)
PERSON = compiled(r"(?:[\w ]+, )?(?:ils?|elles?) ", re.I)
CALM = 7  # words a sentence at least, on the whole
MANY, CALM_MANY = 3, 9  # the same where there are three or more
OPENING_WORDS = 4  # words in which a sentence says what it is about, a link before them
LADEN = 26  # words from which « ce qui » may be told by « cela » where that breaks a long copy
HEAVY = 50  # words from which a sentence is better cut before « cela »: below, « ce qui » and « soit » read better
LEAST = 5  # words on each side
COST = 0.12
STUTTER = 0.4  # « … devant la France. La France … » reads as a stammer
ABOUT_ALL = compiled(r"^(?:Selon|D['’]après) (?P<source>[^,]{2,60}), ")
ACCORDING = compiled(r"\b(?:selon|d['’]après)\b", re.I)
OPENING_NAME = compiled(r"(?:Le |La |L['’])?((?:[A-ZÀ-Þ][\w’-]+)(?: [A-ZÀ-Þ][\w’-]+)*)")
MAKES = compiled(r"(?:en f(?:ai|er|ont)|(?:fait|fera|faisait|ferait|a fait) d)")
DATE = compiled(r"\b(?:19|20)\d\d\b|\b\d{1,2}(?:er)? (?:janv|fév|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)\w*")
# of the clause itself, not of a word of it: « , pourtant proche de la rive »
AGAINST = compiled(r"\b(?:en revanche|cependant|toutefois|(?<!, )pourtant|néanmoins)\b")
POSSIBLE = compiled(r"\bn['’]|\bne\b|\b(?:aucune?|si|sans|pourrai[ts]?|serai[ts]?|aurai[ts]?)\b", re.I)


class Parting(NamedTuple):
    """Two sentences that say what one said."""

    first: str
    second: str
    form: str

    @property
    def cost(self) -> float:
        """Return how much less natural two sentences read than one."""
        return STUTTER if _stammers(self.first, self.second) else COST


def _stammers(first: str, second: str) -> bool:
    """Return whether the second sentence opens with the name that closes the first."""
    name = OPENING_NAME.match(second)
    return name is not None and first.rstrip(".").endswith(name[1])


def halves(before: str, after: str, form: str) -> Parting | None:
    """Return two stretches of text as two sentences, None when one is too short to stand."""
    if min(len(before.split()), len(after.split())) < LEAST:
        return None
    if PERSON.match(after) and weighs_own(after):
        return None
    if after.strip()[:1].isdigit():
        return None  # no sentence opens with figures
    return Parting(closed(capital(_shut(before.strip()))), closed(capital(_shut(after.strip()))), form)


def _shut(text: str) -> str:
    """Return a stretch of text without the dash that closed what it ends on: « …, ce que l'on nie – »."""
    return text.rstrip(" –—") if text.endswith(("–", "—")) else text


def weighs_own(text: str) -> bool:
    """Return whether somebody judges « sa lenteur »: « Toutefois, il a regretté sa lenteur » would make it his own."""
    found = tokens(text)
    return any(is_listed(a.lemma, "judged") and is_listed(b.text, "possessives") for a, b in pairwise(found))


def unsettled(before: str) -> bool:
    """Return whether a first part tells a mere possibility, a denial: what it names may not exist."""
    return POSSIBLE.search(before) is not None


def echoes(texts: Sequence[str]) -> bool:
    """Return whether two sentences running open alike: the same word, or the same article and noun."""
    return any(_opening(a) == _opening(b) or _repeats(a, b) for a, b in pairwise(texts))


def _repeats(before: str, after: str) -> bool:
    """Return whether a sentence opens on « ce » and a noun of the first half of the one before: « Le pont … . Ce pont … »."""
    noun, words = POINTED.match(after), compiled(r"[\w-]+").findall(before.lower())
    first = words[: max(OPENING_WORDS, len(words) // 2)]
    named = NAMED.match(after)
    if named_again(before, after):
        return True  # « Depuis 2011, Rivet écrit. Rivet possède … »
    if named is not None and 0 <= f" {before.lower()}".find(f" {named[0].lower()}") < len(before) // 2:
        return True  # « Plus âgée, la Hongroise … . La Hongroise … »
    return noun is not None and (noun[1].lower() in first or noun[0].lower() in before.lower())


def named_again(before: str, after: str) -> bool:
    """Return whether a sentence opens on the very name that the first half of the one before has, nothing more to it."""
    name = compiled(r"[A-ZÀ-Þ][a-zà-ÿ’'-]+(?= [a-zà-ÿ])").match(after)
    if name is None or known(name[0].lower()):
        return False
    at = re.compile(rf"(?<![\w-]){re.escape(name[0])}(?= [a-zà-ÿ])").search(before, 0, len(before) // 2)
    return at is not None and not compiled(r"[A-ZÀ-Þ][\w’'-]+ $").search(before[: at.start()])


def _opening(text: str) -> tuple[str, ...]:
    words = LINK.sub("", text.lower()).split()
    return tuple(words[: 2 if is_listed(words[0], "determiners") else 1])


def staccato(texts: Sequence[str]) -> bool:
    """Return whether sentences follow one another too short to be read with pleasure."""
    calm = CALM if len(texts) < MANY else CALM_MANY
    return sum(len(text.split()) for text in texts) < calm * len(texts)


def supposed(text: str) -> bool:
    """Return whether a text opens on what it supposes: « Dans ce cas, le prix doublerait et la ligne fermerait » tells no fact of the line."""
    return pattern("supposing").match(text) is not None


def holds_figure(text: str) -> bool:
    """Return whether a text holds a number that « ce chiffre » may mean: no year, no day of a month."""
    return compiled(r"\d").search(DATE.sub("", text)) is not None


def reported(found: Sequence[Token]) -> bool:
    """Return whether words are reported after « que »: what they end with belongs to who said them."""
    said = next((i for i, t in enumerate(found) if is_listed(t.lemma, "saying_verbs")), len(found))
    return any(
        t.text.lower() in ("que", "qu'", "qu’") and (i > said or _verb_before(found, i))
        for i, t in enumerate(found)
        if i
    )


def _verb_before(found: Sequence[Token], at: int) -> bool:
    """Return whether a verb stands right before an index, an adverb between them or not: « estime ainsi que »."""
    before = found[at - 2] if at > 1 and found[at - 1].pos == "ADV" else found[at - 1]
    return before.pos == "VERB" and before.mood != "inf"
