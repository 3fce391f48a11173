"""Verbal turns of equal worth, by lemma (« prendre part à », « participer à »), exchanged in the form the text has them in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from generator.frames.exchanges import swaps
from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.swaps import exchanged, lines
from generator.frames.exchanges.synonym_verbs import in_form
from generator.frames.exchanges.turns import Swap, allowed, swap
from generator.frames.library import load
from generator.frames.lists import is_listed
from generator.frames.reading import parsed
from generator.frames.reading import tokens as read
from generator.frames.wishes import shows
from generator.french.grammar import elide
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, auxiliary, participle, present_participle
from generator.french.syntax import Token
from generator.shelf import compiled, worked_out

FIRST = compiled(r"[\w'-]+")
BETWEEN = 2  # negation or adverbs between a verb and its noun: « ne prend plus part »
FAR = 5  # words before a participle in which its helper or « que » stands
ENDINGS = {("m", "s"): "", ("f", "s"): "e", ("m", "p"): "s", ("f", "p"): "es"}
HELPERS = ("avoir", "être")
REFLEXIVES = ("se", "s'")


class VerbTurn(NamedTuple):
    """A verb with what follows it, and the verb with its own that may stand in its place."""

    verb: str
    itself: bool  # « se » stands before the verb
    new: str
    new_itself: bool
    rest: Swap

    @property
    def direct(self) -> bool:
        """Return whether both take their object as it is, so that a passive keeps its subject: « être tenté de » has none."""
        return (
            not any(t[0] == "(" or t == "<inf>" for t in self.rest.left)
            and "(" not in self.rest.to
            and not self.new_itself
        )


class _Place(NamedTuple):
    """Where a verb stands: its tokens from the clitic or helper on, the helper, whether « se » stands before."""

    start: int
    helper: Token | None
    itself: bool
    kept: tuple[str, ...]  # words between helper and participle


def verb_turns(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the verbal turns of a text that a site's tables exchange."""
    found, table = read(text), _table(folders)
    low = text.lower().replace("’", "'")
    for at, token in enumerate(found):
        lines_of = [line for first, line in table.get(_lemma(token), ()) if first in low]
        last = _last(found, at) if lines_of else at
        for line in lines_of:
            made = _made(text, found, range(at, last + 1), _turn(*line))
            if made is not None:
                yield made


Row = tuple[
    str, tuple[str, str, str, str, float]
]  # the word after the verb, "" where it may be any; a line of the tables


@cache
def _table(folders: tuple[str, ...]) -> Mapping[str, tuple[Row, ...]]:
    text = load(folders).tables.text("locutions")
    table: Mapping[str, tuple[Row, ...]] = worked_out(
        "verb turns", text, lambda: _filed(folders), __file__, swaps.__file__
    )
    return table


def _filed(folders: tuple[str, ...]) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = {}
    for left, right, before, after, cost in lines(folders, "verbes"):
        _, verb, rest = _parts(left)
        first = FIRST.match(rest)
        line = left, right, before, after, cost
        found.setdefault(verb, []).append((first[0].lower() if first else "", line))
    return {verb: tuple(rows) for verb, rows in found.items()}


@cache
def _turn(left: str, right: str, before: str, after: str, cost: float) -> VerbTurn:
    itself, verb, rest = _parts(left)
    new_itself, new, new_rest = _parts(right)
    return VerbTurn(verb, itself, new, new_itself, swap(rest, new_rest, before, after, cost))


def _parts(side: str) -> tuple[bool, str, str]:
    """Return whether a side is reflexive, its verb, and what follows: « se rendre compte que »."""
    itself = side.startswith(("se ", "s'"))
    verb, _, rest = side.removeprefix("se ").removeprefix("s'").partition(" ")
    return itself, verb, rest


def _lemma(token: Token) -> str:
    """Return the verb a token is a form of, "" for another word; « prenant part » reads as a quality."""
    if not token.text.islower():
        return ""
    if token.pos in ("VERB", "AUX"):
        return token.lemma
    if token.text.endswith("ant"):
        return next((form.lemma for form in lookup(token.text) if form.tense == "ppres"), "")
    return ""


def _made(text: str, found: Sequence[Token], ends_at: range, turn: VerbTurn) -> Change | None:
    """Return a verbal turn exchanged, None where it is another or where a form cannot be told.

    `ends_at`: where the verb stands, and what may follow it before its fixed words.
    """
    at = ends_at[0]
    ends = (found[end] for end in ends_at)
    match = next((m for end in ends if (m := turn.rest.find.match(text, _after(text, end, turn.rest)))), None)
    place = _place(found, at) if match is not None else None
    if match is None or place is None or place.itself != turn.itself:
        return None
    start = found[place.start].start
    try:
        verb = _verb(text, found, at, turn, place)
    except Uninflectable:
        return None
    if verb is None or not allowed(turn.rest, text[:start], text[match.end() :]):
        return None
    between = text[found[at].end : match.start()].strip()
    if between and match[0].startswith("qu"):
        return None  # « craint ainsi que »
    rest = _agreeing(turn.rest, text, found[at])
    return exchanged(rest, match, text, start, f"{verb} {between}".strip()) if rest is not None else None


def _agreeing(rest: Swap, text: str, token: Token) -> Swap | None:
    """Return what follows the new verb, agreed with its subject where only it agrees: « fait l'objet », « est visée »."""
    if "~" not in rest.to or "~" in rest.left:
        return rest
    gender, number = _subject(text, token)
    ending = ENDINGS.get((gender, number))
    return rest._replace(to=rest.to.replace("~", ending, 1)) if ending is not None else None


def _after(text: str, token: Token, rest: Swap) -> int:
    """Return where the word after a token begins, the token's end when nothing is looked for."""
    at = token.end
    return at + 1 if rest.said and text[at : at + 1] in (" ", "\u00a0", "\u202f") else at


def _last(found: Sequence[Token], at: int) -> int:
    """Return the last of the negations and adverbs that follow a verb, or the verb itself; « afin de » opens what follows."""
    end = at
    while end - at < BETWEEN and end + 1 < len(found) and _stands_between(found[end + 1]):
        end += 1
    return end


def _stands_between(token: Token) -> bool:
    return token.pos == "ADV" and not is_listed(token.text, "opening_adverbs")


def _place(found: Sequence[Token], at: int) -> _Place | None:
    """Return where a verb begins with its helper and « se »; None with another clitic, or where its form is unsure."""
    back = _before(found, at)
    helped = back >= 0 and found[back].lemma in HELPERS and found[back].pos in ("AUX", "VERB")
    done = found[at].tense == "ppast"
    if helped and not done and found[at].mood in ("ind", "con", "sub"):
        return None  # a participle ill written
    first, helper = (back, found[back]) if helped and done else (at, None)
    kept = tuple(t.text for t in found[back + 1 : at]) if helper is not None else ()
    before = found[first - 1].low if first else ""
    itself = before in REFLEXIVES
    if itself:
        first -= 1
        before = found[first - 1].low if first else ""
    gerund = before == "en" and found[at].text.endswith("ant")
    if (is_listed(before, "clitics") and not gerund) or before in ("-", "c'"):
        return None
    return _Place(first, helper, itself, kept)


def _before(found: Sequence[Token], at: int) -> int:
    """Return the token before a verb, adverbs left out; -1 when there is none."""
    back = at - 1
    while back >= 0 and found[back].pos == "ADV" and at - back <= BETWEEN and found[back].low not in ("n'", "ne"):
        back -= 1
    return back


def _verb(text: str, found: Sequence[Token], at: int, turn: VerbTurn, place: _Place) -> str | None:
    """Return the new verb with its helper and « se », in the form of the old one; None where it has none."""
    token = found[at]
    if token.tense == "ppast":
        return _bare(found, at, turn) if place.helper is None else _compound(text, found, at, turn, place)
    if (
        shows(turn.new, token, text[: token.start])
        or token.mood == "imp"
        or (token.mood in ("ind", "con", "sub") and token.person != "3")
    ):
        return None
    form = present_participle(turn.new) if token.text.endswith("ant") else in_form(turn.new, token)
    return elide("se", form) if turn.new_itself else form


def _bare(found: Sequence[Token], at: int, turn: VerbTurn) -> str | None:
    """Return the participle of « un plan mis en place par l'État »; none for « la mise en place »."""
    before = found[at - 1] if at else None
    if before is None or not turn.direct or turn.itself or before.pos not in ("NOUN", "ADJ", "PROPN"):
        return None
    number = found[at].number or ("" if _completes(found, at - 1) else before.number)
    return participle(turn.new, found[at].gender, number) if found[at].gender and number else None


def _completes(found: Sequence[Token], at: int) -> bool:
    """Return whether a noun completes another, which the participle after it may be about: « un comité d'experts mis en place »."""
    return at > 0 and (found[at - 1].low in ("de", "d'", "des", "du") or found[at - 1].pos == "NOUN")


def _compound(text: str, found: Sequence[Token], at: int, turn: VerbTurn, place: _Place) -> str | None:
    """Return the new verb in a compound tense or a passive, with the helper it asks for."""
    helper = place.helper
    assert helper is not None
    old = "être" if turn.itself else auxiliary(turn.verb, helper.lemma == "avoir")
    new = "être" if turn.new_itself else auxiliary(turn.new, _has_object(turn.rest.to))
    passive = helper.lemma != old
    if passive and (not turn.direct or helper.lemma != "être" or new != "avoir" or turn.new in HELPERS):
        return None
    kept = passive or (old == new == "être" and not turn.itself)
    agrees = _agreement(text, found, at, helper, kept, new)
    if agrees is None:
        return None
    said = helper.text if passive or old == new else in_form(new, helper)
    form = " ".join((said, *place.kept, participle(turn.new, *agrees)))
    return elide("se", form) if turn.new_itself else form


def _has_object(rest: str) -> bool:
    """Return whether what follows a verb is a direct object: « passer en revue () », « passer la ligne »."""
    return rest.endswith("()") or is_listed(rest.split(" ")[0], "determiners")


def _agreement(
    text: str, found: Sequence[Token], at: int, helper: Token, kept: bool, new: str
) -> tuple[str, str] | None:
    """Return gender and number of the new participle; None where they cannot be told. `kept`: those of the old one."""
    token = found[at]
    if kept:
        number = token.number or _finite_number(found, at)
        return (token.gender, number) if token.gender and number else None
    if new == "être":  # « elles se sont rendu compte »: the old participle does not tell
        gender, number = _subject(text, token)
        doubtful = not gender or not number or number != helper.number  # the parse may have missed the subject
        return None if doubtful else (gender, number)
    asked = any(t.low in ("que", "qu'") for t in found[max(0, at - FAR) : at])
    if helper.lemma == "avoir" and asked:
        return (token.gender, token.number) if token.gender and token.number else None
    return "m", "s"


def _finite_number(found: Sequence[Token], at: int) -> str:
    """Return the number of the nearest finite helper before a participle: « ont été mis »."""
    return next((t.number for t in reversed(found[max(0, at - FAR) : at]) if t.pos == "AUX" and t.number), "")


def _subject(text: str, token: Token) -> tuple[str, str]:
    """Return gender and number of the subject of the clause a participle stands in; ("", "") where that is unsure."""
    for clause in parsed(text).clauses:
        verb, subject = clause.verb, clause.subject
        if verb.start <= token.start < verb.end and subject is not None and subject.gender and not subject.clause:
            plain = subject.text.lower() not in ("qui", "que", "qu'", "dont") and " et " not in f" {subject.text} "
            return (subject.gender, subject.number) if plain else ("", "")
    return "", ""
