"""Lines of results are sentences: « Chiffre d'affaires : 7,92 milliards contre 7,71 milliards attendus » is « Le chiffre d'affaires s'établit à … »."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.cleaning.putting import with_article
from generator.cleaning.structure import Part
from generator.cleaning.tables import table
from generator.cleaning.traced import joined
from generator.shelf import compiled

LEAST = 2  # lines running
LINE = compiled(r"^(?P<label>[A-ZÀ-Þ][^:.«»]{3,40}?) ?: (?P<now>\d[^:;.«»]{1,60}?),? (?P<than>contre|vs\.?) (?P<other>\d[^:;.«»]{1,60}?)\.?$")  # fmt: skip
ADJUSTED = compiled(r" ajustée?s?$")
POLL = compiled(
    r"\b(?:enquête|sondage|consensus|estimations?|données)(?: réalisée?s?| menée?s?)? (?:de |d['’]|du |par )(?P<who>(?:la |l['’]|le )?[A-ZÀ-Þ][\w&-]*(?: [A-ZÀ-Þ][\w&-]*)*)"
)


def told(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with each run of lines of results as sentences; who polled the analysts, as what announces them says, stands in the first."""
    found: list[Part] = []
    for is_result, run in groupby(parts, key=lambda part: _sentence(part, "") is not None):
        lines = list(run)
        if not is_result or len(lines) < LEAST:
            found += lines
            continue
        poll = POLL.search(found[-1].traced.text) if found and found[-1].traced.text.endswith(":") else None
        if poll is not None:
            found.pop()
        said = [_according(poll[0]) if poll is not None else "", *[""] * (len(lines) - 1)]
        made = [_sentence(part, by) for part, by in zip(lines, said, strict=True)]
        texts = [part.traced for part in made if part is not None]
        found.append(lines[0]._replace(kind="paragraph", traced=joined(texts, " ")))
    return found


def _according(poll: str) -> str:
    """Return « selon l'enquête de Norvex »."""
    named = with_article(poll)
    return f" {table('relecture')['resultats']['selon']} {named}" if named else ""


def _sentence(part: Part, source: str) -> Part | None:
    """Return a line of results as a sentence, None for another part."""
    match = LINE.match(part.traced.text)
    if match is None:
        return None
    words = table("relecture")["resultats"]
    label = match["label"][:1].lower() + match["label"][1:]
    label = words["libelles"].get(label, label)
    named = with_article(label)
    if not named:
        return None
    verb = words["verbes" if named.startswith("les ") else "verbe"]
    now = ADJUSTED.sub(f" {words['ajuste']}", match["now"])
    text = f"{named[:1].upper()}{named[1:]} {verb} {now}, contre {match['other']}{source}."
    traced = part.traced.sub(LINE, lambda line: text)
    return part._replace(kind="paragraph", traced=traced)
