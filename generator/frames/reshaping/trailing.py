"""What the subject of a long sentence did besides, told apart: « S V, dénonçant Y » is « S V. Il a dénoncé Y »; several deeds stay together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.reading import first_clause
from generator.frames.reshaping.breaths import is_long, parted, unquoted
from generator.frames.reshaping.callings import called, called_doer
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, unsettled
from generator.frames.verbs import group
from generator.french.leaning import impersonal
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, auxiliary, participle
from generator.french.syntax import FINITE, Clause, Token

ADVERBS = frozenset({"ainsi", "également", "aussi", "notamment", "cependant", "toutefois", "alors", "même"})
SAME = {"pres": "pres", "perf": "perf", "past": "past", "plup": "plup", "impf": "impf"}
PAST = frozenset({"perf", "past", "plup"})
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "si"})
COMPOUND = frozenset({"perf", "plup"})


class _Deed(NamedTuple):
    """A present participle: its verb, where its sign and its last word stand, the adverb behind it, « se » before it or not."""

    lemma: str
    start: int
    end: int
    adverb: str
    reflexive: bool


def trailing(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the parting of a long sentence at the first of the participles it ends on."""
    if not is_long(text) or ABOUT_ALL.match(text) or "ant" not in text:
        return
    clause = first_clause(text)
    if clause is None or clause.subject is None or not _asserts(clause, text):
        return
    deeds = _deeds(text, found, clause)
    if not deeds or not (_somebody(clause) or all(is_listed(deed.lemma, "deeds_of_things") for deed in deeds)):
        return
    before, rest = text[: deeds[0].start].rstrip(" ,"), text[deeds[-1].end :]
    if not rest.strip() or not _closed([t for t in found if t.end <= len(before)], clause):
        return
    name = called_doer(clause.subject, clause, before) or called(clause.subject, clause, before)
    verbs = _told(clause, deeds, text) if name else ""
    cut = parted(before, f"{name} {verbs}{rest}", "participe en phrase") if verbs else None
    yield from [cut] if cut else []


def _somebody(clause: Clause) -> bool:
    """Return whether the subject of a clause can say and wish: « ces faits ont poussé la maire à partir, affirmant que » is hers."""
    subject = clause.subject
    named = subject is not None and (subject.proper or subject.kind == "pron")
    return subject is not None and (named or is_somebody(subject.head.lower(), subject.lemma))


def _asserts(clause: Clause, text: str) -> bool:
    """Return whether a clause opens its sentence and tells what somebody did or does, by a verb that governs no other."""
    subject, verb = clause.subject, clause.verb
    told = (verb.mood == "ind" and verb.tense in SAME) or (
        (verb.mood, verb.tense, verb.lemma) == ("con", "pres", "devoir")
    )
    if subject is None or not clause.main or clause.link or not told:
        return False
    if subject.end > verb.start or is_listed(subject.text, "impersonal") or impersonal(text[subject.start :]):
        return False
    front = text[: subject.start].strip()
    held = ACCORDING.search(text[: verb.end]) or is_listed(text.split()[0], "openers") or unsettled(front)
    return verb.voice != "passive" and not held and (not front or front.endswith(","))


def _closed(before: Sequence[Token], clause: Clause) -> bool:
    """Return whether no other clause is open where the participle begins, and nobody has just been named who could be its subject."""
    inside = [t for t in before if t.start >= clause.verb.end]
    if (
        not inside
        or any(t.low == ":" for t in before)
        or sum(t.text == "(" for t in before) != sum(t.text == ")" for t in before)
    ):
        return False
    doing = any(
        t.tense == "ppres" and inside[n - 1].low != "en" for n, t in enumerate(inside)
    )  # « en franchissant » is the subject's
    led = doing or any(t.low in RELATIVES or t.pos == "SCONJ" or t.mood in FINITE for t in inside)
    return not led and inside[-1].pos not in ("ADP", "DET", "CCONJ")


def _deeds(text: str, found: Sequence[Token], clause: Clause) -> list[_Deed]:
    """Return the participles behind a comma, and those that « , » or « et » joins to the first; none where one is unknown."""
    outside = unquoted(found)
    deeds: list[_Deed] = []
    for at, token in enumerate(found[:-3]):
        if token.start < clause.verb.end or not outside[at] or token.low not in (",", "et"):
            continue
        first = at + 1 + 2 * (found[at + 1].low == "tout" and found[at + 2].low == "en")
        reflexive = found[first].low in ("se", "s'")
        verb = _participle(found[first + reflexive])
        if verb is None or (not deeds and token.text != ","):
            continue
        if not is_listed(verb.lemma, "deeds_apart") or (deeds and _open_between(found, deeds[-1].end, token.start)):
            return []
        after = found[first + reflexive + 1]
        adverb = after.text if after.low in ADVERBS else ""
        deeds.append(_Deed(verb.lemma, token.start, after.end if adverb else verb.end, adverb, reflexive))
    return deeds


def _participle(token: Token) -> Token | None:
    """Return a word as the present participle it is, or may be where a noun or an adjective has its form."""
    if not token.low.endswith("ant"):
        return None
    form = next((f for f in lookup(token.low) if f.tense == "ppres"), None)
    return token if token.tense == "ppres" else token._replace(lemma=form.lemma) if form is not None else None


def _open_between(found: Sequence[Token], start: int, end: int) -> bool:
    """Return whether another verb stands between two participles: what follows may be its."""
    return any(t.mood in FINITE or t.tense == "ppres" for t in found if start <= t.start < end)


def _told(clause: Clause, deeds: Sequence[_Deed], text: str) -> str:
    """Return the participles as verbs in the tense of the sentence, with the words between them; "" where one cannot be."""
    subject, verb = clause.subject, clause.verb
    if subject is None:
        return ""
    said, at = "", 0
    for number, deed in enumerate(deeds):
        tense = _tense(deed, verb.tense, text)
        like = replace(
            verb,
            mood="ind",
            tense=tense,
            adverbs=(deed.adverb,) * bool(deed.adverb),
            clitics=(),
            voice="active",
            negation="",
            gender="",
        )
        whole = group(Verb(deed.lemma, ("se",) * deed.reflexive), like, "3", verb.number, subject.gender)
        own = (_again(deed, tense, deeds[0]) if number else None) or whole
        if own is None:
            return ""
        joint = text[at : deed.start] if number else ""
        sign = " et " if number and text[deed.start] != "," else ", " if number else ""
        said, at = f"{said}{joint.rstrip()}{sign}{own}", deed.end
    return said


def _again(deed: _Deed, tense: str, first: _Deed) -> str | None:
    """Return a verb that shares the auxiliary of the one before it: « a arraché des toits, coupé le courant »."""
    same = not (deed.reflexive or first.reflexive) and auxiliary(first.lemma) == auxiliary(deed.lemma) == "avoir"
    if tense not in COMPOUND or deed.adverb or not same:
        return None
    try:
        return participle(deed.lemma)
    except Uninflectable:
        return None


def _tense(deed: _Deed, main: str, text: str) -> str:
    """Return the tense of a participle: what somebody wishes lasts, what they did has the tense of the sentence."""
    wished = is_listed(deed.lemma, "wishes_apart") and not text[deed.end :].lstrip().startswith(("que ", "qu'", "qu’"))
    return "impf" if wished and main in PAST else SAME.get(main, "pres")
