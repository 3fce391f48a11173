"""A description is worth more by the figure of the news that it tells, and no date, hour or rank is one."""

from __future__ import annotations

import pytest

from generator import Source, build, find_site
from generator.rules.describing import owed, splits_time
from generator.rules.stakes import SMALL, STRONG, figured
from generator.rules.trimming import trimmed
from generator.types import Sentence


@pytest.mark.parametrize(
    ("text", "facts", "worth"),
    [
        ("La régie supprime 1 900 postes.", ("F1",), STRONG),
        ("La part atteint 9,8 % des foyers.", ("F3",), STRONG),
        ("Des milliers de foyers sont privés d'eau.", ("T",), STRONG),
        ("Quatre élus ont quitté la salle.", ("F1",), SMALL),
        ("Quatre élus ont quitté la salle.", ("F5",), 0.0),
        ("La régie avait supprimé 1 900 postes.", ("F1",), 0.0),
        ("La régie supprime 1 900 postes.", ("F12",), 0.0),
        ("La régie supprime 1 900 postes.", ("F42",), 0.0),
        ("Le 3 avril 2017, à 21 heures, la 62e édition a commencé.", ("F1",), 0.0),
        ("« Il manque 300 lits », dit la mairie.", ("F1",), 0.0),
    ],
)
def test_the_figure_of_the_news(text: str, facts: tuple[str, ...], worth: float) -> None:
    assert figured([Sentence(text, facts)]) == worth


def test_an_amount_told_later_completes_a_description() -> None:
    first, second = Sentence("La régie ferme un dépôt.", ("F1",)), Sentence("La régie supprime 1 900 postes.", ("F12",))
    assert figured([first, second]) == STRONG


def test_a_measure_is_told_in_all_its_parts() -> None:
    whole = "Elle boucle en 2 heures, 41 minutes et 8 secondes son premier marathon."
    assert splits_time("Elle boucle en 2 heures son premier marathon", whole)
    assert not splits_time("Elle boucle son premier marathon", whole)
    assert splits_time(
        "Pour Ana Roy, 52 ans part au concours", "Pour Ana Roy, 52 ans, qui a pris part au concours, tout est neuf."
    )


def test_letters_that_the_text_spells_out_first_describe_nothing_alone() -> None:
    text = (
        "La régie d'Ornay reporte son tramway à 2031\n\nLe Transport express de la vallée d'Ornay (TEVO) a été reporté lundi. Le TEVO devrait "
        "rouler en 2031. Son coût dépasse 900 millions d'euros."
    )
    brief = build(Source(text), find_site("actu")).brief
    assert owed([Sentence("Le TEVO devrait rouler en 2031.", ("F2",))], brief) < 0
    assert (
        owed([Sentence("Le Transport express de la vallée d'Ornay (TEVO) a été reporté lundi.", ("F1",))], brief) == 0
    )


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "La société de cartes Quévran, basée à Ornay, a traîné le géant Bluvane devant la Haute Cour de Lavène, l'accusant d'avoir copié "
            "des « millions de relevés » de son application sans autorisation aucune.",
            "La société de cartes Quévran, basée à Ornay, a traîné le géant Bluvane devant la Haute Cour de Lavène",
        ),
        (
            "Samedi 6 mai, le comité des éclusiers conduisant depuis trois jours la marche qui a bloqué les quais du canal, au nom de "
            "leurs horaires, a repoussé l'offre de la régie.",
            "Samedi 6 mai, le comité des éclusiers a repoussé l'offre de la régie",
        ),
        (
            "Le représentant de la régie, Paul Morvan, a refusé la proposition que le gouvernement avait faite aux marins du port d'Ornay "
            "pour finir la grève.",
            "Le représentant de la régie, Paul Morvan, a refusé la proposition que le gouvernement avait faite aux marins du port d'Ornay",
        ),
    ],
)
def test_a_long_first_sentence_keeps_its_news(text: str, kept: str) -> None:
    assert kept in trimmed(text, 125)


def test_the_source_s_own_verb_is_not_doubted() -> None:
    text = (
        "L'ouragan Ovida fait au moins sept morts\n\nAu moins sept habitants sont morts et plus de 86 000 maisons et ateliers étaient sans "
        "courant samedi après que l'ouragan Ovida s'est abattu sur la baie d'Ornay en tant que tempête de catégorie 3, détruisant des "
        "toits et noyant les rues de trois villages. Deux pêcheurs restaient introuvables samedi soir. Les secours "
        "ont hélitreuillé 24 habitants. Le pont de Lavène est coupé."
    )
    assert "86" in build(Source(text), find_site("actu")).description
