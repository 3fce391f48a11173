"""Who did it told by a relative, or by « par »: « la motion déposée par le maire » is « la motion que le maire a déposée »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.present_participles import CLITICS, explains
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.frames.words import glue
from generator.french.syntax import FINITE, Token

COST = 0.06
MOST = 8  # words of a group that may stand between « que » and its verb
GROUP = frozenset({"DET", "NOUN", "ADJ", "PROPN", "NUM"})
PASSIVES = [["qui", helper, "été"] for helper in ("a", "ont", "avait", "avaient")]
OF = frozenset({"de", "du", "d'", "des"})
MANY = frozenset({"les", "des", "ces", "plusieurs", "deux", "trois", "quatre", "cinq", "six", "ses", "leurs"})
NO_OPENING = frozenset({"tout", "toute", "tous", "toutes", "chaque", "aucun", "aucune"})
PAST = frozenset({"impf", "past"})
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
    """Yield the participles and the relatives of a text whose doer may be told the other way."""
    found = tokens(text)
    for at, token in enumerate(found):
        if token.tense == "ppast" and at and at + 2 < len(found) and found[at + 1].low == "par":
            yield from _by_relative(text, found, at)
        elif token.low in ("que", "qu'") and explains(found, at):
            yield from _by_participle(text, found, at)


def _by_relative(text: str, found: Sequence[Token], at: int) -> Iterator[Change]:
    """« la motion déposée par le maire » → « la motion que le maire a déposée », with « qui a été » or a comma before it too."""
    done = found[at]
    opening = at - 3 if [t.low for t in found[max(0, at - 3) : at]] in PASSIVES else at
    apart = opening == at and found[at - 1].text == ","
    noun = found[opening - 1 - apart] if opening > apart else found[0]
    agreed = noun.pos in ("NOUN", "ADJ") and noun.gender in ("", done.gender) and noun.number in ("", done.number)
    if not agreed or not explains(found, opening - apart) or not is_listed(done.lemma, "deeds_of_agents"):
        return
    end = _group(found, at + 2)
    if end is None or (end < len(found) and found[end].lemma == "avoir"):
        return  # « le tir que l'armée a effectué a détruit »
    if not (_closed(found, end) or (apart and _set_off(found, end))):
        return
    who = text[found[at + 2].start : found[end - 1].end]
    many = found[at + 2].low in MANY
    helper = found[opening + 1].low if opening < at else _helper(found, opening, many)
    had = {"a": "ont", "avait": "avaient", "ont": "ont", "avaient": "avaient"}
    one = {"a": "a", "avait": "avait", "ont": "a", "avaient": "avait"}
    helper = (had if many else one).get(helper, "")
    if helper:
        yield Change(found[opening].start, found[end - 1].end, glue(["que", who, helper, done.text]), COST)


def _set_off(found: Sequence[Token], end: int) -> bool:
    """Return whether the comma that closes what was set between a noun and its verb stands there: « la loi, votée par X, prévoit »."""
    after = found[end + 1 : end + 4]
    clear = [t for t in after if t.low not in CLITICS and t.pos != "ADV"]
    return found[end].text == "," and bool(clear) and clear[0].mood in FINITE


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


def _closed(found: Sequence[Token], end: int) -> bool:
    """Return whether a group surely ends there: the sentence stops, or the verb of what it belongs to, or a day follows."""
    if end >= len(found) or found[end].low in DAYS:
        return True
    after = found[end + 1].start if end + 1 < len(found) else found[end].end + 1
    stops = found[end].text in (".", ";", ")") and after > found[end].end  # « Lomane.fr »
    return stops or (found[end].mood in FINITE and found[end].person in ("", "3"))


def to_come(main: Token) -> bool:
    """Return whether what goes with a verb may not be done yet: « ils recevront des notes écrites par le maître »."""
    return main.tense == "fut" or main.mood == "con"


def _helper(found: Sequence[Token], at: int, many: bool) -> str:
    """Return the auxiliary of the deed: before what is told in the past, it had been done."""
    main = next((n for n in range(at - 1, -1, -1) if found[n].mood in FINITE), None)
    main = next((n for n, t in enumerate(found) if n > at and t.mood in FINITE), None) if main is None else main
    if main is None or to_come(found[main]):
        return ""
    past = found[main].tense in PAST
    return ("avaient" if many else "avait") if past else ("ont" if many else "a")


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
