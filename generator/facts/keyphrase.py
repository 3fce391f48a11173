"""What a reader would search for: noun groups central to title and text, no verb inside, one to four content words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from generator.facts.groups import noun_groups
from generator.french.sentences import content_words
from generator.types import Cleaned, Entity, Fact

MOST_WORDS = 4
MOST_COUNT = 5  # more occurrences say no more: a lone frequent name is no key phrase
MOST_LETTERS = 40  # a longer key phrase fits no heading


def keyphrases(cleaned: Cleaned, facts: Sequence[Fact], named: Sequence[Entity]) -> tuple[str, ...]:
    """Return candidates, best first: frequent, in the title, with a name in them, two or three words."""
    title = {w.lower() for w in content_words(cleaned.title)}
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    texts = [f.text for f in facts] + [cleaned.title] * 2
    for text in texts:
        for group in dict.fromkeys(noun_groups(text)):
            words = content_words(group)
            if not 1 <= len(words) <= MOST_WORDS or len(group) > MOST_LETTERS or re.search(r"[\d«»\"]", group):
                continue
            counts[group.lower()] += 1
            shown.setdefault(group.lower(), group)
    names = {part.lower() for e in named for part in e.name.split()}
    ranked = sorted(counts, key=lambda g: (-_score(g, counts, title, names), g))
    return tuple(shown[g] for g in _distinct(ranked))


def _score(group: str, counts: Counter[str], title: set[str], names: set[str]) -> float:
    words = [w.lower() for w in content_words(group)]
    length = {1: 0.35, 2: 1.0, 3: 0.95, 4: 0.7}.get(len(words), 0.3)
    inside = sum(w in title for w in words) / len(words)
    named = any(w in names for w in words) and not all(w in names for w in words)
    # C-value: what only ever occurs inside a longer group counts less.
    nested = max((counts[o] for o in counts if o != group and f" {group} " in f" {o} "), default=0)
    return (
        (min(counts[group], MOST_COUNT) - 0.4 * min(nested, MOST_COUNT))
        * length
        * (0.4 + 1.6 * inside)
        * (1.4 if named else 1.0)
    )


def _distinct(ranked: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for group in ranked:
        words = set(content_words(group))
        if all(len(words & set(content_words(k))) < len(words) for k in kept):
            kept.append(group)
        if len(kept) == 8:
            break
    return kept
