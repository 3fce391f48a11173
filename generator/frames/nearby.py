"""A verb read with what stands near it, where its sentence was not understood: the words after it as a sentence of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.frames.lists import is_listed
from generator.frames.placed import NOBODY, Placed
from generator.frames.reading import parsed, tokens
from generator.french.syntax import FINITE, Clause, Parse, Phrase, Token
from generator.shelf import compiled

GROUP_ENDS = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
NOUNS = frozenset({"NOUN", "PROPN"})
BREAKS = frozenset({";", ":", "(", ")", "—", "–", "«", "»"})
PRONOUNS = {"ms": "Il est ", "fs": "Elle est ", "mp": "Ils sont ", "fp": "Elles sont "}
STRETCH = 8  # words before a verb among which its subject stands
BREAK = compiled(r" ?[,;:()—–«»]|\.(?: |$)")
UNSURE = frozenset({
    "accord", "verbe de trop", "sujet incertain", "deux groupes nominaux", "rattachement", "hors place",
    "sujet après le verbe", "inversion", "question", "phrase trop longue", "participe séparé", "préposition seule",
})  # fmt: skip


def sure(parse: Parse) -> bool:
    """Return whether the clauses of a parse stand, though some of its words may have no place."""
    return not UNSURE & set(parse.doubts)


def nearby(text: str, known: Collection[int]) -> Iterator[Placed]:
    """Yield the clauses of the verbs of a text that do not start at the places already known."""
    found = tokens(text)
    for at, token in enumerate(found):
        if token.pos not in ("VERB", "AUX") or not token.text[:1].islower():
            continue
        first = _first(found, at)
        start = found[first].start
        if start in known:
            continue
        if token.mood in FINITE:
            yield from _finite(text, found, first, token)
        elif token.mood == "inf" and _introduced(found, first):
            yield from _infinitive(text, start)
        elif token.tense == "ppast" and token.gender and token.number:
            yield from _participle(text, found, at)


def _first(found: Sequence[Token], at: int) -> int:
    """Return where a verb group begins: at its « ne », its pronouns."""
    while at and is_listed(found[at - 1].text, "clitics") and found[at - 1].pos == "PRON":
        at -= 1
    return at - 1 if at and found[at - 1].text.lower() in ("ne", "n'", "n’") else at


def _introduced(found: Sequence[Token], at: int) -> bool:
    """Return whether an infinitive follows « de », « pour », « à » or a verb that takes one."""
    before = found[at - 1] if at else None
    return before is not None and (
        before.pos == "ADP" or (before.pos in ("VERB", "AUX") and is_listed(before.lemma, "own_infinitives"))
    )


def _infinitive(text: str, start: int) -> Iterator[Placed]:
    own = "Il peut "
    clause = _read(own, text[start:])
    inner = next((p.clause for p in clause.phrases if p.role == "infinitive" and p.clause), None) if clause else None
    if inner is not None and inner.phrases and inner.verb.start == len(own):
        yield Placed(replace(inner, subject=NOBODY), _text(own, text[start:]), start - len(own))


def _participle(text: str, found: Sequence[Token], at: int) -> Iterator[Placed]:
    """Yield « (les travaux) menés par la ville » read as « ils sont menés par la ville »."""
    token = found[at]
    before = found[at - 1] if at else None
    if before is None or before.pos not in NOUNS | {"ADJ"}:
        return
    who = tuple(noun for noun in subjects(found[:at], token) if noun.gender == token.gender)
    own = PRONOUNS[token.gender + token.number]
    clause = _read(own, text[token.start :]) if who else None
    if clause is not None and clause.verb.voice == "passive" and clause.verb.end == len(own) + len(token.text):
        helper = own.split()[1] + " "
        yield Placed(clause, _text(own, text[token.start :]), token.start - len(own), who, helper)


def headless(found: Sequence[Token], last: int) -> bool:
    """Return whether the group that ends here has no noun yet: « en très nette baisse » has one in « baisse »."""
    at = last
    while at >= 0 and found[at].pos in ("ADJ", "ADV"):
        at -= 1
    return found[last].pos == "ADJ" and at >= 0 and found[at].pos in ("ADP", "DET")


def _finite(text: str, found: Sequence[Token], first: int, verb: Token) -> Iterator[Placed]:
    last = first - 1
    while last >= 0 and found[last].pos == "ADV":
        last -= 1
    if last < 0 or verb.person not in ("", "3") or headless(found, last):
        return
    before = found[last]
    named = before.pos in GROUP_ENDS or before.tense == "ppast"
    who = subjects(found[: last + 1], verb) if named else ()
    if named and not who:
        return
    if not named and before.text.lower() not in ("il", "elle", "ils", "elles", "qui"):
        return
    if before.text.lower() == "qui":
        who = subjects(found[:last], verb)
        if not who:
            return
    own = _subject(before.text.lower(), verb)
    start = found[first].start
    clause = _read(own, text[start:])
    if clause is not None and clause.subject is not None and clause.subject.text == own.strip():
        yield Placed(clause, _text(own, text[start:]), start - len(own), who)


def _subject(before: str, verb: Token) -> str:
    """Return the pronoun that stands for the subject: its own when it is one."""
    if before in ("il", "elle", "ils", "elles"):
        return before.capitalize() + " "
    return "Ils " if verb.number == "p" else "Il "


def subjects(before: Sequence[Token], verb: Token) -> tuple[Phrase, ...]:
    """Return the nouns near a verb that have its number; none where « que » or « dont » opened the clause."""
    near = list(before[-STRETCH:])
    opening = max(
        (i for i, t in enumerate(near) if t.text in BREAKS or t.mood in FINITE or t.mood == "sub"), default=-1
    )
    near = near[opening + 1 :]
    if any(t.low in ("que", "qu'", "dont", "où") for t in near):
        return ()
    nouns = [t for t in near if t.pos in NOUNS and t.number in ("", verb.number)]
    return tuple(_phrase(t) for t in nouns[-2:])


def _phrase(token: Token) -> Phrase:
    return Phrase(
        token.text, token.start, token.end, "subject", "np", "", token.text, token.text, token.lemma,
        token.gender, token.number, proper=token.pos == "PROPN",
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _text(own: str, rest: str) -> str:
    """Return the words read: to the end where that is understood, else to the first sign."""
    rest = rest[: _next_verb(own, rest)]
    cut = BREAK.search(rest)
    whole = own + rest
    return whole if cut is None or sure(parsed(whole)) else f"{own}{rest[: cut.start()]}."


def _next_verb(own: str, rest: str) -> int:
    """Return where a verb stands that nothing joins to the first: « (qui) tente de sauver la halle | a été reçu »."""
    found = [t for t in tokens(own + rest) if t.start >= len(own)]
    first = next((i for i, t in enumerate(found) if t.mood in FINITE or t.mood == "inf" or t.tense == "ppast"), 0)
    for token in found[first + 1 :]:
        if token.pos in ("PUNCT", "CCONJ", "SCONJ") or is_listed(token.text, "openers"):
            break
        if token.mood in FINITE and token.pos in ("VERB", "AUX"):
            return token.start - len(own)
    return len(rest)


def _read(own: str, rest: str) -> Clause | None:
    parse = parsed(_text(own, rest))
    return parse.clauses[0] if parse.clauses and sure(parse) else None
