"""Joins tagged words into chunks: noun groups, prepositional groups, verb groups, infinitives, participles, openers of clauses."""

from __future__ import annotations

from generator.french import words
from generator.french.chunk import Chunk, past, tag_at
from generator.french.noun_groups import measures, modifies, noun_group
from generator.french.tagger import Unit

NOMINAL = frozenset({"DET", "PDET", "NUM", "ADJ", "NOUN", "PROPN", "PRO"})  # open a noun group or an adjective's
DOUBTFUL = frozenset({"ce", "tout", "en", "comme"})  # may open something else whatever their tag
FLOATING = frozenset({"tous", "toutes", "tout", "chacun", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes"})


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


def _opener(units: list[Unit], at: int) -> Chunk | None:
    """Return « qui », « ce que », « après quoi », « dans lequel », « alors que », « et »."""
    tag, following = units[at].tag, tag_at(units, at + 1)
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
    if tag_at(units, here) not in ("AUX", "VFIN"):
        return None
    finite, end = here, here + 1
    if tag_at(units, end) == "CLS" and units[end].text.startswith("-"):
        end += 1
    if any(u.tag == "NE" for u in units[at:finite]):
        end = _past_negation(units, end)
    verbs = [finite]
    if units[finite].tag == "AUX":
        end, verbs = _participles(units, end, verbs)
    return Chunk("VG", at, end, verbs[-1], verbs=tuple(verbs))


def _past_negation(units: list[Unit], at: int) -> int:
    """Return the end of « pas », « plus », « jamais », « rien » after a verb that « ne » opens."""
    here = past(units, at, ("ADV",))
    start = here if tag_at(units, here) == "NEG" else at
    while start < len(units) and (units[start].tag == "NEG" or units[start].low in words.listed("negations")):
        start, at = start + 1, start + 1
    return at


def _past_clitics(units: list[Unit], at: int) -> int:
    return past(units, at, ("NE", "CLO"))


def _participles(units: list[Unit], end: int, verbs: list[int]) -> tuple[int, list[int]]:
    """Return the end of a compound tense and its verbs: adverbs count only when a participle follows them."""
    while True:
        here = end
        while here < len(units) and (units[here].tag in ("ADV", "NEG") or units[here].low in FLOATING):
            here += 1
        if tag_at(units, here) != "VPP" or (len(verbs) > 1 and units[verbs[-1]].lemma != "être"):
            return end, verbs
        verbs, end = [*verbs, here], here + 1


def _infinitive(units: list[Unit], at: int) -> Chunk | None:
    """Return (preposition) (ne pas) (clitics) infinitive (participle), or « en » + present participle."""
    here, prep = at, ""
    gerund = at + (1 if units[at].low == "tout" else 0)
    if (
        gerund < len(units)
        and units[gerund].low == "en"
        and tag_at(units, past(units, gerund + 1, ("NE", "CLO"))) == "VPRES"
    ):
        here, prep = gerund + 1, "en"
    elif units[at].tag == "PREP":
        here, prep = at + 1, units[at].lemma
    core = here
    here = past(units, here, ("NE", "NEG", "CLO"))
    if prep and here == core and tag_at(units, here) == "ADV" and tag_at(units, here + 1) == "VINF":
        here += 1  # « pour mieux comprendre »
    tag = tag_at(units, here)
    if tag == "VINF":
        end, verbs = here + 1, [here]
        if units[here].lemma in ("avoir", "être"):
            end, verbs = _participles(units, end, verbs)
        return Chunk("INF", at, end, verbs[-1], prep, core, tuple(verbs))
    if tag == "VPRES" and (prep == "en" or not prep):
        end, verbs = (
            _participles(units, here + 1, [here]) if units[here].lemma in ("avoir", "être") else (here + 1, [here])
        )
        end = past(units, end, ("NEG",)) if here > core else end
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
    if tag_at(units, core) in ("PREP", "PD"):
        inner = _prepositional(units, core)
        return inner._replace(lo=at, prep=prep, core=core) if inner else None
    group = noun_group(units, core, fused=units[at].tag == "PD", named=prep != "en")
    if group:
        return Chunk("PP", at, group.hi, group.head, prep, core)
    if tag_at(units, core) in ("ADV", "QUOTE", "ADJ", "NEG", "PRO", "PDET"):
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
    kinds = (after.tag, tag_at(units, at + 2))
    if at == 0:
        return kinds == ("ADJ", "NOUN") or (after.number == "p" and kinds == ("NOUN", "ADJ"))
    return kinds == ("ADJ", "NOUN") and units[at - 1].tag in ("COMMA", "VFIN", "VINF", "CS", "AUX")


def _modifier(units: list[Unit], at: int) -> Chunk | None:
    """Return an adverb, an adjective group or a past participle that no noun group took."""
    tag = units[at].tag
    if tag == "VPP":
        end, verbs = _participles(units, at + 1, [at]) if units[at].lemma == "être" else (at + 1, [at])
        return Chunk("PTCP", at, end, verbs[-1], core=at, verbs=tuple(verbs))
    if tag in ("ADV", "NEG") and tag_at(units, at + 1) in ("ADJ", "VPP") and modifies(units[at]):
        inner = _modifier(units, at + 1)
        return inner._replace(lo=at, core=at) if inner else None
    if tag == "ADJ" or tag == "PDET":
        end = at + 1
        while tag_at(units, end) == "ADJ" or (
            tag_at(units, end) == "CC" and tag_at(units, end + 1) == "ADJ" and tag_at(units, end + 2) != "NOUN"
        ):
            end += 1
        return Chunk("ADJ", at, end, at)
    if tag in ("ADV", "NEG", "INTJ", "NE", "PREP"):
        return Chunk("ADV", at, at + (2 if measures(units, at) else 1), at)
    return None
