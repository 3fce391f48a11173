"""Whether the facts tell what a title tells."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.news import headline
from generator.facts.runs import demonym
from generator.french.lexicon import place
from generator.french.numbers import find
from generator.french.typography import unaccented
from generator.rules.desk import bare
from generator.rules.kickers import parted_news
from generator.rules.opening_place import fronted
from generator.shelf import compiled
from generator.types import Brief, Fact

TOLD = 0.34  # share of the title's content words that its facts must tell (tried on 116 texts of the press)
OTHERWISE = 0.2  # share that is enough where the facts name all that the title names
MOST_FACTS = 3  # a title may draw on
NAMED = compiled(r"\b[A-ZÀ-Þ][\w'’-]*")
NUMBER = compiled(r"(?<![\w-])\d+(?:[  \u202f]\d{3})*(?:[.,]\d+)?")
SPACE = compiled(r"\s")
OWN = 1  # name that is the title's own, where the facts tell most of it: « la startup de Bengaluru »
ROUNDED = 0.02  # share by which a title's number may be the text's, rounded: « 38 000 » of « 38 216 »
BAR, PASSED = (
    compiled(r"\b(?:barre|seuil|cap) (?:symbolique )?des? $"),
    1.25,
)  # a mark that was passed, and by how much at most


def told_by_facts(body: str, brief: Brief) -> bool:
    """Return whether the facts nearest to a title tell what it says, or name all that it names."""
    share, _ = telling(body, brief)
    return share >= TOLD or _names_it(body, share, brief)


def _names_it(body: str, share: float, brief: Brief) -> bool:
    """Return whether a title that a text tells in other words names whom it is about: « Ornay renverse Lavène »."""
    names, whole = NAMED.findall(body), " ".join(fact.text for fact in brief.facts)
    return share >= OTHERWISE and len(names) > 1 and all(_has(name, whole) for name in names)


def told_below(text: str, brief: Brief, sure: bool) -> bool:
    """Return whether the facts have each name and number of a title: one that is the title's own heads no article."""
    whole = " ".join(fact.text for fact in brief.facts)
    where = fronted(parted_news(brief.cleaned.title)[1])  # where all of it happens, as the title alone may say
    unknown = [
        n for n in NAMED.findall(text)[1:] if not (_has(n, f"{whole} {where}") or (sure and place(n)) or demonym(n))
    ]
    own = all(re.search(rf"\b(?:de |d['’]){re.escape(name)}\b", text) for name in unknown)
    return len(unknown) <= sure * OWN and own and _counted(text, whole)


def telling(body: str, brief: Brief) -> tuple[float, list[Fact]]:
    """Return the share of a title's words that the facts nearest to it tell, and these facts, nearest first."""
    title = headline(brief)
    near = sorted(brief.facts, key=lambda f: (-title.nearness(f.text), f.rank))[:MOST_FACTS]
    words = set(stems(body))
    told = set(stems(" ".join(fact.text for fact in near)))
    return len(words & told) / max(1, len(words)), near


def _counted(text: str, whole: str) -> bool:
    """Return whether the text below has each number of a title, be it less round."""
    asked = ((_value(found.group()), BAR.search(text[: found.start()])) for found in NUMBER.finditer(text))
    return all(
        any(abs(own - told) <= ROUNDED * told or (bar and own <= told <= PASSED * own) for told in _numbers(whole))
        or _has(f"{own:g}", whole)
        for own, bar in asked
    )


@lru_cache(maxsize=8)
def _numbers(whole: str) -> tuple[float, ...]:
    """Return the numbers of a text, in digits and in words."""
    return (*(_value(number) for number in NUMBER.findall(whole)), *(number.low for number in find(whole)))


def _value(number: str) -> float:
    return float(SPACE.sub("", number).replace(",", "."))


def _has(name: str, text: str) -> bool:
    """Return whether a text has a name or a number, whatever its typography: a title writes « Mendez » of whom the text calls « Méndez »."""
    return bare(name) in bare(text) or unaccented(bare(name)) in unaccented(bare(text))
