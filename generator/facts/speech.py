"""Who says what in one sentence: « selon X, P », « X affirme que P », « P, précise X », « Q », a dit X », « X accuse Y de P »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from generator.facts.reading import clauses, parsed
from generator.french.lexicon import lookup, role
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled, read_toml

QUOTED = compiled(r"«\s*(?P<words>[^«»]*?(?:«[^«»]*»[^«»]*?)*?)\s*»|“\s*(?P<double>[^“”]+?)\s*”")
ASKED = compiled(r"\b(?:question|remarque) $")  # before a quotation: who asks is not who answers
ANSWER = compiled(r"À la (?:question|remarque) «")
SAID = ("completive", "quote", "object", "infinitive", "attribute", "indirect", "manner")
PRONOUN = compiled(r"-?(?:t-)?(?:il|elle|ils|elles|lui|eux)$", re.IGNORECASE)
IMPERSONAL = frozenset(
    {
        "on",
        "ce",
        "c'",
        "cela",
        "ça",
        "qui",
        "je",
        "nous",
        "vous",
        "tu",
        "celui-ci",
        "y",
        "rien",
        "tout",
        "chacun",
        "personne",
    }
)
INSIDE = compiled(r"«\s*[a-zà-ÿ]")  # a capital opens a title: « Une mémoire de glace »
WHICH = compiled(
    r"(?:\bde |\bdu |\bdes |\bd['’])(?P<who>[^,.;:«»]{2,60}?) selon (?:lequel|laquelle|lesquels|lesquelles)\s"
)
HIS = compiled(
    r"(?P<noun>[\w-]+) (?:de |d['’])?«(?P<words>[^«»]+)» (?:de |du |d['’])(?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*)"
)
WORD = compiled(r"[\w-]+")
GOES_ON = compiled(r"\w")
FOR = compiled(r"^Pour (?P<who>(?:M\.|Mme|le|la|l['’])?\s?[^,«»]{3,60}?)(?:, (?P<role>[^«»,]+))?, (?=«)")
ACCORDING = compiled(r"(?:^|[\s,(])(?P<how>{})\s?(?P<who>[^,.;:«»()]+)", re.IGNORECASE)


class Saying(NamedTuple):
    """Somebody, as written, and the characters of the sentence that are theirs."""

    who: str
    at: int  # where `who` starts, -1 when it is not written as such
    apposed: tuple[str, ...]
    verb: str  # lemma, or "selon"
    start: int
    end: int
    main: bool  # says the sentence's main clause, not only a part of it


@lru_cache(maxsize=4096)
def sayings(sentence: str) -> tuple[Saying, ...]:
    """Return who says what in a sentence, outermost first; nothing is guessed where no subject is written."""
    found = [s for clause, depth in clauses(parsed(sentence)) for s in _of_clause(clause, depth, sentence)]
    if not any(s.verb == "selon" for s in found):
        found += _according(sentence)
    return (*found, *_by_noun(sentence))


def _of_clause(clause: Clause, depth: int, sentence: str) -> Iterator[Saying]:
    for phrase in clause.phrases:
        if phrase.role == "source" and phrase.prep and not _nobody(phrase.bare):
            yield Saying(
                phrase.bare.split("«")[0].strip(),
                phrase.start,
                _apposed(clause, phrase),
                "selon",
                clause.start,
                clause.end,
                depth == 0,
            )
        elif phrase.role == "source" and phrase.clause and phrase.clause.subject:
            inner = phrase.clause
            if _speaks(inner) and inner.subject:
                yield _saying(inner, inner.subject, clause.start, clause.end, depth == 0)
    if clause.subject and _speaks(clause):
        yield from _told(clause, clause.subject, depth, sentence)
    elif clause.subject and depth == 0 and _colon(sentence, clause):
        yield _saying(clause, clause.subject, clause.verb.end, len(sentence), False)._replace(verb="")


def _told(clause: Clause, subject: Phrase, depth: int, sentence: str) -> Iterator[Saying]:
    """Yield a saying for what the clause's own verb tells: a completive, a quotation, an accusation."""
    said = [p for p in clause.phrases if _is_said(p, clause, sentence)]
    if said:
        start, end = min(p.start for p in said), max(p.end for p in said)
        yield _saying(clause, subject, start, max(end, _reach(sentence, clause)), depth == 0)
    elif _colon(sentence, clause):
        yield _saying(clause, subject, clause.verb.end, len(sentence), depth == 0)


def _is_said(phrase: Phrase, clause: Clause, sentence: str) -> bool:
    lemma = clause.verb.lemma
    if phrase.role == "completive":
        return lemma in verbs_of_saying()
    if phrase.role == "infinitive" and _compound(clause):
        return True
    if phrase.role == "infinitive":
        return lemma in _verbs("accusations") or (lemma in verbs_of_saying() and phrase.prep in ("", "de"))
    if phrase.role == "quote":
        return lemma in verbs_of_saying() - _verbs("preuves")
    if phrase.role == "indirect" and lemma in _verbs("directs"):
        return False
    return INSIDE.search(phrase.text) is not None and phrase.role in SAID and lemma not in _verbs("preuves")


def _compound(clause: Clause) -> bool:
    """Return whether the verb says with its infinitive: « font valoir que P », « laisse entendre que P »."""
    pattern = paroles()["locutions"].get(clause.verb.lemma, "")
    told = (p.text for p in clause.phrases if p.role == "infinitive")
    return bool(pattern) and any(compiled(rf"(?:{pattern})\s+qu").match(text) for text in told)


def _reach(sentence: str, clause: Clause) -> int:
    """Return where the said words end: a quotation that the clause opens is theirs to its end."""
    close = sentence.find("»", clause.end - 1)
    opened = sentence.count("«", clause.start, clause.end) > sentence.count("»", clause.start, clause.end)
    return close if opened and close >= 0 else clause.end


def _colon(sentence: str, clause: Clause) -> bool:
    """Return whether a colon and a quotation follow the clause."""
    return compiled(r"[^«»:]*:\s*[«“]").match(sentence[clause.verb.end :]) is not None


def _saying(clause: Clause, subject: Phrase, start: int, end: int, main: bool) -> Saying:
    text = subject.text.removeprefix("-t").lstrip("-").split("«")[0].strip()
    who = _plain(text) if subject.start > clause.verb.start else text
    return Saying(who, subject.start, _apposed(clause, subject), clause.verb.lemma, start, end, main)


def _plain(who: str) -> str:
    """Return who speaks without the words that tell when, where or to whom."""
    return _circumstances().split(who, maxsplit=1)[0].strip(" ,")


@cache
def _circumstances() -> re.Pattern[str]:
    return compiled(paroles()["circonstances"])


def _apposed(clause: Clause, phrase: Phrase) -> tuple[str, ...]:
    """Return the names set beside a noun group: « le maire, Paul Roy »."""
    return tuple(p.text for p in clause.phrases if p.role == "apposition" and 0 <= p.start - phrase.end <= 3)


def _speaks(clause: Clause) -> bool:
    verb, subject = clause.verb, clause.subject
    if verb.voice == "passive" or verb.mood in ("inf", "par") or subject is None:
        return False
    if subject.text.lower().lstrip("-") in IMPERSONAL or verb.negation in ("pas", "jamais", "rien"):
        return False
    return verb.lemma in verbs_of_saying() or verb.lemma in _verbs("citations") or _compound(clause)


def _according(sentence: str) -> Iterator[Saying]:
    """Yield the sources that the parse has not seen: « d'après X » in a sentence it cannot read, « Pour X, « … » »."""
    outside = QUOTED.sub(lambda m: "«" + "_" * (len(m.group()) - 2) + "»", sentence)
    for match in _sources().finditer(outside):
        who = match["who"].strip()
        if who and not _nobody(who):
            main = match.start("how") == 0 or outside[match.start()] == ","
            yield Saying(who, match.start("who"), (), "selon", 0, len(sentence), main)
    if opening := FOR.match(sentence):
        yield Saying(opening["who"], opening.start("who"), (), "selon", opening.end(), len(sentence), True)


def _by_noun(sentence: str) -> Iterator[Saying]:
    """Yield what nouns attribute: « l'argument de X selon lequel P », « la menace de « … » de X »."""
    for match in WHICH.finditer(sentence):
        yield Saying(match["who"], match.start("who"), (), "selon", match.end(), len(sentence), False)
    for match in HIS.finditer(sentence):
        if match["noun"].lower() in _verbs("noms"):
            yield Saying(match["who"], match.start("who"), (), "", *match.span("words"), False)


def _nobody(who: str) -> bool:
    low = who.lower().replace("’", "'")
    return any(low.startswith(word) and not GOES_ON.match(low, len(word)) for word in paroles()["sources"]["personne"])


@cache
def _sources() -> re.Pattern[str]:
    words = "|".join(re.escape(w).replace("'", "['’]") for w in paroles()["sources"]["prepositions"])
    return compiled(ACCORDING.pattern.replace("{}", words), re.IGNORECASE)


def verbs_of_saying() -> frozenset[str]:
    """Return the lemmas that introduce or close somebody's words."""
    return _verbs("verbes")


@cache
def _verbs(name: str) -> frozenset[str]:
    return frozenset(paroles()[name].split())


@cache
def paroles() -> dict[str, Any]:
    """Return the lists of `paroles.toml`."""
    return read_toml(Path(__file__).parent / "data" / "paroles.toml")


@lru_cache(maxsize=4096)
def human_head(text: str) -> str:
    """Return the word of a noun group that names an office or a person's trade, or ""."""
    words = (match.group().lower() for match in islice(WORD.finditer(text.split(",")[0]), 4))
    return next((w for w in words if role(w) and any(f.pos == "NOUN" for f in lookup(w))), "")
