"""An accident that kills, by its noun and its place before its toll: « Accident de train à Ornay : deux morts » of « Ornay : un accident de train fait deux morts »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.surface import capital
from generator.french.grammar import in_place
from generator.french.tagger import finite
from generator.rules.kickers import HOME, parted, sets_place
from generator.rules.line_wholeness import COLON
from generator.shelf import compiled

LEAST, MOST = 1, 9  # words of the event and its place
AT = r"(?:à|au|aux|en|dans|sur|près d)"
TOLL = compiled(
    r"(?:une?|des?) (?P<event>[a-zà-ÿ][^,:;«»]*?) (?:fait|font) (?P<toll>(?:[\w'’]+ ){1,4}?(?:morts?|blessés?|victimes?|disparus?)(?: (?:et|dont) (?:[\w'’]+ ){1,3}?(?:morts?|blessés?(?: graves?)?|disparus?))?)"
    rf"(?P<where> {AT}\b[^,:;«»]+)?$",
    2,
)
PLACED = compiled(rf" {AT}\b(?: l[ae]s?| l['’])? ?[A-ZÀ-Þ]")  # the event has its place already


def toll_first(title: str) -> Iterator[str]:
    """Yield a title's event with where it was, then how many died or were hurt; nothing of one that tells anything else."""
    kicker, body = parted(title)
    found = TOLL.match(body)
    if found is None or finite(found["event"]):
        return
    event, where = found["event"], found["where"] or ""
    if kicker and kicker != HOME and not (where or PLACED.search(event)):
        if not sets_place(kicker, body):
            return
        where = f" {in_place(kicker)}"
    if LEAST < len(f"{event}{where}".split()) <= MOST:
        yield f"{capital(event)}{where}{COLON}{found['toll']}"
