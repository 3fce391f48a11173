"""A relative told by a present participle: « un projet qui prévoit la fermeture » is « un projet prévoyant la fermeture »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from generator.frames.beings import is_somebody
from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.frames.words import glue
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, present_participle
from generator.french.syntax import FINITE, Token

COST = 0.1  # two 8-grams broken are worth it
NEAR = 12  # words on each side in which no other participle stands
BESIDE = 3
BACK = 12  # words looked back for the group that a relative explains
GROUP = frozenset({"NOUN", "ADJ", "PROPN", "ADP", "DET", "NUM", "ADV"})
CLITICS = frozenset({"ne", "n'", "se", "s'", "lui", "leur", "y", "le", "la", "les", "l'"})
OBJECTS = frozenset({"le", "la", "les", "l'", "l’"})
ALONE = frozenset({"seul", "seule", "seuls", "seules"})
DENIED = frozenset({"pas", "plus", "jamais"})
CONTRACTED = frozenset({"du", "des", "au", "aux"})
FOLLOWS = frozenset({"DET", "ADP", "NUM"})
PAST = frozenset({"impf", "past"})
ADVERBS = 2  # adverbs between a verb and its complement


def present_participles(text: str) -> Iterator[Change]:
    """Yield the relatives of a text that a participle may tell; none near another participle: two weigh."""
    found = tokens(text)
    for at, token in enumerate(found):
        if token.low != "qui":
            continue
        near = found[max(0, at - NEAR) : at + NEAR]
        heard = any(
            t.low.endswith(("ant", "ants")) for t in found[max(0, at - BESIDE) : at]
        )  # « un musulman pratiquant »
        if heard or any(t.tense == "ppres" for t in near):
            continue
        if explains(found, at) and ends_alone(found, at) and not _is_answered(found, at):
            yield from _told(found, at)


def _is_answered(found: Sequence[Token], at: int) -> bool:
    """Return whether another « qui » stands before the next sign: « 70 000 personnes qui reviennent à 90 000 qui passent »."""
    rest = takewhile(lambda t: t.pos != "PUNCT", found[at + 1 :])
    return any(t.low == "qui" for t in rest)


def explains(found: Sequence[Token], at: int) -> bool:
    """Return whether the relative that opens there explains a determined group that stands before it, no comma between."""
    if not at or found[at - 1].pos not in ("NOUN", "ADJ") or found[at - 1].text[0].isupper():
        return False
    start = at
    while start and at - start < BACK and found[start - 1].pos in GROUP:
        start -= 1
    named = any(t.pos in ("DET", "NUM") or t.low in CONTRACTED for t in found[start:at])
    shown = [t.low for t in found[max(0, start - 3) : start]]
    picked = any(verb.lemma == "être" and this.low in ("c'", "ce") for this, verb in pairwise(found[:at]))
    return named and not picked and not {"voici", "voilà"} & set(shown) and shown[-2:-1] != ["y"]


def ends_alone(found: Sequence[Token], at: int) -> bool:
    """Return whether no second verb is joined to that of the relative which opens there: « qui part et revient »."""
    last, joint = found[at], False
    for token in found[at + 1 :]:
        if joint and (token.mood in FINITE or token.low == "qui" or _perhaps_verb(token)):
            return False
        if token.pos == "CCONJ" or (token.text == "," and last.low != "qui"):
            joint = True
        elif not (joint and (token.low in CLITICS or token.low == "en" or token.pos == "ADV")):
            joint = False
        last = token
    return True


def _perhaps_verb(token: Token) -> bool:
    """Return whether a noun without its article may be a verb: « et menace trois lignes »."""
    return token.pos == "NOUN" and any(form.mood == "ind" and form.person == "3" for form in lookup(token.low))


def _told(found: Sequence[Token], at: int) -> Iterator[Change]:
    """Yield the relative with its participle; none of « être », of a future, of a verb left alone."""
    verb = at + 1
    while verb < len(found) and found[verb].low in CLITICS and found[verb].mood not in FINITE:
        verb += 1
    clitics = [t.text for t in found[at + 1 : verb]]
    head = _participle(found, verb, clitics)
    of_him = head != "ayant" and not OBJECTS.isdisjoint(
        c.lower() for c in clitics
    )  # « une place le replaçant en tête »
    if head and not of_him and _timed(found, at, verb) and not _one_known(found, at, found[verb].number):
        said = glue([*clitics, head])
        yield Change(found[at].start, found[verb].end, said, COST)


def _one_known(found: Sequence[Token], at: int, number: str) -> bool:
    """Return whether a relative is about somebody well known, or about a noun further off: « le Français qui confirme »."""
    group = found[max(0, at - BACK) : at]
    last, first = group[-1], next((t for t in reversed(group) if t.pos == "DET" or t.low in CONTRACTED), group[-1])
    if last.number not in ("", number) or last.low in ALONE:
        return True
    at_first = found.index(first)
    led = at_first > 1 and found[at_first - 1].pos == "ADP" and found[at_first - 2].tense == "ppast"
    if led:
        return True  # « un élu opposé à la loi qui a crié »
    known = first.low not in ("un", "une", "d'") and number == "s"
    return known and any(is_somebody(t.low, t.lemma) or t.pos == "ADJ" for t in group if t.start > first.start)


def _participle(found: Sequence[Token], at: int, clitics: Sequence[str]) -> str:
    """Return the participle of the verb that stands there, "" where it would not read well."""
    verb = found[at] if at + 2 < len(found) else None  # « un chien qui court » would be no participle
    if verb is None or verb.mood != "ind" or verb.tense not in ("pres", "impf") or verb.person not in ("", "3"):
        return ""
    rest = list(found[at + 1 :])
    if any(c.lower().startswith("n") for c in clitics) and rest.pop(0).low not in DENIED:
        return ""
    skipped = sum(1 for _ in takewhile(lambda t: t.pos == "ADV" and t.low not in DENIED, rest[:ADVERBS]))
    following = (*rest[skipped:], found[-1])[0]
    if verb.lemma == "avoir":
        return ""  # « une journée chaude ayant usé les coureurs » is heavier than its relative
    plain = following.pos in FOLLOWS or following.mood == "inf"
    if verb.pos == "AUX" or not plain or is_listed(verb.lemma, "no_participle"):
        return ""
    try:
        said = present_participle(verb.lemma)
    except Uninflectable:
        return ""
    noun = not clitics and is_listed(said, "prepositional_participles")
    return "" if noun else said


def _timed(found: Sequence[Token], at: int, verb: int) -> bool:
    """Return whether the tense of the verb that governs a relative leaves no doubt about when its participle is."""
    before = [n for n, t in enumerate(found[:at]) if t.mood in FINITE]
    after = [n for n, t in enumerate(found) if n > verb and t.mood in FINITE]
    if not before and not after:
        return False
    at_main = before[-1] if before else after[0]
    main, done = found[at_main], found[min(at_main + 1, len(found) - 1)]
    told = main.tense in PAST or (
        main.pos == "AUX" and any(t.tense == "ppast" for t in (done, *found[at_main + 2 : at_main + 3]))
    )
    return told if found[verb].tense == "impf" else main.tense not in PAST
