"""Which groups are no key phrase by where the source has them: a unit of an amount, a link, one cut before its complement or inside a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.lexicon import first_name_gender, lookup
from generator.french.words import listed
from generator.shelf import compiled

COUNTED = compiled(r"(?:\d|millions?|milliards?|milliers?|centaines?|dizaines?) (?:de |d['’])?$")
LINKING = compiled(r"[a-zà-ÿ-]+ (?:de |du |des |d['’])")
BARE = compiled(r"\b(?:en|par|sous|hors) $", 2)
DOING = compiled(r"(?<= )[a-zà-ÿ]+ante?s?$")
# What a participle does, where and with what.
COMPLEMENT = compiled(
    r" (?:(?:à|aux?|en|dans|depuis|sur|sous|par|pour|contre|avec|vers|entre|chez|de|du|des|les?|la|une?|ses|son|sa|leurs?|\d+)(?!\w)|[dl]['’])"
)
NAMED = compiled(r"(?:^|[ '’])(?:L[ea]s? |L['’])[A-ZÀ-Þ][\w-]+$")  # « coopérative Les Ruchers »
GLUED = compiled(r"[A-ZÀ-Þ][a-zà-ÿ]+ (?P<first>[A-ZÀ-Þ][\w-]+) [A-ZÀ-Þ]")
OF_OFFICE = compiled(r"\b(?:de la |de l['’]|du |des |à la |aux )$")
FEARED = compiled(
    r"\b(?:menaces?|risques?|projets?|tentatives?|craintes?|rumeurs?|hypothèses?|promesses?) (?:de |d['’]|du |des |d['’]une? )$"
)
GOING_ON = compiled(r" (?:pour tou(?:s|tes)|pour (?:la |les |le |l['’])|et [A-ZÀ-Þ]|de demain|sans )")
IN_NAME = compiled(r"[A-ZÀ-Þ][\w-]+ d['’]$")  # « Or au festival » of « le Harpon d'Or »
WORLD, OF_THE = compiled(r"monde (?:de |d['’]|du )"), compiled(r"[a-zà-ÿ] du $", 2)  # « coupe du | monde de voile »
# « données en provenance de Lavène »: a phrase of the sentence, nothing that is searched for
FROM = compiled(r" en (?:provenance|direction|faveur|cours|matière|vue) ")
OF_NAME = compiled(r" (?:de la |de l['’]|du |des |de |d['’])[A-ZÀ-Þ]")


def cut_or_bound(text: str, whole: str) -> bool:
    """Return whether the source has a group only as a part of something that it is not by itself."""
    parts = _measures(text, whole) or _links(text, whole) or _waits(text, whole) or _cuts_name(text, whole)
    parts = parts or _glued(text, whole) or _unreal(text, whole) or _named_on(text, whole)
    return parts or _halved(text, whole) or FROM.search(text) is not None


def _measures(text: str, whole: str) -> bool:
    """Return whether a group is a unit that an amount is told in: « livres sterling », « livres de l'Atlético »."""
    if text.split(" ")[0].lower() not in listed("units"):
        return False
    return all(COUNTED.search(whole[: found.start()]) for found in _found(text, whole))


def _links(text: str, whole: str) -> bool:
    """Return whether a group is but a link of the sentences that hold it: « charge de l'enquête », « direction d'Ornay » after « en »."""
    found = [*_found(text, whole)] if LINKING.match(text) else []
    return bool(found) and all(BARE.search(whole[: at.start()]) for at in found)


def _waits(text: str, whole: str) -> bool:
    """Return whether a group ends on what something does, always before its complement: « drone volant » au-dessus du port."""
    doing = DOING.search(text)
    if doing is None or not any(form.tense == "ppres" for form in lookup(doing.group())):
        return False
    return _goes_on(text, whole, COMPLEMENT)


def _cuts_name(text: str, whole: str) -> bool:
    """Return whether a group opens inside a name, or ends inside one that has its article: « coopérative Les Ruchers » of Les Ruchers du Val."""
    found = [*_found(text, whole)] if text[:1].isupper() and " " in text else []
    opens = bool(found) and all(IN_NAME.search(whole[: at.start()]) for at in found)
    return opens or (NAMED.search(text) is not None and _goes_on(text, whole, OF_NAME))


def _glued(text: str, whole: str) -> bool:
    """Return whether a name is always that of an office's matter and of who holds it: « Défense Ana Roy » of « ministre de la Défense Ana Roy »."""
    glued = GLUED.match(text)
    found = [*_found(text, whole)] if glued and first_name_gender(glued["first"]) else []
    return bool(found) and all(OF_OFFICE.search(whole[: at.start()]) for at in found)


def _unreal(text: str, whole: str) -> bool:
    """Return whether a group is always what somebody threatens, risks or tries: « procès de Roy » of « la menace de procès de Roy »."""
    found = [*_found(text, whole)]
    return bool(found) and all(FEARED.search(whole[: at.start()]) for at in found)


def _named_on(text: str, whole: str) -> bool:
    """Return whether a group ends inside a name that goes on in small letters: « collectif Sécurité » of « collectif Sécurité pour tous »."""
    last = text.rpartition(" ")[2]
    if " " not in text or not last[:1].isupper() or not any(form.pos == "NOUN" for form in lookup(last.lower())):
        return False
    return _goes_on(text, whole, GOING_ON)


def _halved(text: str, whole: str) -> bool:
    """Return whether a group is the second half of a title of sport: « monde de voile » of « coupe du monde de voile »."""
    found = [*_found(text, whole)] if WORLD.match(text) else []
    return bool(found) and all(OF_THE.search(whole[: at.start()]) for at in found)


def _goes_on(text: str, whole: str, with_: re.Pattern[str]) -> bool:
    found = [*_found(text, whole)]
    return bool(found) and all(with_.match(whole, at.end()) for at in found)


def _found(text: str, whole: str) -> Iterator[re.Match[str]]:
    return re.finditer(re.escape(text), whole)
