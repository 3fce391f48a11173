"""Read the amounts of a text: value, unit, range, « plus de », and say small numbers in words."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from generator.french.lexicon import rows

DIGITS = r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
SCALE = r"millions?|milliards?|milliers?"
SYMBOL = r"%|\$|€|£|°C"
QUALIFIER = (
    r"plus de|plus d'|moins de|près de|environ|quelque|au moins|au plus|jusqu'à|pas moins de|à peine|seulement|"
    r"au total|presque|autour de|de l'ordre de"
)
RANGE = rf"(?:(?P<from>de|entre)\s+)?(?P<a>{DIGITS})\s*(?P<ua>{SYMBOL}|pour cent)?\s*(?P<sa>{SCALE})?(?:\s*(?:à|et|-|–)\s*(?P<b>{DIGITS})\s*)?"
AMOUNT = re.compile(
    rf"(?:(?P<q>{QUALIFIER})\s*)?(?<![\w,.'’/-]){RANGE}(?P<s>{SCALE})?\s*(?P<u>{SYMBOL}|pour cent)?(?![\w])", re.IGNORECASE
)
PER = re.compile(r"^\s*(?:par|chaque)\s+(?:mois|an|jour|heure|semaine|personne|habitant|année)\b", re.IGNORECASE)
CURRENCY = re.compile(r"^\s*(?:de |d'|d’)?(dollars?|euros?|livres?|yens?|francs?|roubles?|yuans?)\b", re.IGNORECASE)
NOUN = re.compile(r"^\s*(?:de |d'|d’)?([^\W\d_][\w'’-]*(?: (?!et |ou |à |de |en |par |pour |dans |sur |qui |a |ont |est |sont )[^\W\d_][\w’-]*)?)")
SCALES = {"million": 1e6, "milliard": 1e9, "millier": 1e3}
SYMBOLS = {"$": "dollars", "€": "euros", "£": "livres", "%": "%", "pour cent": "%", "°C": "degrés"}
MONTHS = frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())
LETTERS = re.compile(r"(?<![\w-])(?:[^\W\d_]+(?:-[^\W\d_]+)*)(?![\w-])")


class Number(NamedTuple):
    """An amount as written; offsets are characters in the text; low == high unless it is a range."""

    text: str
    start: int
    end: int
    low: float
    high: float
    unit: str
    qualifier: str
    per: str


def find(text: str) -> tuple[Number, ...]:
    """Return the amounts of a text in order: no years, no days of a month, no ordinals, no hours."""
    found = [n for match in AMOUNT.finditer(text) if (n := _read(match, text))]
    taken = [(n.start, n.end) for n in found]
    found += [n for n in _in_letters(text) if not any(s <= n.start < e for s, e in taken)]
    return tuple(sorted(found, key=lambda n: n.start))


def _read(match: re.Match[str], text: str) -> Number | None:
    after = text[match.end() :]
    if _is_date(match, after) or re.match(r"(?:er|e|ème|h)\b", after):
        return None
    scale = SCALES.get((match["s"] or match["sa"] or "").lower().rstrip("s"), 1.0)
    unit, end = _unit(match, text)
    low = _value(match["a"]) * (SCALES.get((match["sa"] or "").lower().rstrip("s"), scale))
    high = _value(match["b"]) * scale if match["b"] else low
    per = PER.match(text[end:])
    stop = end + (per.end() if per else 0)
    start = match.start()
    shown = text[start:stop].rstrip()
    return Number(
        shown, start, start + len(shown), min(low, high), max(low, high), unit, (match["q"] or "").strip(), per.group().strip() if per else ""
    )


def _unit(match: re.Match[str], text: str) -> tuple[str, int]:
    symbol = match["u"] or match["ua"]
    if symbol:
        return SYMBOLS[symbol.lower() if len(symbol) > 2 else symbol], match.end()
    after = text[match.end() :]
    money = CURRENCY.match(after)
    if money:
        return money.group(1).lower(), match.end() + money.end()
    noun = NOUN.match(after)
    return (noun.group(1), match.end()) if noun else ("", match.end())


def _is_date(match: re.Match[str], after: str) -> bool:
    word = re.match(r"\s*([^\W\d_]+)", after)
    if word and word.group(1).lower() in MONTHS:
        return True
    bare = not (match["u"] or match["ua"] or match["s"] or match["sa"] or match["q"])
    return bare and bool(re.fullmatch(r"(?:1[5-9]|20)\d\d", match["a"])) and not (word and word.group(1).endswith("s"))


def _value(digits: str) -> float:
    return float(re.sub(r"[ .\u00a0\u202f]", "", digits).replace(",", "."))


def _in_letters(text: str) -> list[Number]:
    found = []
    for match in LETTERS.finditer(text):
        value = _words().get(match.group().lower())
        if value is None:
            continue
        noun = NOUN.match(text[match.end() :])
        if noun:
            found.append(Number(match.group(), match.start(), match.end(), value, value, noun.group(1), "", ""))
    return found


@cache
def _words() -> dict[str, float]:
    return {word: float(value) for word, value in rows("nombres.tsv")}


def say(value: int) -> str:
    """Return a whole number from 0 to 100 in words (« quatre-vingts »), others in figures grouped by three."""
    words = {int(number): word for word, number in reversed(rows("nombres.tsv")) if word not in COLLECTIVE}
    if value in words:
        return words[value]
    if not 0 <= value <= 100:
        return f"{value:,}".replace(",", " ")
    tens, ones = divmod(value, 10)
    if tens in (7, 9):
        tens, ones = tens - 1, ones + 10
    head = words[tens * 10].removesuffix("s") if tens == 8 else words[tens * 10]
    link = " et " if ones in (1, 11) and tens < 8 else "-"
    return f"{head}{link}{words.get(ones, 'un')}"


COLLECTIVE = frozenset("dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier".split())
