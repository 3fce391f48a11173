"""Relatives told by participles, and who did it told by « par » rather than by « que »."""

import pytest

from generator.frames.exchanges.agents import agents
from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.present_participles import present_participles
from generator.frames.exchanges.relatives import relatives


def _applied(text: str, changes: list[Change]) -> list[str]:
    return [text[: c.start] + c.text + text[c.end :] for c in changes]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("La ville finance un projet qui prévoit la fermeture du port.", "La ville finance un projet prévoyant la fermeture du port."),
        ("La police a arrêté un homme qui bloquait le péage.", "La police a arrêté un homme bloquant le péage."),
        ("Elle vise les élèves qui ne parlent pas le breton.", "Elle vise les élèves ne parlant pas le breton."),
        ("Les trains qui se dirigent vers le port sont arrêtés.", "Les trains se dirigeant vers le port sont arrêtés."),
    ],
)  # fmt: skip
def test_a_relative_is_told_by_a_participle(given: str, said: str) -> None:
    assert said in _applied(given, list(present_participles(given)))


@pytest.mark.parametrize(
    "text",
    [
        "La ville finance un projet qui prévoit la fermeture du port et menace trois lignes.",  # a second verb
        "La ville finance un projet qui prévoira la fermeture du port.",
        "C'est un projet qui prévoit la fermeture du port.",  # the cleft, and who it is
        "Le Breton qui confirme sa place a gagné la coupe.",  # one known, no comma
        "La ville finance Lomane Mer qui prévoit la fermeture du port.",
        "La ville attend la grue qui est montée sur le quai.",
        "La ville cherche un mousse qui court.",  # « courant » alone reads as another word
        "Le maire a reçu un élu représentant la région qui prévoit la fermeture du port.",  # two participles
        "La ville finançait un projet qui prévoit la fermeture du port.",  # still true today
        "Le port est le seul qui accueille des ferries.",
        "La ville prend une place qui la replace devant Ravel.",
        "La régie aide les familles qui ont perdu leur logement.",  # « ayant perdu » weighs
    ],
)
def test_a_relative_is_left(text: str) -> None:
    assert not list(present_participles(text))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Il regrette les propos que le maire a tenus lundi.", "Il regrette les propos tenus par le maire lundi."),
    ],
)  # fmt: skip
def test_who_did_it_is_told_the_other_way(given: str, said: str) -> None:
    assert said in _applied(given, list(agents(given)))


@pytest.mark.parametrize(
    "text",
    [
        "Le conseil examine la motion déposée par l'opposition.",  # the participle reads better
        "Le texte, adopté par le conseil, prévoit un pont.",
        "Le maire a annoncé que le conseil a signé.",  # no relative
        "Il regrette le mot que le maire a dit.",  # the participle shows nothing
    ],
)
def test_who_did_it_is_left(text: str) -> None:
    assert not list(agents(text))


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("La mairie vote une aide qui est destinée aux familles du port.", "une aide destinée aux familles"),
        ("Il cite les travaux qui ont été publiés lundi.", "les travaux publiés lundi"),
    ],
)
def test_a_relative_leaves_its_participle(given: str, left: str) -> None:
    assert any(left in said for said in _applied(given, list(relatives(given))))


def test_a_relative_with_a_second_verb_is_left() -> None:
    text = "Il cite les hommes qui ont été arrêtés et seront jugés lundi."
    assert not any("hommes arrêtés et seront" in said for said in _applied(text, list(relatives(text))))
