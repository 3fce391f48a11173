"""The cleaning of a source, stage by stage: request, noise, structure, repairs, language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from functools import cache

from generator.cleaning import noise, repairs, structure
from generator.cleaning import request as requests
from generator.cleaning.language import language
from generator.cleaning.lines import Line, lines
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced, anchors, joined
from generator.errors import SourceError
from generator.french.date_rules import month_number, month_pattern
from generator.types import Block, Cleaned, Removal, Repair, Source

LEAST = 20  # words of text: below, there is a title but no article
TITLE_WORDS = 28
REQUEST = "demande collée avec le texte, comprise comme réglage"
TWICE = "déjà donné plus haut"
BARE = "titre sans texte dessous"


def clean(source: Source, keep: Iterable[int] = (), any_language: bool = False) -> Cleaned:
    """Return what is left of a source, with everything that went and why.

    `keep` are 1-based lines that must stay. Raises SourceError when too little is left, or when the text is
    not French (unless `any_language`: a model can translate).
    """
    kept = frozenset(keep)
    every = lines(source.text)
    request = requests.find(every, kept)
    left, removed = _without_noise([x for x in every if x.number not in request.lines], kept)
    removed += [Removal(n, every[n - 1].text, REQUEST) for n in request.lines]
    parts, twice = _once(structure.parts(left, source.markup != "text"))
    title, parts = _titled(request.title or source.title, parts)
    parts, bare = _led(parts)
    mended, found = _mended(parts)
    whole = joined([part.traced for part in mended], "\n\n")
    _refuse(whole.text, mended, source, any_language)
    named = [noise.publisher(r.text) for r in removed]
    return Cleaned(
        source,
        _tidied_title(title),
        whole.text,
        _blocks(mended),
        anchors(whole),
        request,
        tuple(sorted((*removed, *twice, *bare), key=lambda r: r.line)),
        found,
        source.origin or next(filter(None, named), ""),
        source.day or _day(removed),
    )


def _without_noise(every: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    left: list[Line] = []
    removed: list[Removal] = []
    for line in every:
        if line.number in keep or not line.text:
            left.append(line)
            continue
        traced, gone = noise.parts(line)
        removed += gone
        rest = Line(line.number, traced.strip())
        why = noise.reason(rest) if rest.text else ""
        if why:
            removed.append(Removal(line.number, rest.text, why))
        elif rest.text:
            left.append(rest)
    return left, removed


def _once(parts: Sequence[Part]) -> tuple[list[Part], list[Removal]]:
    """Return the parts without those given a second time."""
    seen: set[str] = set()
    left: list[Part] = []
    removed: list[Removal] = []
    for part in parts:
        key = re.sub(r"\W+", " ", part.traced.text).strip().lower()
        if key in seen and len(key) > 20:
            removed.append(Removal(part.line, part.traced.text, TWICE))
            continue
        seen.add(key)
        left.append(part)
    return left, removed


def _led(parts: Sequence[Part]) -> tuple[list[Part], list[Removal]]:
    """Return the parts without the subheads that another subhead follows: links to other pages, mostly."""
    after = [part.kind for part in parts[1:]] + ["heading"]
    bare = {id(p) for p, kind in zip(parts, after, strict=True) if p.kind == kind == "heading"}
    removed = [Removal(p.line, p.traced.text, BARE) for p in parts if id(p) in bare]
    return [p for p in parts if id(p) not in bare], removed


def _titled(known: str, parts: list[Part]) -> tuple[str, list[Part]]:
    """Return the title and the parts without it; the first line is the title when it looks like one."""
    if not parts:
        return known, parts
    first = parts[0].traced.text
    short = len(first.split()) <= TITLE_WORDS and first.rstrip()[-1:] not in (".", ":", ";", ",")
    if known:
        same = re.sub(r"\W+", "", known).lower() == re.sub(r"\W+", "", first).lower()
        return known, parts[1:] if same else parts
    if short and len(parts) > 1:
        return first, parts[1:]
    return "", parts


def _tidied_title(title: str) -> str:
    return repairs.mended(repairs.spaced(Traced.of(title)), 0)[0].text.strip()


def _mended(parts: Sequence[Part]) -> tuple[list[Part], tuple[Repair, ...]]:
    mended: list[Part] = []
    found: list[Repair] = []
    for part in parts:
        traced, repaired = repairs.mended(repairs.spaced(part.traced), part.line)
        found += repaired
        if traced.text.strip():
            mended.append(Part(part.kind, traced.strip(), part.line))
    return mended, tuple(found)


def _blocks(parts: Sequence[Part]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for part in parts:
        blocks.append(Block(part.kind, part.traced.text, start))
        start += len(part.traced.text) + 2
    return tuple(blocks)


def _day(removed: Sequence[Removal]) -> date | None:
    """Return the day a dateline or a « publié le » gives in full; a day that no calendar holds is none."""
    for removal in removed:
        match = _written_day().search(removal.text)
        if match and ("date" in removal.reason or removal.reason == "signature"):
            with suppress(ValueError):
                return date(int(match[3]), month_number(match[2]), int(match[1]))
    return None


@cache
def _written_day() -> re.Pattern[str]:
    return re.compile(rf"\b(\d{{1,2}})(?:er)? ({month_pattern()}) (\d{{4}})\b", re.IGNORECASE)


def _refuse(text: str, parts: Sequence[Part], source: Source, any_language: bool) -> None:
    body = " ".join(p.traced.text for p in parts if p.kind != "heading")
    if len(body.split()) < LEAST:
        raise SourceError(
            f"{source.name} : il reste {len(body.split())} mots de texte après le nettoyage, trop peu pour un article",
            "donnez le texte entier ; « seogen facts » montre ce qui a été écarté, --keep LIGNE le garde",
        )
    tongue = language(text)
    if tongue != "français" and not any_language:
        said = f"semble être en {tongue}" if tongue else "n'est pas du français"
        raise SourceError(
            f"{source.name} : le texte {said}",
            "les règles n'écrivent qu'à partir du français ; avec -m MODELE, un modèle peut traduire",
        )
