"""Two short sentences become one only where their subject, their time and their bounds leave no doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.pipeline import assign, plan
from generator.rules.joining import joined
from generator.types import Assignment, Sentence, Settings, Source
from tests.frames.briefs import brief

TEXT = """Ana Roy a fermé l'usine de Lomane. La maire, Léa Morel, a protesté. Les salariés occupent le site depuis mardi.
La régie du port s'est constituée partie civile. Elle réclame 910 000 euros. Le préfet a reçu les élus dans la soirée."""


def _assignment() -> Assignment:
    known, site, settings = brief(TEXT), find_site("actu"), Settings()
    outline = plan.draw(site, known, settings)
    return next(a for a in assign(site, known, outline, settings) if a.slot.kind == "body")


def _told(*texts: str) -> list[str]:
    sentences = [Sentence(text, (f"F{n}",)) for n, text in enumerate(texts, 1)]
    return [sentence.text for sentence in joined(sentences, _assignment())]


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        (
            "La régie du port s'est constituée partie civile.",
            "Elle réclame 910 000 euros.",
            "La régie du port s'est constituée partie civile et réclame 910 000 euros.",
        ),
        (
            "Ana Roy a fermé le dépôt.",
            "Elle a également vendu les machines.",
            "Ana Roy a fermé le dépôt et a vendu les machines.",
        ),
        ("Ana Roy a fermé l'usine.", "Ana Roy a vendu les murs.", "Ana Roy a fermé l'usine et a vendu les murs."),
    ],
)
def test_two_deeds_of_one_subject_are_one_sentence(first: str, second: str, both: str) -> None:
    assert _told(first, second) == [both]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("La maire a reçu la directrice.", "Elle a quitté la ville."),  # which of them?
        ("La montre de Camille sonne.", "Elle prend le car du port."),  # Camille does
        ("La maire a promis une aide.", "Elle sera versée en mai."),  # the aid, and another time
        ("Léa Morel a dit qu'Ana Roy mentait.", "Léa Morel a demandé une enquête."),  # a clause to hang on
        ("Selon Ana Roy, l'usine perd de l'argent.", "L'usine a été vendue."),  # whose word?
        ("Ana Roy a fermé l'usine.", "Elle a vendu les murs."),  # nor does an « elle » after another feminine
        ("Mardi, Ana Roy a fermé le dépôt.", "Elle a vendu les murs."),  # both on Tuesday?
        ("Ana Roy a fermé le dépôt et le bureau.", "Elle a vendu les murs."),  # a list goes on
        ("Ana Roy a fermé l'usine.", "Léa Morel a vendu les murs."),
        ("Ana Roy a fermé l'usine.", "Il faut vendre les murs."),
        ("Ana Roy est soupçonnée de vol.", "Elle conteste les faits et reste présumée innocente."),  # two verbs already
        ("Ana Roy a fermé le dépôt.", "Elle n'a toutefois pas vendu les murs."),  # « et » would lose what opposes
    ],
)
def test_what_may_be_misread_stays_two(first: str, second: str) -> None:
    assert _told(first, second) == [first, second]


def test_no_three_are_joined() -> None:
    told = _told("Ana Roy a fermé le dépôt.", "Elle a vendu les murs.", "Elle a quitté Lomane.")
    assert told == ["Ana Roy a fermé le dépôt et a vendu les murs.", "Elle a quitté Lomane."]


def test_the_sample_joins_what_the_party_does_and_asks() -> None:
    article = build(Source(Path("samples/proces-lanverac.txt").read_text("utf-8")), find_site("actu"))
    joint = next(s for t in article.texts for s in t.draft.sentences if {"F10", "F11"} <= set(s.facts))
    assert joint.text.startswith("La régie du port s’est constituée partie civile et")
