"""Rules filed by letters that a text must hold for them: a paragraph is asked once which may fit it, not once a rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

LETTERS = 4
Words = Sequence[str]  # one of which a rule needs
# The places of the rules that ask for few letters or none, and those of the others by letters of what they ask for.
Filed = tuple[tuple[int, ...], Mapping[str, tuple[int, ...]]]


def filed(rules: Iterable[tuple[int, Sequence[Words]]]) -> Filed:
    """Return rules, each with its place and the sets of words of which it needs one each, filed by the longest of them."""
    always: list[int] = []
    found: dict[str, list[int]] = {}
    for place, needs in rules:
        asked = max(needs, key=_least, default=())
        if _least(asked) < LETTERS:
            always.append(place)
            continue
        for key in sorted(set(map(_key, asked))):
            found.setdefault(key, []).append(place)
    return tuple(always), {key: tuple(places) for key, places in found.items()}


def possible(rules: Filed, text: str) -> list[int]:
    """Return the places of the rules whose letters a text holds, in their order."""
    always, found = rules
    here = {text[at : at + LETTERS] for at in range(len(text) - LETTERS + 1)}
    return sorted({place for key in found.keys() & here for place in found[key]}.union(always))


def _least(words: Words) -> int:
    """Return the letters of the shortest word."""
    return min(map(len, words), default=0)


def _key(word: str) -> str:
    """Return some letters that a word holds, of one word where they can be."""
    pieces = [word[at : at + LETTERS] for at in range(len(word) - LETTERS + 1)]
    return next((piece for piece in pieces if piece.isalpha()), pieces[0])
