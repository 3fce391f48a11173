"""Facts that belong together: by the source's subheads, else by runs of paragraphs that share their words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from generator.facts.groups import Group, groups, stem, stems
from generator.facts.reading import parsed
from generator.facts.speech import human_head
from generator.french.sentences import content_words
from generator.shelf import compiled
from generator.types import Cleaned, Entity, Fact, Theme

MOST, LEAST = 6, 3  # themes of a text that is long enough
FEWEST = 2  # facts of a theme
LONG = 7  # facts from which a run under one subhead may hold several matters
MANY = 4  # facts of a paragraph from which it may be cut
# What a label is worth by its number of content words.
LENGTHS = {1: 0.35, 2: 1.0, 3: 1.0, 4: 0.8}
MOST_LETTERS = 48
ARTICLE = compiled(r"(?:\b(?:les?|la|une?|du|des|aux?|ce|cette|ces|son|sa|ses)\s|\b[lL]['’])$", re.IGNORECASE)
BARE = 0.5  # a group that the source gives no article: « 65 millions d'années-lumière »
PROMINENT = 1.15  # a group that is subject or object of its sentence

Groups = Mapping[str, Sequence[Group]]


class Run(NamedTuple):
    """Facts in a row and their content words."""

    facts: list[Fact]
    bag: Counter[str]


def themes(
    cleaned: Cleaned, facts: Sequence[Fact], named: Sequence[Entity], found: Groups, key: str = ""
) -> tuple[Theme, ...]:
    """Return the themes in the order of the source, each labelled with a noun group of its own facts."""
    runs = _runs(facts)
    spread = Counter(s for run in runs for s in {s for f in run for s in stems(f.text)})
    people = frozenset(s for e in named if e.kind == "person" for s in stems(e.name))
    used: list[frozenset[str]] = [frozenset(stems(key))]
    made = []
    for run in runs:
        label = _label(run, found, spread, len(runs), people, used)
        used.append(frozenset(stems(label)))
        made.append(Theme(label, tuple(f.id for f in run), _keywords(run, spread, len(runs))))
    return tuple(made)


def _runs(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return the facts in runs: those under one subhead, long ones cut, short ones joined, at most MOST."""
    parts = [list(run) for _, run in groupby(facts, key=lambda f: f.heading)]
    if len(parts) == 1 or (len(parts) < LEAST and len(facts) > LONG):
        parts = [cut for part in parts for cut in _cut(part)]
    parts = [cut for part in parts for cut in (_cut(part) if len(part) > LONG else [part])]
    return _joined(parts)


def _cut(part: list[Fact]) -> list[list[Fact]]:
    """Return a run by paragraphs, a long paragraph in two where its halves share least."""
    paragraphs = [list(run) for _, run in groupby(part, key=lambda f: f.paragraph)]
    return [half for paragraph in paragraphs for half in _halved(paragraph)]


def _halved(paragraph: list[Fact]) -> list[list[Fact]]:
    if len(paragraph) <= 2 * MANY:
        return [paragraph]
    places = range(MANY, len(paragraph) - MANY + 1)
    at = min(
        places, key=lambda i: (_shared(paragraph[i - MANY : i], paragraph[i : i + MANY]), abs(2 * i - len(paragraph)))
    )
    return [*_halved(paragraph[:at]), *_halved(paragraph[at:])]


def _joined(parts: list[list[Fact]]) -> list[list[Fact]]:
    """Return the runs with the smallest or nearest neighbours joined until each has its facts and they are few."""
    runs = [Run(part, _bag(part)) for part in parts]
    links = [_near(one, other) for one, other in pairwise(runs)]
    while links:
        small = {i for i, run in enumerate(runs) if len(run.facts) < FEWEST}
        if not small and len(runs) <= MOST:
            break
        pairs = [i for i in range(len(links)) if not small or small & {i, i + 1}]
        at = max(pairs, key=lambda i: (links[i], -i))
        runs[at : at + 2] = [Run(runs[at].facts + runs[at + 1].facts, runs[at].bag + runs[at + 1].bag)]
        del links[at]
        for i in {at - 1, at} & set(range(len(links))):
            links[i] = _near(runs[i], runs[i + 1])
    return [run.facts for run in runs]


def _near(one: Run, other: Run) -> float:
    """Return how well two neighbours go together: shared words, one subhead, and shortness."""
    same = 0.5 if one.facts[-1].heading == other.facts[0].heading else 0.0
    return _cosine(one.bag, other.bag) + same - 0.04 * (len(one.facts) + len(other.facts))


def _shared(one: Sequence[Fact], other: Sequence[Fact]) -> float:
    return _cosine(_bag(one), _bag(other))


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    """Return how alike two bags of words are, 0..1."""
    norm = math.sqrt(sum(n * n for n in one.values()) * sum(n * n for n in other.values()))
    return sum(n * other[s] for s, n in one.items()) / norm if norm else 0.0


def _bag(facts: Sequence[Fact]) -> Counter[str]:
    return Counter(s for f in facts for s in stems(f.text))


def _label(
    run: Sequence[Fact],
    found: Groups,
    spread: Counter[str],
    total: int,
    people: frozenset[str],
    used: Sequence[frozenset[str]],
) -> str:
    """Return the noun group that tells this run from the others; one whose words no other label has, if any."""
    bag = _bag(run)
    heading = frozenset(stems(run[0].heading))
    scores: dict[str, float] = {}
    for rank, fact in enumerate(run):
        main = _main(fact.text)
        for group in (*found[fact.id], *(groups(fact.heading) if fact.heading and not rank else ())):
            if 1 <= len(group.words) <= 4 and 3 < len(group.text) <= MOST_LETTERS:
                score = _worth(group, bag, spread, total, heading, people) - 0.05 * rank
                score *= PROMINENT if group.text in main else 1.0
                score *= 1.0 if ARTICLE.search(fact.text[: fact.text.find(group.text)]) else BARE
                scores[group.text] = max(scores.get(group.text, 0.0), score)
    ranked = sorted(scores, key=lambda text: (-scores[text], text))
    fresh = [t for t in ranked if all(len(set(stems(t)) & words) * 2 <= len(set(stems(t))) for words in used)]
    other = [t for t in ranked if frozenset(stems(t)) not in used]
    return next(iter([*fresh, *other, *ranked]), "") or _first_words(run[0])


def _main(text: str) -> str:
    """Return the subjects and objects of a sentence's main clauses: what it is about."""
    found = [p for c in parsed(text).clauses for p in (*c.phrases, *([c.subject] if c.subject else []))]
    return " | ".join(p.text for p in found if p.role in ("subject", "object"))


def _worth(
    group: Group, bag: Counter[str], spread: Counter[str], total: int, heading: frozenset[str], people: frozenset[str]
) -> float:
    """Return how well a group names a run: its words frequent here, rare elsewhere, in the subhead, no mere person."""
    words = group.words
    own = [min(bag[w], 4) * (1.0 + math.log(total / spread[w]) if spread[w] else 0.5) for w in words]
    score = sum(own) / len(words) / 4 * LENGTHS.get(len(words), 0.3)
    score *= 1.0 + 0.6 * sum(w in heading for w in words) / len(words)
    if group.bare:
        score *= 0.3 if set(words) <= people else 0.6
    elif human_head(group.text.split(" d")[0]):
        score *= 0.7
    return score


def _first_words(fact: Fact) -> str:
    return " ".join(content_words(fact.text)[:3])


def _keywords(run: Sequence[Fact], spread: Counter[str], total: int) -> tuple[str, ...]:
    """Return the five words that tell the run best, as first written."""
    shown: dict[str, str] = {}
    for word in _words(run):
        shown.setdefault(stem(word), word)
    bag = _bag(run)
    ranked = sorted(shown, key=lambda s: (-bag[s] * (1 + math.log(total / spread[s])), s))
    return tuple(shown[s] for s in ranked[:5])


def _words(run: Sequence[Fact]) -> Iterator[str]:
    return (w.lower() for f in run for w in content_words(f.text) if not any(c.isdigit() for c in w))
