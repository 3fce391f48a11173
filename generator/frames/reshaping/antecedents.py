"""Which noun a relative or an apposition is about: the only one of the group before its comma that can be meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.frames.lists import is_listed
from generator.french.grammar import demonstrative
from generator.french.lexicon import first_name_gender, is_first_name, lookup, role
from generator.french.syntax import Token

CHAIN = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP"})
PLURAL = frozenset({"les", "aux", "des"})  # « aux Danois, qui » would lose its article
MOST = 14  # words looked at before the comma


class Named(NamedTuple):
    """A noun or name that something said after it is about."""

    text: str
    gender: str
    number: str
    proper: bool

    @property
    def again(self) -> str:
        """Return how the next sentence calls it: « ce dernier » for a person, a name by itself, a noun with « ce »."""
        if not self.proper:
            return demonstrative(self.text, self.gender, self.number)
        person = is_first_name(self.text.split()[0]) and self.number == "s"
        last = {"m": "ce dernier", "f": "cette dernière"}.get(self.gender, "")
        return last if person and last else self.text


def only_noun(found: Sequence[Token], end: int, number: str = "", gender: str = "") -> Named | None:
    """Return the noun of the group that ends before index `end` with this number and gender; None unless it is alone."""
    start = end
    while start and end - start < MOST and found[start - 1].pos in CHAIN and found[start - 1].mood != "par":
        start -= 1
    if start == end or _unnamed(found, start, end) or (start and found[start - 1].text in ("et", "ou", "ni", "»", ")")):
        return None
    if start and found[start - 1].text == "," and found[start].pos != "ADP":
        return None  # an apposition, or the last of several
    if start and found[start - 1].tense == "ppres":
        return None  # « remporté par Ana Roy, représentant la France, qui… »
    if any(found[n].pos == "NUM" and found[n - 1].pos == "PROPN" for n in range(start + 1, end)):
        return None  # « la Veltane 6, qui… » is no « Veltane »
    if any(_of_affair(found, n, start) for n in range(start + 1, end)):
        return None  # « en pleine affaire Fillon, qui… »
    heads = [named for named in _heads(found, start, end) if named.text and _fits(named, number, gender)]
    if heads and not heads[0].proper and _of_another(found, start, number):
        return None
    return heads[0] if len(heads) == 1 and _sayable(heads[0]) else None


def _of_another(found: Sequence[Token], start: int, number: str) -> bool:
    """Return whether a participle that ends before a group belongs to a noun that may be meant: « une souche dérivée du vaccin, qui »."""
    made = found[start - 1] if start else None
    if made is None or made.tense != "ppast":
        return False
    noun = next((t for t in found[max(0, start - 3) : start - 1][::-1] if t.pos in ("NOUN", "PROPN", "AUX")), None)
    return noun is not None and noun.pos == "NOUN" and noun.number in ("", number or noun.number)


def _unnamed(found: Sequence[Token], start: int, end: int) -> bool:
    """Return whether a group ends on what may be a noun unknown as such, or a name under an article: « au prochain mondial »."""
    opening = next((n for n in range(end - 1, start - 1, -1) if found[n].pos in ("ADP", "DET")), None)
    if opening is None:
        return False
    after = found[opening + 1 : end]
    named = bool(after) and after[0].pos == "PROPN" and found[opening].text.lower() in PLURAL
    return named or not any(t.pos in ("NOUN", "PROPN") for t in after)


def _of_affair(found: Sequence[Token], at: int, start: int) -> bool:
    """Return whether a name stands right after a noun that no function names, and that has no article."""
    noun = found[at - 1]
    bare = not any(t.pos == "DET" for t in found[max(start, at - 3) : at - 1])
    return found[at].pos == "PROPN" and noun.pos == "NOUN" and bare and role(noun.text.lower()) is None


def _heads(found: Sequence[Token], start: int, end: int) -> list[Named]:
    """Return the nouns and names of a group; a noun and the name right after it are one (« le maire Paul Roy »)."""
    heads: list[Named] = []
    at = start
    while at < end:
        token, last = found[at], at
        if token.pos == "PROPN":
            while last + 1 < end and found[last + 1].pos == "PROPN":
                last += 1
            one = bool(heads) and found[at - 1].pos == "NOUN" and role(found[at - 1].text.lower()) is not None
            beside = heads.pop() if one else None  # « l'affaire Fillon » may be either
            heads.append(_proper(found, at, last + 1, found[at - 1] if at > start else None, beside))
        elif token.pos == "NOUN":
            heads.append(_common(found, at, start))
        at = last + 1
    return heads


def _proper(found: Sequence[Token], at: int, end: int, before: Token | None, beside: Named | None) -> Named:
    """Return the name that stands there, with the gender and number of the noun it stands beside."""
    words = " ".join(t.text for t in found[at:end]).replace("' ", "'").replace(" - ", "-")
    name = _with_article(words, before)
    if beside is not None:
        return Named(name, beside.gender, beside.number, True)
    gender = sure_gender(name, found)
    plural = before is not None and before.text.lower() in ("les", "des", "aux")
    return Named(name, gender, "p" if plural else "s", not plural)


def sure_gender(name: str, found: Sequence[Token]) -> str:
    """Return the gender a first name shows, "" when a noun for a person in the sentence has another: « un homme, Kori Ali »."""
    gender = first_name_gender(name.split()[0])
    others = {t.gender for t in found if t.pos == "NOUN" and t.number == "s" and _for_people(t)}
    return gender if not others - {gender, ""} else ""


def _for_people(token: Token) -> bool:
    return token.lemma in ("homme", "femme", "garçon", "fille") or role(token.text.lower()) is not None


def _with_article(name: str, before: Token | None) -> str:
    """Return a name with the article it stands with; « l'Américaine Heather Jackson » is Heather Jackson."""
    low = before.low if before is not None else ""
    article = {"le": "le ", "la": "la ", "l'": "l'", "du": "le ", "au": "le "}.get(low, "")
    first, _, rest = name.partition(" ")
    if article and rest and (lookup(first.lower()) or is_first_name(rest.split()[0])):
        return rest
    return article + name


def _common(found: Sequence[Token], at: int, start: int) -> Named:
    """Return a noun that « ce » may stand before; no text when it has no determiner: a bare noun names nothing."""
    token = found[at]
    before = found[at - 1] if at > start else None
    if before is not None and before.pos == "ADJ" and at - 1 > start:
        before = found[at - 2]
    low = before.text.lower() if before is not None else ""
    stands = is_listed(low, "determiners") or (before is not None and before.pos == "NUM")
    number = token.number or ("p" if low in ("les", "des", "aux", "ces", "ses") else "s")
    return Named(token.text if stands else "", token.gender, number, False)


def _fits(named: Named, number: str, gender: str) -> bool:
    return named.number in ("", number or named.number) and named.gender in ("", gender or named.gender)


def _sayable(named: Named) -> bool:
    if named.proper:
        return any(c.isupper() for c in named.text)
    return (
        bool(named.text and named.gender and named.number)
        and named.text.islower()
        and not is_listed(named.text, "times")
    )


def shown_gender(found: Sequence[Token], verb: Token) -> str:
    """Return the gender that a participle or adjective after « être » shows, "" when none does."""
    after = [t for t in found if t.start >= verb.end][:3]
    shown = next((t for t in after if t.tense == "ppast" or t.pos == "ADJ"), None)
    return shown.gender if shown is not None and verb.lemma == "être" else ""
