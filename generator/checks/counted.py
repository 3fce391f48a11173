"""A figure counts in a sentence what it counts in the facts: « 81 % de participation » is no « 81 % des voix »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from generator.checks.actors import acts
from generator.checks.evidence import plain
from generator.checks.figures import in_digits
from generator.checks.kin import held, holds, root
from generator.checks.numerals import measures
from generator.checks.stretches import stretches
from generator.checks.table import table
from generator.french.sentences import split
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.shelf import compiled
from generator.types import Brief

FIGURE = compiled(r"(?<![\w,.])\d+(?:[  .]\d{3})*(?:,\d+)?(?![\d,]*\d)")
SCALE = frozenset({"%", "million", "milliard", "millier", "centaine", "dizaine", "$", "€", "euro", "dollar"})
COMPLEMENT = compiled(r"(?: \w+)? d(?:e |es |u |')[\w-]+")
LOOSE = frozenset({"fois", "personne"})  # what they count is said by another word
SHARE = compiled(r"(?<![\w,.])(\d+(?:,\d+)?) ?(?:%|pour cent)")
POINTS = compiled(r"(?<![\w,.])(\d+(?:,\d+)?) points?\b(?! d'(?:avance|écart|indice))")
RANK = compiled(
    r"\b(?<!un )(?:premi(?:er|ère)|second|seconde|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième)\b(?! (?:de|d')\b)",
    re.IGNORECASE,
)
NEAR = 4  # words after a figure among which stands what it counts


def miscounted(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each figure of a plain sentence that counts something else in the evidence."""
    evidence = in_digits(evidence)
    there = list(_counts(evidence))
    for figure, thing in _counts(in_digits(said)):
        things = [t for f, t in there if f == figure]
        if not things or _bare(figure, evidence, things):
            continue
        if thing.lemma in table().light and not (thing.lemma in table().anyone and not any(map(_somebody, things))):
            continue
        loose = any(t.lemma in LOOSE for t in things)  # « plus de 440 fois »: what is done is said elsewhere
        if any(thing.text.lower() in measures().get(t.text.lower(), ()) for t in things):
            continue  # « 3 km » are « trois kilomètres »
        known = evidence if loose else " ".join(_group(t, evidence) for t in things)
        if not holds(held(known), thing.text, thing.lemma) and not any(_does(t, thing, evidence) for t in things):
            yield f"dans les faits, {figure} ne compte pas : {thing.text}"


def converted(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each number a plain sentence gives as a share when its facts count points, or the other way round."""
    said, evidence = in_digits(said), in_digits(evidence)
    for here, there in (SHARE, POINTS), (POINTS, SHARE):
        told, meant = set(here.findall(said)), set(there.findall(evidence))
        for number in sorted(told & meant - set(here.findall(evidence))):
            yield f"{number} n'a pas cette unité dans les faits"


def misranked(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each rank of a plain sentence when its facts give ranks and not this one."""
    there = {_rank(found) for found in RANK.findall(evidence)}
    for found in RANK.finditer(said):
        if there and _rank(found.group()) not in there and "ex aequo" not in evidence:
            yield f"dans les faits, ce n'est pas le rang : « {found.group()} »"


def _rank(word: str) -> str:
    """Return a rank by how it begins: « seconde » is « deuxième »."""
    return "deux" if word.lower().startswith("second") else word.lower()[:4]


def _does(thing: Token, told: Token, text: str) -> bool:
    """Return whether what is told is counted by what it does: « 17 pays participaient » are « 17 participants »."""
    after = [t for t in tag(text) if t.start >= thing.end][:NEAR]
    return any(t.pos == "VERB" and root(t.lemma) == root(told.lemma) for t in after)


def _somebody(thing: Token) -> bool:
    """Return whether what is counted may be people: a trade, an office, or a word kin to them."""
    known = held(thing.text)
    return acts(thing.lemma) or any(holds(known, word) for word in table().anyone)


def misplaced(said: str, evidence: str, brief: Brief) -> Iterator[str]:
    """Yield, in French, each figure a plain sentence gives to another place than its facts do."""
    places = [plain(e.name) for e in brief.entities if e.kind == "place"]
    whole = [part.text for line in evidence.splitlines() for part in split(line)]
    facts = [(s.text, text) for text in whole for s in stretches(text)]
    for stretch in (s.text for s in stretches(said)):
        here = {p for p in places if p in stretch}
        for figure in FIGURE.findall(stretch) if here else ():
            told = [f for f, _ in facts if figure in FIGURE.findall(f)]
            theirs = {p for f in told for p in places if p in f}
            if any(_narrower(p, figure, facts) for p in here):
                continue
            if theirs and not here & theirs and not any(p in said for p in theirs) and any(p in evidence for p in here):
                yield f"dans les faits, {figure} n'est pas de : {', '.join(sorted(here))}"


def halved(said: str, evidence: str, brief: Brief) -> Iterator[str]:
    """Yield, in French, each figure the facts give for two places together and a plain sentence for one of them."""
    places = [plain(e.name) for e in brief.entities if e.kind == "place"]
    for one, other in permutations(places, 2):
        if one in said and other not in said:
            both = re.search(rf"(?P<before>[^.;]*)(?:{_both(one, other)}|{_both(other, one)})", evidence)
            shared = set(FIGURE.findall(both["before"])) & set(FIGURE.findall(said)) if both else set()
            yield from (f"les faits disent {figure} de {one} et {other} ensemble" for figure in sorted(shared))


def _both(one: str, other: str) -> str:
    return rf"{re.escape(one)} et (?:(?:à|en|au|aux|de|dans) )?{re.escape(other)}"


def _narrower(place: str, figure: str, facts: list[tuple[str, str]]) -> bool:
    """Return whether one sentence of the facts has a figure and goes on to say the place more nearly, without another."""
    return any(
        place in text and figure in FIGURE.findall(sentence) and not FIGURE.search(text) for text, sentence in facts
    )


def _group(thing: Token, text: str) -> str:
    """Return a counted noun with the complement that may stand for it: « annulations de vols »."""
    after = COMPLEMENT.match(text, thing.end)
    return thing.text + (after.group() if after else "")


def _bare(figure: str, evidence: str, things: list[Token]) -> bool:
    """Return whether the figure also stands somewhere without a thing it counts."""
    return sum(m.group() == figure for m in FIGURE.finditer(evidence)) > len(things)


def _counts(text: str) -> Iterator[tuple[str, Token]]:
    """Yield each figure with the noun it counts, where one follows at once or after « de »."""
    tokens = tag(text)
    for match in FIGURE.finditer(text):
        if thing := _thing([t for t in tokens if t.start >= match.end()][:NEAR]):
            yield match.group(), thing


def _thing(after: list[Token]) -> Token | None:
    for token in after:
        if token.lemma in SCALE or token.text in SCALE or token.text.lower() in ("de", "d'", "des", "du"):
            continue
        return token if token.pos == "NOUN" else None
    return None
