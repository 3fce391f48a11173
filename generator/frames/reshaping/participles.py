"""A present participle after a comma told by a verb of its own: of the subject (« , passant de 2 à 3 » is « et passe de 2 à 3 »), or with one of its own (« , le lac étant gelé »)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.reading import first_clause, parsed, tokens
from generator.frames.reshaping.callings import called
from generator.frames.reshaping.detached import THOSE
from generator.frames.reshaping.halves import ABOUT_ALL, Parting, halves, unsettled
from generator.frames.reshaping.own_subject import has_own
from generator.frames.verbs import group
from generator.french.leaning import impersonal
from generator.french.morphology import auxiliary
from generator.french.syntax import Clause, Token, VerbGroup
from generator.shelf import compiled

OPENS = frozenset({"qui", "que", "qu'", "qu’", "dont", "où", "si", "lorsque", "quand", "car", "mais", ":", "(", ";"})
ADVERBS = frozenset({"ainsi", "également", "aussi", "notamment", "alors", "même", "finalement"})
STATES = frozenset(
    {"être", "avoir", "pouvoir", "devoir", "vouloir", "savoir", "rester", "demeurer", "compter", "comprendre"}
    | {"craindre", "redouter", "espérer", "souhaiter", "ignorer", "croire", "penser", "estimer", "considérer", "vivre"}
)
TENSES = frozenset({"pres", "perf", "past", "impf", "plup", "fut"})
PAST = frozenset({"perf", "past", "plup", "impf"})
WHEN = frozenset({"lorsque", "lorsqu'", "quand"})
NEAR = 7  # words before the comma in which a second « et » would be heard
MOST = 26  # words of a sentence that may be one
SUBJECT = frozenset({"DET", "NOUN", "ADJ", "PROPN", "ADP", "NUM"})


ENDS = compiled(
    r",\s*(?:(?:se|s['’])\s*)?[^\s,;]*ant(?!\w)", re.I
)  # a participle after a comma, « se » before it or not
LATER = compiled(r",.*ant(?!\w)", re.I | re.S)


class _Deed(NamedTuple):
    """A participle that tells what the subject of the sentence did."""

    clause: Clause
    comma: Token
    verb: str  # in the sentence's tense
    rest: str  # what follows it


def coordinated(text: str) -> str:
    """Return a text with its participle joined by « et », or the text itself."""
    deed = _deed(text)
    if deed is None or len(text.split()) > MOST or " et " in f" {_before(text, deed)} ":
        return text
    return f"{text[: deed.comma.start]} et {deed.verb} {deed.rest}"


def _before(text: str, deed: _Deed) -> str:
    return " ".join(text[: deed.comma.start].split()[-NEAR:])


def told_apart(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the partings at a participle that ends a sentence."""
    deed = _deed(text)
    if deed is not None:
        subject = deed.clause.subject
        name = called(subject, deed.clause, text[: deed.comma.start]) if subject is not None else ""
        if name and not THOSE.search(deed.rest):
            cut = halves(text[: deed.comma.start], f"{name} {deed.verb} {deed.rest}", "participe à part")
            yield from [cut] if cut else []
    yield from _absolutes(text, found)


def _deed(text: str) -> _Deed | None:
    """Return the participle of a text that tells a deed of its subject, None where that is not sure."""
    clause = first_clause(text) if ENDS.search(text) else None
    if clause is None or not _plain(clause, text):
        return None
    found = tokens(text)
    for at, token in enumerate(found[:-2]):
        if token.text != "," or token.start < clause.verb.end:
            continue
        reflexive = found[at + 1].text.lower() in ("se", "s'", "s’")
        verb = found[at + 1 + reflexive]
        inside = [t for t in found[:at] if t.start >= clause.verb.end]
        if verb.tense != "ppres" or _opened(inside):
            continue
        deed = is_listed(verb.lemma, "instants") or is_listed(verb.lemma, "deeds")
        if not deed or is_listed(verb.text, "consequences") or _second(found[at + 2 + reflexive :]):
            return None
        if has_own(clause, inside, verb.lemma):
            return None
        return _told(clause, found, at + 1 + reflexive, reflexive, text)
    return None


def _plain(clause: Clause, text: str) -> bool:
    """Return whether the sentence asserts one deed of a subject that opens it."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or verb.mood != "ind" or verb.negation or ABOUT_ALL.match(text):
        return False
    if is_listed(subject.text, "impersonal") or subject.end > verb.start or impersonal(text[subject.start :]):
        return False
    agent = any(p.role == "agent" for p in clause.phrases)
    modal = is_listed(verb.lemma, "modal_verbs") or is_listed(verb.lemma, "telling_verbs")
    return not agent and not modal and not unsettled(text[: verb.end]) and not compiled("[«»]").search(text)


def _opened(inside: Sequence[Token]) -> bool:
    """Return whether another verb, or what opens a clause, stands between the verb and the comma."""
    return any(t.mood or t.text.lower() in OPENS or t.pos == "SCONJ" for t in inside if t.tense != "ppast")


def _second(after: Sequence[Token]) -> bool:
    """Return whether another participle may share what stands before the first: « passant de 2 à 3 et gagnant »."""
    for before, token in pairwise(after):
        low = before.text.lower()
        if low == "et" and token.text.lower() == "en":
            return True
        if (token.tense == "ppres" and low not in ("en", ",")) or (low == "et" and token.text.endswith("ant")):
            return True
    return False


def _told(clause: Clause, found: Sequence[Token], at: int, reflexive: bool, text: str) -> _Deed | None:
    participle, after = found[at], found[at + 1] if at + 1 < len(found) else None
    adverb = after is not None and after.text.lower() in ADVERBS
    direct = after is not None and found[at + 1 + adverb].pos in ("DET", "NUM")
    if participle.lemma == "viser" and after is not None and after.text.lower() in ("à", "au", "aux"):
        return None  # « visant à signer » tells an aim, no deed
    verb = _in_time(clause, participle.lemma, reflexive, (after.text,) if adverb and after is not None else (), direct)
    if verb is None or after is None:
        return None
    rest = text[after.end if adverb else participle.end :].strip()
    return _Deed(clause, found[at - 1 - reflexive], verb, rest)


def _in_time(clause: Clause, lemma: str, reflexive: bool, adverbs: tuple[str, ...], direct: bool) -> str | None:
    """Return a verb in the tense of the clause's own, agreed with its subject; None when the agreement is not known."""
    subject, verb = clause.subject, clause.verb
    helper = "être" if reflexive else auxiliary(lemma, direct)
    gender = subject.gender if subject is not None else ""
    if verb.tense not in ("pres", "impf") and helper == "être" and not gender:
        return None
    like = replace(verb, adverbs=adverbs, clitics=(), voice="active")
    features = frozenset({"direct"} if direct else ())
    return group(Verb(lemma, ("se",) if reflexive else (), features), like, "3", verb.number, gender)


def _absolutes(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """« …, le lac étant gelé » told as « … . Le lac est gelé »: a participle with a subject of its own."""
    main = next((c.verb for c in parsed(text).clauses if c.main), None) if LATER.search(text) else None
    if main is None or main.mood != "ind" or ABOUT_ALL.match(text) or compiled("[«»]").search(text):
        return
    for at, token in enumerate(found[:-3]):
        if token.text != "," or token.start < main.end or found[at + 1].pos != "DET":
            continue
        verb = next((i for i in range(at + 2, len(found) - 1) if found[i].pos not in SUBJECT), 0)
        head = next((t for t in found[at + 1 : verb] if t.pos == "NOUN"), None)
        inside = [t for t in found[:at] if t.start >= main.end]
        past = verb and found[verb].low == "ayant"  # what was done before holds beside « lorsque P » too
        opened = _opened([t for t in inside if not t.mood and t.low not in WHEN] if past else inside)
        if not verb or head is None or opened or any(t.text == "," for t in inside):
            continue  # « traversera, le 3 mai, la zone séparant … »: the object of the verb
        head = head._replace(number=head.number or found[at + 1].number)
        said = own_verb(text, found, verb, head, main)
        if said is not None:
            cut = halves(
                text[: token.start], f"{text[found[at + 1].start : found[verb].start].strip()} {said}", "absolue à part"
            )
            yield from [cut] if cut else []


def own_verb(text: str, found: Sequence[Token], at: int, head: Token, main: VerbGroup) -> str | None:
    """Return a participle of its own as a verb with what follows: « étant gelé », « ne parvenant pas à », « ayant brisé »."""
    negated = found[at].text.lower() in ("ne", "n'", "n’")
    reflexive = found[at + negated].text.lower() in ("se", "s'", "s’")
    place = at + negated + reflexive
    verb = found[place] if place + 1 < len(found) else None
    if (
        verb is None
        or verb.tense != "ppres"
        or any(t.tense == "ppres" or t.text in (":", ";") for t in found[place + 1 :])
    ):
        return None
    negation = found[place + 1].text if negated else ""
    if negated and negation not in ("pas", "plus", "jamais"):
        return None
    tense = _simple(verb.lemma, main)
    if main.tense not in TENSES or not head.number:
        return None
    if verb.text.lower() == "ayant":
        return (
            None
            if negated or main.tense not in ("pres", "perf")
            else f"{'ont' if head.number == 'p' else 'a'}{text[verb.end :]}"
        )
    like = replace(main, tense=tense, negation=negation, adverbs=(), clitics=(), voice="active")
    said = group(
        Verb(verb.lemma, ("se",) if reflexive else (), frozenset()), like, "3", head.number, head.gender or "m"
    )
    if said is None or (not head.gender and tense not in ("pres", "impf", "fut")):
        return None
    return f"{said}{text[(found[place + 1] if negated else verb).end :]}"


def _simple(lemma: str, main: VerbGroup) -> str:
    """Return the tense of a participle: a state lasts (« était »), a deed has the tense of the sentence."""
    if main.tense in PAST and lemma in STATES:
        return "impf"
    return "pres" if main.tense == "fut" and lemma in STATES else main.tense
