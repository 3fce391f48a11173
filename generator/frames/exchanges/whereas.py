"""« Alors que la régie vend des bacs » said « tandis que »: two states or deeds of one time set side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.reading import tokens
from generator.french.syntax import FINITE, Token

COST = 0.06
DETERMINERS = frozenset({"le", "la", "l'", "les", "son", "sa", "ses", "leur", "leurs", "un", "une", "des", "d'autres", "plusieurs"})  # fmt: skip
# what makes it a reproach or a wonder: « alors que le pont n'a pas été fermé », « alors même que »
CONCEDING = frozenset(
    {"ne", "n'", "pas", "pourtant", "même", "déjà", "encore", "toujours", "aucun", "aucune", "sans", "seul", "seule"}
)
FAR = 14
OPENING = 2  # words of « alors que »: what follows them, where they open the text


def whereas(text: str) -> Iterator[Change]:
    """Yield the « alors que » of a text before a noun and a verb that lasts, said by « tandis que »."""
    if text.lower().count("alors que ") != 1 or "tandis" in text or "?" in text:
        return
    found = tokens(text)
    at = next((n for n, t in enumerate(found[:-3]) if t.low == "alors" and found[n + 1].low == "que"), -1)
    if at < 0 or found[at + 2].low not in DETERMINERS or not _lasts(found, at + 2):
        return
    said = "Tandis" if found[at].text[0].isupper() else "tandis"
    yield Change(found[at].start, found[at].end, said, COST)


def _lasts(found: Sequence[Token], start: int) -> bool:
    """Return whether the clause that begins there has a lasting verb and nothing that concedes: the present, or the past of a setting that opens the text."""
    at = next((n for n in range(start, min(start + FAR, len(found))) if found[n].mood in FINITE), -1)
    verb = found[at]
    if at < 0 or verb.mood != "ind" or (verb.pos == "AUX" and verb.lemma == "avoir"):
        return False
    done = verb.lemma == "être" and any(t.tense == "ppast" for t in found[at + 1 : at + 3])
    opens = start == OPENING and verb.tense == "impf" and not done
    clause = found[start : start + FAR]
    end = next((n for n, t in enumerate(clause) if t.text in (",", ".", ";")), len(clause))
    before = {t.low for t in found[max(0, start - 4) : start - 2]}
    spoken = CONCEDING.isdisjoint(t.low for t in clause[:end]) and CONCEDING.isdisjoint(before)
    return spoken and (verb.tense == "pres" or opens)
