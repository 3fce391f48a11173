"""What belongs to a subject, told between it and its verb by « dont », told after it: « Le bac, dont le coût est de 2 millions, a coulé » is « Le bac a coulé. Son coût est de 2 millions »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.insertions import CLITICS, heads, meant, subject_start
from generator.frames.reshaping.rivals import kind_of, rivals
from generator.french import valency
from generator.french.grammar import demonstrative, possessive, prefix_de
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

ARTICLES = frozenset({"le", "la", "l'", "les"})
SIGNS = compiled(r"[«»():;–—]|,(?!\d)")
LEFT = 5  # words of what is left


def owners(text: str, found: Sequence[Token], at: int) -> Iterator[Parting]:
    """Yield the sentence with the « dont le N V » that opens at index `at` told behind it."""
    start, end = subject_start(found, at), _resumes(found, at)
    if start is None or not end or ABOUT_ALL.match(text) or ACCORDING.search(text) or found[at + 2].low not in ARTICLES:
        return
    main = _verb(found, end + 1)
    noun, inner = found[at + 3], found[at + 3 : end]
    verb = next((t for t in inner if t.mood in FINITE), None)
    said, rest = text[noun.start : found[end].start].strip(), text[found[end].end :].strip()
    if main is None or verb is None or verb.mood != "ind" or noun.pos != "NOUN" or not noun.gender:
        return
    if SIGNS.search(said) or unsettled(said) or "«" in rest or len(rest.split()) < LEFT or _of_its_own(inner, verb):
        return
    if _speaks(found[end + 1 :]):
        return  # « le maire, dont le fils est parti, a dit que … »: who speaks is not told of behind what is said
    named = meant(found[start:], at - start, main)
    if named is None or named.proper or not named.number or not heads(found, start, named):
        return
    outer = found[end + 1 :]
    others = rivals(outer, frozenset({named.text.lower()}), kind_of(named.text.lower(), named.text))
    shared = any(t.number in ("", named.number) for t in others)
    told = possessive(said, noun.gender, noun.number or "s", named.number)
    if shared:
        group = said[: verb.start - noun.start].strip()
        if group != noun.text:
            return
        article = text[found[at + 2].start : noun.start]
        whose = prefix_de(demonstrative(named.text, named.gender, named.number))
        told = f"{article}{noun.text} {whose} {said[verb.start - noun.start :]}"
    cut = halves(f"{text[: found[at].start]} {rest}", told[:1].upper() + told[1:], "possession à la suite")
    yield from [cut] if cut else []


def _resumes(found: Sequence[Token], at: int) -> int:
    """Return the index of the comma behind which the subject's own verb stands, 0 where there is none."""
    for end in range(at + 5, len(found) - 2):
        if found[end].text == ",":
            return end if _verb(found, end + 1) is not None else 0
    return 0


def _verb(found: Sequence[Token], at: int) -> Token | None:
    while at < len(found) - 1 and found[at].low in CLITICS:
        at += 1
    token = found[at]
    told = token.mood in FINITE and token.number and token.person in ("", "3") and token.pos in ("VERB", "AUX")
    return token if told else None


def _of_its_own(inner: Sequence[Token], verb: Token) -> bool:
    """Return whether « dont » may be what the verb asks for: « dont le maire parle »."""
    last = [t for t in inner if t.start >= verb.start][:3]
    return verb.lemma in ("avoir", "parler", "faire") or any(valency.takes(t.lemma, "de") for t in last)


def _speaks(after: Sequence[Token]) -> bool:
    return any(is_listed(t.lemma, "saying_verbs") or is_listed(t.lemma, "asserting") for t in after[:4])
