"""What the bearers of a news did, told before what befell them: « Des pirates ont volé 3 000 dossiers » of « Les pirates qui ont volé 3 000 dossiers sont restés sept semaines… »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.evidence import plain
from generator.french.tagger import finite
from generator.rules.halves import stands
from generator.rules.line_wholeness import complete
from generator.rules.lines import LONGEST
from generator.shelf import compiled

BEARERS = compiled(
    r"(?P<article>Les|Le|La) (?P<who>[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?) qui (?P<did>(?:ont|a|sont|est) (?:[^,«»]|(?<=\d),(?=\d))+?) (?:ont|a|sont|est|seront|sera|avaient|avait) (?=[a-zà-ÿ]+)"
)
SOME = {"Les": "Des", "Le": "Un", "La": "Une"}
MORE = 6  # words beyond the longest line: nothing else heads the page


def bearing(text: str) -> Iterator[str]:
    """Yield what a sentence takes as known of its subject, told as the news: a source without a title may open so."""
    found = BEARERS.match(plain(text))
    if found is None:
        return
    told = f"{SOME[found['article']]} {found['who']} {found['did']}"
    if len(told.split()) <= LONGEST + MORE and finite(told) and stands(told) and complete(told):
        yield told
