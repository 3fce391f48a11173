"""A long sentence without its circumstances: subject, verb and what the verb asks for, as the grammar parts them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.facts.reading import parsed
from generator.frames.surface import capital
from generator.frames.unparted import parts_record
from generator.french.quoted import QUOTED
from generator.french.syntax import Clause, Phrase
from generator.french.tagger import finite, tag
from generator.rules.lines import BRACKETS, HELD
from generator.rules.sound import SERIES
from generator.shelf import compiled

# Roles that may be left out, those a title misses least first.
LOOSE = {
    "relative": 0,
    "participle": 0,
    "concession": 1,
    "cause": 2,
    "purpose": 4,
    "apposition": 3,
    "time": 4,
    "manner": 5,
    "place": 6,
}
FULL = frozenset({"object", "attribute", "infinitive", "completive", "agent", "quote"})  # what makes a verb say enough
LASTS = frozenset({"passer", "durer", "attendre", "patienter", "rester"})
SURE = frozenset({"rattachement"})  # a doubt on what hangs on what is none on what a circumstance is
GOES_ON = frozenset({"", "et", "puis", "tandis que", "alors que"})  # a second clause that takes nothing back
STAYS = LOOSE["time"]  # what is left out only where the verb has said enough without
NARROWED = compiled(r"\b(?:ne|n['’]|pas|plus|jamais|aucune?|ni|seul\w*|sans|sauf|peut-être|sans doute)(?!\w)", 2)
DETACHED = compiled(r", (?=(?:dans|à|en|aux?|sur) [^,]+$)")  # a place whose neighbour was left out
# « à cause de la fermeture de son usine de Lomane, en Ravie, »: the place is the town's, and goes with it
NEIGHBOUR = compiled(
    r", (?:dans|à|en|aux?|près d[eu]) (?:la |les? |l['’])?[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*(?=,|$)"
)
WHEN = compiled(r"\b(?:(?:avant|après|pendant|durant|lors|dès) |depuis (?:la |les |l['’]|le (?!\d)))", 2)
AT = compiled(r" (?:près|autour|sur|sous|chez|à|au|aux|en|dans|de|du|des|d['’])(?!\w)")
COMPARING = compiled(
    r"\b(?:plus|moins|aussi|autant|meilleure?s?|pires?)\b[^,]*? qu[e'’]"
)  # « 28 fois plus puissant que le gaz carbonique »
SOURCE_AFTER = compiled(
    r", (?:selon|d['’]après|(?:a|ont) (?:\w+ )?(?:annonc|indiqu|déclar|affirm|précis|expliqu|confi|rapport|révél|estim|fait savoir))"
)


@lru_cache(maxsize=512)
def cores(text: str) -> tuple[str, ...]:
    """Return a sentence with fewer and fewer of its circumstances, longest first; nothing where its parts are not sure."""
    whole = BRACKETS.sub("", text).rstrip(" .")
    found = parsed(whole)
    unsure = not found.complete and not SURE.issuperset(found.doubts)
    if (
        not found.clauses
        or unsure
        or doubled(found.clauses[0])
        or any(c.link not in GOES_ON for c in found.clauses[1:] if c.main)
    ):
        return ()
    told = (
        one
        for one in _shorter(whole, found.clauses[0])
        if one
        and one[-1:] not in ":;"
        and not NARROWED.search(QUOTED.sub("", one))
        and not _compares_nothing(one, whole)
        and not parts_record(one, whole)
    )
    return tuple(dict.fromkeys(told))


def _compares_nothing(one: str, whole: str) -> bool:
    """Return whether a comparison lost its first half: « un gaz que le gaz carbonique »."""
    return COMPARING.search(whole) is not None and not COMPARING.search(one)


def doubled(clause: Clause) -> bool:
    """Return whether a verb has two objects: one is that of a participle nobody knew, « gagne 3 %, surclassant l'indice »."""
    return sum(p.role == "object" for p in clause.phrases) > 1


def _shorter(whole: str, clause: Clause) -> Iterator[str]:
    spans: list[tuple[int, int]] = [(clause.end, len(whole))] if clause.end < len(whole) else []
    if spans:
        yield _without(whole, spans)
    for phrase in sorted(_loose(clause), key=lambda p: (LOOSE[p.role], -p.start)):
        if not HELD.search(phrase.text) and not SERIES.search(whole[phrase.start :]):
            spans.append((phrase.start, phrase.end))
            yield _without(whole, spans)


def _loose(clause: Clause) -> Iterator[Phrase]:
    """Yield what a clause can do without: its circumstances, and those of the infinitive it ends on."""
    full = clause.verb.voice == "passive" or any(p.role in FULL for p in clause.phrases)
    opens = clause.subject.start if clause.subject is not None else 0
    series = any(p.role == "apposition" and p.start and p.end <= opens for p in clause.phrases)
    for phrase in clause.phrases:
        fronted = clause.subject is not None and phrase.end <= opens
        if fronted and series:
            continue  # « Avec ses 17 kg, sa courroie et son prix, le vélo… »
        if phrase.role == "time" and clause.verb.lemma in LASTS and not phrase.prep and phrase.start >= clause.verb.end:
            continue  # « a passé deux ans » dans six collèges
        if phrase.role in LOOSE and (full or fronted or LOOSE[phrase.role] < STAYS):
            yield phrase
        elif phrase.role == "infinitive" and phrase.clause is not None:
            yield from _loose(phrase.clause)


def _without(whole: str, spans: list[tuple[int, int]]) -> str:
    """Return a text without some of its parts, nor the commas that held them."""
    text = whole
    for start, end in sorted(_merged(whole, spans), reverse=True):
        before, after = text[:start], text[end:]
        after = after[found.end() :] if (found := NEIGHBOUR.match(after)) else after
        held = before.rstrip().endswith(",") or not before.strip()
        if held and WHEN.search(text[start:end]) and AT.match(after):
            return ""  # « quinze minutes avant l'arrivée à Ornay »: where is told of what goes
        front = (
            held
            and after[:1] == ","
            and bool(before.strip())
            and "," not in before.rstrip(" ,")
            and tag(before)[0].pos == "ADP"
            and not finite(before)
        )  # « À Ornay, en Ravie, un feu… »
        if held and not (front or SOURCE_AFTER.match(after)):
            after = after.lstrip(" ,")
        text = f"{before.rstrip(' ,') if held else before.rstrip()}{'' if after[:1] == ',' else ' '}{after.lstrip(' ')}"
    text = text.strip(" ,")
    return capital(DETACHED.sub(" ", text) if text.count(",") == 1 else text)


def _merged(whole: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans, those joined that nothing but commas parts."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and not whole[merged[-1][1] : start].strip(" ,"):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
