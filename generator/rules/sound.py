"""Whether a line stays true and clear alone, away from the sentence it was cut from."""

from __future__ import annotations

import re

from generator.facts.reading import parsed
from generator.french.syntax import FINITE
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.shelf import compiled
from generator.types import Fact

WEAK_END = compiled(
    r", selon (?:leur|son|sa|elle|lui|eux)\b|\b(?:que|qu['’]|de plus|de moins|dessus|dessous|dedans|là|aujourd['’]hui|tout d['’]abord|d['’]abord)$|\bet \w+(?:é|i|u|is|it)e?s?$|^\w+, "
    r"|\b(?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|doit|doivent|peut|peuvent|rester|être|devenir|mettre|faire|prendre|avoir)$"
)
POINTING = compiled(r"\b(?:les? |la )mêmes?\b(?! que)|^(?:L['’]une? |L['’]autre|Les autres|L['’]un et)", 2)
EMPTY = compiled(
    r"\bfai\w* (?:savoir|part|connaître)\b(?! (?:que|de|des|du|à|aux|son|sa|ses|leurs?|les?|la|une?)\b| (?:qu|d|l)['’])"
)
DETACHED = compiled(
    r"^[^,]+, (?:à (?!\d)|aux? |dans |sur |en |chez |par |pour |vers |après |avant |depuis |pendant |durant |lors )[^,]+$"
)  # « la maire est blessée, à la jambe »
ENUMERATED = compiled(r"(?P<first>\w+ \w+), \w+ et \w+")  # « les gouvernements britannique, australien et danois »
BETWEEN = compiled(r"\bentre (?!(?:[^,]* et ))(?!(?:eux|elles)\b)|\(", 2)  # one end of two; an aside
PARTICIPLE = compiled(r"(?:é|i|u|is|it)e?s?$")
PRICED = compiled(
    r"\b(?:vend(?:u|re|ent|ait)?e?s?|ach[eè]t(?:e|é|er|ent|ait)e?s?|coût(?:e|é|er|ent|ait)s?|pa(?:ie|ient|yer|yée?s?)|évaluée?s?|estimée?s?)(?!\w)"
)
DIGIT = compiled(r"\d")
BARE_END = compiled(r"\b(?:les? |la |l['’]|une? )\w+$")
CUT_NUMBER = compiled(r"\d+$")
SHARED = compiled(
    r"\bet (?P<second>\w+(?:é|i|u|is|it)e?s?) (?P<rest>\S+ \S+)"
)  # « arrêté en Oregon et condamné à 30 ans »
CLITICS = frozenset({"en", "y", "lui", "leur", "le", "la", "les", "l'", "l’"})
MORE_THAN = compiled(
    r"(?P<amount>\d[\d ,.]*) ?[^\d,.;]{0,25}? (?:de (?:plus|moins)|supplémentaires?|en (?:plus|moins))\b"
)


def sound(text: str, fact: Fact) -> bool:
    """Return whether a line stays true and clear alone: no « en » or « lui » of a sentence before, no amount cut short."""
    return entire(text, fact) and not (DETACHED.search(text) or BETWEEN.search(text))


def entire(text: str, fact: Fact) -> bool:
    """Return whether a line leans on nothing said before and lacks nothing that its sentence completes it with."""
    plain, whole = strip_typography(text), strip_typography(fact.text)
    weak = any(sign.search(text) for sign in (WEAK_END, POINTING, EMPTY))
    return not (weak or _leans(text) or _misses(plain, whole) or _cut_short(plain, whole))


def _leans(text: str) -> bool:
    """Return whether a line opens on no name or group of its own, keeps a pronoun of before, or half a quotation."""
    tokens = tag(text)
    first = next(iter(parsed(text).clauses), None)
    subject = first.subject if first is not None else None
    parted = subject is not None and text.count(",") == 1 and text[subject.end : subject.end + 1] == ","
    return keeps_pronoun(text) or parted or tokens[0].pos == "NOUN" or text.count("«") != text.count("»")


def keeps_pronoun(text: str) -> bool:
    """Return whether a pronoun is the subject of a line or stands for an object of a sentence before."""
    first = next(iter(parsed(text).clauses), None)
    headless = first is not None and first.subject is not None and first.subject.kind == "pron"
    return headless or any(t.pos == "PRON" and t.low in CLITICS for t in tag(text))


def _misses(text: str, whole: str) -> bool:
    """Return whether a line lacks what its sentence shares out, lists, prices or counts."""
    shared = any(m["rest"] in text and m["second"] not in text for m in SHARED.finditer(whole))
    listed = any(m["first"] in text and m.group() not in text for m in ENUMERATED.finditer(whole))
    failed = "failli " in whole and "failli " not in text  # « a failli mettre » has no present
    priced = PRICED.search(text) and DIGIT.search(whole) and not DIGIT.search(text)
    more = any(m["amount"] in text and m.group() not in text for m in MORE_THAN.finditer(whole))
    return bool(shared or listed or failed or priced or more)


def _cut_short(text: str, whole: str) -> bool:
    """Return whether a line ends inside a number, on a verb or on a noun that its sentence completes: « propose le développement » of the tram."""
    number = CUT_NUMBER.search(text)
    if number and re.search(rf"{re.escape(number.group())}[,.]\d", whole):
        return True
    end = BARE_END.search(text)
    last = tag(text)[-1]
    if last.mood in FINITE and re.search(rf"\b{re.escape(last.text)} (?:à|aux?|en|dans|sur)\b", whole):
        return True  # « Claire Roy pointe » à la dernière place
    bare = end is not None and re.search(rf"{re.escape(end.group())} (?:de |du |des |d['’])", whole) is not None
    return bare or _open_participle(text, whole)


def _open_participle(text: str, whole: str) -> bool:
    """Return whether a line ends on a participle beside a noun that its sentence completes: « les objectifs contenus » dans…"""
    tokens = tag(text)
    if len(tokens) < 2 or tokens[-2].pos not in ("NOUN", "ADJ") or not PARTICIPLE.search(tokens[-1].low):
        return False
    return re.search(rf"\b{re.escape(tokens[-1].text)} (?:dans|par|en|sur|pour)\b", whole) is not None
