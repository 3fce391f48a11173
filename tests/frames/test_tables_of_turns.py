"""Every line of the tables of turns can be read: its right side takes over only what its left side finds."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.frames.exchanges.swaps import Line, lines, swaps
from generator.frames.exchanges.synonyms import synonyms
from generator.frames.exchanges.turns import CARRIED, TOKEN, _as_written, swap

ALL = [*lines(()), *lines((), "verbes")]
OPENING = re.compile(r"\((?:de|à|)\)|<mois>|\s$")
CLOSING = re.compile(r"\((?:de|à|)\)")


def counted(side: str) -> Counter[str]:
    return Counter("[]" if token[0] == "[" else token for token in TOKEN.findall(side))


def faults(line: Line) -> list[str]:
    left, right = counted(line.left), counted(line.right)
    found = [f"{token} n'est pas à gauche" for token in CARRIED if token != "~" and right[token] > left[token]]
    if 0 < right["[]"] < left["[]"]:
        found.append("[] reprendrait le premier choix de gauche, non le bon")
    if line.left == line.right:
        found.append("les deux côtés sont les mêmes")
    if CLOSING.search(line.right) and not OPENING.search(line.left):
        found.append("rien à gauche n'ouvre de complément")
    if any(m.end() < len(line.right) for m in CLOSING.finditer(line.right)):
        found.append("un complément s'ouvre à la fin")
    return found


def test_every_line_can_be_read() -> None:
    assert [(line.left, line.right, faults(line)) for line in ALL if faults(line)] == []


def test_no_line_stands_twice() -> None:
    twice = [
        line for line, count in Counter((li.left, li.right, li.before, li.after) for li in ALL).items() if count > 1
    ]
    assert twice == []


@pytest.mark.parametrize("part", ["", "verbes"])
def test_the_tables_are_there(part: str) -> None:
    assert len(list(lines((), part))) > 450


WEAKER = [
    ("La vallée de Norée a été principalement touchée par la crue de la nuit dernière.", "essentiellement"),
    ("La vallée de Norée a été principalement touchée par la crue de la nuit dernière.", "surtout"),
    ("Trois communes ont fermé leur école : Norée, Lomane et, en particulier, le bourg de Brisse.", "notamment"),
    ("Trois communes ont fermé leur école : Norée, Lomane et en particulier le bourg de Brisse.", "notamment"),
    ("Les partisans du maire se sont réunis à Lomane lors d'un meeting le 4 juin.", "au cours"),
]
EQUAL = [
    ("La vallée de Norée vit principalement de la pêche et du tourisme.", "essentiellement"),
    ("Les communes de la vallée ont fermé leur école, en particulier le bourg de Brisse.", "notamment"),
    ("Les deux élus ont annoncé leur accord lors d'un sommet le 12 juillet.", "au cours"),
]


@pytest.mark.parametrize(("sentence", "turn"), WEAKER)
def test_a_turn_that_says_less_there_is_not_taken(sentence: str, turn: str) -> None:
    assert turn not in {change.text for change in (*swaps(sentence), *synonyms(sentence))}


@pytest.mark.parametrize(("sentence", "turn"), EQUAL)
def test_the_same_turn_is_taken_elsewhere(sentence: str, turn: str) -> None:
    assert turn in {change.text for change in (*swaps(sentence), *synonyms(sentence))}


@pytest.mark.parametrize(
    "text",
    [
        "Au cours d'une visite, {} elle parle.",
        "{} ! dit-elle ; non-{} ni {}e.",
        "« {} », {}-là, {}.",
        "İl a dit {}, {}/{}",
    ],
)
def test_words_alone_stand_where_their_pattern_would(text: str) -> None:
    for line in ALL[::7]:
        one = swap(*line)
        if one.said and not one.left and "’" not in one.said:
            for said in (one.said, one.said.upper(), one.said.replace("'", "’")):
                whole = text.format(said, said, said)
                found = [match.span() for match in _as_written(one, whole)]
                assert found == [match.span() for match in one.find.finditer(whole)], (line, whole)
