"""Who was met before is called shortly, and by a pronoun only where nobody else can be meant."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import build, find_site
from generator.rules.calling import met, recalled
from generator.types import Sentence, Source
from tests.frames.briefs import brief

KNOWN = brief(
    "La maire de Lomane, Ana Roy, a promis une aide. Le préfet, Paul Morel, a reçu les élus. "
    "Ana Roy dirige la ville depuis 2019. Claire Petit est une élue."
)
ROLES = ("maire de Lomane",)


def _met(text: str, roles: tuple[str, ...] = ROLES) -> str:
    return met(replace(KNOWN.facts[0], text=text), KNOWN, ("Ana Roy",), roles).text


@pytest.mark.parametrize(
    "text",
    [
        "La maire de Lomane, Ana Roy, a promis une aide.",
        "La maire de Lomane, Me Ana Roy, a promis une aide.",
        "La maire de Lomane Ana Roy a promis une aide.",
        "Ana Roy, maire de Lomane, a promis une aide.",
        "Ana Roy, la maire de Lomane, a promis une aide.",
    ],
)
def test_what_was_said_of_somebody_is_not_said_again(text: str) -> None:
    assert _met(text) == "Ana Roy a promis une aide."
    assert _met(text, ()) == text


def test_an_age_keeps_its_commas_behind_the_name_that_loses_its_office() -> None:
    assert _met("La maire de Lomane Ana Roy, 61 ans, a promis une aide.") == "Ana Roy, 61 ans, a promis une aide."


def _recalled(before: str, text: str) -> str:
    return recalled([Sentence(text)], [Sentence(before)], KNOWN)[0].text


def test_who_the_sentence_before_is_about_is_a_pronoun() -> None:
    told = _recalled("Maire de Lomane, Ana Roy a signé l'accord.", "Ana Roy publie un livre.")
    assert told == "Elle publie un livre."


@pytest.mark.parametrize(
    "before",
    [
        "Ana Roy a signé l'accord avec Claire Petit.",  # which of them?
        "Ana Roy a reçu la directrice.",
        "Paul Morel a reçu Ana Roy.",  # is about him
        "Elle a signé l'accord.",  # known by a pronoun alone
        "« Ana Roy a signé l'accord », dit Paul Morel.",
    ],
)
def test_a_name_stays_where_somebody_else_may_be_meant(before: str) -> None:
    assert _recalled(before, "Ana Roy publie un livre.") == "Ana Roy publie un livre."


def test_the_sample_calls_its_researcher_as_the_press_does() -> None:
    article = build(Source(Path("samples/entretien-glaciologue.txt").read_text("utf-8")), find_site("actu"))
    lead = next(t for t in article.texts if t.slot.kind == "lead").draft.sentences
    assert "Claire Dufayet" in lead[0].text and "glaciologue" in lead[0].text.lower()
    assert lead[1].text.startswith("Elle ") or ", elle " in lead[1].text
    body = next(t for t in article.texts if t.slot.kind == "body").text
    assert "la chercheuse et son équipe" in body.split(".")[0] and "\nClaire Dufayet affirme" in body


def test_a_role_that_the_next_sentence_points_at_is_said() -> None:
    text = "La maire de Lomane, Ana Roy, a promis une aide."
    known = brief(f"{text} Elle occupait ce poste depuis mai. Le préfet, Paul Morel, a reçu les élus.")
    assert met(known.facts[0], known, ("Ana Roy",), ROLES).text == text
