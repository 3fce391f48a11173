"""What somebody says in two sentences, each with its sayer: « X annonce que P et que Q », « …, estimant que Q »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.frames.library import Library
from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.halves import Parting, halves, reported
from generator.frames.reshaping.joints import SOURCED
from generator.frames.reshaping.sayers import called_again, named_again
from generator.frames.reshaping.sequels import SAME, Kind, apart
from generator.frames.tenses import PAST, owes
from generator.frames.verbs import group
from generator.french.syntax import PRONOUNS, Clause
from generator.shelf import compiled

SAYING = compiled(r", (?=\w+ant\b)")
AND_THAT = compiled(r",? et (?=qu(?:e |['’]))")
UNDER = compiled(r"\b(?:que|lorsque|quand|si|alors|comme|dont|puisque|car|parce)\b|\bqu['’]")
THAT = compiled(r"^(?:que |qu['’])")
ABOUT = compiled(r"qu['’](?P<who>ils?|elles?)\b")
HELD = compiled(
    r"^(?:ils?|elles?|lui)\b|\b\w+rai(?:t|ent)\b|[«»:;]"
)  # said after the words, who says them is heard too late
OWN = compiled(r"(?:que |qu['’])(?:[\w'’-]+ ){0,4}?(?P<own>ses|son|sa|leurs?) ")
STRONG = {"il": "lui", "elle": "elle", "ils": "eux", "elles": "elles"}
NEUTRAL_AGAIN = "ajouter"  # « Il a ajouté que »


def statements(text: str, library: Library) -> Iterator[Parting]:
    """Yield the partings of what the subject says: at a second « que », at a participle of saying."""
    yield from _second(text, library)
    kind = Kind(SAYING, SAME, "", "propos à part", ("stated", "judged"))
    links: Mapping[str, Sequence[str]] = library.tables["moves"]["links"]
    for match in SAYING.finditer(text):
        found = tokens(text)
        cut = apart(text, found, match, kind, links) if even(text, match.start()) else None
        if cut is not None and not reported([t for t in found if t.end <= match.start()]):
            yield cut
            return


def even(text: str, at: int) -> bool:
    """Return whether no quotation is cut there."""
    return all(part.count("«") == part.count("»") for part in (text[:at], text[at:]))


def _second(text: str, library: Library) -> Iterator[Parting]:
    """« S a annoncé que P et que Q » told as « S a annoncé que P. Il a ajouté que Q »."""
    matches = list(AND_THAT.finditer(text))
    clause = first_clause(text) if len(matches) == 1 else None
    if clause is None or clause.subject is None or not says(clause, text, library):
        return
    at = matches[0]
    opening = compiled(r"\s*(?P<that>que |qu['’])").match(text, clause.verb.end)
    first = text[opening.end() : at.start()] if opening else ""
    if opening is None or UNDER.search(first) or not even(text, at.start()) or another(first, text[at.end() :]):
        return
    said = _told_again(clause, text[: opening.start()], text[at.end() :], library)
    cut = halves(text[: at.start()], said, "propos en deux") if said else None
    yield from [cut] if cut else []


def _told_again(clause: Clause, before: str, that: str, library: Library) -> str:
    """Return the second sentence: « Il a ajouté que Q », of « il » himself « Selon lui, Q »; "" where neither is sure."""
    subject = clause.subject
    if subject is None:
        return ""
    strong = STRONG.get(subject.text.lower(), "")
    if strong:
        own = clause.verb.lemma in {*library.tables["dire"]["neutral"], *library.tables["dire"]["opinion"]}
        source = library.tables["moves"]["links"]["selon"][0]
        own = (
            own and strong not in that.split() and not (clause.verb.tense in PAST and owes(that))
        )  # « Selon lui, elle travaillait pour lui »
        return f"{source} {strong}, {THAT.sub('', that)}" if own else ""
    verb = clause.verb
    neutral = verb.lemma in library.tables["dire"]["neutral"]
    return told_of(clause, before, that, NEUTRAL_AGAIN if neutral else verb.lemma, () if neutral else ("aussi",))


def told_of(clause: Clause, before: str, that: str, lemma: str, adverbs: tuple[str, ...] = ()) -> str:
    """Return what else somebody says: « Il a ajouté que Q », with a name alone « Q, a ajouté Roy »; "" where neither is sure."""
    verb, subject = clause.verb, clause.subject
    if subject is None or (lemma == verb.lemma and lemma == NEUTRAL_AGAIN):
        return ""
    like = replace(verb, adverbs=adverbs, clitics=(), voice="active", gender="")
    said = group(Verb(lemma), like, "3", verb.number, subject.gender)
    name = called_again(subject, clause, before) if said else ""
    if name:
        return f"{name} {said} {that}"
    who, words = named_again(subject) if said else "", THAT.sub("", that)
    plain = not (HELD.search(words) or is_listed(words.split()[0].lower(), "impersonal"))
    return f"{words}, {said} {who}" if who and plain else ""


def another(first: str, that: str) -> bool:
    """Return whether « qu'elle » or « ses » of a second clause can be of « la régie » of the first: told apart, it would be who speaks."""
    found, owned = ABOUT.match(that), OWN.match(that)
    words = THAT.sub("", first.strip())
    clause = first_clause(f"{words[:1].upper()}{words[1:]}.") if found or owned else None
    if clause is None or clause.subject is None or clause.subject.kind == "pron":
        return False
    if found is None:
        return clause.subject.number in ("", "p" if owned and owned["own"].startswith("leur") else "s")
    gender, number = PRONOUNS[found["who"]]
    return clause.subject.gender in ("", gender) and clause.subject.number in ("", number)


def says(clause: Clause, text: str, library: Library) -> bool:
    """Return whether a clause tells what its subject, before its verb, says or thinks."""
    table = library.tables["dire"]
    subject, verb = clause.subject, clause.verb
    sayer = {*table["neutral"], *table["opinion"], *table["marked"]} - {*table["doubtful"]}
    told = verb.lemma in sayer and verb.mood == "ind" and not verb.negation and "se" not in verb.clitics
    placed = subject is not None and subject.end <= verb.start and clause.main and not clause.link
    return told and placed and not SOURCED.match(text) and not is_listed(text.split()[0], "openers")
