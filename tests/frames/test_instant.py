"""A brief tells in the present what happened at once, and nothing that may no longer hold."""

from __future__ import annotations

import pytest

from generator.frames.instant import is_instant
from generator.french.clauses import parse
from generator.pipeline import build
from generator.sites import find
from generator.types import Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le maire a menacé l'entreprise d'un procès.", True),
        ("Le 19 avril, le maire a fait une annonce.", True),
        ("Le maire a dirigé la banque.", False),
        ("Le maire a été accusé de fraude.", False),
        ("Le maire n'a pas menacé l'entreprise.", False),
        ("Le maire a déjà menacé l'entreprise.", False),
        ("Le maire a menacé l'entreprise plusieurs fois.", False),
        ("Le maire a menacé l'entreprise, qui refusait de payer.", False),
        ("L'entreprise a ouvert en septembre une usine.", False),
        ("L'entreprise a ouvert en septembre 2021 une usine.", True),
        ("Une quarantaine d'habitants ont signé la pétition.", False),
        ("Le chiffre d'affaires a progressé de 11 %, alors que le bénéfice a reculé de 3 %.", False),
        ("Le maire a confié : « Je voulais partir ».", True),
        ("Le maire menace l'entreprise.", False),
    ],
)
def test_what_may_be_told_in_the_present(text: str, told: bool) -> None:
    assert is_instant(parse(text)) is told


def test_a_site_in_the_present_tells_events_so_and_the_others_do_not() -> None:
    text = (
        "Le pont des Aulnes fermé\n\nLa mairie de Valbrune a annoncé lundi la fermeture du pont des Aulnes. "
        "Le chantier durera deux ans et coûtera 3 millions d'euros.\n\n"
        "Paul Marchand a dirigé le service des ponts pendant dix ans. L'association des riverains a dénoncé la décision.\n"
    )
    told = {name: " ".join(t.text for t in build(Source(text), find(name)).texts) for name in ("actu", "breves")}
    assert "dénonce la décision" in told["breves"]
    assert "a dénoncé la décision" in told["actu"]
    assert "dirige le service" not in told["breves"]


def test_a_length_of_time_never_opens_a_sentence() -> None:
    text = (
        "Le pont des Aulnes fermé\n\nLa mairie de Valbrune a annoncé lundi la fermeture du pont des Aulnes. "
        "Le chantier durera deux ans et coûtera 3 millions d'euros.\n\n"
        "Paul Marchand a dirigé le service des ponts. L'association des riverains a dénoncé la décision.\n"
    )
    assert "Deux ans," not in " ".join(t.text for t in build(Source(text), find("breves")).texts)
