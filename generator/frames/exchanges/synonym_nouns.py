"""A noun exchanged for another with the article before it; of another gender only where nothing agrees with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator.frames.exchanges.around import fits, head
from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.pairings import Pairing
from generator.frames.exchanges.tails import after_tail, attached, tail_change
from generator.frames.lists import is_listed
from generator.french.grammar import contract, definite, demonstrative, elide, indefinite, opens_with_vowel, possessive
from generator.french.lexicon import forms, lookup
from generator.french.syntax import Token

BEFORE_VOWELS, BEFORE_CONSONANTS = frozenset({"bel", "nouvel", "vieil"}), frozenset({"beau", "nouveau", "vieux"})
JOINTS = frozenset({"et", "ou", "ni"})
UNCHANGED = frozenset({"leur", "notre", "votre", "quelque", "chaque"})
GENDERED = frozenset({
    "il", "elle", "ils", "elles", "celui", "celle", "ceux", "celles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "lequel",
    "laquelle", "lesquels", "lesquelles", "duquel", "auquel", "l'un", "l'une",
})  # fmt: skip
GOVERNING = frozenset({"de", "du", "d'", "des", "à", "au", "aux", "en", "par", "pour", "avec", "sans", "dans", "sur", "après",
    "avant", "contre", "depuis", "selon", "malgré", "pendant", "durant", "lors", "dès", "vers"})  # fmt: skip


def exchanged_noun(text: str, pair: Pairing, found: tuple[Token, ...], at: int) -> Change | None:
    """Return the change of a noun with what elides or contracts before it; none for a noun without a determiner."""
    token, before = found[at], found[at - 1] if at else None
    after = after_tail(found, at, pair.left.tail)
    if before is None or after is None or _is_paired(found, at):
        return None
    following = head(found, after) if pair.then is not None else None
    if pair.then is not None and not fits(pair.then, (following,) if following is not None else ()):
        return None
    word, gender = _form(pair.right.word, token)
    if not word or not token.gender or before.low in (BEFORE_CONSONANTS if opens_with_vowel(word) else BEFORE_VOWELS):
        return None
    if gender not in ("", token.gender) and not (_is_alone(found, at) and _is_own_gender(token)):
        return None
    if before.pos == "ADJ" and gender in ("", token.gender) and at > 1 and _determines(found[at - 2]):
        return _tailed(text, Change(token.start, token.end, word, pair.cost), pair, found, after)
    made = determined(found, at, word, gender or token.gender, pair.cost) if _determines(before) else None
    return _tailed(text, made, pair, found, after) if made is not None else None


def _is_paired(found: Sequence[Token], at: int) -> bool:
    """Return whether a noun stands beside one it is told apart from: « les navires et les barges »."""
    following, leading = found[at + 1 : at + 4], found[max(0, at - 4) : at]
    joined = bool(following) and following[0].low in JOINTS and any(t.pos == "NOUN" for t in following[1:])
    for number in range(len(leading) - 1, 0, -1):
        if leading[number].low in JOINTS:
            return joined or leading[number - 1].pos == "NOUN"
        if leading[number].pos not in ("DET", "ADP", "NUM"):
            break
    return joined


def _tailed(text: str, made: Change, pair: Pairing, found: Sequence[Token], after: int) -> Change | None:
    """Return a noun's change with the fixed words that follow either noun: « tremblement de terre », « séisme »."""
    if pair.left.tail == pair.right.tail:
        return made
    end, rest = tail_change(pair, found, after)
    if end < 0:
        return None
    words, taken = attached(made.text, rest, text[end:])
    return made._replace(end=end + taken, text=words)


def _determines(token: Token) -> bool:
    return is_listed(token.text, "determiners") or token.low in ("de", "d'") or token.pos == "NUM"


def _form(lemma: str, like: Token) -> tuple[str, str]:
    """Return a noun in the number of another, and its gender, "" for both."""
    number = like.number or "s"
    fitting = [f for f in forms(lemma) if f.pos == "NOUN" and f.number in ("", number)]
    genders = {f.gender for f in fitting}
    if not fitting:
        return "", ""
    if genders <= {like.gender, ""}:
        return fitting[0].text, ""
    return (fitting[0].text, genders.pop()) if len(genders) == 1 else ("", "")


def _is_own_gender(token: Token) -> bool:
    """Return whether a noun has the gender of its lemma: « épouse » is filed under « époux », and no « mari »."""
    return any(f.pos == "NOUN" and f.gender == token.gender for f in lookup(token.lemma))


def _is_alone(found: Sequence[Token], at: int) -> bool:
    """Return whether nothing in the sentence may agree with a noun that depends on a preposition.

    Such a noun is seldom called again by the sentence after.
    """
    if at < 2 or not (found[at - 1].low in ("du", "au", "des", "aux") or found[at - 2].low in GOVERNING):
        return False
    if found[at - 2].low in ("toute", "toutes", "tout", "tous") or found[at - 1].pos == "ADJ":
        return False
    return not any(_may_agree(found, other, at) for other in range(len(found)))


def _may_agree(found: Sequence[Token], other: int, at: int) -> bool:
    """Return whether an adjective, a participle or a pronoun of the sentence may agree with the noun at `at`."""
    token, noun = found[other], found[at]
    if token.pos == "ADJ" or token.tense == "ppast":
        near = [found[i] for i in (other - 1, other + 1) if 0 <= i < len(found)]
        own = any(
            n.pos == "NOUN" and n is not noun and n.gender == token.gender and n.number == token.number for n in near
        )
        helped = token.tense == "ppast" and other > 0 and found[other - 1].lemma == "avoir"
        if own or helped:
            return False
    elif not (token.low in GENDERED or (token.pos == "PRON" and token.low in ("le", "la", "l'", "les"))):
        return False
    return token.gender in ("", noun.gender) and token.number in ("", noun.number)


SINGULAR: Mapping[str, Callable[[str, str], str]] = {
    "le": definite, "la": definite, "l'": definite, "du": definite, "au": definite,
    "ce": demonstrative, "cet": demonstrative, "cette": demonstrative, "son": possessive, "sa": possessive,
    "un": indefinite, "une": indefinite, "de": lambda word, _: elide("de", word), "d'": lambda word, _: elide("de", word),
    "aucun": lambda word, gender: f"{'aucune' if gender == 'f' else 'aucun'} {word}",
}  # fmt: skip


def determined(found: Sequence[Token], at: int, word: str, gender: str, cost: float) -> Change | None:
    """Return the change of a word and of the determiner before it."""
    token, before = found[at], found[at - 1]
    written = before.low
    if token.number == "p" and written not in ("de", "d'"):
        gendered = written in ("certains", "certaines") and gender != token.gender
        return None if gendered else Change(token.start, token.end, word, cost)
    if written in UNCHANGED:
        return Change(token.start, token.end, word, cost)
    make = SINGULAR.get("aucun" if written == "aucune" else written)
    if make is None:
        return None
    start, opening, made = before.start, before.text, make(word, gender)
    joint = found[at - 2] if at > 1 and written in ("le", "la", "l'") else None
    if written in ("du", "au"):
        made = contract("de" if written == "du" else "à", made)
    elif joint is not None and joint.low in ("de", "à"):
        start, opening, made = joint.start, joint.text, contract(joint.low, made)
    return Change(start, token.end, made[:1].upper() + made[1:] if opening[0].isupper() else made, cost)
