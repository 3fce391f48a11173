"""A place in brackets told without them, « (Savoie) » is « , en Savoie, »; a name that « ou » follows told by its initials: « les F… ou FDS » is « les FDS (F…) »."""

from __future__ import annotations

import re
from collections import Counter

from generator.frames.copying import QUOTE
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.grammar import contract, in_place, opens_with_vowel
from generator.french.lexicon import place
from generator.french.syntax import Token
from generator.shelf import compiled

WHERE = compiled(
    r"(?P<name>(?<![\w-])[A-ZÀ-Þ][\w’'-]+(?:-[\w’'-]+)*) \((?P<where>[A-ZÀ-Þ][\w’' -]+)\)(?P<after>.{0,6})"
)
OTHERWISE = compiled(r",? ou (?P<short>[A-Z]{2,7})\b(?!\w),?")
OPENS = compiled(r"(?:à|de|près de|dans|sur|vers|pour|chez|d['’]|entre)\s?$", re.I)
GOES_ON = compiled(r" (?:et|ou|puis|ainsi)\b|, (?:[A-ZÀ-Þ]|dans|en|qui|que|où|don)")
ARTICLES = {"le": ("", "m"), "la": ("", "f"), "l'": ("", ""), "les": ("", "p"), "du": ("de", "m"), "des": ("de", "p"), "au": ("à", "m"), "aux": ("à", "p")}  # fmt: skip
LARGE = frozenset({"department", "region", "country", "state"})
OWN = "France"  # « à Paris, en France, » tells a French reader nothing
BARE = str.maketrans("ÉÈÊÀÂÎÔÛÇ", "EEEAAIOUC")
MOST = 12  # words of a name that its initials stand for


def unbracketed(text: str) -> str:
    """Return a text with its brackets recast where that is sure, else the text itself."""
    return _short_first(_placed(text))


def _quoted(text: str, at: int) -> bool:
    return any(q.start() < at < q.end() for q in QUOTE.finditer(text))


def _placed(text: str) -> str:
    """« à Bramans (Savoie) » → « à Bramans, en Savoie, »: the only place in brackets, none of several towns."""
    found = list(WHERE.finditer(text))
    if len(found) != 1 or text.count("(") != 1:
        return text
    match = found[0]
    where, after = place(match["where"]), match["after"]
    if (
        where is None
        or where.kind not in LARGE
        or where.name == OWN
        or GOES_ON.match(after)
        or _quoted(text, match.start())
    ):
        return text
    before = text[: match.start("name")]
    if not OPENS.search(before) or in_place(match["where"]).lower() in before.lower():
        return text
    closing = "" if not after or after[0] in ",.;:!?)" else ","
    return f"{before}{match['name']}, {in_place(match['where'])}{closing}{text[match.end('where') + 1 :]}"


def _short_first(text: str) -> str:
    """« l'interface de programmation d'application ou API » → « l'API (interface de programmation d'application) ».

    The initials may come from another language: each is that of one word, in any order.
    """
    match = OTHERWISE.search(text)
    if match is None or _quoted(text, match.start()) or text.count(match["short"]) > 1 or "(" in text:
        return text
    group = _spells(match["short"], [t for t in tokens(text) if t.end <= match.start()])
    opening = _article(*group, match["short"]) if group is not None else None
    if group is None or opening is None:
        return text
    start, name = group[0].start, text[group[1].start : match.start()]
    capital = opening[:1].upper() + opening[1:] if text[start].isupper() else opening
    return f"{text[:start]}{capital}{match['short']} ({name}){text[match.end() :]}"


def _spells(short: str, before: list[Token]) -> tuple[Token, Token] | None:
    """Return the article and the first word of the group whose words have these initials in any order."""
    left, group = Counter(short), before[-MOST:]
    for at in range(len(group) - 1, 0, -1):
        if is_listed(group[at].text, "function"):
            continue
        initial = group[at].text[:1].upper().translate(BARE)
        named = group[at].pos in ("NOUN", "ADJ", "ADV") or group[at].tense == "ppast"
        if not named or not left[initial]:
            return None
        left[initial] -= 1
        if not left.total():
            return (group[at - 1], group[at]) if group[at - 1].low in ARTICLES and group[at].pos == "NOUN" else None
    return None


def _article(article: Token, first: Token, short: str) -> str | None:
    """Return the article, or what it is contracted with, as it stands before initials; None when their gender is unknown."""
    preposition, number = ARTICLES[article.low]
    gender = number or first.gender
    if gender == "p":
        return f"{article.text.lower()} "
    if gender not in ("m", "f"):
        return None
    bare = f"l'{short}" if opens_with_vowel(short.lower()) else f"{'le' if gender == 'm' else 'la'} {short}"
    said = contract(preposition, bare) if preposition else bare
    return said[: len(said) - len(short)]
