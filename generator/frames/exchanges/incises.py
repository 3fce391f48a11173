"""« Q », a déclaré Ana Roy: the verb behind a quotation, or right before one, said by another as neutral, « a affirmé Ana Roy »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.frames.exchanges.changes import Change
from generator.frames.library import load
from generator.french.lexicon import Form, is_first_name, lookup
from generator.french.morphology import Uninflectable, conjugate, participle
from generator.shelf import compiled

COST = 0.06
BEHIND = compiled(
    r"[»”][\s\u00a0\u202f]?,?\s(?P<aux>(?:a|avait)(?:-t)?(?:-il|-elle)?|ont|avaient)?(?(aux)\s)"
    r"(?P<adverb>(?:également|aussi|ainsi|encore|ensuite|enfin|notamment|alors)\s)?"
    r"(?P<verb>[a-zà-ÿ]+)(?P<who>-(?:t-)?(?:ils?|elles?))?(?=[\s.,;:]|$)"
)
AHEAD = compiled(
    r"\s(?:(?P<aux>a|ont|avait|avaient)\s)?(?P<adverb>(?:également|aussi|ainsi|ensuite|enfin|notamment|alors)\s)?"
    r"(?P<verb>[a-zà-ÿ]+)(?P<who>)(?=[\s\u00a0\u202f]?:\s[«“])"
)
TITLED = frozenset({"M.", "Mme", "MM.", "Mmes", "Me", "Dr"})
WORD = compiled(r"\s*(?P<word>[\w.'’-]+)")
VOWEL_ENDS = ("e", "a")
GOES_ON = "ajouter"


class Table(NamedTuple):
    """The verbs of an incise with those that may stand for them, and which of them only persons do."""

    others: Mapping[str, str]
    persons: frozenset[str]


def incises(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the verbs of a text that follow a quotation or bring one in, each said by its other."""
    if "»" not in text and "”" not in text:
        return
    table = _table(folders)
    for match in (*BEHIND.finditer(text), *AHEAD.finditer(text)):
        for lemma, said in _said(match, table):
            if _fits(lemma, table, match, text):
                yield Change(match.start("verb"), match.end(), said, COST)
                break


@cache
def _table(folders: tuple[str, ...]) -> Table:
    rows: Mapping[str, Any] = load(folders).tables["dire"]
    return Table(dict(rows["incise"]), frozenset(rows["incise_of_persons"]["lemmas"]))


def _said(match: re.Match[str], table: Table) -> Iterator[tuple[str, str]]:
    """Yield the lemmas that a verb may be a form of, each with what stands for it in the same form."""
    for form in lookup(match["verb"]):
        other, _, rest = table.others.get(form.lemma, "").partition(" ")
        if not other:
            continue
        try:
            if match["aux"] and form.tense == "ppast" and not match["who"]:
                yield form.lemma, f"{participle(other, 'm', 's')} {rest}".strip()
            elif not match["aux"] and not rest and _told(form):
                verb = conjugate(other, "ind", form.tense, "3", form.number)
                yield form.lemma, verb + _who(verb, match["who"] or "")
        except Uninflectable:
            continue


def _told(form: Form) -> bool:
    return form.mood == "ind" and form.tense in ("pres", "past") and form.person == "3"


def _who(verb: str, who: str) -> str:
    """Return the pronoun behind another verb: « ajoute-t-il », « poursuit-il »."""
    pronoun = who.rpartition("-")[2]
    if not pronoun:
        return ""
    return f"-t-{pronoun}" if verb.endswith(VOWEL_ENDS) else f"-{pronoun}"


def _fits(lemma: str, table: Table, match: re.Match[str], text: str) -> bool:
    """Return whether a verb may be exchanged here: « a également ajouté » goes on by its adverb, a journal declares nothing."""
    if lemma == GOES_ON and match["adverb"]:
        return False
    return lemma not in table.persons or _by_somebody(match, text)


def _by_somebody(match: re.Match[str], text: str) -> bool:
    """Return whether a pronoun, a title or a first name shows that a person speaks."""
    if match["who"] or (match["aux"] and "-" in match["aux"]):
        return True
    after = WORD.match(text, match.end())
    return after is not None and (after["word"] in TITLED or is_first_name(after["word"]))
