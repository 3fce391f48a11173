"""Whole words behind « que » told behind a colon: « Roy a ajouté que « Ce quai est sûr » » is « Roy a ajouté : « Ce quai est sûr. » »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.halves import Parting
from generator.frames.reshaping.quoting import BETWEEN, says
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.french.syntax import FINITE, PRONOUNS
from generator.shelf import compiled

WORDS = compiled(r"(?P<head>[^«»:;]+?) qu(?:e |['’])(?P<quote>« ?[A-ZÀ-Þ][^«»]+»)(?P<rest>.*)")
AND_THAT = compiled(r",? et qu(?:e |['’])(?P<said>(?!« ?[A-ZÀ-Þ]).+)")
UNDER = compiled(r"\b(?:que|dont|où|si|lorsque|quand)\b|\bqu['’]")
FORM = "citation après que"
LEAST = 4  # words of a quotation that stands behind a colon
AGAIN = {
    "pres": "affirme-t-{}",
    "perf": "a-t-{} affirmé",
    "plup": "avait-{} affirmé",
}  # how what is said besides is given


def directed(text: str) -> Iterator[Shift]:
    """Yield the text with the words it quotes behind a colon, where nothing follows them."""
    found = _read(text)
    if found is not None and not found["rest"].strip(" ."):
        yield Shift(_ahead(found), FORM)


def told_besides(text: str) -> Iterator[Parting]:
    """Yield the text with the words it quotes behind a colon, what « et que » adds to them in a sentence of its own."""
    found = _read(text)
    more = AND_THAT.fullmatch(found["rest"].rstrip(" .")) if found is not None else None
    clause = first_clause(f"{found['head']} que le port ferme.") if found is not None and more is not None else None
    if found is None or more is None or clause is None or clause.subject is None:
        return
    subject, verb = clause.subject, clause.verb
    shown = PRONOUNS.get(subject.text.lower(), (subject.gender, subject.number))
    pronoun = next((p for p in ("il", "elle") if PRONOUNS[p] == shown), "")
    if pronoun and verb.tense in AGAIN and verb.lemma != "affirmer":
        yield Parting(_ahead(found), closed(f"{capital(more['said'])}, {AGAIN[verb.tense].format(pronoun)}"), FORM)


def runs_on(text: str) -> bool:
    """Return whether a text quotes whole words behind « que », as if they went on with its own."""
    return _read(text) is not None


def _ahead(found: re.Match[str]) -> str:
    """Return who speaks, a colon and the words, their stop inside their marks."""
    words = found["quote"].rstrip("» ").rstrip()
    stop = "" if words.endswith((".", "!", "?", "…")) else "."
    return f"{capital(found['head'])} : {words}{stop} »"


def _read(text: str) -> re.Match[str] | None:
    """Return the words before « que », the quotation and what follows it, where somebody's verb of saying stands before them."""
    found = WORDS.fullmatch(text.strip())
    if found is None or len(found["quote"].split()) < LEAST + 2 or UNDER.search(found["head"]):
        return None
    words = tokens(found["head"])
    verb = next((n for n in range(len(words) - 1, 0, -1) if words[n].mood in FINITE), 0)
    done = next((n for n in range(verb + 1, len(words)) if words[n].tense == "ppast"), verb)
    alone = words[verb].lemma not in ("avoir", "être") or done > verb
    last = all(t.low in BETWEEN for n, t in enumerate(words[verb + 1 :], verb + 1) if n != done)
    return found if verb and alone and last and says(words[done].lemma) else None
