"""What stands around a verb in a tagged sentence: its auxiliaries and clitics, the heads of its object and subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.frames.exchanges.pairings import ANY, Heads, Pairing
from generator.frames.lists import is_listed
from generator.frames.reading import parsed
from generator.french.morphology import auxiliary
from generator.french.syntax import Clause, Phrase, Token

NEAR = 4  # words between an auxiliary and its participle
MOST_WORDS = 8  # words before the head of a group
QUANTITIES = frozenset({
    "dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "centaine", "millier", "million",
    "milliard", "série", "nombre", "partie", "moitié", "ensemble", "totalité", "majorité", "tiers", "quart", "poignée", "multitude",
})  # fmt: skip
PERSON, NUMBER, INFINITIVE = "NOM", "NUM", "INF"  # a proper name, a number, an infinitive
INSIDE = ("NOUN", "PROPN", "ADJ", "NUM", "DET")
LINKS = frozenset({"de", "d'", "du", "des", "à", "au", "aux", "en"})


class Group(NamedTuple):
    """The words of a verb before it."""

    first: int  # where the group begins: « ne », a clitic, an auxiliary or the verb
    helpers: tuple[int, ...]
    clitics: tuple[int, ...]
    passive: bool


def group(found: Sequence[Token], at: int) -> Group:
    """Return the auxiliaries, clitics and « ne » that stand before a verb."""
    helpers: list[int] = []
    start = at
    if found[at].tense == "ppast":
        before = at - 1
        while before >= 0 and start - before <= NEAR:
            if is_helper(found[before]):
                helpers.insert(0, before)
                start = before
            elif found[before].pos != "ADV":
                break
            before -= 1
    clitics: list[int] = []
    while start and found[start - 1].pos == "PRON" and is_listed(found[start - 1].text, "clitics"):
        start -= 1
        clitics.insert(0, start)
    if start and found[start - 1].low in ("ne", "n'"):
        start -= 1
    own = any(found[c].low in ("se", "s'") for c in clitics)
    with_etre = any(found[h].lemma == "être" for h in helpers)
    passive = with_etre and not own and auxiliary(found[at].lemma) == "avoir"
    return Group(start, tuple(helpers), tuple(clitics), passive)


def is_helper(token: Token) -> bool:
    """Return whether a word is a form of « être » or « avoir » that helps another verb."""
    return token.pos == "AUX" or (token.lemma == "être" and token.tense == "ppast")


def fits(asked: Heads | None, tokens: Sequence[Token]) -> bool:
    """Return whether one of some heads is of those asked for, or none of those refused."""
    if asked is None:
        return True
    if not tokens:
        return False
    if ANY in asked.words:
        return any(t.mood != "inf" for t in tokens)
    return any(_is_one(asked.words, t) for t in tokens) != asked.refused


def counted(pair: Pairing, heads: Sequence[Token]) -> bool:
    """Return whether a complement has the number that a pair asks of it."""
    asked = "s" if "au singulier" in pair.marks else "p" if "au pluriel" in pair.marks else ""
    return not asked or heads[0].number in (asked, "")


def _is_one(words: frozenset[str], token: Token) -> bool:
    if token.pos == "PROPN":
        return PERSON in words
    if token.pos == "NUM":
        return NUMBER in words
    written = token.low
    known = {token.lemma, written, written.removesuffix("s")}  # the lexicon has « finale » under « final »
    return bool(known & words) or (token.mood == "inf" and INFINITIVE in words)


def objects(text: str, found: Sequence[Token], at: int, verb: Group, after: int) -> tuple[Token, ...]:
    """Return what a verb acts on: the head that follows, the antecedent of « que », the subject of a passive.

    `after`: where its object may begin.
    """
    if verb.passive:
        return subjects(text, found, at, verb)
    if found[at].tense == "ppast" and not verb.helpers:
        return _antecedents(found, at, found[at])
    following = head(found, _past_moment(found, after))
    if following is not None:
        return (following,)
    asked = _asker(found, verb.first)
    return _antecedents(found, asked, None) if asked >= 0 else ()


def _past_moment(found: Sequence[Token], start: int) -> int:
    """Return where what follows a moment begins: « a remporté mardi 3 mai la finale »."""
    at = start
    while at < len(found) and (is_listed(found[at].text, "times") or (at > start and found[at].pos == "NUM")):
        at += 1
    return at


def head(found: Sequence[Token], start: int) -> Token | None:
    """Return the head of the group that begins here: « plus de vingt blessés », « une série de mesures », a name."""
    at = start
    while at < len(found) and at - start < MOST_WORDS:
        token = found[at]
        if token.mood == "inf" or token.pos == "PROPN":
            return token
        if token.pos == "NOUN":
            counted = token.lemma in QUANTITIES and at + 1 < len(found) and found[at + 1].low in ("de", "d'", "des")
            if not counted:
                return token
            at += 1
        elif not _leads(found, at, start):
            return found[at - 1] if at > start and found[at - 1].pos == "NUM" else None
        at += 1
    return None


def _leads(found: Sequence[Token], at: int, start: int) -> bool:
    token = found[at]
    if token.pos in ("DET", "NUM", "ADV") or (token.pos == "ADJ" and at > start):
        return True
    counted = found[at - 1].low in ("plus", "moins", "près", "beaucoup", "peu", "tant") if at > start else False
    return token.low in ("de", "d'") and counted


def _asker(found: Sequence[Token], first: int) -> int:
    """Return where the « que » stands that a clause answers to, -1 when there is none: « la course qu'il a gagnée »."""
    for at in range(first - 1, max(-1, first - MOST_WORDS), -1):
        if found[at].pos in ("PUNCT", "VERB", "AUX"):
            return -1
        if found[at].low in ("que", "qu'"):
            return at if found[at].pos == "PRON" else -1
    return -1


def _antecedents(found: Sequence[Token], before: int, like: Token | None) -> tuple[Token, ...]:
    """Return the nouns of the group that ends before a word, those that agree with a participle where there is one."""
    at, nouns = before - 1, []
    if at >= 0 and found[at].low == ",":
        at -= 1
    while at >= 0 and (found[at].pos in INSIDE or found[at].low in LINKS):
        if found[at].pos in ("NOUN", "PROPN"):
            nouns.append(found[at])
        at -= 1
    if like is None:
        return tuple(nouns)
    return tuple(n for n in nouns if _agree(n.gender, like.gender) and _agree(n.number, like.number))[:1]


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def subjects(text: str, found: Sequence[Token], at: int, verb: Group) -> tuple[Token, ...]:
    """Return the head of a verb's subject: the antecedent of « qui », or what the parse has."""
    before = verb.first - 1
    if before >= 0 and found[before].low == "qui":
        return _antecedents(found, before, None)
    if found[at].tense == "ppast" and not verb.helpers:
        return _antecedents(found, at, found[at])
    phrase = subject(text, at)
    if phrase is None or phrase.kind == "pron":
        return ()
    return tuple(t for t in found if phrase.start <= t.start < phrase.end and t.text == phrase.head)[:1]


def subject(text: str, at: int) -> Phrase | None:
    """Return the subject of the clause whose verb has this token."""
    return next((c.subject for c in _clauses(parsed(text).clauses) if at in c.verb.tokens), None)


def _clauses(found: Sequence[Clause]) -> Iterator[Clause]:
    for clause in found:
        yield clause
        pieces = (*clause.phrases, *((clause.subject,) if clause.subject else ()))
        yield from _clauses([p.clause for p in pieces if p.clause is not None])
