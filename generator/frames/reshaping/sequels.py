"""What the subject of a sentence did besides, that an infinitive or a participle tells at its end: « , avant d'être détruite » is « Elle a ensuite été détruite »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.reading import first_clause
from generator.frames.reshaping.callings import called
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.joints import SOURCED
from generator.frames.verbs import group
from generator.french.leaning import impersonal
from generator.french.morphology import auxiliary
from generator.french.syntax import Clause, Token
from generator.shelf import compiled

BEFORE = compiled(r",? avant (?:de |d['’])(?=\w)")
WHILE = compiled(r",? (?:tout )?en (?=\w+ant\b)")
HAVING = compiled(r", (?=ayant \w)")
AFTER = compiled(r",? après (?=(?:(?:s['’])?y )?(?:avoir|être|s['’]être) \w)")
HELD = compiled(r", (?=ayant lieu|se (?:tenant|déroulant)\b)")
SECOND = compiled(r"\b(?:et|ou|puis|mais) (?:de |d['’]|en |[\w-]+ant\b)")
CLITICS = frozenset({"se", "s'", "y"})
GOES_ON = frozenset({"et", "mais", "puis", "ou"})
# tense of the sentence -> that of what comes next in it
NEXT = {"pres": "pres", "perf": "perf", "past": "past", "impf": "perf", "plup": "plup", "fut": "fut", "conp": "conp"}
SAME = {"pres": "pres", "perf": "perf", "past": "past", "plup": "plup", "fut": "fut"}
EARLIER = {"pres": "perf", "perf": "plup", "past": "plup", "impf": "plup", "plup": "plup"}


class Kind(NamedTuple):
    """A way to tell a deed at the end of a sentence."""

    opening: re.Pattern[str]
    tenses: Mapping[str, str]
    adverb: str
    form: str
    verbs: tuple[str, ...]  # lists of the only verbs told apart; none: all


def sequels(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the partings at a deed that follows, that goes with or that came before the one a sentence tells."""
    kinds = (
        Kind(BEFORE, NEXT, links["avant de"][0], "suite à part", ()),
        Kind(WHILE, SAME, "", "gérondif à part", ("won", "stated")),
        Kind(HAVING, EARLIER, "", "antériorité à part", ()),
        Kind(AFTER, EARLIER, "", "antériorité à part", ()),
        Kind(HELD, SAME, "", "tenue à part", ("held",)),
    )
    for kind in kinds:
        matches = list(kind.opening.finditer(text))
        if len(matches) == 1:
            cut = apart(text, found, matches[0], kind, links)
            yield from [cut] if cut else []


def apart(
    text: str, found: Sequence[Token], match: re.Match[str], kind: Kind, links: Mapping[str, Sequence[str]]
) -> Parting | None:
    before, after = [t for t in found if t.end <= match.start()], [t for t in found if t.start >= match.end()]
    clause = _main(text, before, "," in match[0])
    deed = _deed(after, kind) if clause is not None else None
    if clause is not None and kind.tenses is SAME and any(p.role == "agent" for p in clause.phrases):
        return None  # « lancée par un homme, disant que »: the agent says it
    if clause is None or clause.subject is None or deed is None or not closes(after[deed.used :], text[match.end() :]):
        return None
    name = called(clause.subject, clause, text[: match.start()])
    source = links["même source"][0] if ABOUT_ALL.match(text) else ""
    gender = clause.subject.gender or (
        "f" if name.lower() in ("elle", "elles") else "m" if name.lower() in ("il", "ils") else ""
    )
    verb = deed.told(clause, kind, gender)
    if not name or not verb or clause.verb.number != clause.subject.number:
        return None
    rest = text[after[deed.used - 1].end :].strip()
    said = f"{name} {verb} {rest}"
    return halves(text[: match.start()], f"{source}, {said}" if source else said, kind.form)


def _main(text: str, before: Sequence[Token], detached: bool) -> Clause | None:
    """Return the clause a sentence opens with, None unless what follows is surely about its subject."""
    clause = first_clause(text)
    inside = [t for t in before if clause is not None and t.start >= clause.verb.end]
    if clause is None or not inside or not _asserts(clause, text):
        return None
    joined = " ".join(t.text for t in before)
    waits = is_listed(clause.verb.lemma, "waiting") or (is_listed(inside[-1].lemma, "lapses") and not detached)
    led = any(is_listed(t.text, "openers") or t.pos == "SCONJ" or t.text in (":", ";", "(") for t in inside)
    ends = inside[-1].pos not in ("ADV", "ADP", "CCONJ") or (detached and inside[-1].pos == "ADV")
    source = ABOUT_ALL.match(joined)
    told = not ACCORDING.search(joined[source.end() :] if source else joined) and not unsettled(
        text[: clause.verb.start]
    )
    return clause if told and ends and not (waits or led or _held(inside, clause, detached)) else None


def _asserts(clause: Clause, text: str) -> bool:
    """Return whether a clause has its subject before its verb, and tells what was, or what is said to have been."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or clause.link or verb.negation or subject.end > verb.start:
        return False
    told = verb.mood == "ind" or verb.tense == "conp"
    named = not is_listed(subject.text, "impersonal") and not impersonal(text[subject.start :])
    sourced = SOURCED.match(text) and not ABOUT_ALL.match(text)
    front = text[: subject.start].strip()
    return (
        told
        and named
        and not sourced
        and (not front or front.endswith(","))
        and not is_listed(text.split()[0], "openers")
    )


def _held(inside: Sequence[Token], clause: Clause, detached: bool) -> bool:
    """Return whether another verb stands between that what follows may belong to."""
    for before, token in pairwise((inside[0], *inside)):
        if not token.mood or (detached and token.tense == "ppast"):
            continue
        own = detached and token.tense == "ppres" and before.text == ","
        led = (
            detached
            and token.mood == "inf"
            and is_listed(clause.verb.lemma, "own_infinitives")
            and token.start < inside[-1].start
        )
        if not (own or led):
            return True
    return False


class _Deed(NamedTuple):
    """A verb in the infinitive or a participle, and how many words it takes."""

    lemma: str
    clitics: tuple[str, ...]  # « se », « y »
    passive: bool
    adverbs: tuple[str, ...]  # between « être » and its participle
    used: int

    def told(self, clause: Clause, kind: Kind, gender: str) -> str | None:
        """Return the verb in the tense of a clause, agreed with its subject."""
        done = clause.verb.voice == "passive" and kind.tenses is EARLIER  # « est réapparue » has happened
        tense = kind.tenses.get("perf" if done else clause.verb.tense)
        if tense is None:
            return None
        adverbs = (kind.adverb,) if kind.adverb else ()
        like = replace(clause.verb, tense=tense, adverbs=adverbs, clitics=(), negation="", voice="active", gender="")
        verb = Verb(self.lemma, self.clitics, frozenset({"passif"} if self.passive else ()))
        said = group(verb, like, "3", clause.verb.number, gender)
        inner = " ".join(self.adverbs)
        if said is None or not inner:
            return said
        return compiled(r"\S+$").sub(lambda m: f"{inner} {m[0]}", said)


def _deed(after: Sequence[Token], kind: Kind) -> _Deed | None:
    """Return the deed that opens some words; None when it is denied or has a pronoun for its object."""
    clitics = tuple("se" if t.low == "s'" else t.low for t in after[:2] if t.low in CLITICS)
    verbs = after[len(clitics) :]
    if len(verbs) < 3 or (verbs[0].mood != "inf" and verbs[0].tense != "ppres"):
        return None
    if verbs[0].lemma in ("être", "avoir") and (verbs[0].lemma == "être" or kind.tenses is EARLIER):
        return _compound(verbs, kind, clitics)
    if not _listed(verbs[0].lemma, kind) or (clitics and verbs[0].lemma in ("faire", "voir", "laisser")):
        return None
    return _Deed(verbs[0].lemma, clitics, False, (), 1 + len(clitics))


def _compound(verbs: Sequence[Token], kind: Kind, clitics: tuple[str, ...]) -> _Deed | None:
    """Return the deed of an auxiliary and its participle: « être vite détruite », « ayant été retiré »."""
    helper, been = verbs[0].lemma, verbs[1].low == "été"
    at, adverbs = 1 + been, []
    while at < len(verbs) - 2 and verbs[at].pos == "ADV" and verbs[at].low not in ("pas", "plus", "jamais"):
        adverbs.append(verbs[at].text)
        at += 1
    participle = verbs[at]
    if participle.tense != "ppast" or participle.lemma in ("", "être", "avoir") or verbs[at + 1].low in ("que", "qu'"):
        return None
    passive = been or (helper == "être" and kind.tenses is not EARLIER)
    active = "être" if "se" in clitics else auxiliary(participle.lemma, helper == "avoir")
    if not passive and active != helper:
        return None  # « après être arrêté »
    return _Deed(participle.lemma, clitics, passive, tuple(adverbs), len(clitics) + at + 1)


def _listed(lemma: str, kind: Kind) -> bool:
    return not kind.verbs or any(is_listed(lemma, name) for name in kind.verbs)


def closes(rest: Sequence[Token], words: str) -> bool:
    """Return whether nothing that follows goes on with the sentence: no second deed, no other verb of its subject."""
    joined = any(a.text in GOES_ON and (b.mood in ("ind", "con") or b.pos == "PRON") for a, b in pairwise(rest))
    pronoun = bool(rest) and rest[0].low in ("le", "la", "les", "lui", "leur", "y", "en") and rest[0].pos == "PRON"
    return bool(rest) and not joined and not pronoun and not SECOND.search(words)
