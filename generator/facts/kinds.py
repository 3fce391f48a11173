"""What sort of thing a name names: what is known, the words in it, around it, and how the source uses it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.facts.mentions import Mention
from generator.facts.naming import cues, known_names, words
from generator.french.lexicon import is_first_name, lookup, place, role
from generator.shelf import compiled
from generator.types import EntityKind

# What a sign is worth; the highest total names the kind.
KNOWN, HEAD, TAIL, CUE, FIRST_NAME, SHAPE, HINT = 9.0, 6.0, 5.5, 3.0, 5.0, 2.0, 1.0
Scores = defaultdict[str, float]
AGE = compiled(r"\s*(?:,|\()\s*(?:âgée? de )?\d{1,3} ans")
INSIDE = compiled(r"\s*\([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*\)")
ROAD = compiled(r"[ADNM]\d{1,4}$")  # « A7 », « N118 »
TOWN = compiled(
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
    if scores["product"] and name in words("both") and any(acts(m) for m in found):
        scores["organisation"] += KNOWN + CUE
    best, worth = max(scores.items(), key=lambda pair: pair[1], default=("", 0.0))
    if worth > 0:
        return best  # type: ignore[return-value]
    if not name.isalpha() or lookup(name.lower()) or name.isupper():
        return "other"
    return "place" if all(m.before and m.before[-1].lower() in ("de", "d'", "d’", "à") for m in found) else "person"


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
    parts = name.replace("’", "'").split()
    if known := known_names().get(name.replace("’", "'")):
        scores[known] += KNOWN
    elif place(name):
        scores["place"] += KNOWN
    for size in (1, 2, 3):
        head = " ".join(parts[:size])
        if kind := (cues("heads").get(head) if len(parts) > 1 else None) or cues("lower").get(head.split("'")[0]):
            scores[kind] += HEAD
            break
    if "&" in parts or parts[-1].endswith("'s"):
        scores["organisation"] += HEAD
    if len(parts) > 1 and (kind := cues("tails").get(parts[-1])):
        scores[kind] += TAIL
    _added(scores, _shape(parts))
    return dict(scores)


def _shape(parts: Sequence[str]) -> Mapping[str, float]:
    """Return what the form of a name says: first names, acronyms, endings of towns, entries of the dictionary."""
    scores: Scores = defaultdict(float)
    first, last = parts[0], parts[-1]
    if first[0].islower() and not first.startswith(("al-", "el-", "i")):
        return scores
    if is_first_name(first) and not known_names().get(first):
        scores["person"] += FIRST_NAME if len(parts) > 1 else SHAPE
    elif len(parts) > 1 and not lookup(last.lower()) and cues("heads").get(first) is None:
        scores["person"] += SHAPE + HINT
    elif len(parts) > 1 and not lookup(first.lower()) and cues("heads").get(first) is None:
        scores["person"] += HINT
    if ROAD.match(first):
        scores["place"] += CUE
    elif compiled(r"[A-ZÀ-Þ&\d]{2,6}").fullmatch(first) and len(parts) == 1:
        scores["organisation"] += CUE
    if len(parts) == 1:
        _added(scores, _single(first))
    return scores


def _single(word: str) -> Scores:
    """Return what one word alone says."""
    scores: Scores = defaultdict(float)
    if TOWN.match(word):
        scores["place"] += SHAPE
    elif "-" in word and not any(c.isdigit() for c in word) and not word.isupper():
        scores["place"] += HINT
    kinds = {form.kind for form in lookup(word)}
    if "nom" in kinds and not lookup(word.lower()) and not word.isupper():
        scores["place"] += CUE
    if "npr" in kinds:
        scores["place"] += SHAPE
    if "patr" in kinds:
        scores["person"] += SHAPE
    if "." in word or compiled(r"[a-z][A-Z]").search(word):
        scores["product"] += SHAPE
    return scores


def _around(mention: Mention) -> Mapping[str, float]:
    """Return what the words around a mention say."""
    scores: Scores = defaultdict(float)
    before = [w.replace("’", "'") for w in mention.before]
    last = before[-1] if before else ""
    _added(scores, _cue(before))
    _added(scores, _told(mention.after))
    low = last.lower()
    if low in ("à", "en"):
        scores["place"] += SHAPE
    elif low in ("au", "aux", "dans"):
        scores["place"] += HINT
    elif low in ("le", "la", "l'", "du", "les"):
        scores["person"] -= HINT if is_first_name(mention.text.split()[0]) and " " in mention.text else CUE
        scores["place" if low == "la" else "organisation"] += HINT / 2
    elif low in ("par", "contre", "avec", "devant", "que", "qu'", "à"):
        scores["person"] += HINT / 2
    after = compiled(r"\s*([\w'’]+)").match(mention.after)
    if after and after[1] in SPEAKS and low not in ("le", "la", "l'", "les"):
        scores["person"] += HINT / 2
    if AGE.match(mention.after):
        scores["person"] += CUE * 2
    if INSIDE.match(mention.after) and low in ("à", "de", "d'", "près"):
        scores["place"] += SHAPE
    return scores


def acts(mention: Mention) -> bool:
    """Return whether the named does something: « Twitter veut », « Twitter a déclaré »."""
    after = compiled(r"\s+(?:ne |n['’]|s['’](?=inq))?([\w'’]+)").match(mention.after)
    return bool(after and after[1] in words("acts")) and not set(mention.before[-1:]) & {"de", "d'", "à", "sur"}


def _told(after: str) -> Mapping[str, float]:
    """Return what an apposition says: « Acme, fabricant de vélos »."""
    found = compiled(r",\s+(?:(?:le|la|un|une|premier|première|grand)\s+|l['’])*([\w-]+)").match(after)
    kind = cues("before").get(found[1]) if found else None
    if found and not kind and role(found[1]):
        kind = "person"
    return {kind: CUE} if kind and kind != "place" else {}


def _cue(before: Sequence[str]) -> Mapping[str, float]:
    """Return what the nearest noun says: « la société Acme », « la ville de Brest », « le président Dupont »."""
    near = [w for w in before if w.lower() not in ("de", "du", "d'", "des", "la", "le", "l'", "les", "«", '"')]
    linked = bool(before) and before[-1].lower() in ("de", "du", "d'", "des", "la", "le", "l'", "les")
    if not near:
        return {}
    phrases = [" ".join(near[-size:]) for size in (3, 2, 1) if len(near) >= size]
    for phrase in phrases:
        kind = cues("before").get(phrase) or cues("before").get(phrase.lower())
        if kind and (not linked or kind == "place"):
            return {kind: CUE + HINT if not linked else SHAPE + HINT}
        if linked and (phrase in cues("of") or role(phrase)):
            return {cues("of")[phrase]: SHAPE} if phrase in cues("of") else {"organisation": SHAPE, "person": -CUE}
        if not linked and phrase[0].islower() and role(phrase.lower()):
            return {"person": CUE + HINT}
    return _adjective_cue(near, linked)


def _adjective_cue(near: Sequence[str], linked: bool) -> Mapping[str, float]:
    """Return what the head of the group before a name says: « le chanteur britannique X », « le fabricant de vélos Y »."""
    if linked:
        return {}
    for at in range(len(near) - 2, max(-1, len(near) - 5), -1):
        between = near[at + 1 :]
        if not all(w.islower() and any(f.pos in ("ADJ", "NOUN") for f in lookup(w)) for w in between):
            return {}
        kind = cues("before").get(near[at]) or ("person" if role(near[at].lower()) else "")
        if kind:
            return {kind: CUE}
    return {}
