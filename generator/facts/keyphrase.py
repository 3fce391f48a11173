"""What a reader would search for: a noun group central to title and text, no verb inside, one to four content words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.facts.groups import Group, groups, owned, stem, stems
from generator.french.lexicon import lookup, role
from generator.types import Cleaned, Entity, Fact

MOST_WORDS = 4
MOST_LETTERS = 40  # a longer key phrase fits no heading
MOST = 8  # candidates told
# What a group is worth by its number of content words: one alone says too little, four are seldom typed.
LENGTHS = {1: 0.5, 2: 1.0, 3: 1.0, 4: 0.72}
FREQUENT, TITLE, EXACT, EARLY = 0.3, 0.4, 0.25, 0.15  # shares of a group's score
CAP = 6  # occurrences of a word; more say no more
FIRST = 3  # facts that open the text


@dataclass(frozen=True, slots=True)
class Text:
    """What candidates are weighed against: how often each stem occurs, and the stems of title and opening."""

    counts: Counter[str]
    title: frozenset[str]
    opening: str
    groups: Counter[str]
    people: frozenset[str]
    places: frozenset[str]
    names: Mapping[str, str]  # alias -> fullest name


def keyphrases(
    cleaned: Cleaned, facts: Sequence[Fact], named: Sequence[Entity], found: Mapping[str, Sequence[Group]]
) -> tuple[str, ...]:
    """Return candidates, best first, as a sentence can hold them; () when the text has no noun group."""
    names = tuple(name for e in named for name in (e.name, *e.aliases))
    title = tuple(groups(cleaned.title, names))
    every = [g for f in facts for g in found[f.id]] + list(title)
    text = Text(
        Counter(s for f in facts for s in stems(f.text)),
        frozenset(stems(cleaned.title)),
        " ".join(f.text for f in facts[:FIRST]).lower(),
        Counter(g.text.lower() for g in every),
        frozenset(s for e in named if e.kind == "person" for s in stems(e.name)),
        frozenset(s for e in named if e.kind == "place" for s in stems(e.name)),
        {alias: e.name for e in named if e.kind == "person" for alias in e.aliases},
    )
    possible = {g.text: g for g in every if _fits(g)} | {g.text: g for g in _of_persons(facts, named)}
    ranked = sorted(possible.values(), key=lambda g: (-_score(g, text), g.text))
    return tuple(_distinct(text.names.get(g.text, g.text) for g in ranked))


def _of_persons(facts: Sequence[Fact], named: Sequence[Entity]) -> Iterator[Group]:
    """Yield « démission de Matteo Renzi » where the source says that he announces his own."""
    people = tuple(e.name for e in named if e.kind == "person")
    for fact in facts[:FIRST]:
        for text in owned(fact.text, people):
            noun, name = text.split()[0], text.split()[-1]
            yield Group(text, stems(text), (stem(name), stem(noun)), 1, False)


def _fits(group: Group) -> bool:
    return 1 <= len(group.words) <= MOST_WORDS and len(group.text) <= MOST_LETTERS and len(group.text) > 2


def _score(group: Group, text: Text) -> float:
    size = len(group.keys) or 1
    frequent = sum(min(text.counts[k], CAP) for k in group.keys) / size / CAP
    inside = sum(k in text.title for k in group.keys) / size
    exact = min(text.groups[group.text.lower()], 4) / 4
    early = group.text.lower() in text.opening
    base = FREQUENT * frequent + TITLE * inside + EXACT * exact + EARLY * early
    return base * LENGTHS.get(len(group.words), 0.3) * _worth(group, text)


def _worth(group: Group, text: Text) -> float:
    """Return what the make of a group is worth: a matter with its name best, a lone person or place little."""
    worth = 1.25 if group.names and not group.bare else 1.0
    if group.bare:
        worth *= 0.45 if set(group.words) <= text.places else 0.85
    if _nested(group, text):
        worth *= 0.6
    first = group.text.split()[0].lower()
    if not group.bare and _adjective(first):
        worth *= 0.7
    if not group.bare and role(first):
        worth *= 0.6 if set(group.words) & text.people else 0.9
    if not group.names and len(group.words) == 1:
        worth *= 0.8
    return worth


def _nested(group: Group, text: Text) -> bool:
    """Return whether a group never stands but in one longer group, which would do as well."""
    low = group.text.lower()
    longer = (
        o for o in text.groups if o.startswith(f"{low} ") and len(o) <= MOST_LETTERS and len(stems(o)) <= MOST_WORDS
    )
    return any(text.groups[o] >= text.groups[low] for o in longer)


def _adjective(word: str) -> bool:
    forms = lookup(word)
    return bool(forms) and all(f.pos == "ADJ" for f in forms)


def _distinct(ranked: Iterator[str]) -> Iterator[str]:
    """Yield the candidates that are no part of a better one, nor it of them."""
    kept: list[set[str]] = []
    for text in ranked:
        words = {stem(w) for w in text.split()}
        if all(not words <= k for k in kept):
            kept.append(words)
            yield text
        if len(kept) == MOST:
            return
