"""The clauses of a sentence told in one, each in its ways, their links, sources and commas kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from generator.frames.rank import Candidate
from generator.frames.scene import Scene
from generator.frames.ways import Way, best, unlinked, within
from generator.french.syntax import COMPOUND, Clause
from generator.shelf import compiled

TURNED = compiled(r"/(?!A \[)|^actif")  # a frame that does not open with the subject of the source
PRODUCTS = 24  # combinations tried for one sentence
JOINED_COST = 0.15
ENDS_SOURCED = compiled(r"\b(?:selon|d['’]après) [^,;:«»]{2,90}$", re.I)
OPENS_SOURCED = compiled(r"source en tête|dire/(?!P,)")
MOVED_BACK = compiled(r"à la fin|après le verbe")
SIGNS = (";", ":")  # they join two clauses without a word
MANY = 3  # clauses beyond which a sentence is cut rather than kept whole


def together(parts: Sequence[Clause], scene: Scene) -> Iterator[Candidate]:
    """Yield the clauses in one sentence, each in its ways, their links and commas kept."""
    if len(parts) > MANY:
        return
    choices = [
        [
            way
            for way in best(unlinked(part), scene)
            if len(way.sentences) == 1
            and "en tête" not in way.form  # it would hold for all the clauses
            and (number + 1 == len(parts) or _leads(way, parts[number + 1]))
        ]
        for number, part in enumerate(parts)
    ]
    choices[0] = in_front(parts[0], choices[0])
    for number, following in enumerate(parts[1:]):
        if following.link == ":" or ":" in scene.text[parts[number].end : unlinked(following).start]:
            choices[number] = [
                way for way in choices[number] if "à la fin" not in way.form
            ]  # what follows explains its end
    if sourced(parts[-1]):
        # « neuf sont morts et la police affirme que dix sont blessés »: it said both
        choices[-1] = [way for way in choices[-1] if not OPENS_SOURCED.search(way.form)]
    if source := covered(parts, scene):
        choices[0] = [way for way in choices[0] if way.sentences[0].lower().startswith(source)]
    joints = [scene.text[a.end : unlinked(b).start] for a, b in pairwise(parts)]
    for found in list(product(*choices))[:PRODUCTS]:
        text = found[0].sentences[0]
        for joint, part, way in zip(joints, parts[1:], found[1:], strict=True):
            comma = "," if compiled("[,;]").search(joint) and part.link not in SIGNS else ""
            link = f" {part.link}" + _comma_after(part, way) if part.link else ""
            text = f"{text.rstrip('.')}{comma}{link} {within(way.sentences[0], part)}"
        form = "ensemble+" + "+".join(way.form for way in found)
        rewritten = any(way.rewritten for way in found)
        yield Candidate((text,), form, JOINED_COST + sum(w.cost for w in found) / len(found), rewritten)


def _comma_after(part: Clause, way: Way) -> str:
    """Return the comma that stands after a link where the clause still opens with what it closes: « et, munis d'un bidon, ont »."""
    own = unlinked(part).text
    opening = own.lstrip(", ").split(maxsplit=1)[:1]
    same = [word.lower() for word in way.sentences[0].split(maxsplit=1)[:1]] == [word.lower() for word in opening]
    return "," if own.startswith(",") and same else ""


def _leads(way: Way, after: Clause) -> bool:
    """Return whether a way leaves its subject, and the auxiliary, to the clause after it that has none of its own."""
    if TURNED.search(way.form) and not after.link:
        return False  # « Le rapport a été confirmé par la direction, la plupart des pannes seraient réparées »: she said both
    shared = " " not in after.verb.text and after.verb.tense in COMPOUND
    return after.subject is not None or not (TURNED.search(way.form) or (shared and "/" in way.form))


def covered(parts: Sequence[Clause], scene: Scene) -> str:
    """Return the source that opens a sentence for all its clauses (« selon la mairie »), lower case; "" when none."""
    first = min((p for p in parts[0].phrases), key=lambda p: p.start, default=None)
    opens = first is not None and first.role == "source" and first.start <= parts[0].start
    return scene.text[first.start : first.end].lower().rstrip(" ,") if first is not None and opens else ""


def in_front(part: Clause, found: list[Way]) -> list[Way]:
    """Return the ways of a first clause that leave in front what stands there for all that follows."""
    start = min(part.subject.start, part.verb.start) if part.subject else part.verb.start
    opened = any(p.end <= start for p in part.phrases)
    return [way for way in found if not opened or not MOVED_BACK.search(way.form)]


def sourced(part: Clause) -> bool:
    """Return whether a source closes a sentence: it holds for all its clauses."""
    ending = sorted(part.phrases, key=lambda p: -p.end)
    last = next((p for p in ending if p.role not in ("apposition", "relative", "participle")), None)
    inside = ENDS_SOURCED.search(part.text.rstrip(" .")) is not None  # in an infinitive: « devrait reprendre selon X »
    return inside or (last is not None and last.role == "source")
