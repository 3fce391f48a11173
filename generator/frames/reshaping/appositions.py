"""What explains the last noun of a sentence told apart: « …, un montant qui V » is « Ce montant V », « …, la plus longue de l'année » is « Il s'agit de la plus longue… »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.beings import families
from generator.frames.lists import is_listed
from generator.frames.reading import parsed, parted
from generator.frames.reshaping.antecedents import CHAIN, sure_gender
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, LEAST, Parting, unsettled
from generator.frames.reshaping.rivals import is_human
from generator.frames.surface import capital, closed
from generator.french.grammar import contract, definite, demonstrative
from generator.french.lexicon import is_first_name
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

SIGNS = compiled(r",(?!\d)|[:(;]")
DATED = compiled(
    r"\ble \d|\b\d+ (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b"
)
OVER = compiled(r"\b(?:mort|tué|décéd|meurt|assassin|obsèques|disparu|victime|ancien|jusqu'alors|à l'époque)", re.I)
OF = frozenset({"de", "du", "des", "d'"})
NEAR = 2  # words before « de » in which whose it is stands: « membres présumés »
AND_WHO = compiled(r"\b(?:et|ou|mais) (?:qui|que|qu['’]|dont|où)\b")
SAID = "Il s'agit "


def appositions(text: str, found: tuple[Token, ...], at: int) -> Iterator[Parting]:
    """« …, un montant qui V » told as « … . Ce montant V », « …, une plateforme de Y » as « … . Il s'agit d'une plateforme de Y »."""
    before, rest, after = text[: found[at].start], text[found[at].end :].strip(), found[at + 1 :]
    listed = any(t.text.lower() in ("un", "une") for t in found[max(0, at - 4) : at])
    if listed or not _told(text, found, at) or SIGNS.search(rest) or ABOUT_ALL.match(text) or unsettled(before):
        return
    one = after[0].low in ("un", "une")
    if one and _free(found, at):
        said = _explained(rest, after) or (SAID + contract("de", rest) if _bare(after) else None)
    else:
        said = _identified(text, rest, found, at)
    if said is not None and min(len(before.split()), len(said.split()) - 1) >= LEAST:
        yield Parting(closed(before), closed(capital(said)), "apposition à part")


def _told(text: str, found: Sequence[Token], at: int) -> bool:
    """Return whether the words before the comma are a clause without another comma, which end on a noun."""
    before = text[: found[at].start]
    opened = max((n for n, t in enumerate(found[:at]) if t.text in (";", ":")), default=0)
    verb = next((t for t in found[opened:at] if t.mood in FINITE), None)  # « A coûte le double ; B, un quart de plus »
    # « a découvert, grâce à X, un groupe » : the object comes after the comma
    told = verb is not None and not ACCORDING.search(before) and not parted(text[verb.end : found[at].start])
    start = at
    while start and (found[start - 1].pos in CHAIN or found[start - 1].text == "et"):
        start -= 1
    if any(t.text == "et" for t in found[start:at]):
        return False  # « le port et la régie, la plus ancienne du lac »: which of them?
    if _members(found, at):
        return False  # « l'arrestation de six membres du Front, la branche armée du parti »: « Il s'agit de » would be they
    ends = found[at - 1].pos in ("NOUN", "PROPN", "ADJ") and not is_listed(found[at - 1].lemma, "times")
    return told and ends  # « ont adopté mercredi 25 janvier, un projet »: the object follows the time


def _members(found: Sequence[Token], at: int) -> bool:
    """Return whether the name before a comma only tells of whom somebody is: « six membres présumés du Front »."""
    name = at
    while name and found[name - 1].text[:1].isupper():
        name -= 1
    owned = name < at and name and found[name - 1].low in OF
    owner = next((t for t in reversed(found[: max(0, name - 1)][-NEAR:]) if t.pos == "NOUN"), None)
    return bool(owned) and owner is not None and is_human(owner.text)


def _free(found: Sequence[Token], at: int) -> bool:
    """Return whether the verb is not left waiting: « offre à la ville hôte, un podium »."""
    last = next((i for i in range(at - 1, -1, -1) if found[i].mood in FINITE), 0)
    return found[last + 1].pos != "ADP"


def _bare(after: Sequence[Token]) -> bool:
    """Return whether words are one noun and what tells it, no verb nor second noun joined to it."""
    own = any(
        t.low == "été" or (t.text.endswith("ant") and t.pos in ("ADJ", "VERB")) for t in after
    )  # « une partie restant aux mains »
    joined = any(t.mood in FINITE or t.text in ("et", "ou") for t in after)
    noun = next((t for t in after[:3] if t.pos == "NOUN"), None)
    timed = noun is not None and is_listed(noun.lemma, "times")  # « a renoncé, un mois avant l'épreuve »
    return not own and not joined and noun is not None and not timed


def _identified(text: str, rest: str, found: Sequence[Token], at: int) -> str | None:
    """« …, la plus longue course de l'année » told as « Il s'agit de la plus longue course… », « …, premier recul » as « du premier recul »."""
    after = found[at + 1 :]
    noun = next((t for t in after[:4] if t.pos in ("NOUN", "PROPN") or is_listed(t.low, "capitals")), None)
    joined = any(t.mood in FINITE or t.text in ("et", "ou") for t in after)
    if (
        noun is None
        or is_listed(noun.lemma, "times")
        or joined
        or DATED.search(rest)
        or _shared(after)
        or _repeated(found[:at], noun)
    ):
        return None
    person = _somebody(found, at)
    if person is not None:
        is_role = noun.pos == "NOUN" and is_human(noun.text) and not OVER.search(text)
        return f"{person} est {rest}" if person and is_role and after[0].low in ("le", "la", "l'") else None
    if after[0].low in ("le", "la", "l'"):
        return SAID + contract("de", rest) if _settled(text, found[at].start) else None
    if noun.pos == "PROPN" or not noun.gender or noun.number == "p" or after[0].pos not in ("ADJ", "NOUN"):
        return None
    if is_listed(after[0].low, "ranking") or is_listed(noun.low, "capitals"):
        return SAID + contract("de", definite(rest, noun.gender, "s"))
    placed = noun.lemma in families()["lieu"] and found[at - 1].text[:1].isupper() and after[0].text.islower()
    return SAID + contract("de", f"{'une' if noun.gender == 'f' else 'un'} {rest}") if placed else None


def _somebody(found: Sequence[Token], at: int) -> str | None:
    """Return what calls again the person whose name ends before a comma, "" when the gender does not show; None for no person."""
    start = at
    while start and found[start - 1].pos == "PROPN":
        start -= 1
    if start > at - 2 or not is_first_name(found[start].text):
        return None
    return {"m": "Ce dernier", "f": "Cette dernière"}.get(sure_gender(found[start].text, found[:at]), "")


def _repeated(before: Sequence[Token], noun: Token) -> bool:
    """Return whether a noun stands before the comma already: « la deuxième place à X, la troisième place à Y »."""
    return any(t.lemma == noun.lemma for t in before if t.pos == "NOUN")


def _shared(after: Sequence[Token]) -> bool:
    """Return whether words have a verb of their own, or share the one before the comma: « X gagne la course, la seconde à Y »."""
    own = any(t.tense == "ppres" or t.low in ("ayant", "étant", "été") for t in after)
    return own or any(t.low in ("à", "au", "aux") for t in after[1:3])


def _settled(text: str, comma: int) -> bool:
    """Return whether the clause before the comma has all its verb asks for: an object, an attribute, or none to have."""
    clause = next((c for c in parsed(text[:comma].rstrip()).clauses if c.main), None)
    if clause is None or clause.subject is None:
        return False
    passive = clause.verb.voice != "active" or clause.verb.lemma in ("être", "devenir")
    return passive or any(
        p.role in ("object", "attribute", "completive") and p.start >= clause.verb.end for p in clause.phrases
    )


def _explained(rest: str, found: tuple[Token, ...]) -> str | None:
    """« …, un montant qui comprend X » said as « Ce montant comprend X »."""
    which = next((i for i, t in enumerate(found) if t.text == "qui"), 0)
    noun = next((t for t in found[:which] if t.pos == "NOUN"), None)
    verb = next((t for t in found[which + 1 : which + 5] if t.mood in FINITE), None)
    if (
        noun is None
        or DATED.search(rest)
        or verb is None
        or which > 3
        or not noun.gender
        or noun.number != "s"
        or verb.number != "s"
    ):
        return None
    if AND_WHO.search(rest[found[which].end - found[0].start :]):
        return None  # « une hormone qui prépare au sommeil et qui semble V »: the second « qui » would be left behind
    group = rest[noun.start - found[0].start : found[which].start - found[0].start].strip()
    return f"{demonstrative(group, noun.gender, 's')} {rest[found[which].end - found[0].start :].strip()}"
