"""What sort of thing a name names: what is known, the words in it, around it, and how the source uses it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.facts.mentions import Mention
from generator.facts.naming import cues, known_names
from generator.french.lexicon import is_first_name, lookup, place, role
from generator.types import EntityKind

# What a sign is worth; the highest total names the kind.
KNOWN, HEAD, TAIL, CUE, FIRST_NAME, SHAPE, HINT = 9.0, 6.0, 4.0, 3.0, 5.0, 2.0, 1.0
Scores = defaultdict[str, float]
AGE = re.compile(r"\s*(?:,|\()\s*(?:âgée? de )?\d{1,3} ans")
INSIDE = re.compile(r"\s*\([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*\)")
TOWN = re.compile(
    r".+-(?:sur|sous|lès|les|en|la|le|aux|du|de)-.+|(?:Saint|Sainte)-.+|.+(?:ville|bourg|court|stan|land|grad|polis|ton|burg|heim)$"
)
SPEAKS = frozenset(
    [
        "a",
        "avait",
        "est",
        "était",
        "sera",
        "déclare",
        "affirme",
        "explique",
        "estime",
        "assure",
        "ajoute",
        "dit",
        "indique",
        "précise",
        "annonce",
    ]
)


def kind_of(name: str, found: Sequence[Mention]) -> EntityKind:
    """Return the kind of a name from its own words and from all its mentions."""
    scores = _added({}, _own(name))
    for mention in found:
        weight = 1.0 if len(found) < 3 else 3.0 / len(found)
        for kind, worth in _around(mention).items():
            scores[kind] += worth * weight
    best, worth = max(scores.items(), key=lambda pair: pair[1], default=("", 0.0))
    if worth > 0:
        return best  # type: ignore[return-value]
    return "person" if name.isalpha() and not lookup(name.lower()) and not name.isupper() else "other"


def _added(scores: Mapping[str, float], more: Mapping[str, float]) -> Scores:
    """Return the scores, changed in place when they can be, with more of them."""
    total = scores if isinstance(scores, defaultdict) else defaultdict(float, scores)
    for kind, worth in more.items():
        total[kind] += worth
    return total


@lru_cache(maxsize=4096)
def _own(name: str) -> Mapping[str, float]:
    """Return what the words of a name say."""
    scores: Scores = defaultdict(float)
    words = name.replace("’", "'").split()
    if known := known_names().get(name.replace("’", "'")):
        scores[known] += KNOWN
    elif place(name):
        scores["place"] += KNOWN
    for size in (1, 2, 3):
        head = " ".join(words[:size])
        if kind := (cues("heads").get(head) if len(words) > 1 else None) or cues("lower").get(head.split("'")[0]):
            scores[kind] += HEAD
            break
    if len(words) > 1 and (kind := cues("tails").get(words[-1])):
        scores[kind] += TAIL
    _added(scores, _shape(words))
    return dict(scores)


def _shape(words: Sequence[str]) -> Mapping[str, float]:
    """Return what the form of a name says: first names, acronyms, endings of towns, entries of the dictionary."""
    scores: Scores = defaultdict(float)
    first, last = words[0], words[-1]
    if first[0].islower() and not first.startswith(("al-", "el-", "i")):
        return scores
    if is_first_name(first) and not known_names().get(first):
        scores["person"] += FIRST_NAME if len(words) > 1 else SHAPE
    elif len(words) > 1 and not lookup(last.lower()) and cues("heads").get(first) is None:
        scores["person"] += SHAPE + HINT
    if re.fullmatch(r"[A-ZÀ-Þ&\d]{2,6}", first) and len(words) == 1:
        scores["organisation"] += CUE
    if len(words) == 1:
        _added(scores, _single(first))
    return scores


def _single(word: str) -> Scores:
    """Return what one word alone says."""
    scores: Scores = defaultdict(float)
    if TOWN.match(word):
        scores["place"] += SHAPE
    kinds = {form.kind for form in lookup(word)}
    if "nom" in kinds and not lookup(word.lower()) and not word.isupper():
        scores["place"] += CUE
    if "npr" in kinds:
        scores["place"] += SHAPE
    if "patr" in kinds:
        scores["person"] += SHAPE
    if "." in word or re.search(r"[a-z][A-Z]", word):
        scores["product"] += SHAPE
    return scores


def _around(mention: Mention) -> Mapping[str, float]:
    """Return what the words around a mention say."""
    scores: Scores = defaultdict(float)
    before = [w.replace("’", "'") for w in mention.before]
    last = before[-1] if before else ""
    _added(scores, _cue(before))
    low = last.lower()
    if low in ("à", "en"):
        scores["place"] += SHAPE
    elif low in ("au", "aux", "dans"):
        scores["place"] += HINT
    elif low in ("le", "la", "l'", "du", "les"):
        scores["person"] -= CUE if len(mention.text.split()) == 1 else HINT
        scores["place" if low == "la" else "organisation"] += HINT / 2
    elif low in ("par", "contre", "avec", "devant", "que", "qu'", "à"):
        scores["person"] += HINT / 2
    after = re.match(r"\s*([\w'’]+)", mention.after)
    if after and after[1] in SPEAKS and low not in ("le", "la", "l'", "les"):
        scores["person"] += HINT / 2
    if AGE.match(mention.after):
        scores["person"] += CUE * 2
    if INSIDE.match(mention.after) and low in ("à", "de", "d'", "près"):
        scores["place"] += SHAPE
    return scores


def _cue(before: Sequence[str]) -> Mapping[str, float]:
    """Return what the nearest noun says: « la société Acme », « la ville de Brest », « le président Dupont »."""
    words = [w for w in before if w.lower() not in ("de", "du", "d'", "des", "la", "le", "l'", "les", "«", '"')]
    linked = bool(before) and before[-1].lower() in ("de", "du", "d'", "des", "la", "le", "l'", "les")
    if not words:
        return {}
    phrases = [" ".join(words[-size:]) for size in (3, 2, 1) if len(words) >= size]
    for phrase in phrases:
        kind = cues("before").get(phrase) or cues("before").get(phrase.lower())
        if kind and (not linked or kind == "place"):
            return {kind: CUE + HINT if not linked else SHAPE + HINT}
        if not linked and phrase[0].islower() and role(phrase.lower()):
            return {"person": CUE + HINT}
    return _adjective_cue(words, linked)


def _adjective_cue(words: Sequence[str], linked: bool) -> Mapping[str, float]:
    """Return what the noun before an adjective says: « le chanteur britannique David Bowie »."""
    if linked or len(words) < 2 or not words[-1].islower():
        return {}
    if not any(f.pos == "ADJ" for f in lookup(words[-1])):
        return {}
    kind = cues("before").get(words[-2])
    return {"person": CUE} if role(words[-2].lower()) else {kind: CUE} if kind else {}
