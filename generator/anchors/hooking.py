"""A hook of a section: one strong fact of it in a few words, true by itself, that need not hold for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.anchors.chunks import chunks
from generator.anchors.day_log import is_log
from generator.anchors.deeds import deeds
from generator.anchors.desk_lines import desk_lines
from generator.anchors.offers import known_words
from generator.anchors.pressed import pressed
from generator.anchors.quoted_lines import joined_lines, listing, quoted_lines
from generator.anchors.stirring import stirred
from generator.anchors.subjects import subject_matter
from generator.anchors.treating import words_in
from generator.anchors.winning import won
from generator.facts.groups import stems
from generator.frames.surface import capital
from generator.french.resting import rests
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Brief, Fact

LEAST, MOST = 3, 9  # words of a hook
FRESH = 2  # words of it that the title has not
WEIGHT, STRONG, COUNTED, FAR = (
    1.0,
    0.15,
    0.15,
    0.04,
)  # what a fact's weight counts, a strong word, a number; a fact further down
MOST_STRONG = 2
OPENS, LONG = 0.3, 18  # what a hook of the first sentence is worth less, which must have so many words
PARAGRAPHS, SECOND = 2, 0.25  # from which a hook may come; what one of the second is worth less
HELD, HELD_OF_FEW = 0.34, 0.25  # share of a section that a hook must be of at least; of a small one
FEW_WORDS, FEW = 180, 3  # words, paragraphs of a small section
MOST_HELD = 0.5  # what the whole of a section counts
FURTHER = 10  # words of a first sentence before a number of it that may head it
MATTER = "matter"
REWORDED = frozenset({"deed", "gain", "feeling"})  # says in another form what its sentence tells
NUMBER = compiled(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent|mille|millions?|milliards?)\b", 2
)
HOUR = compiled(r"\d ?h\b")  # at what hour it was done is a detail
SERIES = compiled(
    r", (?!qui |dont |où |soit |selon )[\w'’-]+(?: [\w'’-]+){0,2}(?:, [\w'’ -]{2,30})* et (?!a |ont |est |sont )"
)
ANNOUNCES = compiled(
    r" (?:deux|trois|quatre|cinq) [a-zà-ÿ]+$"
)  # « Les auteurs avancent deux scénarios »: both stand below
THOUSANDS = compiled(r"(?<=\d)\s(?=\d)")
WORD = compiled(r"[\w-]+")


class Hook(NamedTuple):
    """A hook, the fact it is taken from, what it is worth."""

    text: str
    fact: str
    worth: float
    kind: str


def hooks(facts: Sequence[Fact], brief: Brief) -> tuple[Hook, ...]:
    """Return the hooks that the first two paragraphs of a section give, the best first; none in a log of the day."""
    return () if is_log(brief) else _hooks(tuple(facts), brief)


@lru_cache(maxsize=4096)
def _hooks(facts: tuple[Fact, ...], brief: Brief) -> tuple[Hook, ...]:
    opening = list(dict.fromkeys(fact.paragraph for fact in facts))[:PARAGRAPHS]
    few = sum(map(words_in, facts)) <= FEW_WORDS or len({fact.paragraph for fact in facts}) <= FEW
    least = HELD_OF_FEW if few else HELD
    found = []
    for place, fact in enumerate(facts):
        if fact.paragraph not in opening:
            break
        second = fact.paragraph != opening[0]
        for hook in _of(fact, brief):
            share = _share(hook, fact, facts, brief)
            if share < least or not (place or _is_inside(hook, fact)) or (second and hook.kind == MATTER):
                continue
            loss = (FAR * place if place else OPENS) + SECOND * second
            found.append(hook._replace(worth=hook.worth + MOST_HELD * share - loss))
    return tuple(sorted(found, key=lambda hook: (-hook.worth, hook.text)))


def _share(hook: Hook, fact: Fact, facts: Sequence[Fact], brief: Brief) -> float:
    """Return how much of a section is of a hook: its own paragraph, and each other fact that has half of its words."""
    told = set(stems(hook.text)) - known_words(brief)
    own = (f for f in facts if f.paragraph == fact.paragraph or 2 * len(told & set(stems(f.text))) >= max(1, len(told)))
    return sum(words_in(f) for f in own) / max(1, sum(words_in(f) for f in facts))


def _is_inside(hook: Hook, fact: Fact) -> bool:
    """Return whether a hook says in another form, or counts further on, some of a long sentence, which says much more."""
    counted = (
        hook.kind == "thing" and hook.text[:1].isdigit() and len(fact.text.partition(hook.text)[0].split()) >= FURTHER
    )
    return (hook.kind in REWORDED or counted) and len(fact.text.split()) >= LONG


@lru_cache(maxsize=4096)
def _of(fact: Fact, brief: Brief) -> tuple[Hook, ...]:
    """Return the hooks of a fact, each with its worth."""
    known = known_words(brief)
    made = []
    for kind, worth, text in _made(fact, brief):
        told = set(stems(text)) - known
        words = {word.lower() for word in WORD.findall(text)}
        least, fresh = (2, 1) if kind == MATTER else (LEAST, FRESH)
        if (
            _is_of_series(text, fact.text)
            or HOUR.search(text)
            or rests(text)
            or _is_told_so(text, fact.text)
            or (kind == MATTER and words.isdisjoint(listing("fait") - listing("etat")))
            or (kind == "deed" and text.split()[1].lower() in listing("noms_fades"))
        ):
            continue
        if least <= len(THOUSANDS.sub("", text.strip("« »")).split()) <= MOST and len(told) >= fresh:
            strong = min(MOST_STRONG, len(words & (listing("fait") | listing("compte"))))
            extra = STRONG * strong + COUNTED * (NUMBER.search(text) is not None)
            made.append(Hook(text, fact.id, worth + WEIGHT * fact.weight + extra, kind))
    return tuple(made)


def _is_told_so(text: str, whole: str) -> bool:
    """Return whether a line is its sentence, or the clause it opens on, which would be read twice, and announces nothing."""
    line, told = (_bare(words).lower() for words in (text, whole))
    return (
        not ("«" in text or ANNOUNCES.search(text))
        and finite(text)
        and (told == line or told.startswith((f"{line},", f"{line} ;")))
    )


def _bare(text: str) -> str:
    """Return a text without the signs at its ends."""
    return text.strip(" .«»\u00a0")


def _is_of_series(text: str, whole: str) -> bool:
    """Return whether a line ends on the first of several: « L'expulsion de 90 forains » of « 90 forains, gitans et autres »."""
    end = " ".join(text.split()[-2:])
    at = whole.find(end)
    first = whole.find(f", {text.split()[0]}")  # « 90 forains, Gitans et marchands ont été… » tells of all of them
    return (at >= 0 and SERIES.match(whole, at + len(end)) is not None) or (
        first >= 0 and " et " not in text and SERIES.match(whole, first) is not None
    )


def _made(fact: Fact, brief: Brief) -> Iterator[tuple[str, float, str]]:
    """Yield the lines of a fact that could be a hook, of what kind each is and what that is worth."""
    for kind, worth, lines in (
        ("gain", 0.6, won(fact, brief)),
        ("feeling", 0.5, stirred(fact, brief)),
        ("line", 0.4, desk_lines(fact, brief)),
        ("pressed", 0.35, pressed(fact)),
        ("quote", 0.35, quoted_lines(fact, brief)),
        ("said", 0.35, joined_lines(fact, brief)),
        ("deed", 0.2, deeds(fact)),
        ("thing", 0.15, chunks(fact)),
        (MATTER, -0.2, subject_matter(fact, brief)),
    ):
        yield from ((kind, worth, capital(text)) for text in lines)
