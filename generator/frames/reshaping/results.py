"""What a participle says came of a whole sentence told by « ce qui »: « P, provoquant X » is « P, ce qui a provoqué X »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.reading import parsed, tokens
from generator.frames.reshaping.endings import asserts, closes, holds_on
from generator.frames.reshaping.halves import ABOUT_ALL
from generator.frames.reshaping.shifts import Shift
from generator.frames.verbs import group
from generator.french.syntax import Token
from generator.shelf import compiled

WHICH = "effet par ce qui"  # the form: what « ce qui » tells is not cut off again as « cela »
RAISED = compiled(
    r" (?:à \S*\d|(?:l[ea]s? |l['’]|son |sa |ses )[^,;]* à \S*\d)"
)  # « portant à 12 le nombre de blessés »
# « faisant d'elle la première », « portant un nouveau coup à »: what made somebody what, what struck whom
MADE = compiled(r" (?:d['’](?:elles?|eux)|de (?:lui|l['’]|la |ce |cette |[A-ZÀ-Þ])|d['’][A-ZÀ-Þ]|du )")
BLOW = compiled(r" un (?:nouveau |rude |sérieux |premier )?coup (?:à|au|aux|dur)\b")
OBJECTS = frozenset({"DET", "NUM", "ADP", "PROPN"})  # what opens what was brought about


def resulting(text: str) -> Iterator[Shift]:
    """Yield the text with the participle that ends it told by « ce qui », where the whole sentence is what had that effect."""
    found = tokens(text)
    if ABOUT_ALL.match(text):
        return
    for at, token in enumerate(found[:-2]):
        after = found[at + 1]
        if token.text != "," or not is_listed(after.text, "results") or found[at + 2].pos not in OBJECTS:
            continue
        rest = text[after.end :]
        if after.low == "portant" and not (RAISED.match(rest) or BLOW.match(rest)):
            continue  # « portant un costume gris »: who wears it, no result
        if after.low == "faisant" and not MADE.match(rest):
            continue  # « faisant dix morts », « faisant du vélo »
        if closes(found[at + 2 :]) and asserts(found[:at]) and not holds_on(found[:at]):
            verb = _in_time(text, after)
            if verb:
                yield Shift(f"{text[: token.start]}, ce qui {verb}{text[after.end :]}", WHICH)


def _in_time(text: str, participle: Token) -> str | None:
    """Return the verb of a result in the tense of the sentence's own verb."""
    main = next((c.verb for c in parsed(text).clauses if c.main), None)
    if main is None or main.mood != "ind" or main.start > participle.start:
        return None
    if any(is_listed(main.lemma, name) for name in ("telling_verbs", "saying_verbs")):
        return None  # « a demandé l'évacuation, entraînant un retard »: what was asked for had that effect
    like = replace(main, negation="", adverbs=(), clitics=(), voice="active")
    return group(Verb(participle.lemma, (), frozenset()), like, "3", "s", "m")
