"""What a title says happens, with its place, as a reader types it: « fusillade à Québec » of « Fusillade dans une mosquée de Québec »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.facts.groups import Group, stems
from generator.french.grammar import in_place
from generator.french.lexicon import place
from generator.french.standing import find_whole
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Entity, Fact

WIDE = frozenset(
    {"France", "Europe", "Union européenne", "Afrique"}
)  # the readers' country, a continent: they are not typed
MOST = 3  # content words of what happens
AFTER = 20  # signs after it, where « déjoué » or « présumé » may stand
# A place that is named straight: an event « aux portes de Marseille » is not at Marseille.
STRAIGHT = compiled(r"(?:^|[\s'’])(?P<link>(?P<at>à|au|aux|en|à la|dans l[ea]s?|dans l['’])|de|du|de la|d['’]) ?$")
BESIDE = compiled(
    r"\b(?:près|portes|large|abords|environs|loin|proximité|nord|sud|est|ouest|côtes?) (?:de|du|d['’]|de la) ?$"
)
EVENT_FIRST = compiled(r"(?:[^,]{3,60}, )*(?:[Uu]ne?|[Dd]es|[Ll]['’]|[Ll]es?|[Ll]a) ?(?P<noun>[\w-]+)")
TOWN = compiled(r"[A-ZÀ-Þ][\w'’]+(?:-[\w'’]+)+$")  # « Saint-Aubin-sur-Loue », whether the lexicon knows it or not
OF_WHAT = compiled(r"coups? (?:d['’]|de )(?!une?\b)[a-zà-ÿ]", 2)
UNTOLD = compiled(
    r"(?:^|[\s'’])(?:de|d['’]|sans|contre|aucune?|ni|son|leur) ?$", 2
)  # « projet d'attentat », « sans incendie »


def happenings(title: str, found: Sequence[Group], named: Sequence[Entity], told: frozenset[str]) -> Iterator[Group]:
    """Yield what a title tells to have happened before each place it names straight, else before that of its kicker.

    `told` are the stems of the text: a word that it does not have stays out.
    """
    body, where = parted(title)[2], spots(title, named)
    for at in tag(body) if where else ():
        if at.pos != "NOUN" or at.low not in listed("happenings") or not _tells(body, at):
            continue
        held = [g.text for g in found if g.text.lower().startswith(at.low) and told.issuperset(g.words)]
        text = max(
            (at.low, *(g for g in held if len(stems(g)) <= MOST)), key=len
        )  # « mortelle » is the title's own word
        if text == at.low and OF_WHAT.match(body, at.start):
            continue  # « coup d'envoi »: of a coup nobody speaks
        for spot in (spot for spot in where if not set(stems(spot)) & set(stems(text))):
            whole = f"{text} {spot}"
            yield Group(whole, stems(whole), (*stems(text), *stems(spot)), 1, False)


def spots(title: str, named: Sequence[Entity], wide: bool = False) -> tuple[str, ...]:
    """Return where a title says that all of it is, with the preposition: each place it names straight, else that of its kicker.

    The readers' own country and a continent only where `wide`.
    """
    kicker, colon, body = parted(title)
    found = tuple(where for e in named if e.kind == "place" and (where := _where(e.name, body)))
    if found:
        return found
    if colon and (wide or kicker not in WIDE) and place(kicker) is not None:
        return (in_place(kicker),)
    return (f"à {kicker}",) if TOWN.match(kicker) else ()


def parted(title: str) -> tuple[str, str, str]:
    """Return what stands before a title's colon, the colon and the rest; a town may stand before a full stop."""
    mark = " : " if " : " in title else ". "
    kicker, colon, body = title.partition(mark)
    return (kicker, colon, body) if colon and (mark == " : " or TOWN.match(kicker)) else ("", "", title)


def opening(
    title: str, facts: Sequence[Fact], named: Sequence[Entity], found: Mapping[str, Sequence[Group]]
) -> Iterator[Group]:
    """Yield the event that opens the text, with its place: « Un incendie est survenu à Ornay » under a title without place."""
    first = facts[0].text if facts else ""
    spots = [e for e in named if e.kind == "place" and e.name not in WIDE and find_whole(title, e.name) >= 0]
    head = EVENT_FIRST.match(first)
    if head and head["noun"].lower() in listed("happenings"):
        told = frozenset(s for f in facts for s in stems(f.text))
        yield from happenings(first, found[facts[0].id], spots or named, told)


def _tells(body: str, at: Token) -> bool:
    """Return whether an event is told as what was, not as what is feared, planned, foiled or lacking."""
    near = body[: at.end + AFTER].lower()
    unreal = "?" in body or any(sign in near for sign in listed("unreal"))
    return not unreal and not UNTOLD.search(body[: at.start])


def _where(name: str, body: str) -> str:
    """Return where a title says that it is, with the preposition; "" where it is told of something near it, or too wide.

    « Une mosquée de Québec » is at « Québec », the town: its province would be « du Québec ».
    """
    # Made of a source's own words: nobody needs the pattern again.
    found = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", body) if name in body else None
    before = body[: found.start()] if found else ""
    straight = STRAIGHT.search(before)
    if straight is None or BESIDE.search(before) or name in WIDE:
        return ""
    told = f"{straight['link']} {name}".replace("' ", "'")
    if straight["at"]:
        return told
    known = place(name)
    if known is not None and not (known.article and straight["link"] == "de" and in_place(name).startswith("au ")):
        return in_place(name)
    return "" if straight["link"] in ("du", "de la") else f"à {name}"
