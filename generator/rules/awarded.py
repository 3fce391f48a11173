"""A result that a title tells by nouns told by a verb: « Ana Roy remporte le titre » of « le titre pour Ana Roy », « Les Vrannais sont au sommet » of « Les Vrannais au sommet »."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from generator.checks.evidence import plain
from generator.french.morphology import conjugate
from generator.rules.halves import stands
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import COLON
from generator.shelf import compiled, read_toml

FILE = Path(__file__).parent / "data" / "palmares.toml"
NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:d[eu] |von |van )?[A-ZÀ-Þ][\w'’-]+){0,3}"
WHO = rf"(?P<who>(?:[Ll]es? |[Ll]a |[Ll]['’])?{NAME}(?: et {NAME})?)"
PRIZE_FOR = compiled(
    rf"(?P<prize>(?P<article>[Ll]es? |[Ll]a |[Ll]['’]|[Uu]ne? )(?P<noun>[a-zà-ÿ]+)(?: [\w'’-]+){{0,2}}) pour {WHO}$"
)
SURPRISE = compiled(rf"(?P<prize>(?:[Ll]a |[Ll]es )(?P<noun>surprises?|sensation)) {WHO}$")
TITLES = compiled(rf"{WHO},? (?P<rank>\d+e|premier|deuxième|troisième|quatrième|cinquième) (?P<noun>titre|victoire)$")
IS = compiled(rf"{WHO} (?P<how>enfin |encore |à nouveau |toujours )?(?P<state>[a-zà-ÿ][\w' ’-]+)$")
PIECES = compiled(r", (?=(?:l[ea] |les |l['’])?[a-zà-ÿ]*\s?[A-ZÀ-Þ]|l[ea]s? |l['’])")
MOST = 2  # results that one line tells


def awarded(title: str) -> Iterator[tuple[str, str]]:
    """Yield the matter of a title and what it tells of its results by a verb, « Coupe d'Ornay », « Ana Roy remporte le titre »; nothing of one that has a verb."""
    kicker, body = parted_news(title)
    pieces = PIECES.split(plain(body))
    told = [(at, said) for at, piece in enumerate(pieces) if (said := _told(piece))]
    if not told or [at for at, _ in told] != [*range(told[0][0], told[-1][0] + 1)] or told[0][0] > 1:
        return
    if told[0][0] and stands(pieces[0]):
        return  # « Ana Roy gagne, Petit en tête »
    matter = pieces[0] if told[0][0] else kicker.split(COLON)[-1]
    results = [one for _, one in told][:MOST]
    small = [
        one[:1].lower() + one[1:] if one.startswith(("Les ", "Le ", "La ", "L'", "L’")) else one for one in results
    ]
    first = results[0][:1].upper() + results[0][1:]
    yield from ((matter, " et ".join([first, *more])) for more in dict.fromkeys((tuple(small[1:]), ())))


def _told(piece: str) -> str:
    """Return what one piece of a title tells, by its verb, "" where it tells no result."""
    for pattern in (PRIZE_FOR, SURPRISE, TITLES):
        found = pattern.match(piece)
        verb = _verbs().get(found["noun"], "") if found else ""
        if found and verb:
            number = _number(found["who"])
            groups = found.groupdict()
            prize = (
                f"{'leur' if number == 'p' else 'son'} {groups['rank']} {groups['noun']}" if groups.get("rank") else ""
            )
            prize = prize or (found["prize"][:1].lower() + found["prize"][1:]).replace("les surprises", "la surprise")
            return f"{found['who']} {conjugate(verb, 'ind', 'pres', '3', number)} {prize}"
    found = IS.match(piece)
    state = found["state"] if found else ""
    if found is None or not (state in _states() or state.split(" ")[0] in _words()):
        return ""
    return f"{found['who']} {'sont' if _number(found['who']) == 'p' else 'est'} {found['how'] or ''}{state}"


def _number(who: str) -> str:
    return "p" if " et " in who or who.lower().startswith("les ") else "s"


@cache
def _table() -> dict[str, dict[str, Any]]:
    return read_toml(FILE)


@cache
def _verbs() -> dict[str, str]:
    return {noun: verb for verb, nouns in _table()["prix"].items() for noun in nouns.split()}


@cache
def _states() -> frozenset[str]:
    return frozenset(_table()["etats"]["tours"])


@cache
def _words() -> frozenset[str]:
    return frozenset(_table()["etats"]["mots"].split())
