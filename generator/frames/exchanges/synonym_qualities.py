"""An adjective, a participle that qualifies or an adverb exchanged for another, agreed as the first was."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.exchanges.around import fits, group, head, subject
from generator.frames.exchanges.changes import Change, fitted
from generator.frames.exchanges.pairings import Pairing
from generator.frames.exchanges.synonym_nouns import determined
from generator.frames.exchanges.tails import after_tail, attached, tail_change
from generator.frames.words import agree
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, participle
from generator.french.syntax import Token

PREFIX = "-"  # what ends a right side that is written before its noun: « ex- »
DEGREES = frozenset(
    {"plus", "moins", "très", "trop", "si", "aussi", "assez", "peu", "tellement", "bien", "encore", "fort", "tout"}
)


def quality(found: Sequence[Token], at: int) -> str:
    """Return the word under which a quality is filed: masculine singular for adjectives and participles, "" for the rest."""
    token = found[at]
    if token.pos in ("ADV", "ADJ"):
        return token.low if token.pos == "ADV" else token.lemma
    if token.pos == "VERB" and token.tense == "ppast" and _is_state(found, at):
        try:
            return participle(token.lemma, "m", "s")
        except Uninflectable:
            return ""
    return ""


def _is_state(found: Sequence[Token], at: int) -> bool:
    """Return whether a participle stands alone or after a simple form of « être »: « due », « est due », not « a été due »."""
    before = group(found, at)
    return not before.helpers or (
        len(before.helpers) == 1 and not before.clitics and found[before.helpers[0]].lemma == "être"
    )


def exchanged_quality(text: str, pair: Pairing, found: tuple[Token, ...], at: int) -> Change | None:
    """Return the change of a quality where the noun it goes with is one that the pair asks for."""
    token = found[at]
    after = after_tail(found, at, pair.left.tail)
    if after is None:
        return None
    if pair.left.tail and pair.then is not None and not fits(pair.then, _complement(found, after)):
        return None
    if token.pos == "ADV":
        adverbial = pair.first is None and (pair.then is None or pair.left.tail)
        made = Change(token.start, token.end, pair.right.word, pair.cost)
        return _tailed(text, made, pair, found, after) if adverbial else None
    if at and found[at - 1].low in DEGREES and "comparable" not in pair.marks:
        return None
    noun = _following(pair, found, at) if _precedes(pair) else _qualified(text, pair, found, at)
    if noun is None and (pair.first is not None or _precedes(pair)):
        return None
    return _agreed(text, pair, found, at, after, noun)


def _precedes(pair: Pairing) -> bool:
    """Return whether a pair asks for a quality before its noun: « important {rôle} »."""
    return pair.then is not None and not pair.left.tail


def _complement(found: Sequence[Token], after: int) -> tuple[Token, ...]:
    following = head(found, after)
    return (following,) if following is not None else ()


def _tailed(text: str, made: Change, pair: Pairing, found: Sequence[Token], after: int) -> Change | None:
    """Return a change with the fixed words that follow either quality: « dû à », « causé par »."""
    if pair.left.tail == pair.right.tail:
        return fitted(text, made)
    end, rest = tail_change(pair, found, after)
    if end < 0:
        return None
    words, taken = attached(made.text, rest, text[end:])
    return fitted(text, made._replace(end=end + taken, text=words))


def _following(pair: Pairing, found: Sequence[Token], at: int) -> Token | None:
    """Return the noun after a quality, an adjective between them perhaps, when it is of those a pair asks for."""
    near = found[at + 1 : at + 3]
    noun = next((t for t in near if t.pos == "NOUN"), None)
    between = all(t.pos in ("ADJ", "NOUN") for t in near[: near.index(noun)]) if noun is not None else False
    return noun if between and noun is not None and fits(pair.then, (noun,)) else None


def _qualified(text: str, pair: Pairing, found: Sequence[Token], at: int) -> Token | None:
    """Return the noun before a quality or the subject it is said of, when it is of those a pair asks for."""
    beside = _preceding(pair, found, at)
    being = _being(found, at)
    if beside is not None or pair.first is None or being < 0:
        return beside
    phrase = subject(text, being)
    head_of = [t for t in found[:being] if phrase is not None and t.start >= phrase.start and t.text == phrase.head]
    return head_of[0] if head_of and head_of[0].pos == "NOUN" and fits(pair.first, head_of[:1]) else None


def _preceding(pair: Pairing, found: Sequence[Token], at: int) -> Token | None:
    """Return the noun before a quality, other adjectives between them perhaps, when it is of those a pair asks for."""
    for other in range(at - 1, max(-1, at - 4), -1):
        token = found[other]
        if token.pos == "NOUN":
            return token if pair.first is None or fits(pair.first, (token,)) else None
        if token.pos not in ("ADJ", "ADV"):
            return None
    return None


def _agreed(text: str, pair: Pairing, found: Sequence[Token], at: int, after: int, noun: Token | None) -> Change | None:
    token = found[at]
    gender = token.gender or (noun.gender if noun is not None else "")
    number = token.number or (noun.number if noun is not None else "") or "s"
    if noun is not None and pair.right.word.endswith(PREFIX):
        return _prefixed(pair, found, at, noun)
    word = pair.right.word if _is_fixed(pair.right.word) else agree(pair.right.word, gender, number)
    if word is None:
        return None
    made = Change(token.start, token.end, word, pair.cost)
    if not _precedes(pair):
        beside = noun is not None or _being(found, at) >= 0 or (at and found[at - 1].pos in ("NOUN", "PUNCT", "PROPN"))
        return _tailed(text, made, pair, found, after) if beside else None
    if at and (found[at - 1].pos == "DET" or found[at - 1].low in ("du", "au", "des", "aux", "de", "d'")):
        like = token._replace(number=number)
        return determined([*found[:at], like, *found[at + 1 :]], at, word, gender, pair.cost) if gender else None
    return fitted(text, made) if at else None


def _is_fixed(word: str) -> bool:
    """Return whether a right side does not agree: « sans », « de », « d'avant »."""
    return not any(form.pos in ("ADJ", "NOUN", "VERB") for form in lookup(word))


def _prefixed(pair: Pairing, found: Sequence[Token], at: int, noun: Token) -> Change | None:
    """« L'ancien ministre »: « l'ex-ministre »."""
    if found[at + 1] is not noun or not found[at].gender:
        return None
    made = determined(found, at, pair.right.word + noun.text, found[at].gender, pair.cost)
    return made._replace(end=noun.end) if made is not None else None


def _being(found: Sequence[Token], at: int) -> int:
    """Return where the « être », « rester », « devenir » stands by which a quality is said of a subject; -1 for none."""
    before = at - 1
    while before >= 0 and found[before].pos == "ADV":
        before -= 1
    known = before >= 0 and found[before].lemma in ("être", "rester", "devenir", "sembler", "paraître")
    return before if known else -1
