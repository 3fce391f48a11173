"""The participle behind « avoir » keeps its plain form where nothing before it is its object: « il a signée un accord » is « signé »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.cleaning.concord.edit import Edit, instead
from generator.french.lexicon import fits, lookup
from generator.french.morphology import Uninflectable, participle
from generator.french.tagger import Unit
from generator.french.words import listed

WITHIN = frozenset(["ADV", "NEG"])
PLAIN_BEHIND = frozenset(["lui", "leur", "y"])
ASKS = frozenset(
    ["quel", "quelle", "quels", "quelles", "combien", "lesquels", "lesquelles", "laquelle", "lequel", "autant", "dont"]
)
ALL_OF_THEM = frozenset(["tous", "toutes", "chacun", "chacune"])
ENDS = frozenset(["VFIN", "AUX", "VPP", "VINF", "VPRES", "CS", "REL", "PUNCT"])
BREAKS = frozenset(["PUNCT", "CS"])


def having(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield participles behind « avoir » in the plain form, where no pronoun, relative or question before is their object."""
    for at, unit in enumerate(units):
        if unit.lemma != "avoir" or unit.tag not in ("AUX", "VINF", "VPRES", "VFIN"):
            continue
        here = at + 1
        while here < len(units) and (units[here].tag in WITHIN or units[here].low in ALL_OF_THEM):
            here += 1
        if here < len(units) and units[here].tag == "VPP" and not _object_before(units, at, here):
            new = _plain(units[here])
            if new:
                yield instead(units[here], new)
            if (also := _also(units, here)) and (new := _plain(units[also])):
                yield instead(units[also], new)


def _also(units: Sequence[Unit], done: int) -> int:
    """Return the place of a second participle of the same « avoir » with its object behind: « a battu sa rivale et survolée la course »; 0 for none."""
    for at in range(done + 1, len(units) - 2):
        if units[at].tag in ENDS:
            return 0
        if units[at].low == "et" and units[at + 1].tag == "VPP":
            dated = units[at + 3].lemma in listed("time_nouns") if at + 3 < len(units) else True
            return at + 1 if units[at + 2].tag == "DET" and not dated else 0
    return 0


def _plain(unit: Unit) -> str | None:
    """Return the plain form of a participle that has another; None for what may be a noun or a verb of another form."""
    read = lookup(unit.low)
    done = [form for form in read if form.tense == "ppast"]
    if not done or not unit.text.islower() or any(fits(form, "m", "s") for form in done):
        return None
    if any(form.pos not in ("VERB", "ADJ", "NOUN") for form in read):
        return None
    try:
        return participle(done[0].lemma)
    except Uninflectable:
        return None


def _object_before(units: Sequence[Unit], at: int, done: int) -> bool:
    """Return whether what is done may be done to something said before « avoir »."""
    clitic = units[at - 1] if at else None
    if clitic is not None and clitic.tag == "CLO" and clitic.low not in PLAIN_BEHIND:
        return True
    if clitic is not None and clitic.tag == "NE" and at > 1 and units[at - 2].tag == "CLO":
        return True
    following = units[done + 1] if done + 1 < len(units) else None
    noun = any(form.pos == "NOUN" for form in lookup(units[done].low))
    if noun and (following is None or following.tag not in ("DET", "PDET", "NUM")):
        return True  # « la chambre a vue sur la mer »
    said_behind = (
        following is not None
        and following.tag in ("DET", "PDET", "NUM")
        and following.low not in ("le", "la", "l'", "ce", "cette")
    )
    for unit in reversed(units[:at]):
        if unit.low in ASKS or (unit.tag == "REL" and unit.low in ("que", "qu'")):
            return True
        if unit.low in ("que", "qu'"):
            return not said_behind
        if unit.tag in BREAKS and unit.text != "(":
            return False
    return False
