"""A turn whose verb keeps its form: « ~mettre un chiffre sur » into « ~chiffrer » makes « ne mettait pas de chiffre sur » « ne chiffrait pas »."""

from __future__ import annotations

import re
from functools import cache
from os.path import commonprefix

from generator.french.grammar import elide, opens_with_vowel
from generator.french.lexicon import Form, forms, lookup
from generator.french.morphology import REFLEXIVE, Uninflectable, auxiliary, conjugate, participle, present_participle
from generator.shelf import compiled

VERB = compiled(r"~(se |s')?([a-zà-ÿœ]+)")
INTO = compiled(r"~((?:se |s')?[a-zà-ÿœ]+)")
BEFORE = r"(?P<before>\b(?:[dnsmtlDNSMT]|qu|Qu|jusqu|lorsqu|puisqu)'|\b(?:[dnsmt]e|que|lorsque|puisque|De|Ne|Que) |(?<![\w']))"
ADVERB = (
    "(?:pas|plus|jamais|aussi|également|désormais|toujours|encore|déjà|maintenant|rapidement|immédiatement|finalement)"
)
AFTER = rf"(?P<after>(?: {ADVERB})?)"
# « être » of compound tenses, and the « avoir » that takes its place before a verb that wants it
AVOIR = {
    "est": "a", "sont": "ont", "était": "avait", "étaient": "avaient", "être": "avoir", "étant": "ayant", "sera": "aura", "seront": "auront",
    "serait": "aurait", "seraient": "auraient", "soit": "ait", "soient": "aient",
}  # fmt: skip
BEING = rf"(?:(?P<being>{'|'.join(AVOIR)})(?P<adverb>(?: {ADVERB})?) )?"
# An auxiliary just before makes a participle of a form that may be another (« dit », « mis »).
COMPOUND = compiled(
    r"\b(?:ai|as|a|avons|avez|ont|avai[st]|avaient|avions|aura|auront|aurait|auraient|ait|aient|avoir|ayant|eu|été|est|sont|était|étaient|être|étant"
    rf"|sera|seront|serait|seraient|soit|soient)(?:-t)?(?:-\w+)?(?: (?:{ADVERB}|\w+ment))?(?: (?:pas|été|\w+ment))? $"
)
LAST = compiled(r"[\w-]+'?(?= ?$)")
NOUN_AFTER = frozenset(["l'", "d'", "de", "du", "en", "sans", "sur", "sous", "par", "avec", "au", "aux"])
DENIED = compiled(r"\b(?:pas|plus|jamais) (?:\w+ment )?$")
SOME = " des "
WITH_OBJECT = frozenset(["passer"])  # verbs that take « avoir » in what is written here
UNHEARD = "sub impf"  # the press does not write it
ORDER = ("ind pres", "ind impf", "ind fut", "con pres", "ind past", "sub pres", "imp pres", "par ppast")


def expanded(motif: str) -> str:
    """Return a pattern in which a verb marked « ~ » stands for all its forms, with what is elided before it."""
    return VERB.sub(_forms, motif, count=1)


def begun(motif: str) -> str:
    """Return a pattern in which a verb marked « ~ » is what all its forms begin with, and any letters."""
    return VERB.sub(lambda verb: rf"{_stem(verb[2])}\w*", motif, count=1)


def _stem(lemma: str) -> str:
    return commonprefix(_all(lemma))  # noqa: RUF071 – words, not paths


def said(match: re.Match[str], motif: str, into: str) -> str | None:
    """Return what is written for a match: the other verb in the form the first had; None where it has no such form."""
    lemma, other = VERB.search(motif), INTO.search(into)
    if lemma is None or other is None:
        return f"{match['before'] if lemma else ''}{match.expand(into)}"
    being, adverb = match.groupdict().get("being") or "", match.groupdict().get("adverb") or ""
    ahead = match.string[: match.start("verb")]
    compound = COMPOUND.search(ahead) is not None
    form = _form(match["verb"], lemma[2], compound)
    if (
        form is None
        or _names(match["verb"], ahead, lemma[2])
        or (compound and not being and auxiliary(other[1]) == "être" and other[1] not in WITH_OBJECT)
    ):
        return None
    written = _compound(form, being, adverb, other[1]) if being else _like(form, other[1])
    before = _joined(match["before"], written)
    if not written or before is None:
        return None
    head, tail = into[: other.start()], into[other.end() :]
    if tail.startswith(SOME) and (match["after"] or adverb or DENIED.search(ahead)):
        tail = " " + elide("de", tail.removeprefix(SOME))
    return before + match.expand(head) + written + match["after"] + match.expand(tail)


def _forms(verb: re.Match[str]) -> str:
    being = BEING if not verb[1] and auxiliary(verb[2]) == "être" else ""
    return f"{BEFORE}{being}{'(?:se |s.)' if verb[1] else ''}(?P<verb>{'|'.join(_all(verb[2]))})\\b{AFTER}"


@cache
def _all(lemma: str) -> tuple[str, ...]:
    """Return the forms of a verb that the press writes, the longest first."""
    found = {form.text for form in forms(lemma) if form.pos == "VERB" and f"{form.mood} {form.tense}" != UNHEARD}
    return tuple(sorted(found | {lemma}, key=lambda text: (-len(text), text)))


def _form(text: str, lemma: str, compound: bool) -> Form | None:
    """Return the reading of a form of a verb: a participle behind an auxiliary, else a finite form."""
    found = [form for form in forms(lemma) if form.pos == "VERB" and form.text == text]
    if compound:
        return next((form for form in found if form.tense == "ppast"), None)
    return min(found, key=_rank, default=None)


def _rank(form: Form) -> int:
    kind = f"{form.mood} {form.tense}".strip()
    return ORDER.index(kind) if kind in ORDER else -1


def _like(form: Form, lemma: str) -> str:
    """Return another verb in the mood, tense, person and number of a form; "" where it has none."""
    reflexive = REFLEXIVE.match(lemma) is not None
    try:
        if form.tense == "ppast":
            return "" if reflexive else participle(lemma, form.gender, form.number)
        if form.tense == "ppres":
            bare = present_participle(REFLEXIVE.sub("", lemma, count=1))
            return elide("se", bare) if reflexive else bare
        if form.mood == "inf":
            return lemma
        if form.mood == "imp" and reflexive:
            return ""
        return conjugate(lemma, form.mood, form.tense, form.person or "3", form.number or "s")
    except Uninflectable:
        return ""


def _names(verb: str, ahead: str, lemma: str) -> bool:
    """Return whether a form is a noun where it stands: « la demande pour », « une forte demande », « sans appel »; « un ami fait face » has none."""
    if not any(form.pos == "NOUN" for form in lookup(verb)):
        return False
    last = LAST.search(ahead)
    if last is None:
        return False
    told = ("DET",) if lemma == "faire" else ("DET", "ADJ")
    return last[0] in NOUN_AFTER or any(form.pos in told for form in lookup(last[0].lower()))


def _compound(form: Form, being: str, adverb: str, lemma: str) -> str:
    """Return a compound tense for one made with « être »: with « avoir » where the other verb takes it."""
    bare = REFLEXIVE.sub("", lemma, count=1)
    try:
        if lemma != bare:
            return f"{elide('se', being)}{adverb} {participle(bare, form.gender, form.number)}"
        if auxiliary(lemma) == "être":
            return f"{being}{adverb} {participle(lemma, form.gender, form.number)}"
        return f"{AVOIR[being]}{adverb} {participle(lemma)}"
    except Uninflectable:
        return ""


def _joined(before: str, written: str) -> str | None:
    """Return the small word before a verb as it stands before another: « n' » or « ne  »."""
    word = before.strip()
    if not word or not written:
        return before
    if word.endswith("'"):
        if opens_with_vowel(written):
            return word
        return None if word in ("l'", "s'") else f"{word[:-1]}e "
    return elide(word, written)[: -len(written)]
