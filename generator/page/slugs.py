"""The address of a page: its title in ASCII words, led by the key phrase it lacks, ended where a group of words ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.page.words import words
from generator.sites.templates import slug
from generator.types import Site

LONGEST = 1000  # signs of a slug before it is cut
BEFORE_NUMBER = frozenset({"pour", "de", "a", "sur", "en", "dans", "par", "avec", "contre"})
GROUP, KEPT = 5, 4  # words of a circumstance that a cut may fall in; words that must stand before it


def slug_of(site: Site, title: str, keyphrase: str, shorter: str = "") -> str:
    """Return an ASCII slug of at most `page.slug_chars`: the title, led by the key phrase it lacks; one cut short yields to a `shorter` title.

    A cut slug does not end on « de », « pour » or « est », nor inside « après l'incendie d'un entrepôt ».
    """
    most, known = site.page["slug_chars"], words(site, "slug")
    heads = [_keyed(text, keyphrase, known["loose"]) for text in (title, shorter) if text]
    whole = next((head for head in heads if len(head) <= most), heads[0] if heads else "")
    kept = slug(whole, most)
    parts = _closed(kept.split("-"), known["loose"])
    if len(kept) < len(whole):
        parts = _ended(parts, whole.split("-"), known)
    return "-".join(parts) or known["empty"]


def _keyed(title: str, keyphrase: str, loose: Sequence[str]) -> str:
    """Return the whole slug of a title, after the key phrase where it lacks a word of it."""
    head = slug(title, LONGEST)
    lacks = set(slug(keyphrase, LONGEST).split("-")) - {*head.split("-"), *loose, ""}
    return slug(f"{keyphrase} {title}", LONGEST) if lacks else head


def _closed(parts: list[str], loose: Sequence[str]) -> list[str]:
    """Return the words of a slug without those at its end that say nothing there."""
    while len(parts) > 1 and (parts[-1] in loose or _inside(parts)):
        parts = parts[:-1]
    return parts


def _ended(parts: list[str], whole: Sequence[str], known: Mapping[str, Sequence[str]]) -> list[str]:
    """Return a cut slug without the verb or the circumstance that the cut leaves open."""
    hanging = (*known["loose"], *known["unfinished"])
    parts = _closed(parts, hanging)
    if whole[len(parts)] in known["goes_on"]:
        start = next((at for at in range(len(parts) - 1, KEPT, -1) if parts[at] in known["circumstances"]), 0)
        parts = parts[:start] if start and len(parts) - start <= GROUP else parts
    return _closed(parts, hanging)


def _inside(parts: Sequence[str]) -> bool:
    """Return whether a slug ends inside something: on a letter (« affirme-m » of « M&S »), on a number after « pour »."""
    last = parts[-1]
    return (len(last) == 1 and last.isalpha()) or (last.isdigit() and parts[-2] in BEFORE_NUMBER)
