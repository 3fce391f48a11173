"""A sentence with less of what it only adds, so that the news stands whole in a description: `data/retraits.toml`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

from generator.facts.reading import first_clause
from generator.frames.surface import capital
from generator.french.quoted import QUOTED
from generator.french.tagger import finite
from generator.rules.clipping import clipped
from generator.rules.line_wholeness import HOLLOW, OPEN_END
from generator.rules.lines import HELD
from generator.rules.sound import heads
from generator.shelf import compiled, read_toml

FILE = Path(__file__).parent / "data" / "retraits.toml"
TRIED = 64  # versions of a sentence
GIVEN, SHORTEST = 4, 2  # of those that fit, the longest; the shortest, beside which a second sentence has its room
LOST = compiled(
    r", (?:une?|l[ae] |l['’]) ?\w+$|\b(?:le|l['’]) (?:fai\w+|font|fera\w*)\b"
)  # « …, un plaidoyer »; « semblent le faire »
# What somebody does besides takes nothing back; nor does what narrows only a clause that goes: « …, l'accusant d'avoir copié sans droit ».
AGAINST = compiled(
    r", mais (?:ils?|elles?) [^«»]+$|, (?:l['’]|les |la |le )?[a-zà-ÿ]+ant (?:d['’]|de |que |qu['’])[^:]+$"
)
# « le préfet, le Vrannais Ana Roy s'est » of « le préfet, le Vrannais Ana Roy, ancien maire, s'est »: what was taken had closed it
CLOSED = compiled(
    r"(?P<said>[a-zà-ÿ], (?:l[ea] |l['’])[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)(?= (?:a|est|s['’]est|avait|va|vient|doit)\b)"
)
# « La côte et le col, la crue a quitté la vallée » of « Après avoir touché Ornay, la côte et le col, la crue a… »: a list went on
LISTED = compiled(r"(?:L[ea]s? |L['’])[^,]+, (?:l[ea]s? |l['’])[^,]+? (?:a|ont|est|sont|s['’]est|se sont)\b")
FRONT = compiled(r"(?:À|Au|Aux|En|Dans|Lors|Après|Avant|Pour|Depuis|Selon|Malgré)\b")
FEWEST = 7  # words


@lru_cache(maxsize=64)
def trimmed(text: str, most: int) -> tuple[str, ...]:
    """Return a sentence, without its stop, in the longest versions of at most `most` signs; none where it fits as it is and nothing may go."""
    whole = text.rstrip(" .")
    versions = [whole]
    for sign in _signs():
        versions += [shorter for one in versions if (shorter := _without(sign, one)) != one]
        versions = list(dict.fromkeys(versions))[:TRIED]
    fitting = [one for one in versions if len(one) < most and _stands(one, whole)]
    if not fitting:
        fitting = [
            one
            for one in dict.fromkeys(chain.from_iterable(map(clipped, versions)))
            if len(one) < most and _stands(one, whole)
        ]
    acts = _acts(whole)
    kept = (one for one in sorted(fitting, key=len, reverse=True) if one == whole or not acts or _acts(one))
    longest = [*kept]
    return tuple(dict.fromkeys((*longest[:GIVEN], *longest[-SHORTEST:])))


def _acts(text: str) -> bool:
    """Return whether a sentence has a subject before its verb, no mere circumstance: « À la suite d'un conflit ont entamé… » has none."""
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    before = clause is not None and subject is not None and subject.start < clause.verb.start
    return before and subject is not None and not FRONT.match(subject.text)


def _without(sign: re.Pattern[str], text: str) -> str:
    """Return a text without what a sign finds, outside quotations."""
    for found in reversed([*sign.finditer(text)]):
        before = text[: found.start()]
        if found.group().count("«") == found.group().count("»") and before.count("«") == before.count("»"):
            text = f"{before}{text[found.end() :]}"
    return capital(CLOSED.sub(r"\g<said>,", text).strip())


def _stands(text: str, whole: str) -> bool:
    """Return whether a version has its verb, ends on a whole group and keeps what narrows the sentence."""
    kept = len(HELD.findall(QUOTED.sub("", text))) >= len(HELD.findall(QUOTED.sub("", AGAINST.sub("", whole))))
    ends = text == whole or not (OPEN_END.search(text) or HOLLOW.search(text) or LOST.search(text))
    listed = LISTED.match(text) is not None and not whole.startswith(text[:GIVEN])
    return kept and ends and not listed and len(text.split()) >= FEWEST and finite(text) and heads(text)


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(sign) for sign in read_toml(FILE)["retraits"].values())
