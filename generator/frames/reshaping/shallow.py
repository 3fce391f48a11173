"""What may still be done with a sentence that was not understood whole: cuts at sure places, a source moved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.copying import QUOTE
from generator.frames.lists import is_listed, listed
from generator.frames.rank import Candidate
from generator.frames.reshaping.detached import THAT_OF
from generator.frames.reshaping.halves import ACCORDING, HEAVY, holds_figure, reported
from generator.frames.reshaping.hanging import orphaned
from generator.frames.scene import Scene
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import FINITE, Parse, Token
from generator.shelf import compiled

SOURCE = compiled(r"(?P<source>(?:Selon|D['’]après) [^,«»:;]{3,60}), (?P<claim>[^,«»:;]{12,200})$")
WHICH = compiled(r"^(?P<before>[^:;]+), ce qui (?P<after>[^,:;]+)$")
AFTER = compiled(r"^(?P<before>[^:;]+), après quoi (?P<after>[^:;]+)$")
JOINT = compiled(r", (?P<link>mais|et) (?=\w)")
LAST_SOURCE = compiled(r"\b(?:selon|d['’]après) ", re.I)
CUT_COST, MOVED_COST = 0.45, 0.4
LEAST = 4  # words on each side of a cut
SHORT_TIME = 5  # words of a time set after the verb
MOST_CLAIM = 26  # words of a claim that may stand before its source


def touched(tokens: tuple[Token, ...], scene: Scene) -> Iterator[Candidate]:
    """Yield the candidates for a sentence whose clauses are not sure; each cut keeps every word."""
    text = scene.text.rstrip(" .")
    if text.endswith(("!", "?", "…", "»")):
        return
    yield from _moved(text)
    if not reported(tokens):
        yield from _which(text, scene)
    yield from _afterwards(text, scene)
    yield from _joint(text, tokens, scene)


def _moved(text: str) -> Iterator[Candidate]:
    match = SOURCE.match(text)
    if (
        match
        and len(match["claim"].split()) <= MOST_CLAIM
        and not compiled(r"\b(?:son|sa|ses)\b").search(match["source"])
    ):
        claim = match["claim"]
        if claim.split()[0].lower() in listed("determined") or claim[0].isupper():
            source = match["source"][0].lower() + match["source"][1:]
            yield Candidate((closed(capital(f"{claim}, {source}")),), "source à la fin", MOVED_COST, True)


def _which(text: str, scene: Scene) -> Iterator[Candidate]:
    match = WHICH.match(text)
    if match and not _open(match["before"]):
        links = scene.library.tables["moves"]["links"]
        seems = compiled(r"(?:semble|paraît|représente|montre|correspond)").match(match["after"])
        counted = seems and holds_figure(match["before"])
        if not counted and len(text.split()) < HEAVY:
            return
        link = links["ce qui chiffré" if counted else "ce qui"][0]
        yield _two(match["before"], f"{link} {match['after']}", "ce qui à part")


def _afterwards(text: str, scene: Scene) -> Iterator[Candidate]:
    match = AFTER.match(text)
    if match and not _open(match["before"]):
        link = scene.library.tables["moves"]["links"]["après quoi"][0]
        yield _two(match["before"], f"{link}, {match['after']}", "après quoi à part")


def _joint(text: str, tokens: tuple[Token, ...], scene: Scene) -> Iterator[Candidate]:
    """Cut at « , mais » or « , et » between two clauses that each have a subject and a verb of their own."""
    quotes = [(q.start(), q.end()) for q in QUOTE.finditer(text)]
    if ACCORDING.match(text):
        return  # « Selon ce que disent des médias, P, et Q »: both are theirs
    for match in JOINT.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if LAST_SOURCE.search(after) or THAT_OF.search(after):
            continue  # it holds for both; « celui » stands for a noun of the first
        if any(a < match.start() < b for a, b in quotes) or compiled(r"non seulement|soit|ni ").search(before):
            continue
        early = [t for t in tokens if t.end <= match.start()]
        late = [t for t in tokens if t.start >= match.end()]
        if orphaned(early, late):
            continue
        if _stands(early) and not _subordinated(early) and _stands(late) and _opens_with_subject(late):
            link = scene.library.tables["moves"]["links"][match["link"]][0]
            said = f"{link}, {after}" if link else after
            if min(len(before.split()), len(after.split())) >= LEAST:
                yield _two(before, said, f"coupe {match['link']}")


def _stands(tokens: list[Token]) -> bool:
    return any(t.mood in FINITE for t in tokens)


def _subordinated(tokens: list[Token]) -> bool:
    """Return whether a subordinate clause may still be open at the end of the tokens."""
    last = max((i for i, t in enumerate(tokens) if t.text == ","), default=-1)
    return any(_opens(t) for t in tokens[last + 1 :]) or any(t.text in (":", "(") for t in tokens)


def _opens(token: Token) -> bool:
    return token.pos == "SCONJ" or token.text.lower() in listed("openers")


def _opens_with_subject(tokens: list[Token]) -> bool:
    """Return whether the tokens open with a noun group or subject pronoun followed by its verb, nothing open between."""
    for number, token in enumerate(tokens):
        if token.mood in FINITE:
            head = tokens[:number]
            return any(t.pos in ("NOUN", "PROPN", "PRON") for t in head) and _agrees(head, token)
        if _opens(token) or token.text in (",", ":", ";") or token.mood in ("inf", "par"):
            return False
    return False


def _agrees(head: list[Token], verb: Token) -> bool:
    first = next((t for t in head if t.pos in ("NOUN", "PROPN", "PRON")), None)
    return first is not None and first.number in ("", verb.number)


def _open(text: str) -> bool:
    """Return whether brackets or quotes are open."""
    return text.count("«") != text.count("»") or text.count("(") != text.count(")")


def _two(before: str, after: str, form: str) -> Candidate:
    return Candidate((closed(capital(before)), closed(capital(after))), form, CUT_COST, True)


def headed(parse: Parse) -> Iterator[Candidate]:
    """Yield the sentence with its opening time set after the verb, when its head at least was understood.

    Only a short time, a noun subject and a verb that a complement follows: what comes later is left as it stands.
    """
    first = parse.clauses[0] if parse.clauses else None
    if first is None or not first.main or first.subject is None or first.subject.kind == "pron":
        return
    subject, verb, text = first.subject, first.verb, parse.text
    front = [p for p in first.phrases if p.end <= subject.start]
    before = text[: verb.start].rstrip()
    if is_listed(before.rpartition(" ")[2], "determiners") or before.endswith(("'", "’")):
        return  # « les camps soutenant le maintien du pays ont cédé »: « maintien » taken for the verb
    if len(front) != 1 or front[0].role != "time" or front[0].start or len(front[0].text.split()) > SHORT_TIME:
        return
    between = (text[front[0].end : subject.start], text[subject.end : verb.start])
    follows = text[verb.end :].split()[:1]
    steady = (
        verb.end > verb.start > subject.start
        and follows
        and follows[0].lower().split("'")[0] in listed("complement_openers")
    )
    if (
        steady
        and between[0].strip() == ","
        and not between[1].strip()
        and verb.voice == "active"
        and verb.lemma != "être"
    ):
        time = lowered(front[0], front[0].text)
        said = f"{text[subject.start : verb.end]} {time}{text[verb.end :]}"
        yield Candidate((closed(capital(said)),), "temps après le verbe", CUT_COST, True)
