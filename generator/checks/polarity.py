"""What the facts deny is not affirmed, what they affirm is not denied, and a rise is no fall."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.checks.evidence import QUOTED, unquoted
from generator.checks.kin import bare, held, holds, readings, root, stem
from generator.checks.stretches import Stretch, stretches, stretches_of_all
from generator.checks.swaps import says_so
from generator.checks.table import table, turns
from generator.french.syntax import Token
from generator.shelf import compiled

FIGURE = compiled(r"\d+(?:[ ,]\d+)*")
# What tells when is no beginning and no end of a thing, and what is not excluded is not denied.
NOTHING = compiled(
    r"(?:jusqu')?(?:au début|à la fin) d[eu']|n'(?:exclu\w+|est) pas(?: exclue?)? qu[e']"
    r"|\bn(?:e |')(?:\w+ ){1,2}pas (?:(?:encore|fait|non plus) )?(?:\w+ )?(?:si |s'(?=il|elle)|quand |comment |pourquoi |combien |où )"
)
APART = compiled(
    r"\b(?:(?:mais|et) (?:pas|non)|sauf|hormis|excepté|à l'exception|hors) (?P<what>[^,.;:()]+)", re.IGNORECASE
)
EXCEPTING = compiled(
    r"\b(?:pas|non|sauf|hormis|excepté|exception|épargn\w+|hors|préserv\w+|exclu\w*|sans)\b", re.IGNORECASE
)
WAITED = compiled(r"\battend\w+ (?:\w+ )?(?:de |d'|qu[e'])", re.IGNORECASE)  # « attendent de rentrer » have not
LEVEL = compiled(r"\bs'élèv(?:e|ent|ait|aient) à(?= \d)", re.IGNORECASE)  # no rise
NEVER = compiled(
    r"\b(?:jamais|pas(?: encore)?) [^\W\d_]+(?:é|i|u|is|it)e?s?\b", re.IGNORECASE
)  # « du matériel jamais livré »
NONE = compiled(r"\b(?:aucune?|nul(?:le)?|personne|jamais)\b", re.IGNORECASE)
NONE_OF = compiled(
    r"\b(?:aucune? (?!n['e] ?|d)|(?:pas|jamais) d(?:e |')|(?:aucune?|personne|nul(?:le)?) n[^.;,]{1,20} d(?:e |'))(?P<what>[^\W\d_]+)(?![^.;]*\b(?:depuis|aussi|si)\b)",
    re.IGNORECASE,
)
MOST = compiled(r"\b(?:l[ea]s? (?:plus|mieux|moins|meilleur)|seule?s?|toujours|tou(?:s|tes)|premi(?:er|ère))\b")
LINKED = 2  # words in common from which a stretch of the facts is the one a sentence says again


def turned(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence turns into its contrary."""
    facts, said = _facts(evidence), LEVEL.sub("est à", said)
    for stretch in stretches(said):
        yield from _negation(stretch, facts)
        yield from _contrary(stretch, facts)
        yield from _wrong_way(stretch, facts)
        if not (table().privations.search(said) or table().denials.search(said)):
            yield from _deprived(stretch, evidence)
    yield from _set_apart(said, evidence)
    for pair in turns():
        for one, other in (pair, pair[::-1]):
            found = one.search(said)
            if found and other.search(evidence) and not (one.search(evidence) or other.search(said)):
                yield f"les faits disent le contraire : « {found.group()} »"


def _set_apart(said: str, evidence: str) -> Iterator[str]:
    """Yield what a plain sentence affirms of the very thing its facts set apart: « mais pas aux coordonnées »."""
    if EXCEPTING.search(said) or table().negations.search(said) or table().denials.search(said):
        return
    known = held(said)
    for apart in APART.finditer(evidence):
        words = [t for s in stretches(apart["what"]) for t in s.matter]
        if words and all(holds(known, t.text, t.lemma) for t in words):
            yield f"les faits le mettent à part : « {apart['what'].strip()} »"


def denied(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the denials of a plain sentence that none of its facts makes."""
    facts = _facts(evidence)
    for stretch in stretches(said):
        if NONE.search(stretch.text) and MOST.search(evidence):
            continue  # « aucun n'est mieux classé » for who is « le mieux classé »
        added = not _twice(stretch) and not _other_way(stretch, facts) and _added(stretch, facts)
        if stretch.denies and (added or _affirmed(stretch, facts)):
            yield "les faits ne nient pas cela"


def untold(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence says was said and its facts say was not: « n'a pas dit si »."""
    if table().negations.search(said) or table().denials.search(said):
        return
    facts = stretches_of_all(unquoted(evidence))
    for verb in (t for s in stretches(said) for t in s.matter if t.pos == "VERB" and says_so(t)):
        same = [w in fact.denied for fact in facts for w in fact.matter if _same(verb, w)]
        if same and all(same):
            yield f"les faits le nient : « {verb.text} »"


def undenied(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what the facts say there is none of, in a plain sentence that denies nothing."""
    if table().negations.search(said) or table().denials.search(said) or NEVER.search(said):
        return
    known, told = held(said), unquoted(evidence)
    for none in NONE_OF.finditer(told):
        rest = told[: none.start()] + told[none.end() :]
        if holds(known, none["what"].lower()) and stem(none["what"].lower()) not in held(rest).stems:
            yield f"les faits le nient : « {none['what']} »"


def _facts(evidence: str) -> tuple[Stretch, ...]:
    # What is quoted denies for itself: « C'est pas ma faute ! » does not deny that it was said.
    told = LEVEL.sub("est à", NOTHING.sub(" ", "\n".join((unquoted(evidence), *QUOTED.findall(evidence)))))
    return stretches_of_all(told)


def _negation(stretch: Stretch, facts: Sequence[Stretch]) -> Iterator[str]:
    softened = any(sign.search(stretch.text) for sign in (table().denials, WAITED, NEVER))
    for verb in (t for t in stretch.matter if t.pos == "VERB" and t.lemma not in table().light and not says_so(t)):
        denied = {w in fact.denied and not _bare(fact, w) for fact in facts for w in fact.matter if _same(verb, w)}
        if denied == {True} and not stretch.denies and not softened:
            yield f"les faits le nient : « {verb.text} »"


def _bare(fact: Stretch, word: Token) -> bool:
    """Return whether a participle has no helper: « n'efface pas les crimes commis » denies no crime."""
    before = next((t for t in reversed(fact.tokens) if t.end <= word.start and t.pos != "ADV"), None)
    return word.tense == "ppast" and before is not None and before.pos == "NOUN"


def _affirmed(stretch: Stretch, facts: Sequence[Stretch]) -> bool:
    """Return whether what is denied is a denial that the facts make: « ne conteste pas » for « conteste »."""
    denied = [t for t in stretch.denied if table().denials.match(t.text)]
    return any(_same(t, w) and w not in f.denied for t in denied for f in facts for w in f.matter)


def _other_way(stretch: Stretch, facts: Sequence[Stretch]) -> bool:
    """Return whether the facts affirm the contrary of what is denied: « n'a pas terminé » for « continue »."""
    for pair in table().contraries:
        for side, other in (pair, pair[::-1]):
            if any(_on(t, side) for t in stretch.denied) and any(_on(t, other) for f in facts for t in f.matter):
                return True
    return False


def _twice(stretch: Stretch) -> bool:
    """Return whether a stretch denies a denial: « aucun ne restera sans poste »."""
    return any(table().denials.match(t.text) for t in stretch.denied) or "sans " in stretch.text


def _added(stretch: Stretch, facts: Sequence[Stretch]) -> bool:
    """Return whether the denial is the sentence's own: no fact denies, or one denies something else."""
    after = stretch.denied
    denying = max((_common(after, f) for f in facts if _denying(f)), default=-1)
    affirming = max((_common(after, f) for f in facts if not _denying(f)), default=0)
    return affirming > denying and (denying < 0 or any(f.denies for f in facts))


def _contrary(stretch: Stretch, facts: Sequence[Stretch]) -> Iterator[str]:
    if stretch.denies:
        return
    for pair in table().contraries:
        for side, other in (pair, pair[::-1]):
            word = next((t for t in stretch.matter if _on(t, side)), None)
            if word is None or any(_on(t, other) for t in stretch.matter):
                continue
            rest = [t for t in stretch.matter if t != word]
            linked = _tied(stretch, facts) or [f for f in facts if _common(rest, f) >= LINKED]
            behind = [after for before, after in pairwise(facts) if before in linked]
            ahead = [before for before, after in pairwise(facts) if after in linked]
            if any(t.lemma == word.lemma for fact in (*ahead, *linked) for t in fact.matter):
                continue  # the facts say the very word
            if any(holds(held(fact.text), word.text, word.lemma) for fact in linked):
                continue  # or what stands for it: « le recul de l'âge » for its « report »
            if (_sides(linked, side, other) or _sides(behind if linked else facts, side, other)) == {-1}:
                yield f"les faits disent le contraire : « {word.text} »"


def _wrong_way(stretch: Stretch, facts: Sequence[Stretch]) -> Iterator[str]:
    """Yield which way a figure goes when its facts let it go the other: « gagne 0,2 point » of « baisse de 0,2 point »."""
    rising, falling = table().rising, table().falling
    ways = {_side(t, rising, falling) for t in stretch.matter} - {0}
    there = _sides(_tied(stretch, facts), rising, falling)
    if len(ways) == 1 and there and ways.isdisjoint(there) and not stretch.denies:
        word = next(t for t in stretch.matter if _side(t, rising, falling))
        yield f"les faits disent le contraire : « {word.text} »"


def _tied(stretch: Stretch, facts: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches of the facts that hold a figure of this one."""
    figures = set(FIGURE.findall(stretch.text))
    return [fact for fact in facts if figures & set(FIGURE.findall(fact.text))]


def _deprived(stretch: Stretch, evidence: str) -> Iterator[str]:
    """Yield what a stretch gives of which the facts only tell the want: « rentable » of « un manque de rentabilité »."""
    if stretch.denies:
        return
    for lack in re.finditer(
        rf"{table().privations.pattern}\w* (?:de |d')(?:l[ae] |l')?(?P<thing>[\w-]+)", evidence, re.IGNORECASE
    ):
        rest = held(evidence.replace(lack.group(), ""))
        for word in stretch.matter:
            forms = readings(word.text) | {word.lemma}
            named = {stem(form) for form in forms} & held(lack["thing"]).stems
            if word.lemma not in table().light and named and not holds(rest, *forms):
                yield f"les faits n'en disent que « {lack.group()} » : « {word.text} »"


def _sides(facts: Sequence[Stretch], side: frozenset[str], other: frozenset[str]) -> set[int]:
    """Return which sides of a pair some stretches hold: 1, -1, both or neither."""
    found: set[int] = set()
    for fact in (f for f in facts if not f.denies):
        sides = {_side(t, side, other) for t in fact.matter} - {0}
        found |= sides | {-s for s in sides if _denying(fact)}  # « refuse de quitter »: nobody is sure which
    return found


def _side(token: Token, side: frozenset[str], other: frozenset[str]) -> int:
    return 1 if _on(token, side) else -1 if _on(token, other) else 0


def _on(token: Token, side: frozenset[str]) -> bool:
    return not side.isdisjoint(readings(token.text) | {token.lemma})


def _common(words: Sequence[Token], fact: Stretch) -> int:
    known = held(fact.text)
    return sum(holds(known, t.text, t.lemma) for t in words if t.lemma not in table().light)


def _same(one: Token, other: Token) -> bool:
    return other.pos == "VERB" and root(bare(one.lemma)) == root(bare(other.lemma))


def _denying(stretch: Stretch) -> bool:
    return stretch.denies or table().denials.search(stretch.text) is not None
