"""House notes: timeless context a desk keeps at hand; read from the site's folders, matched to a source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from generator.errors import SiteError
from generator.french import typography
from generator.french.countries import is_about, is_country
from generator.french.sentences import split
from generator.french.typography import strip_typography
from generator.shelf import compiled, worked_out
from generator.sites import toml
from generator.sites.decoding import text_of
from generator.types import Brief, Note

MOST = 8  # notes of one article, of which boxes and FAQ show the closest: more would bury the news
BOXES = 2  # of an article: more break the thread
# One passing mention earns no note, unless it stands where the subject does.
MENTIONS = 2
LONGEST = 10  # words of a term
NEEDED = ("id", "terms", "label", "short", "forms")
WANTED = {list: "une liste", str: "un texte entre guillemets", bool: "true ou false"}
KEYS = {
    **{key: str for key in ("id", "kind", "label", "short", "gender", "number", "source", "date", "country")},
    **{key: list for key in ("terms", "forms", "extra", "near")},
    "known": bool,
}
HEAD = compiled(r"(?m)^[ \t]*(\[\[note\]\])")
TWO_WAYS = compiled(r"\{(?P<alone>[^{}|]+)\|(?P<after>[^{}|]+)\}")  # « {Une API|Elle} sert de guichet »
WORD = compiled(r"[^\W_]+(?:-[^\W_]+)*")
Terms = Mapping[tuple[str, ...], tuple[tuple[str, ...], str]]  # a term's words -> the ways it is written, its note


# What a term named by the title or the lead is worth (read on our samples: one that the lead names in passing is not asked).
TITLE, LEAD = 2.0, 0.5
LENGTHENS = 0.6  # where a longer article was asked than the facts make: worth of a note that lengthens it, the lead and a fact, or two
SEVERAL, SHARE = 3, 0.2  # facts that tell of a term, and share of all, from which the text is about it


def load(folders: Sequence[str]) -> tuple[Note, ...]:
    """Return the notes of all folders, the nearest of each id first; SiteError for a file that is wrong."""
    return _load(tuple(folders))


@cache
def _load(folders: tuple[str, ...]) -> tuple[Note, ...]:
    found: dict[str, Note] = {}
    for folder in folders:
        for path in sorted(Path(folder, "notes").glob("*.toml")):
            for note in _read(path):
                found.setdefault(note.id, note)
    return tuple(found.values())


def _read(path: Path) -> Iterable[Note]:
    """Return the notes of a file: their fields as they were read the first time, whose faults were looked for then."""
    fields: list[tuple[Any, ...]] = worked_out("notes", text_of(path), lambda: _sound(path), __file__, toml.__file__)
    found = [Note(*row) for row in fields]
    if any(note.country and not is_country(note.country) for note in found):
        _sound(path)  # says which, and where: the countries are another file
    return found


def _sound(path: Path) -> list[tuple[Any, ...]]:
    values = toml.load(path)
    found = tuple(_faults(path, values))
    if found:
        raise SiteError("\n".join(found), "Voyez templates/_base/notes/LISEZMOI.md.")
    return [_fields(row) for row in values.get("note", ())]


def _faults(path: Path, values: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the notes of a file, each with its line."""
    for key in values.keys() - {"note"}:
        yield f"{toml.place(path, key)} : une note s’ouvre par [[note]], « {key} » n’est lu par personne."
    for number, row in enumerate(values.get("note", ())):
        yield from (f"{_where(path, number)} : {fault}" for fault in _row_faults(row))


def _row_faults(row: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with one note: keys nobody knows, values of another type, keys that are missing."""
    for key, value in row.items():
        if key not in KEYS:
            yield f"clé inconnue « {key} » dans cette note.{toml.nearest_right(key, KEYS)}"
        elif type(value) is not KEYS[key]:
            yield f"« {key} » attend {WANTED[KEYS[key]]}."
    yield from (f"la clé « {key} » manque à cette note." for key in NEEDED if key not in row)
    texts = (text for key in ("forms", "extra") for text in row.get(key, ()) if type(text) is str)
    yield from (f"« {{seule|à la suite}} » est mal écrit : {text}" for text in texts if not _is_well_marked(text))
    country = row.get("country", "")
    if type(country) is str and country and not is_country(country):
        yield f"« country » : pays inconnu « {country} » ; écrivez-le comme en tête de phrase, « France », « États-Unis »."


def alone(text: str) -> str:
    """Return a note's text as it opens a box or an answer: « Une API sert de guichet »."""
    return TWO_WAYS.sub(lambda ways: ways["alone"], text)


def after(text: str) -> str:
    """Return a note's text as it follows another sentence of the same note: « Elle sert de guichet »."""
    return TWO_WAYS.sub(lambda ways: ways["after"], text)


def _is_well_marked(text: str) -> bool:
    """Return whether the marks of a text stand in pairs, and it has as many sentences read either way."""
    return not set("{|}") & set(alone(text)) and len(split(alone(text))) == len(split(after(text)))


def _where(path: Path, number: int) -> str:
    """Return the file and the line on which a note opens."""
    text = path.read_text("utf-8-sig")
    lines = [text.count("\n", 0, head.start(1)) + 1 for head in HEAD.finditer(text)]
    return f"{path}, ligne {lines[number]}" if number < len(lines) else str(path)


def _fields(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what a note is made of."""
    return (
        row["id"],
        tuple(row["terms"]),
        row.get("kind", "terme"),
        row["label"],
        row["short"],
        row.get("gender", ""),
        tuple(map(alone, row["forms"])),
        tuple(map(alone, row.get("extra", ()))),
        tuple(row.get("near", ())),
        row.get("source", ""),
        row.get("date", ""),
        bool(row.get("known", False)),
        row.get("country", ""),
        tuple(map(after, (*row["forms"], *row.get("extra", ())))),
    )


def matching(text: str, notes: Sequence[Note], title: str = "") -> tuple[Note, ...]:
    """Return the notes whose term the text names often enough or early, best first, at most MOST.

    A term stands as whole words, their plurals in -s or -x too; a capital in the term must be one in the text. A note
    of one country explains no other country's offices.
    """
    if not notes:
        return ()
    plain = strip_typography(text)
    counts: dict[str, list[int]] = {}
    for start, note in _mentions(plain, _all_terms(tuple(notes))):
        counts.setdefault(note, []).append(start)
    early = len(plain) // 3
    kept = [id for id, at in counts.items() if len(at) >= MENTIONS or at[0] < early]
    best = sorted(kept, key=lambda id: (-len(counts[id]), counts[id][0]))
    by_id = {note.id: note for note in notes}
    fitting = [by_id[id] for id in best if not by_id[id].country or is_about(f"{title} {text}", by_id[id].country)]
    return tuple(fitting[:MOST])


def close(brief: Brief, lead: Sequence[str], least: float = 1.0) -> list[Note]:
    """Return the notes of a brief whose term the news is about, the closest first, what every reader knows last; a term merely named earns none.

    What the lead alone names, it names in passing.
    """
    told = [named_in(fact.text, brief.notes) for fact in brief.facts]
    head = named_in(f"{brief.cleaned.title} {brief.keyphrase}", brief.notes)
    opening = named_in(" ".join(brief.fact(id).text for id in lead), brief.notes)
    often = max(SEVERAL, SHARE * len(brief.facts))
    times = {n.id: sum(n.id in ids for ids in told) for n in brief.notes}
    led = {id for id in opening if times[id] >= MENTIONS}
    worth = {n.id: TITLE * (n.id in head) + LEAD * (n.id in led) + times[n.id] / often for n in brief.notes}
    return sorted((n for n in brief.notes if worth[n.id] >= least), key=lambda n: (n.known, -worth[n.id]))


def named_in(text: str, notes: Sequence[Note]) -> frozenset[str]:
    """Return the ids of the notes whose term a text names: « temps de procès » is no « procès »."""
    return frozenset(id for _, id in _mentions(strip_typography(text), _terms(tuple(notes))))


def names(note: Note, text: str) -> bool:
    """Return whether a text names the note's term, in the singular or the plural."""
    return _named(note).search(strip_typography(text)) is not None


@lru_cache(maxsize=64)
def _named(note: Note) -> re.Pattern[str]:
    return compiled(written(note), re.IGNORECASE)


def written(note: Note) -> str:
    """Return the pattern of a note's term in a text without typography, in the singular or the plural."""
    terms = "|".join(re.escape(strip_typography(term)) for term in note.terms)
    return rf"(?<!\w)(?:{terms})[sx]?(?!\w)"


def _mentions(text: str, terms: Terms) -> Iterator[tuple[int, str]]:
    """Yield where a term stands and whose it is, the longest term at each place."""
    found, words = _words(text)
    longest: dict[str, int] = {}
    for term in terms:
        longest[term[0]] = max(longest.get(term[0], 0), len(term))
    past = 0
    for at in (at for at, word in enumerate(words) if word in longest):
        sizes = range(longest[words[at]], 0, -1) if at >= past else ()
        size = next((n for n in sizes if _names(found[at : at + n], words[at : at + n], terms)), 0)
        if size:
            yield found[at][1], terms[words[at : at + size]][1]
            past = at + size


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
    """Return the words of a text with where they start, and the same in lower case and singular."""
    found = tuple((m.group(), m.start()) for m in WORD.finditer(text))
    return found, tuple(_singular(word) for word, _ in found)


def _names(
    written: Sequence[tuple[str, int]],
    words: tuple[str, ...],
    terms: Terms,
) -> bool:
    """Return whether these words are a term, capitals included where the term has some."""
    known = terms.get(words)
    if known is None:
        return False
    shown = " ".join(word for word, _ in written).rstrip("sx")
    return any(term.islower() or shown == " ".join(WORD.findall(term)).rstrip("sx") for term in known[0])


@lru_cache(maxsize=8)
def _all_terms(notes: tuple[Note, ...]) -> Terms:
    """Return the terms of all notes of a site: two thousand, worked out once for all runs."""
    written = "\0".join(text for note in notes for text in (note.id, *note.terms))
    made: Terms = worked_out("terms", written, lambda: _terms(notes), __file__, typography.__file__)
    return made


@lru_cache(maxsize=8)
def _terms(notes: tuple[Note, ...]) -> Terms:
    """Return each term's words in lower case and singular, with the ways it is written and its note."""
    found: dict[tuple[str, ...], tuple[tuple[str, ...], str]] = {}
    for note in notes:
        for term in note.terms:
            plain = strip_typography(term)
            words = tuple(map(_singular, WORD.findall(plain)))
            spelled, owner = found.get(words, ((), note.id))
            if 0 < len(words) <= LONGEST:
                found[words] = ((*spelled, plain), owner)
    return found


def _singular(word: str) -> str:
    low = word.lower()
    return low[:-1] if len(low) > 3 and low[-1] in "sx" else low
