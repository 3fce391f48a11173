"""No long run of words copied from the source outside quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.checks.evidence import plain, source_text, unquoted
from generator.checks.finding import Finding
from generator.shelf import compiled
from generator.types import Assignment, Brief, Draft, Level, Sentence

# Plagiarism checkers report from 9 words (Scribbr) or 10 to 16 (Turnitin): 12 running words are the most that may stand.
RUN = 12
NEWS = 45  # of them in the news, which a lead must tell whole
COPY = 32  # words that are no name nor number: from here on it is a copied sentence, an error on any site, asked again of a model
KEPT = 60  # but for the rules, which come near the source only where nothing else tells a fact whole: left out, it would be lost
QUOTED = compiled(r" {3,}")  # where words in quotation marks were
LIST = compiled(r" {3,}|\s;\s")  # the entries of a list are as the source has them, each for itself
TOKEN = compiled(r"\w+(?:[.,]\d+)*")
TOO_SHORT = 4  # the length of the pieces that are looked up first


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences that hold a copied run of more than RUN words."""
    limit = int(assignment.site.limits.get("copied_words", RUN))
    for sentence in draft.sentences:
        run = longest_run(sentence.text, assignment.brief)
        if len(run) > limit:
            most = NEWS if _is_news(sentence, assignment) else COPY if draft.by_model else KEPT
            level: Level = "error" if len(run) - _given(run, assignment.brief) > most else "warning"
            yield Finding(f"{len(run)} mots de suite repris de la source : « {' '.join(run)} »", sentence.text, level)


def _is_news(sentence: Sentence, assignment: Assignment) -> bool:
    return assignment.slot.kind == "lead" and sentence.facts[:1] == assignment.outline.lead[:1]


def _given(run: Sequence[str], brief: Brief) -> int:
    """Return how many words of a run are numbers or parts of names: nobody can say them otherwise."""
    return sum(word[0].isdigit() or word in _names(brief) for word in run)


@lru_cache(maxsize=4)
def _names(brief: Brief) -> frozenset[str]:
    return frozenset(word.lower() for name in brief.names for word in TOKEN.findall(plain(name)) if word[0].isupper())


def longest_run(text: str, brief: Brief) -> list[str]:
    """Return the longest run of words the text shares with the source outside its quotations."""
    best: list[str] = []
    source, starts = _source_words(brief)
    for stretch in (LIST if LIST.search(text) else QUOTED).split(unquoted(plain(text))):
        tokens = _tokens(stretch)
        for at in range(len(tokens)):
            for start in starts.get(tuple(tokens[at : at + TOO_SHORT]), ()):
                run = _shared(tokens, at, source, start)
                if len(run) > len(best):
                    best = run
    return best


def _shared(tokens: list[str], at: int, source: tuple[str, ...], start: int) -> list[str]:
    length, most = 0, min(len(tokens) - at, len(source) - start)
    while length < most and tokens[at + length] == source[start + length]:
        length += 1
    return tokens[at : at + length]


@lru_cache(maxsize=4)
def _source_words(brief: Brief) -> tuple[tuple[str, ...], dict[tuple[str, ...], list[int]]]:
    source = tuple(_tokens(source_text(brief)))
    starts: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(source) - TOO_SHORT + 1):
        starts.setdefault(source[at : at + TOO_SHORT], []).append(at)
    return source, starts


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(text.lower())
