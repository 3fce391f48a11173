"""The title of a source: asked for, told by its container, or its first line; a section's name above it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from unicodedata import combining, normalize

from generator.cleaning import noise
from generator.cleaning.asked_title import vocabulary
from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.cleaning.tables import table
from generator.french.clauses import parse
from generator.french.lexicon import is_first_name, lookup
from generator.shelf import compiled
from generator.types import Removal

LONGEST = 34  # words of a title: an interview's holds a quotation and who speaks
NAMES = compiled(
    r"[A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]*){1,3}(?:(?:,| et| and) [A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]*){1,3})+"
)
SIGNED = compiled(r"[A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]+){1,3}")
HEAD = 5  # parts under a title, among which its author signs
CRUMB = 4  # words that a title may have under it and no sentence be
SECTION = 6  # and of one with its detail: « RUGBY – PRO D2 (23e journée) »
CRIED, ARTICLE = 2, 2  # words in capitals that the lexicon has, longer than an article: « PSG - OM » are names
HEADED = 3  # parts of a page: a name over it, its title, its text
KICKER = 3  # words of a section's name
SECOND_LEAST, AGAIN = 7, 2  # words of a title under a paper's name; how many of them the text tells again
SAYS_MORE = compiled(r"[:?!»\d]")  # no paper's name
MASTHEAD = compiled(r"[A-ZÀ-Þ][\w’'.-]*(?: (?:[A-ZÀ-Þ][\w’'.-]*|\d{1,3}|de|du|des|la|le|les|d’|&)){1,4}")
SITE = compiled(r"\s+[|–—]\s+(?P<site>[^|–—]{2,40})$")
PAIR = compiled(r"[A-ZÀ-Þ]\w+ ?[&/|>•·] ?[A-ZÀ-Þ]\w+")
REMARK = compiled(r"\s*//\s*\w*\s*$")  # « … // length: 650 words » behind a title asked for
# « IL A TOUT AVOUÉ » Un boulanger condamné…, NUIT D'ORAGE La grêle…: what a popular paper shouts before its title.
CRY = compiled(
    r"""(?:["«“]\s*)?(?P<cry>[^a-zà-ÿ"»”\d]{3,}?)(?:\s*["»”])?\s*[:!]?\s+(?=["«“]?\s*(?:[AÀ] )?[A-ZÀ-Þ](?:[a-zà-ÿ]|['’]|\s[a-zà-ÿ]))"""
)
SHOUTED, WORD = compiled(r"(?P<word>[A-ZÀ-Þ]{6,})(?= ?:)"), compiled(r"\w+")
NOT_WORDS = compiled(r"\W+")


def titled(asked: str, told: str, origin: str, parts: Sequence[Part]) -> tuple[str, list[Part], list[Removal]]:
    """Return the title, the parts without it, and a section's name that stood above it.

    `asked` is the request's title, `told` the container's. An order to a machine is no title.
    """
    left, gone = _without_kicker(list(parts))
    known = REMARK.sub("", asked) or (told if not noise.reason(told) else "")
    title, left = _found(_without_label(without_site(known, origin)), origin, left)
    left, crumbs = _without_crumbs(left)
    return _calm(title, left), left, [*gone, *crumbs]


def _calm(title: str, parts: Sequence[Part]) -> str:
    """Return « Listériose : … » of « LISTERIOSE : … », with the letters that the text has for it."""
    found = SHOUTED.match(title)
    if found is None:
        return title
    words = (word for part in parts for word in WORD.findall(part.traced.text))
    small = next((word for word in words if word.islower() and _letters(word) == _letters(found["word"])), "")
    return f"{small[:1].upper()}{small[1:]}{title[found.end() :]}" if small else title


def _letters(word: str) -> str:
    """Return a word in small letters without its accents."""
    return "".join(c for c in normalize("NFD", word.lower()) if not combining(c))


def _found(known: str, origin: str, parts: list[Part]) -> tuple[str, list[Part]]:
    """Return the title, known or else the first part, and the parts without it."""
    if not parts:
        return known, parts
    first = parts[0].traced.text
    named = _without_label(without_site(first, origin))
    if known:
        return known, parts[1:] if _bare(known) == _bare(named) else parts
    return (named, parts[1:]) if len(parts) > 1 and is_title(named) else ("", parts)


def _without_crumbs(parts: list[Part]) -> tuple[list[Part], list[Removal]]:
    """Return the parts without the few words between title and text that are no sentence: a section, a site, a name."""
    kept = next((i for i, part in enumerate(parts) if not _is_crumb(part)), len(parts))
    why = reason("rubrique")
    signed = [part for part in parts[kept : kept + HEAD] if part.kind == "heading" and _signs(part.traced.text)]
    left = [part for part in parts[kept:] if part not in signed]
    return left, [Removal(part.line, part.traced.text, why) for part in (*parts[:kept], *signed)]


def _signs(text: str) -> bool:
    """Return whether a line under the title is the name of who wrote: « AUDE PELLETIER », « Yann Le Goff »."""
    first = text.split()[0].partition("-")[0]
    return SIGNED.fullmatch(text) is not None and is_first_name(first.title() if first.isupper() else first)


def _is_crumb(part: Part) -> bool:
    text = part.traced.text
    if part.kind == "heading" and NAMES.fullmatch(text):
        return True
    return part.kind == "heading" and len(text.split()) <= CRUMB and text[-1] != "?" and not parse(text).clauses


def is_title(text: str) -> bool:
    """Return whether a first line reads as a title: short, without a final point."""
    return len(text.split()) <= LONGEST and text.rstrip()[-1:] not in (".", ":", ";", ",")


def without_site(title: str, origin: str) -> str:
    """Return a title without the name of its site after a bar or dash."""
    match = SITE.search(title)
    if not match:
        return title
    ours = bool(origin) and _bare(match["site"]) in (_bare(origin), _bare(origin.rsplit(".", 1)[0]))
    return title[: match.start()] if ours or match.group().strip().startswith("|") else title


def _without_label(title: str) -> str:
    """Return a title without what a page sets before or after it: « EN DIRECT. », « Interview : », « suivez la situation »."""
    bare = _label().sub("", _without_cry(title)).strip()
    return bare[:1].upper() + bare[1:] if len(bare.split()) > KICKER else title


def _without_cry(title: str) -> str:
    """Return a title without the words in capitals, two or more, that are set before it."""
    found = CRY.match(title)
    words = [w for w in WORD.findall(found["cry"].lower()) if len(w) > ARTICLE and lookup(w)] if found else []
    return title[found.end() :] if found is not None and len(words) >= CRIED else title


@cache
def _label() -> re.Pattern[str]:
    return compiled(table("bruit")["annexes"]["surtitre"], re.IGNORECASE)


def _without_kicker(parts: list[Part]) -> tuple[list[Part], list[Removal]]:
    if len(parts) > HEADED and _is_section(parts[1]) and is_title(parts[2].traced.text):
        below, gone = _without_kicker(parts[1:])  # a paper's name over a section's: « Canal 6 Infos », « MÉTÉO »
        left, mast = _without_kicker([parts[0], *below]) if gone else (parts, [])
        return (left, [*mast, *gone]) if mast else (parts, [])
    if len(parts) < HEADED or not is_title(parts[1].traced.text):
        return parts, []
    first = parts[0].traced.text
    second = parts[1].traced.text
    words = first.split()
    named = len(words) <= KICKER and (first.isupper() or len(words) == 1 or _pairs_sections(first))
    if second.isupper() or not (named or _names_section(first, second) or _names_paper(parts)):
        return parts, []
    return parts[1:], [Removal(parts[0].line, first, reason("rubrique"))]


def _is_section(part: Part) -> bool:
    """Return whether a part is a word or two in capitals that tell nothing."""
    text = part.traced.text
    return part.kind == "heading" and text.isupper() and len(text.split()) <= KICKER and not parse(text).clauses


def _pairs_sections(first: str) -> bool:
    """Return whether a line joins two sections' names by a sign: « Entreprises & Marchés », « Monde / Afrique »."""
    return PAIR.fullmatch(first) is not None


def _names_section(first: str, second: str) -> bool:
    """Return whether a first line names a sport's or a paper's section above a title that tells something."""
    short = len(first.split()) <= SECTION and not first.rstrip().endswith(("?", "!", "»"))
    opening = (*first.split(), "")[0]
    opens = opening.isupper() and len(opening) > 2
    return short and opens and not parse(first).clauses and bool(parse(second).clauses)


def _names_paper(parts: Sequence[Part]) -> bool:
    """Return whether a first line that tells nothing, and that nothing tells again, stands over one that the text does: a paper's name."""
    first, second = (part.traced.text for part in parts[:2])
    mast = MASTHEAD.fullmatch(first) is not None  # « Canal 6 Infos », which its last lines may name again
    if len(second.split()) < SECOND_LEAST or len(first.split()) > SECTION or (SAYS_MORE.search(first) and not mast):
        return False
    told = vocabulary(part.traced.text for part in parts[2:])
    ours, theirs = vocabulary([first]), vocabulary([second])
    unsaid = ours.isdisjoint(theirs if mast else told) and not parse(first).clauses
    return bool(ours) and unsaid and len(theirs & told) >= AGAIN


def _bare(text: str) -> str:
    return NOT_WORDS.sub("", text).lower()
