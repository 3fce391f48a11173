"""Say a matched frame with one of its realisations: slots filled, verbs agreed, circumstances set in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.frames.beings import determined
from generator.frames.exchanges.accord import gender
from generator.frames.infinitives import led_anew
from generator.frames.lists import listed, mapped, pattern
from generator.frames.notation import SAME, Element, Slot, Verb, Word, elements
from generator.frames.reading import tokens
from generator.frames.shapes import (
    Filling,
    common,
    direct,
    first_slot,
    is_bare,
    leads,
    may_be_pronoun,
    past_words,
    subject_in,
    words,
)
from generator.frames.subjunctive import subjunctive
from generator.frames.verbs import group
from generator.frames.words import agree, glue, join, join_preposition, lowered
from generator.french.syntax import Phrase
from generator.shelf import compiled

PREPOSITION = Slot("PREP")
SEVERAL = compiled(r" et (?:les? |la |l['’]|un |une |plusieurs |deux |trois |[A-ZÀ-Þ])")
PLURALS = ("Les ", "Des ")  # a subject that a realisation writes: « Des soupçons de B [peser] »
LONG_BEFORE = 6  # words of a complement that should come last
RELATIVE = compiled(
    r"[\w»)] (?:qui|dont|où|(?:au|du|des|aux)?(?:le|la|les)?quel(?:le)?s?|qu['’](?:ils?|elles?|on)|que)\b"
)
AGREED = compiled(r"(\w+):([A-Z])([.,]?)$")


class Told(NamedTuple):
    """A realisation filled: its pieces, how many stand before the end of the verb group, how many up to its verb."""

    pieces: tuple[str, ...]
    hinge: int
    verb: int
    straight: bool  # it opens with the subject of the source
    ordered: bool = False  # all that the source's verb takes stands in the source's order


def tell(template: str, filling: Filling) -> Told | None:
    """Return the realisation filled, or None when a slot is empty, a verb cannot be formed or sense might shift."""
    shape = elements(template)
    first = first_slot(shape)
    moved = "A" in filling.roles and (first != "A" or not isinstance(shape[0], Slot))
    if moved and _possessed(shape, filling, first):
        return None
    if _owned_by_nobody(shape, filling):
        return None
    pieces: list[str] = []
    hinge = verb = 0
    for at, element in enumerate(shape):
        piece = _piece(shape, at, element, filling)
        if piece is None:
            return None
        pieces.append(piece)
        if isinstance(element, Verb) and not hinge:
            verb, hinge = at + 1, past_words(shape, at + 1)
    joined, hinge = _joined(shape, pieces, hinge)
    return Told(joined, hinge, min(verb, hinge), not moved, _in_order(shape, filling))


def _in_order(shape: Sequence[Element], filling: Filling) -> bool:
    """Return whether a realisation says every role of the source in its order: « Grâce à A, B [pouvoir] INF »."""
    names = ["INF" if e.name == "SUBJ" else e.name for e in shape if isinstance(e, Slot)]
    found = sorted((phrase.start, name) for name, phrase in filling.roles.items() if name != "PREP")
    return len(names) > 1 and names == [name for _, name in found]


def _possessed(shape: Sequence[Element], filling: Filling, first: str) -> bool:
    """Return whether a possessive would stand before or away from its owner."""
    names = [e.name for e in shape if isinstance(e, Slot)]
    kept = (
        "A" if _in_order(shape, filling) else ""
    )  # « leur travail permet de » is « grâce à leur travail, il est possible de »
    texts = [
        filling.roles[n].text
        for n in names
        if n in filling.roles and n != kept and not (n == "INF" and _its_own(names, filling))
    ]
    return any(pattern("possessive").search(text) for text in texts)


def _its_own(names: Sequence[str], filling: Filling) -> bool:
    """Return whether a possessive in an infinitive is surely of who stands right before it: « demandé aux élus de dire leur avis »."""
    before = names[: names.index("INF")]
    owner = filling.roles.get(before[-1]) if before else None
    others = [phrase for name, phrase in filling.roles.items() if name in "ABC" and phrase is not owner]
    many = owner is not None and owner.number == "p"
    found = {word.lower() for word in pattern("possessive").findall(filling.roles["INF"].text)}
    agreed = found <= ({"leur", "leurs"} if many else {"son", "sa", "ses"})
    return owner is not None and agreed and all(other.number == ("s" if many else "p") for other in others)


def _owned_by_nobody(shape: Sequence[Element], filling: Filling) -> bool:
    """Return whether a realisation says « son » of whom an infinitive does not show: « doivent donner son accord »."""
    unnamed = "A" in filling.roles and not filling.roles["A"].text
    return unnamed and any(isinstance(e, Word) and pattern("possessive").search(e.text) for e in shape)


def _piece(shape: Sequence[Element], at: int, element: Element, filling: Filling) -> str | None:
    if isinstance(element, Verb):
        return _verb(shape, at, element, filling)
    if isinstance(element, Slot) and element.name == "SUBJ":
        return subjunctive(filling.roles.get("A"), filling.roles.get("INF"))
    if isinstance(element, Slot):
        return _slot(shape, at, element, filling)
    agreed = AGREED.match(element.text)
    if not agreed:
        return element.text
    phrase = filling.roles.get(agreed[2])
    word = agree(agreed[1], phrase.gender, phrase.number) if phrase else None
    return word + agreed[3] if word else None


def _verb(shape: Sequence[Element], at: int, element: Verb, filling: Filling) -> str | None:
    lemma = filling.lemma if element.lemma == SAME else element.lemma
    verb = Verb(lemma, element.clitics, element.features | direct(shape, at))
    subject = subject_in(shape, at, filling)
    if subject is None:
        written = " ".join(e.text for e in shape[:at] if isinstance(e, Word))
        number = "p" if written.startswith(PLURALS) else "s"
        return group(verb, filling.verb, "3", number, gender(written) or "m", filling.wish)
    if "inversé" in element.features and not subject.gender:
        return None
    if subject.kind == "pron" and "inversé" in element.features:
        return None
    if subject is not filling.roles.get("A") and subject.number != "p" and SEVERAL.search(subject.text):
        return None  # « soutenue par le parti du centre et les syndicats »: one head was read, several would act
    return group(verb, filling.verb, subject.person, subject.number, common(subject), filling.wish)


def _slot(shape: Sequence[Element], at: int, slot: Slot, filling: Filling) -> str | None:
    phrase = filling.roles.get(slot.name)
    if phrase is None or (phrase.kind == "pron" and not may_be_pronoun(shape, at)):
        return None
    if phrase.kind == "pron" and at and words(shape[at - 1]) == "à":
        return None  # « il lui est reproché », not « il est reproché à elle »
    if _second_preposition(shape, at, phrase) or _without_article(shape, at, phrase):
        return None
    text = phrase.bare if phrase.bare and phrase.prep else phrase.text
    if slot.name == "INF":
        return led_anew(text, phrase.prep, leads(shape, at))
    if (
        at
        and isinstance(shape[at - 1], Word)
        and slot.name not in ("INF", "A")
        and tokens(text)[0].pos == "ADV"
        and not phrase.prep
    ):
        return None  # « accuse également le réseau »: no « reproche à également le réseau »
    text = lowered(phrase, text)
    before = shape[at - 1] if at else None
    if phrase.kind == "pron" and slot.name == "A" and not (is_bare(shape, at) or at == 0):
        return mapped("strong_pronouns").get(text.lower())
    if isinstance(before, Word) and before.text.lower() in ("de", "à") and slot.name != "INF":
        return text
    return text


def _without_article(shape: Sequence[Element], at: int, phrase: Phrase) -> bool:
    """Return whether a noun that had no article after its preposition would lose it (« usage de gaz », « utiliser gaz »)."""
    before, slot = shape[at - 1] if at else None, shape[at]
    opened = isinstance(before, Word) and (before.text == "des" or before.text.lower() in listed("prepositions"))
    bare = not opened and isinstance(slot, Slot) and slot.name not in ("INF", "P")
    return bare and bool(phrase.prep) and phrase.clause is None and not phrase.proper and not determined(phrase)


def _second_preposition(shape: Sequence[Element], at: int, phrase: Phrase) -> bool:
    """Return whether a new preposition would have to be said twice (« de X et de Y ») or an old one is there twice."""
    before = shape[at - 1] if at else None
    word = before.text.lower() if isinstance(before, Word) else ""
    prepositions = listed("prepositions")
    opening = (phrase.bare if phrase.bare and phrase.prep else phrase.text).lower()
    if word in prepositions and not phrase.prep and opening.startswith(("de ", "d'", "d’", "jusqu'", "jusqu’")):
        return True  # « il ne cherche pas d'appui », « coûter la vie à jusqu'à dix personnes »
    if phrase.role == "infinitive" and word != phrase.prep and opening.split(" ")[0].endswith("ment"):
        return True  # « espère également gagner » is no « espoir d'également gagner »
    infinitive = isinstance(shape[at], Slot) and shape[at] == Slot("INF")  # those joined to it follow: see _slot
    if infinitive or word == phrase.prep or (word not in prepositions and not phrase.prep):
        return False
    text = phrase.bare or phrase.text
    repeated = (
        rf"(?:\b(?:et|ou|ni|voire|mais|puis|que)(?: \w+)?|,)\s(?:{re.escape(phrase.prep)}\b|d['’]|du |des |au |aux )"
        if phrase.prep
        else ""
    )
    joined = r"\b(?:et|ou)\s(?:les?|la|l['’]|des?|une?|son|sa|ses|leurs?|[A-ZÉÀ])"
    return bool(
        (repeated and compiled(repeated).search(text)) or (word in ("de", "à") and compiled(joined).search(text))
    )


def _joined(shape: Sequence[Element], pieces: list[str], hinge: int) -> tuple[tuple[str, ...], int]:
    """Return the pieces with prepositions contracted into what follows, and the hinge's new place."""
    joined: list[str] = []
    place = 0
    for at, piece in enumerate(pieces):
        before = shape[at - 1] if at else None
        slot = shape[at]
        if isinstance(slot, Slot) and before == PREPOSITION:
            joined[-1] = join_preposition(joined[-1], piece)  # « doivent retourner au Canada »
        elif isinstance(slot, Slot) and isinstance(before, Word) and joined and _joins(slot, before):
            # « de le vendre »: before an infinitive « le » is a pronoun and stays apart
            joined[-1] = (join if slot.name == "INF" else join_preposition)(joined[-1], piece)
        elif isinstance(shape[at], Word) and piece[0] in ".,:!?…" and joined:
            joined[-1] += piece if piece[0] in ".,…" else " " + piece
        else:
            joined.append(piece)
        if at + 1 == hinge:
            place = len(joined)
    return tuple(joined), place


def _joins(slot: Slot, before: Word) -> bool:
    """Return whether a word is written together with what fills the slot after it, or held to it: « du », « à elle »."""
    last = before.text.split()[-1].lower()
    return slot.name in ("INF", "P", "A") or last in listed("prepositions") or last in ("que", "«")


def brief(told: Told) -> bool:
    """Return whether so little follows the verb that a place set at the end is read with the verb."""
    return sum(len(piece.split()) for piece in told.pieces[told.hinge :]) <= LONG_BEFORE


def heavy(told: Told) -> bool:
    """Return whether a long complement stands before a short one, which would be read with its last word."""
    after = [len(piece.split()) for piece in told.pieces[told.hinge :]]
    return any(a > LONG_BEFORE and b < a for a, b in pairwise(after))


def strays(told: Told, ends: bool = True) -> bool:
    """Return whether a complement would be read with the verb of a relative before it: « des robes qu'il coud à 2025 ».

    Without `ends`, something follows the last complement too.
    """
    after = told.pieces[told.hinge :]
    return not (ends and told.ordered) and any(RELATIVE.search(piece) for piece in (after[:-1] if ends else after))


def whole(told: Told) -> str:
    """Return the pieces as one text."""
    return glue(told.pieces)


def targets(templates: Sequence[str], filling: Filling) -> Iterator[tuple[str, Told]]:
    """Yield (template, filled realisation) for those that can be filled."""
    for template in templates:
        told = tell(template, filling)
        if told is not None:
            yield template, told
