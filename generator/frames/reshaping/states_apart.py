"""What a long sentence ends on with a subject and « étant », « ayant », « pouvant » of its own: « …, la voie, gelée, étant coupée » is « La voie, gelée, était coupée »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.reading import parsed
from generator.frames.reshaping.breaths import is_long, parted, unquoted
from generator.frames.reshaping.halves import ABOUT_ALL, Parting, reported
from generator.frames.reshaping.participles import own_verb
from generator.frames.reshaping.seconds import STATES, past_subject
from generator.french.syntax import Token

UNDER = frozenset({"que", "qu'", "si", "lorsque", "quand"})
NEW = frozenset({"un", "une", "des"})
NOBODY = frozenset({"il", "on", "c'"})


def states_apart(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the parting of a long sentence at a participle that has a subject of its own."""
    if not is_long(text) or ABOUT_ALL.match(text) or not STATES & {t.low for t in found}:
        return
    main = next((c.verb for c in parsed(text).clauses if c.main), None)
    if main is None or main.mood != "ind":
        return
    outside = unquoted(found)
    for at, token in enumerate(found[:-4]):
        if token.text != "," or token.start < main.end or not outside[at] or reported(found[:at]):
            continue
        if found[at + 1].pos not in ("DET", "PROPN", "NUM", "PRON"):
            continue
        own = at + 1 + past_subject(found[at + 1 :])
        head = next(
            (t for t in found[at + 1 : own] if t.pos in ("NOUN", "PROPN") or t.low in ("dernier", "dernière")), None
        )
        verb = next((t for t in found[own : own + 3] if t.tense == "ppres"), None)
        under = any(t.low in UNDER for t in found[:at] if t.start >= main.end)
        if verb is None or verb.low not in STATES or head is None or under or found[at + 1].low in NOBODY:
            continue
        if found[at + 1].low in NEW and verb.low != "étant":
            continue  # « un fil pouvant porter dix kilos » is a thing of a list
        said = own_verb(text, found, own, head._replace(number=head.number or found[at + 1].number), main)
        group = text[found[at + 1].start : found[own].start].strip()
        cut = parted(text[: token.start], f"{group} {said}", "absolue à part") if said else None
        yield from [cut] if cut else []
