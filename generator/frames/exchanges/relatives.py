"""Relatives and participles that stand for each other: « les prix qui ont été remis » told as « les prix remis », and « cherchant un travail » as « qui cherchent un travail »."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.present_participles import CLITICS
from generator.frames.lists import is_listed, listed
from generator.frames.reading import tokens
from generator.french.morphology import Uninflectable, conjugate
from generator.french.syntax import Token
from generator.shelf import compiled

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
BE = {"est", "sont", "était", "étaient"}
HAVE = {"a", "ont", "avait", "avaient"}
STATED = frozenset({"à", "au", "aux", "en", "dans", "de", "d'", "du", "des", "sur", "pour", "avec"})
BACK = 12  # words looked back for the nouns a participle may belong to


def relatives(text: str) -> Iterator[Change]:
    """Yield the changes of a text; none where tense, number or antecedent is unsure."""
    found = tokens(text)
    for at, token in enumerate(found):
        before = found[at - 1] if at else None
        if before is None or before.pos not in NOMINAL:
            continue
        if token.text == "qui":
            yield from _reduced(found, at)
        elif token.mood == "par" and token.tense == "ppres":
            yield from _opened(found, at)


def _reduced(found: tuple[Token, ...], at: int) -> Iterator[Change]:
    """« qui ont été remis » → « remis »; « qui est menacée par », « qui est destinée à » → « menacée par », « destinée à »."""
    words = [t.low for t in found[at + 1 : at + 4]]
    if len(words) < 3 or _picked_out(found[:at]) or _goes_on(found, at):
        return
    if words[0] in HAVE and words[1] == "été" and found[at + 3].tense == "ppast" and _agrees(found, at, at + 3):
        yield Change(found[at].start, found[at + 3].start, "")
    elif words[0] in BE and found[at + 2].tense == "ppast" and _agrees(found, at, at + 2):
        settled = words[2] in STATED and is_listed(found[at + 2].lemma, "states")
        if words[2] == "par" or settled:
            yield Change(found[at].start, found[at + 2].start, "")


def _goes_on(found: tuple[Token, ...], at: int) -> bool:
    """Return whether « et » joins a second verb to that of the relative: « qui ont été pris et seront jugés »."""
    for here, following in pairwise(found[at + 1 :]):
        light = following.low in CLITICS or following.pos == "ADV"
        after = next((t for t in found if t.start >= following.end), following) if light else following
        if here.pos == "CCONJ" and (after.mood in ("ind", "con") or following.low == "qui"):
            return True
    return False


def _picked_out(before: tuple[Token, ...]) -> bool:
    """Return whether « qui » closes a cleft: « ce sont 28 000 cas qui ont été recensés » has no other verb."""
    return any(this.low in ("c'", "ce") and verb.lemma == "être" for this, verb in pairwise(before))


def _agrees(found: tuple[Token, ...], at: int, participle: int) -> bool:
    """Return whether the word before « qui » has the gender and number of the participle: it alone is meant."""
    noun, done = found[at - 1], found[participle]
    return noun.gender in ("", done.gender) and noun.number in ("", done.number)


def _opened(found: tuple[Token, ...], at: int) -> Iterator[Change]:
    """« personnes cherchant un travail » → « personnes qui cherchent un travail »."""
    token = found[at]
    number = _antecedent_number(found[max(0, at - BACK) : at])
    if (
        not number
        or _absolute(found[:at])
        or token.text.lower() in listed("prepositional_participles")
        or token.lemma in ("avoir", "être")
    ):
        return
    main = [t for t in found if t.mood in ("ind", "con")]
    others = [t for t in found if t.tense == "ppres" and t is not token]
    if not main or others or any(t.tense != "pres" or t.mood != "ind" or t.pos == "AUX" for t in main):
        return  # only a text all in the present gives the tense for sure
    try:
        verb = conjugate(token.lemma, "ind", "pres", "3", number)
    except Uninflectable:
        return
    reflexive = found[at - 1].text.lower() in ("se", "s'", "s’")
    if not reflexive and main[0].start < token.start:
        yield Change(token.start, token.end, f"qui {verb}")


def _absolute(before: tuple[Token, ...]) -> bool:
    """Return whether the nouns have a clause of their own: « …, certains voulant partir », « …, le maire refusant de signer »."""
    after_comma = next((n for n, t in enumerate(reversed(before)) if t.text == ","), None)
    if after_comma is None:
        return False
    group = before[len(before) - after_comma :]
    return not any(t.pos in ("VERB", "AUX", "ADP", "CCONJ") for t in group[:1]) and not any(
        t.mood in ("ind", "con") for t in group
    )


def _antecedent_number(before: tuple[Token, ...]) -> str:
    """Return the number of the nouns a participle may belong to, "" when they differ or are unknown.

    A group that no determiner opens (« en action ») or that follows a comma (« , X restant en tête ») is no antecedent.
    """
    numbers = set()
    determined = False
    for token in reversed(before):
        if token.pos in ("VERB", "AUX", "SCONJ", "CCONJ"):
            break
        if compiled(r"[,;:(»]").match(token.text):
            return ""
        determined = determined or token.text.lower() in listed("determiners")
        if token.pos in ("NOUN", "ADJ"):
            numbers.add(token.number)
        if token.pos == "PROPN":
            numbers.add(token.number or "s")
    return numbers.pop() if len(numbers) == 1 and determined else ""
