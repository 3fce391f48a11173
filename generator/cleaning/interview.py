"""Interviews: each answer becomes a quotation of whom the introduction or a label names, told with its question."""

from __future__ import annotations

import re
from collections import Counter
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
ROOM = 65  # words of an answer between two quotation marks: a longer one is quoted in several
TAIL = 15  # words at the end of an answer too few to be quoted apart
CUT = 6  # characters missing between two sentences of an answer, from which something was taken out: « (Elle réfléchit.) »
NAME = compiled(r"[A-ZÀ-Þ][\wÀ-ÿ-]+(?: (?:de |d['’]|van |von |al-)?[A-ZÀ-Þ][\wÀ-ÿ'’-]+)+")
MARKS = compiled(r"[«»“”]")
ENDS = ".!?…"  # a sentence told whole keeps its sign
INNER = compiled(r"[«»]")  # somebody else's words inside an answer
OPENING = compiled(r"^\s*[.:]\s*")
SPACED = compiled(r"(?<=“)[ \u00a0\u202f]|[ \u00a0\u202f](?=”)")


class Turn(NamedTuple):
    """A part of an interview: its text without the label of who speaks, and that label."""

    part: Part
    label: str


def quoted(parts: Sequence[Part], title: str = "", beside: Sequence[str] = ()) -> list[Part]:
    """Return the parts of an interview with its answers as quotations; those of any other text as they are.

    Who answers is named by a label, the introduction or the title; `beside` are the lines of the page that are no text,
    which may say that it is an interview.
    """
    turns = [_turn(part) for part in parts]
    asked = [at for at, turn in enumerate(turns) if _asks(turn)]
    answered = [at for at, after in pairwise([*asked, len(turns)]) if after - at > 1]
    if len(answered) < LEAST or not (
        _is_announced(turns, asked[0], title) or _is_headed(beside) or _is_interview(turns, asked)
    ):
        return list(parts)
    who = _answering(turns, asked[0], title)
    return list(_told(turns, _questions(turns, asked), who)) if who else list(parts)


def _questions(turns: Sequence[Turn], asked: Sequence[int]) -> frozenset[int]:
    """Return where the questions stand: those with their mark and what is said in their turn.

    Where each question has one answer, every second turn is one; elsewhere what says « vous » to who answers.
    """
    spoken = [at for at in range(asked[0], len(turns)) if at in asked or turns[at].part.kind != "heading"]
    by_turns = all(spoken.index(at) % 2 == 0 for at in asked)
    turn = (
        [at for at in spoken[::2] if at < asked[-1]]
        if by_turns
        else [at for at in spoken[:-1] if at not in asked and _is_remark(turns, at)]
    )
    return frozenset((*asked, *(at for at in turn if _is_short(turns[at]))))


def _is_short(turn: Turn) -> bool:
    return len(turn.part.traced.text.split()) <= LONGEST


def _is_remark(turns: Sequence[Turn], at: int) -> bool:
    """Return whether a turn is said to the one who answers, who speaks of themselves in the next."""
    text, answer = turns[at].part.traced.text, turns[at + 1].part.traced.text
    said = not text.startswith(("«", "“"))
    said = said and _patterns()["vous"].search(text) is not None and _patterns()["je"].search(text) is None
    return said and not _asks(turns[at + 1]) and _patterns()["je"].search(answer) is not None


def _is_announced(turns: Sequence[Turn], first: int, title: str) -> bool:
    """Return whether the title or the introduction says that this is an interview."""
    return any(_patterns()["annonce"].search(text) for text in (title, *(t.part.traced.text for t in turns[:first])))


def _is_headed(beside: Sequence[str]) -> bool:
    """Return whether the rubric or the byline says so: « ENTRETIEN », « Propos recueillis par Julie Roy »."""
    return any(_patterns()["rubrique"].search(text) for text in beside)


def _is_interview(turns: Sequence[Turn], asked: Sequence[int]) -> bool:
    """Return whether labels, or most answers in the first person, show that somebody answers."""
    if sum(bool(turn.label) for turn in turns) >= LEAST:
        return True
    answers = [turns[at + 1].part.traced.text for at in asked if at + 1 < len(turns)]
    speaking = sum(bool(_patterns()["je"].search(text)) and not MARKS.search(text) for text in answers)
    return speaking >= LEAST and speaking * 2 > len(answers)


def _told(turns: Sequence[Turn], questions: frozenset[int], who: str) -> Iterator[Part]:
    last = _last_answer(turns, questions)
    question: Part | None = None
    for at, turn in enumerate(turns):
        part = _unnamed(turn.part, who)
        if at in questions:
            question = part if question is None else part._replace(traced=joined([question.traced, part.traced], " "))
        elif at < min(questions) or at > last or who in part.traced.text or part.kind == "heading":
            yield part  # nobody names themselves: « Ana Roy sera à Besançon le 12 février. »
        else:
            yield part._replace(kind="paragraph", traced=_speech(question, part.traced, who))
            question = None


def _unnamed(part: Part, who: str) -> Part:
    """Return an answer without the name that opens it: « Claire Dubosc. Non, pas encore. »."""
    text = part.traced.text
    opens = text.startswith((f"{who}. ", f"{who} : ", f"{who}\u00a0: ")) and len(text.split()) > len(who.split()) + 1
    return part._replace(traced=part.traced[len(who) :].sub(OPENING, lambda _: "")) if opens else part


def _last_answer(turns: Sequence[Turn], questions: frozenset[int]) -> int:
    """Return where the last answer ends: at its first part where no other answer has more, for a note of the paper may follow."""
    answers = [at for at, turn in enumerate(turns) if at not in questions and turn.part.kind != "heading"]
    bounds = [*sorted(questions), len(turns)]
    told = [[at for at in answers if start < at < end] for start, end in pairwise(bounds)]
    return told[-1][0] if told[-1] and all(len(parts) <= 1 for parts in told[:-1]) else len(turns)


def _speech(question: Part | None, traced: Traced, who: str) -> Traced:
    """Return an answer between quotation marks, a long one in several, its question or who speaks before the first."""
    said = list(_grouped(_inner(traced)))
    first, end = said[0], said[0].at[0]
    asked = _inner(question.traced) if question is not None else None
    words = table("dialogues")
    if asked is not None and len(asked.text.split()) <= LONGEST:
        asked = asked[: len(asked.text.rstrip(". "))] if asked.text.endswith(("”.", ".")) else asked
        kind = "question" if asked.text.endswith("?") else "remarque"
        opening = _set(words[kind], asked.at[0]) + asked + _set(words["repond"].format(qui=who), asked.at[-1] + 1)
    else:
        opening = _set(words["dit"].format(qui=who), end)
    closing = first.at[-1] + 1
    pieces = [
        opening + first + _set(words["clos" if first.text[-1:] in ENDS else "fin"], closing),
        *map(_between, said[1:]),
    ]
    return joined(pieces, " ")


def _grouped(traced: Traced) -> Iterator[Traced]:
    """Yield a text by as many sentences as fit in ROOM words, parted where something was taken out from between two."""
    start = end = words = 0
    left = len(traced.text.split())
    for sentence in split(traced.text):
        count = len(sentence.text.split())
        full = words + count > ROOM and left > TAIL
        if words and (full or traced.at[sentence.start] - traced.at[end - 1] > CUT):
            yield traced[start:end]
            start, words = sentence.start, 0
        end, words, left = sentence.end, words + count, left - count
    yield traced[start:end]


def _inner(traced: Traced) -> Traced:
    """Return a text whose own quotation marks can stand between others."""
    traced = traced.sub(INNER, lambda mark: "“" if mark.group() == "«" else "”")
    return traced.sub(SPACED, lambda _: "")


def _set(words: str, at: int) -> Traced:
    """Return words of ours where nothing stood."""
    return Traced(words, (at,) * len(words))


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
    """Return whether a turn is a question; a long one in the first person is an answer that ends on one."""
    text = turn.part.traced.text
    return (
        text.endswith("?")
        and not text.startswith(("«", "“"))
        and (_is_short(turn) or not _patterns()["je"].search(text))
    )


def _answering(turns: Sequence[Turn], first: int, title: str) -> str:
    """Return who answers: the one person whom the labels of answers, the introduction, else the title names; "" when unsure."""
    counted = Counter(turn.label for turn in turns[first:] if not _asks(turn) and NAME.fullmatch(turn.label))
    labels = {label for label, count in counted.items() if count >= LEAST or is_first_name(label.split()[0])}
    presented = {name for turn in turns[:first] for name in _people(turn.part.traced.text)}
    headed = set(_people(title))
    return next((named.pop() for named in (labels, presented, headed) if len(named) == 1), "")


def _people(text: str) -> Iterator[str]:
    return (m.group() for m in NAME.finditer(text) if is_first_name(m.group().split()[0]))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    rows = table("dialogues")
    return {key: compiled(rows[key]) for key in ("etiquette", "je", "vous", "annonce", "rubrique")}
