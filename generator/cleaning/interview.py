"""Interviews: each answer becomes a quotation of whom the introduction or a label names, its question a subhead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from generator.cleaning.structure import Part
from generator.cleaning.tables import table
from generator.cleaning.traced import Traced, joined
from generator.french.lexicon import is_first_name
from generator.french.sentences import split
from generator.shelf import compiled

LEAST = 2  # questions answered
LONGEST = (
    40  # words of what stands in a question's turn without its mark: « Vos confrères ne sont pas tous de cet avis… »
)
NAME = compiled(r"[A-ZÀ-Þ][\wÀ-ÿ-]+(?: (?:de |d['’]|van |von |al-)?[A-ZÀ-Þ][\wÀ-ÿ'’-]+)+")
MARKS = compiled(r"[«»“”]")
INNER = compiled(r"[«»]")  # somebody else's words inside an answer
SPACED = compiled(r"(?<=“)[ \u00a0\u202f]|[ \u00a0\u202f](?=”)")


class Turn(NamedTuple):
    """A part of an interview: its text without the label of who speaks, and that label."""

    part: Part
    label: str


def quoted(parts: Sequence[Part], title: str = "") -> list[Part]:
    """Return the parts of an interview with its answers as quotations; those of any other text as they are.

    Who answers is named by a label, the introduction or the title.
    """
    turns = [_turn(part) for part in parts]
    asked = [at for at, turn in enumerate(turns) if _asks(turn)]
    answered = [at for at, after in pairwise([*asked, len(turns)]) if after - at > 1]
    if len(answered) < LEAST or not (_is_announced(turns, asked[0], title) or _is_interview(turns, asked)):
        return list(parts)
    who = _answering(turns, asked[0], title)
    return list(_told(turns, _questions(turns, asked), who)) if who else list(parts)


def _questions(turns: Sequence[Turn], asked: Sequence[int]) -> frozenset[int]:
    """Return where the questions stand: those with their mark and, where each has one answer, what stands in their turn."""
    first = asked[0]
    if any((at - first) % 2 for at in asked):
        return frozenset(asked)
    turn = (at for at in range(first, len(turns) - 1, 2) if len(turns[at].part.traced.text.split()) <= LONGEST)
    return frozenset((*asked, *turn))


def _is_announced(turns: Sequence[Turn], first: int, title: str) -> bool:
    """Return whether the title or the introduction says that this is an interview."""
    return any(_patterns()["annonce"].search(text) for text in (title, *(t.part.traced.text for t in turns[:first])))


def _is_interview(turns: Sequence[Turn], asked: Sequence[int]) -> bool:
    """Return whether labels, or most answers in the first person, show that somebody answers."""
    if sum(bool(turn.label) for turn in turns) >= LEAST:
        return True
    answers = [turns[at + 1].part.traced.text for at in asked if at + 1 < len(turns)]
    speaking = sum(bool(_patterns()["je"].search(text)) and not MARKS.search(text) for text in answers)
    return speaking >= LEAST and speaking * 2 > len(answers)


def _told(turns: Sequence[Turn], questions: frozenset[int], who: str) -> Iterator[Part]:
    for at, turn in enumerate(turns):
        if at in questions:
            yield turn.part._replace(kind="heading")
        elif at < min(questions) or who in turn.part.traced.text:
            yield turn.part  # nobody names themselves: « Ana Roy sera à Besançon le 12 février. »
        elif turn.part.kind == "heading":
            yield turn.part
        else:
            yield turn.part._replace(kind="paragraph", traced=_speech(turn.part.traced, who))


def _speech(traced: Traced, who: str) -> Traced:
    """Return an answer sentence by sentence between quotation marks, who speaks after the first."""
    pieces: list[Traced] = []
    traced = traced.sub(INNER, lambda mark: "“" if mark.group() == "«" else "”")
    traced = traced.sub(SPACED, lambda _: "")
    for rank, sentence in enumerate(split(traced.text)):
        piece = traced[sentence.start : sentence.end]
        if rank:
            pieces.append(_between(piece))
            continue
        text = sentence.text
        bare = piece[: len(text.rstrip(". "))] if text.endswith(".") else piece
        end = piece.at[-1] + 1
        said = f", {table('dialogues')['repond']} {who}."
        pieces.append(_between(bare) + Traced(said, (end,) * len(said)))
    return joined(pieces, " ")


def _between(said: Traced) -> Traced:
    start, end = said.at[0], said.at[-1] + 1
    return Traced("« ", (start, start)) + said + Traced(" »", (end, end))


def _turn(part: Part) -> Turn:
    """Return a part with the label of its speaker cut off: « Claire Dubosc. – », « R : »."""
    match = _patterns()["etiquette"].match(part.traced.text)
    if not match:
        return Turn(part, "")
    return Turn(part._replace(traced=part.traced[match.end() :].strip()), match["qui"])


def _asks(turn: Turn) -> bool:
    text = turn.part.traced.text
    return text.endswith("?") and not text.startswith(("«", "“"))


def _answering(turns: Sequence[Turn], first: int, title: str) -> str:
    """Return who answers: the one person whom the labels of answers, the introduction, else the title names; "" when unsure."""
    labels = {turn.label for turn in turns[first:] if not _asks(turn) and NAME.fullmatch(turn.label)}
    presented = {name for turn in turns[:first] for name in _people(turn.part.traced.text)}
    headed = set(_people(title))
    return next((named.pop() for named in (labels, presented, headed) if len(named) == 1), "")


def _people(text: str) -> Iterator[str]:
    return (m.group() for m in NAME.finditer(text) if is_first_name(m.group().split()[0]))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    rows = table("dialogues")
    return {key: compiled(rows[key]) for key in ("etiquette", "je", "annonce")}
