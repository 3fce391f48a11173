"""A day and a place beside one verb told in the other order: « publiée le 3 mai dans la revue Nature » is « publiée dans la revue Nature le 3 mai »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.frames.reshaping.movables import MONTH, WEEKDAY
from generator.french.lexicon import is_first_name
from generator.french.syntax import Token
from generator.shelf import compiled

COST = 0.06
WHEN = (
    rf"(?:(?:(?:le )?{WEEKDAY} )?(?:le )?\d{{1,2}}(?: ?er)? {MONTH}(?: (?:19|20)\d{{2}})?|"
    rf"{WEEKDAY}(?: (?:matin|midi|soir|après-midi|dernier))?|hier|en {MONTH}(?: (?:19|20)\d{{2}}| dernier)?|en (?:19|20)\d{{2}}|"
    r"l['’]an dernier|l['’]année dernière|le mois dernier|la semaine dernière)"
)
# a comma before another name would go on with the group: « en 2008 par Ana Roy, Léo Var et Ida Mel »
END = (
    r"(?=, (?:qui|dont|où|selon|d['’]après|pour|avec|après|avant|puis|soit|contre|alors|tandis|lors|sans)\b|\.?$|;|\))"
)
WHERE = r"(?P<where>(?P<prep>à |en |dans |sur |près de |au |aux |chez |par |lors de |lors d['’])[^,;:.()«»–—]{2,60}?)"
EARLY = compiled(rf" (?P<when>{WHEN}) {WHERE}{END}")
LATE = compiled(rf" {WHERE} (?P<when>{WHEN}){END}")
MOST = 6  # words of what comes before a day that closes its clause
INSIDE = compiled(
    rf"\b(?:qui|que|dont|où|et|ou|pour|afin|avant|après|depuis|contre|{MONTH}|{WEEKDAY}|\w+ant)\b|\bqu['’]|\d{{4}}"
)
AGE = compiled(r"à \d+ ans$")


def orders(text: str) -> Iterator[Change]:
    """Yield the changes of a text; only right behind a verb, whose two complements they surely are."""
    for pattern, early in ((EARLY, True), (LATE, False)):
        for match in pattern.finditer(text):
            before = [t for t in tokens(text) if t.end <= match.start()]
            if not before or not _tells(before) or not _stands(match["where"], match["when"], early=early):
                continue
            where, when = match["where"].strip(), match["when"].strip()
            first, second = (where, when) if early else (when, where)
            yield Change(match.start(), match.end(), f" {first} {second}", COST)


def _tells(before: Sequence[Token]) -> bool:
    """Return whether a verb that tells a deed ends there: a participle, a verb in the past; no noun that looks like one."""
    last = before[-1]
    done = last.tense == "ppast" or (last.mood == "ind" and last.pos == "VERB")
    bound = any(is_listed(last.lemma, name) for name in ("bound_verbs", "idiom_verbs", "timed_verbs", "moved_to"))
    return done and not bound


def _stands(where: str, when: str, *, early: bool) -> bool:
    """Return whether a place, an agent or an occasion is one group to which the day cannot belong."""
    words = where.split()
    if INSIDE.search(where) or (when.startswith("le ") and words[0] == "au"):
        return False
    found = tokens(where)
    named = found[-1].pos == "PROPN" or AGE.match(where) is not None
    if not early:  # the day comes closer to its verb: what the place holds must not be something that has a day
        nouns = [t for t in found if t.pos == "NOUN"]
        return (named and not nouns) or (words[0] == "par" and named)
    return len(words) <= MOST and named and not any(is_first_name(t.text) for t in found[:-1] if words[0] != "par")
