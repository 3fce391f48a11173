"""Who underwent a deed is named where the text names them elsewhere: « après quoi il a été exclu du tournoi », « la ligue a exclu Lomane du tournoi »."""

from __future__ import annotations

import re

from generator.french.lexicon import lookup
from generator.shelf import compiled

AFTERWARDS = compiled(
    r"(?<=, après quoi )(?P<who>ils?|elles?) (?P<verb>(?:a|ont|avait|avaient) été (?P<done>[a-zà-ÿ]+) (?:de|d['’]|du|des|à|au|aux) ?"
    r"(?:la |l['’] ?|sa |son |leur )?(?P<what>[a-zà-ÿ-]{4,}))\b"
)
DEED = (
    r"\b(?:a|ont|avait|avaient)(?:-t-(?:ils?|elles?|on))? (?P<done>[a-zà-ÿ]+) (?P<whom>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*) "
    r"(?:de|d['’]|du|des|à|au|aux) ?(?:la |l['’] ?|sa |son |leur )?%s\b"
)


def named(whole: str, match: re.Match[str]) -> str | None:
    """Return the clause with the one name that `whole` says the same was done to; None when it names nobody, or two."""
    verb = _verb(match["done"])
    deeds = re.finditer(DEED % re.escape(match["what"]), whole)
    whom = {deed["whom"] for deed in deeds if verb and _verb(deed["done"]) == verb}
    before = match.string[: match.start()]
    return f"{whom.pop()} {match['verb']}" if len(whom) == 1 and next(iter(whom)) in before else None


def _verb(participle: str) -> str:
    return next((f.lemma for f in lookup(participle) if f.tense == "ppast"), "")
