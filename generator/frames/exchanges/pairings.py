"""Lines of the tables of synonyms read: « remporter {victoire match} = gagner ; pas devant à »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from generator.errors import SiteError
from generator.frames.beings import families
from generator.frames.library import load
from generator.shelf import compiled, worked_out

FILES = {
    "noms": "synonymes",
    "verbes": "synonymes-verbes",
    "qualités": "synonymes-qualites",
    "liens": "synonymes-liens",
}
LINE = compiled(
    r"(?:\{(?P<first>[^{}]*)\} )?(?P<word>[^{}=>;]+?)(?: \{(?P<then>[^{}]*)\})? (?P<sign>[=>]) "
    r"(?P<others>[^{}=>;]+?)(?: ; (?P<options>.+))?$"
)
KEY = compiled(r"(?:\{[^{}]*\} )?(?:se |s')?(?P<word>[^ {=>]+)")
REFLEXIVE = compiled(r"se |s'")
GUARDS = ("pas après", "pas devant", "pas verbe", "pas avec", "après", "devant", "verbe", "avec")
MARKS = frozenset(
    {
        "dernier",
        "comparable",
        "singulier",
        "pluriel",
        "actif",
        "affirmatif",
        "au singulier",
        "au pluriel",
        "temps simple",
    }
)
COST, LAST_COST = 0.05, 0.2
ANY = "*"
EXCEPT = "sauf"


class Heads(NamedTuple):
    """The head words a place asks for, or those it refuses."""

    words: frozenset[str]
    refused: bool = False


class Side(NamedTuple):
    """A word with « se » or without, and the fixed words that follow it: « s'emparer de », « prendre part à »."""

    reflexive: bool
    word: str
    tail: tuple[str, ...]


class Pairing(NamedTuple):
    """A word, the one that may stand in its place, and what must stand around."""

    left: Side
    right: Side
    first: Heads | None  # a verb's subject, the noun before a quality
    then: Heads | None  # the head of the object or of the complement, the noun after a quality
    guards: Mapping[str, frozenset[str]]
    marks: frozenset[str]

    @property
    def cost(self) -> float:
        """Return how much less natural the change reads."""
        return LAST_COST if "dernier" in self.marks else COST


@lru_cache(maxsize=4096)
def pairings(kind: str, lemma: str, folders: tuple[str, ...]) -> tuple[Pairing, ...]:
    """Return the pairs of a kind (« noms », « verbes », « qualités ») whose word has this lemma."""
    rows = _index(folders)[kind].get(lemma, ())
    return tuple(pair for line in rows for pair in read_line(kind, line, folders) if pair.left.word == lemma)


def lines(kind: str, folders: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the lines of a table, as written."""
    return tuple(load(folders).tables[FILES[kind]].get("lignes", ()))


def check_lines(folders: tuple[str, ...] = ()) -> None:
    """Read every line of the tables; SiteError for the first that cannot be."""
    for kind in FILES:
        for line in lines(kind, folders):
            read_line(kind, line, folders)


Index = Mapping[str, Mapping[str, tuple[str, ...]]]  # kind -> word -> lines


@cache
def _index(folders: tuple[str, ...]) -> Index:
    """Return the lines of the tables by the words they replace; a line is read when first asked."""
    text = load(folders).tables.text("synonymes")
    index: Index = worked_out("synonyms", text, lambda: {kind: _filed(kind, folders) for kind in FILES}, __file__)
    return index


def _filed(kind: str, folders: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in lines(kind, folders):
        body, _, others = line.partition(" ; ")[0].partition(" = ")
        for written in (body, *(others.split(", ") if others else ())):
            key = KEY.match(written)
            if key is not None:
                found.setdefault(key["word"], []).append(line)
    return {word: tuple(rows) for word, rows in found.items()}


@cache
def read_line(kind: str, line: str, folders: tuple[str, ...]) -> tuple[Pairing, ...]:
    """Return the pairs of a line, in both directions for « = »; SiteError when it cannot be read."""
    match = LINE.match(line)
    if match is None:
        raise _wrong(kind, line)
    guards, marks = _options(kind, match["options"] or "", line)
    try:
        first, then = (heads(match[part], folders) for part in ("first", "then"))
    except KeyError as error:
        raise _wrong(kind, line) from error
    left = side(match["word"])
    found: list[Pairing] = []
    for other in match["others"].split(", "):
        right = side(other)
        found.append(Pairing(left, right, first, then, guards, marks))
        if match["sign"] == "=":
            found.append(Pairing(right, left, first, then, guards, marks))
    return tuple(found)


def side(text: str) -> Side:
    """Return one side of a line: « se dérouler », « prendre part à »."""
    own = REFLEXIVE.match(text)
    word, *tail = (text[own.end() :] if own else text).replace("'", "' ").split()
    if word.endswith("'"):
        word += tail.pop(0)  # « d'avant »
    return Side(own is not None, word, tuple(tail))


@cache
def heads(text: str | None, folders: tuple[str, ...]) -> Heads | None:
    """Return the words between braces, « @nom » replaced by that class of the table or family of nouns."""
    if text is None:
        return None
    refused = text.split()[:1] == [EXCEPT]
    words = text.split()[1:] if refused else text.split()
    return Heads(frozenset(w for word in words for w in _class(word, folders)), refused)


def _class(word: str, folders: tuple[str, ...]) -> Iterator[str]:
    if word[0] != "@":
        yield word
        return
    own: Mapping[str, str] = load(folders).tables["synonymes"].get("classes", {})
    if word[1:] in own:
        for inner in own[word[1:]].split():
            yield from _class(inner, folders)
        return
    yield from families(folders)[word[1:]]


def _options(kind: str, text: str, line: str) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    guards: dict[str, frozenset[str]] = {}
    marks: set[str] = set()
    for part in text.split(" ; ") if text else ():
        name = next((g for g in GUARDS if part.startswith(f"{g} ")), "")
        if name:
            guards[name] = frozenset(part[len(name) :].split())
        elif part in MARKS:
            marks.add(part)
        else:
            raise _wrong(kind, line)
    return guards, frozenset(marks)


def _wrong(kind: str, line: str) -> SiteError:
    hint = "attendu « mot {compléments} = autre mot ; pas devant mot » : voyez l'en-tête de frames/synonymes.toml"
    return SiteError(f"frames/{FILES[kind]}.toml : ligne illisible « {line} »", hint)
