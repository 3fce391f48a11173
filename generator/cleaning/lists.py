"""Lists in a text: entries that only their announcement makes understood stand behind it, in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced, joined
from generator.french.clauses import parse
from generator.french.lexicon import lookup
from generator.shelf import compiled

END = compiled(r"\s*[;,.]?\s*(?:et|ou)?\s*$")
INSIDE = compiled(r"[,;:]")
NAMED = compiled(r"[A-ZÀ-Þ]{2}|[\w'’]+ [A-ZÀ-Þ]")  # « ADN », « Le Quai », « Louise Hamelin »
OBJECT = compiled(r"(?:une?|des|les?|la|l['’]|du|deux|trois|plusieurs|\d)\b")
FEW = 6  # words of an entry that commas part from the next


def told(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with each list of entries that are no sentences set into the sentence that announces it."""
    found: list[Part] = []
    for listed, run in groupby(parts, key=lambda part: part.kind == "item"):
        entries = list(run)
        if listed and found and _announces(found[-1]) and not all(_stands(part.traced.text) for part in entries):
            intro = found.pop()
            found.append(intro._replace(traced=_sentence(intro.traced, [_entry(part.traced) for part in entries])))
        elif listed and len(entries) > 1 and not any(_tells(part.traced.text) for part in entries):
            series = [_bare(entries[0].traced), *(_following(part.traced) for part in entries[1:])]
            found.append(entries[0]._replace(kind="paragraph", traced=_series(series)))
        else:
            if listed and found and _announces(found[-1]):
                found[-1] = found[-1]._replace(traced=_closed(found[-1].traced))
            found += map(_begun, entries) if listed else entries
    return found


def _closed(intro: Traced) -> Traced:
    """Return an announcement of sentences as one of its own: « … plusieurs questions. »"""
    return _pointed(intro[: len(intro.text.rstrip(" :"))])


def _begun(entry: Part) -> Part:
    """Return an entry that is a sentence with the capital of one."""
    traced = entry.traced
    whole = _stands(traced.text) or traced.text.endswith("?")
    return entry._replace(traced=Traced(traced.text[:1].upper() + traced.text[1:], traced.at)) if whole else entry


def _announces(part: Part) -> bool:
    return part.kind == "paragraph" and part.traced.text.endswith(":")


def _stands(text: str) -> bool:
    """Return whether an entry is a sentence of its own."""
    found = parse(text)
    return text[-1] in ".!?…»" and bool(found.clauses) and found.clauses[0].subject is not None


def _tells(text: str) -> bool:
    """Return whether an entry has a verb: it is no mere name, number or thing."""
    return any(clause.verb.mood in ("ind", "con", "imp", "inf") for clause in parse(text).clauses) or "?" in text


def _series(entries: Sequence[Traced]) -> Traced:
    """Return entries that nothing announces in one sentence: « Modèle A : numéro 12 ; modèle B : numéro 15. »"""
    return _pointed(joined(list(entries), " ; "))


def _bare(traced: Traced) -> Traced:
    """Return an entry without its closing sign."""
    end = END.search(traced.text)
    return traced[: end.start()] if end else traced


def _entry(traced: Traced) -> Traced:
    """Return an entry without its closing sign, its first letter small unless a name begins it."""
    bare = _bare(traced)
    first = compiled(r"\w+").match(bare.text)
    small = first is not None and not NAMED.match(bare.text) and bool(lookup(first.group().lower()))
    return Traced(bare.text[:1].lower() + bare.text[1:], bare.at) if small else bare


def _following(traced: Traced) -> Traced:
    """Return an entry behind another: « une première ligne », but « Halle 16 » keeps its capital."""
    return _entry(traced) if OBJECT.match(traced.text.lower()) else _bare(traced)


def _opened(intro: Traced, first: str) -> Traced:
    """Return an announcement without its colon when it ends on a verb whose object the entries are."""
    words = intro.text.rstrip(" :").split()
    forms = lookup(words[-1].lower()) if words else ()
    verb = bool(forms) and all(form.pos == "VERB" and (form.mood == "inf" or form.person == "3") for form in forms)
    return intro[: len(intro.text.rstrip(" :"))] if verb and OBJECT.match(first) else intro


def _sentence(intro: Traced, entries: Sequence[Traced]) -> Traced:
    kept = [entry for entry in entries if entry.text]
    plain = len(kept) > 1 and all(len(e.text.split()) <= FEW and not INSIDE.search(e.text) for e in kept)
    told = joined([joined(kept[:-1], ", "), kept[-1]], " et ") if plain else joined(kept, " ; ")
    return _pointed(joined([_opened(intro, told.text), told], " "))


def _pointed(traced: Traced) -> Traced:
    """Return a text with a point of ours at its end."""
    return joined([traced, Traced("", ())], ".")
