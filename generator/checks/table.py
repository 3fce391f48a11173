"""The words that ask for support, and those that stand for one another: appui.toml and proches.txt, read once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.french.lexicon import lookup
from generator.shelf import compiled, read_toml

DATA = Path(__file__).parent / "data"


class Ban(NamedTuple):
    """Words that no text may add: what to tell, what says it, what in the evidence allows it."""

    message: str
    patterns: tuple[re.Pattern[str], ...]
    grounds: re.Pattern[str] | None  # what allows them all; each is also allowed by itself
    sure: bool  # no second reader may know better
    strict: bool  # no word of the evidence may stand for what is said
    causes: bool  # its last word, an infinitive, is what is caused: it may stand in the evidence
    shared: (
        bool  # nobody is sure where the source says it elsewhere: the day of one fact may be another's, « cette année »
    )
    verbal: bool  # a last word that looks like an infinitive must be one: « pour le ministère » is no aim

    def added(self, said: str, evidence: str) -> re.Match[str] | None:
        """Return the words of a text that are banned and that its evidence does not allow, or None."""
        for pattern in self.patterns:
            found = next(filter(self._meant, pattern.finditer(said)), None)
            if found and not pattern.search(evidence) and not (self.grounds and self.grounds.search(evidence)):
                return found
        return None

    def _meant(self, found: re.Match[str]) -> bool:
        last = found.group().split()[-1].lower()
        if not self.verbal or not last.endswith(("er", "ir", "re", "oir")):
            return True
        return any(form.mood == "inf" for form in lookup(last))


class Table(NamedTuple):
    """The data of appui.toml, ready to be searched."""

    hollow: tuple[re.Pattern[str], ...]
    tics: tuple[re.Pattern[str], ...]
    aloud: tuple[re.Pattern[str], ...]  # turns that comment on the facts: once in an article
    of_words: re.Pattern[str]  # a note that stops at the word: « l'adjectif indique… »
    light: frozenset[str]
    common: frozenset[str]  # words of any retelling: one of them adds little, a clause of them too much
    passages: re.Pattern[str]  # phrases that join or place and claim nothing
    precisions: Mapping[str, re.Pattern[str]]
    bounded: re.Pattern[str]  # words whose claim holds only within what the facts bound it by
    measures: tuple[
        frozenset[str], ...
    ]  # families of what a figure measures when « de » and this follow what it counts
    variations: re.Pattern[str]
    actors: frozenset[str]
    anyone: frozenset[str]  # words for whoever the facts speak of
    works: frozenset[str]  # what is made by somebody who then does what it does: a measure, a text
    initials: Mapping[str, str]
    raised: frozenset[str]  # common words that a capital makes a name
    negations: re.Pattern[str]
    denials: re.Pattern[str]  # words that deny without « ne »
    contraries: tuple[tuple[frozenset[str], frozenset[str]], ...]
    pending: re.Pattern[str]  # what is still to be decided
    outcomes: re.Pattern[str]  # and what would tell how
    rising: frozenset[str]  # which way a figure goes
    falling: frozenset[str]
    privations: re.Pattern[str]
    scopes: Mapping[str, re.Pattern[str]]
    ways: re.Pattern[str]
    deeds: frozenset[str]  # verbs of what is done on purpose, or changes the course of things
    ties: re.Pattern[str]  # what ties a cause to its effect in a sentence
    tied: re.Pattern[str]  # and in a fact
    comparisons: re.Pattern[str]  # what compares in the facts
    saying: str  # a pattern of what follows the name of who speaks
    before_sayer: str
    wishes: frozenset[str]  # verbs before an infinitive that nobody has decided yet
    aims: frozenset[str]  # what « est de » says is not done yet
    likely: frozenset[str]  # verbs before an infinitive that is only supposed
    achieving: frozenset[str]  # verbs before an infinitive that is done
    coming: frozenset[str]  # verbs before an infinitive that is not done yet
    ahead: re.Pattern[str]  # other words that look ahead


@cache
def table() -> Table:
    """Return appui.toml, compiled once."""
    read = _read()
    return Table(
        tuple(map(words, read["creux"]["formules"])),
        tuple(map(words, read["creux"]["tics"])),
        tuple(map(words, read["creux"]["commentaires"])),
        _any(read["creux"]["mot"]),
        frozenset(" ".join(read["legers"].values()).split()),
        frozenset(" ".join(read["courants"].values()).split()),
        _any(read["passage"]["mots"]),
        {name: _any(forms) for name, forms in read["precisions"].items()},
        _any(read["bornes"]["mots"]),
        tuple(frozenset(line.split()) for line in read["bornes"]["mesures"]),
        _any(read["variations"]["mots"]),
        frozenset(" ".join(read["acteurs"]["noms"]).split()),
        frozenset(read["acteurs"]["personnes"].split()),
        frozenset(read["acteurs"]["oeuvres"].split()),
        read["sigles"],
        frozenset(read["capitales"]["mots"].split()),
        _any(read["negation"]["mots"]),
        _any(read["negation"]["sens"]),
        tuple((frozenset(one.split()), frozenset(other.split())) for one, other in read["contraires"]["paires"]),
        _any(read["issue"]["attend"]),
        _any(read["issue"]["dit"]),
        frozenset(read["sens"]["monte"].split()),
        frozenset(read["sens"]["descend"].split()),
        _any(read["privation"]["mots"]),
        {name: _any(forms) for name, forms in read["portee"].items()},
        _any(read["voie"]["mots"]),
        frozenset(read["actes"]["verbes"].split()),
        _any(read["lien"]["mots"]),
        _any(read["lien"]["signes"]),
        _any(read["comparaison"]["mots"]),
        "|".join(read["parole"]["verbes"]),
        "|".join(read["parole"]["avant"]),
        frozenset(read["avenir"]["souhaits"].split()),
        frozenset(read["avenir"]["buts"].split()),
        frozenset(read["avenir"]["suppositions"].split()),
        frozenset(read["avenir"]["accomplis"].split()),
        frozenset(read["avenir"]["verbes"].split()),
        _any(read["avenir"]["mots"]),
    )


@cache
def bans() -> tuple[Ban, ...]:
    """Return what no text may add; apart from the rest, which every build asks for, as it is hundreds of patterns."""
    return tuple(_ban(row) for row in _read()["interdit"])


@cache
def taking_up() -> re.Pattern[str]:
    """Return how a text takes up whom it has named: « l'entreprise », « cette plateforme »."""
    names = "|".join(_read()["reprises"]["noms"].split())
    return compiled(rf"(?<!\w)(?:l[ea] |l'|du |au |son |sa |ce |cet |cette )(?:{names})(?!\w)", re.IGNORECASE)


@cache
def turns() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return the phrases that are contraries, in pairs."""
    return tuple((words(one), words(other)) for one, other in _read()["locutions"]["paires"])


@cache
def _read() -> Mapping[str, Any]:
    return read_toml(DATA / "appui.toml")


@cache
def groups(files: tuple[str, ...] = ("proches.txt", "echanges.txt")) -> tuple[frozenset[str], ...]:
    """Return the families of words any of which may say another; « _ » joins the words of a phrase."""
    lines = [line for file in files for line in (DATA / file).read_text("utf-8").splitlines()]
    kept = (line for line in lines if line.strip() and not line.startswith("#"))
    return tuple(frozenset(word.removeprefix("s'") for word in line.split()) for line in kept)


def contrary(group: frozenset[str]) -> bool:
    """Return whether a family of words holds both sides of a contrary."""
    return any(group & one and group & other for one, other in table().contraries)


def words(pattern: str) -> re.Pattern[str]:
    """Return a pattern that begins at the beginning of a word, whatever the capitals."""
    return compiled(rf"(?<!\w)(?:{pattern})", re.IGNORECASE)


def _ban(row: Mapping[str, Any]) -> Ban:
    grounds = _any(row["appuis"]) if row.get("appuis") else None
    return Ban(
        row["dit"],
        tuple(map(words, row["motifs"])),
        grounds,
        row.get("sur", False),
        row.get("strict", False),
        row.get("cause", False),
        row.get("ailleurs", False),
        row.get("infinitif", False),
    )


def _any(parts: Sequence[Any]) -> re.Pattern[str]:
    return words("|".join(map(str, parts)))
