"""Whether a line stays true and clear alone, away from the sentence it was cut from."""

from __future__ import annotations

import re

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
    r"[^,]+, (?:à (?!\d)|aux? |dans |sur |en |chez |par |pour )[^,]+$"
)  # « la maire est blessée, à la jambe »
ENUMERATED = compiled(r"(?P<first>\w+ \w+), \w+ et \w+")  # « les gouvernements britannique, australien et danois »
PRICED = compiled(r"\b(?:vend\w*|ach[eè]t\w*|coût\w*|pa(?:ie|y)\w*|évalu\w+|estim\w+)\b")
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
    if (
        WEAK_END.search(text)
        or POINTING.search(text)
        or EMPTY.search(text)
        or DETACHED.match(text)
        or text.count("«") != text.count("»")
        or any(t.pos == "PRON" and t.text.lower() in CLITICS for t in tag(text))
    ):
        return False
    plain, whole = strip_typography(text), strip_typography(fact.text)
    if any(m["rest"] in plain and m["second"] not in plain for m in SHARED.finditer(whole)):
        return False
    if any(m["first"] in plain and m.group() not in plain for m in ENUMERATED.finditer(whole)):
        return False
    if PRICED.search(plain) and re.search(r"\d", whole) and not re.search(r"\d", plain):
        return False
    if _cut_short(plain, whole) or tag(text)[0].pos == "NOUN":
        return False
    if (end := CUT_NUMBER.search(plain)) and re.search(rf"{re.escape(end.group())}[,.]\d", whole):
        return False
    more = [m for m in MORE_THAN.finditer(whole) if m["amount"] in plain and m.group() not in plain]
    return not more


def _cut_short(text: str, whole: str) -> bool:
    """Return whether a line ends on a noun that its sentence completes: « propose le développement » of the tram."""
    end = re.search(r"\b(?:les? |la |l['’]|une? )\w+$", text)
    return end is not None and re.search(rf"{re.escape(end.group())} (?:de |du |des |d['’])", whole) is not None
