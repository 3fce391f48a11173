"""What a source asks of every text that says it again, looked for once for all of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from generator.frames.copying import QUOTE
from generator.frames.reading import tokens
from generator.french.syntax import FINITE
from generator.shelf import compiled

ACCORDING = compiled(r"\b(?:selon|d['’]après) ([^,.;:]+)", re.I)
SAYER_WORDS = 6  # words of a source's name looked for
DEGREE = compiled(r"\b(?:plus|moins|aussi|autant|davantage|mieux|pire|meilleure?s?|pires)\b", re.I)
SAYS_THAT = compiled(
    r"\b(?:annonce|affirme|assure|indique|précise|déclare|explique|ajoute|promet|estime|prévient|dit|soutient|confirme)(?:nt)? "
    r"(?:[\wà-ÿ]+ )?qu[e'’]",
    re.I,
)
CLEFT = compiled(r"\b(?:c['’]est|ce sont)\b[^.;:]{0,80}? qu(?:i\b|e\b|['’])", re.I)
IT_IS = compiled(r"\bil s['’]agit\b", re.I)
NEARLY = compiled(
    r"\bprès (?:de |d['’]|du |des )(?:la |une? )?(?:\d|moitié|tiers|quart|cent|mille|deux|trois|\w+aines?\b|milli)",
    re.I,
)
GOING = compiled(r"\b(?:va|vont) (?:\w+ )?\w+(?:er|ir|oir|re)\b")
CONDITIONAL = compiled(r"\b\w+(?:rai[ts]|raient|rions|riez)\b")
AMONG = compiled(
    r"\b(?:notamment|en particulier|entre autres|particulièrement|par exemple|dont|parmi lesquel(?:le)?s)\b", re.I
)
OWNER = compiled(r"\bdont (?:les? |la |l['’])(?P<told>[^,;:.()]+)", re.I)  # « le bac, dont le coût est élevé, … »


class Required(NamedTuple):
    """What a source asks of each text that says it again, by kind."""

    going: int  # « va plonger et va envoyer »: futures of that make
    cleft: bool
    nearly: bool
    conditional: bool
    degree: bool
    concord: bool
    among: bool
    claimed: tuple[tuple[str, tuple[str, ...]], ...]  # each « selon X » with the words of X


@lru_cache(maxsize=512)
def required(source: str) -> Required:
    """Return what a source asks."""
    given = unquoted(source)
    claims = ((match[0].strip(), compiled(r"[\w-]+").findall(match[1].lower())) for match in ACCORDING.finditer(given))
    return Required(
        going=len(GOING.findall(source)),
        cleft=CLEFT.search(source) is not None and not IT_IS.search(source),
        nearly=NEARLY.search(source) is not None,
        conditional=CONDITIONAL.search(given) is not None,
        degree=DEGREE.search(given) is not None,
        concord=CONDITIONAL.search(source) is not None and not SAYS_THAT.search(source),
        among=AMONG.search(OWNER.sub(_owned, given)) is not None,
        claimed=tuple((claim, tuple(w for w in words if len(w) > 3)[:SAYER_WORDS]) for claim, words in claims),
    )


def _owned(found: re.Match[str]) -> str:
    """Return a « dont le N » with a verb of its own without « dont »: it tells whose that is, and counts nobody out."""
    return found["told"] if any(t.mood in FINITE for t in tokens(found["told"])) else found[0]


@lru_cache(maxsize=1024)
def unquoted(text: str) -> str:
    """Return a text without its quotes."""
    return QUOTE.sub(" ", text)
