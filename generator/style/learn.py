"""A house style learnt from articles: what they share, as settings of site.toml, and in how many each holds."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from statistics import mean
from typing import NamedTuple

from generator.errors import SourceError
from generator.style import headings, typography, voice, wording
from generator.style.departures import table
from generator.style.piece import Block, Piece, Stretch, count, folded, sentences

LEAST = 3  # articles: two may look alike by chance
SHARED = 0.8  # share of the articles from which what they have in common is a rule of the house
TRIMMED = 10  # articles from which the shortest and the longest are left aside
PERSONS = ("tu", "vous", "nous", "on")


class Trait(NamedTuple):
    """One setting: its dotted name, its value, and how many of the articles it holds for."""

    key: str
    value: object
    seen: int
    of: int
    instead: str = ""  # what the articles have, where seogen never writes so


def learn(pieces: Sequence[Piece]) -> tuple[Trait, ...]:
    """Return what the articles have in common; SourceError when they are too few to tell."""
    if len(pieces) < LEAST:
        raise SourceError(
            *(table("apprentissage")["peu"][key].format(n=len(pieces), least=LEAST) for key in ("what", "hint"))
        )
    return (
        *_declared(pieces),
        *_voice(pieces),
        *_head(pieces),
        *_shape(_bare(pieces)),
        *_headings(pieces),
        *_typography(pieces),
        *_fixed(pieces),
    )


def _declared(pieces: Sequence[Piece]) -> Iterator[Trait]:
    yield _usual("title", [piece.site_name for piece in pieces])
    yield _usual("url", ["/".join(piece.url.split("/")[:3]) + "/" if piece.url else "" for piece in pieces])
    yield _usual("author", [piece.author for piece in pieces])


def _usual(key: str, values: Sequence[str]) -> Trait:
    """Return the value most articles have, "" when they have none."""
    found = Counter(value for value in values if value)
    value, seen = found.most_common(1)[0] if found else ("", 0)
    return Trait(key, value, seen, len(values))


def _voice(pieces: Sequence[Piece]) -> Iterator[Trait]:
    every = len(pieces)
    used = {person: sum(_speaks(piece, person) for piece in pieces) for person in PERSONS}
    # « On » goes with any voice: it is the house's own where nobody is spoken to. « Écrivez-nous » speaks to the reader.
    said = {person: sum(_spoken(piece, person) for piece in pieces) for person in PERSONS}
    spoken = max(PERSONS[:3], key=lambda person: (used[person] * 2 > every, said[person]))
    if used[spoken] * 2 > every:
        yield Trait("voice.person", spoken, used[spoken], every)
    else:
        silent = every - max(used["tu"], used["vous"], used["nous"])
        yield Trait("voice.person", "on" if used["on"] else "aucune", silent, every)
    tense = _usual("voice.tense", [_tense(piece) for piece in pieces])
    yield tense if tense.seen >= SHARED * every else tense._replace(value="")
    forms = [_form(piece) for piece in pieces]
    yield _usual("voice.heading", forms) if any(forms) else Trait("voice.heading", "mixed", 0, every)
    usual = wording.distinctive(pieces, {folded(text) for text, _ in _shared_lines(pieces)})
    yield Trait("voice.usual", [word for word, _ in usual], min((n for _, n in usual), default=0), every)


def _speaks(piece: Piece, person: str) -> bool:
    return _spoken(piece, person) > 0


def _spoken(piece: Piece, person: str) -> int:
    """Return how many words of an article speak as, or to, a person."""
    return sum(len(voice.addresses(s, person)) for block in piece.prose for s in sentences(block))


def _tense(piece: Piece) -> str:
    """Return the tense that most main clauses of an article are told in, "" when none leads."""
    names = {"pres": "présent", "perf": "passé composé", "past": "passé simple"}
    told = [c.verb.tense for block in piece.prose for s in sentences(block) for c in voice.told(s)]
    found = Counter(names[tense] for tense in told if tense in names)
    return found.most_common(1)[0][0] if found else ""


def _form(piece: Piece) -> str:
    found = headings.shares([block.text for block in piece.headings])
    name = max(found, key=lambda form: found[form])
    return (name if found[name] >= 60 else "mixed") if piece.headings else ""


def _head(pieces: Sequence[Piece]) -> Iterator[Trait]:
    yield _span("limits.title", [len(p.title.text) for p in pieces if p.title], 5)
    yield _span("limits.lead", [sum(b.words for b in p.lead) for p in pieces if p.lead], 5)


def _shape(pieces: Sequence[Piece]) -> Iterator[Trait]:
    """Yield the lengths of articles from which what all of them bear is left out, as a check leaves it out."""
    yield _span("limits.words", [p.words for p in pieces], 10)
    yield _most("limits.paragraph_words", pieces, lambda p: max(b.words for b in p.prose), 10)
    yield _most("limits.sentence_words", pieces, lambda p: math.ceil(mean(_sentence_lengths(p))), 1)
    yield _most("style.longest_sentence", pieces, lambda p: max(_sentence_lengths(p)), 5)
    yield _span("style.section_words", [s.words for p in pieces for s in p.stretches if _is_prose(s)], 10)


def _bare(pieces: Sequence[Piece]) -> list[Piece]:
    """Return what is left to read of articles without the lines that all of them bear."""
    shared = [text for text, _ in _shared_lines(pieces)]
    return [own for own in (piece.without(shared) for piece in pieces) if own.prose]


def _sentence_lengths(piece: Piece) -> list[int]:
    return [count(s) for block in piece.prose for s in sentences(block)]


def _is_prose(stretch: Stretch) -> bool:
    return bool(stretch.blocks) and all(block.kind == "paragraph" for block in stretch.blocks)


def _span(key: str, sizes: Sequence[int], step: int) -> Trait:
    """Return bounds that hold the sizes, the two extremes left aside where there are many; rounded outwards."""
    kept = sorted(sizes)[1:-1] if len(sizes) >= TRIMMED else sorted(sizes)
    if not kept:
        return Trait(key, [0, 0], 0, len(sizes))
    least, most = kept[0] // step * step, math.ceil(kept[-1] / step) * step
    return Trait(key, [least, most], sum(least <= size <= most for size in sizes), len(sizes))


def _most(key: str, pieces: Sequence[Piece], size: Callable[[Piece], int], step: int) -> Trait:
    span = _span(key, [size(piece) for piece in pieces], step)
    most = span.value[1] if isinstance(span.value, list) else 0
    return Trait(key, most, sum(size(piece) <= most for piece in pieces), len(pieces))


def _headings(pieces: Sequence[Piece]) -> Iterator[Trait]:
    counts = [len(piece.headings) for piece in pieces]
    yield _span("style.headings", counts, 1)
    fixed = {folded(text) for text, _ in _shared_headings(pieces)}
    own = [sum(folded(block.text) not in fixed for block in piece.headings) for piece in pieces]
    # An article has a section at least, even where all the headings seen are those of the house.
    yield _span("limits.sections", [max(1, n) for n in own], 1)
    shares = [headings.shares([block.text for block in piece.headings]) for piece in pieces if piece.headings]
    for name, key in headings.FORMS:
        yield _span(f"style.{key}", [share[name] for share in shares], 10)


def _typography(pieces: Sequence[Piece]) -> Iterator[Trait]:
    """Yield, for each choice, the value that nothing in nearly all of the articles that show it departs from."""
    for key, values in typography.choices().items():
        best = Trait(f"style.typography.{key}", typography.FREE, 0, len(pieces))
        for value in values[1:]:
            others = [other for other in values[1:] if other != value]
            showing = [p for p in pieces if any(typography.departs(b.text, key, o) for b in p.blocks for o in others)]
            pure = sum(not any(typography.departs(b.text, key, value) for b in p.blocks) for p in showing)
            if pure > best.seen and pure >= SHARED * len(showing):
                kept = typography.FREE if typography.is_foreign(key, value) else value
                best = Trait(best.key, kept, pure, len(showing), "" if kept == value else value)
        yield best


def _fixed(pieces: Sequence[Piece]) -> Iterator[Trait]:
    every = len(pieces)
    shared = _shared_headings(pieces)
    yield Trait("style.fixed", [text for text, _ in shared], min((n for _, n in shared), default=0), every)
    lines = _shared_lines(pieces)
    calls = [(text, n) for text, n in lines if wording.calls(text)]
    told = [(text, n) for text, n in lines if (text, n) not in calls]
    yield Trait("style.disclaimers", [text for text, _ in told], min((n for _, n in told), default=0), every)
    yield Trait("style.calls", [text for text, _ in calls], min((n for _, n in calls), default=0), every)


def _shared_lines(pieces: Sequence[Piece]) -> list[tuple[str, int]]:
    return _shared(pieces, lambda piece: [b for b in piece.blocks if b.kind == "paragraph" and b.words >= 4])


def _shared_headings(pieces: Sequence[Piece]) -> list[tuple[str, int]]:
    return _shared(pieces, lambda piece: list(piece.headings))


def _shared(pieces: Sequence[Piece], of: Callable[[Piece], list[Block]]) -> list[tuple[str, int]]:
    """Return the texts that nearly all articles have, in the order in which they stand, with their number."""
    places: dict[str, list[float]] = {}
    words: dict[str, str] = {}
    for piece in pieces:
        blocks = of(piece)
        for at, block in _first(blocks, lambda block: folded(block.text)):
            places.setdefault(folded(block.text), []).append(at / len(blocks))
            words.setdefault(folded(block.text), block.text)
    usual = [key for key, where in places.items() if len(where) >= SHARED * len(pieces)]
    return [(words[key], len(places[key])) for key in sorted(usual, key=lambda key: mean(places[key]))]


def _first(blocks: Iterable[Block], key: Callable[[Block], Hashable]) -> Iterator[tuple[int, Block]]:
    seen: set[Hashable] = set()
    for at, block in enumerate(blocks):
        if key(block) not in seen:
            seen.add(key(block))
            yield at, block
