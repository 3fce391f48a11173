"""Who won: what a description gives of a contest before where and when it was held, and before the second and the third."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from generator.french.lexicon import lookup
from generator.rules.heading_facts import TOOK_PLACE
from generator.rules.kickers import parted_news
from generator.shelf import compiled, read_toml
from generator.types import Brief, Fact

CAPITAL = compiled(r"(?<![\w-])[A-ZÀ-Þ][\w-]{2,}")
FILE = Path(__file__).parent / "data" / "palmares.toml"
NAME = compiled(r"(?<=[\w,)'’] )[A-ZÀ-Þ][\w'’-]{2,}|^[A-ZÀ-Þ][\w'’-]{2,} [A-ZÀ-Þ]|(?<=[dl]['’])[A-ZÀ-Þ]\w{2,}")


def is_held(text: str) -> bool:
    """Return whether a sentence tells that a contest was held, and not who won it."""
    held = TOOK_PLACE.search(text) or _sign("tenu").search(text)
    return held is not None and not (text[: held.start()].endswith(("qui ", "où ")) or tells_winner(text))


def tells_winner(text: str) -> bool:
    """Return whether a sentence names who won: « Ana Roy s'impose », « la victoire de Lavène »."""
    told = _sign("gagne").search(text) is not None and _sign("doute").search(text) is None
    return told and NAME.search(text) is not None and not is_placed(text)


def is_placed(text: str) -> bool:
    """Return whether a sentence tells who came second or third, was beaten, or only hoped."""
    return _sign("place").search(text) is not None


@lru_cache(maxsize=8)
def outcomes(brief: Brief) -> tuple[Fact, ...]:
    """Return the facts that name a winner, whom the source's title names if anybody, where its first fact tells that a contest was held."""
    if not any(is_held(fact.text) for fact in brief.facts[:1]):
        return ()
    title = CAPITAL.findall(parted_news(brief.cleaned.title)[1])
    named = {word for at, word in enumerate(title) if at or not lookup(word.lower())}
    won = (fact for fact in brief.facts if fact.modality == "asserted" and tells_winner(fact.text))
    return tuple(fact for fact in won if not named or named & set(CAPITAL.findall(fact.text)))


@cache
def _sign(name: str) -> re.Pattern[str]:
    """Return one sign of the outcomes in `palmares.toml`."""
    return compiled(read_toml(FILE)["issue"][name])
