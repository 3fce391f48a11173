"""What of a fact may head a page: its name, its voice, no scene, nothing of before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.evidence import TITLE
from generator.facts.news import headline
from generator.french.tagger import finite
from generator.rules.clipping import unsaid, voiceless
from generator.shelf import compiled
from generator.types import Brief, Fact

DAY_SET = compiled(
    r"(?<=[a-zà-ÿ]), (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir|\d{1,2}(?:er)? \w+))?, (?=l[ea]s? |l['’]|une? |des )"
)
BEFORE_NEWS = compiled(r"(?:[^,]+, )?[^,]+? (?:a|ont) déjà \w+")  # « Arrivée en 2012, la sonde a déjà foré… »
HAPPENED = compiled(
    r" (?:survenue?s?|intervenue?s?|commise?s?|perpétrée?s?) (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la veille|le \d)[^,]*(?=,|$)"
)  # « malgré la crue survenue lundi soir, … »
# that something took place, of which the source's title tells how it ended: « Les championnats ont lieu en Autriche »
TOOK_PLACE = compiled(
    r"\b(?:a|ont|avait|avaient) (?:eu )?lieu\b|\b(?:s['’]est|se sont) (?:déroulée?s?|tenue?s?)\b|\bse (?:déroul(?:e|ent|ait|aient)|tien(?:t|nent)|tenai(?:t|ent))\b|\b(?:a|ont) vu l['’]ouverture\b|\bvo(?:it|ient) l['’]ouverture\b"
)
BEFORE_WORDS = compiled(r"(?P<verb>\w{3,}) «")
OFFICE = compiled(r"(?:L[ea] |L['’])[a-zà-ÿ][^,;:«»]*$")  # « L'ancien président catalan »
OF_WHOM = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|en|chez|par|pour|sur|dans|contre|avec|et|ou|la|le|les)|[dl]['’])$"
)  # « La sonde de Verlac »: it is another
SCENE = compiled(r"(?:Quand |Lorsqu|Alors qu|Ce (?:jour|matin|soir)-là|Il (?:est|était) )")
SETTING = compiled(
    r"(?:L[ea] (?:soir|nuit|jour|pluie|brume|rideau|soleil|neige) (?:tomb\w+|se (?:lèv|lev|couch)\w+|est tombée?)|Il (?:est|était|fait|faisait) (?:\w+ )?(?:\d|nuit|jour|froid|midi|minuit)|(?:Elle|Il) (?:entre|arrive|avance|pousse|attend|cherche))\b"
)  # how a feature opens: the hour, the weather, who comes in
LONG_FEATURE = 12  # facts
ENOUGH = 0.3  # share of what the source's title tells that a scene must tell to head the page
SHARED = 0.6  # share of what the source's title tells that a claim tells too: the source asserts it itself


def only_held(text: str, facts: tuple[str, ...], brief: Brief) -> bool:
    """Return whether a title tells by a fact that something took place, where the source's own tells how it ended."""
    return facts != (TITLE,) and TOOK_PLACE.search(text) is not None and not TOOK_PLACE.search(brief.cleaned.title)


def was_before(text: str, fact: Fact, brief: Brief) -> bool:
    """Return whether a line of a fact that tells what was before the news tells little of the source's title."""
    return BEFORE_NEWS.match(fact.text) is not None and told_share(text, brief) < SHARED


def opens_before(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact tells what was before the news, and little of the source's title."""
    return was_before(fact.text, fact, brief)


def by_name(text: str, brief: Brief) -> Iterator[str]:
    """Yield « Ana Roy est arrêtée » of « L'ancienne maire d'Ornay Ana Roy est arrêtée »: a name says who it is in fewer words."""
    for person in brief.entities:
        role, name, rest = text.partition(f" {person.name} ")
        titled = OFFICE.match(role) is not None and rest[:1].islower() and not OF_WHOM.search(role)
        aside = f", {person.name}, " in text
        if aside and (
            beside := re.match(rf"L[ea'’][^,]+, {re.escape(person.name)}, (?:[^,]+, )?(?P<rest>[a-zà-ÿ].+)$", text)
        ):
            yield f"{person.name} {beside['rest']}"
        if (
            person.kind in ("person", "organisation")
            and name
            and titled
            and not any(e.name in role for e in brief.entities if e.kind == "person")
        ):
            yield f"{person.name} {rest}"


def undated(text: str) -> Iterator[str]:
    """Yield « La régie ferme la piste » of « La régie ferme, lundi 4 mai, la piste »: between a verb and its object a day breaks a title."""
    if len(parts := DAY_SET.split(text)) > 1:
        yield " ".join(parts)
    if HAPPENED.search(text):
        yield HAPPENED.sub("", text)


def _loses_words(text: str, whole: str) -> bool:
    """Return whether a line keeps a verb whose quoted words are gone: « Le peuple dit au référendum »."""
    before = (found["verb"] for found in BEFORE_WORDS.finditer(whole)) if "«" in whole and "«" not in text else ()
    return any(finite(f"Il {verb}") and f" {verb} " in text for verb in before)


def loses_voice(text: str, fact: Fact, brief: Brief) -> bool:
    """Return whether a line lacks who says it, where the source's own title does not assert it."""
    if voiceless(text, fact.text) or _loses_words(text, fact.text):
        return True
    return unsaid(text, fact.text) and told_share(text, brief) < SHARED


def opens_scene(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact opens on a scene that tells little of the news: « Quand Ana Roy est arrivée à la clinique… »."""
    return (SCENE.match(fact.text) or SETTING.match(fact.text)) is not None and told_share(
        fact.text, brief
    ) % 1.0 < ENOUGH


@lru_cache(maxsize=8)
def scenic(brief: Brief) -> frozenset[str]:
    """Return the scene on which a feature opens and the one on which it ends, which describe no page; nothing of other sources."""
    if len(brief.facts) < LONG_FEATURE or SETTING.match(brief.facts[0].text) is None:
        return frozenset()
    first, *_, last = brief.facts
    ends = (f for f in brief.facts if f.paragraph == last.paragraph)
    opens = (f for f in brief.facts if f.paragraph == first.paragraph and told_share(f.text, brief) < ENOUGH)
    return frozenset(f.id for f in (first, *opens, *ends))


def told_share(text: str, brief: Brief) -> float:
    """Return the share of what the source's title tells that a line tells; all of a title that tells nothing."""
    title = headline(brief)
    whole = title.nearness(brief.cleaned.title)
    return title.nearness(text) / whole if whole else 1.0
