"""What somebody said had been done, told by its source: « La régie a dit que le club avait refusé » is « Selon la régie, le club avait refusé »."""

from __future__ import annotations

from itertools import pairwise

from generator.french.tagger import tag
from generator.shelf import compiled

REPORTED = compiled(
    r"(?P<who>[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,2}|(?:L[ea]s? |L['’])[^,]{2,40}?)"
    r" (?:a|ont) (?:déclaré|affirmé|indiqué|dit|assuré) qu(?:e |['’])(?P<what>[^,;:«»]+)$"
)
HAD = frozenset({"avait", "avaient", "était", "étaient"})
FUTURE = compiled(r"\b\w+(?:rait|raient)\b")  # after « selon », it would be hearsay


def by_its_source(text: str) -> str:
    """Return a report that opens with its source, "" where what it says could shift."""
    found = REPORTED.match(text)
    if found is None or not _is_done(found["what"]) or FUTURE.search(found["what"]):
        return ""
    who = found["who"]
    named = tag(who)[0].pos == "PROPN"
    return f"Selon {who if named else who[:1].lower() + who[1:]}, {found['what']}"


def _is_done(what: str) -> bool:
    """Return whether words tell what was over before it was said: past before past, which both ways tell alike."""
    return any(had.low in HAD and done.tense == "ppast" for had, done in pairwise(tag(what)))
