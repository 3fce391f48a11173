"""Facts that belong together: by the source's subheads, else by paragraphs that share their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from generator.facts.groups import noun_groups
from generator.french.sentences import content_words
from generator.types import Cleaned, Entity, Fact, Theme

APART = 0.08  # shared share of content words below which two paragraphs are about different things
FEWEST = 2  # facts of a theme


def themes(cleaned: Cleaned, facts: Sequence[Fact], named: Sequence[Entity]) -> tuple[Theme, ...]:
    """Return the themes in the order of the source, each labelled with a noun group of its own facts."""
    groups = _by_heading(facts) if any(f.heading for f in facts) else _by_topic(facts)
    common = Counter(w.lower() for f in facts for w in set(content_words(f.text)))
    used: set[str] = set()
    found = []
    for group in groups:
        label = _label(group, common, used, len(facts))
        used.add(label.lower())
        found.append(Theme(label, tuple(f.id for f in group), _keywords(group, common)))
    return tuple(found)


def _by_heading(facts: Sequence[Fact]) -> list[list[Fact]]:
    groups: list[list[Fact]] = []
    for fact in facts:
        if groups and groups[-1][-1].heading == fact.heading:
            groups[-1].append(fact)
        else:
            groups.append([fact])
    return [part for group in groups for part in _cut(group)]


def _cut(group: list[Fact]) -> list[list[Fact]]:
    """Return a long group in parts by topic: one subhead may cover several matters."""
    return _by_topic(group) if len(group) > 5 else [group]


def _by_topic(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return runs of paragraphs; a paragraph opens a run when it shares little with the run before."""
    groups: list[list[Fact]] = []
    for fact in facts:
        if (groups and fact.paragraph == groups[-1][-1].paragraph) or (groups and (len(groups[-1]) < FEWEST or _shared(groups[-1], [fact]) > APART * 2)):
            groups[-1].append(fact)
        else:
            groups.append([fact])
    return groups


def _shared(one: Sequence[Fact], other: Sequence[Fact]) -> float:
    a, b = _bag(one), _bag(other)
    return len(a & b) / len(a | b) if a and b else 0.0


def _bag(facts: Sequence[Fact]) -> set[str]:
    return {w.lower() for f in facts for w in content_words(f.text)}


def _label(group: Sequence[Fact], common: Counter[str], used: set[str], total: int) -> str:
    """Return the noun group that tells this theme from the others: frequent here, rare elsewhere."""
    scores: Counter[str] = Counter()
    for rank, fact in enumerate(group):
        for text in noun_groups(fact.text):
            words = [w.lower() for w in content_words(text)]
            if not 1 <= len(words) <= 4 or re.search(r"\d", text):
                continue
            inside = sum(sum(w == x.lower() for f in group for x in content_words(f.text)) for w in words)
            rare = sum(1 / max(common[w], 1) for w in words)
            scores[text] += inside * 0.4 + rare + 0.3 * len(words) - 0.1 * rank  # type: ignore[assignment]
    best = [text for text, _ in scores.most_common() if text.lower() not in used]
    return best[0] if best else group[0].text.split(",")[0]


def _keywords(group: Sequence[Fact], common: Counter[str]) -> tuple[str, ...]:
    counts = Counter(w.lower() for f in group for w in content_words(f.text))
    ranked = sorted(counts, key=lambda w: (-counts[w] / common[w], -counts[w], w))
    return tuple(ranked[:5])
