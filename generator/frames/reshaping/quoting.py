"""Who speaks told before a quotation that opens the sentence: « « Q », estime le maire sur la radio » is « Le maire estime sur la radio : « Q » »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.frames.library import load
from generator.frames.lists import is_listed
from generator.frames.reading import parted, tokens
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.french.lexicon import role
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

QUOTED = compiled(r"(?P<quote>«[^«»]+»),? (?P<tail>[^«»:;]+?)\.?")
WHOLE, MOST = 4, 22  # words of a quotation that is a sentence; of what is told of who speaks
MOST_SAYER = 16  # words of who speaks, where the verb stands after them
CIRCUMSTANCE = frozenset(
    {"sur", "dans", "lors", "après", "avant", "devant", "pendant", "au", "aux", "auprès", "à", "en", "depuis", "sous"}
)
SURE = frozenset({"sur", "dans", "lors", "après", "avant", "pendant", "sous"})  # … even after a common noun
# whom somebody tells it to, even after a common noun: « le procureur | aux journalistes », « le maire | à l'AFP »
HEARERS = compiled(
    r"(?:aux? |à l[a'’] ?|à |devant (?:la|les|des) |auprès d(?:e la |e |es |['’]une? ))"
    r"(?:journalistes?|presse|reporters?|médias|caméras|micros?|télévision|radio|agence|chaîne|quotidien|magazine|journal|"
    r"envoyés spéciaux|(?-i:[A-Z]{3,}|Reuters|Associated Press|Bloomberg|Franceinfo))\b"
)
ASIDE = compiled(r"(?:en marge|à l['’]issue|à l['’]occasion|au micro|au cours) d")
CONCERNS = compiled(r"\b(?:concernant|quant|envers)\b")
LOOSE = compiled(
    r"[A-ZÀ-Þ][\w-]+ (?:le|la|l['’]|un|une) |\ben \w+ant\b"
)  # « Ana Roy le maire »: a comma was lost; « le maire en riant »
BETWEEN = frozenset({"encore", "cependant", "également", "toutefois", "aussi", "ainsi", "hier"})
OPENS = frozenset({"DET", "PROPN", "NUM"})


class _Told(NamedTuple):
    """A verb of saying with what is around it, who speaks, who that is, and when or where."""

    verb: str
    who: str
    explained: str
    around: str


def incised(text: str) -> bool:
    """Return whether a text is a quotation and who says it, in the order that reads best: « « Q », a déclaré X »."""
    found = QUOTED.fullmatch(text)
    return found is not None and is_whole(found) and verb_end(tokens(found["tail"])) > 0


def is_whole(found: re.Match[str]) -> bool:
    return len(found["quote"].split()) >= WHOLE and len(found["tail"].split()) <= MOST


def quoted_first(text: str) -> Iterator[Shift]:
    """Yield the text with who speaks before what it quotes, where both are named and nothing else is said."""
    found = QUOTED.fullmatch(text)
    if found is None or not is_whole(found):
        return
    told = sayer(found["tail"])
    if told is not None:
        explained = f", {told.explained}," if told.explained else ""
        around = f" {told.around}" if told.around else ""
        said = f"{capital(told.who)}{explained} {told.verb}{around} : {found['quote']}"
        yield Shift(closed(said), "citation/X a dit : « Q »")


def sayer(tail: str) -> _Told | None:
    """Return « a déclaré Ana Roy, maire de Lomane » taken apart; None where a part is not sure."""
    found = tokens(tail)
    end = verb_end(found)
    if not end or end >= len(found) or found[end].pos not in OPENS or any(t.text.startswith("-") for t in found):
        return None
    who = tail[found[end].start :]
    verb = tail[: found[end].start].strip()
    who, comma, explained = who.partition(", ")
    if len(f"{who} {explained}".split()) > MOST_SAYER or parted(explained):
        return None
    if comma and not explains(tokens(explained)):
        return None
    who, around = _parted(who, tokens(who))
    if around and explained:
        return None
    if (
        CONCERNS.search(who)
        or LOOSE.search(who)
        or is_listed(found[end + 1 if found[end].pos == "DET" else end].text, "times")
    ):
        return None
    free = not any(t.mood in FINITE or t.tense == "ppres" for t in (*tokens(who), *tokens(around)))
    return _Told(verb, who, explained, around) if free else None


def verb_end(found: Sequence[Token]) -> int:
    """Return where the verb of saying that opens the words ends, 0 when it is none."""
    at = 1 if found and found[0].low in ("s'", "se") else 0
    reflexive = bool(at)
    if at >= len(found) or found[at].mood not in FINITE or found[at].person not in ("3", ""):
        return 0
    main = at
    if found[at].lemma in ("avoir", "être"):
        main = next((n for n in range(at + 1, min(at + 4, len(found))) if found[n].tense == "ppast"), 0)
    end = main + 1
    while end < len(found) and found[end].low in BETWEEN:
        end += 1
    lemma = f"{'se ' if reflexive else ''}{found[main].lemma}" if main or not at else ""
    return end if says(lemma) and (main or found[at].lemma not in ("avoir", "être")) else 0


def says(lemma: str) -> bool:
    """Return whether a verb may give somebody's words."""
    table = load().tables["dire"]
    spoken = lemma.replace("se a", "s'a").replace("se e", "s'e").replace("se i", "s'i").replace("se é", "s'é")
    return any(spoken in table[name] for name in ("neutral", "opinion", "marked", "only_quote"))


def explains(found: Sequence[Token]) -> bool:
    """Return whether words say who somebody is: « maire de Lomane », « la présidente », a name."""
    if not found or any(t.mood in FINITE or t.tense == "ppres" for t in found):
        return False
    noun = found[1] if found[0].pos == "DET" and len(found) > 1 else found[0]
    return found[0].pos == "PROPN" or (noun.pos == "NOUN" and role(noun.low) is not None)


def _parted(who: str, found: Sequence[Token]) -> tuple[str, str]:
    """Return who speaks, and when or where: « Ana Roy | à la radio »; a common noun keeps « le chargé | à l'énergie »."""
    for at, token in enumerate(found):
        told = ASIDE.match(who, token.start) or HEARERS.match(who, token.start)
        sure = token.low in SURE or found[at - 1].pos == "PROPN" or told is not None
        if at and token.low in CIRCUMSTANCE and sure:
            return who[: token.start].rstrip(), who[token.start :]
    return who, ""
