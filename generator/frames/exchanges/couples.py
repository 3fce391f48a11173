"""« La France et l'Allemagne » and « l'Allemagne et la France »: two groups of one rank said in the other order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.syntax import Token
from generator.shelf import compiled

# the order tells something: ranks, scores, pairs told one by one, what comes first
RANKED = compiled(  # in lower case
    r"respectiv|podium|class(?:é|ement)|deuxième|troisième|second|devant|derrière|médaill|\bdoubl|vainqueur|finale|"
    r"\bmatch\w*\b|\brencontre\b|\bopposai\w+|\bpuis\b|\bensuite\b|d'abord|l['’]un\b|l['’]autre|celui-ci|celle-ci|\bdernière?\b|\bbut(?:s|eur)?\b|\bentre\b"
)
JOINED = compiled(r" (?:et|ni) ")
NEITHER = compiled(
    r"\b(?P<one>[Nn]i (?P<a>(?:les |la |le |l['’])[\wà-ÿ-]+)) ni (?P<b>(?:les |la |le |l['’])[\wà-ÿ-]+)(?= n(?:e |['’]))"
)
FIRM = frozenset({"le", "la", "l'", "les", "un", "une"})
OF = frozenset({"de", "d'", "du", "des"})
REPEATED = frozenset({"à", "en", "dans", "sur", "par", "pour", "contre", "avec", "chez", "sans"})
# a verb of many senses said of two things, which may be a play on it: « fait la manche et la fête »
PLAYED = frozenset({"faire", "prendre", "perdre", "tirer", "tenir", "mettre", "casser"})
COST = 0.07
NOMINAL = ("NOUN", "PROPN", "ADJ")


def couples(text: str) -> Iterator[Change]:
    """Yield the couples of a text turned round; none where the order may tell something or the scope is unsure."""
    if not JOINED.search(text) or RANKED.search(text.lower()):
        return
    found = tokens(text)
    yield from _neither(text)
    for at in range(1, len(found) - 1):
        if found[at].text != "et":
            continue
        for left, right in (_groups(found, at), _prepositional(found, at), _adjectives(found, at)):
            if (
                left
                and right
                and _ends(found, right[1])
                and not (_begins_anew(found, left, right) or _plays(found, left, right))
            ):
                yield _turned(text, found, left, right)
                break


def _begins_anew(found: Sequence[Token], left: Span, right: Span) -> bool:
    """Return whether the second group is the subject of what follows: « quitter la ville et l'évacuation reprend »."""
    governed = left[0] > 0 and found[left[0] - 1].pos in ("VERB", "AUX")
    after = found[right[1]] if right[1] < len(found) else None
    return governed and after is not None and after.mood in ("ind", "con")


def _plays(found: Sequence[Token], left: Span, right: Span) -> bool:
    """Return whether one verb of many senses is said of two things with « la », « le »: the first sets up the second."""
    governed = left[0] > 0 and found[left[0] - 1].lemma in PLAYED
    return governed and all(found[start].low in FIRM - {"un", "une", "les"} for start, _ in (left, right))


def _neither(text: str) -> Iterator[Change]:
    """« Ni les familles ni les médecins ne… »: in the other order."""
    for match in NEITHER.finditer(text):
        yield Change(match.start("a"), match.end("b"), f"{match['b']} ni {match['a']}", COST)


Span = tuple[int, int]
NONE: tuple[Span | None, Span | None] = (None, None)


def _turned(text: str, found: Sequence[Token], left: Span, right: Span) -> Change:
    start, end = found[left[0]].start, found[right[1] - 1].end
    first, second = text[start : found[left[1] - 1].end], text[found[right[0]].start : end]
    if not start:
        second = second[:1].upper() + second[1:]
        first = first[:1].lower() + first[1:] if found[0].pos != "PROPN" else first
    return Change(start, end, f"{second} et {first}", COST)


def _groups(found: Sequence[Token], at: int) -> tuple[Span | None, Span | None]:
    """Return two noun groups with articles, or names, that stand after a verb, a preposition or at the beginning.

    An article without « de » cannot go on with a noun inside the first group: « la fin de la guerre et la paix ».
    """
    right = _nominal(found, at + 1)
    if right is None:
        return NONE
    start = at
    while start and (found[start - 1].pos in NOMINAL or found[start - 1].low in FIRM | OF):
        start -= 1
    if start and found[start - 1].pos == "NUM" == found[right[0]].pos:
        start -= 1
    left = _nominal(found, start)
    if found[at - 1].text.endswith("."):
        return NONE  # « Monsters, Inc. et Cars »
    if left is None or left[1] != at or not _opens(found, start):
        return NONE  # nor the last two of three: « le mois, le trimestre et l'année », « à Pékin, Londres et Rio »
    if found[right[0]].pos == "PROPN" and found[left[0]].low in FIRM and found[at - 1].pos == "PROPN":
        return NONE  # « les autoroutes A27 et A304 »: one noun for two names
    if found[right[0]].pos == "PROPN" and found[left[0]].low in ("les", "des"):
        return NONE  # « les stations de métro République et Jacques-Bonsergent »
    shared = any(t.low in OF for t in found[slice(*right)]) and not any(t.low in OF for t in found[slice(*left)])
    return NONE if shared else (left, right)  # « la formation et l'évolution des planètes »


def _nominal(found: Sequence[Token], start: int) -> Span | None:
    """Return the span of a group with a firm article, or of a name, its complements with « de » included."""
    if start >= len(found):
        return None
    end = start
    if found[start].low in FIRM:
        end += 1
        if end >= len(found) or found[end].pos not in ("NOUN", "PROPN"):
            return None
    elif found[start].pos == "NUM":
        end += 1
        if end >= len(found) or found[end].pos != "NOUN":
            return None
    elif found[start].pos != "PROPN" or not found[start].text[0].isupper():
        return None
    while end < len(found) and (found[end].pos in NOMINAL or (end > start and _completes(found, end))):
        end += 1
    return (start, end) if found[end - 1].pos in NOMINAL else None


def _completes(found: Sequence[Token], at: int) -> bool:
    """Return whether « de » or the article after it goes on with the group."""
    low = found[at].low
    return low in OF or (low in FIRM and found[at - 1].low in OF)


def _prepositional(found: Sequence[Token], at: int) -> tuple[Span | None, Span | None]:
    """Return « en Allemagne » and « en Italie », « de l'eau » and « de l'air »: one preposition said twice."""
    prep = found[at + 1].low
    if prep not in OF | REPEATED:
        return NONE
    right, start = _simple(found, at + 1), at - 1
    while start > 0 and found[start].low not in OF | REPEATED and at - start < 4:
        start -= 1
    left = _simple(found, start)
    if right is None or left is None or left[1] != at:
        return NONE
    before = found[start - 1] if start else None
    if prep in OF:
        chain = (
            before is None or before.pos != "NOUN" or start < 2 or not is_listed(found[start - 2].text, "determiners")
        )
        chained = chain or (start > 2 and found[start - 3].low in OF) or found[start - 2].low in ("du", "des")
        return NONE if chained or found[start].low not in OF else (left, right)
    return (left, right) if found[start].low == prep else NONE


def _simple(found: Sequence[Token], start: int) -> Span | None:
    """Return the span of a preposition, an article perhaps, and one noun or name."""
    end = start + 1
    if end < len(found) and found[end].low in FIRM:
        end += 1
    if end >= len(found) or found[end].pos not in ("NOUN", "PROPN"):
        return None
    while end < len(found) and found[end].pos == "PROPN":
        end += 1
    return (start, max(end, start + 2 + (found[start + 1].low in FIRM)))


def _adjectives(found: Sequence[Token], at: int) -> tuple[Span | None, Span | None]:
    """Return two adjectives of one noun: « calme et discret »."""
    if at < 2:
        return NONE
    left, right, before = found[at - 1], found[at + 1], found[at - 2]
    lower = left.text.islower() and right.text.islower()  # « Monsters, Inc. et Cars » are names
    both = lower and left.pos == right.pos == "ADJ" and left.number == right.number
    both = both and len(right.text) <= len(left.text)  # « longue et difficile »: the longer word comes last
    alone = before.pos == "AUX" or before.lemma == "être"  # « la délinquance économique et financière » is a term
    return ((at - 1, at), (at + 1, at + 2)) if both and alone else NONE


def _opens(found: Sequence[Token], start: int) -> bool:
    """Return whether a group begins there for sure: a sentence, or after a verb.

    After a preposition it may not: « la demande dans l'automobile et la concurrence ».
    """
    return not start or (found[start - 1].pos in ("VERB", "AUX") and found[start - 1].mood != "par")


def in_a_name(found: Sequence[Token], at: int) -> bool:
    """Return whether what stands before a preposition is the name of a body: « l'Organisation pour l'éducation, la science et … »."""
    while at and found[at - 1].pos in ("NOUN", "PROPN", "ADJ", "ADP", "DET"):
        at -= 1
        if found[at].pos in ("NOUN", "PROPN") and found[at].text[0].isupper():
            return True
    return False


def _ends(found: Sequence[Token], end: int) -> bool:
    """Return whether nothing after the group can belong to its last noun alone."""
    if end >= len(found):
        return True
    after = found[end]
    return after.text in (".", ";") or (after.pos in ("VERB", "AUX") and after.mood in ("ind", "con"))
