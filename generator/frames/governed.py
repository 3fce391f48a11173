"""What its verb or its noun governs stays behind it: « À la saison, Ornay a fait un départ lent » of « a fait un départ lent à la saison »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.lists import pattern
from generator.frames.put_in_front import FRONT
from generator.frames.rank import Candidate
from generator.shelf import compiled

AT = compiled(r"(?:À|Aux?) ")
SOURCE = compiled(
    r"(?:Selon|D['’]après) [^,«»]* (?:[ldLD]['’])?(?P<last>[\w-]+), (?:l[ea]s? |l['’]|une? |des )?(?P<first>[\w-]+)"
)


def governed(said: Candidate, source: str) -> bool:
    """Return whether a candidate opens on an « à » that tells no time: « À une fin, la vente amène la saga »."""
    return any(AT.match(front) and pattern("at_times").match(front) is None for front in fronted(said, source))


def collides(said: Candidate, source: str) -> bool:
    """Return whether a source set in front ends on the word that its subject begins with: « Selon l'Office du lin, le lin … »."""
    return any(
        (found := SOURCE.match(text)) is not None
        and found["last"].lower() == found["first"].lower()
        and not source.startswith(text[: found.end()])
        for text in said.sentences
    )


def fronted(said: Candidate, source: str) -> Iterator[str]:
    """Yield what a move set in front of a sentence and the source has further on."""
    if "en tête" not in said.form:
        return
    for text in said.sentences:
        front = FRONT.match(text)
        if front is not None and source.lower().find(front["front"].lower()) > 0:
            yield front["front"]
