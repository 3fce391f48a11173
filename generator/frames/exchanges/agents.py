"""Who did it told by « par » instead of a relative: « la motion que le maire a déposée » is « la motion déposée par le maire »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.present_participles import explains
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.syntax import Token

COST = 0.06
MOST = 8  # words of a group that may stand between « que » and its verb
GROUP = frozenset({"DET", "NOUN", "ADJ", "PROPN", "NUM"})
OF = frozenset({"de", "du", "d'", "des"})
NO_OPENING = frozenset({"tout", "toute", "tous", "toutes", "chaque", "aucun", "aucune"})
DAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "lors"})
AFTER = DAYS | {
    "à",
    "au",
    "aux",
    "en",
    "dans",
    "pour",
    "après",
    "avant",
    "pendant",
}  # no « depuis », which counts from now


def agents(text: str) -> Iterator[Change]:
    """Yield the relatives of a text whose doer « par » may tell; not the other way: the participle reads better."""
    found = tokens(text)
    for at, token in enumerate(found):
        if token.low in ("que", "qu'") and explains(found, at):
            yield from _by_participle(text, found, at)


def _group(found: Sequence[Token], at: int) -> int | None:
    """Return where the noun group that opens there ends, None when it is no simple one."""
    first = found[at]
    if first.pos not in ("DET", "PROPN") or first.low in NO_OPENING or is_listed(first.low, "possessives"):
        return None
    end = at
    while end < len(found) and (found[end].pos in GROUP or (found[end].low in OF and end > at)):
        if found[end].pos == "DET" and end > at and found[end - 1].low not in OF and found[end].low not in OF:
            break  # « par le conseil ce lundi »
        end += 1
    return end if end - at <= MOST and found[end - 1].pos in ("NOUN", "PROPN", "ADJ") else None


def _by_participle(text: str, found: Sequence[Token], at: int) -> Iterator[Change]:
    """« les propos que le maire a tenus » → « les propos tenus par le maire »."""
    end = _group(found, at + 1) if at + 1 < len(found) else None
    if end is None or end + 1 >= len(found) or found[end].lemma != "avoir" or found[end].mood != "ind":
        return
    done, noun = found[end + 1], found[at - 1]
    shown = done.gender == "f" or done.number == "p"
    agreed = noun.gender in ("", done.gender) and noun.number in ("", done.number)
    free = end + 2 >= len(found) or found[end + 2].text in (".", ",", ";", ")") or found[end + 2].low in AFTER
    if (
        done.tense == "ppast"
        and shown
        and agreed
        and noun.pos == "NOUN"
        and free
        and done.lemma not in ("avoir", "être")
    ):
        who = text[found[at + 1].start : found[end - 1].end]
        yield Change(found[at].start, done.end, f"{done.text} par {who}", COST)
