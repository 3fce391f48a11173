"""What stands before a title's colon taken into what it tells: « Un notaire mis en examen dans l'affaire des faux placements »; a list told in another order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.frames.surface import capital
from generator.french.grammar import definite, prefix_de
from generator.french.lexicon import lookup, place
from generator.french.morphology import gender_of
from generator.french.tagger import finite, tag
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.rules.rearranging import table
from generator.shelf import compiled
from generator.types import Assignment

INSIDE, OWNED, ABOUT, TOLL, LISTED, ASSERTED, NEEDED = 0.9, 1.0, 0.9, 1.0, 0.9, 0.6, 1.0
LONGEST = 14  # words of a title with its matter inside
ITEM = compiled(
    r"(?:\d[\d ., ]*|(?:[Uu]ne?|[Dd]es|[Ll]es?|[Ll]a|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|[Aa]u moins) |[Ll]['’])"
)
HUMAN = compiled(r"\b(?:personnes?|pompiers?|enfants?|hommes?|femmes?|blessée?s?|morts?|tuée?s?|hospitalisée?s?)\b")
HEAD = compiled(r"(?P<article>[Ll]e |[Ll]a |[Ll]['’])(?P<noun>[a-zà-ÿ]+)(?P<rest> .+)$")
SOME = compiled(
    r"(?P<head>(?:une? )?(?P<noun>[a-zà-ÿ]+)(?: [a-zà-ÿ]+){0,2}?)(?P<rest>(?: (?:à|en|au|aux) [A-ZÀ-Þ].*)?)$"
)
WHY = compiled(r"Pourquoi (?=(?:l[ea] |les |l['’]|une? |des |[A-ZÀ-Þ]))")


class Recast(NamedTuple):
    """A title in another construction, and what that is worth beside its matter."""

    text: str
    worth: float


def into_matter(kicker: str, body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield a title with its matter inside, its list in another order, what it asks why asserted."""
    if not kicker or place(kicker) is not None or "«" in kicker or finite(kicker):
        return
    yield from _asserted(kicker, body, assignment)
    matter = _article(kicker, assignment)
    if matter:
        yield from _inside(kicker, body, matter)
        yield from _owned(body, matter)
        yield from _about(body, matter)
    yield from _relisted(kicker, body, assignment)


def _article(kicker: str, assignment: Assignment) -> str:
    """Return what stands before the colon with its article: « l'affaire des faux placements »; "" where its gender is not sure."""
    first = kicker.split()[0].rstrip(",").lower()
    if not kicker[:1].isupper() or not lookup(first):
        return ""
    tokens = tag(kicker)
    noun = next((t for t in tokens if t.pos == "NOUN"), tokens[0])
    if noun is not tokens[0] and tokens[0].pos != "ADJ" and first not in ("ancien", "ancienne"):
        return ""
    gender = noun.gender or gender_of(noun.low)
    plural = noun.number == "p"
    return definite(kicker[:1].lower() + kicker[1:], gender, "p" if plural else "s") if gender or plural else ""


def _inside(kicker: str, body: str, matter: str) -> Iterator[Recast]:
    """Yield « Un notaire mis en examen dans l'affaire des faux placements », « Au moins 14 morts dans le naufrage d'une pirogue »."""
    noun = kicker.split()[0].lower()
    if noun.rstrip("s") not in _words("dans") or {*body.lower().split()} & {"dans", "mais"}:
        return
    hurt = compiled(rf"\b(?:{'|'.join(_words('victimes'))})\b")
    parts = body.split(", ")
    if all(hurt.search(part) for part in parts) and not finite(body):
        yield Recast(f"{' et '.join(parts)} dans {matter}", TOLL)
    elif "," not in body and len(f"{body} dans {matter}".split()) <= LONGEST + 3:
        yield Recast(f"{body} dans {matter}", INSIDE)


def _owned(body: str, matter: str) -> Iterator[Recast]:
    """Yield « Le procès de l'ancien trésorier s'ouvre lundi » of « Ancien trésorier : le procès s'ouvre lundi »."""
    found = HEAD.match(body)
    if found and found["noun"] in _words("de") and not found["rest"].startswith((" de ", " d'", " du ", " des ")):
        yield Recast(f"{capital(found['article'])}{found['noun']} {prefix_de(matter)}{found['rest']}", OWNED)


def _about(body: str, matter: str) -> Iterator[Recast]:
    """Yield « Un essai clinique prometteur sur l'asthme à Lyon » of « Asthme : un essai clinique prometteur à Lyon »."""
    found = SOME.match(body[:1].lower() + body[1:])
    if found and found["noun"] in _words("sur") and not finite(body):
        yield Recast(f"{capital(found['head'])} sur {matter}{found['rest']}", ABOUT)


def _relisted(kicker: str, body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield a list of what happened with whom it happened to first, or its last item first."""
    items = body.split(", ")
    if not 1 < len(items) < 4 or finite(body) or not all(ITEM.match(one) for one in items):
        return
    hurt = [one for one in items[1:] if HUMAN.search(one)]
    if HUMAN.search(items[0]) and len(items) == 2:
        hurt = items[1:]
    for first in hurt[:1] or items[-1:]:
        rest = [lowered(one, assignment) if one[:1].isalpha() else one for one in items if one != first]
        yield Recast(f"{capital(kicker)}{COLON}{', '.join([lowered(first, assignment), *rest])}", LISTED)


def _asserted(kicker: str, body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Trains de nuit : l'Europe ne suit pas » of « Trains de nuit : pourquoi l'Europe ne suit pas », which takes it as known."""
    found = WHY.match(body)
    if found and "?" not in body and finite(body):
        ends = compiled(rf" l['’a] ?(?:{'|'.join(_words('besoin'))})$").search(body)
        if ends and not kicker[1:].istitle():
            whole = capital(body[found.end() :])
            yield Recast(f"{whole} {prefix_de(kicker[:1].lower() + kicker[1:])}", NEEDED)
        yield Recast(f"{kicker}{COLON}{lowered(capital(body[found.end() :]), assignment)}", ASSERTED)


@cache
def _words(key: str) -> tuple[str, ...]:
    return tuple(table()["matiere"][key].split())
