"""Who published a source and when, as its noise tells: « Source : … », wionews.com, a dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from generator.cleaning import addresses
from generator.cleaning.addresses import DOMAIN, SERVICES
from generator.cleaning.tables import filled, table
from generator.french.lexicon import is_first_name
from generator.shelf import compiled
from generator.sources.front_matter import day as written
from generator.types import Removal

NUMERIC = compiled(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
DATELINE = "lieu et agence"
SIGNED, HEADS = "signature", (DATELINE, "agence")  # where a dispatch names its agency
DAY_REASONS = ("date de la dépêche", "date de publication", DATELINE, "signature", "temps de lecture")
BETWEEN_BRACKETS = compiled(r"\((?P<name>[^()/,;]+)[^()]*\)")
SIGNED_FOR = compiled(r", (?P<name>[A-ZÀ-Þ][^,|()]{2,40}?)\W*$")  # « Par Ana Roy et Paul Puy, Canal 9 Info »
REPORTER = compiled(r"\W*(?:Par|By) [A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]")


def publisher(removed: Sequence[Removal], text: str = "") -> str:
    """Return the publisher that what was removed names: in so many words, else by a site's own address, else an agency; "" if none.

    `text` is that of the article, of whose words its address is made.
    """
    told = _believed(removed)
    for pattern in _patterns("editeur"):
        for removal in told:
            match = pattern.search(removal.text)
            if match and _is_name(match) and not SERVICES.search(match["name"]):
                return _signing(_called(match["name"].strip(" «»\"'")), told)
    if release := _release(told):
        return release
    return addresses.own(told, text) or _agency(told)


def _signing(name: str, removed: Sequence[Removal]) -> str:
    """Return a publisher as the bylines call its paper: « Canal 9 Info » of « © Canal 9 Diffusion », by their first words."""
    first = name.split()[:-1]
    signed = (SIGNED_FOR.search(removal.text) for removal in removed if removal.reason == SIGNED and first)
    return next((found["name"] for found in signed if found and found["name"].split()[:-1] == first), name)


def _believed(removed: Sequence[Removal]) -> list[Removal]:
    """Return what of the lines removed may speak of the publisher: no advertisement, no link elsewhere, no order nor what stands beside one."""
    words = table("origines")
    elsewhere, orders, own = words["ailleurs"], words["ordres"], compiled(words["propre"])
    ordered = {removal.line for removal in removed if removal.reason in orders}
    beyond = [removal for removal in removed if removal.line not in ordered]
    return [removal for removal in beyond if removal.reason not in elsewhere or own.match(removal.text)]


def _release(removed: Sequence[Removal]) -> str:
    """Return what a press release is called, with whose it is where it presents them: « communiqué de presse de Verlac »."""
    words = table("origines")
    if not any(compiled(words["communique"]).match(removal.text) for removal in removed):
        return ""
    about = compiled(words["a_propos"])
    whose = next((found["de"] for removal in removed if (found := about.match(removal.text))), "")
    return str(words["nom_communique"].replace("{de}", whose)).strip()


def forbidden(removed: Sequence[Removal]) -> str:
    """Return the words by which a source forbids that it be written again, "" when it does not."""
    return next((r.text for r in removed if any(p.search(r.text) for p in _patterns("defense"))), "")


def _is_name(match: re.Match[str]) -> bool:
    """Return whether a match names a publisher: no address, no common noun behind an article, no reporter whom readers are to follow."""
    name = match["name"].strip(" «»\"'")
    if DOMAIN.search(name) or compiled(table("origines")["commun"]).match(name):
        return False
    return "suivi" not in match.groupdict() or not is_first_name(name.split()[0])


def syndicated(removed: Sequence[Removal]) -> bool:
    """Return whether a page says that it took its text from an agency's feed: the agency's address is not its own."""
    return any(compiled(table("origines")["fil"]).search(removal.text) for removal in removed)


def _called(name: str) -> str:
    """Return the name an article gives a publisher: « Associated Press » for « The Associated Press »."""
    known = table("agences")["agences"]
    found = known.get(name) or known.get(name.removeprefix("The ")) or known.get(name.removeprefix("La "))
    return str(found[0]) if found else compiled(table("origines")["forme"]).sub("", name)


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a list of `data/origines.toml`."""
    words = table("origines")
    return tuple(compiled(filled(pattern, {"nom": words["nom"], "date": words["date"]})) for pattern in words[name])


def address(name: str) -> str:
    """Return the web address of an agency by the name an article gives it, "" for another publisher."""
    return next((url for known, url in table("agences")["agences"].values() if known == name), "")


def _agency(removed: Sequence[Removal]) -> str:
    """Return the agency of a dateline, « PARIS, 3 mars (AFP) - », or of a signature, else one that a « (avec Reuters) » thanks."""
    helped = compiled(table("origines")["agence"])
    known, unknown = table("agences")["agences"], compiled(table("origines")["sigle"])
    heads = [m["name"].strip() for r in removed if r.reason in HEADS for m in BETWEEN_BRACKETS.finditer(r.text)]
    signed = [part.strip() for r in removed if r.reason == SIGNED for part in r.text.split("|")]
    # « Par Sandrine Vialle, avec AFP »: the agency helped a reporter of the paper, and published nothing
    thanked = [m["name"] for r in removed if not REPORTER.match(r.text) for m in helped.finditer(r.text)]
    named = next((known[name][0] for name in (*heads, *signed, *thanked) if name in known), "")
    return named or next((name for name in heads if unknown.match(name)), "")


def day(removed: Sequence[Removal]) -> date | None:
    """Return the day that a dateline, else a « publié le », gives in full."""
    for reason in DAY_REASONS:
        for removal in removed:
            if removal.reason == reason and (found := day_in(removal.text)):
                return found
    return None


def published_on(removal: Removal) -> date | None:
    """Return the day in full of a line that tells when a text was published, None for any other."""
    return day_in(removal.text) if removal.reason in DAY_REASONS else None


def day_in(text: str) -> date | None:
    """Return the first full day written in a text, wherever it stands."""
    numeric = NUMERIC.search(text)
    return written(text) or (written(numeric.group()) if numeric else None)
