"""What a title ends on that it may not lose: what came next, « …, puis une lettre », the second half of a play on one verb, « fait la manche et la fête »."""

from __future__ import annotations

from generator.shelf import compiled

THEN = compiled(r"(?:et )?(?:puis|ensuite|enfin)\b")
# One verb of many senses told twice: each half is another matter.
PLAY = compiled(
    r"\b(?:fai(?:t|re|sai(?:en)?t)|font|fera|feront|prend|prendre|prennent|perd|perdre|perdent|tire|tirent|tient|tiennent|met|mettent|casse|cassent)"
    r" l(?:a |e |es |['’])\w+$"
)
SECOND = compiled(r"et l(?:a |e |es |['’])\w+")


def sequel(head: str, tail: str) -> bool:
    """Return whether the tail of a title is what came after its head, or the other half of a play on its verb."""
    rest = tail.lstrip(" ,")
    return THEN.match(rest) is not None or (PLAY.search(head) is not None and SECOND.match(rest) is not None)
