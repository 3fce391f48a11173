"""What sets a sentence against the one before is put in front; nothing that something must stand before opens a text."""

from __future__ import annotations

import pytest

from generator.frames.nouns import Context
from generator.frames.rank import Candidate, score
from generator.frames.reshaping.contrasts import contrasted


def told(text: str) -> list[str]:
    return [shift.text for shift in contrasted(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "La dernière visite du bac, elle, remontait à 2017.",
            "Quant à la dernière visite du bac, elle remontait à 2017.",
        ),
        (
            "Les pêcheurs, eux, réclament un second quai.",
            "Quant aux pêcheurs, ils réclament un second quai.",
        ),
        (
            "Les riverains, en revanche, pourraient garder leur passage.",
            "En revanche, les riverains pourraient garder leur passage.",
        ),
        (
            "Les pêcheurs de Lomane réclament, eux, un second quai.",
            "Quant aux pêcheurs de Lomane, ils réclament un second quai.",
        ),
        (
            "À Lomane, en revanche, la situation est devenue critique.",
            "En revanche, à Lomane, la situation est devenue critique.",
        ),
        (
            "Elle a toutefois promis un second bac aux riverains.",
            "Toutefois, elle a promis un second bac aux riverains.",
        ),
        (
            "Rien ne laissait pourtant présager une telle crue.",
            "Pourtant, rien ne laissait présager une telle crue.",
        ),
        (
            "Le bilan de la régie, meilleur que prévu, est en revanche confirmé.",
            "En revanche, le bilan de la régie, meilleur que prévu, est confirmé.",
        ),
    ],
)
def test_contrast_opens_the_sentence(text: str, said: str) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Les pêcheurs, elle, réclament un second quai.",  # not theirs
        "Un pêcheur, lui, réclame un second quai.",  # « Quant à un pêcheur »
        "La mairie a dit que la régie était en revanche prête à payer.",  # the link is of what is said
        "Le bac est parti, la régie a toutefois promis un second bateau.",
        "Elle a promis un second bac, toutefois lointain.",
    ],
)
def test_contrast_stays(text: str) -> None:
    assert told(text) == []


def test_contrast_opens_no_text() -> None:
    linked = Candidate(("Toutefois, la régie refuse.",), "lien en tête", 0.1, True)
    plain = Candidate(("La régie refuse toutefois.",), "tel quel", 0.1, True)
    alone, after = Context(), Context(recent=("Le maire accepte.",))
    source = "Elle dit non."
    assert score(linked, source, alone)[0] - score(plain, source, alone)[0] > 1
    assert abs(score(linked, source, after)[0] - score(plain, source, after)[0]) < 0.5
