"""Join words as French does: elision, contraction, agreement of a single word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from generator.frames.lists import is_listed
from generator.french import grammar, morphology
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

VOWEL_QUOTED = compiled(r"^de («[\s\u00a0\u202f]?[aeiouéèêàâîô])", re.I)  # « font état d'« appels… »
QUOTED_VOWEL = compiled(r"«[\s\u00a0\u202f]?[aeiouyéèêàâîô]", re.I)  # « indique qu'« il faut… »
BEING = compiled(r"(?:est|étai(?:t|ent)|a été|avai(?:t|ent) été)\b")  # « c'est », but « ce serait », « cet été »
NAMES = compiled(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ]")
LONGEST_ELIDED = 11  # letters of what it finds, with the sign before
ELIDED = compiled(r"(?:^|[\s'’])(ne|se|que|de|me|te|jusque|lorsque|puisque|quoique|parce que|si)$", re.I)


def glue(parts: Iterable[str]) -> str:
    """Return the parts joined by spaces, « ne », « se », « que », « de », « si » elided where they must be.

    >>> glue(["ne", "a", "pas", "dit"])
    "n'a pas dit"
    """
    text = ""
    for part in parts:
        if part:
            text = join(text, part)
    return text


def join(left: str, right: str) -> str:
    """Return two stretches of text joined, with elision."""
    if not left or left.endswith(("'", "’", "(")):
        return left + right
    if left[-2:].lower() == "ce" and (len(left) == 2 or left[-3] == " ") and BEING.match(right):
        return left[:-1] + "'" + right
    match = ELIDED.search(left, max(0, len(left) - LONGEST_ELIDED))
    if match and match[1].lower() in ("que", "de") and QUOTED_VOWEL.match(right):
        return f"{left[:-1]}'{right}"
    if match:
        return left[: match.start(1)] + grammar.elide(match[1], right)
    return f"{left} {right}" if right[0] not in ".,)…" else left + right


def join_preposition(left: str, group: str) -> str:
    """Return words that end with « de » or « à » joined to a noun group: « du », « aux », « d'Elon »."""
    head, _, last = left.rpartition(" ")
    if last.lower() in ("de", "à"):
        joined = VOWEL_QUOTED.sub(r"d'\1", grammar.contract(last, group))
        return f"{head} {joined}" if head else joined
    return join(left, group)


def lowered(phrase: Phrase, text: str) -> str:
    """Return a phrase's text without the capital it owes to opening the sentence."""
    return text if phrase.start or not text[:1].isupper() else _lowered(phrase, text)


@lru_cache(maxsize=1024)
def _lowered(phrase: Phrase, text: str) -> str:
    first = compiled(r"(?<=['’])|\s").split(text, maxsplit=1)[0]
    if phrase.kind == "pron":
        return text[:1].lower() + text[1:]  # « Celle-ci »
    if phrase.proper and NAMES.match(text) and not is_listed(first, "function"):
        return text  # « Ban Ki-moon »
    if _is_title(phrase, first):
        return text
    if is_listed(first, "function") or not (phrase.proper and phrase.head.startswith(first)):
        keep = not is_listed(first, "function") and (first.isupper() or _only_name(first))
        return text if keep else text[:1].lower() + text[1:]
    return text


def _is_title(phrase: Phrase, first: str) -> bool:
    """Return whether a subject is one thing without an article, as a work's title is: « Neige noire sortira en salle »; « dîner tard » is a deed."""
    from generator.french.lexicon import lookup

    if any(form.mood == "inf" for form in lookup(first.lower())):
        return False
    alone = phrase.role == "subject" and phrase.number == "s" and " et " not in phrase.text and "," not in phrase.text
    return alone and not is_listed(first, "function") and phrase.head == first


def _only_name(word: str) -> bool:
    from generator.french.lexicon import lookup

    return not any(f.pos not in ("PROPN",) for f in lookup(word.lower()))


def agree(word: str, gender: str, number: str) -> str | None:
    """Return a word agreed; None when the lexicon cannot, or when the gender is unknown and would show."""
    try:
        masculine = morphology.agree(word, "m", number or "s")
        feminine = morphology.agree(word, "f", number or "s")
    except morphology.Uninflectable:
        return None
    if not gender:
        return masculine if masculine == feminine else None
    return masculine if gender == "m" else feminine


def gathered(clause: Clause, text: str) -> Clause:
    """Return a clause whose subject takes in the apposition or participle that follows it (« la présidente, Ana Roy »)."""
    subject = clause.subject
    if subject is None:
        return clause
    beside = next((p for p in clause.phrases if _beside(p, subject, text)), None)
    if beside is None:
        return clause
    whole = replace(subject, text=text[subject.start : beside.end].strip(" ,"), end=beside.end)
    rest = replace(clause, subject=whole, phrases=tuple(p for p in clause.phrases if p is not beside))
    return gathered(rest, text)  # « l'entraîneur, Éric Roy, qui a salué son groupe »


def _beside(phrase: Phrase, subject: Phrase, text: str) -> bool:
    follows = text[subject.end : phrase.start].strip() in (",", "") and phrase.start >= subject.end
    return follows and phrase.role in ("apposition", "participle", "relative")


def as_subject(name: str) -> str:
    """Return a name as it stands before its verb: an apposition in it is closed by a comma."""
    return f"{name}," if ", " in name else name
