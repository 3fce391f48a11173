"""What readers ask of such a story (« Quel est le bilan ? », « Que faire d'un produit rappelé ? »), where a whole fact answers it: `data/sujets.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.facts.ahead import mostly_quoted
from generator.frames.references import mentions, with_article
from generator.french.grammar import definite, prefix_de
from generator.french.morphology import gender_of
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.shelf import compiled, read_toml
from generator.types import Brief, Fact

DATA = Path(__file__).parent / "data" / "sujets.toml"
KIND = "sujet"
COUNT = compiled(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)\b",
    2,
)
ANYTHING, NOTHING = r"", r"(?!)"
OPENING = 2  # facts that tell what sort of story it is, beside the title
THINGS = frozenset({"product"})
WORK, LONG_TITLE = compiled(r"(?<!: )«[^«»]+»"), 7  # a work the title names, and nobody's words; words, marks included
OPENING_ARTICLE = compiled(r"^L(?:e |a |es |['’])")
PLURAL = compiled(r"\w+[sx](?!\w)")


class Subject(NamedTuple):
    """A subject that readers ask about: what the story, the fact and its answer say of it."""

    name: str
    story: str
    told: str
    besides: str
    otherwise: str
    needs: str  # the word without which its question is not asked
    quoted: bool  # somebody's own words may answer
    pointing: bool  # « ces produits » is clear after its question
    weight: float  # of a fact, at least


class Touched(NamedTuple):
    """A subject that a fact answers, with the words of its question and of its matter."""

    name: str
    words: Mapping[str, str]
    matter: str
    pointing: bool


def touched(fact: Fact, brief: Brief) -> Iterator[Touched]:
    """Yield the subjects of such a story that a fact tells whole."""
    spoken, words = mostly_quoted(fact), _words(brief)
    for subject in _of_story(brief):
        asked = fact.weight >= subject.weight and (not subject.needs or subject.needs in words)
        found = _found(subject, fact.text) if asked and (subject.quoted or not spoken) else None
        if found:
            named = {name: _inside(said) for name, said in found.groupdict().items() if said}
            yield Touched(subject.name, {**words, **named}, found.group(), subject.pointing)


def is_first(fact: Fact, name: str, brief: Brief) -> bool:
    """Return whether no fact before one counts what a subject asks about: « 1 846 adultes », then 1 200 of another study; « neuf morts », then « onze disparus »."""
    subject = next(s for s in _subjects() if s.name == name)
    return not COUNT.search(fact.text) or not any(
        COUNT.search(before.text) and _found(subject, before.text) for before in brief.facts if before.rank < fact.rank
    )


def tells(name: str, text: str) -> str:
    """Return what a text says of a subject; "" when it says nothing of it, or something else."""
    found = _found(next(s for s in _subjects() if s.name == name), text)
    return found.group() if found else ""


def _inside(said: str) -> str:
    """Return words of a fact as they stand inside a question: « La loi » is « la loi »."""
    return OPENING_ARTICLE.sub(lambda article: article.group().lower(), said)


def _found(subject: Subject, text: str) -> re.Match[str] | None:
    """Return where a text says something of a subject, and nothing that makes it another one."""
    plain = strip_typography(text)
    own = plain if subject.quoted else blotted(plain)
    found = _shape(subject.told).search(own)
    sure = found and _shape(subject.besides).search(own) and not _shape(subject.otherwise).search(own)
    return found if sure else None


@lru_cache(maxsize=8)
def _of_story(brief: Brief) -> tuple[Subject, ...]:
    """Return the subjects that readers of this story ask about, by its title and its first facts."""
    opening = " ".join((brief.cleaned.title, brief.keyphrase, *(f.text for f in brief.facts[:OPENING])))
    return tuple(s for s in _subjects() if _shape(s.story).search(strip_typography(opening)))


@lru_cache(maxsize=8)
def _words(brief: Brief) -> dict[str, str]:
    """Return the words a question may use: the thing and the work the title names, the matter of the news with its article."""
    things = [e for e in brief.entities if e.kind in THINGS and not e.plural and mentions(e, brief.cleaned.title)]
    named = max(things, key=lambda e: (len(e.facts), len(e.name)), default=None)
    words = {"du_produit": prefix_de(with_article(named, named.name))} if named else {}
    work = WORK.search(brief.cleaned.title)
    if work and len(work.group().split()) <= LONG_TITLE:
        words["oeuvre"] = work.group()
    head = brief.keyphrase.partition(" ")[0]
    gender = gender_of(head) if head[:1].islower() and not PLURAL.match(head) else ""
    if gender and _is_event(head):
        words["de_l_affaire"] = prefix_de(definite(brief.keyphrase, gender))
    return words


def _is_event(noun: str) -> bool:
    """Return whether something happened: « la tempête tropicale Odalys » has a toll and a cause, « le parti » has none."""
    return any(s.name in ("bilan", "cause") and _shape(s.story).fullmatch(noun) for s in _subjects())


@cache
def _subjects() -> tuple[Subject, ...]:
    table = read_toml(DATA)
    shapes: dict[str, str] = table["motifs"]

    def filled(shape: str) -> str:
        for _ in range(2):  # a motif may hold another
            for name, motif in shapes.items():
                shape = shape.replace(f"{{{name}}}", motif)
        return shape

    return tuple(
        Subject(
            row["nom"],
            filled(row.get("recit", ANYTHING)),
            filled(row["fait"]),
            filled(row.get("aussi", ANYTHING)),
            filled(row.get("sauf", NOTHING)),
            row.get("mot", ""),
            bool(row.get("paroles", False)),
            bool(row.get("renvoi", False)),
            float(row.get("poids", 0)),
        )
        for row in table["sujet"]
    )


def _shape(pattern: str) -> re.Pattern[str]:
    return compiled(pattern, re.IGNORECASE)
