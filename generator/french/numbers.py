"""Finds the amounts of a French text: figures and letters, ranges, scores, units, « plus de », « par mois »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from generator.french import dates, lexicon
from generator.french.dates import TimePhrase
from generator.french.numerals import read_figures, read_words, tables
from generator.shelf import compiled

# Texts are read with their spaces and apostrophes made plain, one character for one.
PLAIN = str.maketrans("\u00a0\u202f\u2009’", "   '")
FIGURES = r"\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d+)?|\d+(?:[.,]\d+)?"
NOT_AMOUNTS = compiled(r"(?:\d\d[ .]){4}\d\d|\d+(?:\.\d+){2,}|\d{4}[-–/]\d{2,4}|\d+ x \d+|(?:n°|#) ?\d+")
SCORE = compiled(r"(?<![\w.,/–-])(\d{1,3})(?:-|–)(\d{1,3})(?![\w/%–-]|[.,]\d)")
ORDINAL = compiled(r" ?(?:ers?|re|ère|e|ème|ième|es|nde?)\b")
WORD = compiled(r" ?([^\W\d_]+(?:[-'][^\W\d_]+)*)")
LINKED = compiled(r" (?:de (?:plus de )?|d')| ")
OF = compiled(r" (?:de |d')([^\W\d_]+)(?![\w'-])")
YEAR = range(1500, 2100)


class Number(NamedTuple):
    """An amount; offsets are characters. `low` == `high` unless a range, or a score (« 3-2 »: 3 and 2, unit "score")."""

    text: str  # as written, from its qualifier to « par mois »
    start: int
    end: int
    low: float
    high: float
    unit: str = ""  # as the text counts, spaces plain: "%", "$", "articles universitaires"
    qualifier: str = ""
    per: str = ""


def find(text: str, times: Sequence[TimePhrase] | None = None) -> tuple[Number, ...]:
    """Return the amounts of a text in order; dates, hours, ordinals, numbers that name (« article 3 ») are none.

    `times` spares a second search when the time expressions of the text are known.
    """
    phrases = dates.find(text) if times is None else tuple(times)
    closed = [(p.spans[0][0], p.end) for p in phrases if p.kind != "duration"]
    closed += [m.span() for m in NOT_AMOUNTS.finditer(text.translate(PLAIN))]
    found: list[Number] = []
    end = 0
    plain = text.translate(PLAIN)
    for match in _amounts().finditer(plain):
        first = match.start("low")
        if first < end or any(s < match.end() and first < e for s, e in closed):
            continue
        number = _read(plain, match)
        if number:
            found.append(number._replace(text=text[number.start : number.end]))
            end = number.end
    return tuple(found)


@cache
def _amounts() -> re.Pattern[str]:
    """Return the pattern of a number or a range with its qualifier, multiplier and sign."""
    data = tables()
    words = _any(data["words"])
    letters = rf"(?!une?(?![\w-])){words}(?:(?: et |-et-|-| ){words}(?!\w))*(?!\w)"
    some = rf"une? (?:petite |bonne )?(?:{_any(data['collectives'])}(?!\w)|(?={_any(data['multipliers'])}(?!\w)))"
    some += rf"|(?:plusieurs|des|quelques) {_any(data['multipliers'])}(?!\w)"
    one = rf"(?:{FIGURES}|{some}|{letters})"
    scale = rf"(?: ?{_any(data['multipliers'])}(?!\w)| ?{_any(data['abbreviations'])}(?= ?[€$£]))?"
    mark = rf"(?:(?: (?:de |d')?)?{_any(data['units']['marks'])}(?![^\W_]))?"
    lead = rf"(?:(?P<before>{_any(data['around']['before'])})(?:d'|(?<=de) | ))?(?:(?P<frame>entre|de) (?:les )?)?"
    second = rf"(?:(?P<link> (?:à|et|ou) |-|–)(?P<high>{one})(?P<scale2>{scale}))?"
    source = rf"(?<![\w.,/&$€£-])(?:(?<=[dlDL]')|(?<!')){lead}(?P<sign>[$€£]?)(?P<low>(?<![\d.,]){one})(?P<scale>{scale})(?P<mark1>{mark}){second}(?P<mark>{mark})(?![\w²³])"
    return compiled(source, re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", " ") for w in ordered) + ")"


def _read(text: str, match: re.Match[str]) -> Number | None:
    """Return the amount of a match, or None when it counts nothing."""
    score = SCORE.match(text, match.start("low"))
    if score and not match["mark"] and not _noun(text, score.end()):
        return Number(score[0], *score.span(), float(score[1]), float(score[2]), "score")
    end = match.end() if _is_range(match) else match.end("mark1")
    if ORDINAL.match(text, match.end("low")) or (
        text[end : end + 1] in ("/", ":", "-") and text[end + 1 : end + 2].isdigit()
    ):
        return None
    unit, end = _unit(text, match, end)
    if not _counts(text, match, unit):
        return None
    per, end = _per(text, end)
    low, high = _bounds(match)
    frame = match["frame"] if _is_range(match) else None
    start = match.start("before") if match["before"] else match.start("frame") if frame else match.start("sign")
    return Number(text[start:end], start, end, low, high, unit, match["before"] or "", per)


def _is_range(match: re.Match[str]) -> bool:
    """Return whether two numbers make a range: « et » asks for « entre », « de … à » and « 3 à 5 » stand."""
    link, frame = (match["link"] or "").strip(), (match["frame"] or "").lower()
    return (
        bool(link)
        and (link != "et" or frame == "entre")
        and not (link in "-–" and _value(match["low"]) > _value(match["high"]))
    )


def _bounds(match: re.Match[str]) -> tuple[float, float]:
    scale, second = _scale(match["scale"]), _scale(match["scale2"])
    low = _value(match["low"])
    if not _is_range(match):
        return low * scale, low * scale
    high = _value(match["high"]) * (second if match["scale2"] else scale if match["mark1"] == "" else 1.0)
    bounds = low * (scale if match["scale"] else second if not match["mark1"] else 1.0), high
    return min(bounds), max(bounds)


def _scale(word: str | None) -> float:
    data, bare = tables(), (word or "").strip()
    return float(data["multipliers"].get(bare.lower()) or data["abbreviations"].get(bare) or 1.0)


def _value(text: str) -> float:
    """Return the value of figures or letters; « une dizaine » is 10, « un » before « million » 1."""
    low = text.lower().strip()
    if low[0].isdigit():
        return read_figures(low)
    last = low.split()[-1]
    collectives: dict[str, float] = tables()["collectives"]
    if last in collectives:
        return collectives[last]
    return float(tables()["multipliers"].get(last, 0)) or read_words(low)


def _unit(text: str, match: re.Match[str], end: int) -> tuple[str, int]:
    """Return what is counted, as written, and where it ends."""
    mark = match["mark"] if _is_range(match) and match["mark"] else match["mark1"]
    if mark or match["sign"]:
        unit = compiled(r"^(?:de |d')").sub("", mark.strip()) if mark else match["sign"]
        return unit, end
    noun = _noun(text, end)
    return (text[noun[0] : noun[1]], noun[1]) if noun else ("", end)


def _noun(text: str, end: int) -> tuple[int, int] | None:
    """Return where the noun group that follows a number starts and ends: (adjective) noun (adjectives)."""
    linked = LINKED.match(text, end)
    if not linked:
        return None
    start = at = linked.end()
    last = None
    for _ in range(4):
        word = WORD.match(text, at)
        if not word or not _fits(word[1], last is not None):
            break
        at = word.end()
        if last is not None or (_is(word[1], "NOUN") and not _before_noun(text, word[1], at)):
            last = at
    return (start, _measured(text, start, last)) if last else None


def _fits(word: str, after_noun: bool) -> bool:
    low = word.lower()
    if low in tables()["units"]["never"]:
        return False
    if not after_noun:
        return _is(word, "NOUN") or _is(low, "NOUN") or _is(word, "ADJ")
    forms = lexicon.lookup(word)
    return (
        bool(forms)
        and word[0].islower()
        and all(f.pos == "ADJ" or f.tense == "ppast" or f.pos == "NOUN" for f in forms)
        and _is(word, "ADJ")
    )


def _before_noun(text: str, word: str, end: int) -> bool:
    """Return whether a word is an adjective before its noun: « premiers » of « deux premiers mois »."""
    following = WORD.match(text, end)
    return bool(_is(word, "ADJ") and following and _is(following[1], "NOUN") and not _is(following[1], "ADJ"))


@cache
def _is(word: str, pos: str) -> bool:
    return any(form.pos == pos for form in lexicon.lookup(word)) or (
        pos == "NOUN" and word in tables()["units"]["marks"]
    )


def _measured(text: str, start: int, end: int) -> int:
    """Return where « 3 tonnes de cocaïne » ends: a measure keeps what it measures."""
    if text[start:end].lower() not in tables()["units"]["measures"]:
        return end
    of = OF.match(text, end)
    named = of is not None and of[1].islower() and of[1] not in tables()["units"]["never"]
    return of.end() if of and named and _is(of[1], "NOUN") else end


def _counts(text: str, match: re.Match[str], unit: str) -> bool:
    """Return whether a number counts: letters need a unit, a bare year or a number after a name do not count."""
    low = match["low"]
    if unit or match["scale"] or match["sign"] or match["before"]:
        return True
    before = compiled(r"([^\W\d_][\w-]*) ?$").search(text[: match.start("low")])
    word = before[1] if before else ""
    if not low[0].isdigit():
        return _is_range(match) or (" " in low.strip() and not low.lower().startswith("un"))
    if word.lower().rstrip("s") in _labels() or (
        before and word != word.lower() and (before.start() > 0 or word[0].islower())
    ):
        return False
    return not (low.isdigit() and int(low) in YEAR) and text[match.end() : match.end() + 1] not in ("°",)


@cache
def _labels() -> frozenset[str]:
    return frozenset(word.strip().rstrip("s") for word in tables()["around"]["labels"])


def _per(text: str, end: int) -> tuple[str, int]:
    """Return « par mois », « /an » after an amount, and where the whole ends."""
    found = _pers().match(text, end)
    return (found[0].strip(), found.end()) if found else ("", end)


@cache
def _pers() -> re.Pattern[str]:
    units = _any(tables()["units"]["per"])
    return compiled(
        rf" ?/ ?{units}(?!\w)| par {units}(?!\w)| l'(?:an|heure|unité)(?!\w)(?! (?:derni|pass|proch))| (?:le|la) (?:kilo|litre|tonne|baril)(?!\w)"
    )
