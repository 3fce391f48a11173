"""« Ne … que » is told by « seulement » where a group of words is narrowed, and nothing else is denied."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.restrictions import restrictions


def said(text: str) -> list[str]:
    return [text[: c.start] + c.text + text[c.end :] for c in restrictions(text)]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("La crue n'a fait que quatre victimes.", "La crue a fait seulement quatre victimes."),
        ("Le candidat ne récolte que 6 % des voix.", "Le candidat récolte seulement 6 % des voix."),
        ("Un but qui n'est survenu qu'à la 87e minute.", "Un but qui est survenu seulement à la 87e minute."),
    ],
)
def test_what_is_narrowed(source: str, wanted: str) -> None:
    assert said(source) == [wanted]


@pytest.mark.parametrize(
    "source",
    [
        "Le front n'a que peu avancé.",
        "Il ne fait que préciser sa pensée.",
        "Rien n'indique que cette hausse sera durable.",
        "Il ne pense pas que le pont cède.",
        "Ces deux titres ne sont qu'un détail.",
        "Elle ne compte plus que deux élus.",
        "Ce maire ne partira que lorsque la ville le dira.",
    ],
)
def test_what_is_left(source: str) -> None:
    assert said(source) == []
