"""An accident that kills, by its noun and its place before its toll: « Accident de train à Ornay : deux morts » of « Ornay : un accident de train fait deux morts »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.surface import capital
from generator.french.grammar import in_place
from generator.french.lexicon import place
from generator.french.tagger import finite
from generator.french.words import listed
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
# « Au moins 6 morts et 4 disparus après que des crues ont frappé l'est de… », « Deux morts dans l'effondrement d'un pont à Ornay »
COUNTED = r"(?:[\w'’]+ ){1,4}?(?:morts?|blessés?|victimes?|disparus?)"
TOLL_LED = compiled(
    rf"(?P<toll>{COUNTED}(?:(?:,| et) {COUNTED})*) (?:après que (?:des |une? |l[ae]s? |l['’])(?P<event>[^,:;«»]*?) (?:a|ont) "
    r"(?:frappé|touché|ravagé|secoué|balayé|dévasté|submergé) (?P<place>[^,:;«»]+)"
    r"|(?:dans|après|lors de|à la suite de|lors d['’]|à la suite d['’]) ?(?:une? |l['’]|l[ae] )(?P<deed>[^,:;«»]+))$",
    2,
)
PARTED_LAND = compiled(
    r"(?:l['’]|le |la |les )(?:est|ouest|nord|sud|centre|région|vallée|province|côte|banlieue|périphérie|archipel)\b"
)
PLACED = compiled(rf" {AT}\b(?: l[ae]s?| l['’])? ?[A-ZÀ-Þ]")  # the event has its place already


def event_of_toll(title: str) -> Iterator[str]:
    """Yield « Crues dans l'est de la Vallorane : au moins cinq morts » of « Au moins cinq morts après que des crues ont frappé l'est de la Vallorane »."""
    kicker, body = parted(title)
    found = TOLL_LED.match(body)
    if found is None or (kicker and kicker != HOME):
        return
    event, where = found["event"] or found["deed"], found["place"] or ""
    if event.split()[0] not in listed("happenings") or finite(event):
        return
    if where:
        named = place(where) is not None or PARTED_LAND.match(where) is None
        if named and not where[:1].isupper():
            return
        at = in_place(where) if place(where) is not None else f"à {where}" if named else f"dans {where}"
        event = f"{event} {at}"
    if LEAST < len(event.split()) <= MOST:
        yield f"{capital(event)}{COLON}{found['toll'][:1].lower()}{found['toll'][1:]}"


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
