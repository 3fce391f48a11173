"""Where a group belongs: to the phrase on its left or to the verb, and with what role."""

from __future__ import annotations

from generator.french import roles, valency, words
from generator.french.chunk import Chunk
from generator.french.groups import Group, Part
from generator.french.syntax import Role, VerbGroup
from generator.french.tagger import Unit

DETACHED = ("time", "source", "cause", "purpose", "condition", "concession", "agent")
NEGATED = ("pas", "plus", "jamais", "guère")


def role(groups: list[Group], part: Part, units: list[Unit], verb: VerbGroup | None) -> Role:
    """Return the role of a prepositional group after a verb; `groups`: the phrases already found."""
    found = roles.of_group(part.chunk, units, verb)
    if verb is None:
        return found
    prep = part.chunk.prep
    first = not any(g.role not in ("adverb", "time") for g in groups)
    if not first:
        given = prep == "à" and valency.takes(verb.lemma, "dative")
        named = roles.bare_name(part.chunk, units) and not given
        there = prep in ("à", "en") and (roles.names_place(part.chunk, units) or named)
        return "place" if found == "indirect" and there else found
    if found in ("indirect", "other") and verb.lemma in words.listed("copulas") and verb.voice == "active":
        return "attribute"
    plain = prep == "de" and units[part.chunk.core - 1].tag == "PREP" and not valency.takes(verb.lemma, "de")
    return "object" if plain and verb.negation in NEGATED else found  # « n'a pas de maison »


def belongs(group: Group, part: Part, found: Role, units: list[Unit], verb: VerbGroup | None) -> bool | None:
    """Return whether a prepositional group belongs to the phrase on its left; None when it is kept there unsure."""
    prep, lemma = part.chunk.prep, verb.lemma if verb else ""
    if measure(group, part, units) or _range(group, part, units):
        return True
    if group.core.kind == "ADJ" and group.role == "attribute":
        return found in ("other", "indirect")
    if not group.nominal or group.role == "adverb":
        return False
    if prep == "de":
        return _de(group, part, found, units, lemma)
    if (
        found in DETACHED
        or _price(group, part, units)
        or (found == "indirect" and group.role in ("object", "time", "indirect"))
    ):
        return False
    if group.role == "time" and roles.names_time(group.core.chunk, units):
        return False
    if group.role in ("time", "agent", "source") and found in ("place", "manner"):
        return False
    if found == "place" and group.role == "place":
        return True
    if light(group, units, lemma) or name_alone(group, units):
        return False
    return None if found in ("place", "manner", "other") else True


def _range(group: Group, part: Part, units: list[Unit]) -> bool:
    """Return whether « à mardi » goes on with « de lundi »."""
    last = group.parts[-1]
    ends = (last.chunk.prep, part.chunk.prep) == ("de", "à")
    return ends and roles.names_time(last.chunk, units) and roles.names_time(part.chunk, units)


def _behind_noun(group: Group, units: list[Unit]) -> bool:
    """Return whether a time stands right behind a noun, which then takes what « de » brings: « le décès en avril du député »."""
    lo = group.core.chunk.lo
    return lo > 0 and units[lo - 1].tag == "NOUN"


def _de(group: Group, part: Part, found: Role, units: list[Unit], lemma: str) -> bool:
    """Return whether « de X » completes the noun on its left: yes, unless it measures or the object is a mere name."""
    if group.role == "time" and units[group.core.chunk.head].tag == "ADV":
        return False  # « se plaint depuis longtemps | de métaux »
    if group.role == "time" and units[group.core.chunk.head].tag == "NUM":
        return roles.names_time(part.chunk, units)
    if (
        group.role == "time"
        and units[group.core.chunk.head].lemma in words.listed("months")
        and not _behind_noun(group, units)
    ):
        return roles.names_time(part.chunk, units)  # « a plaidé coupable en juillet | de fraude »
    if amount(part, units) and lemma in words.listed("measured_verbs"):
        return group.role not in ("indirect", "object") or amount(group.parts[-1], units)
    asked = found == "indirect" and group.role == "object" and valency.takes(lemma, "de")
    return not (asked and name_alone(group, units))


def _price(group: Group, part: Part, units: list[Unit]) -> bool:
    """Return whether a group says for how much: « a racheté la chaîne pour 2 millions d'euros »."""
    return part.chunk.prep == "pour" and group.role == "object" and amount(part, units)


def amount(part: Part, units: list[Unit]) -> bool:
    """Return whether a group is a measure: « de 42 000 dollars »."""
    chunk, head = part.chunk, units[part.chunk.head]
    numbered = units[chunk.core - 1].tag == "PREP" and units[chunk.core].tag == "NUM"
    return numbered and (head.tag == "NUM" or head.lemma in words.listed("measures"))


def measure(group: Group, part: Part, units: list[Unit]) -> bool:
    """Return whether a group goes on with a range or a rate: « de 2 à 3 euros », « par mois »."""
    last, chunk = group.parts[-1], part.chunk
    if chunk.prep == "à" and units[last.chunk.head].lemma in words.listed("lengths"):
        return _hourly(chunk, units)
    if chunk.prep == "par":
        return chunk.hi - chunk.core == 1 and units[chunk.head].lemma in words.listed("time_nouns")
    if chunk.prep not in ("à", "et") or last.chunk.prep not in ("de", "entre"):
        return False
    return amount(part, units) and amount(last, units)


def _hourly(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether a group is the end of a speed: « à 90 kilomètres | à l'heure », not « à l'heure du déjeuner »."""
    told = [u.low.replace("’", "'") for u in units[chunk.core : chunk.hi + 1]]
    return told[:2] == ["l'", "heure"] and told[2:] not in (["du"], ["de"], ["des"], ["d'"], ["où"])


def light(group: Group, units: list[Unit], lemma: str) -> bool:
    """Return whether a bare noun makes one verb with « avoir », « faire »… (« avoir lieu », « mettre fin »)."""
    bare = group.role == "object" and len(group.parts) == 1 and units[group.core.lo].tag == "NOUN"
    return bare and lemma in words.listed("light_verbs")


def name_alone(group: Group, units: list[Unit]) -> bool:
    """Return whether a phrase is only a name or a pronoun, which takes few complements."""
    return len(group.parts) == 1 and units[group.core.chunk.head].tag in ("PROPN", "PRO", "CLS")


def apposed(part: Part, units: list[Unit]) -> bool:
    """Return whether a noun group goes with the one before it: « la plus haute », « Barkhane » in quotes, « Le Monde »."""
    opening, second = units[part.lo], units[min(part.lo + 1, len(units) - 1)]
    compared = opening.lemma == "le" and second.low in ("plus", "moins", "mieux")
    superlative = compared and units[part.chunk.head].tag in ("ADJ", "VPP")
    return superlative or opening.quoted or (opening.tag == "DET" and opening.text[0].isupper())
