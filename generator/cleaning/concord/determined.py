"""A determiner and its noun agree: « les partie », « une réunions », « le cadavre » for « la cadavre », « ce élections » for « ces élections »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import Pairs, noun, of_noun, of_quality
from generator.cleaning.concord.groups import Group, allowed, early, groups, noun_pairs, quality_pairs
from generator.cleaning.tables import table
from generator.french.grammar import opens_with_vowel
from generator.french.lexicon import role
from generator.french.tagger import Unit
from generator.shelf import compiled

ONE, MANY = "s", "p"
YEAR = compiled(r"(?:19|20)\d\d")
COUNTS = compiled(
    r"[2-9](?:[  \u202f]\d{3})*(?:,\d+)?|[1-9]\d+(?:[  \u202f]\d{3})*(?:,\d+)?|1(?:[  \u202f]\d{3})+|(?!un|zéro)[a-zà-ÿ-]{3,}"
)


def headed(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield the nouns that are not in the number of their determiner, and the determiners that are not of the gender of their noun."""
    for group in groups(units):
        told, named = allowed(units, group), noun_pairs(units, group)
        if not told or not named or told & named or _doubtful(units, group):
            continue
        numbers = {number for _, number in told}, {number for _, number in named}
        edit = _number(units, group, told) if not numbers[0] & numbers[1] else _gender(units, group, told, named)
        if edit is not None:
            yield edit


def _doubtful(units: Sequence[Unit], group: Group) -> bool:
    """Return whether a noun may be another word than it seems."""
    unit, sans = units[group.noun], table("accords")["sans"]
    if unit.low in sans["tetes"] or unit.lemma in sans["dates"]:
        return True
    return any(of_noun(units[at].low) and not early(units[at].low) for at in group.before)


def _number(units: Sequence[Unit], group: Group, told: Pairs) -> Edit | None:
    """Return the noun in the number of its determiner; the determiner in its number where the ear hears none and an adjective sides with it."""
    wanted = next(iter(told))[1]
    unit, opening = units[group.noun], units[group.det]
    sides = [quality_pairs(units, at) for at in (*group.before, *group.behind[:1])]
    against = [side for side in sides if side and all(number != wanted for _, number in side)]
    if opening.low in ("certain", "certaine", "quelque") and wanted == ONE:
        return instead(opening, opening.low + "s")
    if against and wanted == ONE:
        many = table("accords")["pluriels"].get(opening.low)
        return instead(opening, many) if many and len(against) == len(sides) else None
    if opening.low == "leur" and not sides:
        return instead(opening, "leurs")  # the ear hears neither, the hand wrote the noun's sign
    if against or opening.low == "au" or (wanted == MANY and _measured(units, group)):
        return None
    new = noun(unit.low, wanted)
    return instead(unit, new, "pluriel" if wanted == MANY else "accord") if new else None


def _measured(units: Sequence[Unit], group: Group) -> bool:
    """Return whether a number counts nothing: « le 12 heure locale », « les trois quart d'heure », « 3 à 2 face à Brest »."""
    number = units[group.noun - 1]
    counts = number.tag != "NUM" or COUNTS.fullmatch(number.low)
    if number.tag == "NUM" and (
        units[group.noun].lemma in table("accords")["sans"]["adresses"] or YEAR.fullmatch(number.low)
    ):
        return True
    return not counts or units[group.noun].low in table("relecture")["determinants"]["apres_un_rang"]


def _gender(units: Sequence[Unit], group: Group, told: Pairs, named: Pairs) -> Edit | None:
    """Return the determiner in the gender of its noun, where no adjective sides with it and nobody may be meant."""
    opening, unit = units[group.det], units[group.noun]
    genders = {gender for gender, _ in named}
    new = table("accords")["genres"].get(opening.low)
    if (
        new is None
        or unit.lemma in table("accords")["sans"]["deux_genres"]
        or len(genders) != 1
        or role(unit.low)
        or _someone(unit.low, told)
    ):
        return None
    gender = genders.pop()
    after = units[group.noun + 1] if group.noun + 1 < len(units) else None
    if after is not None and after.tag in ("NOUN", "ADJ") and after.text.islower() and of_noun(after.low) & told:
        return None  # « une standing ovation »
    if any(
        side and all(pair[0] != gender for pair in side)
        for side in (quality_pairs(units, at) for at in (*group.before, *group.behind[:1]))
    ):
        return None
    following, before = units[group.det + 1].low, units[group.det - 1] if group.det else None
    if new in table("accords")["elides"] and opens_with_vowel(following):
        new = table("accords")["elides"][new]
    last = before.low.split()[-1] if before else ""
    joined = table("accords")["contractions"].get(f"{last} {new}")
    return Edit(before.end - len(last), opening.end, joined) if before and joined else instead(opening, new)


def _someone(word: str, told: Pairs) -> bool:
    """Return whether a noun may be said of a person of either sex: « la témoin », « le recrue »."""
    return bool(of_quality(word) & told) or word.endswith(("eur", "ien", "iste", "ant", "er", "cin"))
