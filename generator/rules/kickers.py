"""What stands before a source's title, « Chili : », « Grève à la régie : », « Lavène. »: its place, its matter, its column."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from generator.checks.evidence import plain
from generator.facts.groups import stems
from generator.frames.surface import capital
from generator.french.grammar import definite, prefix_de, the_place
from generator.french.lexicon import lookup, place
from generator.french.morphology import gender_of
from generator.french.tagger import finite, tag
from generator.french.words import listed
from generator.rules.desk import bare
from generator.rules.halves import stands
from generator.rules.line_wholeness import COLON
from generator.rules.lines import BRACKETS
from generator.rules.links import lowered
from generator.rules.rearranging import indirect
from generator.rules.title_words import words
from generator.shelf import compiled
from generator.types import Assignment, Brief

# A title that names its event, without article, before a comma.
EVENT = compiled(
    r"(?:[^:,]{3,30} : )?(?P<event>(?!(?:À|A|Au|Aux|En|Dans|Chez|Sur|Sous|Pour|Par|Près|Depuis|Dès|Après|Avant|Lors|Face|Malgré|Sans|Avec|Selon)\b)(?![^,]*(?:\b(?:le|la|les|une?|deux|trois|et)\b|[dl]['’](?:un|autre)|\d+ \w|\w+ée?s?,))[^:,«»?!]{4,45}), (?P<rest>(?:les? |la |l['’]|[A-ZÀ-Þ])[^:,]+)$"
)
LAND = compiled(r"\b[Ll]e pays\b")  # « Chili : le pays vote »: it is the place before it
OF_LAND = compiled(r"\b(?:du|au|tout le) pays\b|\bLe pays\b.*\ble pays\b")
KICKER = compiled(
    r"(?P<kicker>«[^«»?!]{2,60}»|(?:[^:«»?!]|(?<=[a-zà-ÿ] )«[^:«»?!]{2,30}»){2,60}?)\s?: (?P<rest>[^:]+)$"
)
MANNER = compiled(r"\((?P<how>\w+ment)\)")  # « (partiellement) adoptée » is not « adoptée »
COLUMN = compiled(r"^[A-ZÀ-Þ][\wÀ-Þ]{3,} [-–|] (?=[A-ZÀ-Þ])")  # « BRÈVE - Ornay : la piscine ferme »
PLACE_FIRST = compiled(
    r"(?P<kicker>[A-ZÀ-Þ][\w'’ -]{2,40})\. (?P<rest>[A-ZÀ-Þ][^.:]{20,}?)(?: : [^:]+)?$"
)  # « Lavène. Un motard est blessé »
SAID_LAST = compiled(
    r"(?P<news>(?:[^:«»?!]|(?<=[a-zà-ÿ] )«[^:«»?!]{2,30}»){25,}?) ?: «[^«»]+»[ .]*$"
)  # « Un maire jugé pour fraude : « J'ai eu tort » »
INTERVIEW = compiled(
    r"«(?P<quote>[^«»]{12,110})» ?[:,] (?P<with>(?:(?:entretien|interview|rencontre|grand entretien) avec )?[A-ZÀ-Þ][^:«»]+)$"
)
WITH = compiled(r"^(?:grand )?(?:entretien|interview|rencontre) avec ", 2)
FURTHER = compiled(r", | (?:et|d['’]une?|de) ")
FOR_WHOM = compiled(r" (?:à|pour|avec|dans) ")
ASKED_OF = compiled(
    r"(?P<kicker>[^:?«»]{4,60}?) ?: (?P<what>(?:l[ea] |les |l['’]|une? )[^:?«»]+?) (?:(?:ne |n['’]|se |s['’])?\w+)-(?:t-)?(?:il|elle)s?\b[^:]*\?$"
)
LISTING = compiled(
    r"(?:[Ll]es? |[Ll]a )?(?P<what>(?:résultats|bilan|classement|programme|calendrier|liste|affiche)\b.*)$"
)
AFTER_EVENT = 5  # words after the event that a title opens on
HOME = "France"  # the readers': « En France, » tells them nothing


@lru_cache(maxsize=64)
def parted_news(title: str) -> tuple[str, str]:
    """Return a title's first piece of news in two: what stands before it, and the rest."""
    return parted(first_news(title))


def parted(title: str) -> tuple[str, str]:
    """Return « Chili » and « Une mine ferme », "" before a title without a kicker; what a title adds in brackets is left."""
    whole = COLUMN.sub("", BRACKETS.sub("", MANNER.sub(r"\g<how>", plain(title))).strip(" ."))
    found = PLACE_FIRST.match(whole) or KICKER.match(evented(whole) or whole)
    if found is None:
        return "", capital(whole)
    kicker, rest = found["kicker"].strip(), capital(found["rest"].strip())
    return ("", capital(filled)) if (filled := _filled(kicker, rest)) else (kicker, rest)


def _filled(kicker: str, rest: str) -> str:
    """Return « Ornay remporte le tournoi de tarot » of « Tournoi de tarot : Ornay remporte le tournoi », "" of what says it otherwise."""
    first, _, more = kicker.partition(" ")
    noun = first.lower()
    if not more or not any(form.pos == "NOUN" for form in lookup(noun)) or finite(kicker):
        return ""
    # Made of a source's own words: nobody needs the pattern again.
    found = re.search(rf"\b(?:les? |la |l['’]|du |au |aux |des ){re.escape(noun)}$", rest, re.IGNORECASE)
    return f"{rest[: found.end() - len(noun)]}{noun} {more}" if found else ""


def evented(title: str) -> str:
    """Return « Championnat d'Europe : les Français s'inclinent » of « Duathlon : championnat d'Europe, les Français s'inclinent »."""
    found = EVENT.match(title)
    if found is None or finite(found["event"]) or not stands(capital(found["rest"])):
        return ""
    return f"{capital(found['event'])} : {found['rest']}"


def first_news(title: str) -> str:
    """Return « Verlac rappelle ses bus » of « Verlac rappelle ses bus ; le titre chute », or of the same before a quotation."""
    first, joint, _ = plain(title).partition(" ; ")
    if joint and finite(first):
        return first
    found = SAID_LAST.match(title)
    return found["news"].strip() if found and _has_news(found["news"]) else title


def _has_news(text: str) -> bool:
    """Return whether what stands before a quotation tells what happened: « L'ancien maire jugé pour fraude », « Débat tendu à la mairie »."""
    return finite(text) or any(token.tense == "ppast" for token in tag(text)) or opens_on_event(text)


def opens_on_event(text: str) -> bool:
    """Return whether a title of some words opens on an event, without article: « Débat tendu à la mairie sur la cantine »."""
    first, *rest = text.split()
    noun = first.lower()
    return len(rest) >= AFTER_EVENT and (noun in words("evenements", "noms") or noun in listed("happenings"))


def landed(body: str, kicker: str) -> str:
    """Return « Ana Roy appelle le Burundi à parler » of « Burundi : Ana Roy appelle le pays à parler », "" where the land has no article."""
    known = place(kicker)
    if known is None or not known.article or known.number == "p" or OF_LAND.search(body):
        return ""
    named = LAND.sub(the_place(kicker), body)
    return capital(named)


def sets_place(kicker: str, body: str) -> bool:
    """Return whether what stands before a title is the place of its event, which it does not name."""
    return place(kicker) is not None and kicker != HOME and bare(kicker) not in bare(body)


def labels(kicker: str, text: str) -> bool:
    """Return whether what stands before the source's title may before ours: no place, nothing that the text says."""
    return bool(kicker) and place(kicker) is None and set(stems(kicker)).isdisjoint(stems(text)) and COLON not in text


def rubric(kicker: str, brief: Brief) -> bool:
    """Return whether what stands before a title is but a column: « Espace », « Médias »."""
    return " " not in kicker and bool(lookup(kicker.lower())) and kicker not in brief.names


def unlabelled(text: str, title: str) -> bool:
    """Return whether a text says nothing of the matter that stands before the source's title: « Grève à la régie : … »."""
    kicker, _ = parted_news(title)
    told = len(stems(kicker)) > 1 or any(word[1:].islower() is False for word in kicker.split()[1:])
    return told and place(kicker) is None and set(stems(kicker)).isdisjoint(stems(text))


def of_matter(kicker: str, body: str, assignment: Assignment) -> str:
    """Return « Les résultats de la finale du tournoi d'Ornay » of « Tournoi d'Ornay : les résultats de la finale », "" of another title."""
    found = LISTING.match(body)
    if not (kicker and found) or finite(body) or kicker[:1] == "«":
        return ""
    noun = lowered(kicker, assignment)
    gender = gender_of(kicker.split()[0].lower())
    what = found["what"].split()[0]
    article = definite(found["what"], "f" if what in ("liste", "affiche") else "m", "p" if what == "résultats" else "s")
    return f"{capital(article)} {prefix_de(definite(noun, gender))}" if gender else ""


# « Ana Roy, libraire : « On lit moins » »
PRESENTED = compiled(r"(?P<name>[A-ZÀ-Þ][^,:«]+), (?P<role>[a-zà-ÿ][^,:«]{3,60}) ?: (?P<quote>« ?[^«»]+»)$")


def spoken(title: str, people: Collection[str]) -> Iterator[str]:
    """Yield « Ana Roy : “Le livre vit” » of « “Le livre vit” : entretien avec Ana Roy, libraire », then « Entretien avec Ana Roy, libraire »."""
    found = INTERVIEW.match(plain(title))
    who = WITH.sub("", found["with"]) if found else ""
    name = next((n for n in people if who == n or who.startswith(f"{n}, ")), "")
    if (said := PRESENTED.match(plain(title))) and said["name"] in people:
        yield f"{said['name']}{COLON}{said['quote']}"
    if found and name:
        yield f"{name}{COLON}« {found['quote'].strip(' .')} »"
        told = capital(found["with"])
        yield told
        yield from (told[: cut.start()] for cut in reversed([*FURTHER.finditer(told)]) if name in told[: cut.start()])


def presented(title: str, people: Collection[str]) -> str:
    """Return « Ana Roy, libraire » of « Ana Roy, libraire : “On lit moins” »."""
    said = PRESENTED.match(plain(title))
    return f"{said['name']}, {said['role'].strip()}" if said and said["name"] in people else ""


def answered(title: str) -> Iterator[str]:
    """Yield what a title that asks may head an article that answers: « Pourquoi les bus s'arrêtent », « Essai de la Brisa : la citadine à moins de 20 000 € »."""
    if said := indirect(plain(title).strip()):
        yield said
    found = ASKED_OF.match(plain(title).strip())
    if found and not finite(found["what"]) and found["what"].count(" ") > 2:
        what = found["what"]
        yield f"{found['kicker']}{COLON}{what}"
        yield from (f"{found['kicker']}{COLON}{what[: cut.start()]}" for cut in reversed([*FOR_WHOM.finditer(what)]))
