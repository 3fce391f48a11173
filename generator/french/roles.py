"""The role of a group by its preposition, its head and its verb: time, place, source, indirect object, agent…"""

from __future__ import annotations

from generator.french import lexicon, valency, words
from generator.french.chunk import Chunk
from generator.french.syntax import Role, VerbGroup
from generator.french.tagger import Unit
from generator.shelf import compiled

_YEAR = compiled(r"(?:1[0-9]|20)\d\d$|\d{1,2}h(?:\d\d)?$|\d{1,2}/\d{1,2}(?:/\d{2,4})?$")
PLACE_PREPS = frozenset({"à", "en", "dans", "sur", "sous", "vers", "depuis", "de", "jusqu'à", "entre"})
TIME_PREPS = frozenset({"à", "en", "dans", "sur", "vers", "avant", "après", "entre", "pour", "jusqu'à", "par"})
FROM = frozenset({"dernier", "prochain", "suivant", "précédent", "passé", "même"})


def is_time(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether a noun group names a moment or a span by itself: « le 19 avril », « cette année », « lundi »."""
    inside = units[chunk.core : chunk.hi]
    lemmas = {u.low for u in inside}
    if lemmas & words.listed("months") and any(u.tag in ("NUM", "ADJ") and u.text[0].isdigit() for u in inside):
        return True
    opening = units[chunk.lo].low
    dated = lemmas & words.listed("months") or any(_YEAR.match(u.low) for u in inside if u.low[0].isdigit())
    if dated and (opening in ("début", "fin", "courant") or opening.startswith("mi-")):
        return True
    if lemmas & words.listed("days") or units[chunk.head].lemma in words.listed("days"):
        return len(inside) < 5 or inside[0].low in words.listed("days")
    head = units[chunk.head].lemma
    if head not in words.listed("bare_time"):
        return False
    marked = any(u.lemma in ("ce", "chaque", "tout", "quelque") or u.lemma in FROM for u in inside)
    return (
        marked
        or any(u.tag == "NUM" for u in inside)
        or (units[chunk.lo].low == "le" and head in ("lendemain", "matin", "soir"))
    )


def is_age(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether a span of time after a comma is somebody's age: « Jean Roy, 52 ans, »."""
    before = units[chunk.lo - 2 : chunk.lo] if chunk.lo > 1 else []
    lives = units[chunk.head].lemma in words.listed("ages") and units[chunk.lo].tag == "NUM"
    return lives and len(before) == 2 and before[0].tag in ("NOUN", "PROPN", "ADJ") and before[1].text == ","


def names_time(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether the head of a group is a moment, whatever stands before it: « en 2016 », « à la mi-mars »."""
    head = units[chunk.head]
    inside = {u.low for u in units[chunk.core : chunk.hi]}
    return (
        (bool(_YEAR.match(head.low)) and (head.tag == "NUM"))
        or head.lemma in words.listed("time_nouns")
        or bool(inside & words.listed("months"))
        or bool(inside & words.listed("days"))
        or head.low in words.listed("time_adverbs")
        or head.low.startswith("mi-")
    )  # fmt: skip


def names_place(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether the head of a group is a place: a known name, or a noun such as « ville »."""
    head = units[chunk.head]
    if head.lemma in words.listed("place_nouns"):
        return True
    name = " ".join(u.text for u in units[chunk.core : chunk.hi] if u.tag == "PROPN")
    return bool(name) and (lexicon.place(name) is not None or lexicon.place(head.text) is not None)


def of_group(chunk: Chunk, units: list[Unit], verb: VerbGroup | None) -> Role:
    """Return the role of a prepositional group beside a verb (None: before one is known)."""
    prep = chunk.prep
    fixed = words.mapped("prepositions").get(prep)
    if _names_no_time(chunk, units):
        return "other"
    if prep == "pour" and not is_time(chunk, units):
        return "indirect" if verb and valency.takes(verb.lemma, prep) else "other"
    if prep in TIME_PREPS and names_time(chunk, units) and not _asked_for(chunk, units, verb):
        return "time"
    if verb and verb.voice == "passive" and prep == "par":
        return "agent"
    if verb and valency.takes(verb.lemma, prep):
        stays = verb.voice == "reflexive" and prep in PLACE_PREPS and names_place(chunk, units)
        return "place" if stays else "indirect"
    if fixed == "time" and prep in ("après", "avant", "jusqu'à") and names_place(chunk, units) and prep == "jusqu'à":
        return "place"
    if prep in ("aux environs de", "aux alentours de") and not names_time(chunk, units):
        return "place"
    if fixed:
        return fixed  # type: ignore[return-value]
    if prep in PLACE_PREPS and (
        names_place(chunk, units) or (prep in ("à", "en", "dans", "sur") and bare_name(chunk, units))
    ):
        return "place"
    return "other"


def _names_no_time(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether a word of time tells none: a rate, « par mois », or a state, « des mises à jour », « tenu à jour »."""
    if chunk.prep == "à":
        return units[chunk.core].low == "jour"
    return chunk.prep == "par" and chunk.hi - chunk.core == 1 and names_time(chunk, units)


def _asked_for(chunk: Chunk, units: list[Unit], verb: VerbGroup | None) -> bool:
    """Return whether a verb asks for a span of time: « prévu pour trois ans », « condamné à six mois de prison »."""
    given = chunk.prep == "pour" or (chunk.prep == "à" and units[chunk.head].lemma in words.listed("ages"))
    return given and verb is not None and valency.takes(verb.lemma, chunk.prep)


def bare_name(chunk: Chunk, units: list[Unit]) -> bool:
    """Return whether a group is only a proper name: after « à » or « en » it is a place."""
    return all(u.tag in ("PROPN", "DET") for u in units[chunk.core : chunk.hi]) and chunk.prep in ("à", "en")


def of_adverb(unit: Unit) -> Role:
    """Return the role of an adverb: time, manner (« rapidement ») or adverb."""
    if unit.low in words.listed("time_adverbs") or unit.low in words.listed("days"):
        return "time"
    return "adverb"


def of_conjunction(text: str) -> Role:
    """Return the role of a subordinate clause by its conjunction, lower case and unelided."""
    return words.mapped("conjunctions").get(text, "other")  # type: ignore[return-value]
