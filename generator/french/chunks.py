"""Joins tagged words into chunks: noun groups, prepositional groups, verb groups, infinitives, participles, openers of clauses."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from generator.french import words
from generator.french.tagger import Unit

Kind = Literal[
    "NP", "PP", "VG", "INF", "GER", "PTCP", "ADV", "ADJ", "CC", "CS", "REL", "SUBJ", "COMMA", "PUNCT", "QUOTE", "PAREN"
]  # fmt: skip
NOMINAL = frozenset({"DET", "PDET", "NUM", "ADJ", "NOUN", "PROPN", "PRO"})  # open a noun group or an adjective's
DOUBTFUL = frozenset({"ce", "tout", "en", "comme"})  # may open something else whatever their tag
FLOATING = frozenset({"tous", "toutes", "tout", "chacun", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes"})


class Chunk(NamedTuple):
    """A run of units `lo`..`hi` (excluded): its kind, its head unit and, when it opens with one, its preposition."""

    kind: Kind
    lo: int
    hi: int
    head: int
    prep: str = ""
    core: int = 0  # first unit after the preposition
    verbs: tuple[int, ...] = ()  # of a verb group: its finite verb, auxiliaries, participle


def chunks(units: list[Unit]) -> list[Chunk]:
    """Return the chunks of a sentence in order; every unit is in exactly one."""
    found: list[Chunk] = []
    at = 0
    while at < len(units):
        chunk = _chunk(units, at)
        found.append(chunk)
        at = chunk.hi
    return found


def _chunk(units: list[Unit], at: int) -> Chunk:
    """Return the chunk that starts at a unit."""
    tag = units[at].tag
    if tag in ("QUOTE", "PAREN", "COMMA"):
        return Chunk(tag, at, at + 1, at)  # type: ignore[arg-type]
    if tag in NOMINAL and units[at].lemma not in DOUBTFUL and units[at].low not in DOUBTFUL:
        return noun_group(units, at) or _modifier(units, at) or Chunk("PUNCT", at, at + 1, at)
    return (
        _opener(units, at)
        or _verb_group(units, at)
        or _infinitive(units, at)
        or _prepositional(units, at)
        or noun_group(units, at)
        or _modifier(units, at)
        or Chunk("PUNCT", at, at + 1, at)
    )


def _tag(units: list[Unit], at: int) -> str:
    return units[at].tag if at < len(units) else ""


def _opener(units: list[Unit], at: int) -> Chunk | None:
    """Return « qui », « ce que », « après quoi », « dans lequel », « alors que », « et »."""
    tag, following = units[at].tag, _tag(units, at + 1)
    if tag == "CC":
        return Chunk("CC", at, at + 1, at)
    if tag == "REL":
        return Chunk("REL", at, at + 1, at)
    if tag == "CS" and not (units[at].lemma == "comme" and following in ("PREP", "PD")):
        return Chunk("CS", at, at + 1, at)
    if units[at].lemma == "ce" and following == "REL":
        return Chunk("REL", at, at + 2, at + 1, "ce")
    if tag in ("PREP", "PD") and following == "REL" and units[at + 1].low not in ("que", "qu'", "où"):
        return Chunk("REL", at, at + 2, at + 1, units[at].lemma)
    if tag == "ADV" and following == "CS" and units[at].low in words.listed("before_conjunctions"):
        return Chunk("CS", at, at + 2, at + 1)
    return None


def _verb_group(units: list[Unit], at: int) -> Chunk | None:
    """Return (ne) (clitics) finite verb (negation, adverbs) (participles), or a subject clitic alone."""
    if units[at].tag == "CLS" and not units[at].text.startswith("-"):
        return Chunk("SUBJ", at, at + 1, at)
    here = _past_clitics(units, at)
    if _tag(units, here) not in ("AUX", "VFIN"):
        return None
    finite, end = here, here + 1
    if _tag(units, end) == "CLS" and units[end].text.startswith("-"):
        end += 1
    if any(u.tag == "NE" for u in units[at:finite]):
        end = _past_negation(units, end)
    verbs = [finite]
    if units[finite].tag == "AUX":
        end, verbs = _participles(units, end, verbs)
    return Chunk("VG", at, end, verbs[-1], verbs=tuple(verbs))


def _past_negation(units: list[Unit], at: int) -> int:
    """Return the end of « pas », « plus », « jamais », « rien » after a verb that « ne » opens."""
    here = _past(units, at, ("ADV",))
    start = here if _tag(units, here) == "NEG" else at
    while start < len(units) and (units[start].tag == "NEG" or units[start].low in words.listed("negations")):
        start, at = start + 1, start + 1
    return at


def _past_clitics(units: list[Unit], at: int) -> int:
    return _past(units, at, ("NE", "CLO"))


def _past(units: list[Unit], at: int, tags: tuple[str, ...]) -> int:
    while _tag(units, at) in tags:
        at += 1
    return at


def _participles(units: list[Unit], end: int, verbs: list[int]) -> tuple[int, list[int]]:
    """Return the end of a compound tense and its verbs: adverbs count only when a participle follows them."""
    while True:
        here = end
        while here < len(units) and (units[here].tag in ("ADV", "NEG") or units[here].low in FLOATING):
            here += 1
        if _tag(units, here) != "VPP" or (len(verbs) > 1 and units[verbs[-1]].lemma != "être"):
            return end, verbs
        verbs, end = [*verbs, here], here + 1


def _infinitive(units: list[Unit], at: int) -> Chunk | None:
    """Return (preposition) (ne pas) (clitics) infinitive (participle), or « en » + present participle."""
    here, prep = at, ""
    gerund = at + (1 if units[at].low == "tout" else 0)
    if (
        gerund < len(units)
        and units[gerund].low == "en"
        and _tag(units, _past(units, gerund + 1, ("NE", "CLO"))) == "VPRES"
    ):
        here, prep = gerund + 1, "en"
    elif units[at].tag == "PREP":
        here, prep = at + 1, units[at].lemma
    core = here
    here = _past(units, here, ("NE", "NEG", "CLO"))
    if prep and here == core and _tag(units, here) == "ADV" and _tag(units, here + 1) == "VINF":
        here += 1  # « pour mieux comprendre »
    tag = _tag(units, here)
    if tag == "VINF":
        end, verbs = here + 1, [here]
        if units[here].lemma in ("avoir", "être"):
            end, verbs = _participles(units, end, verbs)
        return Chunk("INF", at, end, verbs[-1], prep, core, tuple(verbs))
    if tag == "VPRES" and (prep == "en" or not prep):
        end, verbs = (
            _participles(units, here + 1, [here]) if units[here].lemma in ("avoir", "être") else (here + 1, [here])
        )
        end = _past(units, end, ("NEG",)) if here > core else end
        return Chunk("GER" if prep else "PTCP", at, end, verbs[-1], prep, core, tuple(verbs))
    return None


def _prepositional(units: list[Unit], at: int) -> Chunk | None:
    """Return a preposition with its noun group, pronoun, adverb or quote."""
    if units[at].tag not in ("PREP", "PD") and units[at].low != "comme":
        return None
    prep, core = units[at].lemma, at + 1
    if _partitive(units, at):
        group = noun_group(units, core, fused=True)
        return group._replace(lo=at) if group else None
    if _tag(units, core) in ("PREP", "PD"):
        inner = _prepositional(units, core)
        return inner._replace(lo=at, prep=prep, core=core) if inner else None
    group = noun_group(units, core, fused=units[at].tag == "PD", named=prep != "en")
    if group:
        return Chunk("PP", at, group.hi, group.head, prep, core)
    if _tag(units, core) in ("ADV", "QUOTE", "ADJ", "NEG", "PRO", "PDET"):
        return Chunk("PP", at, core + 1, core, prep, core)
    return None


def _partitive(units: list[Unit], at: int) -> bool:
    """Return whether a preposition only measures or opens a noun group: « près de 30 blessés », « d'importants moyens »."""
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None:
        return False
    if units[at].lemma in ("près de", "jusqu'à", "entre") and after.tag == "NUM":
        return at == 0 or units[at - 1].tag in ("COMMA", "VFIN", "VPP", "VINF", "CS", "CC", "PREP")
    if units[at].lemma != "de" or units[at].tag != "PREP" or after.number == "s":
        return False
    kinds = (after.tag, _tag(units, at + 2))
    if at == 0:
        return kinds == ("ADJ", "NOUN") or (after.number == "p" and kinds == ("NOUN", "ADJ"))
    return kinds == ("ADJ", "NOUN") and units[at - 1].tag in ("COMMA", "VFIN", "VINF", "CS", "AUX")


def noun_group(units: list[Unit], at: int, fused: bool = False, named: bool = True) -> Chunk | None:
    """Return the noun group that starts at a unit, without its prepositional complements; `fused`: an article precedes it."""
    if at >= len(units):
        return None
    here = _past_quantity(units, at)
    opened = here > at or fused
    start = here
    here = _past(units, here, ("PDET", "DET"))
    opened = opened or here > start
    head = _head(units, here, opened)
    if head is None:
        return None
    return Chunk("NP", at, _past_modifiers(units, head + 1, head, named or opened), head, core=at)


def _past_quantity(units: list[Unit], at: int) -> int:
    """Return where a noun group goes on after « plus de », « beaucoup de », « environ »."""
    measures = words.listed("quantity")
    first = units[at].low.replace("d'", "de").partition(" ")[0]
    for size in (3, 2, 1) if first in _quantity_openers() else ():
        text = " ".join(u.low for u in units[at : at + size]).replace("d'", "de").replace("d’", "de")
        if text in measures and _tag(units, at + size) in ("NOUN", "NUM", "ADJ", "DET", "PROPN", "PREP"):
            if _tag(units, at + size) == "PREP" and size == 1:
                continue
            return at + size
    if units[at].low in words.listed("focus") and _tag(units, at + 1) == "NUM":
        return at + 1
    return at


@cache
def _quantity_openers() -> frozenset[str]:
    return frozenset(measure.partition(" ")[0] for measure in words.listed("quantity"))


def _head(units: list[Unit], at: int, opened: bool) -> int | None:
    """Return the head of a noun group whose words before the noun start here, or None."""
    here, last = at, None
    while here < len(units):
        tag = units[here].tag
        if tag == "NOUN" and last == here - 1 and _day_after(units, here):
            return last
        if tag == "NOUN" or tag == "PROPN":
            return _last_name(units, here)
        if tag == "PRO":
            return here
        if tag in ("NUM", "ADJ", "VPP") or (
            tag == "ADV" and _tag(units, here + 1) in ("ADJ", "VPP", "NUM", "ADV") and opened
        ):
            last = here if tag == "NUM" or (opened and tag != "ADV") else last
            if tag == "NUM" and _tag(units, here + 1) == "CC" and _tag(units, here + 2) == "NUM":
                here += 1  # « les 19 et 20 décembre »
            if tag == "VPP" and not opened:
                return last
            here += 1
            continue
        break
    return last if last is not None and (opened or units[last].tag == "NUM") else None


def _day_after(units: list[Unit], at: int) -> bool:
    """Return whether a day follows a word that is the noun itself: « la finale dimanche », not « le dernier dimanche »."""
    before = units[at - 1]
    day = units[at].lemma in words.listed("days")
    return day and before.tag == "ADJ" and before.lemma not in words.listed("before_nouns")


def _last_name(units: list[Unit], at: int) -> int:
    """Return the noun itself, or the last word of a run of names (« Elon Musk »)."""
    if units[at].tag != "PROPN":
        return at
    while _tag(units, at + 1) == "PROPN":
        at += 1
    return at


def _past_modifiers(units: list[Unit], at: int, head: int, named: bool) -> int:
    """Return the end of a noun group: adjectives, names, numbers and dates that follow the head."""
    named = named and units[at - 1].lemma not in words.listed("days")  # « a poursuivi mercredi Lumen »
    while at < len(units):
        tag = units[at].tag
        if tag == "ADJ" or (tag == "PROPN" and named) or (tag == "NUM" and _numbers(units, at)):
            at += 1
        elif tag == "ADV" and _tag(units, at + 1) == "ADJ" and units[at].low in words.listed("degree"):
            at += 2
        elif tag == "NOUN" and units[at - 1].tag in ("NUM", "NOUN", "PROPN") and not _new_day(units, at):
            at += 1
        elif tag == "CC" and _adjectives_joined(units, at, head):
            at += 2
        else:
            break
    return at


def _new_day(units: list[Unit], at: int) -> bool:
    """Return whether a day opens a group of its own: « à Anne Roux lundi matin », « sa démission jeudi soir »."""
    before, days = units[at - 1], words.listed("days")
    named = before.tag == "PROPN" or (before.tag == "NOUN" and before.lemma not in days | words.listed("time_nouns"))
    return named and units[at].lemma in days


def _numbers(units: list[Unit], at: int) -> bool:
    """Return whether a number belongs to the noun before it: « article 3 », « samedi 20 juin », not « 20 personnes »."""
    following = _tag(units, at + 1)
    return (
        following != "NOUN"
        or units[at + 1].low in words.listed("months")
        or units[at + 1].lemma in ("heure", "minute", "seconde")
    )


def _adjectives_joined(units: list[Unit], at: int, head: int) -> bool:
    """Return whether « et » joins two adjectives of one noun (« économique et social »)."""
    after = _tag(units, at + 2)
    return (
        units[at].low in ("et", "ou", "mais") and units[at - 1].tag == "ADJ" and at - 1 > head
        and _tag(units, at + 1) == "ADJ" and after not in ("NOUN", "PROPN")
    )  # fmt: skip


def _modifies(unit: Unit) -> bool:
    """Return whether an adverb goes with the adjective or participle after it."""
    return unit.low in words.listed("degree") or unit.low.endswith("ment")


def _measures(units: list[Unit], at: int) -> bool:
    """Return whether an adverb only measures the one after it: « trop tard », « très vite »."""
    return (
        units[at].low in words.listed("degree")
        and _tag(units, at + 1) == "ADV"
        and units[at + 1].low in words.listed("measured")
    )


def _modifier(units: list[Unit], at: int) -> Chunk | None:
    """Return an adverb, an adjective group or a past participle that no noun group took."""
    tag = units[at].tag
    if tag == "VPP":
        end, verbs = _participles(units, at + 1, [at]) if units[at].lemma == "être" else (at + 1, [at])
        return Chunk("PTCP", at, end, verbs[-1], core=at, verbs=tuple(verbs))
    if tag in ("ADV", "NEG") and _tag(units, at + 1) in ("ADJ", "VPP") and _modifies(units[at]):
        inner = _modifier(units, at + 1)
        return inner._replace(lo=at, core=at) if inner else None
    if tag == "ADJ" or tag == "PDET":
        end = at + 1
        while _tag(units, end) == "ADJ" or (
            _tag(units, end) == "CC" and _tag(units, end + 1) == "ADJ" and _tag(units, end + 2) != "NOUN"
        ):
            end += 1
        return Chunk("ADJ", at, end, at)
    if tag in ("ADV", "NEG", "INTJ", "NE", "PREP"):
        return Chunk("ADV", at, at + (2 if _measures(units, at) else 1), at)
    return None
