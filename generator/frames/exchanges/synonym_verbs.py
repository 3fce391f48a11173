"""A verb exchanged for another in the same form, « se », auxiliary and preposition remade: « se dérouler », « avoir lieu »."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.exchanges.around import Group, counted, fits, group, head, objects, subject, subjects
from generator.frames.exchanges.changes import Change, fitted
from generator.frames.exchanges.pairings import Pairing, Side
from generator.frames.exchanges.tails import after_tail, attached, tail_change
from generator.frames.wishes import shows
from generator.frames.words import glue
from generator.french.morphology import Uninflectable, auxiliary, conjugate, participle, present_participle
from generator.french.syntax import Token


def exchanged_verb(text: str, pair: Pairing, found: tuple[Token, ...], at: int) -> Change | None:
    """Return the change of a verb where its subject, object and construction are those a pair asks for."""
    after = after_tail(found, at, pair.left.tail)
    if after is None:
        return None
    verb = group(found, at)
    if (
        _is_parted(pair, found, at)
        or not _plain(pair, found, at, verb)
        or shows(pair.right.word, found[at], text[: found[at].start])
    ):
        return None
    if not fits(pair.first, subjects(text, found, at, verb) if pair.first else ()):
        return None
    acted = _acted_on(text, pair, found, at, verb, after) if pair.then is not None else ()
    if pair.then is not None and not (fits(pair.then, acted) and counted(pair, acted)):
        return None
    found = (*found[:at], _numbered(found, at, verb, acted), *found[at + 1 :])
    try:
        if pair.left.reflexive == pair.right.reflexive and _same_helper(pair, verb):
            return _simple(text, pair, found, at, after)
        return _rebuilt(text, pair, found, at, verb, after)
    except Uninflectable:
        return None


def _is_parted(pair: Pairing, found: Sequence[Token], at: int) -> bool:
    """Return whether an adverb or « que » would part a new verb from its complement: « ne porte sur cependant que »."""
    gains = bool(pair.right.tail) and not pair.left.tail
    return gains and at + 1 < len(found) and found[at + 1].pos in ("ADV", "SCONJ", "CCONJ")


def _numbered(found: Sequence[Token], at: int, verb: Group, acted: Sequence[Token]) -> Token:
    """Return a participle with the number that its form does not show: « des crimes commis »."""
    token = found[at]
    if token.tense != "ppast" or token.number:
        return token
    with_etre = any(found[h].lemma == "être" for h in verb.helpers)
    if with_etre:
        return token._replace(number=found[verb.helpers[0]].number)
    before = [noun for noun in acted if noun.end <= token.start]
    return token._replace(number=before[0].number) if before else token


def _acted_on(text: str, pair: Pairing, found: Sequence[Token], at: int, verb: Group, after: int) -> tuple[Token, ...]:
    if pair.left.tail:
        following = head(found, after)
        return (following,) if following is not None else ()
    return objects(text, found, at, verb, after)


def _plain(pair: Pairing, found: Sequence[Token], at: int, verb: Group) -> bool:
    """Return whether a verb stands as the pair has it: reflexive or not, no other clitic, no participle of doubt."""
    own = [c for c in verb.clitics if found[c].low in ("se", "s'")]
    if bool(own) != pair.left.reflexive or len(own) != len(verb.clitics):
        return False
    before = found[verb.first - 1] if verb.first else None
    if before is not None and before.low in ("le", "la", "les", "l'", "un", "une"):
        return False  # « la cause » is no verb
    if "affirmatif" in pair.marks and verb.first < len(found) and found[verb.first].low in ("ne", "n'"):
        return False
    if verb.helpers and "temps simple" in pair.marks:
        return False
    if verb.passive and ("actif" in pair.marks or pair.left.tail or pair.right.tail or pair.right.reflexive):
        return False
    if found[at].tense != "ppast":
        helped = any(t.pos == "AUX" for t in found[max(0, verb.first - 2) : verb.first])
        return not helped or bool(verb.clitics)  # « n'a pas réussit » is ill written
    return bool(verb.helpers) or _is_detached(pair, found, at)


def _is_detached(pair: Pairing, found: Sequence[Token], at: int) -> bool:
    """Return whether a participle without auxiliary stands after its noun, both verbs taking an object directly."""
    direct = not (pair.left.tail or pair.right.tail or pair.left.reflexive or pair.right.reflexive)
    direct = direct and "actif" not in pair.marks
    return direct and pair.then is not None and at > 0 and found[at - 1].pos in ("NOUN", "ADJ", "PROPN")


def _same_helper(pair: Pairing, verb: Group) -> bool:
    if not verb.helpers or verb.passive or pair.left.reflexive:
        return True
    return _helper_of(pair, pair.left) == _helper_of(pair, pair.right)


def _helper_of(pair: Pairing, one: Side) -> str:
    """Return the auxiliary of a side: « il est passé », but « il a passé la ligne »."""
    return "être" if one.reflexive else auxiliary(one.word, pair.then is not None and not one.tail)


def in_form(lemma: str, like: Token) -> str:
    """Return a verb in the form of another; Uninflectable where that cannot be told."""
    if like.mood == "inf":
        return lemma
    if like.tense == "ppast":
        return participle(lemma, like.gender or "m", like.number or "s")
    if like.tense == "ppres":
        return present_participle(lemma)
    if like.mood not in ("ind", "con", "sub") or like.person not in ("", "3"):
        raise Uninflectable(lemma)
    return conjugate(lemma, like.mood, like.tense, "3", like.number or "s")


def _simple(text: str, pair: Pairing, found: Sequence[Token], at: int, after: int) -> Change | None:
    """Return the change of a verb whose group stays: the word alone, or with what follows it."""
    token = found[at]
    moved = token.tense == "ppast" and pair.right.tail and (token.gender, token.number) not in (("m", "s"), ("", ""))
    if moved and not pair.left.reflexive:
        raise Uninflectable(pair.right.word)  # « la hausse qu'il a enregistrée »
    word = in_form(pair.right.word, token)
    if pair.left.tail == pair.right.tail:
        return fitted(text, Change(token.start, token.end, word, pair.cost))
    end, rest = tail_change(pair, found, after)
    if end < 0:
        return None
    made, taken = attached(word, rest, text[end:])
    return fitted(text, Change(token.start, end + taken, made, pair.cost))


def _rebuilt(text: str, pair: Pairing, found: Sequence[Token], at: int, verb: Group, after: int) -> Change | None:
    """Return the change of a verb that gains or loses « se », its auxiliary with it."""
    token = found[at]
    finite = found[verb.helpers[0]] if verb.helpers else token
    if verb.passive or len(verb.helpers) > 1:
        return None
    between = [found[i].text for i in range(verb.helpers[0] + 1, at)] if verb.helpers else []
    if verb.helpers:
        gender, number = _agreement(text, pair, found, at, finite)
        helper = _helper_of(pair, pair.right)
        agreed = (gender, number) if helper == "être" else ("m", "s")
        middle = [in_form(helper, finite), *between, participle(pair.right.word, *agreed)]
    else:
        middle = [in_form(pair.right.word, token)]
    negated = found[verb.first].low in ("ne", "n'")
    words = glue([*(["ne"] if negated else []), *(["se"] if pair.right.reflexive else []), *middle])
    end, rest = tail_change(pair, found, after)
    if end < 0:
        return None
    made, taken = attached(words, rest, text[end:])
    return fitted(text, Change(found[verb.first].start, end + taken, made, pair.cost))


def _agreement(text: str, pair: Pairing, found: Sequence[Token], at: int, finite: Token) -> tuple[str, str]:
    """Return the gender and number of a verb's subject; Uninflectable when they cannot be told."""
    token = found[at]
    if _helper_of(pair, pair.left) == "être":
        return token.gender or "m", token.number or "s"
    if _helper_of(pair, pair.right) != "être":
        return "m", "s"
    phrase = subject(text, at)
    named = phrase is not None and (phrase.kind != "pron" or phrase.text.lower() in ("il", "elle", "ils", "elles"))
    doubtful = phrase is None or not named or not phrase.gender or phrase.number != finite.number
    if phrase is None or doubtful or (phrase.gender == "f" and " et " in phrase.text):
        raise Uninflectable(pair.right.word)
    return phrase.gender, phrase.number or "s"
